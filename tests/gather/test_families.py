"""Quotations that carry the same words."""

import pytest
from newsroom import Desk, talks

from generator.gather import gather
from generator.model.sidecar import Authority
from generator.model.storyline import QuoteFamily

WORDING = "We shall organise a fair vote in all twelve districts before the autumn rains, and count it in public"


def families(*said: tuple[str, str | None]) -> tuple[QuoteFamily, ...]:
    """One article for each quotation and its speaker."""
    desk = Desk()
    for n, (words, speaker) in enumerate(said):
        text = f"Commissioner Ida Falk and observer Raul Mendez met the press. “{words}” was heard there."
        draft = desk.article(f"a{n}", text, outlet=f"Outlet {n}", title="Commissioner Ida Falk meets the press")
        draft.actor("Ida Falk").actor("Raul Mendez").quote(words, speaker).done()
    pinned = {"storylines": [{"id": "s", "articles": [b.id for b in desk.briefs]}]}
    (storyline,) = gather(desk.briefs, desk.texts, Authority.model_validate(pinned), clauses=desk.clauses)
    return storyline.quote_families


@pytest.mark.parametrize(
    ("words", "relation"),
    [
        (WORDING, "identical"),
        (WORDING + ".", "identical"),
        (WORDING.replace("organise", "organize"), "spelling"),
        (WORDING.replace("rains, and", "rains and"), "punctuation"),
        ("in all twelve districts", "fragment"),
        (WORDING.replace("a fair vote", "an honest poll"), "altered"),
        ("We shall … vote in all twelve districts before the autumn rains", "altered"),
    ],
)
def test_relations(words: str, relation: str) -> None:
    (family,) = families((WORDING, "ida-falk"), (words, "ida-falk"))
    assert [m.relation for m in family.members] == ["identical", relation]
    assert (family.outlets, family.origins) == (2, 1)


@pytest.mark.parametrize(
    "words",
    [
        "a fair price in all twelve districts is what growers want from the government and the mills this year",
        "We shall fight for a seat in the council",
        "a free and fair poll",
        "before the spring rains, in private and at night",
    ],
)
def test_other_words_are_no_family(words: str) -> None:
    assert families((WORDING, "ida-falk"), (words, "ida-falk")) == ()


def test_two_speakers_with_the_same_words_are_two() -> None:
    assert families((WORDING, "ida-falk"), (WORDING, "raul-mendez")) == ()


def test_a_speaker_left_out_follows_from_the_others() -> None:
    (family,) = families((WORDING, "ida-falk"), (WORDING, None))
    assert (family.speaker, family.basis) == ("ida-falk", "related")


def test_each_sides_adjectives_stay_apart() -> None:
    (storyline,) = gather(*_both(talks()), Authority())
    assert not any("frank" in f.text for f in storyline.quote_families)


def test_the_fullest_wording_has_no_gap() -> None:
    (family,) = families(
        (WORDING + " … and in every single one of the villages [of the north]", "ida-falk"), (WORDING, "ida-falk")
    )
    assert family.text == WORDING


def _both(desk: Desk) -> tuple[list, dict[str, str]]:
    return desk.briefs, desk.texts
