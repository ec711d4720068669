"""The timeline as a picture: where each event stands, in percent of the width.

News clusters: three events of one day and then nothing for months. So the axis shortens long gaps (by the logarithm of
their days) and says so; the order is exact, the distances are not.
"""

import datetime
import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from generator.language.edtf import in_words, when
from generator.model.storyline import Event

_MARGIN = 4.0
"""Percent left free at either end."""
_APART = 7.5
"""Percent that two dots need to stand side by side on the narrowest screen."""
_LABEL = 21.0
"""Percent that the words of a tick take on the narrowest screen."""
LANE = 26
"""Height of a lane in pixels."""


@dataclass(frozen=True)
class Dot:
    number: int
    event: Event
    x: float
    """Of the dot, or of the middle of the span."""
    left: float
    width: float
    """Of the span where the date is not one day, else 0."""
    lane: int


@dataclass(frozen=True)
class Tick:
    x: float
    words: str
    anchor: Literal["start", "middle", "end"]

    @property
    def left(self) -> float:
        return self.x - {"start": 0.0, "middle": 0.5, "end": 1.0}[self.anchor] * _LABEL

    @property
    def right(self) -> float:
        return self.left + _LABEL


@dataclass(frozen=True)
class Picture:
    dots: tuple[Dot, ...]
    ticks: tuple[Tick, ...]
    now: float | None
    lanes: int

    @property
    def height(self) -> int:
        return self.lanes * LANE + 46

    @property
    def axis(self) -> int:
        return self.lanes * LANE + 12

    def y(self, lane: int) -> int:
        return self.axis - 20 - lane * LANE


def picture(events: Sequence[Event], as_of: str | None) -> Picture | None:
    """The picture of the events that have a day, month or year; None if fewer than two have one."""
    spans = [_days(e) for e in events]
    known = [s for s in spans if s is not None]
    if len(known) < 2:
        return None
    now = when(as_of)
    today = now.last if now else None
    days = sorted({d for s in known for d in s} | ({today} if today else set()))
    scale = _scale(days)
    dots: list[Dot] = []
    taken: list[list[tuple[float, float]]] = []
    for number, (event, span) in enumerate(zip(events, spans, strict=True), 1):
        if span is None:
            continue
        left, right = scale[span[0]], scale[span[1]]
        x = (left + right) / 2
        need = (min(left, x - _APART / 2), max(right, x + _APART / 2))
        lane = next(
            (i for i, lane in enumerate(taken) if all(need[1] <= a or b <= need[0] for a, b in lane)), len(taken)
        )
        if lane == len(taken):
            taken.append([])
        taken[lane].append(need)
        dots.append(Dot(number, event, round(x, 2), round(left, 2), round(right - left, 2), lane))
    return Picture(tuple(dots), _ticks(events, spans, scale), scale[today] if today else None, len(taken))


def _days(event: Event) -> tuple[datetime.date, datetime.date] | None:
    span = when(event.edtf)
    if span is None:
        return None
    first, last = span.first or span.last, span.last or span.first
    return (first, last) if first and last and first <= last else None


def _scale(days: Sequence[datetime.date]) -> dict[datetime.date, float]:
    at = [0.0]
    for a, b in itertools.pairwise(days):
        at.append(at[-1] + 1 + math.log2((b - a).days))
    whole = at[-1] or 1.0
    return {d: round(_MARGIN + (100 - 2 * _MARGIN) * x / whole, 2) for d, x in zip(days, at, strict=True)}


def _ticks(
    events: Sequence[Event],
    spans: Sequence[tuple[datetime.date, datetime.date] | None],
    scale: dict[datetime.date, float],
) -> tuple[Tick, ...]:
    """The dates of the first and last events, and between them of as many as have room."""
    every = sorted(
        {
            ((scale[s[0]] + scale[s[1]]) / 2, in_words(e.edtf))
            for e, s in zip(events, spans, strict=True)
            if s is not None
        }
    )
    ticks = [Tick(round(x, 2), words, _anchor(x)) for x, words in every]
    first, last = ticks[0], ticks[-1]
    found = [first]
    for tick in ticks[1:-1]:
        if found[-1].right < tick.left and tick.right < last.left:
            found.append(tick)
    return (*found, last) if found[-1].right < last.left else tuple(found)


def _anchor(x: float) -> Literal["start", "middle", "end"]:
    """Which end of its words stands at the tick: those at the borders must not leave the picture."""
    return "start" if x < _LABEL * 0.75 else "end" if x > 100 - _LABEL * 0.75 else "middle"
