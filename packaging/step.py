"""Prints the script of the step `Install Vigie` in the first job of a workflow: `step.py FILE`."""
import sys
import textwrap

lines = open(sys.argv[1]).read().splitlines()
at = next(number for number, line in enumerate(lines) if line.strip() == "- name: Install Vigie")
run = next(number for number in range(at, len(lines)) if lines[number].strip() == "run: |")
indent = len(lines[run]) - len(lines[run].lstrip())
step = []
for line in lines[run + 1 :]:
    if line.strip() and len(line) - len(line.lstrip()) <= indent:
        break
    step.append(line)
environment = [line.strip() for line in lines[: lines.index("jobs:")] if line.startswith("  VIGIE_")]
for line in environment:
    name, value = line.split(": ", 1)
    print(f"export {name}={value}")
print(textwrap.dedent("\n".join(step)))
