// A real browser looks at the pages that Vigie writes. See README.md in this folder.
//
//     node run.js [--program PATH] [--chromium PATH] [--keep DIR]

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { check, finish } from "./lib/report.js";
import { build, files, serve } from "./lib/site.js";
import { deadLinks } from "./lib/links.js";
import { look } from "./lib/look.js";
import { nuErrors } from "./lib/nu.js";
import { here, launch, readOptions, project } from "./lib/start.js";

const options = readOptions({
  keep: { type: "string" },
  only: { type: "string" },
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
      subscribe: "subscribe.html",
      actions: "actions.html",
      "en home": "en/index.html",
      "en incident": "en/2026-10-06-courriels-refuses.html",
      "en post-mortem": "en/post-mortems/2025-02-11-disque-plein.html",
      "en page": "en/a-propos.html",
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
      subscribe: "subscribe.html",
      page: "wide.html",
    },
    // A page, an instant, what is said there by then; null where nothing is to be seen.
    clock: [
      ["2026-12-05-planned.html", "2026-11-23T12:00:30Z", "[data-phase]", "Scheduled"],
      ["2026-12-05-planned.html", "2026-12-07T03:00:00Z", "[data-phase]", "In progress"],
      ["2026-12-05-planned.html", "2026-12-07T06:00:00Z", "[data-phase]", "Taking longer than planned"],
      ["2026-12-05-planned.html", "2026-12-08T06:00:00Z", "[data-phase]", "Completed"],
      ["2026-11-23-everything-down.html", "2026-11-23T12:59:00Z", "[data-until]", "Next update by 08:00."],
      ["2026-11-23-everything-down.html", "2026-11-23T13:00:00Z", "[data-until]", null],
      ["index.html", "2026-11-23T12:59:00Z", ".hero [data-until]", "Next update by 08:00, Eastern Time."],
      ["index.html", "2026-11-23T13:00:00Z", ".hero [data-until]", null],
    ],
    slow: ["open incident", "maintenance"],
    // A page, where its reader is, what is said there at noon in UTC: the site is in New York.
    readers: [
      ["index.html", "America/New_York", ".hero [data-until]", "Next update by 08:00, Eastern Time."],
      ["index.html", "Europe/Paris", ".hero [data-until]", "Next update by 08:00, Eastern Time (14:00 your time)."],
      ["2026-11-23-everything-down.html", "Europe/Paris", ".band time", "Mon, 23 Nov, 05:00, Eastern Time (11:00 your time)"],
      ["2026-11-23-everything-down.html", "Europe/Paris", ".band .ago", ", 2 hours ago"],
      ["2026-11-23-everything-down.html", "America/New_York", "main li:nth-child(3) .stamp .ago", " (90 minutes ago)"],
      ["2026-12-05-planned.html", "Asia/Tokyo", ".facts div:nth-child(2) time", "Monday, 7 December at 01:00, Eastern Time (15:00 your time)"],
      ["2026-12-05-planned.html", "Asia/Tokyo", ".facts ~ p.meta time:nth-of-type(2)", "Sun, 6 Dec, 01:00 (Sun 12:00 – 15:00 your time)"],
      ["2026-10-02-long-title.html", "Asia/Tokyo", ".foot time", "Friday, 2 October at 11:00, Eastern Time (Sat 00:00 your time)"],
      ["history/2026.html", "Asia/Tokyo", ".posts time", "Sun, 6 Dec, 22:00"],
      ["post-mortems/2026-09-14-every-shape.html", "Asia/Tokyo", ".timeline time", "Mon, 14 Sept 2026, 09:00"],
    ],
  },
  { name: "ten-services", root: join(here, "sites/ten-services"), now: "2026-11-23T12:00:00Z", state: "outage", pages: { home: "index.html" } },
  {
    name: "fourteen-services",
    root: join(here, "sites/fourteen-services"),
    now: "2026-11-23T12:00:00Z",
    state: "operational",
    pages: { home: "index.html", maintenance: "2026-11-24-west.html" },
    // The heading of a folded group says what its services say.
    clock: [
      ["index.html", "2026-11-23T13:00:00Z", ".folded:last-of-type summary .chip", "all 7 operational"],
      ["index.html", "2026-11-24T02:30:00Z", ".folded:last-of-type summary .chip", "Under maintenance"],
      ["index.html", "2026-11-24T02:30:00Z", "[data-service=west2] .chip", "Under maintenance"],
      ["index.html", "2026-11-25T10:30:00Z", "[data-service=east1] .chip", "Major outage"],
      ["index.html", "2026-11-25T10:30:00Z", ".hero[data-state=outage] h1", "East 1 is down. The other 13 work."],
      ["index.html", "2026-11-24T02:30:00Z", ".hero h1", "West 1 and West 2 are under maintenance. The other 12 work."],
    ],
  },
];

