"""Points of the calendar at a granularity: the third quarter of 1989, the weekend of week 32, the 1990s.

A point is a unit and a running number within that unit, so that "two quarters earlier" is a subtraction.
"""

import datetime
import re
from dataclasses import dataclass

from generator.lexicon.calendar import SEASON_STARTS

_SEASONS = tuple(sorted(SEASON_STARTS, key=lambda code: SEASON_STARTS[code]))
_PER_YEAR = {"Y": 1, "M": 12, "Q": 4, "H": 2, "SEASON": 4}
_YEARS = {"DE": 10, "CE": 100, "ML": 1000}
_VALUE = re.compile(
    r"(?P<year>\d{4})(?:-(?:(?P<month>\d\d)(?:-(?P<day>\d\d))?|Q(?P<quarter>[1-4])|H(?P<half>[12])|"
    r"(?P<season>SP|SU|FA|WI)|W(?P<week>\d\d)(?P<weekend>-WE)?))?(?:T.*)?"
)


@dataclass(frozen=True)
class Point:
    """`index` counts units: days from day 1 of year 1, weeks from its first Monday, months from January of year 0."""

    unit: str
    """D W WE M Q H SEASON Y DE CE ML."""
    index: int

    def shift(self, by: int) -> "Point":
        return Point(self.unit, self.index + by)

    @property
    def first(self) -> datetime.date:
        """Its first day."""
        if self.unit == "D":
            return datetime.date.fromordinal(self.index)
        if self.unit in ("W", "WE"):
            return datetime.date.fromordinal(self.index * 7 + 1 + (5 if self.unit == "WE" else 0))
        if self.unit in _YEARS:
            return datetime.date(max(self.index * _YEARS[self.unit], 1), 1, 1)
        year, part = divmod(self.index, _PER_YEAR[self.unit])
        if self.unit == "SEASON":
            return datetime.date(year, SEASON_STARTS[_SEASONS[part]], 1)
        return datetime.date(year, part * 12 // _PER_YEAR[self.unit] + 1, 1)

    @property
    def last(self) -> datetime.date:
        """Its last day."""
        if self.unit == "WE":
            return self.first + datetime.timedelta(days=1)
        return self.shift(1).first - datetime.timedelta(days=1)

    @property
    def value(self) -> str:
        """TIMEX3: "1989-10-27", "1989-W43", "1989-W43-WE", "1989-Q3", "1989-H1", "1989-SU", "198", "19"."""
        first = self.first
        if self.unit == "D":
            return first.isoformat()
        if self.unit in ("W", "WE"):
            year, week, _ = first.isocalendar()
            return f"{year:04}-W{week:02}" + ("-WE" if self.unit == "WE" else "")
        if self.unit in _YEARS:
            return f"{self.index:0{4 - len(str(_YEARS[self.unit])) + 1}}"
        year, part = divmod(self.index, _PER_YEAR[self.unit])
        tail = {"Y": "", "M": f"-{part + 1:02}", "SEASON": f"-{_SEASONS[part % 4]}"}
        return f"{year:04}" + tail.get(self.unit, f"-{self.unit}{part + 1}")

    @property
    def edtf(self) -> str:
        """ISO 8601-2 level 1: weeks, quarters and half-years are intervals, a season is 21 to 24."""
        if self.unit in ("D", "M", "Y"):
            return self.value
        if self.unit in _YEARS:
            return f"{self.value:X<4}"
        if self.unit == "SEASON":
            year, part = divmod(self.index, 4)
            return f"{year:04}-{21 + part}"
        if self.unit in ("Q", "H"):
            return f"{self.first:%Y-%m}/{self.last:%Y-%m}"
        return f"{self.first.isoformat()}/{self.last.isoformat()}"


def at(day: datetime.date, unit: str) -> Point:
    """The point of that unit in which the day lies."""
    if unit == "D":
        return Point("D", day.toordinal())
    if unit in ("W", "WE"):
        return Point(unit, (day.toordinal() - 1) // 7)
    if unit in _YEARS:
        return Point(unit, day.year // _YEARS[unit])
    if unit == "SEASON":
        months = day.year * 12 + day.month - 1 - 2
        return Point("SEASON", months // 3)
    return Point(unit, (day.year * 12 + day.month - 1) * _PER_YEAR[unit] // 12)


def season(year: int, code: str) -> Point:
    """The season of that name of the year; the winter of a year is the one that begins in it."""
    return Point("SEASON", year * 4 + _SEASONS.index(code))


def parse(value: str) -> Point | None:
    """The point that a TIMEX3 value names; a time of day counts as its day. None for all other values."""
    match = _VALUE.fullmatch(value)
    if not match:
        return None
    year = int(match["year"])
    if match["day"]:
        return at(datetime.date(year, int(match["month"]), int(match["day"])), "D")
    if match["month"]:
        return Point("M", year * 12 + int(match["month"]) - 1)
    if match["quarter"]:
        return Point("Q", year * 4 + int(match["quarter"]) - 1)
    if match["half"]:
        return Point("H", year * 2 + int(match["half"]) - 1)
    if match["season"]:
        return season(year, match["season"])
    if match["week"]:
        return at(datetime.date.fromisocalendar(year, int(match["week"]), 1), "WE" if match["weekend"] else "W")
    return Point("Y", year)
