#!/usr/bin/env bash
# Say in Markdown what a build changed against another commit's record: summary.sh BASE
#
# BASE is a commit; the other side is content/ as it was just built here.
set -euo pipefail

base=$1
readout=${VENV:-.venv}/bin/readout
# A job summary holds 1 MiB; what is longer is cut at a line.
limit=900000

old=$(mktemp -d)
trap 'rm -rf "$old"' EXIT
mkdir "$old/content"
if git cat-file -e "$base:content" 2>/dev/null; then
    git archive "$base" content | tar -x -C "$old"
fi
# In GitHub's own run the names of articles lead to their files.
links=()
if [ -n "${GITHUB_REPOSITORY:-}" ] && [ -n "${GITHUB_SHA:-}" ]; then
    links=(--seeds-url "${GITHUB_SERVER_URL:-https://github.com}/$GITHUB_REPOSITORY/blob/$GITHUB_SHA/seeds")
fi
"$readout" diff --format markdown ${links[@]+"${links[@]}"} "$old/content" content >"$old/diff.md"

echo '## What this changes'
echo
if [ "$(wc -c <"$old/diff.md")" -le "$limit" ]; then
    cat "$old/diff.md"
else
    head -c "$limit" "$old/diff.md" | sed '$d'
    echo
    echo 'The list is cut here: readout diff prints all of it.'
fi
