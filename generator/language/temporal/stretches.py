"""Two dates that bound one stretch of time: "from 3 June to 5 June" is three days."""

import itertools
import re
from collections.abc import Sequence

from generator.model.brief import DateMention

_OPENS = re.compile(r"\b(?P<word>from|between)\s+(?:the\s+)?$", re.IGNORECASE)
_JOINS = {
    "from": re.compile(r"\s+(?:to|until|till|through)\s+(?:the\s+)?", re.IGNORECASE),
    "between": re.compile(r"\s+and\s+(?:the\s+)?", re.IGNORECASE),
}
_MOVED = re.compile(
    r"\b(?:mov(?:e[ds]?|ing)|postpon\w+|delay\w*|defer\w*|reschedul\w+|push(?:ed|es|ing)?|put (?:off|back)|shift\w*|"
    r"brought forward|bring\w* forward|chang\w+|extend\w*|delayed)\b[^.;]*$",
    re.IGNORECASE,
)
"""Before "from 3 June to 5 June" these make of the two days an old one and a new one."""
_DAY = re.compile(r"\d{4}-\d{2}(?:-\d{2})?")
_BACK = 120
"""Characters in which such a verb stands."""


def stretches(text: str, dates: Sequence[DateMention]) -> dict[str, str]:
    """The stretches that pairs of dates bound, as EDTF intervals, by the ids of both dates."""
    found: dict[str, str] = {}
    told = sorted((d for d in dates if d.type in ("DATE", "TIME")), key=lambda d: (d.evidence.start, -d.evidence.end))
    for first, last in itertools.pairwise(told):
        span = _span(first.edtf or "", last.edtf or "")
        if span is None:
            continue
        start = first.evidence.start
        opening = _OPENS.search(text, max(0, start - 20), start)
        if (
            opening is None
            or _JOINS[opening["word"].lower()].fullmatch(text, first.evidence.end, last.evidence.start) is None
        ):
            continue
        if _MOVED.search(text, max(0, start - _BACK), opening.start()) is None:
            found |= {first.id: span, last.id: span}
    return found


def _span(first: str, last: str) -> str | None:
    """The interval, of two days or of two months in their order."""
    if not _DAY.fullmatch(first) or not _DAY.fullmatch(last) or len(first) != len(last) or first >= last:
        return None
    return f"{first}/{last}"
