// A browser looks at one page and says what a reader would stumble over.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const NARROW = 320;
const PATIENCE = 60_000;

/**
 * Opens `url` in a fresh context and gives a list of sentences, empty when all is well.
 *
 * @param {import("playwright-core").BrowserContextOptions} way how to look: size, colour scheme, JavaScript
 * @param {{status?: number, accessible?: boolean, narrow?: boolean}} expected
 */
export async function look(browser, way, url, { status = 200, accessible = true, narrow = false } = {}) {
  const context = await browser.newContext(way);
  const page = await context.newPage();
  const problems = [];
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
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(`not done after ${PATIENCE / 1000} s`)), PATIENCE);
  });
  const visit = async () => {
    await page.goto(url, { waitUntil: "load" });
    if (narrow) {
      await page.setViewportSize({ width: NARROW, height: 640 });
      problems.push(...(await sideways(page)));
    } else {
      problems.push(...(await sideways(page)));
      const axe = () => (way.javaScriptEnabled ? violations(page) : violationsWithoutScript(browser, url, way));
      if (accessible) problems.push(...(await axe()));
    }
  };
  try {
    await Promise.race([visit(), late]);
  } catch (error) {
    problems.push(String(error));
  } finally {
    clearTimeout(timer);
  }
  await context.close();
  return problems;
}

/** Whether the page is wider than the window, and what sticks out of it. */
async function sideways(page) {
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

/** What axe finds. It is evaluated from outside, so that the page's own policy stays in force. */
async function violations(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(
    (tags) => window.axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] }),
    TAGS,
  );
  return found.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(" ")}: ${node.any[0]?.message ?? rule.help}`),
  );
}

/**
 * The same for a page as it is without JavaScript. Axe itself needs some, so the page is opened where scripts run,
 * with its own taken out and `noscript` opened.
 */
async function violationsWithoutScript(browser, url, look) {
  const context = await browser.newContext({ ...look, javaScriptEnabled: true });
  const page = await context.newPage();
  await page.route(url, async (route) => {
    const response = await route.fetch();
    const bare = (await response.text()).replace(/<script\b[\s\S]*?<\/script>/gi, "").replace(/<\/?noscript>/gi, "");
    await route.fulfill({ response, body: bare });
  });
  try {
    await page.goto(url, { waitUntil: "load" });
    return await violations(page);
  } finally {
    await context.close();
  }
}
