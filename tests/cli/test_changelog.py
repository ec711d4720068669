"""The changelog: what each build changed; a build over its own output changes nothing, the log included."""

from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from generator.cli import main
from generator.model.log import Log, Update
from generator.store import log_files

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


def build(seeds: Path, name: str = "content") -> Result:
    return CliRunner().invoke(main, ["build", "--seeds", str(seeds), "--content", str(seeds.parent / name)])


def files(seeds: Path, name: str = "content") -> dict[str, bytes]:
    content = seeds.parent / name
    return {p.relative_to(content).as_posix(): p.read_bytes() for p in sorted(content.rglob("*")) if p.is_file()}


def log(seeds: Path) -> list[dict[str, object]]:
    written = [data for path, data in files(seeds).items() if path.startswith("log/") and path.endswith(".yaml")]
    return [yaml.safe_load(data) for data in reversed(written)]


def page(seeds: Path) -> str:
    return files(seeds)["changes/index.md"].decode()


def test_a_first_record_changes_nothing(seeds: Path) -> None:
    assert build(seeds).exit_code == 0
    assert log(seeds) == []
    assert "Nothing has changed since the record was first made." in page(seeds)


def test_each_build_that_changes_the_record_adds_to_the_log_and_no_other_does(seeds: Path) -> None:
    for text, entries in ((TEXT, 0), (TEXT, 0), (TEXT.replace("again", "soon"), 1), (TEXT, 2)):
        (seeds / "one.txt").write_text(text, encoding="utf-8")
        assert build(seeds).exit_code == 0
        assert len(log(seeds)) == entries
        written = files(seeds)
        assert "0 files written, 0 removed" in build(seeds).output
        assert files(seeds) == written
    assert page(seeds).index("now reads “We will meet again,”") < page(seeds).index("now reads “We will meet soon,”")


def test_the_same_history_gives_the_same_bytes(seeds: Path) -> None:
    for text in (TEXT, TEXT.replace("again", "soon")):
        (seeds / "one.txt").write_text(text, encoding="utf-8")
        build(seeds)
        build(seeds, "elsewhere")
    assert files(seeds) == files(seeds, "elsewhere")


def test_what_is_told_links_to_what_is_there(seeds: Path) -> None:
    build(seeds)
    (seeds / "two.txt").write_text(TEXT.replace("Bergen", "Tromsø").replace("Roe", "Doe"), encoding="utf-8")
    build(seeds)
    assert 'href="../articles/two.html">“Ministers to meet in Oslo”' in page(seeds)
    (seeds / "two.txt").unlink()
    build(seeds)
    assert "articles/two.html" not in page(seeds)
    assert "The article is no longer there." in page(seeds)


def test_a_build_that_was_killed_after_the_log_tells_its_change_once(seeds: Path) -> None:
    build(seeds)
    before = files(seeds)
    (seeds / "one.txt").write_text(TEXT.replace("again", "soon"), encoding="utf-8")
    build(seeds)
    (seeds.parent / "content/briefs/one.yaml").write_bytes(before["briefs/one.yaml"])
    build(seeds)
    assert len(log(seeds)) == 1


def test_a_record_that_cannot_be_read_is_made_anew_and_that_is_told(seeds: Path) -> None:
    build(seeds)
    path = seeds.parent / "content/briefs/one.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "a_field_of_another_version: 1\n", encoding="utf-8")
    assert build(seeds).exit_code == 0
    assert "Made anew" in page(seeds)


@pytest.mark.parametrize("name", ["log/00001-ab.yaml", "changes.yaml"])
@pytest.mark.parametrize("broken", ["updates: 3\n", "<<<<<<< HEAD\n", "schema: 2\nupdates: [1]\n", "\xe9"])
def test_a_broken_log_stops_the_build_with_a_remedy(seeds: Path, name: str, broken: str) -> None:
    build(seeds)
    path = seeds.parent / "content" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(broken, encoding="latin-1")
    result = build(seeds)
    assert result.exit_code == 1
    assert str(path) in result.output
    assert "remedy: bring back the committed one, or remove it" in result.output


def test_a_log_in_one_file_is_taken_over(seeds: Path) -> None:
    build(seeds)
    content = seeds.parent / "content"
    old, new = ({"as_of": None, "record": record, "changed": []} for record in ("1a", "2b"))
    former = content / "changes.yaml"
    head = "# yaml-language-server: $schema=schemas/changes.json\n"
    former.write_text(head + yaml.safe_dump({"schema": 1, "updates": [new, old]}), encoding="utf-8")
    build(seeds)
    assert not former.exists()
    assert [(u["number"], u["record"]) for u in log(seeds)] == [(2, "2b"), (1, "1a")]
    (seeds / "one.txt").write_text(TEXT.replace("again", "soon"), encoding="utf-8")
    build(seeds)
    assert [u["number"] for u in log(seeds)] == [3, 2, 1]


def test_the_log_keeps_the_newest_builds(seeds: Path) -> None:
    build(seeds)
    folder = seeds.parent / "content/log"
    folder.mkdir()
    for number in range(1, 103):
        update = Update(number=number, as_of=None, record=f"{number:02x}", changed=())
        text = log_files(Log(updates=(update,)))[f"log/{update.name}.yaml"]
        (folder / f"{update.name}.yaml").write_text(text, encoding="utf-8")
    (folder / "note.md").write_text("mine")
    (seeds / "one.txt").write_text(TEXT.replace("again", "soon"), encoding="utf-8")
    build(seeds)
    assert [u["number"] for u in log(seeds)] == list(range(103, 3, -1))
    assert (folder / "note.md").read_text() == "mine"


def test_two_builds_of_one_record_write_into_different_files(seeds: Path) -> None:
    build(seeds)
    build(seeds, "elsewhere")
    (seeds / "one.txt").write_text(TEXT.replace("again", "soon"), encoding="utf-8")
    build(seeds)
    (seeds / "one.txt").write_text(TEXT.replace("again", "never"), encoding="utf-8")
    build(seeds, "elsewhere")
    [one], [other] = ([p for p in files(seeds, name) if p.startswith("log/")] for name in ("content", "elsewhere"))
    assert one.startswith("log/00001-")
    assert other.startswith("log/00001-")
    assert one != other


def test_what_a_maintainer_mistyped_is_not_told_to_readers(seeds: Path) -> None:
    build(seeds)
    said = 'exact: "We will meet again,", set: {speaker: nobody}, reason: a, by: b, on: 2026-01-01'
    for item in (yaml.safe_load(files(seeds)["briefs/one.yaml"])["quotes"][0]["id"], "q-0000000000"):
        (seeds / "one.yaml").write_text(f"corrections:\n- {{item: {item}, {said}}}\n", encoding="utf-8")
        assert "is refused" in build(seeds).output or "is stale" in build(seeds).output
    assert log(seeds) == []
