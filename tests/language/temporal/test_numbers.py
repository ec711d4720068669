"""Numbers in words, amounts of time, and points of the calendar."""

import datetime
from fractions import Fraction

import pytest

from generator.language.temporal.amounts import amount
from generator.language.temporal.numbers import number, ordinal, spelled_year
from generator.language.temporal.points import Point, at, parse
from generator.lexicon.calendar import HOLIDAYS, easter, nth_weekday


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("seven-and-a-half", Fraction(15, 2)),
        ("5-1/2", Fraction(11, 2)),
        ("2½", Fraction(5, 2)),
        ("half an", Fraction(1, 2)),
        ("a quarter", Fraction(1, 4)),
        ("twenty-three", 23),
        ("a hundred", 100),
        ("two million", 2_000_000),
        ("1,500", 1500),
        ("a couple of", 2),
        ("another", 1),
        ("several", None),
    ],
)
def test_number(words: str, value: Fraction | int | None) -> None:
    assert number(words) == value


def test_ordinals_and_years_in_words() -> None:
    assert [ordinal(w) for w in ("third", "3rd", "twenty-third", "31")] == [3, 3, 23, 31]
    years = [
        "nineteen ninety-six",
        "two thousand and four",
        "twenty twenty-three",
        "nineteen hundred",
        "nineteen oh five",
    ]
    assert [spelled_year(w) for w in years] == [1996, 2004, 2023, 1900, 1905]


@pytest.mark.parametrize(
    ("n", "unit", "value"),
    [
        (Fraction(11, 2), "H", "PT5H30M"),
        (Fraction(5, 2), "Y", "P2Y6M"),
        (Fraction(1, 4), "CE", "P25Y"),
        (None, "W", "PXW"),
        (Fraction(2), "FN", "P4W"),
        (Fraction(3), "MIN", "PT3M"),
    ],
)
def test_amount(n: Fraction | None, unit: str, value: str) -> None:
    assert amount(n, unit) == value


@pytest.mark.parametrize("unit", ["D", "W", "WE", "M", "Q", "H", "SEASON", "Y"])
def test_points_are_read_back(unit: str) -> None:
    for day in (datetime.date(2023, 6, 18), datetime.date(2024, 12, 30), datetime.date(1999, 1, 3)):
        point = at(day, unit)
        assert parse(point.value) == point
        assert point.shift(1).first > point.last >= point.first


def test_the_values_and_edtf_of_points() -> None:
    day = datetime.date(1989, 10, 27)
    assert [at(day, u).value for u in ("W", "Q", "SEASON", "DE", "CE")] == [
        "1989-W43",
        "1989-Q4",
        "1989-FA",
        "198",
        "19",
    ]
    edtf = ["1989-10-23/1989-10-29", "1989-10/1989-12", "1989-23", "198X", "19XX"]
    assert [at(day, u).edtf for u in ("W", "Q", "SEASON", "DE", "CE")] == edtf
    assert at(datetime.date(2023, 2, 1), "SEASON") == Point("SEASON", 2022 * 4 + 3)


def test_movable_feasts() -> None:
    assert [easter(y) for y in (2019, 2024)] == [datetime.date(2019, 4, 21), datetime.date(2024, 3, 31)]
    assert nth_weekday(2023, 12, 6, -1) == datetime.date(2023, 12, 31)
    assert HOLIDAYS["thanksgiving"](2023) == datetime.date(2023, 11, 23)