/** A site in five languages, three of which have a few messages; readers see their own time first. */
SITES.push({
  name: "languages",
  root: join(here, "sites/languages"),
  now: "2026-11-23T12:00:00Z",
  state: "outage",
  pages: {
    ...Object.fromEntries(
      ["", "fr/", "de/", "ja/", "ar/"].flatMap((folder) => [
        [`${folder}home`, `${folder}index.html`],
        [`${folder}incident`, `${folder}2026-11-23-disk.html`],
      ]),
    ),
    "fr post-mortem": "fr/post-mortems/2026-11-02-slow.html",
    "ar history": "ar/history/index.html",
    "ja service": "ja/services/web.html",
  },
  readers: [
    ["2026-11-23-disk.html", "America/New_York", ".band time", "Mon, Nov 23, 5:00\u202fAM, Eastern Time"],
    ["2026-11-23-disk.html", "Europe/Paris", ".band time", "11:00 AM your time (Mon, Nov 23, 5:00\u202fAM, Eastern Time)"],
    ["2026-11-23-disk.html", "Europe/Paris", ".band .ago", ", 2 hours ago"],
    ["2026-12-05-disks.html", "Europe/Paris", ".facts div:nth-child(1) time", "7:00 AM your time (Monday, December 7 at 1:00\u202fAM, Eastern Time)"],
  ],
});

/** A maintenance site that was built once and is looked at for days. */
SITES.push({
  name: "maintenance",
  root: join(here, "sites/maintenance"),
  now: "2026-11-30T11:00:00Z",
  state: "maintenance",
  pages: {
    home: "index.html",
    planned: "planned.html",
    running: "running.html",
    overrun: "overrun.html",
    done: "done.html",
    cancelled: "cancelled.html",
    moved: "moved.html",
    "date to come": "to-come.html",
    "by days": "days.html",
  },
  // What the statement, the service's chip and the maintenance's say at the same instant agree.
  clock: [
    ["2026-11-30T12:30:00Z", "Maintenance · In progress", "Under maintenance", "Taking longer than planned"],
    ["2026-12-01T08:30:00Z", "Mail is under maintenance. The other 2 work.", "Operational", "Completed"],
    ["2026-12-01T12:30:00Z", "All services are operational", "Operational", "Completed"],
    ["2026-12-01T21:10:00Z", "Website and Mail are under maintenance. The other one works.", "Operational", "Completed"],
    ["2026-12-03T03:00:00Z", "All services are operational", "Operational", "Completed"],
  ].flatMap(([now, statement, files, overrun]) => [
    ["index.html", now, ".hero h1", statement],
    ["index.html", now, "[data-service=files] .chip", files],
    ["index.html", now, "article:has([href='overrun.html']) [data-phase]", overrun],
    ["overrun.html", now, ".facts .chip", files === "Operational" ? null : files],
    ["overrun.html", now, ".facts .chips a", "File storage"],
  ]),
});

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
const browser = await launch(options);

try {
  for (const site of SITES) if (!options.only || site.name === options.only) await examine(site);
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
  await widths(site, base);
  if (site.name === "outage") await days(site, base);
  await banner(site, base, output);
  if (site.clock) await time(site, base);
  if (site.slow) await slowLine(site, base);
  if (site.readers) await readers(site, base);
  if (site.pages["open incident"]) await newer(site, base, output);
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

/** What time does to pages that nobody built again. */
async function time(site, base) {
  for (const [path, now, place, wanted] of site.clock) {
    const page = await browser.newPage();
    await page.clock.setFixedTime(new Date(now));
    await page.goto(base + path);
    const found = page.locator(place).first();
    const text = (await found.isVisible()) ? (await found.textContent()).replace(/ \([^)]*\)/, "") : null;
    check(`${site.name}: ${path} at ${now}`, text === wanted ? [] : [`${place} says ${text} and not ${wanted}`]);
    await page.close();
  }
}

