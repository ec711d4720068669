"""Credits: the agencies and sources that an article names as such, for its text or for an image."""

import re
from dataclasses import dataclass

from generator.lexicon.agencies import AGENCIES
from generator.read.lines import Line

_NAME = r"[A-Z][\w.&’'-]*(?:\s+(?:of\s+|de\s+)?[A-Z][\w.&’'-]*){0,5}"
_NAMES = rf"{_NAME}(?:(?:\s*[/,;]\s*(?:and\s+)?|\s+and\s+|\s*&\s*|\s+via\s+){_NAME})*"
_PICTURE = r"(?:images?|photos?|photographs?|pictures?|pics?|videos?|graphics?|illustrations?|photographer)"

_IMAGE_LABEL = re.compile(
    rf"(?:^|(?<=[.!?”\"’')\]|])\s+|\s[|–—-]\s*|(?<=\w)\s+(?=Photographer:))"
    rf"(?P<credit>[\[(]?(?i:{_PICTURE}\s+(?:credits?|sources?|courtesy)\s*(?:of|by)?\s*[:/|–—-]?|{_PICTURE}\s*(?:by)?\s*[:/|]|"
    rf"credits?\s*:|{_PICTURE}\s+by|courtesy(?:\s+of)?\s*:?)\s*(?P<names>{_NAMES})[\])]?\.?)$"
)
_IMAGE_BRACKETS = re.compile(
    r"(?P<credit>[\[(](?P<names>[^()\[\]]{2,90})[\])]\.?)$",
)
_IMAGE_WORDS = re.compile(
    r"\b(?:photos?|images?|pool|handout|getty|shutterstock|alamy|istock|via|file|courtesy)\b|/", re.IGNORECASE
)
_AFTER_CAPTION = r"(?:^|(?<=[.!?”\"’')\]|])\s+)"
_PICTURE_DESK = "AP Photo|REUTERS|Reuters|AFP|AFP PHOTO|EPA|Getty Images|GETTY IMAGES|Xinhua|PTI Photo"
_IMAGE_AGENCY = re.compile(
    rf"{_AFTER_CAPTION}(?P<credit>(?P<names>(?:{_PICTURE_DESK})\s*/\s*{_NAMES}))\.?$|"
    rf"{_AFTER_CAPTION}(?P<credit2>(?P<names2>(?:{_NAME}\s*/\s*){{0,3}}(?:{_PICTURE_DESK}|AP|Shutterstock|iStock)))\.?$"
)
_FILE = re.compile(r"(?:FILE(?:\s+PHOTO|\s+IMAGE|\s+PIC)?|File photo)\s*[:–—-]\s*\S")
_POSITION = re.compile(
    r"\(\d(?:st|nd|rd|th) from (?:the )?(?:L|R|left|right)\)"
    r"|\((?:L|far left|far right|top left|top right|bottom left)\)"
    r"|\((?:left|R)\).*\((?:right|L)\)|\(right\).*\(left\)"
)
"""Who stands where in a picture. "(R)" alone is a party."""

_INPUTS = re.compile(
    r"[(\[]?\s*(?:with|written with|includes?|including|based on)\s+(?:additional\s+|some\s+)?(?:agency\s+)?"
    r"(?:inputs?|reporting|files?|reports?|materials?|information|contributions?|agencies|agency|wires?|"
    r"wire services?)\b",
    re.IGNORECASE,
)
_STAFF = re.compile(
    r"[(\[]?\s*(?:additional\s+|extra\s+)?(?:reporting|writing|editing|compiled|edited|written|translated|research|"
    r"graphics?|production)\s+(?:and\s+(?:writing|editing|additional reporting)\s+)?by\s+[A-Z]",
    re.IGNORECASE,
)
_CONTRIBUTED = re.compile(
    r"\bcontributed\s+(?:\w+\s+)?(?:to|from)\s+(?:this|the)\s+(?:report|story|article|post|piece)\W*$", re.IGNORECASE
)
_HELP = re.compile(
    rf"(?:[\w .'’-]{{2,60}}\breported from [A-Z][\w ,.'’-]{{2,60}}\s+)?Contributing:\s*(?P<names>{_NAMES})(?!\w)|"
    r"[—–(\[-]+\s*With (?:assistance|help|reporting) (?:by|from)\s+[A-Z]"
)
"""Who else worked on it: "Contributing: Jane Roe", "— With assistance by Jane Roe"."""
_SOURCE = re.compile(
    rf"[(\[]?\s*(?i:(?:news\s+|story\s+|article\s+)?sources?|via|agenc(?:y|ies)|courtesy)\s*:\s*(?P<names>{_NAMES})\s*[)\]]?\.?$"
)
_WITH = re.compile(rf"[(\[]?\s*With\s+(?P<names>{_NAMES})\s*[)\]]?\.?$")
_SIGNED = re.compile(rf"[—–(\[-]*\s*(?P<names>{_NAMES})\s*[)\]]?\.?$")
_SIGN_OFF = re.compile(
    rf"(?<=[.!?”\"’'])\s*(?P<credit>(?:[(\[](?P<names>{_NAMES})[)\]]|[—–-]{{1,2}}\s*(?P<names2>{_NAMES})))\.?$"
)
_NO_NAME = re.compile(
    r"\b(?:pool|photos?|images?|pictures?|files?|handout|via|by|agencies|agency|credits?|courtesy|screen ?grab|"
    r"screenshot|video)\b",
    re.IGNORECASE,
)


_LONGEST = 800
"""Characters; no longer line is a caption or a credit."""
_SIGNATURE = 120
"""Characters that a signature takes at most."""


