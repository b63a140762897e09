// A real browser loads every page of a site that is made of hostile texts. See README.md in this folder and in
// ../hostile.
//
//     node hostile.js [--program PATH] [--chromium PATH]

import { mkdtemp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { check, finish } from "./lib/report.js";
import { files, serve } from "./lib/site.js";
import { here, launch, readOptions } from "./lib/start.js";

const options = readOptions();

const KINDS = ["incidents", "pages", "maintenance", "post-mortems", "notices"];
const corpus = (name) => readFile(join(here, "../hostile", name), "utf8");

/** The site of tests/it/hostile.rs: every vector in every place. */
async function write(root, base) {
  const vectors = JSON.parse(await corpus("vectors.json"));
  const put = async (path, text) => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  const config = (await corpus("vigie.toml")).replaceAll("%ALL%", () => JSON.stringify(vectors.join(" ")));
  const tables = [];
  for (const [number, vector] of vectors.entries()) {
    const words = {
      NUMBER: number,
      DAY: String((number % 20) + 1).padStart(2, "0"),
      QUOTED: JSON.stringify(vector),
      LINE: vector.replace(/[\r\n]/g, " "),
      RAW: vector,
    };
    const fill = (text) => text.replace(/%(NUMBER|DAY|QUOTED|LINE|RAW)%/g, (_, word) => words[word]);
    tables.push(fill(await corpus("service.toml")));
    for (const [at, kind] of KINDS.entries()) {
      if (at < 2 || number % 3 === at - 2) {
        await put(`content/${kind}/${kind}-${number}.md`, fill(await corpus(`${kind}.md`)));
      }
    }
    if (number % 3 === 0) await put(`content/incidents/unreadable-${number}.md`, fill(await corpus("unreadable.md")));
  }
  await put("vigie.toml", config.replace("https://status.example.org/", base) + tables.join(""));
}

const root = await mkdtemp(join(tmpdir(), "vigie-hostile-"));
const server = await serve();
const base = `${server.origin}/`;
await write(root, base);
const output = join(root, "public");
const words = ["build", "--keep-going", "--root", root, "--output", output, "--now", "2026-11-23T12:00:00Z"];
const built = spawnSync(options.program, words, { encoding: "utf8", maxBuffer: 1 << 28 });
check("the site is built in spite of its mistakes", built.status === 1 ? [] : [`${built.status}: ${built.stderr}`]);
server.mount("/", output);

const browser = await launch(options);
const problems = { "nothing runs": [], "nothing is asked of another host": [], "no page breaks its own policy": [], "every page is shown": [] };
const pages = [];
for (const name of (await files(output)).filter((name) => /\.(html|svg)$/.test(name))) {
  // The page of an older path leaves at once; tests/it/hostile.rs reads where to.
  if (!(await readFile(join(output, name), "utf8")).includes('http-equiv="refresh"')) pages.push(name);
}
const waiting = [...pages];
try {
  await Promise.all([visit(), visit()]);
  for (const [name, list] of Object.entries(problems)) check(`${pages.length} hostile pages: ${name}`, list);
} catch (error) {
  check("the run itself", [String(error.stack ?? error)]);
} finally {
  await browser.close();
  server.close();
  await rm(root, { recursive: true, force: true });
}
process.exitCode = finish();

/** Opens page after page in one tab, and does what a careless reader does. */
async function visit() {
  const context = await browser.newContext({ serviceWorkers: "block", reducedMotion: "reduce" });
  await context.addInitScript(() => {
    window.ran = [];
    window.pwned = () => window.ran.push("pwned()");
    addEventListener("securitypolicyviolation", (event) => window.ran.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
  });
  const page = await context.newPage();
  let name = "";
  page.on("dialog", (dialog) => {
    problems["nothing runs"].push(`${name}: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !url.startsWith("data:")) problems["nothing is asked of another host"].push(`${name}: ${url}`);
  });
  page.on("console", (message) => {
    if (/Content.Security.Policy/i.test(message.text())) problems["no page breaks its own policy"].push(`${name}: ${message.text()}`);
  });
  while (waiting.length > 0) {
    name = waiting.shift();
    try {
      const url = base + name.split("/").map(encodeURIComponent).join("/");
      await page.goto(url, { waitUntil: "load", timeout: 60_000 });
      const ran = await page.evaluate(async () => {
        for (const details of document.querySelectorAll("details")) details.open = true;
        for (const element of document.querySelectorAll("main *")) {
          for (const kind of ["mouseover", "focus", "toggle", "error", "load"]) element.dispatchEvent(new Event(kind));
        }
        for (const link of document.querySelectorAll("a[href]")) {
          if (/^(javascript|data|vbscript):/i.test(link.href)) window.ran.push(`a link to ${link.href}`);
        }
        await new Promise((done) => setTimeout(done, 5));
        return window.ran;
      });
      problems["nothing runs"].push(...ran.map((what) => `${name}: ${what}`));
    } catch (error) {
      problems["every page is shown"].push(`${name}: ${error.message}`);
    }
  }
  await context.close();
}
