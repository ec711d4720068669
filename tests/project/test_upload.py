"""An article uploaded in the browser, and nothing else: the workflow's own steps, run on a copy of the repository.

A bare repository stands for GitHub and an empty program for `gh`; make, the scripts and `readout` are the real ones.
"""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
JOBS = yaml.safe_load((ROOT / ".github/workflows/readout.yml").read_text(encoding="utf-8"))["jobs"]
NAME = "Harbour talks.txt"
ARTICLE = """Ministers agree to reopen the harbour

Reykjavik, 4 March 2024 - Fisheries minister Anna Larsen said on Monday that both sides would meet again in May.

"We will open the harbour before the summer," Larsen said after the talks.
"""


@dataclass(frozen=True)
class Upload:
    """What came of it."""

    origin: Path
    job: Path
    summary: str


@pytest.fixture(scope="module")
def upload(tmp_path_factory: pytest.TempPathFactory) -> Upload:
    folder = tmp_path_factory.mktemp("upload")
    origin, person, job, preview = (folder / name for name in ("origin.git", "person", "job", "preview"))
    _copy_of_this_repository(person)
    git(folder, "init", "--quiet", "--bare", "--initial-branch", "main", str(origin))
    git(person, "init", "--quiet", "--initial-branch", "main")
    git(person, "remote", "add", "origin", str(origin))
    _save(person, "What there was")
    (person / "seeds" / NAME).write_text(ARTICLE, encoding="utf-8")
    _save(person, f"Add {NAME}")

    summary = folder / "summary.md"
    git(folder, "clone", "--quiet", str(origin), str(preview))
    _run_steps("preview", preview, {"GITHUB_STEP_SUMMARY": str(summary)})
    git(folder, "clone", "--quiet", str(origin), str(job))
    # Another person's push, while the run of the first builds.
    (person / "seeds" / "second.txt").write_text(ARTICLE.replace("Reykjavik", "Bergen"), encoding="utf-8")
    _save(person, "Add second.txt")
    _run_steps("build", job, {"GITHUB_REF_NAME": "main"})
    return Upload(origin, job, summary.read_text(encoding="utf-8"))


def test_its_brief_is_in_the_record_on_main(upload: Upload) -> None:
    record = git(upload.origin, "ls-tree", "-r", "--name-only", "main", "content/").splitlines()
    assert "content/briefs/harbour-talks.yaml" in record
    brief = yaml.safe_load(git(upload.origin, "show", "main:content/briefs/harbour-talks.yaml"))
    assert brief["article"]["title"] == "Ministers agree to reopen the harbour"
    assert [quote["text"] for quote in brief["quotes"]] == ["We will open the harbour before the summer,"]


def test_so_is_that_of_another_upload_that_came_meanwhile(upload: Upload) -> None:
    record = git(upload.origin, "ls-tree", "-r", "--name-only", "main", "content/").splitlines()
    assert {"content/briefs/harbour-talks.yaml", "content/briefs/second.yaml"} <= set(record)
    assert (upload.job / "site/articles/second.html").is_file()


def test_only_the_record_is_committed(upload: Upload) -> None:
    changed = git(upload.origin, "diff", "--name-only", "main^", "main").splitlines()
    kinds = {path.split("/")[1] for path in changed if path.startswith("content/")}
    assert len([path for path in changed if not path.startswith("content/")]) == 0
    assert kinds <= {"briefs", "storylines", "schemas", "build.yaml", "log"}
    assert [path for path in changed if path.endswith(".md")] == []


def test_the_work_tree_is_clean_afterwards(upload: Upload) -> None:
    assert git(upload.job, "status", "--porcelain") == ""


def test_the_site_that_goes_to_pages_has_the_article(upload: Upload) -> None:
    [path] = [
        step["with"]["path"] for step in JOBS["build"]["steps"] if "upload-pages-artifact" in step.get("uses", "")
    ]
    page = upload.job / path / "articles/harbour-talks.html"
    assert (upload.job / path / "index.html").is_file()
    assert "Ministers agree to reopen the harbour" in page.read_text(encoding="utf-8")


def test_the_pull_request_summary_names_it(upload: Upload) -> None:
    assert upload.summary.startswith("## What this changes\n")
    assert "Ministers agree to reopen the harbour" in upload.summary


def test_a_second_run_commits_nothing(upload: Upload) -> None:
    before = git(upload.origin, "rev-parse", "main")
    git(upload.job, "pull", "--quiet", "origin", "main")
    _run_steps("build", upload.job, {"GITHUB_REF_NAME": "main"})
    assert git(upload.origin, "rev-parse", "main") == before
    assert git(upload.job, "status", "--porcelain") == ""


def git(folder: Path, *words: str) -> str:
    identity = ("-c", "user.name=A Person", "-c", "user.email=person@example.org")
    return subprocess.run(
        ["git", *identity, *words], cwd=folder, check=True, capture_output=True, text=True
    ).stdout.strip()


def _copy_of_this_repository(target: Path) -> None:
    """The files that git has or would take, with one frozen article as its only seed and no record yet."""
    for name in git(ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0"):
        if name and (ROOT / name).is_file() and not name.startswith(("seeds/", "content/")):
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target / name)
    seed = min((ROOT / "tests/golden/seeds").glob("*.txt"))
    (target / "seeds").mkdir()
    shutil.copy2(seed, target / "seeds")


def _save(folder: Path, subject: str) -> None:
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", subject)
    git(folder, "push", "--quiet", "origin", "main")


def _run_steps(job: str, checkout: Path, variables: dict[str, str]) -> None:
    """Run a job's shell steps as GitHub does, in an environment that `make` finds ready."""
    programs, ready = checkout.parent / "programs", checkout.parent / "ready"
    if not ready.exists():
        programs.mkdir()
        (programs / "gh").write_text("#!/bin/sh\n", encoding="utf-8")
        (programs / "gh").chmod(0o755)
        (ready / "bin").mkdir(parents=True)
        for program in ("python", "readout"):
            (ready / "bin" / program).symlink_to(Path(sys.executable).with_name(program))
    (ready / ".run-ready").touch()
    # Not what an outer make, which runs these tests, was told.
    outer = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))}
    environment = outer | {"VENV": str(ready), "PATH": f"{programs}{os.pathsep}{outer['PATH']}"} | variables
    for step in JOBS[job]["steps"]:
        if "run" in step:
            done = subprocess.run(
                ["bash", "-e", "-o", "pipefail", "-c", step["run"]],
                cwd=checkout,
                env=environment,
                capture_output=True,
                text=True,
                check=False,
            )
            assert done.returncode == 0, f"{step['name']}:\n{done.stdout}\n{done.stderr}"
