// Every link inside a built site leads to a file and to a place in it; nothing is loaded from elsewhere.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { files } from "./site.js";

const TAG = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g;
const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#x27": "'", "#x2F": "/" };

/** What is wrong with the links of a site that was built for `base`. */
export async function deadLinks(folder, base) {
  const names = await files(folder);
  const known = new Set(names);
  const pages = new Map();
  for (const name of names.filter((name) => name.endsWith(".html"))) {
    pages.set(name, tags(await readFile(join(folder, name), "utf8")));
  }
  const ids = (name) => new Set((pages.get(name) ?? []).map((tag) => tag.id).filter(Boolean));
  const places = new Map([...pages.keys()].map((name) => [name, ids(name)]));
  const problems = [];
  for (const [name, list] of pages) {
    for (const tag of list) {
      for (const value of [tag.href, tag.src, tag.action, tag.poster].filter((value) => value !== undefined)) {
        const problem = dead({ name, tag, value, base, known, places });
        if (problem) problems.push(`${name}: <${tag.tag}> ${value}: ${problem}`);
      }
    }
  }
  return problems;
}

function dead({ name, tag, value, base, known, places }) {
  const inside = /^(canonical|alternate|hub)$/.test(tag.rel ?? "") || tag.tag === "a";
  let url;
  try {
    url = new URL(value, new URL(name, base));
  } catch {
    return "not a URL";
  }
  if (!/^https?:$/.test(url.protocol)) return /^(mailto|tel|data|webcal):$/.test(url.protocol) ? null : "a strange scheme";
  if (!url.href.startsWith(base)) {
    if (url.origin === new URL(base).origin) return "leads out of the site";
    return inside ? null : "loaded from another host";
  }
  const relative = !/^[a-z]+:/i.test(value);
  const path = decodeURIComponent(url.pathname.slice(new URL(base).pathname.length));
  // A folder is only named where a host serves its page; from a disk, it is none.
  const folder = path === "" || path.endsWith("/");
  if (folder && relative && !value.startsWith("#") && value !== "") return "names no file";
  const file = folder ? `${path}index.html` : path;
  if (!known.has(file)) return "no such file";
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment && places.has(file) && !places.get(file).has(fragment)) return "no such place in the page";
  return null;
}

/** The start tags of a page with their attributes; comments, styles and scripts are skipped. */
function tags(html) {
  const visible = html.replace(/<!--[\s\S]*?-->/g, "").replace(/(<(style|script)\b[^>]*>)[\s\S]*?<\/\2>/gi, "$1");
  return [...visible.matchAll(TAG)].map(([, tag, attributes]) => {
    const values = { tag: tag.toLowerCase() };
    for (const [, name, double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
      const value = double ?? single ?? bare ?? "";
      values[name.toLowerCase()] = value.replace(/&(amp|lt|gt|quot|#39|#x27|#x2F);/g, (_, entity) => ENTITIES[entity]);
    }
    return values;
  });
}
