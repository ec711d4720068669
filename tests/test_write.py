"""Files are written whole, stale ones go, and what people wrote stays."""

import json
from pathlib import Path

import pytest

from generator.errors import ReadoutError
from generator.write import MANIFEST, write

BRIEF = "# yaml-language-server: $schema=../schemas/brief.json\nid: a\n"


def test_unchanged_files_are_not_touched(tmp_path: Path) -> None:
    first = write({"briefs/a.yaml": BRIEF}, {"index.md": "one"}, tmp_path)
    assert first.changed == ("briefs/a.yaml", "index.md")
    second = write({"briefs/a.yaml": BRIEF}, {"index.md": "two"}, tmp_path)
    assert second.changed == ("index.md",)
    assert (tmp_path / "index.md").read_text() == "two"


def test_what_is_no_longer_wanted_is_removed_with_its_empty_folders(tmp_path: Path) -> None:
    write({"briefs/a.yaml": BRIEF}, {"index.md": "one", "articles/a.md": "a"}, tmp_path)
    written = write({}, {"index.md": "one"}, tmp_path)
    assert written.removed == ("articles/a.md", "briefs/a.yaml")
    assert sorted(p.name for p in tmp_path.iterdir()) == [MANIFEST, "index.md"]


def test_hand_written_files_are_never_touched(tmp_path: Path) -> None:
    (tmp_path / "notes.md").write_text("mine")
    (tmp_path / "briefs").mkdir()
    (tmp_path / "briefs" / "notes.yaml").write_text("mine: true\n")
    write({}, {"index.md": "one"}, tmp_path)
    write({}, {}, tmp_path)
    assert (tmp_path / "notes.md").read_text() == "mine"
    assert (tmp_path / "briefs" / "notes.yaml").read_text() == "mine: true\n"


def test_a_hand_written_file_in_the_way_is_named_and_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "index.md").write_text("mine")
    with pytest.raises(ReadoutError, match="written by hand"):
        write({"briefs/a.yaml": BRIEF}, {"index.md": "one"}, tmp_path)
    assert (tmp_path / "index.md").read_text() == "mine"
    assert not (tmp_path / "briefs").exists()


@pytest.mark.parametrize("path", ["../out.md", "/out.md", "a/../../out.md", "a\\b.md"])
def test_a_path_out_of_the_folder_is_refused(tmp_path: Path, path: str) -> None:
    with pytest.raises(ReadoutError, match="no path inside"):
        write({}, {path: "x"}, tmp_path / "content")


def test_a_manifest_that_lies_removes_nothing_outside(tmp_path: Path) -> None:
    content = tmp_path / "content"
    content.mkdir()
    (content / "out").symlink_to(tmp_path)
    for name in ("mine.md", "mine too.md"):
        (tmp_path / name).write_text("mine")
    for lie in (["../mine.md", str(tmp_path / "mine.md"), "out/mine too.md", 7, ""], {"a": 1}, 7):
        (content / MANIFEST).write_text(json.dumps(lie))
        assert write({}, {"index.md": "one"}, content).removed == ()
        (content / "index.md").unlink()
    assert (tmp_path / "mine.md").read_text() == (tmp_path / "mine too.md").read_text() == "mine"


def test_a_brief_written_by_hand_is_named(tmp_path: Path) -> None:
    (tmp_path / "briefs").mkdir()
    (tmp_path / "briefs" / "a.yaml").write_text("mine: true\n")
    with pytest.raises(ReadoutError, match="written by hand"):
        write({"briefs/a.yaml": BRIEF}, {}, tmp_path)
    assert (tmp_path / "briefs" / "a.yaml").read_text() == "mine: true\n"


def test_what_stands_in_the_way_is_named_before_anything_changes(tmp_path: Path) -> None:
    content, elsewhere = tmp_path / "content", tmp_path / "elsewhere"
    elsewhere.mkdir()
    (content / "index.md").mkdir(parents=True)
    (content / "quotes").write_text("mine")
    (content / "actors").symlink_to(elsewhere)
    (content / "about.md").symlink_to(elsewhere / "nothing.md")
    pages = {"index.md": "1", "quotes/index.md": "1", "actors/a.md": "1", "about.md": "1"}
    with pytest.raises(ReadoutError) as error:
        write({"briefs/a.yaml": BRIEF}, pages, content)
    assert [(Path(p.file).name, p.message) for p in error.value.problems] == [
        ("actors", "is a link that leads out of the content folder"),
        ("quotes", "is a file where a folder of generated pages belongs"),
        ("about.md", "was written by hand where a generated file belongs"),
        ("index.md", "is a folder where a generated file belongs"),
    ]
    assert not list(elsewhere.iterdir())
    assert not (content / "briefs").exists()


def test_a_write_that_fails_leaves_the_last_good_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write({}, {"index.md": "one"}, tmp_path)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device", str(tmp_path / "index.md"))

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(ReadoutError, match="No space left"):
        write({}, {"index.md": "two"}, tmp_path)
    assert (tmp_path / "index.md").read_text() == "one"
    assert [p.name for p in tmp_path.iterdir() if p.name != MANIFEST] == ["index.md"]
