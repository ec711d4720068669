"""What words say of where: the countries and places that they name or describe."""

import itertools
from functools import lru_cache

from generator.language.words import forms
from generator.lexicon.places import Place, adjectives, fold, gazetteer

_CAPITAL = "capital"


@lru_cache(maxsize=20_000)
def known_place(name: str) -> Place | None:
    """The country, region, capital or city of that name."""
    return gazetteer().get(fold(name))


def country_code(name: str) -> str | None:
    """The country (ISO 3166) in which the place of that name lies, or which it is."""
    known = known_place(name)
    return known.country if known else None


@lru_cache(maxsize=20_000)
def described_capitals(words: str) -> frozenset[str]:
    """The countries whose capital the words describe: "the Chinese capital"."""
    said = forms(words)
    return frozenset(
        adjectives()[before] for before, word in itertools.pairwise(said) if word == _CAPITAL and before in adjectives()
    )


def within(place: str, other: str) -> bool:
    """Whether what happens in a place is "in the other": its country or region; its capital, if it is a country."""
    a, b = known_place(place), known_place(other)
    if a is None or b is None or a.country is None or a.country != b.country:
        return False
    return b.kind in ("country", "region") or a.kind == "country" or a.name == b.name


def seat(place: str) -> frozenset[str]:
    """The country of a place that is one or its capital."""
    known = known_place(place)
    return frozenset({known.country} if known and known.country and known.kind in ("country", "capital") else ())
