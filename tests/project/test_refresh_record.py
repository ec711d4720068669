"""The script that commits a refreshed record and pushes it, against a repository on this disk."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

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
    put(person, ".gitignore", "/content/index.md\n")
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
    return subprocess.run([SCRIPT, "main"], cwd=folder, capture_output=True, text=True, check=False)


def published(repositories: Repositories, name: str) -> str:
    return git(repositories.origin, "show", f"main:{name}")


def test_new_changed_and_removed_records_are_pushed_by_the_bot(repositories: Repositories) -> None:
    (repositories.job / "content/briefs/a.yaml").unlink()
    put(repositories.job, "content/briefs/b.yaml", "id: b\n")
    put(repositories.job, "content/index.md", "a generated page\n")
    done = refresh(repositories.job)
    assert done.returncode == 0, done.stderr
    assert published(repositories, "content/briefs/b.yaml") == "id: b"
    assert git(repositories.origin, "ls-tree", "-r", "--name-only", "main").split() == [
        ".gitignore",
        "content/briefs/b.yaml",
    ]
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
    assert published(repositories, "content/briefs/b.yaml") == "id: b"


def test_a_record_that_someone_changed_meanwhile_is_theirs(repositories: Repositories) -> None:
    put(repositories.person, "content/briefs/a.yaml", "id: a\ntitle: theirs\n")
    save(repositories.person)
    put(repositories.job, "content/briefs/a.yaml", "id: a\ntitle: ours\n")
    done = refresh(repositories.job)
    assert done.returncode == 0, done.stderr
    assert "::notice::" in done.stdout
    assert published(repositories, "content/briefs/a.yaml") == "id: a\ntitle: theirs"
    assert git(repositories.job, "status", "--porcelain") == ""


def test_a_branch_that_refuses_the_push_is_an_error_that_says_so(repositories: Repositories) -> None:
    hook = repositories.origin / "hooks/pre-receive"
    hook.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    hook.chmod(0o755)
    put(repositories.job, "content/briefs/b.yaml", "id: b\n")
    done = refresh(repositories.job)
    assert done.returncode == 1
    assert "main refuses the push" in done.stderr
