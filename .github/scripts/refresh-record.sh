#!/usr/bin/env bash
# Commit what a build changed in content/ and push it: refresh-record.sh BRANCH [REMOTE]
#
# The record is what git does not ignore under content/. Nothing changed: no commit. Someone pushed meanwhile: a record
# is never merged as text, so ours is put away, and their seeds and ours, which are all on the branch by now, are built
# again. BUILD names the program that builds.
set -euo pipefail

refresh() {
    local branch=$1 remote=${2:-origin}
    for _ in 1 2 3 4 5; do
        git add --all content
        if git diff --cached --quiet; then
            echo "The record on $branch is up to date."
            return
        fi
        git diff --cached --stat
        git -c user.name='github-actions[bot]' \
            -c user.email='41898282+github-actions[bot]@users.noreply.github.com' \
            commit --quiet --message 'Refresh the record' --message "Built from $(git rev-parse HEAD)."
        if git push --quiet "$remote" "HEAD:refs/heads/$branch"; then
            echo "Refreshed the record on $branch."
            return
        fi
        git fetch --quiet "$remote" "$branch"
        if git merge-base --is-ancestor FETCH_HEAD HEAD; then
            echo "::error::$branch refuses the push. Where it is protected, let GitHub Actions push to it." >&2
            return 1
        fi
        echo "$branch has moved: building again from $(git rev-parse FETCH_HEAD)."
        git reset --quiet --keep FETCH_HEAD
        # A build that refuses a seed fails, and makes the site of all others all the same.
        rm -rf site
        if ! "${BUILD:-.github/scripts/build.sh}" && [ ! -f site/index.html ]; then
            echo "::error::The record of $(git rev-parse HEAD) cannot be built: mend what is named above." >&2
            return 1
        fi
    done
    echo "::error::$branch moved five times while the record was being pushed: run the workflow again." >&2
    return 1
}

# The whole script is read before it runs: the branch that it moves to may have another one.
refresh "$@"
exit
