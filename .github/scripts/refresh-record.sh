#!/usr/bin/env bash
# Commit what a build changed in content/ and push it: refresh-record.sh BRANCH [REMOTE]
#
# The record is what git does not ignore under content/. Nothing changed: no commit. Someone pushed meanwhile: the
# commit goes on top of theirs. Theirs touches the same lines: ours is dropped, because their push starts a run of
# its own, which builds from both.
set -euo pipefail

branch=$1
remote=${2:-origin}

git add --all content
if git diff --cached --quiet; then
    echo "The record on $branch is up to date."
    exit 0
fi
git diff --cached --stat
git -c user.name='github-actions[bot]' -c user.email='41898282+github-actions[bot]@users.noreply.github.com' \
    commit --quiet --message 'Refresh the record' --message "Built from ${GITHUB_SHA:-$(git rev-parse HEAD)}."

for _ in 1 2 3 4 5; do
    if git push --quiet "$remote" "HEAD:refs/heads/$branch"; then
        echo "Refreshed the record on $branch."
        exit 0
    fi
    git fetch --quiet "$remote" "$branch"
    if git merge-base --is-ancestor FETCH_HEAD HEAD; then
        echo "::error::$branch refuses the push. Where it is protected, let GitHub Actions push to it." >&2
        exit 1
    fi
    if ! git -c user.name='github-actions[bot]' \
        -c user.email='41898282+github-actions[bot]@users.noreply.github.com' rebase --quiet FETCH_HEAD; then
        git rebase --abort
        echo "::notice::The record changed on $branch meanwhile: the run of that push refreshes it."
        exit 0
    fi
done
echo "::error::$branch moved five times while the record was being pushed: run the workflow again." >&2
exit 1
