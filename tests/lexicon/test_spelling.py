"""British and American spellings of one word."""

import pytest

from generator.lexicon.spelling import one_spelling


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("emphasised", "emphasized"),
        ("organisation", "organization"),
        ("analyse", "analyze"),
        ("harbours", "harbors"),
        ("favourable", "favorable"),
        ("centre", "center"),
        ("travelled", "traveled"),
        ("dialogue", "dialog"),
        ("defence", "defense"),
        ("programme", "program"),
        ("judgement", "judgment"),
        ("paediatric", "pediatric"),
        ("towards", "toward"),
    ],
)
def test_both_become_one(british: str, american: str) -> None:
    assert one_spelling(british) == one_spelling(american)


@pytest.mark.parametrize(
    ("one", "other"),
    [("four", "for"), ("filled", "filed"), ("called", "caled"), ("hour", "hor"), ("vogue", "vog"), ("rise", "rice")],
)
def test_two_words_stay_two(one: str, other: str) -> None:
    assert one_spelling(one) != one_spelling(other)
