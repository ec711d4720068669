"""What a phrase states by itself, without any other date: a full day, a weekday, a day of a month."""

import datetime
import re
from functools import lru_cache

import dateparser

from generator.language.temporal.numbers import ordinal
from generator.language.temporal.phrase import Phrase
from generator.lexicon.calendar import MONTH_ABBREVIATIONS, MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS

_ISO = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})")
_PARTED = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})")
_CENTURY_TURN = 69
"""Two-digit years from here on are of the 20th century (POSIX)."""


def stated_day(phrase: Phrase, *, day_first: bool | None = None) -> datetime.date | None:
    """The calendar day, with its year, that the phrase itself states.

    None for less than a day and for days that do not exist. `day_first` tells 06/07/2023 apart; where it is None, such
    a day is None.
    """
    parts = phrase.parts
    if phrase.reading in ("numeric", "clock") and "numeric" in parts:
        return numeric_day(parts["numeric"], day_first=day_first)
    if phrase.reading not in ("calendar", "clock") or "day" not in parts or "month" not in parts:
        return None
    year, day = year_of(phrase), ordinal(parts["day"])
    if year is None or day is None:
        return None
    return parse_day(f"{day} {parts['month']} {year}", order="DMY")


def weekday_of(phrase: Phrase) -> int | None:
    """0 for Monday … 6 for Sunday, if the phrase names one."""
    name = phrase.parts.get("weekday", "").rstrip(".")
    return WEEKDAYS.get(name, WEEKDAY_ABBREVIATIONS.get(name)) if phrase.type != "SET" else None


def month_day_of(phrase: Phrase) -> tuple[int, int] | None:
    """Month and day, if the phrase names both ("Sunday (June 18)" is (6, 18)); a range names its first."""
    month, day = phrase.parts.get("month"), phrase.parts.get("day")
    number = ordinal(day) if day else None
    return (month_number(month), number) if month and number else None


def numeric_day(text: str, *, day_first: bool | None) -> datetime.date | None:
    """The day that "2023-06-19", "19/06/2023" or "6-19-23" names; None if that cannot be told."""
    if _ISO.fullmatch(text):
        return parse_day(text, order="YMD")
    parted = _PARTED.fullmatch(text)
    if parted is None:
        return None
    first, second = int(parted[1]), int(parted[2])
    if first > 12 or second > 12 or first == second:
        day_first = first > 12
    if day_first is None:
        return None
    return parse_day(f"{first}/{second}/{full_year(parted[3])}", order="DMY" if day_first else "MDY")


def year_of(phrase: Phrase) -> int | None:
    """The calendar year that the phrase names in figures."""
    if "year" in phrase.parts:
        return int(phrase.parts["year"])
    return full_year(phrase.parts["short_year"]) if "short_year" in phrase.parts else None


def full_year(digits: str) -> int:
    """ "89" is 1989, "23" is 2023; four digits are themselves."""
    year = int(digits)
    if len(digits) > 2:
        return year
    return year + (1900 if year >= _CENTURY_TURN else 2000)


def month_number(name: str) -> int:
    """1 for "January" or "Jan."."""
    word = name.rstrip(".")
    return MONTHS[word] if word in MONTHS else MONTH_ABBREVIATIONS[word]


@lru_cache(maxsize=4096)
def parse_day(text: str, *, order: str) -> datetime.date | None:
    """The day that a full date names, its figures in this order ("DMY", "MDY", "YMD"); None if there is no such day."""
    found = dateparser.parse(
        text,
        languages=["en"],
        settings={
            "DATE_ORDER": order,
            "REQUIRE_PARTS": ["day", "month", "year"],
            "PARSERS": ["absolute-time"],
            "STRICT_PARSING": True,
        },
    )
    return found.date() if found else None
