"""Read weekdays, days counted from today, and times of day.

"Friday" is the last one, today's included, unless the verb looks ahead (TIMEX3 2.2.2; Mani and Wilson 2000).
"""

import datetime

from generator.language.temporal.context import Context, UnknownDateError
from generator.language.temporal.points import Point, at
from generator.language.temporal.readings.dates import read_calendar, read_numeric
from generator.language.temporal.readings.reading import (
    ABOUT,
    AHEAD_TENSES,
    ANAPHORIC,
    BACK,
    ON,
    THAT,
    Parts,
    Reading,
    day_reading,
    part_of_day,
    step,
)
from generator.lexicon.calendar import ONES, WEEKDAY_ABBREVIATIONS, WEEKDAYS, nth_weekday
from generator.model.brief import TimexMod

_TONIGHT = {"daypart": "night"}
_MINUTES = ("minute", "minute2", "minute3")


def read_weekday(parts: Parts, context: Context) -> Reading:
    """ "Friday" said: the last one, today's included; "will meet Friday": the next one."""
    weekday = WEEKDAYS[parts["weekday"]]
    way = parts.get("dir", "").removeprefix("the ")
    today = context.there("D").first if way in ANAPHORIC | THAT else context.today
    ahead = (weekday - today.weekday()) % 7
    if way in BACK:
        ahead -= 7
    elif way in ON:
        ahead = ahead or 7
    elif way in ("this", "current", "this current"):
        ahead = weekday - today.weekday()
        if ahead < 0 and context.tense in AHEAD_TENSES:
            ahead += 7
    elif way in THAT:
        ahead = 0 if ahead == 0 else ahead - 7
    elif ahead and context.tense not in AHEAD_TENSES:
        ahead -= 7
    return day_reading(today + datetime.timedelta(days=ahead), parts)


def read_nth_weekday(parts: Parts, context: Context) -> Reading:
    """ "The third Thursday of November"."""
    month = read_calendar({k: v for k, v in parts.items() if k != "weekday"}, context).point
    if month is None:
        return Reading(None)
    n = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}[parts["nth"]]
    return day_reading(nth_weekday(month.first.year, month.first.month, WEEKDAYS[parts["weekday"]], n))


def read_weekday_week(parts: Parts, context: Context) -> Reading:
    weekday = WEEKDAYS[parts["weekday"]]
    if parts["dir"] == "a week":
        ahead = (weekday - context.today.weekday()) % 7
        return day_reading(context.today + datetime.timedelta(days=7 + ahead))
    monday = context.now("W").shift(step(parts["dir"])).first
    return day_reading(monday + datetime.timedelta(days=weekday))


def read_weekdays(parts: Parts, _context: Context) -> Reading:
    part = f"T{part_of_day(parts)}" if "daypart" in parts else ""
    return Reading(f"XXXX-WXX-{WEEKDAYS[parts['weekday']] + 1}{part}")


def read_deictic(parts: Parts, context: Context) -> Reading:
    return day_reading(
        _deictic_day(parts["deictic"], context), {**parts, **_TONIGHT} if parts["deictic"] == "tonight" else parts
    )


def read_daypart(parts: Parts, context: Context) -> Reading:
    """ "Last night" is yesterday's; "the morning" that of the day named before."""
    way = parts.get("dir", "").removeprefix("the ")
    if way in ("last", "this") or not way:
        day = context.now("D").shift(-1 if way == "last" else 0)
        if parts["daypart"] not in ("overnight",) and not way:
            day = context.there("D")
    else:
        day = context.there("D").shift(step(way) if way not in THAT else 0)
    return day_reading(day.first, parts)


def read_clock(parts: Parts, context: Context) -> Reading:
    day = _clock_day(parts, context)
    if "noon" in parts:
        clock = "24:00" if parts["noon"] == "midnight" else "12:00"
    else:
        word = parts["hour"]
        hour = ONES[word] if word in ONES else int(word)
        half = parts.get("ampm", " ")[0]
        if half == "p" or (half == " " and parts.get("daypart") in ("afternoon", "evening", "night")):
            hour += 12 if hour < 12 else 0
        elif half == "a" and hour == 12:
            hour = 0
        clock = f"{hour:02}:{next((parts[k] for k in _MINUTES if k in parts), '00')}"
        if "second" in parts or "second2" in parts:
            clock += f":{parts.get('second', parts.get('second2'))}"
    point = at(day, "D")
    mod: TimexMod | None = "APPROX" if parts.get("approx") in ABOUT else None
    return Reading(f"{point.value}T{clock}", mod, point, clock=clock, zone=parts.get("zone"))


def _clock_day(parts: Parts, context: Context) -> datetime.date:
    point: Point | None = None
    if "numeric" in parts:
        point = read_numeric(parts, context).point
    elif "month" in parts:
        point = read_calendar(parts, context).point
    elif "deictic" in parts:
        return _deictic_day(parts["deictic"], context)
    elif "weekday" in parts:
        name = parts["weekday"].rstrip(".")
        full = next(w for w, n in WEEKDAYS.items() if n == WEEKDAYS.get(name, WEEKDAY_ABBREVIATIONS.get(name)))
        point = read_weekday({"weekday": full}, context).point
    else:
        return context.there("D").first
    if point is None:
        raise UnknownDateError("D")
    return point.first


def _deictic_day(word: str, context: Context) -> datetime.date:
    steps = {"yesterday": -1, "tomorrow": 1, "day before yesterday": -2, "day after tomorrow": 2}
    return context.today + datetime.timedelta(days=steps.get(word, 0))
