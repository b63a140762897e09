// A site in an outage in each language, on the smallest phones: nothing sticks out, no word is cut, none is left in
// English, and the direction is that of the language.
//
//     node languages.js [--program PATH] [--chromium PATH] [--only TAG] [--sheets DIR]
//
// With --sheets, it photographs the home pages and puts them side by side.

import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { sideways } from "./lib/look.js";
import { check, finish } from "./lib/report.js";
import { build, serve } from "./lib/site.js";
import { launch, project, readOptions } from "./lib/start.js";

const NOW = "2026-11-30T15:00:00Z";
const WIDTH = 320;
const A_SHEET = 8;
const RIGHT_TO_LEFT = ["ar", "fa", "he"];
const PAGES = ["index.html", "history/index.html", "services/web.html", "subscribe.html"];
/** Words that languages share with English. */
const SHARED = new Set(
  "Atom April August Contact In JSON Slack Incident Incidents incident incidents Mail Maintenance November Post-mortem Post-mortems September Service Services Start Total Website".split(" "),
);

const options = readOptions({ only: { type: "string" }, sheets: { type: "string" } });
const folder = await mkdtemp(join(tmpdir(), "vigie-languages-"));
const browser = await launch(options);
const page = await browser.newPage({ viewport: { width: WIDTH, height: 640 } });
await page.clock.setFixedTime(new Date(NOW));
const server = await serve();
const names = (await readdir(join(project, "locales"))).map((name) => name.replace(".ftl", ""));
const tags = ["en", ...names.filter((tag) => tag !== "en" && (!options.only || tag === options.only))];
const pictures = [];
let english = new Set();
try {
  for (const tag of tags) await examine(tag);
  if (options.sheets) await hang(options.sheets);
} catch (error) {
  check("the run itself", [String(error.stack ?? error)]);
} finally {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = finish();

/** A new site of that language, as `vigie init` writes it, with an outage that goes on. */
async function write(tag) {
  const root = join(folder, tag);
  const words = ["init", root, "--locale", tag, "--example", "--now", NOW, "--timezone", "Europe/Paris"];
  await promisify(execFile)(options.program, words);
  const config = await readFile(join(root, "vigie.toml"), "utf8");
  await writeFile(join(root, "vigie.toml"), config.replace(/^# contact = .*$/m, 'contact = "hello@example.org"'));
  const starter = (name) => readFile(join(project, "src/starter", tag, name), "utf8");
  const [, title] = (await starter("incident.md")).match(/^title: (.*)$/m);
  const lines = ["---", `title: ${title}`, "date: 2026-11-30 13:48", "services: {web: outage, mail: degraded}", "---"];
  const updates = ["", "## 14:20 · identified {next=16:30}", "", await starter("template-provider.md")];
  const post = [...lines, await starter("template-outage.md"), ...updates].join("\n");
  await writeFile(join(root, "content/incidents/2026-11-30-now.md"), post);
  return root;
}

async function examine(tag) {
  const root = await write(tag);
  const output = join(root, "public");
  await build({ program: options.program, root, output, base: `${server.origin}/${tag}/`, now: NOW });
  server.mount(`/${tag}/`, output);
  const said = [];
  for (const path of PAGES) {
    await page.goto(`${server.origin}/${tag}/${path}`);
    check(`${tag}: ${path} is as wide as the window`, await sideways(page));
    check(`${tag}: ${path} has every word whole`, await cut());
    const { direction, texts } = await read();
    const wanted = RIGHT_TO_LEFT.includes(tag) ? "rtl rtl" : "ltr ltr";
    check(`${tag}: ${path} has its direction`, direction === wanted ? [] : [`it has ${direction}`]);
    check(`${tag}: ${path} has no strange signs`, texts.filter(isStrange));
    if (tag !== "en") check(`${tag}: ${path} is translated`, texts.filter((text) => english.has(text)));
    said.push(...texts);
    if (options.sheets && path === PAGES[0]) pictures.push({ tag, bytes: await page.screenshot({ fullPage: true }) });
  }
  if (tag === "en") english = new Set(said.filter(isEnglish));
}

/** Whether a text of the English pages has words of English that another language has to have words of its own for. */
function isEnglish(text) {
  const isPath = /^\S+\.(ics|json|xml|html)$/.test(text);
  return !isPath && (text.match(/[a-z-]{4,}/gi) ?? []).some((word) => !SHARED.has(word));
}

/** Words that are hidden in part or go on in the next line without a hyphen, and lines that begin with a comma. */
function cut() {
  return page.evaluate(() => {
    const found = [];
    const isSeen = (element) => element.checkVisibility() && element.getBoundingClientRect().width > 1;
    for (const element of document.body.querySelectorAll("*")) {
      const hides = getComputedStyle(element).overflowX === "hidden" || getComputedStyle(element).textOverflow === "ellipsis";
      if (isSeen(element) && hides && element.scrollWidth > element.clientWidth + 1) found.push(`cut: ${element.textContent.trim()}`);
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // Addresses and code may break anywhere, and so may scripts without spaces.
      if (!isSeen(node.parentElement) || node.parentElement.closest("code, pre, .sr, .skip, svg, script, style")) continue;
      if (/^[,.;:)،。，、]/.test(node.data) && node.previousSibling?.getClientRects) {
        const range = document.createRange();
        range.setStart(node, 0);
        range.setEnd(node, 1);
        const before = Array.from(node.previousSibling.getClientRects()).at(-1);
        if (before && range.getBoundingClientRect().top > before.bottom - 2) found.push(`a line begins with "${node.data[0]}": ${node.parentElement.textContent.trim()}`);
      }
      for (const word of node.data.matchAll(/[^\s\u00a0\u202f]+/g)) {
        if (/[-–/:@(\u00ad\u200b]|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(word[0])) continue;
        const range = document.createRange();
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].length);
        const lines = new Set(Array.from(range.getClientRects(), (box) => Math.round(box.top / 8)));
        if (lines.size > 1) found.push(`broken: ${word[0]} in <${node.parentElement.tagName.toLowerCase()} class="${node.parentElement.className}">`);
      }
    }
    return found;
  });
}

/** The direction of a page and its texts. */
function read() {
  return page.evaluate(() => {
    const texts = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.data.replace(/\s+/g, " ").trim();
      if (text && !node.parentElement.closest("code, pre, script, style")) texts.push(text);
    }
    const labels = Array.from(document.body.querySelectorAll("[aria-label], [title], [alt]"), (element) => ["aria-label", "title", "alt"].map((name) => element.getAttribute(name)));
    texts.push(...labels.flat().filter(Boolean));
    return { direction: `${document.documentElement.dir || "ltr"} ${getComputedStyle(document.querySelector("h1")).direction}`, texts };
  });
}

