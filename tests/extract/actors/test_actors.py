"""Actors: written cases, and laws."""

import itertools
from pathlib import Path

import pytest

from generator.annotate import annotate
from generator.extract._mentions import MentionIndex
from generator.extract.actors import extract
from generator.model.article import Article, Header
from generator.model.brief import Actor
from generator.model.extracted import Extracted
from generator.model.text import Block

_CASES = Path(__file__).parent / "cases"
_GOLDEN = Path(__file__).parents[2] / "golden" / "seeds"


def _cases() -> list[tuple[str, str, list[str]]]:
    found = []
    for path in sorted(_CASES.glob("*.txt")):
        for case in path.read_text("utf-8").split("========\n"):
            title, rest = case.split("\n", 1)
            text, expected = rest.split("----\n")
            found.append((f"{path.stem}: {title}", text, expected.splitlines()))
    return found


def _article(text: str) -> Article:
    """An article of paragraphs; one that starts with "# " is a subhead."""
    blocks, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            subhead = line.startswith("# ")
            start = at + 2 * subhead
            blocks.append(Block(kind="subhead" if subhead else "body", start=start, end=at + len(line)))
        at += len(line) + 1
    header = Header(seed="a.txt", sha256="0", encoding="utf-8", title="A", language="en", words=1, blocks=tuple(blocks))
    return Article(id="a", text=text, header=header)


def _actors(text: str) -> tuple[Actor, ...]:
    return extract(annotate(_article(text)), Extracted()).actors


def _shown(actor: Actor) -> str:
    """`kind | name | aliases | titles | represents | number of mentions`; a former title has a star."""
    titles = "; ".join(t.text + "*" * t.former for t in actor.titles)
    fields = (", ".join(actor.aliases), titles, actor.represents)
    return " | ".join([actor.kind, actor.name, *(f or "-" for f in fields), str(len(actor.mentions))])


@pytest.mark.parametrize(("text", "expected"), [c[1:] for c in _cases()], ids=[c[0] for c in _cases()])
def test_case(text: str, expected: list[str]) -> None:
    assert [_shown(a) for a in _actors(text)] == expected


@pytest.mark.parametrize("path", sorted(_GOLDEN.glob("*.txt")), ids=lambda p: p.stem)
def test_mentions_are_exact_and_apart(path: Path) -> None:
    text = path.read_text("utf-8")
    actors = _actors(text)
    places = sorted((m.start, m.end) for a in actors for m in a.mentions)
    assert all(first[1] <= second[0] for first, second in itertools.pairwise(places))
    evidence = [e for a in actors for e in (*a.mentions, *a.titles)]
    assert all(text[e.start : e.end] == e.exact and "\n" not in e.exact for e in evidence)
    ids = [a.id for a in actors]
    assert len(set(ids)) == len(ids)
    assert all(a.represents in (None, *ids) for a in actors)
    assert all(a.mentions for a in actors)
    assert _actors(text) == actors


def test_actors_are_looked_up_by_offset() -> None:
    text = "Ingrid Halvorsen met Peter Amundsen in Oslo."
    index = MentionIndex(_actors(text))
    at = text.index("Amundsen")
    assert [a.name for a in index.overlapping(0, len(text))] == ["Ingrid Halvorsen", "Peter Amundsen", "Oslo"]
    found = index.at(at)
    assert found is not None
    assert found.name == "Peter Amundsen"
    assert index.at(text.index("met")) is None
    assert [a.name for a in index.overlapping(at, at + 1)] == ["Peter Amundsen"]


@pytest.mark.parametrize("word", ["Aa ", "Minister of ", "AA (", "the US officials ", "Jun-", "A. "])
def test_a_hostile_line_ends(word: str) -> None:
    _actors(word * 2_000)
