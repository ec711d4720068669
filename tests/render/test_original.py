"""Addresses that open the publisher's page at the words."""

import pytest

from generator.render.original import at_words


@pytest.mark.parametrize(
    ("exact", "directive"),
    [
        ("“frank, and useful”", "frank%2C%20and%20useful"),
        ("one-two & three", "one%2Dtwo%20%26%20three"),
        ("a b c d e f g h i j.", "a%20b%20c%20d,g%20h%20i%20j"),
        ("first line\nsecond line", "first%20line%20second%20line"),
    ],
)
def test_the_directive_names_the_words(exact: str, directive: str) -> None:
    assert at_words("https://example.org/a?b=1", exact) == f"https://example.org/a?b=1#:~:text={directive}"


def test_a_fragment_that_is_there_stays() -> None:
    assert at_words("https://example.org/a#top", "words") == "https://example.org/a#top:~:text=words"


def test_marks_alone_name_no_words() -> None:
    assert at_words("https://example.org/a", "“…”") == "https://example.org/a"
