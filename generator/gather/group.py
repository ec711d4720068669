"""Which articles tell one story: shared rare words and word pairs, the headline's above all, and dates near each other.

Articles are taken oldest first, and each joins the story whose earlier articles it is most like, if it is like
enough. What is enough rises with the time between them: two reports of a week need share less than two of one year.
Nobody is compared with everybody: an index of each article's most telling words gives a bounded number of candidates.
"""

import datetime
import heapq
import itertools
import math
from collections import Counter, defaultdict, deque
from collections.abc import Mapping, Sequence

from generator.gather.edtf import first_day
from generator.language.words import forms, frequency, is_function_word, stem
from generator.model.brief import Brief
from generator.model.sidecar import Authority
from generator.model.text import PROSE

_TITLE = 5
"""A word of the headline counts as so many of the body."""
_BACKGROUND = 60
"""Articles of everyday English imagined beside the corpus, so that a word's rarity holds for few articles too."""
_LENGTH = 400
"""Words of such an imagined article."""
_TELLING = 60
"""So many of an article's weightiest features stand in the index."""
_RECENT = 100
"""A feature of the index leads to so many articles at most, the latest."""
_COMPARED = 12
"""So many candidates are compared in full."""
_NEAR = 60
"""Days within which a story needs no more likeness than `_LIKE`."""
_LIKE = 0.105
_RISE = 0.042
"""More likeness needed for each doubling of the time beyond `_NEAR`."""


def stories(
    briefs: Sequence[Brief], texts: Mapping[str, str], authority: Authority
) -> tuple[tuple[str, tuple[Brief, ...]], ...]:
    """The articles of each story, oldest first, with the story's id: the oldest member's, or the pinned one."""
    by_id = {b.id: b for b in sorted(briefs, key=_age)}
    groups: list[tuple[str, tuple[Brief, ...]]] = []
    pinned: set[str] = set()
    for pin in authority.storylines:
        members = [b for i, b in by_id.items() if i in pin.articles and i not in pinned]
        if members:
            groups.append((pin.id, tuple(members)))
            pinned.update(b.id for b in members)
    free = [b for i, b in by_id.items() if i not in pinned]
    groups += [(members[0].id, tuple(members)) for members in _cluster(free, texts)]
    return tuple(sorted(groups, key=lambda group: group[0]))


def _age(brief: Brief) -> tuple[str, str]:
    """Oldest first; what has no date comes last."""
    return brief.article.published or "~", brief.id


def _cluster(briefs: Sequence[Brief], texts: Mapping[str, str]) -> list[list[Brief]]:
    """Each article with the story whose earlier articles it is most like."""
    vectors = _vectors([_features(b, texts[b.id]) for b in briefs])
    days = [first_day(b.article.published) for b in briefs]
    index: defaultdict[str, deque[int]] = defaultdict(lambda: deque(maxlen=_RECENT))
    story: list[int] = []
    clusters: list[list[Brief]] = []
    for i, vector in enumerate(vectors):
        telling = heapq.nsmallest(_TELLING, vector, key=lambda f: (-vector[f], f))
        likeness: defaultdict[int, float] = defaultdict(float)
        for j in _candidates(vector, telling, index):
            like = _cosine(vector, vectors[j])
            if like >= _enough(days[i], days[j]):
                likeness[story[j]] += like
        story.append(min(likeness, key=lambda s: (-likeness[s], s), default=len(clusters)))
        if story[i] == len(clusters):
            clusters.append([])
        clusters[story[i]].append(briefs[i])
        for feature in telling:
            index[feature].append(i)
    return clusters


def _features(brief: Brief, text: str) -> Counter[str]:
    """The stems of the article's content words and pairs of neighbouring ones, counted."""
    counts: Counter[str] = Counter()
    for block in brief.article.blocks:
        if block.kind in PROSE and block.kind != "headline":
            counts.update(_stems(text[block.start : block.end]))
    for feature in _stems(brief.article.title):
        counts[feature] += _TITLE
    return counts


def _stems(text: str) -> list[str]:
    words = [(stem(f), f) for f in forms(text)]
    meaning = [len(f) > 1 and not is_function_word(f) for _, f in words]
    found = [s for (s, _), meant in zip(words, meaning, strict=True) if meant]
    for (a, f), (b, g) in itertools.pairwise(words):
        if not (is_function_word(f) or is_function_word(g) or (f.isdigit() and g.isdigit())):
            found.append(f"{a} {b}")
    return found


def _vectors(counts: Sequence[Counter[str]]) -> list[dict[str, float]]:
    """Weights of unit length: the root of a feature's count times its rarity."""
    seen: Counter[str] = Counter()
    for c in counts:
        seen.update(c.keys())
    rarity = {feature: _rarity(feature, n, len(counts)) for feature, n in seen.items()}
    vectors = []
    for c in counts:
        weights = {f: math.sqrt(n) * rarity[f] for f, n in sorted(c.items()) if rarity[f] > 0}
        length = math.sqrt(sum(w * w for w in weights.values())) or 1.0
        vectors.append({f: w / length for f, w in weights.items()})
    return vectors


def _rarity(feature: str, seen: int, articles: int) -> float:
    """The logarithm of one in how many articles has the feature, of the corpus and of everyday English together."""
    common = frequency(feature) if " " not in feature else 0.0
    everyday = 1 - math.exp(-_LENGTH * 10 ** (common - 9)) if common else 0.0
    return math.log((_BACKGROUND + articles) / (_BACKGROUND * everyday + seen + 0.5))


def _candidates(vector: Mapping[str, float], telling: Sequence[str], index: Mapping[str, Sequence[int]]) -> list[int]:
    """The earlier articles that share most of the telling features."""
    shared: defaultdict[int, float] = defaultdict(float)
    for feature in telling:
        for j in index.get(feature, ()):
            shared[j] += vector[feature]
    return heapq.nsmallest(_COMPARED, shared, key=lambda j: (-shared[j], -j))


def _cosine(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    if len(b) < len(a):
        a, b = b, a
    return sum(weight * b[feature] for feature, weight in a.items() if feature in b)


def _enough(a: datetime.date | None, b: datetime.date | None) -> float:
    """How alike two articles of these days must be to tell one story."""
    apart = abs((a - b).days) if a and b else _NEAR
    return _LIKE + _RISE * math.log2(max(apart, _NEAR) / _NEAR)