/** Whether a text has signs that only a mistake of ours leaves in it. */
function isStrange(text) {
  const signs = /[{}$\ufffd]|undefined|\.\.|。。|。\.|\.。|,,|，，|\( | \)|\(\)|[\p{sc=Hiragana}\p{sc=Katakana}。、，] [\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
  return signs.test(text);
}

/** Writes the pictures side by side, some to a sheet. */
async function hang(to) {
  await mkdir(to, { recursive: true });
  const sheet = await browser.newPage({ viewport: { width: A_SHEET * (WIDTH + 8), height: 400 } });
  for (let from = 0; from < pictures.length; from += A_SHEET) {
    const row = pictures.slice(from, from + A_SHEET);
    const figures = row.map(({ tag, bytes }) => `<figure><figcaption>${tag}</figcaption><img src="data:image/png;base64,${bytes.toString("base64")}"></figure>`);
    const style = "body{margin:0;display:flex;gap:8px;background:#888;align-items:start}figure{margin:0}figcaption{font:bold 20px sans-serif}img{display:block}";
    await sheet.setContent(`<style>${style}</style>${figures.join("")}`);
    const path = join(to, `languages-${from / A_SHEET + 1}.png`);
    await sheet.screenshot({ path, fullPage: true });
    console.log(path);
  }
}
