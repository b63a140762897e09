#!/bin/sh
# Builds the status page on a host that runs one command. Written by `vigie host {{kind}}`.
set -eu
version=${VIGIE_VERSION:-{{version}}}
# Netlify keeps node_modules/ from one build to the next, Cloudflare .cache/: the program is installed once.
folder=${NETLIFY:+node_modules/.cache/vigie}
folder=${folder:-.cache/vigie}/$version
if [ ! -x "$folder/bin/vigie" ]; then
    command -v cargo > /dev/null || {
        curl -fsS https://sh.rustup.rs | sh -s -- -y --profile minimal
        PATH="$HOME/.cargo/bin:$PATH"
    }
    cargo install --locked --root "$folder" --version "$version" vigie
fi
PATH="$PWD/$folder/bin:$PATH"
# What is not the branch that is published is a preview.
case ${CF_PAGES_BRANCH:-{{branch}}} in
    {{branch}}) ;;
    *) set -- --preview --drafts "$@" ;;
esac
# The page first: mistakes are told, and the page goes out.
vigie build --keep-going "$@" || [ $? -eq 1 ]
vigie check || true
