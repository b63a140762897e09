// What every run begins with: its options, and a browser that speaks to nobody by itself.

import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";

/** The folder of the browser tests, and that of the project. */
export const here = resolve(dirname(fileURLToPath(import.meta.url)), "..");
export const project = resolve(here, "../..");

/** The options of the command line: those of every run, and `more`. */
export function readOptions(more = {}) {
  const { values } = parseArgs({
    options: {
      program: { type: "string", default: join(project, "target/debug/vigie") },
      chromium: { type: "string", default: "/usr/bin/chromium" },
      ...more,
    },
  });
  return values;
}

/** Starts the browser. */
export function launch({ chromium: executablePath }) {
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
