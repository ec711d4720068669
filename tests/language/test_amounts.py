"""Numbers in text: what they are, what qualifies them, how far they are rounded."""

import pytest

from generator.language.amounts import amounts

CASES = (
    ("Two people died.", [("Two", 2, None, "count")]),
    ("about 35 were hurt", [("35", 35, "APPROX", "count")]),
    ("at least 1,200 jobs", [("1,200", 1200, "EQUAL_OR_MORE", "count")]),
    ("a deal worth $2.1 billion", [("$2.1 billion", 2.1e9, None, "money")]),
    ("£1.7bn, not €3m", [("£1.7bn", 1.7e9, None, "money"), ("€3m", 3e6, None, "money")]),
    ("5 million dollars", [("5 million dollars", 5e6, None, "money")]),
    ("a rise of 4.5 per cent, or 3%", [("4.5 per cent", 4.5, None, "percent"), ("3%", 3, None, "percent")]),
    ("nearly two dozen ships", [("two dozen", 24, "LESS_THAN", "count")]),
    ("twenty-three men and a hundred women", [("twenty-three", 23, None, "count"), ("a hundred", 100, None, "count")]),
    ("at 8:30 on 5-1/2, the G20 and a 57-year-old", []),
)


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_numbers_are_read(text: str, expected: list[tuple[str, float, str | None, str]]) -> None:
    found = list(amounts(text))
    assert [(a.words, a.value, a.mod, a.unit) for a in found] == expected
    assert all(a.words in text[a.start : a.end] for a in found)


@pytest.mark.parametrize(
    ("text", "low", "high"), [("51", 51, 51), ("1,214", 1213.5, 1214.5), ("1,200", 1170, 1230), ("200", 195, 205)]
)
def test_a_round_number_stands_for_what_is_near(text: str, low: float, high: float) -> None:
    (amount,) = amounts(text)
    assert amount.rounded == pytest.approx((low, high))


def test_places_are_in_the_whole_text() -> None:
    text = "One. Then 14 left."
    (amount,) = amounts(text, 5)
    assert text[amount.start : amount.end] == "14"
