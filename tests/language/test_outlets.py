"""Names of outlets compared."""

import pytest

from generator.language.outlets import outlet_key


@pytest.mark.parametrize("name", ["The Porto Times", "Porto Times", "PORTO  TIMES", "the porto times"])
def test_spellings_of_one_outlet(name: str) -> None:
    assert outlet_key(name) == "porto times"


def test_an_article_alone_stays() -> None:
    assert outlet_key("The") == "the"
    assert outlet_key("Then") != outlet_key("n")
