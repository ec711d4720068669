"""Dates as EDTF (ISO 8601-2) writes them: the days they span, how they compare, and how to say them."""

import calendar
import datetime
import functools
import re
from dataclasses import dataclass

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
"""The months are those of the north, as English news writes them; EDTF leaves the half of the globe open."""
_SEASON_MONTHS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 2)}
_QUARTERS = {33: "first", 34: "second", 35: "third", 36: "fourth"}
_HALVES = {40: "first", 41: "second"}
_SIMPLE = re.compile(
    r"(?P<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?P<month>\d{2}|XX)(?:-(?P<day>\d{2}|XX))?)?(?:T(?P<time>\d{2}:\d{2}).*)?"
    r"(?P<doubt>[~?%]?)"
)


@dataclass(frozen=True)
class When:
    """The days that a date may mean; an open end is None."""

    first: datetime.date | None
    last: datetime.date | None

    @property
    def exact(self) -> bool:
        return self.first is not None and self.first == self.last


@dataclass(frozen=True)
class _Part:
    when: When
    words: str
    doubt: str


@functools.lru_cache(maxsize=4096)
def when(edtf: str | None) -> When | None:
    """The days that the date spans; None if there is no date or it says nothing of days."""
    if not edtf:
        return None
    if "/" not in edtf:
        part = _part(edtf)
        return part.when if part else None
    first, last = (_part(end) for end in edtf.split("/", 1))
    if first is None and last is None:
        return None
    return When(first.when.first if first else None, last.when.last if last else None)


def first_day(edtf: str | None) -> datetime.date | None:
    """The first day that the date may mean; None for an open or unknown beginning."""
    span = when(edtf)
    return span.first if span else None


def last_day(edtf: str | None) -> datetime.date | None:
    """The last day that the date may mean; None for an open or unknown end."""
    span = when(edtf)
    return span.last if span else None


def meet(a: str | None, b: str | None) -> bool:
    """Whether two dates can be one: the days they span overlap, or one is not known."""
    a_first, a_last, b_first, b_last = first_day(a), last_day(a), first_day(b), last_day(b)
    return not ((a_last and b_first and a_last < b_first) or (b_last and a_first and b_last < a_first))


def settled(edtf: str | None, published: str | None) -> str | None:
    """The date without a beginning that is only the article's own day: "2023-06-18/2023-12-31" -> "2023"."""
    start, slash, end = (edtf or "").partition("/")
    if not slash or start != published or end == "..":
        return edtf
    last = last_day(end)
    if last and (last.month, last.day) == (12, 31):
        return f"{last.year:04}"
    if last and (last + datetime.timedelta(days=1)).day == 1:
        return f"{last:%Y-%m}"
    return edtf


def in_words(edtf: str) -> str:
    """The date as one says it: "2023-06-18/2023-06-19" is "18–19 June 2023". What cannot be read stays as it is."""
    if "/" not in edtf:
        part = _part(edtf)
        return part.doubt + part.words if part else edtf
    first, last = (_part(end) for end in edtf.split("/", 1))
    if first and last:
        return _span(first, last)
    if last:
        return f"by {last.words}"
    return f"from {first.words}" if first else edtf


def order(edtf: str | None) -> tuple[datetime.date, datetime.date]:
    """A key that sorts by last day, then by first; what has no date comes last."""
    span = when(edtf)
    if span is None:
        return datetime.date.max, datetime.date.max
    return span.last or datetime.date.max, span.first or datetime.date.min


def _part(edtf: str) -> _Part | None:
    match = _SIMPLE.fullmatch(edtf)
    if match is None:
        return None
    doubt = {"": "", "~": "about ", "?": "perhaps ", "%": "perhaps about "}[match["doubt"]]
    year, month, day = match["year"], match["month"], match["day"]
    if "X" in year:
        lowest, highest = int(year.replace("X", "0")), int(year.replace("X", "9"))
        return _made(doubt, (lowest, 1, 1), (highest, 12, 31), f"the {lowest}s") if lowest else None
    y = int(year)
    if not y:
        return None
    if month is None or month == "XX":
        return _made(doubt, (y, 1, 1), (y, 12, 31), year)
    m = int(month)
    if m in _SEASONS:
        begin, end = _SEASON_MONTHS[m]
        return _months(doubt, y, begin, end, f"{_SEASONS[m]} {year}")
    if m in _QUARTERS:
        return _months(doubt, y, 3 * (m - 33) + 1, 3 * (m - 33) + 3, f"{_QUARTERS[m]} quarter of {year}")
    if m in _HALVES:
        return _months(doubt, y, 6 * (m - 40) + 1, 6 * (m - 40) + 6, f"{_HALVES[m]} half of {year}")
    if not 1 <= m <= 12:
        return None
    if day is None or day == "XX":
        return _months(doubt, y, m, m, f"{_MONTHS[m - 1]} {year}")
    d = int(day)
    if not 1 <= d <= calendar.monthrange(y, m)[1]:
        return None
    time = f", {match['time']}" if match["time"] else ""
    return _made(doubt, (y, m, d), (y, m, d), f"{d} {_MONTHS[m - 1]} {year}{time}")


def _months(doubt: str, year: int, begin: int, end: int, words: str) -> _Part | None:
    last_year = year + (end < begin)
    if last_year > datetime.MAXYEAR:
        return None
    last = calendar.monthrange(last_year, end)[1]
    return _made(doubt, (year, begin, 1), (last_year, end, last), words)


def _made(doubt: str, first: tuple[int, int, int], last: tuple[int, int, int], words: str) -> _Part:
    return _Part(When(datetime.date(*first), datetime.date(*last)), words, doubt)


def _span(first: _Part, last: _Part) -> str:
    if first.words == last.words:
        return first.words
    a, b = first.words.split(" "), last.words.split(" ")
    if len(a) == len(b) == 3 and a[1:] == b[1:]:
        return f"{a[0]}–{' '.join(b)}"
    if len(a) == len(b) and len(a) > 1 and a[-1] == b[-1]:
        return f"{' '.join(a[:-1])} – {' '.join(b)}"
    return f"{first.words} – {last.words}" if len(a) + len(b) > 2 else f"{first.words}–{last.words}"
