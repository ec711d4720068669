"""Read years and what is longer, and the named parts of a year: quarters, halves, seasons, holidays."""

import datetime

from generator.language.temporal.context import Context
from generator.language.temporal.numbers import ordinal
from generator.language.temporal.points import Point, at, season
from generator.language.temporal.readings.reading import (
    AHEAD_TENSES,
    BACK,
    ON,
    THAT,
    Parts,
    Reading,
    choose,
    day_reading,
    mod_of,
    point_reading,
    year_of,
)
from generator.lexicon.calendar import HOLIDAYS, SEASONS

_QUARTERS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
    "opening": 1,
    "last": 4,
    "final": 4,
    "closing": 4,
}
_NEW_CENTURY = 2000
"""From here on "the 2000s" are a decade; "the 1800s" are a century (TIDES 2003, 3.2.1)."""
_NAMED_DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90, "noughties": 100,
}  # fmt: skip


def read_year(parts: Parts, context: Context) -> Reading:
    year = year_of(parts, context)
    return Reading(None) if year is None else point_reading(Point("Y", year), parts)


def read_fiscal(parts: Parts, context: Context) -> Reading:
    """A fiscal year by its number (TimeBank's practice); it is not quite the calendar's."""
    year = year_of(parts, context)
    return Reading(None) if year is None else Reading(f"{year:04}", mod_of(parts), Point("Y", year), edtf=f"{year:04}~")


def read_year_period(parts: Parts, context: Context) -> Reading:
    """ "The 1988 period": the quarter named before, of that year."""
    year = int(parts["year"])
    if parts["unit"] in ("period", "quarter") and context.quarter:
        return point_reading(Point("Q", year * 4 + context.quarter.index % 4))
    return point_reading(Point("Y", year))


def read_decade(parts: Parts, _context: Context) -> Reading:
    if "decade" in parts:
        year = int(parts["decade"])
        if year % 100 == 0 and year < _NEW_CENTURY:
            return point_reading(Point("CE", year // 100), parts)
    else:
        tens = int(parts["short_decade"]) if "short_decade" in parts else _NAMED_DECADES[parts["named_decade"]]
        year = 1900 + tens
    return point_reading(Point("DE", year // 10), parts)


def read_century(parts: Parts, _context: Context) -> Reading:
    n = ordinal(parts.get("ordinal") or parts["ordinal2"])
    return Reading(None) if not n else point_reading(Point("CE", n - 1), parts)


def read_quarter(parts: Parts, context: Context) -> Reading:
    """Without a year, the latest that has begun; one long gone if the verb looks ahead is the next."""
    word = parts.get("quarter") or parts["quarter2"]
    n = _QUARTERS.get(word) or int(word.strip("q"))
    year = year_of(parts, context)
    if year is not None:
        return point_reading(Point("Q", year * 4 + n - 1), parts)
    now = context.now("Q")
    back = (now.index - (n - 1)) % 4
    if context.tense in AHEAD_TENSES and back >= 2:
        back -= 4
    return point_reading(now.shift(-back), parts)


def read_half(parts: Parts, context: Context) -> Reading:
    year = year_of(parts, context)
    n = 1 if parts["half"] in ("first", "1") else 2
    if year is None:
        year = context.now("Y").index
        if n == 2 and context.now("H").index % 2 == 0 and context.tense == "past":
            year -= 1
    return point_reading(Point("H", year * 2 + n - 1), parts)


def read_season(parts: Parts, context: Context) -> Reading:
    code = SEASONS[parts["season"]]
    way = parts.get("dir", "")
    year = None if way else year_of(parts, context)
    if year is not None:
        return point_reading(season(year, code), parts)
    now = context.now("SEASON")
    ahead = season(0, code).index - now.index
    ahead %= 4
    if way in BACK:
        return point_reading(now.shift(ahead - 4), parts)
    if way in ON:
        return point_reading(now.shift(ahead or 4), parts)
    if way in THAT and context.anchor:
        return point_reading(season(context.anchor.first.year, code), parts)
    if way:
        return point_reading(season(context.now("Y").index, code), parts)
    if ahead and context.tense not in AHEAD_TENSES:
        ahead -= 4
    return point_reading(now.shift(ahead), parts)


def read_holiday(parts: Parts, context: Context) -> Reading:
    day_in = HOLIDAYS[parts["holiday"]]
    if "year" in parts:
        day = day_in(int(parts["year"]))
    else:
        today = context.today
        days = [day_in(today.year + k) for k in (-1, 0, 1)]
        way = parts.get("dir")
        if way == "this":
            day = days[1]
        else:
            day = choose(days, "past" if way == "last" else "future" if way == "next" else context.tense, today)
    if parts.get("unit") == "weekend" and day.weekday() == 0:
        day -= datetime.timedelta(days=1)
    if "unit" in parts:
        return point_reading(at(day, "W" if parts["unit"] == "week" else "WE"))
    return day_reading(day, parts)
