"""The GitHub workflow: what starts it, what it may do, what it runs."""

import os
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / ".github/workflows/readout.yml").read_text(encoding="utf-8")
WORKFLOW: dict[Any, Any] = yaml.safe_load(TEXT)
JOBS: dict[str, dict[str, Any]] = WORKFLOW["jobs"]
# YAML 1.1 reads the key `on` as true.
STARTS: dict[str, Any] = WORKFLOW[True]


@pytest.mark.parametrize("path", ["seeds/**", "content/**", "generator/**", "tests/**", "mkdocs.yml", "pyproject.toml"])
def test_a_push_of_what_makes_the_site_starts_it(path: str) -> None:
    assert path in STARTS["push"]["paths"]
    assert STARTS["push"]["branches"] == ["main"]


def test_only_the_jobs_that_must_write_may() -> None:
    rights = {name: job.get("permissions") for name, job in JOBS.items()}
    assert WORKFLOW["permissions"] == {}
    assert rights == {
        "test": {"contents": "read"},
        "preview": {"contents": "read"},
        "build": {"contents": "write", "pages": "read"},
        "publish": {"pages": "write", "id-token": "write"},
    }


def test_nothing_is_published_untested() -> None:
    assert JOBS["build"]["needs"] == "test"
    assert JOBS["publish"]["needs"] == "build"


def test_actions_are_pinned_to_a_commit_with_its_version() -> None:
    used = re.findall(r"uses: (.*)", TEXT)
    assert used
    assert [line for line in used if not re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line)] == []


def test_the_scripts_that_it_calls_are_there() -> None:
    called = re.findall(r"\.github/scripts/[\w.-]+", TEXT)
    assert called
    assert [path for path in called if not os.access(ROOT / path, os.X_OK)] == []
