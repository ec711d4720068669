"""Offices as words tell them, ready to be compared: "China’s envoy" and "the Chinese envoy" are one."""

from functools import lru_cache

from generator.language.words import forms
from generator.lexicon.places import adjectives, gazetteer
from generator.lexicon.titles import ROLES

_LINKING = frozenset({"the", "of", "s", "for", "and", "a", "an", "his", "her", "their", "its"})
_LEADER = "leader"
_HEADS = (
    frozenset({"president", "king", "queen", "emperor", "emir", "sultan"}),
    frozenset({"premier", "chancellor", "taoiseach", "pm"}),
)
"""Whom "the country's leader" means: the head of state if there is one, else the head of government."""


@lru_cache(maxsize=20_000)
def office(words: str) -> frozenset[str]:
    """The words of an office, countries by their codes (ISO 3166): "the Chinese president" is {"CN", "president"}."""
    found = set()
    for form in forms(words):
        word = form.removesuffix("'s")
        if word not in _LINKING:
            place = gazetteer().get(word)
            found.add(adjectives().get(word) or (place.country if place and place.kind == "country" else None) or word)
    return frozenset(found)


def describes_office(words: str) -> bool:
    """Whether words describe somebody by an office or role, and by nothing else that would tell who it is."""
    told = office(words)
    return bool(told & ROLES) or _LEADER in told


def holders(words: str, offices: dict[str, list[frozenset[str]]]) -> list[str]:
    """Those of whom the words may speak.

    Args:
        offices: what each of them is, with the country: one set of words an office.
    """
    told = office(words)
    fits = [who for who, held in offices.items() if any(told <= one for one in held)]
    if fits or _LEADER not in told or len(told) > 2:
        return fits
    country = told - {_LEADER}
    for heads in _HEADS:
        fits = [who for who, held in offices.items() if any(country <= one and one & heads for one in held)]
        if fits:
            return fits
    return []
