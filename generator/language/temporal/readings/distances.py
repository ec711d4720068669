"""Read what is counted in weeks, months or years from now, or from the date named before."""

from generator.language.temporal.amounts import DURATION_MODS, IN_DAYS, IN_MONTHS, unit_code
from generator.language.temporal.context import Context, UnknownDateError
from generator.language.temporal.numbers import number
from generator.language.temporal.points import Point, at
from generator.language.temporal.readings.days import read_weekday
from generator.language.temporal.readings.reading import (
    AHEAD_TENSES,
    ANAPHORIC,
    THAT,
    Parts,
    Reading,
    point_reading,
    step,
)
from generator.model.brief import TimexMod


def read_period(parts: Parts, context: Context) -> Reading:
    way, word = parts["dir"], parts["unit"]
    if word in ("period", "semester"):
        word = "quarter"
    unit = unit_code(word)
    latest = way in ("latest", "most recent", "just-ended", "just ended")
    if unit == "Q" and (way == "the" or latest):
        point = context.quarter or context.now("Q").shift(-1)
    elif way == "the" and unit == "WE":
        point = context.now("WE").shift(0 if context.tense in AHEAD_TENSES or context.today.weekday() > 5 else -1)
    elif way in THAT and unit != "D":
        point = context.there(unit)
    elif way in ANAPHORIC | THAT or (unit == "D" and way in ("next", "past")):
        point = context.there(unit).shift(step(way))
    else:
        point = context.now(unit).shift(-1 if latest else step(way))
    when = parts.get("when")
    if unit != "D" and when in ("earlier", "later") and point == context.now(unit):
        return Reading(point.value, None, point, edtf=_rest(point, when, context))
    return point_reading(point, parts)


def _rest(point: Point, when: str, context: Context) -> str:
    """What of the unit lies before, or after, the publication."""
    now = context.published or ""
    if when == "earlier":
        return f"{point.first.isoformat()}/{now}"
    return f"{now}/{point.last.isoformat()}"


def read_year_end(parts: Parts, context: Context) -> Reading:
    if "unit" in parts:
        return point_reading(context.now("M"), {"part": "end"})
    return point_reading(context.now("Y").shift(step(parts.get("dir", "this"))), {"part": "end"})


def read_next_to(parts: Parts, context: Context) -> Reading:
    unit = unit_code(parts["unit"])
    if context.anchor is None:
        raise UnknownDateError(unit)
    return point_reading(context.there(unit).shift(1 if parts["ago"] in ("after", "later") else -1))


def read_that(parts: Parts, context: Context) -> Reading:
    if parts.get("unit") == "time":
        return Reading(context.anchor.value, point=context.anchor) if context.anchor else Reading("PAST_REF")
    return point_reading(context.there("D"))


def read_ago(parts: Parts, context: Context) -> Reading:
    """ "Two years ago" is a year, "six weeks ago" a week: as fine as its unit (TIMEX3 2.2.2)."""
    back = parts["ago"] in ("ago", "earlier", "before", "beforehand", "previously", "prior")
    unit = unit_code(parts["unit"])
    n = number(parts["n"]) if "n" in parts else None
    if n is None:
        return Reading("PAST_REF" if back else "FUTURE_REF")
    anchored = parts["ago"] not in ("ago", "from now", "from today", "hence")
    counted = n.denominator == 1 and (unit in IN_DAYS or unit in IN_MONTHS)
    if counted and {"anchor", "anchor2", "weekday"} & parts.keys():
        return _ago_from(parts, int(n), unit, context)
    if unit == "Y" and n == 1 and back and context.quarter:
        return point_reading(context.quarter.shift(-4), mod=_ago_mod(parts, back=back))
    if n.denominator != 1:
        n, unit = {"Y": (n * 12, "M"), "DE": (n * 10, "Y"), "CE": (n * 100, "Y"), "W": (n * 7, "D")}.get(
            unit, (n, unit)
        )
    if unit in ("H", "MIN", "S"):
        return point_reading(context.now("D"), mod=_ago_mod(parts, back=back))
    if unit in ("FN", "NI", "WE"):
        n, unit = (n * 2, "W") if unit == "FN" else (n, "D" if unit == "NI" else "WE")
    if unit in ("DE", "CE") and n == 1:
        n, unit = n * (10 if unit == "DE" else 100), "Y"
    base = context.there(unit) if anchored else context.now(unit)
    steps = int(n) if n.denominator == 1 else round(n)
    point = base.shift(-steps if back else steps)
    if point.index * {"Y": 1, "DE": 10, "CE": 100, "ML": 1000}.get(unit, 1) < 1:
        return Reading("PAST_REF")
    return point_reading(point, mod=_ago_mod(parts, back=back))


def _ago_from(parts: Parts, n: int, unit: str, context: Context) -> Reading:
    """ "Fifty years ago today", "a month ago on Tuesday": counted from that day, and as fine."""
    day = read_weekday(parts, context).point if "weekday" in parts else context.now("D")
    if day is None:
        return Reading(None)
    fine = {"week": "W", "month": "M"}.get(parts.get("anchor2", ""), "D")
    if unit in IN_DAYS:
        return point_reading(at(day.shift(-n * IN_DAYS[unit]).first, fine))
    month = at(day.first, "M").shift(-n * IN_MONTHS[unit])
    return point_reading(at(month.first.replace(day=min(day.first.day, month.last.day)), fine))


def _ago_mod(parts: Parts, *, back: bool) -> TimexMod | None:
    """More than a year ago is BEFORE the day a year ago (TIMEX3, table of `mod`)."""
    mod = DURATION_MODS.get(parts.get("approx", ""), "APPROX" if "so" in parts else None)
    further: dict[TimexMod, TimexMod] = {
        "MORE_THAN": "BEFORE", "LESS_THAN": "AFTER", "EQUAL_OR_MORE": "ON_OR_BEFORE", "EQUAL_OR_LESS": "ON_OR_AFTER",
    }  # fmt: skip
    nearer: dict[TimexMod, TimexMod] = {
        "MORE_THAN": "AFTER", "LESS_THAN": "BEFORE", "EQUAL_OR_MORE": "ON_OR_AFTER", "EQUAL_OR_LESS": "ON_OR_BEFORE",
    }  # fmt: skip
    return None if mod is None else (further if back else nearer).get(mod, mod)


def read_year_earlier(_parts: Parts, context: Context) -> Reading:
    """Results are compared with the same quarter of the year before, if a quarter was named."""
    if context.quarter:
        return point_reading(context.quarter.shift(-4))
    return point_reading(context.there("Y").shift(-1))


def read_vague_span(parts: Parts, context: Context) -> Reading:
    """ "Recent years" and "coming months" only look back or ahead (TIDES 2003, 3.2.4)."""
    if parts["dir"] in ("recent", "past", "last", "previous"):
        return Reading("PAST_REF")
    edtf = f"{context.published}/.." if context.published else None
    return Reading("FUTURE_REF", edtf=edtf)


def read_present(_parts: Parts, _context: Context) -> Reading:
    return Reading("PRESENT_REF")


def read_past(_parts: Parts, _context: Context) -> Reading:
    return Reading("PAST_REF")


def read_future(_parts: Parts, _context: Context) -> Reading:
    return Reading("FUTURE_REF")
