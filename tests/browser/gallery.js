// Builds the sites of lib/gallery-sites.js, photographs their pages, and checks what a reader needs. See ./gallery.

import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { GALLERY, NOW } from "./lib/gallery-sites.js";
import { contrasts, violations } from "./lib/look.js";
import { nuErrors } from "./lib/nu.js";
import { check, finish } from "./lib/report.js";
import { build, serve } from "./lib/site.js";
import { here, launch, readOptions, project } from "./lib/start.js";

const options = readOptions({
  out: { type: "string", default: join(project, "target/gallery") },
  only: { type: "string" },
  wide: { type: "boolean", default: false },
  write: { type: "boolean", default: false },
});

/** Bytes of a page, compressed. */
const BUDGETS = { home: 14_000, incident: 9_000, maintenance: 9_000 };
/** The most layout shift of a page while it loads. */
const SHIFT = 0.02;
/** The most requests of a page before it looks for updates. */
const REQUESTS = 3;
/** The least contrast of the statement, of states and of texts: WCAG 2.2 AAA. */
const CONTRAST = 7;
/** What an assistive technology is given of the home page in an outage. */
const TREE = join(here, "home-in-outage.aria.yml");

const WAYS = [
  { width: 390, height: 844, colorScheme: "light" },
  { width: 390, height: 844, colorScheme: "dark" },
];
if (options.wide) for (const colorScheme of ["light", "dark"]) WAYS.push({ width: 1280, height: 800, colorScheme });

