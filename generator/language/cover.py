"""Stretches of a text laid together, to ask whether a place touches any of them."""

from bisect import bisect_right
from collections.abc import Iterable

Stretch = tuple[int, int]
"""A half-open range of code points."""


class Cover:
    """The union of some stretches."""

    def __init__(self, stretches: Iterable[Stretch]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(stretches):
            if self._ends and start < self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def touches(self, start: int, end: int) -> bool:
        i = bisect_right(self._starts, end - 1) - 1
        return i >= 0 and self._ends[i] > start
