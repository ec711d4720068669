"""Read calendar dates: days, months, weeks and ranges, with the year stated or to be found.

The direction of what states no year follows the tense of the verb (TIMEX3 2.2.2; Mani and Wilson 2000).
"""

import datetime
import re

from generator.language.temporal.context import Context, UnknownDateError
from generator.language.temporal.numbers import ordinal
from generator.language.temporal.points import Point, at
from generator.language.temporal.readings.reading import (
    ANAPHORIC,
    ON,
    THAT,
    Parts,
    Reading,
    choose,
    day_reading,
    point_reading,
    step,
    year_of,
)
from generator.language.temporal.stated import month_number, numeric_day, parse_day
from generator.lexicon.calendar import WEEKDAY_ABBREVIATIONS, WEEKDAYS

_SOON = 120
"""Days ahead up to which a day of this year is meant, although the verb is in the past."""


def read_numeric(parts: Parts, context: Context) -> Reading:
    text = parts["numeric"]
    if re.fullmatch(r"\d{4}-\d\d", text):
        return point_reading(Point("M", int(text[:4]) * 12 + int(text[5:]) - 1))
    day_first = False if context.day_first is None else context.day_first
    return day_reading(numeric_day(text, day_first=day_first))


def read_calendar(parts: Parts, context: Context) -> Reading:
    year = year_of(parts, context)
    month = month_number(parts["month"]) if "month" in parts else None
    day = ordinal(parts["day"]) if "day" in parts else None
    if "month_dir" in parts and day is not None:
        this = context.now("M").shift(step(parts["month_dir"]))
        return day_reading(this.first.replace(day=day))
    if month is None:
        raise UnknownDateError("month")
    if day is None:
        if year is None:
            return point_reading(_month_near(month, context), parts)
        return point_reading(Point("M", year * 12 + month - 1), parts)
    if year is None:
        return day_reading(_day_near(month, day, _weekday(parts), context), parts)
    return day_reading(parse_day(f"{day} {parts['month']} {year}", order="DMY"), parts)


def read_month(parts: Parts, context: Context) -> Reading:
    """ "Last May" is the latest before last month, which is "last month"; "this May" that of this year."""
    number_, way = month_number(parts["month"]), parts["dir"].removeprefix("the ")
    here = context.there("M") if way in ANAPHORIC | THAT else context.now("M")
    if way == "this" or way in THAT:
        return point_reading(Point("M", here.index // 12 * 12 + number_ - 1), parts)
    ahead = (number_ - 1 - here.index) % 12
    if way in ON:
        return point_reading(here.shift(ahead or 12), parts)
    return point_reading(here.shift(ahead - 12 if ahead < 11 else -13), parts)


def read_week_of(parts: Parts, context: Context) -> Reading:
    day = read_calendar(parts, context).point
    return point_reading(at(day.first, "W")) if day else Reading(None)


def read_range(parts: Parts, context: Context) -> Reading:
    """From one day, month or year to another: an ISO 8601 interval, which is EDTF too."""
    if "month" not in parts:
        first, second = int(parts["year"]), parts["year2"]
        last = int(second) if len(second) == 4 else first // 100 * 100 + int(second)
        if last <= first:
            raise ValueError("a range that goes back")
        return Reading(f"{first}/{last}", edtf=f"{first}/{last}", point=Point("Y", first))
    start = read_calendar(parts, context).point
    if start is None:
        return Reading(None)
    year = start.first.year
    month = month_number(parts.get("month2", parts["month"]))
    if "day2" in parts:
        day = ordinal(parts["day2"]) or 0
        end = at(datetime.date(year, month, day), "D")
        if end.index < start.index:
            end = at(datetime.date(year + 1, month, day), "D")
    else:
        end = Point("M", year * 12 + month - 1)
        end = end.shift(12) if end.index < start.index else end
    if "year" in parts and end.first.year > int(parts["year"]):
        shift = 12 if start.unit == "M" else 0
        start, end = start.shift(-shift), end.shift(-shift)
    text = f"{start.value}/{end.value}"
    return Reading(text, edtf=text, point=start)


def _weekday(parts: Parts) -> int | None:
    name = parts.get("weekday", "").rstrip(".")
    return WEEKDAYS.get(name, WEEKDAY_ABBREVIATIONS.get(name))


def _month_near(month: int, context: Context) -> Point:
    """The month of that name that the tense points to.

    With a past tense it is still the coming one if that is near and the past one of another year: "last" would be said.
    """
    now = context.now("M")
    ahead = (month - 1 - now.index) % 12
    if ahead == 0 or context.tense == "future":
        return now.shift(ahead)
    if context.tense == "planned":
        return now.shift(ahead if ahead <= 6 else ahead - 12)
    other_year = now.index % 12 + ahead < 12
    return now.shift(ahead if other_year and ahead <= 2 else ahead - 12)


def _day_near(month: int, day: int, weekday: int | None, context: Context) -> datetime.date | None:
    """The day in the year that its weekday points to, then nearness, then the verb's tense."""
    today = context.today
    days = [d for k in (-1, 0, 1) if (d := _valid(today.year + k, month, day))]
    fitting = [d for d in days if weekday is None or d.weekday() == weekday] or days
    if not fitting:
        return None
    of_this_year = [d for d in fitting if d.year == today.year and (d - today).days <= _SOON]
    if context.tense == "past" and of_this_year:
        return of_this_year[0]
    return choose(fitting, context.tense, today)


def _valid(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None
