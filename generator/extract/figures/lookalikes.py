"""Numbers that count nothing: years, addresses, telephone numbers, numbers of roads, rooms and laws, parts of names."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from spacy.tokens import Token

from generator.language.amounts import Amount
from generator.model.text import Block

_YEAR = re.compile(r"(?:1[6-9]|20)\d\d$")
_STREET = re.compile(
    r"\s(?:[NSEW]\.?\s)?(?:[A-Z0-9][\w.'’-]*\s){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Boulevard|Blvd|Way|"
    r"Place|Square|Court|Highway|Parkway|Terrace|Crescent)\b"
)
_NUMBERED = re.compile(
    r"(?:#|\b(?:[Nn]o\.?|[Nn]umber|[Nn]os\.?|[Ff]light|[Rr]oute|[Hh]ighway|[Ii]nterstate|[Rr]oom|[Cc]hannel|[Ss]ection|"
    r"[Aa]rticle|[Cc]hapter|[Pp]age|[Pp]hase|[Ll]evel|[Cc]lass|[Gg]rade|[Tt]itle|[Dd]istrict|[Pp]recinct|[Gg]roup|"
    r"Group of|[Tt]ype|[Bb]oeing|[Aa]irbus|[Vv]ersion|[Pp]art|[Vv]olume|[Rr]ule|[Pp]roposition|[Bb]ill|[Rr]esolution|"
    r"[Tt]el\.?|[Cc]all|[Pp]hone|[Ss]tation|[Pp]latform|[Gg]ate|[Ww]eek|[Dd]ay|[Cc]ategory|[Tt]ier))\s?$"
)
"""Before a number that only tells one from another."""
_PHONE = re.compile(r"(?:\+|\(|\d[\s.-])$|^(?:\)\s?\d|[\s.-]\d{3}[\s.-]\d)")
_VAGUE = frozenset("part point day time thing way end hand side expert reason example step case area form".split())
_CALLS = frozenset("call caller operator dispatcher".split())
_LISTED = re.compile(r"[.)]\s")
_OF_NAMES = frozenset("PERSON ORG GPE FAC PRODUCT LAW EVENT WORK_OF_ART NORP LOC LANGUAGE".split())
_LOOKBACK = 14


@dataclass(frozen=True)
class Numeral:
    """A number where it stands."""

    text: str
    block: Block
    amount: Amount
    token: Token
    """Its last word."""


def looks_alike(n: Numeral) -> bool:
    """Whether the number counts nothing."""
    return any(rule(n) for rule in _RULES)


def _is_year(n: Numeral) -> bool:
    """ "in 1912", but not "1912 voters"."""
    if not _YEAR.match(n.amount.words):
        return False
    return n.token.dep_ != "nummod" or n.token.head.pos_ != "NOUN" or n.token.head.i < n.token.i


def _is_address(n: Numeral) -> bool:
    """ "10 Downing Street"."""
    return n.amount.unit == "count" and _STREET.match(n.text, n.amount.end, n.block.end) is not None


def _is_numbered(n: Numeral) -> bool:
    """ "Flight 370", "No. 10"."""
    return (
        n.amount.unit == "count"
        and n.amount.mod is None
        and _NUMBERED.search(n.text, max(n.block.start, n.amount.start - _LOOKBACK), n.amount.start) is not None
    )


def _is_telephone(n: Numeral) -> bool:
    """ "(020) 7946 0018"."""
    if n.amount.unit != "count" or not n.amount.words.isdigit():
        return False
    before = n.text[max(n.block.start, n.amount.start - 2) : n.amount.start]
    return bool(_PHONE.search(before) or _PHONE.match(n.text[n.amount.end : min(n.block.end, n.amount.end + 8)]))


def _is_of_name(n: Numeral) -> bool:
    """ "Apollo 11", "Seven Network"."""
    if n.amount.unit != "count" or n.amount.mod is not None:
        return False
    if n.token.ent_type_ in _OF_NAMES:
        return True
    head = n.token.head
    return head.pos_ == "PROPN" and head.i == n.token.i - 1 and n.token.dep_ in ("nummod", "appos", "nmod", "compound")


def _is_of_list(n: Numeral) -> bool:
    """The "1." before the first of several points."""
    return n.amount.start == n.block.start and _LISTED.match(n.text, n.amount.end, n.block.end) is not None


def _is_pronoun(n: Numeral) -> bool:
    """ "one of them", "no one", "the one who", "at one point"."""
    if n.amount.words.casefold() != "one" or n.amount.mod is not None:
        return False
    head = n.token.head
    return n.token.dep_ != "nummod" or head.i < n.token.i or head.lemma_ in _VAGUE


def _is_known(n: Numeral) -> bool:
    """ "the two agreed": those who were named before."""
    alone = n.amount.unit == "count" and n.amount.mod is None and n.token.dep_ != "nummod"
    return alone and any(c.lower_ in ("the", "these", "those") for c in n.token.lefts)


def _is_call(n: Numeral) -> bool:
    """ "a 911 call"."""
    return n.amount.words in ("911", "999", "112") and n.amount.unit == "count" and n.token.head.lemma_ in _CALLS


_RULES: tuple[Callable[[Numeral], bool], ...] = (
    _is_year,
    _is_address,
    _is_numbered,
    _is_telephone,
    _is_of_name,
    _is_of_list,
    _is_pronoun,
    _is_known,
    _is_call,
)
