#!/usr/bin/env node
// Runs the program of this platform. It comes as an optional dependency, of which npm installs the one that fits.
"use strict";
const { spawnSync } = require("node:child_process");
const { platform, arch } = process;

// Of two packages for Linux, npm leaves out the one for the other C library.
const names = { win32: [`win32-${arch}`], linux: [`linux-${arch}`, `linux-${arch}-musl`] }[platform] ?? [`${platform}-${arch}`];
const file = platform === "win32" ? "vigie.exe" : "vigie";
const found = names.flatMap((name) => {
  try {
    return [require.resolve(`vigie-${name}/bin/${file}`)];
  } catch {
    return [];
  }
})[0];
if (!found) {
  console.error(`vigie: there is no program for ${platform} on ${arch} here`);
  console.error("  help: install without --no-optional and --omit=optional; or `cargo install --locked vigie`");
  process.exit(3);
}
const done = spawnSync(found, process.argv.slice(2), { stdio: "inherit" });
if (done.error) {
  console.error(`vigie: could not run ${found}: ${done.error.message}`);
  process.exit(3);
}
// A program that a signal ended is told as shells tell it.
if (done.signal) {
  process.kill(process.pid, done.signal);
}
process.exit(done.status ?? 3);
