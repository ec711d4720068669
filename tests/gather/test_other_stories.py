"""Two more stories, each told by several outlets, held against what a reader finds in them.

An entry of `stories/*/expected.yaml` that is marked `not_yet` is beyond what is read so far; all others must be found.
"""

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import pipeline
from generator.gather import gather
from generator.model.brief import Brief
from generator.model.publication import Settings
from generator.model.sidecar import Authority
from generator.model.storyline import Source, Storyline
from generator.read import read

HERE = Path(__file__).parent / "stories"
NAMES = ("ferry", "takeover")
BEYOND = 5
"""So many events and open items a story may have that no reader would list."""

Expected = dict[str, Any]


class Told:
    """One story as it was gathered, with what a reader finds."""

    def __init__(self, name: str) -> None:
        self.expected: Expected = yaml.safe_load((HERE / name / "expected.yaml").read_text(encoding="utf-8"))
        briefs, articles, self.clauses = pipeline.brief_all(read(HERE / name), settings=Settings())
        self.briefs: list[Brief] = briefs
        self.texts = {a.id: a.text for a in articles}
        self.letters = {b.id[0]: b.id for b in briefs}
        self.storylines = gather(briefs, self.texts, Authority(), clauses=self.clauses)

    @property
    def storyline(self) -> Storyline:
        (storyline,) = self.storylines
        return storyline

    def wanted(self, part: str) -> list[Expected]:
        return [x for x in self.expected[part] if "not_yet" not in x and not x.get("optional")]

    def covers(self, evidence: Iterable[Source], letter: str, words: str) -> bool:
        start = self.texts[self.letters[letter]].index(words)
        return any(e.brief == self.letters[letter] and e.start < start + len(words) and start < e.end for e in evidence)

    def covered(self, evidence: Iterable[Source], places: dict[str, str]) -> set[str]:
        evidence = list(evidence)
        return {letter for letter, words in places.items() if self.covers(evidence, letter, words)}


@cache
def told(name: str) -> Told:
    return Told(name)


@pytest.fixture(params=NAMES)
def story(request: pytest.FixtureRequest) -> Told:
    return told(request.param)


def test_they_are_one_story(story: Told) -> None:
    assert len(story.storylines) == 1


def test_quote_families(story: Told) -> None:
    quotes = {(b.id, q.id): q for b in story.briefs for q in b.quotes}
    families = [
        [(Source(brief=m.brief, **dict(quotes[m.brief, m.quote].evidence)), m.relation) for m in f.members]
        for f in story.storyline.quote_families
    ]
    for expected in story.wanted("quote_families"):
        first = expected["members"][0]
        (family,) = (f for f in families if story.covers([e for e, _ in f], first["in"], first["words"]))
        for member in expected["members"]:
            relations = [r for e, r in family if story.covers([e], member["in"], member["words"])]
            assert set(relations) & set(member["relation"]), member
        assert len(family) == len(expected["members"])
    assert len(families) == len(story.expected["quote_families"])


def test_discrepancies(story: Told) -> None:
    found = list(story.storyline.discrepancies)
    for expected in story.wanted("discrepancies"):
        fits = [
            d
            for d in found
            if d.kind == expected["kind"]
            and story.covered([e for v in d.values for e in v.evidence], expected["values"]) == set(expected["values"])
        ]
        assert fits, expected
        assert fits[0].verdict == expected["verdict"]
        for words in expected.get("because", ()):
            assert any(words in e.exact for e in fits[0].because), words
        found.remove(fits[0])
    marked = [x for x in story.expected["discrepancies"] if "not_yet" in x]
    assert len(found) <= len(marked), [d.question for d in found]


def test_timeline(story: Told) -> None:
    events = story.storyline.timeline
    for expected in story.wanted("timeline"):
        fits = [
            e
            for e in events
            if e.edtf == expected["edtf"] and story.covered(e.evidence, expected["in"]) == set(expected["in"])
        ]
        assert fits, expected
        assert fits[0].status == expected["status"]
    assert len(events) <= len(story.expected["timeline"]) + BEYOND


def test_open_items(story: Told) -> None:
    found = list(story.storyline.open_items)
    for expected in story.wanted("open_items"):
        fits = [
            i
            for i in found
            if story.covered([e for c in i.history for e in c.evidence], expected["in"]) == set(expected["in"])
        ]
        assert fits, expected
        (item, *_) = fits
        given = {"state": item.state, "due": item.due, "commitment": item.commitment, "place": item.place}
        assert {k: given[k] for k in given if k in expected} == {k: expected[k] for k in given if k in expected}
        assert set(expected.get("who", ())) <= set(item.actors)
        found.remove(item)
    unsure = [x for x in story.expected["open_items"] if "not_yet" in x or x.get("optional")]
    assert len(found) <= len(unsure) + BEYOND, [i.title for i in found]


def test_persons(story: Told) -> None:
    assert sorted(a.name for a in story.storyline.actors if a.kind == "person") == sorted(story.expected["persons"])


def test_shared_text(story: Told) -> None:
    wires = [o for o in story.storyline.origins if o.kind == "wire"]
    for expected in story.expected["wire"]:
        assert any(story.covered(o.evidence, expected) == set(expected) for o in wires)
    assert len(wires) == len(story.expected["wire"])


def test_a_copy_adds_no_origin() -> None:
    ferry = told("ferry")
    original, copy = (ferry.letters[letter] for letter in ferry.expected["copies"][0])
    (without,) = gather([b for b in ferry.briefs if b.id != copy], ferry.texts, Authority(), clauses=ferry.clauses)
    before, after = _origins(without), _origins(ferry.storyline)
    assert {fact: after[fact] for fact in before} == before
    own = next(o for o in ferry.storyline.origins if o.id == f"own-{original}")
    assert own.briefs == (original, copy)


def _origins(storyline: Storyline) -> dict[str, int]:
    return {fact.id: fact.origins for fact in (*storyline.quote_families, *storyline.timeline, *storyline.open_items)}


@pytest.mark.parametrize(
    ("folder", "question", "removed"),
    [
        (HERE / "ferry", "aboard", [", including 12 crew"]),
        (HERE / "takeover", "worth", [", including debt", ", not counting debt"]),
        (
            HERE.parent.parent / "golden" / "seeds",
            "talks last",
            [
                ", before they moved to a working dinner",
                " followed by a working dinner",
                ", and included a banquet dinner",
            ],
        ),
    ],
    ids=["aboard", "price", "talks"],
)
def test_without_the_words_that_explain_it_a_figure_is_unresolved(
    tmp_path: Path, folder: Path, question: str, removed: list[str]
) -> None:
    left = set(removed)
    for path in folder.iterdir():
        text = path.read_text(encoding="utf-8")
        left -= {words for words in removed if words in text}
        for words in removed:
            text = text.replace(words, "")
        if path.name != "expected.yaml":
            (tmp_path / path.name).write_text(text, encoding="utf-8")
    assert not left
    (storyline,) = pipeline.build(tmp_path, settings=Settings()).storylines
    (figure,) = (d for d in storyline.discrepancies if question in d.question)
    assert (figure.kind, figure.verdict, figure.because) == ("figure", "unresolved", ())
