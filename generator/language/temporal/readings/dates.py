"""Read calendar dates: days, months, weeks and ranges, with the year stated or to be found.

The direction of what states no year follows the tense of the verb (TIMEX3 2.2.2; Mani and Wilson 2000).
"""

import datetime
import re

from generator.language.temporal.amounts import unit_code
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
from generator.lexicon.calendar import NAMED_DAYS, WEEKDAY_ABBREVIATIONS, WEEKDAYS, nth_weekday

_FAR = 270
"""Days ahead beyond which no day without its year is meant, although the verb is in the future."""
_SOON = 120
"""Days ahead up to which a day of this year is meant, although the verb is in the past."""


def read_numeric(parts: Parts, context: Context) -> Reading:
    text = parts["numeric"]
    if re.fullmatch(r"\d{4}-\d\d", text):
        year, month = int(text[:4]), int(text[5:])
        if month == (year + 1) % 100:
            return _years(year, year + 1)
        return point_reading(Point("M", year * 12 + month - 1))
    day_first = False if context.day_first is None else context.day_first
    return day_reading(numeric_day(text, day_first=day_first))


def read_named_day(parts: Parts, context: Context) -> Reading:
    """The day that an event is named after ("the Sept. 11 attacks"), once it has happened."""
    day = ordinal(parts["day"])
    year = NAMED_DAYS.get((month_number(parts["month"]), day or 0))
    if year is None or year > context.now("Y").index:
        return read_calendar(parts, context)
    return read_calendar({**parts, "year": str(year)}, context)


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
    return point_reading(at(day.first, unit_code(parts["unit"]))) if day else Reading(None)


def read_part_of_month(parts: Parts, context: Context) -> Reading:
    """ "The last week of June" is the one in which its last day lies."""
    month = read_calendar({k: v for k, v in parts.items() if k != "day"}, context).point
    if month is None:
        return Reading(None)
    n = {"first": 0, "opening": 0, "second": 1, "third": 2, "fourth": 3}.get(parts["nth"])
    unit = unit_code(parts["unit"])
    if unit == "WE":
        return point_reading(at(nth_weekday(month.first.year, month.first.month, 5, -1 if n is None else n + 1), "WE"))
    day = month.last if n is None else month.first + datetime.timedelta(days=n * (7 if unit == "W" else 1))
    return point_reading(at(day, unit))


def read_range(parts: Parts, context: Context) -> Reading:
    """From one day, month or year to another: an ISO 8601 interval, which is EDTF too."""
    if "month" not in parts:
        first, second = int(parts["year"]), parts["year2"]
        last = int(second) if len(second) == 4 else first // 100 * 100 + int(second)
        if last <= first:
            raise ValueError("a range that goes back")
        return _years(first, last)
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


def _years(first: int, last: int) -> Reading:
    return Reading(f"{first}/{last}", edtf=f"{first}/{last}", point=Point("Y", first))


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
    nearest = min(fitting, key=lambda d: abs(d - today))
    if context.tense == "future" and not any(0 <= (d - today).days <= _FAR for d in fitting):
        return nearest
    return choose(fitting, context.tense, today)


def _valid(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None
