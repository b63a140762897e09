// Builds a site with the program and serves it on loopback, at the root of a host or below a path.

import { execFile } from "node:child_process";
import { createServer } from "node:http";
import { readFile, readdir } from "node:fs/promises";
import { join, extname, normalize, relative, sep } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
};

/** Builds the site of a folder; what the program says goes into the error when it refuses. */
export async function build({ program, root, output, base, now }) {
  const words = ["build", "--root", root, "--output", output, "--base-url", base, "--now", now];
  try {
    const { stderr } = await run(program, words, { env: { ...process.env, NO_COLOR: "1" } });
    return stderr;
  } catch (error) {
    throw new Error(`${program} ${words.join(" ")}\n${error.stdout ?? ""}${error.stderr ?? error.message}`);
  }
}

/** Serves folders by the prefix of their paths; a path without a file is the 404 page of its folder. */
export async function serve() {
  const folders = new Map();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const longest = ([one], [other]) => other.length - one.length;
    const [prefix, folder] = [...folders].filter(([prefix]) => path.startsWith(prefix)).sort(longest)[0] ?? [];
    const file = folder && normalize(join(folder, path.slice(prefix.length) || "index.html"));
    const answer = (status, type, bytes) => {
      // As `_headers` has it: what programs read is open to other hosts.
      const open = /\/(api|badges|feeds)\/|\/embed\.js$/.test(path) ? { "access-control-allow-origin": "*" } : {};
      response.writeHead(status, { "content-type": type, ...open });
      response.end(bytes);
    };
    try {
      if (!file || relative(folder, file).startsWith("..")) throw new Error("outside");
      answer(200, TYPES[extname(file)] ?? "application/octet-stream", await readFile(file));
    } catch {
      const page = folder && (await readFile(join(folder, "404.html")).catch(() => null));
      answer(404, TYPES[".html"], page ?? "not found");
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    mount: (prefix, folder) => folders.set(prefix, folder),
    close: () => server.close(),
  };
}

/** All files below a folder, with `/`, in order. */
export async function files(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join("/"))
    .sort();
}