const folder = await mkdtemp(join(tmpdir(), "vigie-gallery-"));
const browser = await launch(options);
await mkdir(options.out, { recursive: true });
try {
  const wanted = GALLERY.filter((site) => !options.only || site.name === options.only);
  for (const site of wanted) await hang(site);
} catch (error) {
  check("the run itself", [String(error.stack ?? error)]);
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
console.log(`the pictures are in ${options.out}`);
process.exitCode = finish();

/** Builds one site, looks at its pages and photographs them. */
async function hang(site) {
  const root = join(folder, site.name);
  const files = { "vigie.toml": site.config, ...site.files };
  for (const [path, text] of Object.entries(site.posts)) files[`content/${path}`] = text;
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const server = await serve();
  const output = join(root, "public");
  await build({ program: options.program, root, output, base: `${server.origin}/`, now: NOW });
  server.mount("/", output);
  check(`${site.name}: valid HTML`, await nuErrors(output));
  const pages = { home: "index.html", ...site.pages };
  if (site.whole) Object.assign(pages, { history: "history/index.html", subscribe: "subscribe.html" });
  if (site.service) Object.assign(pages, { service: `services/${site.service}.html`, outage: `outage/${site.service}.html` });
  for (const [name, path] of Object.entries(pages)) {
    const bytes = gzipSync(await readFile(join(output, path)), { level: 6 }).length;
    if (bytes > BUDGETS[name]) check(`${site.name}: ${name} is small`, [`${bytes} bytes of at most ${BUDGETS[name]}`]);
    await photograph(site, name, `${server.origin}/${path}`);
  }
  await home(site, `${server.origin}/index.html`);
  server.close();
}

/** One page in every way: its picture, axe, contrasts, and how it loads. */
async function photograph(site, name, url) {
  for (const way of WAYS) {
    const { page, asked } = await open(url, way);
    const words = `${site.name}: ${name}, ${way.width} px, ${way.colorScheme}`;
    if (way.width < 1000) {
      check(`${words}: axe`, await violations(page, true));
      check(`${words}: contrast`, await contrasts(page, CONTRAST));
    }
    check(`${words}: as wide as the window`, await sideways(page));
    if (way === WAYS[0]) {
      const shift = await page.evaluate(() => window.shifts);
      check(`${words}: nothing moves while it loads`, shift <= SHIFT ? [] : [`${shift}`]);
      const before = asked.findIndex((request) => request.endsWith("version.txt"));
      const first = before < 0 ? asked : asked.slice(0, before);
      const inlined = ["home", "incident", "maintenance"].includes(name) && (name === "home" || site.state !== "operational");
      if (inlined) check(`${words}: asks for little`, first.length <= REQUESTS ? [] : first);
    }
    if (way === WAYS[0]) check(`${words}: figures are whole`, await cut(page));
    await page.screenshot({ path: join(options.out, `${site.name}-${name}-${way.width}-${way.colorScheme}.png`), fullPage: true });
    await page.context().close();
  }
}

/** A page at the instant of the build, with what it asks for and how much of it moves. */
async function open(url, { width, height, colorScheme }) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, timezoneId: "Europe/Paris" });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(NOW));
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.addInitScript(() => {
    window.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifts += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(url, { waitUntil: "networkidle" });
  return { page, asked };
}

/** On the smallest phones too, no word of a table of figures is cut or covered. */
async function cut(page) {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const found = await page.evaluate(() => {
    const window = document.documentElement.clientWidth;
    const cells = Array.from(document.querySelectorAll(".tolls :is(th, td)")).filter((cell) => cell.offsetWidth > 1);
    const over = (cell) => cell.scrollWidth > cell.clientWidth || cell.getBoundingClientRect().right > window;
    return cells.filter(over).map((cell) => `cut at 320 px: ${cell.textContent.trim()}`);
  });
  found.push(...(await sideways(page)));
  await page.setViewportSize(before);
  return found;
}

async function sideways(page) {
  const [wide, window] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  return wide <= window ? [] : [`${wide} px in a window of ${window}`];
}

/** What only the home page has: its statement, its size, and how the keyboard and a screen reader meet it. */
async function home(site, url) {
  for (const [width, height] of [[1280, 800], [390, 844], [320, 640]]) {
    const { page } = await open(url, { width, height, colorScheme: "light" });
    const hero = await page.locator(".hero").boundingBox();
    const state = await page.locator(".hero").getAttribute("data-state");
    const words = `${site.name}: home at ${width} px`;
    if (width === 1280) {
      check(`${words}: says ${site.state}`, state === site.state ? [] : [`says ${state}`]);
      const share = hero.height / height;
      // A name of 180 letters is shown as it is.
      if (site.name !== "long") check(`${words}: the statement leaves room`, share <= 0.45 ? [] : [`it takes ${Math.round(100 * share)} %`]);
    }
    if (site.row && width !== 320) {
      const row = await page.locator("[data-service]").first().boundingBox();
      check(`${words}: a service is in sight`, row && row.y + row.height <= height ? [] : [`it ends at ${row?.y + row?.height}`]);
    }
    check(`${words}: as wide as the window`, await sideways(page));
    await page.context().close();
  }
  if (site.name === "outage") {
    await walk(url);
    await forced(url);
  }
}

/** In forced colours, the mark of the statement is seen. */
async function forced(url) {
  const page = await browser.newPage({ forcedColors: "active" });
  await page.goto(url);
  const [mark, ground] = await page.evaluate(() => [
    getComputedStyle(document.querySelector(".hero .mark"), "::before").backgroundColor,
    getComputedStyle(document.body.appendChild(Object.assign(document.createElement("p"), { style: "background: Canvas" }))).backgroundColor,
  ]);
  check("outage: the mark is seen in forced colours", mark === ground ? [`${mark} on ${ground}`] : []);
  await page.close();
}

/** The home page in an outage, by keyboard and by its accessible tree. */
async function walk(url) {
  const { page } = await open(url, WAYS[0]);
  const tree = `${(await page.locator("body").ariaSnapshot()).replaceAll(new URL(url).origin, "")}\n`;
  if (options.write) await writeFile(TREE, tree);
  const wanted = await readFile(TREE, "utf8").catch(() => "");
  const lines = tree.split("\n");
  const differs = lines.findIndex((line, number) => line !== wanted.split("\n")[number]);
  check("outage: the accessible tree of home", tree === wanted ? [] : [`line ${differs + 1}: ${lines[differs]}`]);

  const walked = [];
  const problems = [];
  for (let step = 0; step < 200; step += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      const box = focused.getBoundingClientRect();
      const style = getComputedStyle(focused);
      const text = (focused.getAttribute("aria-label") ?? focused.textContent).trim().replace(/\s+/g, " ");
      const link = focused.querySelector("title")?.textContent;
      return { text: link ?? text, seen: box.width > 0 && box.height > 0 && (style.outlineStyle !== "none" || focused.closest("svg") !== null) };
    });
    if (!at) break;
    if (!at.seen) problems.push(`the focus on "${at.text}" is not seen`);
    walked.push(at.text);
  }
  const order = ["Skip to content", "Status of a small house", "History", "Get updates", "The website does not answer", "Website: major outage", "Login: degraded performance", "Website", "Mail", "Files", "Login", "API", "Write to us", "Mail arrives late"];
  let from = 0;
  for (const text of order) {
    const found = walked.indexOf(text, from);
    if (found < 0) problems.push(`"${text}" is not reached in its order: ${walked.join(" | ")}`);
    else from = found + 1;
  }
  check("outage: the keyboard walks through home", problems);
  await page.context().close();
}
