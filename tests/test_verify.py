"""Exact or refused: any fact whose words are not there is named with its field."""

import pytest
from hypothesis import given
from strategies import article_of, briefs

from generator.compose import compose
from generator.errors import ReadoutError
from generator.model.brief import Actor, Brief, Found, OpenItem, Quote
from generator.model.text import Evidence
from generator.verify import brief_problems

TEXT = "“We will go,” Jane Roe said."
JANE = Actor(id="jane-roe", name="Jane Roe", kind="person", mentions=(Evidence(start=14, end=22, exact="Jane Roe"),))
WORDS = Evidence(start=0, end=13, exact="“We will go,”")


@given(briefs())
def test_exact_evidence_is_accepted(drawn: tuple[Brief, str]) -> None:
    brief, text = drawn
    assert [p for p in brief_problems(brief, text) if "empty" not in p.message] == []


@given(briefs())
def test_evidence_of_another_text_is_refused(drawn: tuple[Brief, str]) -> None:
    brief, text = drawn
    shifted = "\x00" + text
    assert {p.place for p in brief_problems(brief, shifted)} >= {"quotes[0].evidence", "actors[0].mentions[0]"}


def test_compose_names_file_and_field() -> None:
    wrong = Quote(id="q-1", text="We will go,", kind="full", evidence=Evidence(start=1, end=14, exact=WORDS.exact))
    with pytest.raises(ReadoutError) as refused:
        compose(article_of(TEXT), Found(actors=(JANE,), quotes=(wrong,)))
    (problem,) = refused.value.problems
    assert (problem.file, problem.place) == ("briefs/a.yaml", "quotes[0].evidence")


@pytest.mark.parametrize(
    ("found", "place"),
    [
        (
            Found(quotes=(Quote(id="q-1", text="x", kind="full", speaker="nobody", evidence=WORDS),)),
            "quotes[0].speaker",
        ),
        (
            Found(
                actors=(JANE,),
                quotes=(
                    Quote(id="q", text="x", kind="full", speaker="jane-roe", speaker_kind="anonymous", evidence=WORDS),
                ),
            ),
            "quotes[0].speaker",
        ),
        (
            Found(
                open_items=(
                    OpenItem(id="o", title="x", kind="visit", commitment="agreed", actors=("nobody",), evidence=WORDS),
                )
            ),
            "open_items[0].actors",
        ),
        (Found(actors=(JANE, JANE)), "actors[1].id"),
    ],
)
def test_broken_references_are_refused(found: Found, place: str) -> None:
    with pytest.raises(ReadoutError) as refused:
        compose(article_of(TEXT), found)
    assert [p.place for p in refused.value.problems] == [place]
