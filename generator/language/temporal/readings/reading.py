"""What the parts of a phrase turn out to say, and what the ways of reading them share."""

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass

from generator.language.temporal.context import Context
from generator.language.temporal.numbers import spelled_year
from generator.language.temporal.points import Point, at
from generator.language.temporal.stated import full_year
from generator.lexicon.calendar import PARTS_OF_DAY
from generator.model.brief import TimexMod, TimexType

Parts = Mapping[str, str]
"""The named groups of a rule that matched."""


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


AHEAD_TENSES = ("future", "planned")
BACK = {"last", "past", "this past", "previous", "preceding", "prior", "year-ago", "year-earlier"}
ON = {"next", "coming", "upcoming", "forthcoming", "following", "ensuing", "subsequent", "this coming"}
THAT = {"that", "that same", "that very", "same", "the same"}
ANAPHORIC = {"previous", "preceding", "prior", "following", "ensuing", "subsequent"}
ABOUT = frozenset(["about", "around", "roughly", "approximately", "circa", "some time around", "sometime around"])
_NEAR = 45
"""Days ahead for which a past tense does not make a day one of last year ("asked him to testify on Feb. 10")."""


def point_reading(point: Point, parts: Parts | None = None, *, mod: TimexMod | None = None) -> Reading:
    return Reading(point.value, mod or mod_of(parts or {}), point)


def day_reading(day: datetime.date | None, parts: Parts | None = None) -> Reading:
    """A day; with a part of the day, that part of it."""
    if day is None:
        return Reading(None)
    point = at(day, "D")
    if parts and "daypart" in parts:
        return Reading(f"{point.value}T{part_of_day(parts)}", mod_of(parts), point, type="TIME")
    return Reading(point.value, mod_of(parts or {}), point)


def part_of_day(parts: Parts) -> str:
    return PARTS_OF_DAY[parts["daypart"]]


def mod_of(parts: Parts) -> TimexMod | None:
    """START for "early" and "the beginning of", MID, END (TIMEX3, table of `mod`)."""
    words = " ".join(parts.get(k, "") for k in ("part", "part2", "part3", "when")).strip()
    if not words:
        return "APPROX" if parts.get("approx") in ABOUT else None
    if re.search(r"\b(?:early|beginning|start|onset|dawn|turn|first)\b", words):
        return "START"
    if re.search(r"\bmid(?:dle)?\b", words):
        return "MID"
    return "END" if re.search(r"\b(?:late|end|close|latter|second|last)\b", words) else None


def step(way: str) -> int:
    """How many units on, or back, from this one."""
    if way in ("before last", "after next"):
        return -2 if way == "before last" else 2
    return -1 if way in BACK else 1 if way in ON else 0


def year_of(parts: Parts, context: Context) -> int | None:
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
    if way in ANAPHORIC | THAT:
        return context.there("Y").index + step(way)
    return context.now("Y").index + step(way)


def choose(days: list[datetime.date], tense: str | None, today: datetime.date) -> datetime.date:
    """The day that is near, or else the one the tense points to, or else the nearest."""
    nearest = min(days, key=lambda d: abs(d - today))
    if tense == "past" and not 0 < (nearest - today).days <= _NEAR:
        return max((d for d in days if d <= today), default=days[0])
    if tense == "future":
        return min((d for d in days if d >= today), default=days[-1])
    return nearest
