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
from collections.abc import Iterable, Mapping, Sequence

from generator.gather.announced import Announced, announced, opening
from generator.language.edtf import first_day
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
_SHORT = 25.0
"""The length of a vector of some 80 words; below it a few words in common must not look like much."""
_FORTNIGHT = 14
_TOGETHER = 0.7
"""To this power the articles of one fortnight count."""
_TELLING = 60
"""So many of an article's weightiest features stand in the index."""
_RECENT = 100
"""A feature of the index leads to so many articles at most, the latest."""
_COMPARED = 12
"""So many candidates are compared in full."""
_NEAR = 60
"""Days within which a story needs no more likeness than `_LIKE`."""
_LIKE = 0.105
_RISE = 0.04
"""More likeness needed for each doubling of the time beyond `_NEAR`."""

_AWAITED = 0.25
"""Of that likeness, so much is enough for an article that tells of what the other announced."""


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
    days = [first_day(b.article.published) for b in briefs]
    vectors = _vectors([_features(b, texts[b.id]) for b in briefs], days)
    index: defaultdict[str, deque[int]] = defaultdict(lambda: deque(maxlen=_RECENT))
    awaited: defaultdict[str, deque[tuple[int, Announced]]] = defaultdict(lambda: deque(maxlen=_RECENT))
    story: list[int] = []
    clusters: list[list[Brief]] = []
    for i, vector in enumerate(vectors):
        telling = heapq.nsmallest(_TELLING, vector, key=lambda f: (-vector[f], f))
        likeness: defaultdict[int, float] = defaultdict(float)
        begins = opening(briefs[i], texts[briefs[i].id])
        expected = {j for word in sorted(begins.words | begins.stems) for j, a in awaited[word] if begins.tells_of(a)}
        for j in sorted({*_candidates(vector, telling, index), *sorted(expected)[-_COMPARED:]}):
            like = _cosine(vector, vectors[j])
            if like >= _enough(days[i], days[j]) * (_AWAITED if j in expected else 1):
                likeness[story[j]] += like
        story.append(min(likeness, key=lambda s: (-likeness[s], s), default=len(clusters)))
        if story[i] == len(clusters):
            clusters.append([])
        clusters[story[i]].append(briefs[i])
        for feature in telling:
            index[feature].append(i)
        for item in announced(briefs[i]):
            for key in sorted(item.keys):
                awaited[key].append((i, item))
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
    """Single words as "stem/form", for the form tells how common it is; pairs as "stem stem"."""
    words = [(stem(f), f) for f in forms(text)]
    found = [f"{s}/{f}" for s, f in words if len(f) > 1 and not is_function_word(f)]
    for (a, f), (b, g) in itertools.pairwise(words):
        if not (is_function_word(f) or is_function_word(g) or (f.isdigit() and g.isdigit())):
            found.append(f"{a} {b}")
    return found


def _vectors(counts: Sequence[Counter[str]], days: Sequence[datetime.date | None]) -> list[dict[str, float]]:
    """Weights: the root of a feature's count times its rarity; of unit length unless the article is short."""
    common = _commonness(counts)
    stemmed = [_stemmed(c) for c in counts]
    rarity = _rarity(stemmed, days, common)
    vectors = []
    for c in stemmed:
        weights = {f: math.sqrt(n) * rarity[f] for f, n in sorted(c.items()) if rarity[f] > 0}
        length = max(math.sqrt(sum(w * w for w in weights.values())), _SHORT)
        vectors.append({f: w / length for f, w in weights.items()})
    return vectors


def _commonness(counts: Iterable[Counter[str]]) -> dict[str, float]:
    """The share of everyday articles that have a stem, by its most common form in the corpus."""
    highest: defaultdict[str, float] = defaultdict(float)
    for feature in sorted({f for c in counts for f in c if " " not in f}):
        root, _, form = feature.rpartition("/")
        highest[root] = max(highest[root], frequency(form))
    return {root: 1 - math.exp(-_LENGTH * 10 ** (zipf - 9)) if zipf else 0.0 for root, zipf in highest.items()}


def _stemmed(counts: Counter[str]) -> Counter[str]:
    found: Counter[str] = Counter()
    for feature, n in counts.items():
        found[feature if " " in feature else feature.rpartition("/")[0]] += n
    return found


def _rarity(
    counts: Sequence[Counter[str]], days: Sequence[datetime.date | None], common: Mapping[str, float]
) -> dict[str, float]:
    """The logarithm of one in how many articles has a feature, of the corpus and of everyday English together.

    Articles of one fortnight count less than their number: a name that fills one week's papers is rare, one that
    is in all of them year after year is not.
    """
    seen: defaultdict[str, Counter[int]] = defaultdict(Counter)
    written: Counter[int] = Counter()
    for c, day in zip(counts, days, strict=True):
        fortnight = day.toordinal() // _FORTNIGHT if day else 0
        written[fortnight] += 1
        for feature in c:
            seen[feature][fortnight] += 1
    articles = _BACKGROUND + sum(n**_TOGETHER for n in written.values())
    return {
        feature: math.log(
            articles / (_BACKGROUND * common.get(feature, 0.0) + 0.5 + sum(n**_TOGETHER for n in times.values()))
        )
        for feature, times in seen.items()
    }


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
