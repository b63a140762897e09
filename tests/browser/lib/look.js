// A browser looks at one page and says what a reader would stumble over.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const PATIENCE = 60_000;

/**
 * Opens `url` once and looks at it in every way: wide and small, light and dark.
 *
 * @param {{script: boolean, status?: number, ways: {width: number, colorScheme?: string}[]}} how a way with a colour
 *     scheme is also read by axe
 * @returns {Promise<Map<string, string[]>>} for each way, and for the loading itself, a list of sentences
 */
export async function look(browser, url, { script, status = 200, ways }) {
  const context = await browser.newContext({ ...ways[0], javaScriptEnabled: script, serviceWorkers: "block" });
  const page = await context.newPage();
  const loading = [];
  listen(page, url, status, loading);
  const found = new Map([["loading", loading]]);
  try {
    await page.goto(url, { waitUntil: "load" });
    const read = script ? page : await withoutScript(browser, url);
    for (const way of ways) {
      const problems = [];
      found.set(`${way.width} px${way.colorScheme ? `, ${way.colorScheme}` : ""}`, problems);
      await page.setViewportSize({ width: way.width, height: 900 });
      problems.push(...(await sideways(page)));
      if (!way.colorScheme) continue;
      await read.setViewportSize({ width: way.width, height: 900 });
      await read.emulateMedia({ colorScheme: way.colorScheme });
      problems.push(...(await soon(violations(read))));
    }
    if (read !== page) await read.context().close();
  } catch (error) {
    loading.push(String(error));
  }
  await context.close();
  return found;
}

/** Notes what the browser says while a page loads and is looked at. */
function listen(page, url, status, problems) {
  const home = new URL(url);
  page.on("console", (message) => {
    const itself = status !== 200 && message.location().url === url;
    if (["error", "warning"].includes(message.type()) && !itself) problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`script: ${error.message}`));
  page.on("request", (request) => {
    const to = new URL(request.url());
    const near = to.protocol === "data:" || (to.protocol === home.protocol && to.host === home.host);
    if (!near) problems.push(`asks another host: ${to.href}`);
  });
  page.on("requestfailed", (request) => problems.push(`cannot load ${request.url()}: ${request.failure()?.errorText}`));
  page.on("response", (response) => {
    const wanted = response.url() === url ? status : 200;
    const code = response.status();
    if (response.url().startsWith("http") && code !== wanted && code !== 304) problems.push(`${code}: ${response.url()}`);
  });
}

/** The same, or a mistake when it takes for ever. */
async function soon(work) {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(`not done after ${PATIENCE / 1000} s`)), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Whether the page is wider than the window, and what sticks out of it. */
export async function sideways(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found = [];
    const wide = document.documentElement.scrollWidth;
    if (wide > width) found.push(`scrolls sideways: ${wide} px in a window of ${width}`);
    const scrolls = (element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowX);
    for (const element of document.body.querySelectorAll("*")) {
      const box = element.getBoundingClientRect();
      if (box.width <= 1 || box.right <= width + 1) continue;
      let above = element.parentElement;
      while (above && above !== document.body && !scrolls(above) && !above.closest("svg")) above = above.parentElement;
      if (!above || above === document.body) {
        found.push(`sticks out to ${Math.round(box.right)} px: <${element.tagName.toLowerCase()} class="${element.getAttribute("class") ?? ""}">`);
        break;
      }
    }
    return found;
  });
}

/**
 * Which words of the statement, of states and of texts have too little contrast with what is behind them. Colours are
 * painted on a canvas to read them; of a gradient the colour that is worst counts.
 */
export function contrasts(page, least) {
  return page.evaluate((least) => {
    const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    const paint = (...colours) => {
      canvas.clearRect(0, 0, 1, 1);
      for (const colour of colours) {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
      }
      return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    };
    const light = (rgb) => {
      const [red, green, blue] = rgb.map((byte) => {
        const part = byte / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ratio = (one, other) => {
      const [a, b] = [light(one) + 0.05, light(other) + 0.05];
      return Math.max(a, b) / Math.min(a, b);
    };
    // The colours that may be behind an element, the lowest layer first.
    const behind = (element) => {
      for (let at = element; at; at = at.parentElement) {
        const style = getComputedStyle(at);
        const gradient = style.backgroundImage.match(/(?:rgba?|oklab|oklch|color)\([^()]*\)/g);
        if (gradient) return gradient;
        if (!/^(rgba\(0, 0, 0, 0\)|transparent)$/.test(style.backgroundColor)) return [style.backgroundColor];
      }
      return ["white"];
    };
    const problems = [];
    for (const element of document.querySelectorAll(".hero h1, .hero p, main h1, main h2, main h3, .chip, .band, main p:not(.meta, .bars-key, .bars-legend), main li")) {
      if (!element.checkVisibility?.() || !element.textContent.trim() || element.closest("a, .uptime, svg")) continue;
      const colour = getComputedStyle(element).color;
      for (const ground of behind(element)) {
        const found = ratio(paint(ground, colour), paint(ground));
        if (found < least) problems.push(`${found.toFixed(2)}: <${element.tagName.toLowerCase()} class="${element.className}"> ${element.textContent.trim().slice(0, 40)}`);
      }
    }
    return problems;
  }, least);
}

/** What axe finds. It is evaluated from outside, so that the page's own policy stays in force. */
export async function violations(page, practice = false) {
  await page.evaluate(axe);
  const found = await page.evaluate(
    (tags) => window.axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] }),
    practice ? [...TAGS, "best-practice"] : TAGS,
  );
  return found.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(" ")}: ${node.any[0]?.message ?? rule.help}`),
  );
}

/**
 * The page as it is without JavaScript, for axe, which needs some itself: opened where scripts run, with its own taken
 * out and `noscript` opened.
 */
async function withoutScript(browser, url) {
  const page = await browser.newPage();
  await page.route(url, async (route) => {
    const response = await route.fetch();
    const bare = (await response.text()).replace(/<script\b[\s\S]*?<\/script>/gi, "").replace(/<\/?noscript>/gi, "");
    await route.fulfill({ response, body: bare });
  });
  await page.goto(url, { waitUntil: "load" });
  return page;
}
