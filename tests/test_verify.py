"""Exact or refused: any fact whose words are not there is named with its field."""

import pytest
from hypothesis import given
from sample_publication import story
from strategies import article_of, briefs

from generator.compose import compose
from generator.errors import ReadoutError
from generator.model.brief import Actor, Brief, Found, OpenItem, Quote
from generator.model.text import Evidence
from generator.verify import brief_problems, storyline_problems

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
        (
            Found(quotes=(Quote(id="q-1", text="x", kind="full", co_speakers=("nobody",), evidence=WORDS),)),
            "quotes[0].co_speakers",
        ),
        (Found(actors=(JANE.replace(represents="nobody"),)), "actors[0].represents"),
        (Found(actors=(JANE, JANE)), "actors[1].id"),
        (Found(actors=(JANE,), quotes=(Quote(id="jane-roe", text="x", kind="full", evidence=WORDS),)), "quotes[0].id"),
    ],
)
def test_broken_references_are_refused(found: Found, place: str) -> None:
    with pytest.raises(ReadoutError) as refused:
        compose(article_of(TEXT), found)
    assert [(p.file, p.place) for p in refused.value.problems] == [("briefs/a.yaml", place)]


@pytest.mark.parametrize("field", ["speaker", "represents", "reports", "via", "addressee"])
def test_all_that_a_quotation_says_of_actors_is_checked(field: str) -> None:
    quote = Quote.model_validate({"id": "q-1", "text": "x", "kind": "full", "evidence": WORDS, field: "jane-roe"})
    assert compose(article_of(TEXT), Found(actors=(JANE,), quotes=(quote,))).quotes == (quote,)
    with pytest.raises(ReadoutError) as refused:
        compose(article_of(TEXT), Found(quotes=(quote,)))
    assert [p.place for p in refused.value.problems] == [f"quotes[0].{field}"]


def test_what_two_lists_of_a_storyline_have_under_one_id_is_fine() -> None:
    publication = story()
    (right,) = publication.storylines
    event = right.timeline[0].replace(id=right.open_items[0].id)
    twins = right.replace(timeline=(event, *right.timeline[1:]))
    assert storyline_problems(twins, {b.id: b for b in publication.briefs}, publication.texts) == []
