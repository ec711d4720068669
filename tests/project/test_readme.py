"""The README: every command that it shows runs, every file that it names is there."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from click import Context
from click.testing import CliRunner

from generator.cli import main
from generator.read.sidecar import authority, sidecar

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def _shown(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


LINES = [line.split("#")[0].strip() for block in _shown("sh") for line in block.splitlines()]
READOUT_LINES = [line for line in LINES if line.startswith("readout ")]
MAKE_TARGETS = sorted(set(re.findall(r"\bmake ([a-z]+)\b", README)))


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the frozen articles and the site's configuration."""
    folder = tmp_path_factory.mktemp("project")
    shutil.copytree(ROOT / "tests/golden/seeds", folder / "seeds")
    shutil.copy2(ROOT / "mkdocs.yml", folder)
    (folder / "generator").symlink_to(ROOT / "generator")  # its theme and its hook
    return folder


def test_every_shown_line_is_a_command_that_is_tested_here() -> None:
    assert [line for line in LINES if not line.startswith(("readout ", "make "))] == []
    assert [line.split()[1] for line in READOUT_LINES] == [
        "build",
        "site",
        "check",
        "extract",
        "diff",
        "explain",
        "correct",
    ]


@pytest.mark.parametrize("target", MAKE_TARGETS)
def test_make_knows_the_target(target: str) -> None:
    done = subprocess.run(["make", "--dry-run", target], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_readout_commands_run_in_their_order(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project)
    # `readout site` sets it; monkeypatch puts back what it was.
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    for line in READOUT_LINES:
        done = CliRunner().invoke(main, line.split()[1:])
        assert done.exit_code == 0, f"{line}\n{done.output}"
    assert (project / "site/index.html").is_file()
    assert len(list((project / "briefs").glob("*.json"))) == len(list((project / "seeds").glob("*.txt")))


def test_every_command_of_the_program_is_in_the_table() -> None:
    in_table = re.findall(r"^\| `readout (\w+)", README, re.MULTILINE)
    assert sorted(in_table) == sorted(main.list_commands(Context(main)))


def test_the_shown_sidecar_and_authority_file_are_valid_ones() -> None:
    beside, known = _shown("yaml")
    record, problems = sidecar(beside.encode(), "gulf-news.yaml")
    assert problems == ()
    assert len(record.corrections) == 1
    vouched, problems = authority(known.encode(), "authority.yaml")
    assert problems == ()
    assert len(vouched.states) == 1


def test_its_links_lead_to_files_of_the_repository() -> None:
    targets = re.findall(r"\]\((?!https?:)([^)#]+)\)", README)
    assert targets
    assert [target for target in targets if not (ROOT / target).exists()] == []
