"""The lock files: every package pinned and hashed, in line with pyproject.toml, bound to no index."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
_ENTRY = re.compile(r"^(\S[^\\\n]*?)[ ]*\\\n((?:    --hash=\S+(?: \\)?\n)+)", re.MULTILINE)


def _pins(name: str) -> dict[str, set[str]]:
    """Versions by package: one, or one for each of the platforms that a marker tells apart."""
    pins: dict[str, set[str]] = {}
    for line, _ in _ENTRY.findall((ROOT / name).read_text(encoding="utf-8")):
        requirement = Requirement(line)
        [pin] = requirement.specifier
        assert pin.operator == "==", line
        pins.setdefault(canonicalize_name(requirement.name), set()).add(pin.version)
    return pins


def _holds(pins: dict[str, set[str]], line: str) -> bool:
    wanted = Requirement(line)
    versions = pins.get(canonicalize_name(wanted.name), set())
    return bool(versions) and all(wanted.specifier.contains(version) for version in versions)


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-test.txt"])
def test_every_line_is_a_pinned_and_hashed_package(name: str) -> None:
    rest = _ENTRY.sub("", (ROOT / name).read_text(encoding="utf-8"))
    assert [line for line in rest.splitlines() if line.strip() and not line.lstrip().startswith("#")] == []
    assert "://" not in rest


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("requirements.txt", PROJECT["dependencies"]),
        ("requirements-test.txt", PROJECT["dependencies"] + PROJECT["optional-dependencies"]["test"]),
    ],
)
def test_the_lock_holds_what_the_project_asks_for(name: str, wanted: list[str]) -> None:
    pins = _pins(name)
    unmet = [line for line in wanted if not _holds(pins, line)]
    assert unmet == [], f"run `make lock`: {name} does not hold {unmet}"


def test_what_tests_is_what_runs() -> None:
    run, test = _pins("requirements.txt"), _pins("requirements-test.txt")
    assert {name: test.get(name) for name in run} == run


def test_the_package_itself_can_be_built_from_the_lock() -> None:
    """`make site` builds it without build isolation, with the setuptools that the lock brings."""
    build = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["build-system"]["requires"]
    pins = _pins("requirements.txt")
    assert [line for line in build if not _holds(pins, line)] == []
