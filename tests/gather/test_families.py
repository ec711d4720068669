"""Quotations that carry the same words."""

from collections.abc import Mapping
from types import MappingProxyType

import pytest
from newsroom import Desk, talks

from generator.gather import gather
from generator.model.sidecar import Authority
from generator.model.storyline import QuoteFamily, Storyline

WORDING = "We shall organise a fair vote in all twelve districts before the autumn rains, and count it in public"


PRESS = "Commissioner Ida Falk and observer Raul Mendez met the press. “{1}” was heard there, on the vote in the north."


def families(*said: tuple[str, str | None], text: str = PRESS) -> tuple[QuoteFamily, ...]:
    """The families of one article for each quotation and its speaker."""
    return storyline(*said, text=text).quote_families


def storyline(
    *said: tuple[str, str | None], text: str = PRESS, basis: Mapping[int, str] = MappingProxyType({})
) -> Storyline:
    """One article for each quotation and its speaker; its place gives the basis where this is not "explicit"."""
    desk = Desk()
    for n, (words, speaker) in enumerate(said):
        names = f"Ida Falk and Raul Mendez came on day {n}."
        body = text.format(names, words)
        draft = desk.article(f"a{n}", body, outlet=f"Outlet {n}", title="Commissioner Ida Falk meets the press")
        told = {"basis": basis[n]} if n in basis else {}
        draft.actor("Ida Falk").actor("Raul Mendez").quote(words, speaker, **told).done()
    pinned = {"storylines": [{"id": "s", "articles": [b.id for b in desk.briefs]}]}
    (found,) = gather(desk.briefs, desk.texts, Authority.model_validate(pinned), clauses=desk.clauses)
    return found


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


def test_the_same_words_of_two_speakers_are_told() -> None:
    """Neither is shown as certain, and the difference says who gives the words to whom."""
    told = storyline((WORDING, "ida-falk"), (WORDING, "raul-mendez"), (WORDING, "ida-falk"))
    (family,) = told.quote_families
    assert (family.speaker, family.basis) == (None, "none")
    (difference,) = told.discrepancies
    assert difference.kind == "claim"
    assert difference.question.startswith("Who said “We shall organise a fair vote")
    assert {v.value: v.briefs for v in difference.values} == {"Ida Falk": ("a0", "a2"), "Raul Mendez": ("a1",)}


def test_a_speaker_that_is_only_carried_on_contradicts_nobody() -> None:
    told = storyline((WORDING, "ida-falk"), (WORDING, "raul-mendez"), basis={1: "carried"})
    assert told.quote_families[0].speaker == "ida-falk"
    assert told.discrepancies == ()


def test_a_part_of_the_words_contradicts_nobody() -> None:
    told = storyline((WORDING, "ida-falk"), ("a fair vote in all twelve districts", "raul-mendez"))
    assert told.discrepancies == ()


def test_words_quoted_inside_anothers_stay_apart() -> None:
    whole = f"Mendez told us “{WORDING}” and I do not believe a word of it"
    assert families((whole, "ida-falk"), (WORDING, "raul-mendez")) == ()


@pytest.mark.parametrize("words", ["no comment", "rigged", "deeply flawed"])
def test_stock_phrases_are_one_speakers_or_nobodys(words: str) -> None:
    assert len(families((words, "ida-falk"), (words, "ida-falk"))) == 1
    assert families((words, "ida-falk"), (words, "raul-mendez")) == ()
    assert families((words, None), (words, None), text="{} That was “{}”.") == ()
    assert len(families((words, None), (words, None))) == 1


def test_articles_that_cut_one_saying_at_other_places() -> None:
    """The end of one is the beginning of the other."""
    first = "I have seen the lists myself, and we shall organise a fair vote in all twelve districts"
    (family,) = families((first, "ida-falk"), (WORDING, "ida-falk"))
    assert {m.relation for m in family.members} == {"identical", "altered"}


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