/**
 * On a line of 400 kbit/s and 2 s for each round trip, the pages that many read at once come as early as home does. What
 * arrives after the first paint has its place already.
 */
async function slowLine(site, base) {
  const paint = {};
  for (const name of ["home", ...site.slow]) {
    for (const script of [true, false]) {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 }, timezoneId: "Asia/Tokyo" });
      const page = await context.newPage();
      if (!script) {
        await page.route(base + site.pages[name], async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, body: (await response.text()).replace(/<script\b[\s\S]*?<\/script>/gi, "") });
        });
      }
      const session = await context.newCDPSession(page);
      const slow = { offline: false, latency: 2000, downloadThroughput: 50_000, uploadThroughput: 50_000 };
      await session.send("Network.enable");
      await session.send("Network.emulateNetworkConditions", slow);
      await page.goto(base + site.pages[name], { waitUntil: "networkidle", timeout: 60_000 });
      const first = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
      const moved = await page.evaluate(shifts);
      const words = `${site.name}: ${name} on a slow line, ${script ? "with" : "without"} its script`;
      console.log(`${words}: ${(first / 1000).toFixed(1)} s, moves ${moved.toFixed(3)}`);
      if (script) paint[name] = first;
      check(`${words}, moves nothing`, moved <= 0.02 ? [] : [`${moved}`]);
      await context.close();
    }
  }
  const late = site.slow.filter((name) => paint[name] > paint.home + 500 || paint[name] > 4000);
  check(`${site.name}: open posts paint as early as home on a slow line`, late.map((name) => `${name} after ${paint[name]} ms, home after ${paint.home} ms`));
}

/** How far what was painted has moved, as browsers count it (cumulative layout shift). Runs in the page. */
function shifts() {
  return new Promise((done) => {
    let sum = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum += entry.value))).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => done(sum), 500);
  });
}

/** Dates of this year are short, and readers elsewhere get their own time as well; neither without JavaScript. */
async function readers(site, base) {
  for (const [path, timezoneId, place, wanted] of site.readers) {
    const context = await browser.newContext({ timezoneId });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date(site.now));
    await page.goto(base + path);
    const text = await page.locator(place).first().textContent();
    check(`${site.name}: ${path} in ${timezoneId}`, text === wanted ? [] : [`${place} says ${JSON.stringify(text)} and not ${JSON.stringify(wanted)}`]);
    await context.close();
  }
}

