"""How like each other two statements are, in numbers; the order of the two makes no difference."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from generator.gather.sameness.refusal import ENCOUNTERS
from generator.gather.sameness.statement import Statement, Vector
from generator.language.edtf import first_day, last_day, meet
from generator.lexicon.commitment import FIRMNESS
from generator.lexicon.vectors import alike

_COMMON = 0.3
"""What a word weighs that stands in every article."""
_CENTRED = 0.8
"""So much of what all statements of a story have in common is taken from each meaning before two are compared."""


@dataclass(frozen=True, eq=False)
class Setting:
    """What a story's statements have in common: against it a likeness counts."""

    rarity: Mapping[str, float]
    """By stem, how few of its articles have it."""
    centre: Vector | None
    """The mean of all meanings."""

    def weight(self, words: Iterable[str]) -> float:
        return math.fsum(self.rarity.get(w, 0.0) + _COMMON for w in words)


def setting(words: Sequence[frozenset[str]], statements: Sequence[Statement]) -> Setting:
    """The setting of a story, from the words of each of its articles and all statements."""
    counts = Counter(w for of_one in words for w in of_one)
    rarity = {w: math.log((len(words) + 1) / (n + 0.5)) for w, n in counts.items()}
    vectors = [s.vector for s in statements if s.vector is not None]
    return Setting(rarity, np.mean(vectors, axis=0) if vectors else None)


def likeness(a: Statement, b: Statement, of: Setting) -> dict[str, float]:
    """The numbers of a pair."""
    return {**_words(a, b, of), **_parties(a, b), **_acts(a, b), **_times(a, b), **_meanings(a, b, of)}


def _words(a: Statement, b: Statement, of: Setting) -> dict[str, float]:
    shared = of.weight(a.words & b.words)
    least = min(of.weight(a.words), of.weight(b.words))
    return {
        "words": _share(a.words, b.words, of),
        "words of shorter": shared / least if least else 0.0,
        "words shared": min(4, len(a.words & b.words)),
        "words around": _share(a.around, b.around, of),
        "title": _share(a.title, b.title, of),
        "like words": alike(a.words, b.words),
        "figures shared": bool(a.figures & b.figures),
        "figures differ": bool(a.figures and b.figures and not a.figures & b.figures),
        "lengths differ": abs(math.log(max(1, a.length) / max(1, b.length))),
        "length": math.log(max(1, min(a.length, b.length))),
    }


def _parties(a: Statement, b: Statement) -> dict[str, float]:
    one, other = a.actors, b.actors
    return {
        "actors shared": min(3, len(one & other)),
        "actors": _jaccard(one, other),
        "other actors": bool(one and other and not one & other),
        "no actors": (not one) + (not other),
        "same doer": bool(a.doers and b.doers and a.doers[0] == b.doers[0]),
        "other doer": bool(a.doers and b.doers and not set(a.doers) & set(b.doers)),
        "persons": _jaccard(a.persons, b.persons),
        "same persons": bool(a.persons and a.persons == b.persons),
        "other persons": bool(a.persons and b.persons and not a.persons & b.persons),
        "named": _jaccard(a.named, b.named),
        "named shared": min(3, len(a.named & b.named)),
        "named by one": min(4, len(a.named ^ b.named)),
    }


def _acts(a: Statement, b: Statement) -> dict[str, float]:
    encounters = a.kind in ENCOUNTERS and b.kind in ENCOUNTERS
    return {
        "same act": bool(a.acts & b.acts),
        "other act": bool(a.acts and b.acts and not a.acts & b.acts),
        "objects": _jaccard(a.objects, b.objects),
        "other objects": bool(a.objects and b.objects and not a.objects & b.objects),
        "act and object": bool(a.acts & b.acts and a.objects & b.objects),
        "like objects": alike(a.objects, b.objects),
        "same kind": a.kind == b.kind,
        "encounters": encounters,
        "encounter of same persons": bool(encounters and a.persons and a.persons == b.persons),
        "encounter of some": bool(encounters and a.persons and b.persons and a.persons != b.persons),
        "nouns": a.nominal + b.nominal,
        "same commitment": a.commitment == b.commitment,
        "firmness apart": abs(_firmness(a) - _firmness(b)),
    }


def _times(a: Statement, b: Statement) -> dict[str, float]:
    both = bool(a.due and b.due)
    places = bool(a.places and b.places)
    days = [d for s in (a, b) if (d := first_day(s.on))]
    apart = abs((days[0] - days[1]).days) if len(days) == 2 else 0
    return {
        "both dated": both,
        "dates meet": both and meet(a.due, b.due),
        "same date": both and a.due == b.due,
        "one dated": bool(a.due) != bool(b.due),
        "over": _over(a, b) or _over(b, a),
        "both placed": places,
        "one placed": bool(a.places) != bool(b.places),
        "days apart": math.log1p(apart),
    }


def _meanings(a: Statement, b: Statement, of: Setting) -> dict[str, float]:
    if a.vector is None or b.vector is None or of.centre is None:
        return {"meaning": 0.0, "meaning in story": 0.0}
    return {
        "meaning": float(a.vector @ b.vector),
        "meaning in story": _cosine(a.vector - _CENTRED * of.centre, b.vector - _CENTRED * of.centre),
    }


def _over(a: Statement, b: Statement) -> bool:
    """Whether the one's date had passed when the other, which has none, was told."""
    last, told = last_day(a.due), first_day(b.on)
    return bool(b.due is None and last and told and last < told)


def _firmness(s: Statement) -> int:
    return FIRMNESS.index(s.commitment) if s.commitment else 0


def _share(a: frozenset[str], b: frozenset[str], of: Setting) -> float:
    """The weight of what two sets share, of the weight of both together."""
    total = of.weight(a | b)
    return of.weight(a & b) / total if total else 0.0


def _jaccard(a: frozenset[str], b: frozenset[str]) -> float:
    return len(a & b) / len(a | b) if a | b else 0.0


def _cosine(a: Vector, b: Vector) -> float:
    length = float(np.linalg.norm(a) * np.linalg.norm(b))
    return float(a @ b) / length if length else 0.0
