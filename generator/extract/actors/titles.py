"""The titles beside a name: "State Department spokesman" before it, ", a scholar at …" after it."""

from dataclasses import dataclass

from spacy.tokens import Token

from generator.extract.actors.runs import is_capital
from generator.lexicon.first_names import FIRST_NAMES
from generator.lexicon.organisations import NOT_NAMES
from generator.lexicon.places import adjectives
from generator.lexicon.titles import ABBREVIATED_ROLES, AFTER_ROLE, FORMER, MODIFIERS, OF_TITLES, ROLES

_LONGEST = 24
_NEAR = 6
_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ"})
_PREPOSITIONS = frozenset({"of", "for", "at", "in", "with", "on", "to"})
_DEFINITE = frozenset({"the", "its", "his", "her", "their"})
_ARTICLES = frozenset({"a", "an", "the"})
_POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
_STOPS = frozenset({",", ".", ";", ")", "—", "–", ":", "!", "?", "…"})
_GLUE = frozenset({"of", "for", "and", "&", "-", "–", "the", *_POSSESSIVES})


@dataclass(frozen=True)
class TitleSpan:
    """`doc[first:last]`, without article and without "former"."""

    first: int
    last: int
    former: bool


def is_role(token: Token) -> bool:
    """Whether the word is the head of a title."""
    low = token.lower_
    if low in ABBREVIATED_ROLES:
        return is_capital(token)
    return low in ROLES and not (is_capital(token) and token.text in FIRST_NAMES)


def title_before(doc: list[Token], name: int) -> TitleSpan | None:
    """The title that ends where the name starts, or a comma before it.

    "US Secretary of State Antony Blinken", "China’s foreign minister, Qin Gang".
    """
    last = name
    comma = name > 0 and doc[name - 1].text == ","
    if comma:
        last -= 1
    head: int | None = None
    i = last - 1
    while i >= 0 and last - i <= _LONGEST:
        token = doc[i]
        if head is None and is_role(token):
            if not _closes(doc, i + 1, last):
                return None
            head = i
        elif (step := _continues(doc, i, head)) == 0:
            break
        else:
            i -= step - 1
        i -= 1
    if head is None:
        return None
    first = i + 1
    while first < head and doc[first].text.lower() in _GLUE:
        first += 1
    definite = first > 0 and doc[first - 1].lower_ in _DEFINITE
    if comma and not definite and not any(t.text in _POSSESSIVES for t in doc[first:head]):
        return None
    return _without_former(doc, first, last)


def title_after(doc: list[Token], end: int) -> TitleSpan | None:
    """The title in apposition to the name that ends before `end`: ", a scholar at the University of Sydney,"."""
    if end + 1 >= len(doc) or doc[end].text not in (",", "(", "—", "–"):
        return None
    first = end + 1
    while first < len(doc) and doc[first].lower_ in (*_ARTICLES, "who", "is", "was", "now", "currently"):
        first += 1
    bare = first == end + 1 and first < len(doc) and is_capital(doc[first])
    if bare and not any(is_role(t) for t in doc[first : first + _NEAR]):
        return None
    i = first
    head: int | None = None
    while i < len(doc) and i - first < _LONGEST:
        token = doc[i]
        low = token.lower_
        if is_role(token):
            head = i
        elif low in AFTER_ROLE and head == i - 1:
            pass
        elif head is not None and low in _PREPOSITIONS | {"and", "&"}:
            break
        elif (
            low in _POSSESSIVES
            or token.text in ("-", "–")
            or low in MODIFIERS
            or (low == "of" and i > first)
            or (low == "the" and doc[i - 1].lower_ == "of")
        ):
            pass
        elif token.pos_ not in _NOMINAL and not (
            token.pos_ in ("VERB", "NUM", "ADV") and head is None and i - first < 3
        ):
            break
        elif head is not None and is_capital(token):
            return None  # "…, president Joe Biden": another person's title
        elif head is not None:
            break
        i += 1
    if head is None:
        return None
    last = i if i > head else head + 1
    while last < len(doc) and last - first < _LONGEST and (step := _complement(doc, last)):
        last += step
    while last > head + 1 and doc[last - 1].text.lower() in _GLUE | _PREPOSITIONS:
        last -= 1
    if last < len(doc) and doc[last].text not in _STOPS:
        return None  # "…, a State Department spokesman said": not of the name before
    return _without_former(doc, first, last)


def _closes(doc: list[Token], start: int, last: int) -> bool:
    """Whether what follows a title's head up to the name is still the title: "of State", "General"."""
    rest = doc[start:last]
    if not len(rest) or all(t.lower_ in AFTER_ROLE for t in rest):
        return True
    return rest[0].lower_ in ("of", "for") and len(rest) > 1


def _continues(doc: list[Token], i: int, head: int | None) -> int:
    """How many tokens from `i` leftwards go on with the title."""
    token = doc[i]
    low = token.lower_
    before = doc[i - 1] if i else None
    if low in NOT_NAMES and low not in adjectives():
        return 0
    if before is not None and low in ("of", "for"):
        return 1 if is_role(before) or before.lower_ in OF_TITLES else 0
    if before is not None and low == "the":
        return 1 if before.lower_ in ("of", "for") else 0
    if before is not None and low in ("and", "&"):
        return 1 if is_role(before) and head is not None else 0
    if token.text in _POSSESSIVES:
        return 1 if head is not None else 0
    if token.text == ")":
        for back in range(2, 5):
            if i - back >= 0 and doc[i - back].text == "(":
                return back + 1
        return 0
    if token.text in ("-", "–"):
        return 1 if before is not None and not before.whitespace_ and not token.whitespace_ else 0
    if (
        head is not None
        and is_capital(doc[head])
        and not is_capital(token)
        and not (low in MODIFIERS or is_role(token))
    ):
        return 0  # "on the way Senator …"
    if token.pos_ in _NOMINAL or low in MODIFIERS or low in adjectives() or is_role(token):
        return 1
    return 1 if is_capital(token) and not token.is_stop else 0


def _complement(doc: list[Token], i: int) -> int:
    """How many tokens from `i` on are a preposition and its noun phrase."""
    if doc[i].lower_ not in _PREPOSITIONS:
        return 0
    j = i + 1
    while j < len(doc) and j - i < _LONGEST:
        token = doc[j]
        if (
            token.pos_ in _NOMINAL
            or token.lower_ in _ARTICLES
            or token.text in ("-", *_POSSESSIVES)
            or (token.text in ("and", "&") and j + 1 < len(doc) and is_capital(doc[j - 1]) and is_capital(doc[j + 1]))
        ):
            j += 1
        else:
            break
    return j - i if j > i + 1 and any(t.pos_ in ("NOUN", "PROPN") for t in doc[i + 1 : j]) else 0


def _without_former(doc: list[Token], first: int, last: int) -> TitleSpan | None:
    former = False
    while first < last and (
        doc[first].lower_ in FORMER or doc[first].text in ("-", "–") or doc[first].lower_ in _ARTICLES
    ):
        former = former or doc[first].lower_ in FORMER
        first += 1
    return TitleSpan(first, last, former) if first < last else None
