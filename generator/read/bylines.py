"""Bylines: the line that says who wrote the article."""

import re

from generator.lexicon.first_names import FIRST_NAMES
from generator.read.lines import Line

_PART = r"(?:[A-Z][\w’'-]+\.?|[A-Z]\.(?:[A-Z]\.)*|[A-Z]|(?:de|del|di|da|la|le|van|von|der|den|bin|al|el|ben|ter)\b)"
_PERSON = rf"[A-Z][\w’'.-]*(?:\s+{_PART}){{1,4}}"
_LIST = rf"{_PERSON}(?:(?:\s*,\s*(?:and\s+|AND\s+)?|\s+and\s+|\s+AND\s+|\s*&\s*|\s*;\s*){_PERSON})*"

_BY = re.compile(
    rf"(?:Written |Posted |Reported |Story )?(?:By|BY|by)[:\s]\s*\"?{_LIST}"
    r"\"?(?:\s*[,|•·/–—-]+\s*\S.{1,70}|\s+(?:in|for|of)\s+[A-Z].{1,50}|\s+\([^)]+\))?$"
)
_DESKS = (
    "Staff|STAFF|Desk|DESK|Reporters?|REPORTERS?|Correspondents?|Bureau|Agenc(?:y|ies)|Web Team|Newsroom|Editors?|"
    "Editorial Board|Associated Press|ASSOCIATED PRESS|Reuters|REUTERS|AFP|Bloomberg"
)
_BY_DESK = re.compile(
    rf"(?:By|BY)\s+(?:(?:[A-Z][\w’'&.-]*|of|and|the)\s+){{0,4}}(?:{_DESKS})(?:\s+(?:Writers?|Reporters?|Correspondents?))?$"
)
_IN = re.compile(rf"{_LIST}\s+(?:in|In)\s+[A-Z][\w’'.-]*(?:[\s,]+(?:and\s+)?[A-Z][\w’'.-]*){{0,4}}$")
_BARE = re.compile(
    rf"{_LIST}(?:\s*[,|•·]\s*(?:[A-Z][\w’'&.-]*|of|for|and|the|in)(?:\s+(?:[A-Z][\w’'&.-]*|of|for|and|the|in)){{0,6}})?$"
)
_ROLE = re.compile(
    r"\b(?:correspondent|reporter|editor|writer|bureau chief|columnist|contributor|staff|staff writer|analyst)\b",
    re.IGNORECASE,
)

_NAME = re.compile(_PERSON)
_BETWEEN = re.compile(r"\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*")


def is_byline(line: Line) -> bool:
    """Whether the line says "By" and a name, and no more."""
    return line.words <= 22 and len(line.text) <= 200 and bool(_BY.match(line.text) or _BY_DESK.match(line.text))


def is_name_line(line: Line) -> bool:
    """Whether the line is a name, perhaps with a place or a post: a byline, between the headline and the body."""
    if line.words > 14 or len(line.text) > 120 or line.stops:
        return False
    if _IN.match(line.text) or (_BARE.match(line.text) and (line.words <= 4 or _ROLE.search(line.text))):
        return True
    names = _BETWEEN.split(line.text)
    return len(names) > 1 and all(_NAME.fullmatch(n) and n.split()[0] in FIRST_NAMES for n in names)
