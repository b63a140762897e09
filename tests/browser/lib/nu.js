// The Nu Html Checker reads every page.

import { execFile } from "node:child_process";
import { createRequire } from "node:module";

const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");

/** The errors in the pages of a folder. */
export function nuErrors(folder) {
  const words = ["-Xss2m", "-jar", jar, "--errors-only", "--format", "json", "--skip-non-html", folder];
  return new Promise((done, fail) => {
    execFile("java", words, { maxBuffer: 1 << 28 }, (error, _, said) => {
      try {
        const { messages } = JSON.parse(said);
        const told = messages.map((told) => `${told.url?.split("/").slice(-2).join("/")}:${told.lastLine ?? "?"}: ${told.message}`);
        done(told);
      } catch {
        fail(new Error(`the Nu checker did not run: ${said || error}`));
      }
    });
  });
}
