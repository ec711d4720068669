"""The script that commits a refreshed record and pushes it, against a repository on this disk."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

BUILD = """#!/usr/bin/env bash
# Stands for a build: a brief for each seed, an entry in the log for each record, the site.
set -euo pipefail
mkdir -p content/briefs content/log site
rm -f content/briefs/*
names=$(cd seeds && echo *.txt | sed 's/[.]txt//g')
for name in $names; do echo "id: $name" >"content/briefs/$name.yaml"; done
record=$(echo "$names" | sha256sum | cut -c1-16)
entries=(content/log/*-"$record".yaml)
if [ "$names" != a ] && [ ! -e "${entries[0]}" ]; then
    echo "$names" >"$(printf 'content/log/%05d' $(($(find content/log -type f | wc -l) + 1)))-$record.yaml"
fi
echo "$names" >site/index.html
"""
SCRIPT = Path(__file__).parents[2] / ".github/scripts/refresh-record.sh"


@dataclass(frozen=True)
class Repositories:
    """A bare one that stands for GitHub, and two clones of it: the workflow's and another person's."""

    origin: Path
    job: Path
    person: Path


@pytest.fixture
def repositories(tmp_path: Path) -> Repositories:
    origin, job, person = tmp_path / "origin.git", tmp_path / "job", tmp_path / "person"
    git(tmp_path, "init", "--quiet", "--bare", "--initial-branch", "main", str(origin))
    git(tmp_path, "clone", "--quiet", str(origin), str(person))
    git(person, "checkout", "--quiet", "-b", "main")
    put(person, ".gitignore", "/content/index.md\n/site/\n")
    put(person, "build.sh", BUILD)
    (person / "build.sh").chmod(0o755)
    put(person, "seeds/a.txt", "a")
    put(person, "content/briefs/a.yaml", "id: a\n")
    save(person)
    git(tmp_path, "clone", "--quiet", str(origin), str(job))
    return Repositories(origin, job, person)


def git(folder: Path, *words: str) -> str:
    identity = ("-c", "user.name=A Person", "-c", "user.email=person@example.org")
    return subprocess.run(
        ["git", *identity, *words], cwd=folder, check=True, capture_output=True, text=True
    ).stdout.strip()


def put(folder: Path, name: str, text: str) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def save(folder: Path) -> None:
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "Something of mine")
    git(folder, "push", "--quiet", "origin", "HEAD:main")


def refresh(folder: Path) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"BUILD": "./build.sh"}
    return subprocess.run([SCRIPT, "main"], cwd=folder, env=environment, capture_output=True, text=True, check=False)


def briefs(repositories: Repositories) -> list[str]:
    paths = git(repositories.origin, "ls-tree", "--name-only", "main", "content/briefs/").split()
    return [Path(path).stem for path in paths]


def published(repositories: Repositories, name: str) -> str:
    return git(repositories.origin, "show", f"main:{name}")


def test_new_changed_and_removed_records_are_pushed_by_the_bot(repositories: Repositories) -> None:
    (repositories.job / "content/briefs/a.yaml").unlink()
    put(repositories.job, "content/briefs/b.yaml", "id: b\n")
    put(repositories.job, "content/index.md", "a generated page\n")
    done = refresh(repositories.job)
    assert done.returncode == 0, done.stderr
    assert published(repositories, "content/briefs/b.yaml") == "id: b"
    kept = git(repositories.origin, "ls-tree", "-r", "--name-only", "main", "content/").split()
    assert kept == ["content/briefs/b.yaml"]
    assert (
        git(repositories.origin, "log", "-1", "--format=%an: %s", "main") == "github-actions[bot]: Refresh the record"
    )


def test_an_unchanged_record_makes_no_commit(repositories: Repositories) -> None:
    before = git(repositories.origin, "rev-parse", "main")
    put(repositories.job, "content/index.md", "a generated page\n")
    assert refresh(repositories.job).returncode == 0
    assert git(repositories.origin, "rev-parse", "main") == before


def test_what_someone_pushed_meanwhile_stays_under_it(repositories: Repositories) -> None:
    put(repositories.person, "README.md", "mine\n")
    save(repositories.person)
    put(repositories.job, "content/briefs/b.yaml", "id: b\n")
    done = refresh(repositories.job)
    assert done.returncode == 0, done.stderr
    assert published(repositories, "README.md") == "mine"
    assert briefs(repositories) == ["a"]  # of the seeds that are there, whatever was built before
    assert git(repositories.job, "status", "--porcelain") == ""


@pytest.mark.parametrize("order", ["bcd", "dcb"])
def test_of_three_uploads_none_is_lost_in_whatever_order_their_runs_end(
    repositories: Repositories, tmp_path: Path, order: str
) -> None:
    jobs = {}
    for name in "bcd":
        git(repositories.person, "pull", "--quiet", "--rebase", "origin", "main")
        put(repositories.person, f"seeds/{name}.txt", name)
        save(repositories.person)
        jobs[name] = tmp_path / name
        git(tmp_path, "clone", "--quiet", str(repositories.origin), str(jobs[name]))
    for job in jobs.values():  # each builds what its push brought, before any of the others has pushed
        subprocess.run(["./build.sh"], cwd=job, check=True)
    for name in order:
        done = refresh(jobs[name])
        assert done.returncode == 0, done.stderr
        assert git(jobs[name], "status", "--porcelain") == ""
        assert (jobs[name] / "site/index.html").read_text() == "a b c d\n"  # what is published is of the same seeds
    assert briefs(repositories) == ["a", "b", "c", "d"]
    told = git(repositories.origin, "ls-tree", "-r", "--name-only", "main", "content/log/").split()
    assert [published(repositories, path) for path in told] == ["a b c d"]


def test_a_push_between_two_runs_is_not_lost_either(repositories: Repositories, tmp_path: Path) -> None:
    for name in "bcd":
        put(repositories.person, f"seeds/{name}.txt", name)
        save(repositories.person)
        git(tmp_path, "clone", "--quiet", str(repositories.origin), str(tmp_path / name))
        subprocess.run(["./build.sh"], cwd=tmp_path / name, check=True)
        if name == "c":  # the run of the first upload ends after the second push: its record has both
            assert refresh(tmp_path / "b").returncode == 0
            git(repositories.person, "pull", "--quiet", "--rebase", "origin", "main")
            assert briefs(repositories) == ["a", "b", "c"]
    for name in "cd":
        assert refresh(tmp_path / name).returncode == 0
    assert briefs(repositories) == ["a", "b", "c", "d"]


def test_a_record_that_cannot_be_built_is_an_error_and_pushes_nothing(repositories: Repositories) -> None:
    put(repositories.person, "build.sh", "#!/bin/sh\nexit 1\n")
    save(repositories.person)
    before = git(repositories.origin, "rev-parse", "main")
    put(repositories.job, "content/briefs/b.yaml", "id: b\n")
    done = refresh(repositories.job)
    assert done.returncode == 1
    assert "cannot be built" in done.stderr
    assert git(repositories.origin, "rev-parse", "main") == before


def test_a_branch_that_moves_on_and_on_is_given_up(repositories: Repositories) -> None:
    restless = (
        "#!/bin/sh\ncd ../person && echo x >>x && git add x && git commit -qm x && git push -q origin HEAD:main\n"
    )
    put(repositories.person, "build.sh", f"{restless}cd ../job && date +%N >content/briefs/a.yaml && touch site\n")
    save(repositories.person)
    put(repositories.job, "content/briefs/b.yaml", "id: b\n")
    identity = {f"GIT_{who}_{what}": "a@b.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    environment = os.environ | {"BUILD": str(repositories.person / "build.sh")} | identity
    done = subprocess.run(
        [SCRIPT, "main"], cwd=repositories.job, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "moved five times" in done.stderr


def test_a_branch_that_refuses_the_push_is_an_error_that_says_so(repositories: Repositories) -> None:
    hook = repositories.origin / "hooks/pre-receive"
    hook.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    hook.chmod(0o755)
    put(repositories.job, "content/briefs/b.yaml", "id: b\n")
    done = refresh(repositories.job)
    assert done.returncode == 1
    assert "main refuses the push" in done.stderr
