#!/usr/bin/env bash
# Build the record and the site, as the workflow's jobs do: build.sh
#
# The page for unknown addresses needs to know under which path the site stands; without Pages it need not.
set -uo pipefail

if [ -n "${GH_TOKEN:-}" ] && url=$(gh api "repos/$GITHUB_REPOSITORY/pages" --jq .html_url); then
    export READOUT_SITE_URL="$url"
fi
told=$(mktemp)
trap 'rm -f "$told"' EXIT
make site 2>&1 | tee "$told"
status=${PIPESTATUS[0]}
if [ "$status" -ne 0 ] && grep --quiet 'build with --remove' "$told"; then
    echo '::error::This build would take many articles out of the record, and changed nothing. If they are to go:' \
        'Actions, Readout, Run workflow, with “remove” ticked.'
fi
exit "$status"
