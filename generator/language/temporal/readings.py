"""How the parts of a phrase become a value: one function for each `reading` of the table of rules.

The direction of bare weekdays, months and days follows the tense of the verb (TIMEX3 2.2.2; Mani and Wilson 2000).
"""

import datetime
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from generator.language.temporal.amounts import DURATION_MODS, amount, total, unit_code
from generator.language.temporal.context import Context, UnknownDateError
from generator.language.temporal.numbers import number, ordinal, spelled_year
from generator.language.temporal.points import Point, at, season
from generator.language.temporal.stated import full_year, month_number, numeric_day, parse_day
from generator.lexicon.calendar import HOLIDAYS, ONES, PARTS_OF_DAY, SEASONS, WEEKDAY_ABBREVIATIONS, WEEKDAYS
from generator.model.brief import TimexMod, TimexType

Parts = Mapping[str, str]


@dataclass(frozen=True)
class Reading:
    """What the parts say; `type` only where it is not the rule's."""

    value: str | None
    mod: TimexMod | None = None
    point: Point | None = None
    edtf: str | None = None
    type: TimexType | None = None
    clock: str | None = None
    """ "09:00", for a time of day."""
    zone: str | None = None


_AHEAD = ("future", "planned")
_BACK = {"last", "past", "this past", "previous", "preceding", "prior"}
_ON = {"next", "coming", "upcoming", "forthcoming", "following", "ensuing", "subsequent", "this coming"}
_THAT = {"that", "that same", "that very", "same", "the same"}
_ANAPHORIC = {"previous", "preceding", "prior", "following", "ensuing", "subsequent"}
_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_NAMED_DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
}  # fmt: skip
_ADVERBS = {
    "hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "fortnightly": "P2W", "biweekly": "P2W",
    "monthly": "P1M", "bimonthly": "P2M", "quarterly": "P1Q", "yearly": "P1Y", "annually": "P1Y", "annual": "P1Y",
    "biannual": "P6M", "biennial": "P2Y", "semiannual": "P6M", "semi-annual": "P6M", "twice-yearly": "P1Y",
    "twice-weekly": "P1W",
}  # fmt: skip


# Calendar dates.


def _numeric(parts: Parts, context: Context) -> Reading:
    text = parts["numeric"]
    if re.fullmatch(r"\d{4}-\d\d", text):
        return _point(Point("M", int(text[:4]) * 12 + int(text[5:]) - 1))
    day_first = False if context.day_first is None else context.day_first
    return _day(numeric_day(text, day_first=day_first))


def _calendar(parts: Parts, context: Context) -> Reading:
    year = _year_of(parts, context)
    month = month_number(parts["month"]) if "month" in parts else None
    day = ordinal(parts["day"]) if "day" in parts else None
    if "month_dir" in parts and day is not None:
        this = context.now("M").shift(_step(parts["month_dir"]))
        return _day(this.first.replace(day=day))
    if month is None:
        raise UnknownDateError("month")
    if day is None:
        if year is None:
            return _point(_month_near(month, context), parts)
        return _point(Point("M", year * 12 + month - 1), parts)
    if year is None:
        return _day(_day_near(month, day, _weekday(parts), context), parts)
    return _day(parse_day(f"{day} {parts['month']} {year}", order="DMY"), parts)


