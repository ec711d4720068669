"""The commands as their user meets them: what they print, write, and return."""

import json
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from generator.cli import main

TEXT = """Ministers to meet in Oslo

June 18, 2023

OSLO: “We will meet again,” Foreign Minister Jane Roe said on Sunday. She will travel to Bergen on Tuesday.
"""


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    folder = tmp_path / "seeds"
    folder.mkdir()
    (folder / "one.txt").write_text(TEXT, encoding="utf-8")
    return folder


def run(*args: object) -> Result:
    return CliRunner().invoke(main, [str(a) for a in args])


def build(seeds: Path, content: Path) -> Result:
    return run("build", "--seeds", seeds, "--content", content)


def test_build_writes_the_record_and_its_pages(seeds: Path, tmp_path: Path) -> None:
    result = build(seeds, tmp_path / "content")
    assert result.exit_code == 0, result.output
    assert (tmp_path / "content" / "briefs" / "one.yaml").is_file()
    assert (tmp_path / "content" / "index.md").is_file()
    assert (tmp_path / "content" / "schemas" / "brief.json").is_file()


def test_a_bad_seed_is_named_and_stops_nothing_else(seeds: Path, tmp_path: Path) -> None:
    (seeds / "empty.txt").write_text("")
    result = build(seeds, tmp_path / "content")
    assert result.exit_code == 1
    assert "empty.txt" in result.output
    assert "remedy:" in result.output
    assert (tmp_path / "content" / "briefs" / "one.yaml").is_file()


def test_check_passes_writes_nothing_and_finds_a_record_that_lies(seeds: Path, tmp_path: Path) -> None:
    content = tmp_path / "content"
    assert run("check", "--seeds", seeds, "--content", content).exit_code == 0
    assert not content.exists()
    build(seeds, content)
    path = content / "briefs" / "one.yaml"
    brief = yaml.safe_load(path.read_text(encoding="utf-8"))
    brief["quotes"][0]["evidence"]["exact"] = brief["quotes"][0]["evidence"]["exact"].replace("again", "never")
    path.write_text(yaml.safe_dump(brief), encoding="utf-8")
    result = run("check", "--seeds", seeds, "--content", content)
    assert result.exit_code == 1
    assert "quotes[0].evidence" in result.output


def test_extract_names_each_output_after_its_input(seeds: Path, tmp_path: Path) -> None:
    result = run("extract", seeds, "-o", tmp_path / "out", "--format", "json")
    assert result.exit_code == 0, result.output
    brief = json.loads((tmp_path / "out" / "one.json").read_text(encoding="utf-8"))
    assert [q["text"] for q in brief["quotes"]] == ["We will meet again,"]


def test_extract_prints_yaml_and_honours_the_sidecar(seeds: Path) -> None:
    (seeds / "one.yaml").write_text("outlet: The Bergen Times\n")
    result = run("extract", seeds / "one.txt")
    assert yaml.safe_load(result.output)["article"]["outlet"] == "The Bergen Times"


def test_diff_says_what_changed(seeds: Path, tmp_path: Path) -> None:
    build(seeds, tmp_path / "old")
    assert run("diff", tmp_path / "old", tmp_path / "old").output == "Nothing changed.\n"
    (seeds / "two.txt").write_text(TEXT.replace("Bergen", "Tromsø"), encoding="utf-8")
    build(seeds, tmp_path / "new")
    assert "New article" in run("diff", tmp_path / "old", tmp_path / "new").output


def test_explain_shows_a_fact_in_its_place(seeds: Path, tmp_path: Path) -> None:
    content = tmp_path / "content"
    build(seeds, content)
    brief = yaml.safe_load((content / "briefs" / "one.yaml").read_text(encoding="utf-8"))
    result = run("explain", brief["quotes"][0]["id"], "--seeds", seeds, "--content", content)
    assert "→“We will meet again,”←" in result.output
    assert "rule: “" in result.output
    assert run("explain", "q-0000000000", "--seeds", seeds, "--content", content).exit_code == 1


@pytest.mark.parametrize("args", [["build", "--nonsense"], ["extract"], ["extract", "no-such-file.txt"], ["fly"]])
def test_wrong_usage_has_status_2(args: list[str]) -> None:
    assert run(*args).exit_code == 2


@pytest.mark.parametrize("command", ["build", "site", "serve", "check", "extract", "diff", "explain", "correct"])
def test_every_command_has_help_with_an_example(command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    assert "Example: readout" in result.output


def test_words_of_an_article_do_not_steer_the_terminal(seeds: Path, tmp_path: Path) -> None:
    (seeds / "evil\n::error::\x1b[31m\u202e.txt").write_text("")
    (seeds / "one.txt").write_text(TEXT.replace("again,", "again\x1b]0;pwned\x07,"), encoding="utf-8")
    content = tmp_path / "content"
    told = build(seeds, content).output
    assert f"error: {seeds}/evil\\n::error::\\x1b[31m\\u202e.txt: is empty\n" in told
    brief = yaml.safe_load((content / "briefs" / "one.yaml").read_text(encoding="utf-8"))
    told += run("explain", brief["quotes"][0]["id"], "--seeds", seeds, "--content", content).output
    told += run("diff", tmp_path, content).output
    assert "again\\x1b]0;pwned\\x07" in told
    assert not {"\x1b", "\x07", "\u202e"} & set(told)
