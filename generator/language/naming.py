"""What names have in common: two forms of one person's name, two forms of one office's, two titles of one post."""

import functools
import re
from collections.abc import Iterable

from nicknames import NickNamer
from rapidfuzz.distance import Indel

from generator.language.words import content, fold, forms, frequency
from generator.lexicon.first_names import FIRST_NAMES
from generator.lexicon.names import FAMILY_NAMES_FIRST, HONORIFICS, SUFFIXES
from generator.lexicon.organisations import (
    COMING_AND_GOING,
    HEADS,
    NATIONAL,
    OF_A_COUNTRY,
    ORGANS,
    PLAIN_MODIFIERS,
    PORTFOLIOS,
)
from generator.lexicon.places import adjectives, gazetteer
from generator.lexicon.spelling import one_spelling
from generator.lexicon.titles import OTHER_RANK, SPELLED_OUT

_ALIKE = 0.88
"""Two spellings of one given name or family name share so much (Zelensky, Zelenskyy)."""
_FAMILY_FIRST = frozenset(fold(n) for n in FAMILY_NAMES_FIRST)
_FIRST_NAMES = frozenset(fold(n) for n in FIRST_NAMES)
_ADDRESS = frozenset(fold(w) for w in HONORIFICS)
_SUFFIXES = frozenset(fold(w) for w in SUFFIXES)
_HOLDER = re.compile(r"(?<=\w{3})(?:wo)?(?:man|men|person)$")
"""What differs between a spokesman, a spokeswoman and a spokesperson."""


def folded(name: str) -> str:
    """A name as names are compared: its folded words."""
    return " ".join(forms(name))


@functools.lru_cache(maxsize=20_000)
def name_words(name: str) -> tuple[str, ...]:
    """A person's name in folded words, without forms of address, "Jr." and initials between other words."""
    found = _bare(name)
    kept = [f for i, f in enumerate(found) if len(f) > 1 or i in (0, len(found) - 1)]
    return tuple(kept) or forms(name)


@functools.lru_cache(maxsize=20_000)
def puts_family_first(name: str) -> bool:
    """Whether a person's name begins with a family name: "Moon Jae-in"."""
    found = _bare(name)
    return len(found) > 1 and found[0] in _FAMILY_FIRST and found[-1] not in _FIRST_NAMES


def middle_names(name: str) -> tuple[str, ...]:
    """The folded words and initials between a person's first and last name: "George H.W. Bush" -> ("hw",)."""
    return _bare(name)[1:-1]


def middles_agree(some: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether two persons' middle names can be one's: one has none, or one abbreviates the other."""
    return all(a.startswith(b) or b.startswith(a) for a, b in zip(some, others, strict=False))


@functools.lru_cache(maxsize=20_000)
def office_words(name: str) -> frozenset[str]:
    """What tells an office, firm or place: its folded words, spelled one way, without those that come and go."""
    found = frozenset(one_spelling(f.removesuffix("'s")) for f in forms(name))
    return (found - COMING_AND_GOING) or found


@functools.lru_cache(maxsize=20_000)
def country_and_office(name: str) -> tuple[str | None, frozenset[str]]:
    """The country that a body's name begins with, as an ISO 3166 code, and the words of the rest.

    "US State Department" -> ("US", {"state", "department"}); no country if the rest would be empty.
    """
    found = [f for f in forms(name) if f not in COMING_AND_GOING] or list(forms(name))
    for n in (2, 1):
        code = _country(" ".join(found[:n])) if len(found) > n else None
        if code:
            return code, office_words(" ".join(found[n:]))
    return None, office_words(name)


def is_plain_office(name: str) -> bool:
    """Whether a body's name says only what it is, so that every country or town may have one: "Foreign Ministry"."""
    _, words = country_and_office(name)
    if folded(name) in ORGANS:
        return ORGANS[folded(name)] is None
    return bool(words & (HEADS | NATIONAL) and words <= HEADS | PORTFOLIOS | PLAIN_MODIFIERS | NATIONAL)


def is_national_office(name: str) -> bool:
    """Whether a country has but one body of a plain name: a ministry, its parliament, its army."""
    _, words = country_and_office(name)
    return folded(name) in ORGANS or bool(words & (PORTFOLIOS | OF_A_COUNTRY)) or words <= NATIONAL


@functools.lru_cache(maxsize=20_000)
def initials(name: str) -> str:
    """The first letters of a name's words, those that come and go left out: "fbi"."""
    return "".join(f[0] for f in forms(name) if f not in COMING_AND_GOING)


@functools.lru_cache(maxsize=20_000)
def is_acronym(name: str) -> bool:
    """Whether a name is one word in capitals: "FBI", "U.N."."""
    return len(forms(name)) == 1 and len(forms(name)[0]) > 1 and name.upper() == name and name[:1].isalpha()


@functools.lru_cache(maxsize=20_000)
def title_words(title: str) -> frozenset[str]:
    """The stems that tell a title; who is a spokesman, a spokeswoman or a spokesperson has one title."""
    return frozenset(_HOLDER.sub("", w) for w in content(title_forms(title)))


def title_forms(title: str) -> tuple[str, ...]:
    """The folded words of a title, abbreviated offices in full."""
    return tuple(SPELLED_OUT.get(f, f) for f in forms(title))


def is_fuller_title(title: str, than: str) -> bool:
    """Whether a title has all the words of another, and none that makes it another post."""
    words, fewer = set(forms(title)), set(forms(than))
    return fewer < words and not (words - fewer) & OTHER_RANK


@functools.lru_cache(maxsize=20_000)
def same_given_name(a: str, b: str) -> bool:
    """Whether two folded given names can be one person's: equal, an initial, a short form, or spelled alike.

    Daniel and Daniela are two: both are names of their own.
    """
    if a == b or (1 in (len(a), len(b)) and a[0] == b[0]):
        return True
    if b in given_names_like(a):
        return True
    return alike(a, b) and not {a, b} <= _FIRST_NAMES


@functools.lru_cache(maxsize=20_000)
def given_names_like(name: str) -> frozenset[str]:
    """The short forms of a folded given name, and the full forms of a short one."""
    return frozenset(_namer().nicknames_of(name)) | frozenset(_namer().canonicals_of(name))


@functools.cache
def _namer() -> NickNamer:
    return NickNamer()


def alike(a: str, b: str) -> bool:
    """Whether two folded words are spellings of one name."""
    return a[0] == b[0] and min(len(a), len(b)) >= 5 and Indel.normalized_similarity(a, b) >= _ALIKE


def commonness(words: Iterable[str]) -> float:
    """How common the first and the last word of a person's name are in English together, each on the Zipf scale.

    About 10 for John Smith, 8.5 for Barack Obama, 2 for two names that hardly anybody has.
    """
    first, *_, last = [*words] * 2
    return frequency(first) + frequency(last)


@functools.lru_cache(maxsize=20_000)
def _bare(name: str) -> tuple[str, ...]:
    """The folded words of a person's name, without forms of address and "Jr."."""
    found = (f.removesuffix("'s") for f in forms(name))
    return tuple(f for f in found if f not in _ADDRESS and f not in _SUFFIXES)


def _country(words: str) -> str | None:
    if words in adjectives():
        return adjectives()[words]
    place = gazetteer().get(words)
    return place.country if place and place.kind == "country" else None
