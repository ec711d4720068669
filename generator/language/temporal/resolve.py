"""Read a temporal phrase against its context: TIMEX3 type, value and mod, and EDTF."""

import re
from dataclasses import dataclass

from generator.language.temporal.context import Context, UnknownDateError
from generator.language.temporal.phrase import Phrase
from generator.language.temporal.points import Point
from generator.language.temporal.readings import READINGS, Reading
from generator.lexicon.calendar import ZONES
from generator.model.brief import TimexMod, TimexType


@dataclass(frozen=True)
class Resolved:
    """What a phrase names."""

    type: TimexType
    value: str | None
    """None if it hangs on a date that is not known, or names a day that does not exist."""
    mod: TimexMod | None = None
    edtf: str | None = None
    point: Point | None = None
    """The stretch of the calendar that it names, if it names one."""


def resolve(phrase: Phrase, context: Context) -> Resolved:
    """What the phrase names in its context.

    A phrase that hangs on the publication date stays unresolved (value None) where that is not known.
    """
    try:
        reading = READINGS[phrase.reading](phrase.parts, context)
        edtf = _edtf(reading)
    except (UnknownDateError, ValueError, OverflowError):
        return Resolved(phrase.type, None)
    return Resolved(reading.type or phrase.type, reading.value, reading.mod, edtf, reading.point)


def _edtf(reading: Reading) -> str | None:
    if reading.edtf is not None:
        return reading.edtf
    if reading.point is None:
        return None
    text = reading.point.edtf
    if reading.clock is not None:
        hour, minute, second = (f"{reading.clock}:00:00"[:8]).split(":")
        zone = _offset((reading.zone or "").upper())
        return f"{text}T{hour}:{minute}:{second}{zone}" if hour != "24" else text
    vague = reading.mod in ("APPROX", "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER")
    return f"{text}~" if vague and re.fullmatch(r"[\dX-]+", text) else text


def _offset(zone: str) -> str:
    """ "EDT" as "-04:00"; an offset in figures with its colon; "" for zones that can mean several."""
    if re.fullmatch(r"Z|[+-]\d\d:?\d\d", zone):
        return zone if zone == "Z" else f"{zone[:3]}:{zone[-2:]}"
    ahead = re.fullmatch(r"(?:GMT|UTC)([+-])(\d\d?)(?::?(\d\d))?", zone)
    return f"{ahead[1]}{ahead[2]:0>2}:{ahead[3] or '00'}" if ahead else ZONES.get(zone, "")
