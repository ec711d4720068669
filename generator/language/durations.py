"""Lengths of time as TIMEX3 writes them ("PT5H30M"), in hours."""

import re

_LENGTH = re.compile(r"P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?"
                     r"(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$")  # fmt: skip
_HOURS = (8766.0, 730.5, 168.0, 24.0, 1.0, 1 / 60, 1 / 3600)


def hours(value: str | None) -> float | None:
    """How many hours a duration is; None if it tells no number ("PXD")."""
    match = _LENGTH.match(value or "")
    if not match or not any(match.groups()):
        return None
    return sum(float(n) * h for n, h in zip(match.groups(), _HOURS, strict=True) if n)
