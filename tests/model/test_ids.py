"""Ids come from the words and from nothing else."""

import re

import pytest
from hypothesis import given
from strategies import texts

from generator.model.ids import Ids, digest, slug


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Brendon O’Connor", "brendon-o-connor"),
        ("000_57c10b6a51f716d2", "000-57c10b6a51f716d2"),
        ("Sánchez", "sanchez"),
        ("Sa\u0301nchez", "sanchez"),
        ("U.S. State Department", "u-s-state-department"),
        ("../../etc/passwd", "etc-passwd"),
    ],
)
def test_slugs(name: str, expected: str) -> None:
    assert slug(name) == expected


@given(texts)
def test_a_slug_is_fit_for_a_file_name(name: str) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug(name))
    assert len(slug(name)) <= 80


def test_names_without_ascii_letters_stay_apart() -> None:
    assert slug("秦刚") != slug("王毅")


def test_white_space_makes_no_difference() -> None:
    assert digest("a  b\nc") == digest("a b c")


def test_the_same_words_again_get_an_ordinal() -> None:
    ids = Ids("q")
    first = ids.of("We will go")
    assert ids.of("We will stay") != first
    assert ids.of("We will go") == f"{first}-2"
