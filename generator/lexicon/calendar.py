"""The English words of calendar and clock: months, weekdays, seasons, parts of the day, units, numbers, holidays.

Months, weekdays and their abbreviations are those of the AP and Guardian style books. Codes of seasons and parts of
the day are TIMEX3's (TIDES 2003, sections 3.2.1 and 3.2.3). Holidays are the movable and fixed feasts that news in
English dates events by: the federal holidays of the US, the bank holidays of the UK, and the great religious feasts
whose day can be computed.
"""

import datetime
from collections.abc import Callable, Mapping
from typing import Final

MONTHS: Final[Mapping[str, int]] = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
}  # fmt: skip
MONTH_ABBREVIATIONS: Final[Mapping[str, int]] = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11,
    "dec": 12,
}  # fmt: skip

WEEKDAYS: Final[Mapping[str, int]] = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
}  # fmt: skip
WEEKDAY_ABBREVIATIONS: Final[Mapping[str, int]] = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip

SEASONS: Final[Mapping[str, str]] = {
    "spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI", "springtime": "SP",
    "summertime": "SU", "wintertime": "WI",
}  # fmt: skip
SEASON_STARTS: Final[Mapping[str, int]] = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""The month with which each begins (meteorological, northern hemisphere)."""

PARTS_OF_DAY: Final[Mapping[str, str]] = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "midmorning": "MO", "mid-morning": "MO",
    "midafternoon": "AF", "mid-afternoon": "AF", "daybreak": "MO", "dawn": "MO", "sunrise": "MO", "dusk": "EV",
    "sunset": "EV", "nightfall": "NI", "overnight": "NI", "lunchtime": "MI",
}  # fmt: skip

UNITS: Final[Mapping[str, str]] = {
    "second": "S", "minute": "MIN", "hour": "H", "day": "D", "night": "NI", "weekend": "WE", "week": "W",
    "fortnight": "FN", "month": "M", "quarter": "Q", "semester": "SEM", "year": "Y", "decade": "DE", "century": "CE",
    "centurie": "CE", "millennium": "ML", "millennia": "ML", "min": "MIN", "sec": "S", "hr": "H", "yr": "Y",
}  # fmt: skip
"""Singular (the plural's "s" taken off) to a code: TIMEX3's where it has one."""

ONES: Final[Mapping[str, int]] = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS: Final[Mapping[str, int]] = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
ORDINALS: Final[Mapping[str, int]] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21, "twenty-second": 22,
    "twenty-third": 23, "twenty-fourth": 24, "twenty-fifth": 25, "twenty-sixth": 26, "twenty-seventh": 27,
    "twenty-eighth": 28, "twenty-ninth": 29, "thirtieth": 30, "thirty-first": 31,
}  # fmt: skip
VAGUE_NUMBERS: Final = (
    "several", "a few", "few", "many", "a couple of", "a couple", "couple of", "couple", "a number of", "numerous",
    "dozens of", "hundreds of", "thousands of", "countless", "a handful of", "another few", "another several",
)  # fmt: skip
"""How many, without saying: "X" in TIMEX3 ("several weeks" is PXW). "A couple" is two (TIDES 2003, 3.2.5)."""

ZONES: Final[Mapping[str, str]] = {
    "GMT": "Z", "UTC": "Z", "BST": "+01:00", "CET": "+01:00", "CEST": "+02:00", "EET": "+02:00", "EEST": "+03:00",
    "MSK": "+03:00", "EST": "-05:00", "EDT": "-04:00", "CST": "-06:00", "CDT": "-05:00", "MST": "-07:00",
    "MDT": "-06:00", "PST": "-08:00", "PDT": "-07:00", "JST": "+09:00", "KST": "+09:00", "HKT": "+08:00",
    "AEST": "+10:00", "AEDT": "+11:00", "PKT": "+05:00", "NZST": "+12:00", "NZDT": "+13:00", "SGT": "+08:00",
    "SAST": "+02:00", "EAT": "+03:00", "WAT": "+01:00", "WIB": "+07:00", "AKST": "-09:00", "AKDT": "-08:00",
    "HST": "-10:00",
}  # fmt: skip
"""Zone abbreviations with one usual meaning in news, and their offsets (IST has three, so it is left out)."""


def easter(year: int) -> datetime.date:
    """Easter Sunday of the western churches (the anonymous Gregorian computus, Meeus 1991)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return datetime.date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, n: int) -> datetime.date:
    """The n-th such weekday of the month; the last one for n = -1."""
    if n < 0:
        last = datetime.date(year + month // 12, month % 12 + 1, 1) - datetime.timedelta(days=1)
        return last - datetime.timedelta(days=(last.weekday() - weekday) % 7)
    first = datetime.date(year, month, 1)
    return first + datetime.timedelta(days=(weekday - first.weekday()) % 7 + 7 * (n - 1))


def _fixed(month: int, day: int) -> Callable[[int], datetime.date]:
    return lambda year: datetime.date(year, month, day)


def _nth(month: int, weekday: int, n: int) -> Callable[[int], datetime.date]:
    return lambda year: nth_weekday(year, month, weekday, n)


def _from_easter(days: int) -> Callable[[int], datetime.date]:
    return lambda year: easter(year) + datetime.timedelta(days=days)


def _after_thanksgiving(days: int) -> Callable[[int], datetime.date]:
    return lambda year: nth_weekday(year, 11, 3, 4) + datetime.timedelta(days=days)


def _election_day(year: int) -> datetime.date:
    return nth_weekday(year, 11, 0, 1) + datetime.timedelta(days=1)


HOLIDAYS: Final[Mapping[str, Callable[[int], datetime.date]]] = {
    "new year's day": _fixed(1, 1), "new year's eve": _fixed(12, 31), "martin luther king jr. day": _nth(1, 0, 3),
    "martin luther king day": _nth(1, 0, 3), "groundhog day": _fixed(2, 2), "valentine's day": _fixed(2, 14),
    "presidents day": _nth(2, 0, 3), "presidents' day": _nth(2, 0, 3), "st. patrick's day": _fixed(3, 17),
    "april fools' day": _fixed(4, 1), "ash wednesday": _from_easter(-46), "palm sunday": _from_easter(-7),
    "maundy thursday": _from_easter(-3), "good friday": _from_easter(-2), "easter": _from_easter(0),
    "easter sunday": _from_easter(0), "easter monday": _from_easter(1), "ascension day": _from_easter(39),
    "whit monday": _from_easter(50), "pentecost": _from_easter(49), "earth day": _fixed(4, 22),
    "may day": _fixed(5, 1), "mother's day": _nth(5, 6, 2), "memorial day": _nth(5, 0, -1), "d-day": _fixed(6, 6),
    "father's day": _nth(6, 6, 3), "juneteenth": _fixed(6, 19), "independence day": _fixed(7, 4),
    "fourth of july": _fixed(7, 4), "july fourth": _fixed(7, 4), "bastille day": _fixed(7, 14),
    "labor day": _nth(9, 0, 1), "columbus day": _nth(10, 0, 2), "indigenous peoples' day": _nth(10, 0, 2),
    "halloween": _fixed(10, 31), "all saints' day": _fixed(11, 1), "guy fawkes night": _fixed(11, 5),
    "bonfire night": _fixed(11, 5), "election day": _election_day, "armistice day": _fixed(11, 11),
    "veterans day": _fixed(11, 11), "remembrance day": _fixed(11, 11), "canada day": _fixed(7, 1),
    "australia day": _fixed(1, 26), "anzac day": _fixed(4, 25),
    "st patrick's day": _fixed(3, 17), "black friday": _after_thanksgiving(1), "cyber monday": _after_thanksgiving(4),
 "remembrance sunday": _nth(11, 6, 2), "thanksgiving": _nth(11, 3, 4),
    "thanksgiving day": _nth(11, 3, 4), "christmas eve": _fixed(12, 24), "christmas day": _fixed(12, 25),
    "christmas": _fixed(12, 25), "boxing day": _fixed(12, 26),
}  # fmt: skip
"""Lower case, with a straight apostrophe, to the day it falls on in a year."""

NAMED_DAYS: Final[Mapping[tuple[int, int], int]] = {
    (9, 11): 2001, (3, 11): 2004, (7, 7): 2005, (11, 26): 2008, (11, 13): 2015, (1, 6): 2021, (10, 7): 2023,
}  # fmt: skip
"""Month and day that stand for an event without its year ("the Sept. 11 attacks"), and the year."""
