"""Lines and openings that say when an article was published, and nothing else."""

import re

from generator.lexicon.furniture import STAMPS
from generator.lexicon.timestamps import CLOCK, MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS

_STAMP = re.compile(
    r"(?:" + "|".join(re.escape(s).replace(r"\ ", r"[\s_-]+") for s in STAMPS) + r")\b\s*(?:on|at)?\s*[:|–—-]?\s*",
    re.IGNORECASE,
)
_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s*(?:Z|[+-]\d\d:?\d\d|UTC|GMT)?)?(?![\w-])")
_NUMERIC = re.compile(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$")
_TOKEN = re.compile(
    r"[A-Za-z.]+|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|\d+(?:[:.]\d\d){1,2}\s*(?:[ap]\.?m\.?\b)?|\d+(?:st|nd|rd|th)?(?:\s*[ap]\.?m\.?\b)?|[+-]\d\d:?\d\d"
)


def is_date_line(text: str) -> bool:
    """Whether it is a date and no more: "Mon Jun 19 2023", "18 June 2023, 10:31 GMT"."""
    if len(text) > 80:
        return False
    if _ISO.fullmatch(text):
        return True
    tokens = _TOKEN.findall(text)
    if re.sub(r"[\s,|@•·()/–—-]", "", _TOKEN.sub("", text)):
        return False
    words = [t.lower().strip(".") for t in tokens]
    month = any(w in MONTHS or w in SHORT_MONTHS for w in words)
    day = any(re.fullmatch(r"\d{1,2}(?:st|nd|rd|th)?", w) for w in words)
    numeric = any(_NUMERIC.fullmatch(w) for w in words)
    return (numeric or (month and day)) and all(_calendar(w) for w in words)


def is_stamp(text: str) -> bool:
    """Whether it is a date with a label, one or several: "Published 10:31 AM EDT, Mon June 19, 2023"."""
    labels = list(_STAMP.finditer(text))
    if not labels or labels[0].start() > 0 or len(text) > 160:
        return False
    rest = [text[a.end() : b.start()] for a, b in zip(labels, labels[1:], strict=False)] + [text[labels[-1].end() :]]
    return all(is_date_line(r.strip(" ,;|•·-–—")) for r in rest if r.strip(" ,;|•·-–—"))


def opening_stamp(text: str) -> int:
    """The length of a machine's date at the start of a line of prose ("date 2023-06-18 The …"); 0 if there is none."""
    label = _STAMP.match(text)
    at = label.end() if label else 0
    date = _ISO.match(text, at)
    if date is None or not re.match(r"\s+[\"“‘']?[A-Z]", text[date.end() :]):
        return 0
    return date.end()


def _calendar(word: str) -> bool:
    return (
        word[:1].isdigit()
        or word[:1] in "+-"
        or word in MONTHS
        or word in WEEKDAYS
        or word in SHORT_MONTHS
        or word in SHORT_WEEKDAYS
        or word in CLOCK
    )
