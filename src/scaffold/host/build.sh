#!/bin/sh
# Builds the status page on a host that runs one command. Written by `vigie host {{kind}}`.
set -eu
VIGIE_VERSION=${VIGIE_VERSION:-{{version}}}
# Of the program for Linux on x86-64{{sha256-note}}
VIGIE_SHA256=${VIGIE_SHA256-{{sha256}}}
# Netlify keeps node_modules/ from one build to the next, Cloudflare .cache/: the program is installed once.
to=$PWD/${NETLIFY:+node_modules/}.cache/vigie/$VIGIE_VERSION
{{install}}
PATH="$to/bin:$PATH"
# What is not the branch that is published is a preview.
case ${CF_PAGES_BRANCH:-{{branch}}} in
    {{branch}}) ;;
    *) set -- --preview --drafts "$@" ;;
esac
# The page first: mistakes are told, and the page goes out.
vigie build --keep-going "$@" || [ $? -eq 1 ]
vigie check || true
