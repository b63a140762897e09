// A real browser looks at the pages that Vigie writes. See README.md in this folder.
//
//     node run.js [--program PATH] [--chromium PATH] [--keep DIR]

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve, dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { check, finish } from "./lib/report.js";
import { build, files, serve } from "./lib/site.js";
import { deadLinks } from "./lib/links.js";
import { look } from "./lib/look.js";
import { nuErrors } from "./lib/nu.js";

const here = dirname(fileURLToPath(import.meta.url));
const project = resolve(here, "../..");
const { values: options } = parseArgs({
  options: {
    program: { type: "string", default: join(project, "target/debug/vigie") },
    chromium: { type: "string", default: "/usr/bin/chromium" },
    keep: { type: "string" },
  },
});

const SITES = [
  {
    name: "demo",
    root: project,
    now: "2026-11-23T12:00:00Z",
    state: "operational",
    pages: {
      home: "index.html",
      incident: "2025-02-11-disque-plein.html",
      "newest first": "2025-10-27-formulaires-lents.html",
      retracted: "2025-08-09-application-injoignable.html",
      "post-mortem": "post-mortems/2026-04-02-base-de-donnees-saturee.html",
      maintenance: "2026-09-12-demenagement.html",
      notice: "2025-05-20-fin-des-rappels-par-sms.html",
      page: "a-propos.html",
      history: "history/index.html",
      year: "history/2025.html",
      service: "services/web.html",
    },
  },
  {
    name: "outage",
    root: join(here, "sites/outage"),
    now: "2026-11-23T12:00:00Z",
    state: "outage",
    pages: {
      home: "index.html",
      "open incident": "2026-11-23-everything-down.html",
      "right to left": "2026-11-23-arabic.html",
      "long title": "2026-10-02-long-title.html",
      "every shape": "2026-09-14-every-shape.html",
      "post-mortem": "post-mortems/2026-09-14-every-shape.html",
      maintenance: "2026-11-23-started.html",
      notice: "2026-11-20-notice.html",
      history: "history/index.html",
      service: "services/w01.html",
      page: "wide.html",
    },
  },
  { name: "ten-services", root: join(here, "sites/ten-services"), now: "2026-11-23T12:00:00Z", state: "outage", pages: { home: "index.html" } },
];

/** One round trip of a fresh connection. */
const ROUND_TRIP = 14_000;

/** Every page is looked at in each of these ways; where a colour scheme is named, axe reads it too. */
const WAYS = [
  { width: 390, colorScheme: "light" },
  { width: 390, colorScheme: "dark" },
  { width: 1280, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
  { width: 320 },
];

const folder = options.keep ? resolve(options.keep) : await mkdtemp(join(tmpdir(), "vigie-browser-"));
const browser = await chromium.launch({
  executablePath: options.chromium,
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

try {
  for (const site of SITES) await examine(site);
} catch (error) {
  check("the run itself", [String(error.stack ?? error)]);
} finally {
  await browser.close();
  if (!options.keep) await rm(folder, { recursive: true, force: true });
}
process.exitCode = finish();

/** Everything about one site. */
async function examine(site) {
  const began = Date.now();
  // The same files serve at a root, below a path and from a disk; only 404 pages name their host.
  const server = await serve();
  const places = { root: "/", deep: "/a/status/" };
  for (const [place, prefix] of Object.entries(places)) {
    const output = join(folder, `${site.name}-${place}`);
    await build({ program: options.program, root: site.root, output, base: server.origin + prefix, now: site.now });
    server.mount(prefix, output);
  }
  const output = join(folder, `${site.name}-root`);
  const base = server.origin + places.root;
  const pages = Object.entries(site.pages);

  await structure(site, output, base);
  const looks = [...pages, ["404", "no/such/page.html"]].flatMap(([name, path]) =>
    [true, false].map((script) => ({ name, url: base + path, script, status: name === "404" ? 404 : 200, ways: WAYS })),
  );
  for (const start of [server.origin + places.deep, `${pathToFileURL(output).href}/`]) {
    for (const [name, path] of pages) {
      looks.push({ name: `${name} at ${start}`, url: start + path, script: true, ways: [{ width: 390 }] });
    }
  }
  const deep404 = `${server.origin}${places.deep}no/page.html`;
  looks.push({ name: "404 below a path", url: deep404, script: true, status: 404, ways: [{ width: 390 }] });
  await byTwo(looks, async (how) => {
    const words = `${site.name}: ${how.name}, ${how.script ? "with" : "without"} JavaScript`;
    for (const [way, problems] of await look(browser, how.url, how)) check(`${words}, ${way}`, problems);
  });
  await homeSays(site, base);
  server.close();
  console.log(`${site.name}: ${Math.round((Date.now() - began) / 1000)} s`);
}

/** What needs no browser. */
async function structure(site, output, base) {
  const names = await files(output);
  const absent = Object.values(site.pages).filter((path) => !names.includes(path));
  check(`${site.name}: every page that is looked at is there`, absent);
  const open = [];
  for (const name of names.filter((name) => name.endsWith(".html"))) {
    if (!/<\/html>\s*$/.test(await readFile(join(output, name), "utf8"))) open.push(name);
  }
  check(`${site.name}: every page closes`, open);
  check(`${site.name}: every link leads somewhere`, await deadLinks(output, base));
  check(`${site.name}: valid HTML`, await nuErrors(output));
  if (existsSync(join(output, "index.html"))) {
    const size = gzipSync(await readFile(join(output, "index.html")), { level: 6 }).length;
    console.log(`${site.name}: home is ${size} bytes compressed`);
    if (site.name !== "outage") check(`${site.name}: home comes in one round trip`, size < ROUND_TRIP ? [] : [`${size} bytes`]);
  }
}

/** The first `data-state` of the home page is the statement's. */
async function homeSays(site, base) {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${base}index.html`);
  const state = await page.locator("[data-state]").first().getAttribute("data-state");
  check(`${site.name}: home says ${site.state}`, state === site.state ? [] : [`it says ${state}`]);
  await page.close();
}

/** Does the same for every item, two at a time. */
async function byTwo(items, act) {
  const waiting = [...items];
  const worker = async () => {
    while (waiting.length > 0) await act(waiting.shift());
  };
  await Promise.all([worker(), worker()]);
}
