"""The commands as their user meets them: what they print, write, and return."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from click import Context
from click.testing import CliRunner, Result

from generator.cli import COMMANDS, main
from generator.model.publication import Publication
from generator.store import record_files

GOLDEN = Path(__file__).parents[1] / "golden"
ENVIRONMENT = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}

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


def test_explain_knows_what_stands_across_articles(seeds: Path, tmp_path: Path) -> None:
    (seeds / "two.txt").write_text(TEXT.replace("travel", "go"), encoding="utf-8")
    content = tmp_path / "content"
    build(seeds, content)
    (path,) = (content / "storylines").glob("*.yaml")
    storyline = yaml.safe_load(path.read_text(encoding="utf-8"))
    shown = {"open_items": "item", "quote_families": "family", "timeline": "event"}
    for part, anchor in shown.items():
        id_ = storyline[part][0]["id"]
        for name in (id_, f"{anchor}-{id_}"):
            told = run("explain", name, "--seeds", seeds, "--content", content)
            assert told.exit_code == 0, told.output
            assert f"{id_} in the storyline {storyline['id']}" in told.output
            assert "one.txt (“Ministers to meet in Oslo”)\nline 5: " in told.output
            assert "two.txt (“" in told.output
            assert "→" in told.output


def test_every_id_that_a_page_shows_can_be_explained(golden: Publication, tmp_path: Path) -> None:
    content = tmp_path / "content"
    for name, text in record_files(golden, model="model", model_sha256="0").items():
        (content / name).parent.mkdir(parents=True, exist_ok=True)
        (content / name).write_text(text, encoding="utf-8")
    for storyline in golden.storylines:
        parts = (storyline.open_items, storyline.quote_families, storyline.discrepancies, storyline.timeline)
        for thing in [part[0] for part in parts if part] + [storyline.origins[0], storyline.actors[0]]:
            told = run("explain", thing.id, "--seeds", GOLDEN / "seeds", "--content", content)
            assert (told.exit_code, "→" in told.output) == (0, True), thing.id


def test_the_list_of_commands_says_what_each_does_without_loading_it() -> None:
    for name, summary in COMMANDS.items():
        command = main.get_command(Context(main), name)
        assert command is not None
        assert command.help is not None
        first = command.help.split("\n\n")[0].split(". ")[0].replace("\n", " ")
        assert first.split()[0] == summary.split()[0], name
    code = "import sys; from generator.cli import main; main(['--help'], standalone_mode=False); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert all(f"  {name} " in done.stdout for name in COMMANDS)
    loaded = set(done.stdout.split())
    assert not loaded & {"spacy", "pydantic", "mkdocs", "yaml", "numpy"}


@pytest.mark.parametrize(
    ("args", "most"), [(("--version",), 0.3), (("--help",), 0.3), (("diff", "content", "content"), 1.0)], ids=str
)
def test_what_needs_no_model_takes_no_time(tmp_path: Path, args: tuple[str, ...], most: float) -> None:
    (tmp_path / "content").mkdir()
    before = os.times()
    subprocess.run([sys.executable, "-m", "generator", *args], cwd=tmp_path, env=ENVIRONMENT, check=True)
    after = os.times()
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    assert spent < 2 * most  # a machine may be slow; what it must not do is to load everything (2.6 s)


def test_from_one_day_to_another_is_all_of_them_in_the_calendar(seeds: Path, tmp_path: Path) -> None:
    text = "Minister to visit Oslo\n\nJune 1, 2023\n\nForeign Minister Jane Roe will visit Oslo {}. She will be glad.\n"
    for words in ("from 3 June to 5 June", "from 3 to 5 June", "between June 3 and June 5"):
        (seeds / "one.txt").write_text(text.format(words), encoding="utf-8")
        build(seeds, tmp_path / "content")
        entries = (tmp_path / "content/downloads/calendar.ics").read_text(encoding="utf-8").split("BEGIN:VEVENT")[1:]
        assert len(entries) == 1, words
        assert "DTSTART;VALUE=DATE:20230603\n" in entries[0].replace("\r", "")
        assert "DTEND;VALUE=DATE:20230606\n" in entries[0].replace("\r", "")
