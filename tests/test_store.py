"""What is stored is read back exactly, and what is broken is refused with its place."""

import json
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from sample_publication import story
from strategies import briefs

from generator.errors import ReadoutError
from generator.model.brief import Brief
from generator.store import dump_json, dump_yaml, fingerprint, load_content, load_folder, load_yaml, record_files


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


def test_a_record_is_read_back_from_its_folder_by_id(tmp_path: Path) -> None:
    publication = story()
    for path, text in record_files(publication, model="small", model_sha256="1").items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    assert load_content(tmp_path) == (publication.briefs, publication.storylines)
    assert yaml.safe_load((tmp_path / "build.yaml").read_text(encoding="utf-8"))["model_sha256"] == "1"
    head = (tmp_path / "storylines" / "a-harbour.yaml").read_text(encoding="utf-8").split("\n")[0]
    assert head == "# yaml-language-server: $schema=../schemas/storyline.json"
    assert json.loads((tmp_path / "schemas" / "storyline.json").read_text(encoding="utf-8"))["title"] == "Storyline"


def test_a_record_of_other_bytes_is_named_and_so_is_the_byte(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"id: \xff")
    (tmp_path / "b.yaml").write_text(dump_yaml(_brief("A title")))
    with pytest.raises(ReadoutError) as refused:
        load_folder(tmp_path, Brief)
    assert [(p.file, p.place, p.message) for p in refused.value.problems] == [
        (str(tmp_path / "a.yaml"), "byte 4", "is not UTF-8"),
        (str(tmp_path / "b.yaml"), "id", "is 'a', which is not the file's name"),
    ]


def test_the_fingerprint_is_of_briefs_and_storylines_and_of_nothing_else() -> None:
    record = {"briefs/a.yaml": "1", "storylines/a.yaml": "2", "build.yaml": "3"}
    same = {"build.yaml": "4", "storylines/a.yaml": "2", "briefs/a.yaml": "1"}
    assert fingerprint(record) == fingerprint(same)
    others = [{**record, "briefs/a.yaml": "2"}, {**record, "storylines/b.yaml": ""}, {"briefs/a.yaml": "1"}]
    assert len({fingerprint(record), *map(fingerprint, others)}) == 4


def test_json_has_the_words_as_they_are() -> None:
    text = dump_json(_brief("“Ä”"))
    assert json.loads(text)["article"]["title"] == "“Ä”"
    assert json.loads(text)["schema"] == 1
    assert "“Ä”" in text
    assert text.endswith("\n")


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
