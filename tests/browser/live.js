// A real browser shows the preview while its site is edited. See README.md in this folder.
//
//     node live.js [--program PATH] [--chromium PATH] [--incidents N]
//
// With --incidents, it measures as well: how long after a save on a site of so many incidents the page shows it.

import { spawn, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, dirname } from "node:path";
import { createInterface } from "node:readline";
import { check, finish } from "./lib/report.js";
import { launch, readOptions, project } from "./lib/start.js";

const options = readOptions({
  incidents: { type: "string", default: "0" },
});

/** No wait is longer: a deadline, not a pace. */
const DEADLINE = { timeout: 60_000 };

const root = mkdtempSync(join(tmpdir(), "vigie-live-"));
const write = (path, text) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

const INCIDENT = "content/incidents/2026-11-02-disk.md";
const incident = (words) =>
  `---\ntitle: The disk is full\ndate: 2026-11-02 17:20\nservices: [web]\nresolved: 18:10\n---\n\n${words}\n` +
  "\nA line that makes the page long.\n".repeat(120);

/** What was started: nothing of it outlives this program. */
const started = [];

/** The preview of the folder, and its address once it is told. */
async function serve(...words) {
  const preview = spawn(options.program, ["serve", "--port", "0", "--root", root, ...words], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  started.push(preview);
  for await (const line of createInterface({ input: preview.stdout })) {
    const address = /^serving (\S+)/.exec(line)?.[1];
    if (address) {
      preview.stdout.resume();
      return { preview, address };
    }
  }
  throw new Error("the preview ended before it began");
}

const browser = await launch(options);

/** A page that notes what goes wrong in it, and knows whether it was loaded again. */
async function open(context, address) {
  const page = await context.newPage();
  const problems = [];
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  await page.goto(address, DEADLINE);
  await page.evaluate(() => { window.first = true; });
  return { page, problems };
}

const sees = (page, words) => page.waitForFunction((words) => document.body.innerText.includes(words), words, DEADLINE);

async function edits() {
  write("vigie.toml", 'title = "Live"\nbase_url = "https://example.org/status/"\n\n[[services]]\nid = "web"\n');
  write(INCIDENT, incident("We are looking."));
  write("content/pages/about.md", "---\ntitle: About\n---\n\nWho we are.\n");
  const { preview, address } = await serve();
  const context = await browser.newContext({ viewport: { width: 800, height: 600 } });
  check("it is served below the path of base_url", address.endsWith("/status/") ? [] : [address]);

  const disk = await open(context, `${address}2026-11-02-disk.html`);
  const about = await open(context, `${address}about.html`);
  const missing = await open(context, `${address}nowhere.html`);
  await disk.page.bringToFront();
  await disk.page.evaluate(() => scrollTo({ top: 300, behavior: "instant" }));

  write(INCIDENT, incident("We have found it."));
  await sees(disk.page, "We have found it.");
  check("an edited page is loaded again", (await disk.page.evaluate(() => window.first)) ? ["it was not"] : []);
  await disk.page.waitForFunction(() => Math.abs(scrollY - 300) < 2, null, DEADLINE).then(
    () => check("its scroll is kept", []),
    async () => check("its scroll is kept", [`it stands at ${await disk.page.evaluate(() => scrollY)}`]),
  );

  write("content/incidents/2026-11-03-wrong.md", "---\ntitle: Wrong\ndate: 2026-11-03 10:00\nservices: [wbe]\n---\n");
  const report = (page) => page.waitForFunction(() => document.querySelector("vigie-report")?.shadowRoot.textContent, null, DEADLINE);
  const told = await (await report(about.page)).jsonValue();
  check("the report says what is wrong, and where", told.includes("2026-11-03-wrong.md:4:") ? [] : [told]);
  check("the last good page stays below it", (await about.page.innerText("body")).includes("Who we are.") ? [] : ["it is gone"]);
  await report(disk.page);
  const gone = (page) => page.waitForFunction(() => !document.querySelector("vigie-report"), null, DEADLINE);
  rmSync(join(root, "content/incidents/2026-11-03-wrong.md"));
  await gone(about.page);
  await gone(disk.page);
  check("the report goes away when it is mended", []);
  check("a page that did not change is not loaded again", (await about.page.evaluate(() => window.first)) ? [] : ["it was"]);

  write("content/pages/nowhere.md", "---\ntitle: Nowhere\n---\n\nHere now.\n");
  await sees(missing.page, "Here now.");
  check("a page that was missing appears", []);

  write("static/style.css", "body { margin-left: 77px }");
  // All of them, as a browser cannot be closed well while a page of it is loading.
  for (const { page } of [about, disk, missing]) {
    await page.waitForFunction(() => getComputedStyle(document.body).marginLeft === "77px" && document.readyState === "complete", null, DEADLINE);
  }
  check("a new style is seen", []);

  for (const { page, problems } of [disk, about]) check(`${page.url()} has no error in its console`, problems);
  await context.close();
  preview.kill("SIGINT");
  const [status] = await once(preview, "exit");
  check("Ctrl-C ends it with exit 0", status === 0 ? [] : [`${status}`]);
}

/** What a page of another origin learns of the drafts: nothing. */
async function strangers() {
  rmSync(root, { recursive: true });
  write("vigie.toml", 'title = "Live"\n\n[[services]]\nid = "web"\n');
  write(INCIDENT, incident("We are looking.").replace("title: The disk is full", "title: Secret\ndraft: true"));
  const { preview, address } = await serve("--drafts");
  const own = await (await browser.newPage()).goto(`${address}history/posts.js`);
  check("the author reads the titles of drafts", (await own.text()).includes("Secret") ? [] : ["they are not there"]);
  const stranger = createServer((_, answer) => answer.setHeader("Content-Type", "text/html").end("<!doctype html><title>Other</title><body>"));
  stranger.listen(0);
  await once(stranger, "listening");
  // One of the same site, another port of this machine, and one of another site.
  for (const host of ["127.0.0.1", "localhost"]) {
    const page = await browser.newPage();
    await page.goto(`http://${host}:${stranger.address().port}/`);
    const seen = await page.evaluate(async (address) => {
      const seen = [];
      const load = (name, fields) =>
        new Promise((done) => {
          const element = Object.assign(document.createElement(name), fields);
          element.onload = () => done(seen.push(`${name} ${Object.values(fields)}`));
          element.onerror = () => done();
          document.body.append(element);
        });
      const before = new Set(Object.getOwnPropertyNames(window));
      await load("script", { src: `${address}history/posts.js` });
      await load("script", { src: `${address}.vigie-dev-server.js` });
      await load("img", { src: `${address}favicon.svg` });
      await load("link", { rel: "stylesheet", href: `${address}style.css` });
      seen.push(...Object.getOwnPropertyNames(window).filter((name) => !before.has(name)));
      for (const mode of ["cors", "no-cors"]) {
        const answer = await fetch(`${address}index.html`, { mode }).catch(() => undefined);
        const text = await answer?.text().catch(() => "");
        if (text) seen.push(`fetch ${mode}: ${text}`);
      }
      const events = new EventSource(`${address}.vigie-events?page=/`);
      await new Promise((done) => {
        events.onmessage = (message) => done(seen.push(`events: ${message.data}`));
        events.onerror = done;
      });
      events.close();
      return seen;
    }, address);
    check(`a page of ${host} learns nothing of the preview`, seen);
    const frame = await page.evaluate(async (address) => {
      const frame = document.createElement("iframe");
      const loaded = new Promise((done) => { frame.onload = done; });
      frame.src = address;
      document.body.append(frame);
      await loaded;
    }, address).then(() => page.frames().at(-1).content());
    check(`a page of ${host} frames nothing of it`, frame.includes("Secret") || frame.includes("Live") ? [frame] : []);
    await Promise.all([page.waitForNavigation(DEADLINE), page.evaluate((address) => { location.href = address; }, address)]);
    check(`a link from ${host} opens it`, (await page.content()).includes("Live") ? [] : [await page.content()]);
    await page.close();
  }
  stranger.close();
  preview.kill("SIGINT");
  await once(preview, "exit");
}

/** The median time from a save to what the browser shows, in milliseconds. */
async function reaction(incidents) {
  rmSync(root, { recursive: true });
  execFileSync("cargo", ["run", "--quiet", "--release", "--example", "generate", "--", root, incidents], { cwd: project });
  write(INCIDENT, incident("Edit 0."));
  const { preview, address } = await serve();
  const context = await browser.newContext();
  const { page } = await open(context, `${address}2026-11-02-disk.html`);
  const times = [];
  for (let edit = 1; edit <= 21; edit += 1) {
    // A person reads what appears before the next edit; by then the rest of the site is made.
    await page.waitForTimeout(2000);
    const start = performance.now();
    write(INCIDENT, incident(`Edit ${edit}.`));
    await sees(page, `Edit ${edit}.`);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  console.log(`${incidents} incidents: seen after ${times.map(Math.round).join(", ")} ms; median ${Math.round(times[10])} ms`);
  const loads = [];
  for (let load = 0; load < 11; load += 1) {
    const start = performance.now();
    await page.reload();
    await sees(page, "Edit 21.");
    loads.push(performance.now() - start);
  }
  loads.sort((a, b) => a - b);
  console.log(`of which the browser takes about ${Math.round(loads[5])} ms to load the page again, whoever asks it to`);
  await context.close();
  preview.kill("SIGINT");
}

try {
  await edits();
  await strangers();
  if (options.incidents !== "0") await reaction(options.incidents);
} finally {
  for (const preview of started) preview.kill();
  await browser.close();
  rmSync(root, { recursive: true, force: true });
}
process.exit(finish());
