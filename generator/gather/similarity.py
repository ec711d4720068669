"""How alike articles are in their words, and which are worth comparing.

Likeness is the cosine of the articles' weighed stems, less what the days between them take. A stem weighs by how often
the article has it and by how few articles have it, of the corpus and of everyday English together, so that names and
rare words carry the likeness among five articles as among ten thousand. The figures were fitted to the articles of
twelve stories told by many outlets; they held on twelve others: alone, by twos, threes and nines, and among a thousand
other articles.
"""

import datetime
import heapq
import math
from collections import Counter, defaultdict, deque
from collections.abc import Mapping, Sequence

from generator.gather.profile import Profile

_BACKGROUND = 60
"""Articles of everyday English imagined beside the corpus, so that a word's rarity holds for few articles too."""
_LENGTH = 400
"""Words of such an imagined article."""
_FORTNIGHT = 14
_TOGETHER = 0.7
"""To this power the articles of one fortnight count."""
_UNIT = 3
_FORGOTTEN = 90
_FADING = 0.031
"""What is lost for each doubling of the time between two articles, which counts in units of three days, to ninety."""
_SHORT = 25.0
"""The length of a vector of some 60 words; below it a few words in common must not look like much."""
_TELLING = 60
"""So many of an article's weightiest stems stand in the index."""
_RECENT = 100
"""A stem of the index leads to so many articles at most, the latest."""
_COMPARED = 24
"""So many candidates are compared in full."""

Vector = Mapping[str, float]


def vectors(profiles: Sequence[Profile]) -> list[Vector]:
    """The weights of each article's stems that another has too; of unit length, less if it is very short."""
    rarity, articles = _rarity(profiles)
    found: list[Vector] = []
    for p in profiles:
        weights = {s: (1 + math.log(n)) * rarity[s] for s, n in sorted(p.counts.items()) if rarity[s] > 0}
        length = max(math.sqrt(sum(w * w for w in weights.values())), _SHORT)
        found.append({s: w / length for s, w in weights.items() if articles[s] > 1})
    return found


def candidates(weights: Sequence[Vector]) -> list[list[int]]:
    """For each article the earlier ones that share most of its most telling stems: a bounded number of them."""
    index: defaultdict[str, deque[int]] = defaultdict(lambda: deque(maxlen=_RECENT))
    found = []
    for i, vector in enumerate(weights):
        telling = heapq.nsmallest(_TELLING, vector, key=lambda s: (-vector[s], s))
        shared: defaultdict[int, float] = defaultdict(float)
        for root in telling:
            for j in index[root]:
                shared[j] += vector[root]
            index[root].append(i)
        found.append(heapq.nsmallest(_COMPARED, shared, key=lambda j: (-shared[j], -j)))
    return found


def cosine(a: Vector, b: Vector) -> float:
    """The sum of the products of shared weights; the cosine, if both are of unit length."""
    if len(b) < len(a):
        a, b = b, a
    return sum(weight * b[root] for root, weight in a.items() if root in b)


def faded(a: datetime.date | None, b: datetime.date | None) -> float:
    """What is lost of the likeness of two articles of these days; nothing if one of them is not known."""
    apart = min(abs((a - b).days), _FORGOTTEN) if a and b else 0
    return _FADING * math.log2(1 + apart / _UNIT)


def _rarity(profiles: Sequence[Profile]) -> tuple[dict[str, float], Counter[str]]:
    """The logarithm of one in how many articles has a stem, and how many of the corpus have it.

    Articles of one fortnight count less than their number: a name that fills one week's papers is rare, one that is in
    all of them year after year is not.
    """
    seen: defaultdict[str, Counter[int]] = defaultdict(Counter)
    common: defaultdict[str, float] = defaultdict(float)
    written: Counter[int] = Counter()
    for p in profiles:
        fortnight = p.day.toordinal() // _FORTNIGHT if p.day else 0
        written[fortnight] += 1
        for root in p.counts:
            seen[root][fortnight] += 1
            common[root] = max(common[root], p.everyday.get(root, 0.0))
    everything = _BACKGROUND + _many(written)
    rarity = {
        root: math.log(everything / (_BACKGROUND * _share(common[root]) + 0.5 + _many(times)))
        for root, times in seen.items()
    }
    return rarity, Counter({root: sum(times.values()) for root, times in seen.items()})


def _many(times: Counter[int]) -> float:
    return sum(math.pow(n, _TOGETHER) for n in times.values())


def _share(zipf: float) -> float:
    """The share of everyday articles that have a word of this frequency."""
    return 1 - math.exp(-_LENGTH * 10 ** (zipf - 9)) if zipf else 0.0
