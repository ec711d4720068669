"""The open items of short articles: `cases/*.txt` hold title, input and expected, parted by lines with a full stop.

The first line of an input is its publication date. An expected line is

    commitment kind | actors | place | due | evidence

with "-" for what is not known; "none" expects no item, "+ words" is a further clause of the item above.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.annotate import annotate
from generator.date import date
from generator.extract import extract
from generator.lexicon.commitment import CUES, FIRMNESS, Cue
from generator.model.article import Article
from generator.model.brief import Found, OpenItem
from generator.read import read_files

CASES = Path(__file__).parent / "cases"


def _cases() -> Iterator[object]:
    for path in sorted(CASES.glob("*.txt")):
        parts = path.read_text(encoding="utf-8").split("\n.\n")
        for title, text, expected in zip(parts[0::3], parts[1::3], parts[2::3], strict=False):
            yield pytest.param(text, expected.strip().split("\n"), id=f"{path.stem}: {title.strip()}")


def _found(folder: Path, text: str, published: str | None) -> tuple[Article, Found]:
    (folder / "article.txt").write_text(text, encoding="utf-8")
    if published:
        (folder / "article.yaml").write_text(f"published: {published}\n", encoding="utf-8")
    (article,) = date(read_files([folder / "article.txt"]).articles)
    return article, extract(annotate(article))


def _line(item: OpenItem) -> str:
    fields = (", ".join(item.actors), item.place, item.due, item.evidence.exact)
    return f"{item.commitment} {item.kind} | " + " | ".join(f or "-" for f in fields)


@pytest.mark.parametrize(("text", "expected"), list(_cases()))
def test_case(text: str, expected: list[str], tmp_path: Path) -> None:
    published, body = text.strip().split("\n", 1)
    article, found = _found(tmp_path, body, published)
    lines = [line for item in found.open_items for line in (_line(item), *(f"+ {e.exact}" for e in item.also))]
    assert (lines or ["none"]) == expected
    for item in found.open_items:
        for evidence in (item.evidence, *item.also):
            assert article.text[evidence.start : evidence.end] == evidence.exact
            assert "\n" not in evidence.exact
            assert len(evidence.exact) < 400


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: f"{cue.form} {cue.word}")
def test_example_of_cue(cue: Cue, tmp_path: Path) -> None:
    _, found = _found(tmp_path, cue.example, "2024-05-06")
    assert cue.commitment in [item.commitment for item in found.open_items]


def test_every_commitment_has_a_cue() -> None:
    assert {cue.commitment for cue in CUES} == set(FIRMNESS)


def test_an_edit_elsewhere_keeps_id_and_title(tmp_path: Path) -> None:
    text = "Prime Minister Ann Lee will visit Oslo on Friday, her office said."
    _, before = _found(tmp_path, text, "2024-05-06")
    _, after = _found(tmp_path, "It rained in the capital.\n\n" + text, "2024-05-06")
    assert [(i.id, i.title) for i in before.open_items] == [(i.id, i.title) for i in after.open_items]
    assert before.open_items


def test_a_long_list_of_names_is_no_burden(tmp_path: Path) -> None:
    names = ", ".join(f"Ann{i} Lee{i}" for i in range(400))
    _, found = _found(tmp_path, f"The minister will meet {names} and Bo Berg in Oslo.", "2024-05-06")
    assert len(found.open_items) == 1


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The maker said the iPad 9 will be released in June.", "iPad 9 to be released"),
        ("The ministry said the “Delta” plan will be published in June.", "Delta plan to be published"),
    ],
)
def test_titles_keep_names_as_they_are_written(tmp_path: Path, text: str, title: str) -> None:
    _, found = _found(tmp_path, text, "2024-05-06")
    assert [i.title for i in found.open_items] == [title]
