"""First and last days of EDTF dates and intervals."""

import calendar
import datetime
import re

_DATE = re.compile(r"(\d{2}[\dX]{2})(?:-(\d{2}))?(?:-(\d{2}))?[~?%]?$")

Bounds = tuple[datetime.date | None, datetime.date | None]


def bounds(edtf: str | None) -> Bounds:
    """The first and the last day; None for an open or unknown end, and for what is no day, month, year or decade."""
    if not edtf:
        return None, None
    start, slash, end = edtf.partition("/")
    return _days(start)[0], _days(end if slash else start)[1]


def first_day(edtf: str | None) -> datetime.date | None:
    return bounds(edtf)[0]


def last_day(edtf: str | None) -> datetime.date | None:
    return bounds(edtf)[1]


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


def meet(a: str | None, b: str | None) -> bool:
    """Whether two dates can be one: their bounds overlap, or one is not known."""
    (a_first, a_last), (b_first, b_last) = bounds(a), bounds(b)
    return not ((a_last and b_first and a_last < b_first) or (b_last and a_first and b_last < a_first))


def _days(date: str) -> Bounds:
    match = _DATE.match(date)
    if not match:
        return None, None
    year, month, day = match.groups()
    low, high = int(year.replace("X", "0")), int(year.replace("X", "9"))
    if not 1 <= low <= high:
        return None, None
    if month is None:
        return datetime.date(low, 1, 1), datetime.date(high, 12, 31)
    if not 1 <= int(month) <= 12:
        return None, None
    longest = calendar.monthrange(low, int(month))[1]
    if day is None:
        return datetime.date(low, int(month), 1), datetime.date(low, int(month), longest)
    if not 1 <= int(day) <= longest:
        return None, None
    exact = datetime.date(low, int(month), int(day))
    return exact, exact
