"""With which words a rule can begin; and that no phrase is lost by asking."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.language.temporal import grammar, phrases
from generator.language.temporal.openings import openings
from generator.language.temporal.vocabulary import expand

_WORDS = sorted({w for _, source in grammar._sources() for w in re.findall("[A-Za-z]{1,12}", source)})
_FIGURES = "1 2 9 18 30 72 100 1996 2023 2008-09 10:30 09.15 ½ 2½ 80s 3rd".split()
_TEXTS = st.lists(
    st.tuples(
        st.sampled_from(_WORDS + [w.title() for w in _WORDS]) | st.sampled_from(_FIGURES),
        st.sampled_from([" "] * 8 + ["-", "-", ", ", "'s ", "’", " '", "\n", ". ", ".", ":", "/", " $", " (", "–", ""]),
    ),
    max_size=40,
).map(lambda pieces: "".join(word + sign for word, sign in pieces))


@pytest.mark.parametrize(
    ("template", "pairs"),
    [
        ("now|right now", {("now", ""), ("rig", "now")}),
        ("(?:the )?(?P<x>spring|fall) of", {("the", "spr"), ("the", "fal"), ("spr", "of"), ("fal", "of")}),
        (r"\d{1,2} May|June", {("0", "may"), ("jun", "")}),
        (r"(?<=in\s)(?P<x>spring|fall)(?= of)", {("spr", ""), ("fal", "")}),
        (r"Q[1-4] ['’]?(?:so|\d\d)", {("q", "so"), ("q", "0")}),
        (r"one(?! two)~(?-i:[A-Z])\w+", {("one", "")}),
        (r"a\.m\.,?(?: x){0,2}", {("a", "m")}),
        ("a.m", {("a", ""), ("a", "m")}),
        ("th(?:e|is|ose) day", {("the", "day"), ("thi", "day"), ("tho", "day")}),
    ],
)
def test_openings(template: str, pairs: set[tuple[str, str]]) -> None:
    assert openings(expand(template)) == pairs


def test_every_rule_begins_with_words_or_figures() -> None:
    for _, source in grammar._sources():
        assert openings(source)
        assert all(first == "0" or first.isalpha() for first, _ in openings(source))


@given(_TEXTS)
def test_trying_every_rule_at_every_word_finds_no_more(text: str) -> None:
    found = [(p, p.parts) for p in phrases(text)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(grammar, "_places", _everywhere)
        assert [(p, p.parts) for p in phrases(text)] == found


def _everywhere(text: str, start: int, stop: int) -> Iterator[tuple[int, grammar._Tried]]:
    for word in grammar._WORD.finditer(text, start, stop):
        yield word.start(), grammar._rules()
