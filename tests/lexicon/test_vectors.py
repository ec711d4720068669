"""The vectors of words: like words lie near each other, unknown ones say nothing."""

import pytest

from generator.lexicon.vectors import SIZE, alike, mean


@pytest.mark.parametrize(
    ("word", "near", "far"),
    [("visit", "trip", "tariff"), ("lawsuit", "appeal", "breakfast"), ("election", "vote", "bridge")],
)
def test_like_words_are_near(word: str, near: str, far: str) -> None:
    assert alike([word], [near]) > 0.5 > alike([word], [far])


def test_a_word_is_most_like_itself() -> None:
    assert alike(["treaty"], ["treaty"]) == pytest.approx(1.0)


def test_the_order_of_words_makes_no_difference() -> None:
    assert mean(["court", "appeal", "ruling"]) == mean(["ruling", "court", "appeal"])
    assert alike(["court", "appeal"], ["trip"]) == alike(["trip"], ["appeal", "court"])


def test_unknown_words_say_nothing() -> None:
    assert mean(["qwxyz"]) == mean([]) == ()
    assert alike(["qwxyz"], ["visit"]) == 0.0
    assert mean(["visit", "qwxyz"]) == mean(["visit"])


def test_every_word_has_its_numbers() -> None:
    assert len(mean(["the"])) == SIZE
    assert all(-1.0 <= x <= 1.0 for x in mean(["treaty"]))
