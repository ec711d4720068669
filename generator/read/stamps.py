"""Lines and openings that say when an article was published, and nothing else."""

import re

from generator.language.temporal import month_day_of, phrases, stated_day
from generator.lexicon.furniture import BESIDE_DATES, STAMPS

_LONGEST = 80
"""Characters of a line that is a date and no more."""

_STAMP = re.compile(
    r"[-–—*]*\s*(?:"
    + "|".join(re.escape(s).replace(r"\ ", r"[\s_-]+") for s in STAMPS)
    + r")\b\s*(?:on|at)?\s*[:|–—-]?\s*",
    re.IGNORECASE,
)
_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s*(?:Z|[+-]\d\d:?\d\d|UTC|GMT)?)?(?![\w-])")
_CLOCK = re.compile(r"\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\b|h\b|[A-Z]{2,4}\b|$)", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:\.[^\W_]+)*")


def is_date_line(text: str) -> bool:
    """Whether it is a date and no more: "Mon Jun 19 2023", "18 June 2023, 10:31 GMT"."""
    if len(text) > _LONGEST or not re.search(r"\d", text):
        return False
    if _ISO.fullmatch(text):
        return True
    found = phrases(text)
    if not any(month_day_of(p) or stated_day(p, day_first=True) for p in found):
        return False
    rest = list(text)
    for phrase in found:
        rest[phrase.start : phrase.end] = " " * (phrase.end - phrase.start)
    words = _WORD.findall("".join(rest))
    return all(w.lower() in BESIDE_DATES or re.fullmatch(r"\d{1,4}(?:\.\d\d)?", w) for w in words)


def is_stamp(text: str) -> bool:
    """Whether it is a date with a label, one or several: "Published 10:31 AM EDT, Mon June 19, 2023"."""
    if len(text) > 2 * _LONGEST or not _STAMP.match(text):
        return False
    labels = list(_STAMP.finditer(text))
    ends = [label.start() for label in labels[1:]] + [len(text)]
    dates = [text[label.end() : end].strip(" ,;|•·-–—()") for label, end in zip(labels, ends, strict=True)]
    return any(dates) and all(is_date_line(d) or _is_clock(d) for d in dates if d)


def _is_clock(text: str) -> bool:
    """Whether it is a time of the day and no more: "4:49 p.m. ET"."""
    words = _WORD.findall(text)
    return _CLOCK.match(text) is not None and all(w.isdigit() or w.lower() in BESIDE_DATES for w in words)


def opening_stamp(text: str) -> int:
    """The length of a machine's date at the start of a line of prose ("date 2023-06-18 The …"); 0 if there is none."""
    label = _STAMP.match(text)
    date = _ISO.match(text, label.end() if label else 0)
    if date is None or not re.match(r"\s+[\"“‘']?[A-Z]", text[date.end() :]):
        return 0
    return date.end()
