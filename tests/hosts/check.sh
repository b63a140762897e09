#!/bin/bash
# Holds the files that `vigie init --host KIND` writes, and the project's own workflows, against the published schemas
# of GitHub, GitLab and Cloudflare, and has Netlify's and GitHub's rules read by programs that know them; likewise the
# Containerfile. Then feeds and calendars by two parsers each.
# Wants the debug build of vigie, node with npm, python3 with venv. Tools go to target/, never onto the machine.
set -eu
cd "$(dirname "$0")"
here=$PWD
top=$(cd ../.. && pwd)
vigie=$top/target/debug/vigie
tools=$top/target/host-tests
wrangler=4.86.0

mkdir -p "$tools"
[ -x "$tools/venv/bin/python" ] || python3 -m venv "$tools/venv"
"$tools/venv/bin/pip" install --quiet --disable-pip-version-check -r requirements.txt
npm ci --no-progress --no-audit --no-fund
if [ ! -f "$tools/wrangler-$wrangler.json" ]; then
    # Of Cloudflare's program, the schema alone: it would bring a hundred megabytes along.
    (cd "$tools" && npm pack --silent "wrangler@$wrangler" > /dev/null &&
        tar -xzOf "wrangler-$wrangler.tgz" package/config-schema.json > "wrangler-$wrangler.json")
fi

sites=$(mktemp -d)
trap 'rm -rf "$sites"' EXIT
for kind in github gitlab forgejo netlify cloudflare; do
    "$vigie" init "$sites/$kind" --host "$kind" > /dev/null
done
cd "$sites"
schema() {
    "$tools/venv/bin/check-jsonschema" --verbose "$@"
}
# Forgejo's workflows are GitHub's.
schema --builtin-schema vendor.github-workflows \
    github/.github/workflows/*.yml forgejo/.forgejo/workflows/*.yml "$top"/.github/workflows/*.yml
schema --builtin-schema vendor.gitlab-ci --data-transform gitlab-ci gitlab/.gitlab-ci.yml
schema --schemafile "$tools/wrangler-$wrangler.json" cloudflare/wrangler.toml
node "$here/workflows.js" github/.github/workflows/*.yml forgejo/.forgejo/workflows/*.yml "$top"/.github/workflows/*.yml
# What somebody could do with them: permissions, pins, words that become a part of a script. Without the network.
"$tools/venv/bin/zizmor" --offline --quiet --no-progress github/.github/workflows "$top/.github/workflows" "$top/action.yml"
for context in production deploy-preview branch-deploy; do
    "$here/node_modules/.bin/netlify-config" --cwd netlify --offline --context "$context" --branch main > /dev/null
done
for script in netlify/.vigie-build.sh cloudflare/.vigie-build.sh; do
    sh -n "$script"
done
"$top/packaging/gitlab/write" component
# Its inputs are filled in by GitLab before it reads the rest.
sed '1,/^---$/d; s/\$\[\[ inputs.stage \]\]/build/; s/\$\[\[ inputs.[a-z0-9]* \]\]/x/' component/templates/vigie.yml > component.yml
schema --builtin-schema vendor.gitlab-ci --data-transform gitlab-ci component.yml
schema --builtin-schema vendor.github-actions "$top/action.yml"
# The packages of the stage that builds are not in the image: whichever are current will do.
"$tools/venv/bin/hadolint" --ignore DL3018 "$top/Containerfile"
# Feeds and calendars, as parsers of others read them.
for site in "$top" "$top/tests/cases/formats.in" "$top/tests/browser/sites/outage" "$top/tests/browser/sites/maintenance"; do
    (cd "$site" && "$vigie" build --keep-going --output "$sites/public/$(basename "$site")" > /dev/null 2>&1) || [ "$?" = 1 ]
done
"$tools/venv/bin/python" "$here/formats.py" "$sites"/public/*
echo "what is written for hosts is what they read"
