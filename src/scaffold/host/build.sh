#!/bin/sh
# Builds the status page on a host that runs one command. Written by `vigie host {{kind}}`.
set -eu
VIGIE_VERSION=${VIGIE_VERSION:-{{version}}}
# Of the program for Linux on x86-64{{sha256-note}}
VIGIE_SHA256=${VIGIE_SHA256-{{sha256}}}
# Netlify keeps node_modules/ from one build to the next, Cloudflare .cache/, so the program is installed once.
to=$PWD/${NETLIFY:+node_modules/}.cache/vigie/$VIGIE_VERSION
{{install}}
PATH="$to/bin:$PATH"
# Other branches than the published one are preview builds.
case ${CF_PAGES_BRANCH:-{{branch}}} in
    {{branch}}) ;;
    *) set -- --preview --drafts "$@" ;;
esac
# Build first, so that the page is published despite errors; then report them.
vigie build --keep-going "$@" || [ $? -eq 1 ]
vigie check || true
