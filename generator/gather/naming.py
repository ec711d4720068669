"""What names have in common: two forms of one person's name, two forms of one office's."""

import functools

from nicknames import NickNamer
from rapidfuzz.distance import Indel

from generator.language.words import fold, forms
from generator.lexicon.first_names import FIRST_NAMES
from generator.lexicon.names import HONORIFICS, SUFFIXES
from generator.lexicon.spelling import one_spelling

_ALIKE = 0.88
"""Two spellings of one given name or family name share so much (Zelensky, Zelenskyy)."""
_LINKING = frozenset({"the", "of", "for", "and", "affairs"})
"""Words that offices' names have or lack at will: Ministry of Foreign Affairs, Foreign Ministry."""
_FIRST_NAMES = frozenset(fold(n) for n in FIRST_NAMES)
_ADDRESS = frozenset(fold(w) for w in HONORIFICS)
_SUFFIXES = frozenset(fold(w) for w in SUFFIXES)


@functools.lru_cache(maxsize=20_000)
def name_words(name: str) -> tuple[str, ...]:
    """A person's name in folded words, without forms of address, "Jr." and initials between other words."""
    found = [f for f in forms(name) if f not in _ADDRESS and f not in _SUFFIXES]
    kept = [f for i, f in enumerate(found) if len(f) > 1 or i in (0, len(found) - 1)]
    return tuple(f.removesuffix("'s") for f in kept) or forms(name)


@functools.lru_cache(maxsize=20_000)
def office_words(name: str) -> frozenset[str]:
    """What tells an office, firm or place: its folded words, spelled one way, without those that come and go."""
    found = frozenset(one_spelling(f.removesuffix("'s")) for f in forms(name))
    return (found - _LINKING) or found


@functools.lru_cache(maxsize=20_000)
def same_given_name(a: str, b: str) -> bool:
    """Whether two folded given names can be one person's: equal, an initial, a short form, or spelled alike.

    Daniel and Daniela are two: both are names of their own.
    """
    if a == b or (1 in (len(a), len(b)) and a[0] == b[0]):
        return True
    namer = _namer()
    if b in namer.nicknames_of(a) or a in namer.nicknames_of(b):
        return True
    return alike(a, b) and not {a, b} <= _FIRST_NAMES


@functools.cache
def _namer() -> NickNamer:
    return NickNamer()


def alike(a: str, b: str) -> bool:
    """Whether two folded words are spellings of one name."""
    return a[0] == b[0] and min(len(a), len(b)) >= 5 and Indel.normalized_similarity(a, b) >= _ALIKE
