"""How normalised values and long texts are put to a reader."""

import pytest

from generator.render.wording import clause, excerpt, language, shortened, unquoted, value


@pytest.mark.parametrize(
    ("words", "qualifier", "said"),
    [
        ("PT5H30M", None, "5 hours 30 minutes"),
        ("P1Y", "LESS_THAN", "less than 1 year"),
        ("PXM", None, "some months"),
        ("FUTURE_REF", None, "in the future"),
        ("2031-06", None, "June 2031"),
        ("agreed", None, "agreed"),
        ("P", None, "P"),
        ("4", "ON_OR_AFTER", "on or after 4"),
    ],
)
def test_values(words: str, qualifier: str | None, said: str) -> None:
    assert value(words, qualifier) == said


def test_long_texts_are_cut_at_a_word() -> None:
    assert shortened("The ministers met  again", 40) == "The ministers met again"
    assert shortened("The ministers met, again", 18) == "The ministers met…"
    assert shortened("x" * 50, 10) == "x" * 10 + "…"


def test_quotations_and_clauses() -> None:
    assert unquoted("We will\nbuild it,") == "We will build it"
    assert (clause("after talks"), clause("After talks")) == ("…after talks", "After talks")
    assert clause("iPhone sales rose") == "iPhone sales rose"


def test_languages_are_named() -> None:
    assert (language("de"), language("und"), language("qqq")) == ("German", "language not recognised", "qqq")


def test_an_excerpt_has_no_mark_without_its_partner() -> None:
    assert excerpt("Lorn invited Oss to “") == "Lorn invited Oss to"
    assert excerpt("” and agreed to “a visit") == "and agreed to “a visit"
    assert excerpt("” and agreed") == "and agreed"
    assert excerpt("a “useful” visit") == "a “useful” visit"