/** Troubled days are links: the Tab key reaches one of each service, and the arrow keys the others. */
async function days(site, base) {
  const page = await browser.newPage();
  await page.goto(`${base}index.html`);
  const problems = [];
  const is = (what, found, wanted) => found === wanted || problems.push(`${what}: ${found} and not ${wanted}`);
  const rows = page.locator("[data-service]", { has: page.locator(".bars a + a") });
  const links = rows.first().locator(".bars a");
  const last = (await links.count()) - 1;
  is("links to tab to", await rows.first().locator('.bars a:not([tabindex="-1"])').count(), 1);
  await links.first().focus();
  const at = () => links.evaluateAll((all) => all.indexOf(document.activeElement));
  for (const [key, wanted] of [["ArrowRight", 1], ["ArrowLeft", 0], ["ArrowLeft", 0], ["End", last], ["ArrowRight", last]]) {
    await page.keyboard.press(key);
    is(key, await at(), wanted);
  }
  is("links to tab to, at the end", await rows.first().locator('.bars a:not([tabindex="-1"])').count(), 1);
  const words = new Set(await page.locator(".days dd a").evaluateAll((all) => all.map((link) => link.getAttribute("href"))));
  const drawn = await page.locator(".bars a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  problems.push(...drawn.filter((href) => !words.has(href)).map((href) => `only in the drawing: ${href}`));
  is("a day", await links.first().evaluate((link) => link.getBoundingClientRect().width > 0), true);
  check(`${site.name}: the days can be walked`, problems);
  await page.close();
}

/** On a phone, the bars of all services are equally wide. */
async function widths(site, base) {
  const page = await browser.newPage({ viewport: { width: 390, height: 900 } });
  await page.goto(`${base}index.html`);
  const found = await page.locator(".services .bars").evaluateAll((all) => all.map((svg) => Math.round(svg.getBoundingClientRect().width)));
  const shown = new Set(found.filter((width) => width > 0));
  check(`${site.name}: all bars have one width`, shown.size === 1 ? [] : [[...shown].join(", ")]);
  await page.close();
}

/** What a page that was left open says once the site says something new. */
async function newer(site, base, output) {
  const path = site.pages["open incident"];
  const version = join(output, "api/version.txt");
  const page = await browser.newPage();
  const asked = [];
  page.on("request", (request) => request.url().endsWith("version.txt") && asked.push(request.url()));
  await page.clock.install({ time: new Date(site.now) });
  await page.goto(base + path, { waitUntil: "networkidle" });
  const line = page.locator(".newer");
  const problems = [];
  const is = (what, found, wanted) => found === wanted || problems.push(`${what}: ${JSON.stringify(found)} and not ${JSON.stringify(wanted)}`);
  const before = await page.title();
  await page.clock.runFor(61_000);
  await page.waitForTimeout(200);
  is("asked", asked.length, 2);
  is("nothing new", await line.textContent(), "");
  // The incident is over: its page has no band any more.
  const [html, old] = [await readFile(join(output, path), "utf8"), await readFile(version, "utf8")];
  await writeFile(join(output, path), html.replace('class="band"', 'class="meta"'));
  await writeFile(version, "another\n");
  await page.clock.runFor(61_000);
  await page.waitForFunction(() => document.title.startsWith("● R"), null, { timeout: 10_000 }).catch(() => {});
  is("something new", await line.textContent(), "There is an update. Reload");
  is("the tab", await page.title(), `● Resolved – ${before}`);
  await page.clock.runFor(180_000);
  is("asked no more", asked.length, 3);
  await writeFile(join(output, path), html);
  await writeFile(version, old);
  check(`${site.name}: an open page says that there is more`, problems);
  await page.close();
}

/** What `embed.js` shows on a page of another host: a banner when something is wrong, and nothing otherwise. */
async function banner(site, base, output) {
  const size = (await readFile(join(output, "embed.js"))).length;
  check(`${site.name}: the banner's script is small`, size < 2000 ? [] : [`${size} bytes`]);
  const other = await serve();
  const folder = await mkdtemp(join(tmpdir(), "vigie-embed-"));
  const around = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Shop</title><body><h1>Shop</h1>`;
  await writeFile(join(folder, "index.html"), `${around}<script async src="${base}embed.js"></script></html>`);
  await writeFile(join(folder, "head.html"), `${around.replace("<body>", `<script src="${base}embed.js"></script><body>`)}</html>`);
  other.mount("/", folder);
  const { statement, locale } = JSON.parse(await readFile(join(output, "api/vigie.json"), "utf8"));
  const words = [statement.text, statement.said].filter(Boolean).join(". ");
  for (const name of ["index.html", "head.html"]) {
    const page = await browser.newPage();
    const problems = [];
    page.on("console", (message) => message.type() === "error" && problems.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => problems.push(`script: ${error.message}`));
    await page.goto(`${other.origin}/${name}`, { waitUntil: "networkidle" });
    const found = await page.evaluate(() => {
      const banner = document.getElementById("vigie-banner");
      const { state } = banner?.dataset ?? {};
      return banner && { state, text: banner.textContent, lang: banner.lang, href: banner.querySelector("a").href, first: banner === document.body.firstElementChild };
    });
    const wanted = site.state === "operational" ? null : { state: site.state, text: words, lang: locale, href: base, first: true };
    if (JSON.stringify(found) !== JSON.stringify(wanted)) problems.push(`${JSON.stringify(found)} and not ${JSON.stringify(wanted)}`);
    check(`${site.name}: the banner on another host's ${name}`, problems);
    await page.close();
  }
  other.close();
  await rm(folder, { recursive: true, force: true });
}

/** Does the same for every item, two at a time. */
async function byTwo(items, act) {
  const waiting = [...items];
  const worker = async () => {
    while (waiting.length > 0) await act(waiting.shift());
  };
  await Promise.all([worker(), worker()]);
}
