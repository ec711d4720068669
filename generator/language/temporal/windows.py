"""The stretch of time in which something is to happen: "in the next two weeks" is an EDTF interval."""

import calendar
import datetime

from generator.language.temporal.amounts import IN_DAYS, IN_MONTHS, unit_code
from generator.language.temporal.context import Context, UnknownDateError
from generator.language.temporal.grammar import phrases
from generator.language.temporal.numbers import number
from generator.language.temporal.phrase import Phrase
from generator.language.temporal.resolve import resolve

_AHEAD = ("next", "coming", "upcoming", "forthcoming", "following", "remaining")
_BACK = ("last", "past", "previous", "preceding", "prior", "latest", "recent", "most recent")


def window(words: str, published: str | None) -> str | None:
    """The EDTF interval that the words of a date span, seen from the day of publication.

    "the next two weeks" in an article of 2023-06-18 is "2023-06-18/2023-07-02", "the next several months" has an open
    end; a date ("later this year") has its own EDTF. None for a length of time alone and where nothing is known.
    """
    found = phrases(words)
    if not found:
        return None
    phrase, context = found[0], Context(published)
    if phrase.type != "DURATION":
        return resolve(phrase, context).edtf
    try:
        return _stretch(phrase, context)
    except (UnknownDateError, OverflowError, ValueError):
        return None


def _stretch(phrase: Phrase, context: Context) -> str | None:
    way = phrase.parts.get("dir", "")
    if "unit" not in phrase.parts or way not in _AHEAD + _BACK:
        return None
    today = context.today
    n, unit = number(phrase.parts.get("n", "")), unit_code(phrase.parts["unit"])
    if n is None or not (unit in IN_DAYS or unit in IN_MONTHS):
        return f"{today.isoformat()}/.." if way in _AHEAD else f"../{today.isoformat()}"
    sign = 1 if way in _AHEAD else -1
    other = _moved(today, sign * float(n), unit)
    first, last = sorted((today, other))
    return f"{first.isoformat()}/{last.isoformat()}"


def _moved(day: datetime.date, n: float, unit: str) -> datetime.date:
    if unit in IN_DAYS:
        return day + datetime.timedelta(days=round(n * IN_DAYS[unit]))
    year, month = divmod(day.year * 12 + day.month - 1 + round(n * IN_MONTHS[unit]), 12)
    return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
