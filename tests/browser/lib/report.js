// Counts what held and what did not; says only what did not.

const failures = [];
let passed = 0;

/** Notes one check: `problems` is a list of sentences, empty when all is well. */
export function check(name, problems) {
  if (problems.length === 0) {
    passed += 1;
    return;
  }
  failures.push(name);
  console.error(`FAILED ${name}`);
  for (const problem of problems.slice(0, 20)) console.error(`    ${problem}`);
  if (problems.length > 20) console.error(`    and ${problems.length - 20} more`);
}

/** Prints the last line and gives the exit code. */
export function finish() {
  console.log(`${passed} passed, ${failures.length} failed`);
  return failures.length === 0 && passed > 0 ? 0 : 1;
}
