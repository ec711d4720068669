"""What is stored is read back exactly, and what is broken is refused with its place."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from strategies import briefs

from generator.errors import ReadoutError
from generator.model.brief import Brief
from generator.store import dump_yaml, load_folder, load_yaml


@given(briefs())
def test_a_brief_read_back_is_the_same(drawn: tuple[Brief, str]) -> None:
    brief, _ = drawn
    assert load_yaml(dump_yaml(brief), Brief, "a.yaml") == brief


@pytest.mark.parametrize(
    "text", ["a\x85b", "a\u2028b", "a\ufeff", " a ", "a\nb", "yes", "2023-06-18", "null", "a: b #c", "🙂\u202e"]
)
def test_awkward_text_survives_yaml(text: str) -> None:
    brief = _brief(text)
    assert load_yaml(dump_yaml(brief), Brief, "a.yaml").article.title == text


def test_unknown_is_written_as_null_and_evidence_on_one_line() -> None:
    text = dump_yaml(_brief("A title"))
    assert "  outlet: null\n" in text
    assert "  - {start: 0, end: 1, kind: body}\n" in text
    assert text.startswith("# yaml-language-server: $schema=../schemas/brief.json\n")
    assert "corrected" not in text


def test_a_broken_brief_names_file_and_field(tmp_path: Path) -> None:
    data = yaml.safe_load(dump_yaml(_brief("A title")))
    data["article"]["words"] = "many"
    data["surprise"] = 1
    (tmp_path / "a.yaml").write_text(yaml.safe_dump(data))
    (tmp_path / "b.yaml").write_text("{")
    with pytest.raises(ReadoutError) as refused:
        load_folder(tmp_path, Brief)
    places = {(Path(p.file).name, p.place) for p in refused.value.problems}
    assert places == {("a.yaml", "article.words"), ("a.yaml", "surprise"), ("b.yaml", "")}


def test_a_brief_under_a_wrong_name_is_refused(tmp_path: Path) -> None:
    (tmp_path / "other.yaml").write_text(dump_yaml(_brief("A title")))
    with pytest.raises(ReadoutError, match="not the file's name"):
        load_folder(tmp_path, Brief)


def _brief(title: str) -> Brief:
    return Brief.model_validate(
        {
            "id": "a",
            "article": {
                "seed": "a.txt", "sha256": "0", "encoding": "utf-8", "title": title, "language": "en", "words": 1,
                "blocks": [{"start": 0, "end": 1, "kind": "body"}],
            },
        }
    )  # fmt: skip