def _month(parts: Parts, context: Context) -> Reading:
    """ "Last May" is the latest before last month, which is "last month"; "this May" that of this year."""
    number_, way = month_number(parts["month"]), parts["dir"].removeprefix("the ")
    here = context.there("M") if way in _ANAPHORIC | _THAT else context.now("M")
    if way == "this" or way in _THAT:
        return _point(Point("M", here.index // 12 * 12 + number_ - 1), parts)
    ahead = (number_ - 1 - here.index) % 12
    if way in _ON:
        return _point(here.shift(ahead or 12), parts)
    return _point(here.shift(ahead - 12 if ahead < 11 else -13), parts)


def _week_of(parts: Parts, context: Context) -> Reading:
    day = _calendar(parts, context).point
    return _point(at(day.first, "W")) if day else Reading(None)


def _range(parts: Parts, context: Context) -> Reading:
    """From one day, month or year to another: an ISO 8601 interval, which is EDTF too."""
    if "month" not in parts:
        first, second = int(parts["year"]), parts["year2"]
        last = int(second) if len(second) == 4 else first // 100 * 100 + int(second)
        if last <= first:
            raise ValueError("a range that goes back")
        return Reading(f"{first}/{last}", edtf=f"{first}/{last}", point=Point("Y", first))
    start = _calendar(parts, context).point
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


# Years and longer, parts of years.


def _year(parts: Parts, context: Context) -> Reading:
    year = _year_of(parts, context)
    return Reading(None) if year is None else _point(Point("Y", year), parts)


def _fiscal(parts: Parts, context: Context) -> Reading:
    """A fiscal year by its number (TimeBank's practice); it is not quite the calendar's."""
    year = _year_of(parts, context)
    return Reading(None) if year is None else Reading(f"{year:04}", _mod(parts), Point("Y", year), edtf=f"{year:04}~")


def _year_period(parts: Parts, context: Context) -> Reading:
    """ "The 1988 period": the quarter named before, of that year."""
    year = int(parts["year"])
    if parts["unit"] in ("period", "quarter") and context.quarter:
        return _point(Point("Q", year * 4 + context.quarter.index % 4))
    return _point(Point("Y", year))


def _decade(parts: Parts, context: Context) -> Reading:
    if "decade" in parts:
        year = int(parts["decade"])
    else:
        tens = int(parts["short_decade"]) if "short_decade" in parts else _NAMED_DECADES[parts["named_decade"]]
        year = 1900 + tens
    return _point(Point("DE", year // 10), parts)


def _century(parts: Parts, context: Context) -> Reading:
    n = ordinal(parts["ordinal"])
    return Reading(None) if not n else _point(Point("CE", n - 1), parts)


def _quarter(parts: Parts, context: Context) -> Reading:
    """Without a year, the latest that has begun; one long gone if the verb looks ahead is the next."""
    word = parts.get("quarter") or parts["quarter2"]
    n = int(word[1]) if word[0] == "q" else _QUARTERS[word]
    year = _year_of(parts, context)
    if year is not None:
        return _point(Point("Q", year * 4 + n - 1), parts)
    now = context.now("Q")
    back = (now.index - (n - 1)) % 4
    if context.tense in _AHEAD and back >= 2:
        back -= 4
    return _point(now.shift(-back), parts)


def _half(parts: Parts, context: Context) -> Reading:
    year = _year_of(parts, context)
    n = 1 if parts["half"] == "first" else 2
    if year is None:
        year = context.now("Y").index
        if n == 2 and context.now("H").index % 2 == 0 and context.tense == "past":
            year -= 1
    return _point(Point("H", year * 2 + n - 1), parts)


def _season(parts: Parts, context: Context) -> Reading:
    code = SEASONS[parts["season"]]
    if "year" in parts:
        return _point(season(int(parts["year"]), code), parts)
    way = parts.get("dir", "")
    now = context.now("SEASON")
    ahead = season(0, code).index - now.index
    ahead %= 4
    if way in _BACK:
        return _point(now.shift(ahead - 4), parts)
    if way in _ON:
        return _point(now.shift(ahead or 4), parts)
    if way in _THAT and context.anchor:
        return _point(season(context.anchor.first.year, code), parts)
    if way:
        return _point(season(context.now("Y").index, code), parts)
    if ahead and context.tense not in _AHEAD:
        ahead -= 4
    return _point(now.shift(ahead), parts)


def _holiday(parts: Parts, context: Context) -> Reading:
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
            day = _choose(days, "past" if way == "last" else "future" if way == "next" else context.tense, today)
    if "unit" in parts:
        return _point(at(day, "W" if parts["unit"] == "week" else "WE"))
    return _day(day, parts)


# Weekdays and days by their distance.


def _weekday_reading(parts: Parts, context: Context) -> Reading:
    """ "Friday" said: the last one, today's included; "will meet Friday": the next one."""
    weekday = WEEKDAYS[parts["weekday"]]
    way = parts.get("dir", "").removeprefix("the ")
    today = context.there("D").first if way in _ANAPHORIC | _THAT else context.today
    ahead = (weekday - today.weekday()) % 7
    if way in _BACK:
        ahead -= 7
    elif way in _ON:
        ahead = ahead or 7
    elif way in ("this", "current", "this current"):
        ahead = weekday - today.weekday()
        if ahead < 0 and context.tense in _AHEAD:
            ahead += 7
    elif way in _THAT:
        ahead = 0 if ahead == 0 else ahead - 7
    elif ahead and context.tense not in _AHEAD:
        ahead -= 7
    return _day(today + datetime.timedelta(days=ahead), parts)


def _weekday_week(parts: Parts, context: Context) -> Reading:
    weekday = WEEKDAYS[parts["weekday"]]
    if parts["dir"] == "a week":
        ahead = (weekday - context.today.weekday()) % 7
        return _day(context.today + datetime.timedelta(days=7 + ahead))
    monday = context.now("W").shift(_step(parts["dir"])).first
    return _day(monday + datetime.timedelta(days=weekday))


def _weekdays(parts: Parts, context: Context) -> Reading:
    part = f"T{_part_of_day(parts)}" if "daypart" in parts else ""
    return Reading(f"XXXX-WXX-{WEEKDAYS[parts['weekday']] + 1}{part}")


def _deictic(parts: Parts, context: Context) -> Reading:
    return _day(_deictic_day(parts["deictic"], context), {**parts, **_TONIGHT} if parts["deictic"] == "tonight" else parts)


_TONIGHT = {"daypart": "night"}


def _daypart(parts: Parts, context: Context) -> Reading:
    """ "Last night" is yesterday's; "the morning" that of the day named before."""
    way = parts.get("dir", "").removeprefix("the ")
    if way in ("last", "this") or not way:
        day = context.now("D").shift(-1 if way == "last" else 0)
        if parts["daypart"] not in ("overnight",) and not way:
            day = context.there("D")
    else:
        day = context.there("D").shift(_step(way) if way not in _THAT else 0)
    return _day(day.first, parts)


# Weeks, months and years by their distance.


def _period(parts: Parts, context: Context) -> Reading:
    way, word = parts["dir"], parts["unit"]
    if word in ("period", "semester"):
        word = "quarter"
    unit = unit_code(word)
    latest = way in ("latest", "most recent", "just-ended", "just ended")
    if way == "the" and unit == "Q":
        point = context.quarter or context.now("Q").shift(-1)
    elif way == "the" and unit == "WE":
        point = context.now("WE").shift(0 if context.tense in _AHEAD or context.today.weekday() > 5 else -1)
    elif way in _THAT and unit != "D":
        point = context.there(unit)
    elif way in _ANAPHORIC | _THAT or (unit == "D" and way in ("next", "past")):
        point = context.there(unit).shift(_step(way))
    else:
        point = context.now(unit).shift(-1 if latest else _step(way))
    when = parts.get("when")
    if when in ("earlier", "later") and point == context.now(unit):
        return Reading(point.value, None, point, edtf=_rest(point, when, context))
    return _point(point, parts)


def _rest(point: Point, when: str, context: Context) -> str:
    """What of the unit lies before, or after, the publication."""
    now = context.published or ""
    if when == "earlier":
        return f"{point.first.isoformat()}/{now}"
    return f"{now}/{point.last.isoformat()}"


def _year_end(parts: Parts, context: Context) -> Reading:
    if "unit" in parts:
        return _point(context.now("M"), {"part": "end"})
    return _point(context.now("Y").shift(_step(parts.get("dir", "this"))), {"part": "end"})


def _next_to(parts: Parts, context: Context) -> Reading:
    unit = unit_code(parts["unit"])
    if context.anchor is None:
        raise UnknownDateError(unit)
    return _point(context.there(unit).shift(1 if parts["ago"] in ("after", "later") else -1))


def _that(parts: Parts, context: Context) -> Reading:
    if parts.get("unit") == "time":
        return Reading(context.anchor.value, point=context.anchor) if context.anchor else Reading("PAST_REF")
    return _point(context.there("D"))


def _ago(parts: Parts, context: Context) -> Reading:
    """ "Two years ago" is a year, "six weeks ago" a week: as fine as its unit (TIMEX3 2.2.2)."""
    back = parts["ago"] in ("ago", "earlier", "before", "beforehand", "previously", "prior")
    unit = unit_code(parts["unit"])
    n = number(parts["n"]) if "n" in parts else None
    if n is None:
        return Reading("PAST_REF" if back else "FUTURE_REF")
    anchored = parts["ago"] not in ("ago", "from now", "from today", "hence")
    if parts.get("anchor") or "today" in parts:
        unit = {"week": "W", "month": "M"}.get(parts.get("anchor", ""), "D")
    if unit == "Y" and n == 1 and back and context.quarter:
        return _point(context.quarter.shift(-4), mod=_ago_mod(parts, back=back))
    if n.denominator != 1:
        n, unit = {"Y": (n * 12, "M"), "DE": (n * 10, "Y"), "CE": (n * 100, "Y"), "W": (n * 7, "D")}.get(unit, (n, unit))
    if unit in ("H", "MIN", "S"):
        return _point(context.now("D"), mod=_ago_mod(parts, back=back))
    if unit in ("FN", "NI", "WE"):
        n, unit = (n * 2, "W") if unit == "FN" else (n, "D" if unit == "NI" else "WE")
    if unit in ("DE", "CE") and n == 1:
        n, unit = n * (10 if unit == "DE" else 100), "Y"
    base = context.there(unit) if anchored else context.now(unit)
    steps = int(n) if n.denominator == 1 else round(n)
    point = base.shift(-steps if back else steps)
    if point.index * {"Y": 1, "DE": 10, "CE": 100, "ML": 1000}.get(unit, 1) < 1:
        return Reading("PAST_REF")
    return _point(point, mod=_ago_mod(parts, back=back))


def _ago_mod(parts: Parts, *, back: bool) -> TimexMod | None:
    """More than a year ago is BEFORE the day a year ago (TIMEX3, table of `mod`)."""
    mod = DURATION_MODS.get(parts.get("approx", ""))
    further: dict[TimexMod, TimexMod] = {
        "MORE_THAN": "BEFORE", "LESS_THAN": "AFTER", "EQUAL_OR_MORE": "ON_OR_BEFORE", "EQUAL_OR_LESS": "ON_OR_AFTER",
    }  # fmt: skip
    nearer: dict[TimexMod, TimexMod] = {
        "MORE_THAN": "AFTER", "LESS_THAN": "BEFORE", "EQUAL_OR_MORE": "ON_OR_AFTER", "EQUAL_OR_LESS": "ON_OR_BEFORE",
    }  # fmt: skip
    return None if mod is None else (further if back else nearer).get(mod, mod)


def _year_earlier(parts: Parts, context: Context) -> Reading:
    """Results are compared with the same quarter of the year before, if a quarter was named."""
    if context.quarter:
        return _point(context.quarter.shift(-4))
    return _point(context.there("Y").shift(-1))


# How long, how often.


def _duration(parts: Parts, context: Context) -> Reading:
    return Reading(total(parts), DURATION_MODS.get(parts.get("approx", "")))


def _vague_span(parts: Parts, context: Context) -> Reading:
    """ "Recent years" and "coming months" only look back or ahead (TIDES 2003, 3.2.4)."""
    if parts["dir"] in ("recent", "past", "last", "previous"):
        return Reading("PAST_REF")
    edtf = f"{context.published}/.." if context.published else None
    return Reading("FUTURE_REF", edtf=edtf)


def _every(parts: Parts, context: Context) -> Reading:
    if "weekday" in parts:
        return _weekdays(parts, context)
    if "month" in parts:
        return Reading(f"XXXX-{month_number(parts['month']):02}")
    if "season" in parts:
        return Reading(f"XXXX-{SEASONS[parts['season']]}")
    if "unit" not in parts:
        return Reading(f"XXXX-XX-XXT{_part_of_day(parts)}")
    other = parts.get("other")
    n = Fraction(1) if other is None else {"other": Fraction(2)}.get(other) or _ordinal_or_count(other)
    return Reading(amount(n, unit_code(parts["unit"])))


def _ordinal_or_count(words: str) -> Fraction | None:
    n = ordinal(words) if not words[0].isdigit() else None
    return Fraction(n) if n else number(words)


def _adverb(parts: Parts, context: Context) -> Reading:
    return Reading(_ADVERBS[parts["adverb"]])


# Times of day, and mere past, present and future.


def _clock(parts: Parts, context: Context) -> Reading:
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
        clock = f"{hour:02}:{parts.get('minute', parts.get('minute2', '00'))}"
        if "second" in parts or "second2" in parts:
            clock += f":{parts.get('second', parts.get('second2'))}"
    point = at(day, "D")
    mod: TimexMod | None = "APPROX" if parts.get("approx") in _ABOUT else None
    return Reading(f"{point.value}T{clock}", mod, point, clock=clock, zone=parts.get("zone"))


_ABOUT = ("at about", "at around", "some time around", "sometime around", "about", "around", "roughly", "approximately", "circa")


def _clock_day(parts: Parts, context: Context) -> datetime.date:
    point: Point | None = None
    if "numeric" in parts:
        point = _numeric(parts, context).point
    elif "month" in parts:
        point = _calendar(parts, context).point
    elif "deictic" in parts:
        return _deictic_day(parts["deictic"], context)
    elif "weekday" in parts:
        name = parts["weekday"].rstrip(".")
        full = next(w for w, n in WEEKDAYS.items() if n == WEEKDAYS.get(name, WEEKDAY_ABBREVIATIONS.get(name)))
        point = _weekday_reading({"weekday": full}, context).point
    else:
        return context.there("D").first
    if point is None:
        raise UnknownDateError("D")
    return point.first


def _present(parts: Parts, context: Context) -> Reading:
    return Reading("PRESENT_REF")


def _past(parts: Parts, context: Context) -> Reading:
    return Reading("PAST_REF")


def _future(parts: Parts, context: Context) -> Reading:
    return Reading("FUTURE_REF")


READINGS: Final[Mapping[str, Callable[[Parts, Context], Reading]]] = {
    "numeric": _numeric, "calendar": _calendar, "month": _month, "week_of": _week_of, "range": _range, "year": _year,
    "fiscal": _fiscal, "year_period": _year_period, "decade": _decade, "century": _century, "quarter": _quarter,
    "half": _half, "quarters": _half, "season": _season, "holiday": _holiday, "weekday": _weekday_reading,
    "weekday_week": _weekday_week, "weekdays": _weekdays, "deictic": _deictic, "daypart": _daypart,
    "period": _period, "year_end": _year_end, "next_to": _next_to, "that": _that, "ago": _ago,
    "year_earlier": _year_earlier, "duration": _duration, "vague_span": _vague_span,
    "every": _every, "adverb": _adverb, "clock": _clock, "present": _present, "past": _past, "future": _future,
}  # fmt: skip


# What several readings share.


def _point(point: Point, parts: Parts | None = None, *, mod: TimexMod | None = None) -> Reading:
    return Reading(point.value, mod or _mod(parts or {}), point)


def _day(day: datetime.date | None, parts: Parts | None = None) -> Reading:
    """A day; with a part of the day, that part of it."""
    if day is None:
        return Reading(None)
    point = at(day, "D")
    if parts and "daypart" in parts:
        return Reading(f"{point.value}T{_part_of_day(parts)}", _mod(parts), point, type="TIME")
    return Reading(point.value, _mod(parts or {}), point)


def _part_of_day(parts: Parts) -> str:
    return PARTS_OF_DAY[parts["daypart"]]


def _mod(parts: Parts) -> TimexMod | None:
    """START for "early" and "the beginning of", MID, END (TIMEX3, table of `mod`)."""
    words = " ".join(parts.get(k, "") for k in ("part", "part2", "when")).strip()
    if not words:
        return "APPROX" if parts.get("approx") in _ABOUT else None
    if re.search(r"\b(?:early|beginning|start|onset|dawn|turn)\b", words):
        return "START"
    if re.search(r"\bmid(?:dle)?\b", words):
        return "MID"
    return "END" if re.search(r"\b(?:late|end|close|latter)\b", words) else None


def _step(way: str) -> int:
    return -1 if way in _BACK else 1 if way in _ON else 0


def _year_of(parts: Parts, context: Context) -> int | None:
    """The year that the parts name, or None; "that year" is the year of the date named before."""
    if "year" in parts:
        return int(parts["year"])
    if "short_year" in parts:
        return full_year(parts["short_year"])
    if "spelled" in parts:
        return spelled_year(parts["spelled"])
    way = parts.get("dir", "").removeprefix("the ")
    if not way:
        return None
    if way in _ANAPHORIC | _THAT:
        return context.there("Y").index + _step(way)
    return context.now("Y").index + _step(way)


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
    return _choose(fitting, context.tense, today)


def _choose(days: list[datetime.date], tense: str | None, today: datetime.date) -> datetime.date:
    """The day that is near, or else the one the tense points to, or else the nearest."""
    nearest = min(days, key=lambda d: abs(d - today))
    if tense == "past" and not 0 < (nearest - today).days <= _NEAR:
        return max((d for d in days if d <= today), default=days[0])
    if tense == "future":
        return min((d for d in days if d >= today), default=days[-1])
    return nearest


_SOON = 120
_NEAR = 45
"""Days ahead for which a past tense does not make a day one of last year ("asked him to testify on Feb. 10")."""


def _valid(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def _deictic_day(word: str, context: Context) -> datetime.date:
    steps = {"yesterday": -1, "tomorrow": 1, "day before yesterday": -2, "day after tomorrow": 2}
    return context.today + datetime.timedelta(days=steps.get(word, 0))