@dataclass(frozen=True)
class Named:
    """A name in a credit, `text[start:end]` of the line."""

    start: int
    end: int


@dataclass(frozen=True)
class CreditPart:
    """The part of a line that is a credit, from `start` to its end, and the names in it."""

    start: int
    names: tuple[Named, ...]


def image_credit(line: Line) -> CreditPart | None:
    """The credit with which a caption ends, or of which a line consists."""
    text = line.text
    if line.words > 90 or len(text) > _LONGEST:
        return None
    label = _IMAGE_LABEL.search(text)
    if label:
        return CreditPart(label.start("credit"), _names(text, *label.span("names"), only_known=True))
    brackets = _IMAGE_BRACKETS.search(text)
    if (
        brackets
        and _IMAGE_WORDS.search(brackets["names"])
        and (_known_in(brackets["names"]) or _pictured(brackets["names"]))
    ):
        return CreditPart(brackets.start("credit"), _names(text, *brackets.span("names"), only_known=True))
    if brackets and _known(brackets["names"]) and (_POSITION.search(text) or _FILE.match(text)):
        return CreditPart(brackets.start("credit"), _names(text, *brackets.span("names"), only_known=True))
    agency = _IMAGE_AGENCY.search(text)
    if agency:
        group = "" if agency["credit"] else "2"
        return CreditPart(agency.start("credit" + group), _names(text, *agency.span("names" + group), only_known=True))
    return None


def is_caption(line: Line) -> bool:
    """Whether it says that it stands under a picture, credit or no credit: "FILE PHOTO: …", "… (2nd from L) …"."""
    if _FILE.match(line.text):
        return True
    return bool(_POSITION.search(line.text)) and line.words <= 60 and line.sentences <= 2


def text_credit(line: Line) -> CreditPart | None:
    """The credit of which the line consists."""
    text = line.text
    if len(text) > _LONGEST:
        return None
    if (
        _INPUTS.match(text)
        and line.words <= 20
        and line.sentences == 1
        and not re.search(r"[,;]\s+\w+ (?:said|says)\b", text)
    ):
        if text[0] not in "([" and text.endswith(".") and line.words > 10:
            return None
        return CreditPart(0, _names(text, 0, len(text), only_known=True))
    if ((_STAFF.match(text) or _HELP.match(text)) and line.words <= 60) or (
        _CONTRIBUTED.search(text) and line.words <= 60 and line.sentences <= 2
    ):
        return CreditPart(0, _names(text, 0, len(text), only_known=True))
    source = _SOURCE.match(text)
    if source and line.words <= 12:
        return CreditPart(0, _names(text, *source.span("names"), only_known=False))
    return None


def signature(line: Line) -> CreditPart | None:
    """The credit of which a line consists that stands at the end (or, of agencies alone, at the head) of an article."""
    text = line.text
    if len(text) > _SIGNATURE:
        return None
    named = _WITH.match(text)
    if named and line.words <= 14 and not (text.endswith(".") and not _known_in(named["names"])):
        return CreditPart(0, _names(text, *named.span("names"), only_known=False))
    signed = _SIGNED.match(text)
    if signed and all(_known(text[n.start : n.end]) for n in _names(text, *signed.span("names"), only_known=False)):
        return CreditPart(0, _names(text, *signed.span("names"), only_known=True))
    return None


def sign_off(line: Line) -> CreditPart | None:
    """The agency with which the last paragraph ends: "… on Monday. (Reuters)"."""
    match = _SIGN_OFF.search(line.text, max(0, len(line.text) - _SIGNATURE))
    if match is None:
        return None
    group = "names" if match["names"] else "names2"
    names = _names(line.text, *match.span(group), only_known=False)
    if not names or not all(_known(line.text[n.start : n.end]) for n in names):
        return None
    return CreditPart(match.start("credit"), names)


def agencies(text: str, start: int, end: int) -> tuple[Named, ...]:
    """The agencies named between the two places."""
    return _names(text, start, end, only_known=True)


def _names(text: str, start: int, end: int, *, only_known: bool) -> tuple[Named, ...]:
    """The names of a list; those of agencies alone if there are any, or if no others are wanted.

    A photographer beside an agency ("REUTERS/Jane Roe") is no source.
    """
    found = []
    for match in re.finditer(r"(?:[^/,;&|()\[\]:]|&(?=\w))+", text[start:end]):
        for part in re.finditer(r"(?:(?!\s+(?:and|via|with|by|from)\s+).)+", match.group()):
            words = re.sub(r"^(?:\s|and\s|via\s|with\s|from\s|by\s|[—–-])+", "", part.group())
            at = start + match.start() + part.end() - len(words)
            words = words.rstrip(" .)]")
            if words and words[0].isupper() and _NO_NAME.sub("", words).strip():
                name = (
                    re.sub(r"\s+(?i:photos?|images?|pool|file|handout)$", "", words) if words not in AGENCIES else words
                )
                found.append(Named(at, at + len(name)))
    known = [n for n in found if _known(text[n.start : n.end])]
    return tuple(known if known or only_known else found)


def _known(name: str) -> bool:
    name = name.strip()
    return name in AGENCIES or name.title() in AGENCIES or (name.startswith("the ") and name[4:] in AGENCIES)


def _known_in(names: str) -> bool:
    return any(
        _known(part) for part in re.split(r"\s*[/,;:|]\s*|\s+(?:and|via|by)\s+|\s+(?i:photos?|images?|pool)\b", names)
    )


def _pictured(names: str) -> bool:
    return bool(re.match(rf"(?i:{_PICTURE}|pool|file|handout|courtesy)\b", names.strip())) and len(names.split()) <= 10
