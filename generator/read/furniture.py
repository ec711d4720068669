"""Which lines are furniture: what the page, not the article, says.

Only lines that can be nothing else: what is marked here is lost to the extractors.
"""

import re

from generator.language.marks import quotations
from generator.lexicon.furniture import ALONE, CALLS, LABELS, NETWORKS, POINTERS, SHARING
from generator.model.text import Span
from generator.read.lines import Line

LONGEST = 45
"""No line of more words is furniture."""

_TITLE, _TITLES = 30, 2
"""Words of the longest title of another piece, and sentences."""

_LONGEST = 600
"""Nor any of more characters."""

_POINTER = re.compile(
    r"[\[(►▶»>•*\s]*(?:"
    + "|".join(sorted(map(re.escape, POINTERS), key=len, reverse=True))
    + r")\s*(?:[|:»>►▶]+|[-–—]\s)\s*\S",
    re.IGNORECASE,
)
_SHOUTED_POINTER = re.compile(
    r"[\[(►▶»>•*\s]*(?:" + "|".join(re.escape(p.upper()) for p in POINTERS if " " in p) + r")\b\W*\w"
)
_SHOUTED_CALL = re.compile(
    r"(?:WATCH|LISTEN|FOLLOW|DOWNLOAD|SUBSCRIBE|CLICK|READ|JOIN|SIGN UP)\b[^a-z]*"
    r"(?:LIVE|HERE|NOW|APP|MORE|TODAY|US)\W*$"
)
_LABELLED = re.compile(r"More:\s?\S|[^\s:][^:.!?]{1,90}:(?=[A-Z‘“'\"][\w’'])(?!.*[.!?…][\"”’')\]]*$)")
"""A kicker and a title that run together: "Port:Dockers vote again". Prose has a space after its colon."""
_ALSO_ON = re.compile(
    r"[\[(]\s*(?:also on|photos|videos?|see also|more|read|poll)\b[^:()]{0,40}:\s[^()]*[)\]]$", re.IGNORECASE
)
_LISTED = re.compile(r"[►▶]\s*(?!.*[.!?][\"”’')\]]*$)\S")
"""A title in a list of other pieces."""
_COVERAGE = re.compile(r"Related Coverage\s+\S")
_BAR = re.compile(
    r"(?:listen to (?:this )?article\s+\d+:\d\d\s*)?share this (?:article|story)\b.{0,60}$", re.IGNORECASE
)
_READ_MORE = re.compile(r"(?i:read more|continue reading)\W*$")
_AGO = re.compile(r"(?:\d+|an?|one) (?:minute|hour|day|week|month|year)s? ago$", re.IGNORECASE)
_CALL = re.compile(r"[\[(►▶»>•*\s]*(?:" + "|".join(CALLS) + ")", re.IGNORECASE)
_CRUMBS = re.compile(r"home\s*(?:[»›>/|→])\s*\S|[^»›→]{1,60}(?:\s[»›→]\s[^»›→]{1,200}){2,}$", re.IGNORECASE)
_CRUMB = re.compile(r"\s*(?:[»›→>|]|\s/\s)\s*")
_RIGHTS = re.compile(r"(?:©|\(c\)\s|copyright\s*(?:©|\(c\)|\d{4}|by\b))", re.IGNORECASE)
_COUNT = re.compile(
    r"\d[\d,.]*[km]?\s+(?:min(?:ute)?s?[ -]read|comments?|shares?|views?|likes?|retweets?)$|(?:reading|read) time\s*:",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"(?:https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+|@\w+)(?:[\s,|]+(?:https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+|@\w+))*$"
)
_HASHTAGS = re.compile(r"#\w+(?:[\s,]+#\w+)*$")


def is_furniture(line: Line) -> bool:
    """Whether the whole line is a share bar, a menu, a pointer to another piece, a call to the reader or the like."""
    text = line.text
    if not re.search(r"[^\W_]", text):
        return True
    if line.words > LONGEST or len(text) > _LONGEST:
        return False
    if line.words == 1 and line.stops:
        return False
    if _shares(text) or _BAR.match(text) or text.casefold().strip(" .:!|>»›→-–—*[]()").replace("’", "'") in ALONE:
        return True
    if is_breadcrumb(text) or _COUNT.match(text) or _ADDRESS.match(text) or _HASHTAGS.match(text):
        return True
    if points_elsewhere(line):
        return True
    if _AGO.match(text) or (_READ_MORE.search(text) and not line.stops and line.words <= _TITLE):
        return True
    if _SHOUTED_CALL.match(text) and line.words <= 9:
        return True
    if _RIGHTS.match(text) or re.search(r"all rights reserved\W*$", text, re.IGNORECASE):
        return True
    label, colon, _ = text.partition(":")
    if colon and label.strip().lower().replace(" ", "-") in LABELS:
        return True
    return bool(_CALL.match(text)) and not _quotes(text)


def points_elsewhere(line: Line) -> bool:
    """Whether a line is the title of another piece with a label before it: "More:…", "( Also on PORTNEWS: …)"."""
    text = line.text
    if line.words > LONGEST or len(text) > _LONGEST or line.sentences > _TITLES:
        return False
    return any(form.match(text) for form in (_POINTER, _SHOUTED_POINTER, _LABELLED, _ALSO_ON, _LISTED, _COVERAGE))


def is_breadcrumb(text: str) -> bool:
    """Whether it is a trail as "Home » World » Title"."""
    return bool(_CRUMBS.match(text))


def crumbs(text: str) -> list[str]:
    """The parts of a breadcrumb trail."""
    return [part.strip() for part in _CRUMB.split(text) if part.strip()]


def _shares(text: str) -> bool:
    words = [w for w in re.split(r"[\s|/•·,:()\[\]-]+", text.lower()) if w]
    named = [w for w in words if w in NETWORKS or w in ("icon", "icons")]
    icons = re.match(r"(?:icon|share|social|btn|fa)-", text.lower()) is not None
    return bool(named) and (icons or all(w in NETWORKS or w in SHARING for w in words)) and len(words) <= 25


def _quotes(text: str) -> bool:
    """Whether somebody's words of any length stand in it."""
    return any(
        len(text[q.inner_start : q.inner_end].split()) >= 4 for q in quotations(text, [Span(start=0, end=len(text))])
    )
