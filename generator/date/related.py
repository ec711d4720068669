"""The publication date of an article that tells none, from dated articles on the same event.

Two articles are on one event if they share runs of words that chance does not repeat (common quotations, wire copy) and
most of what makes their vocabulary rare. Of the dates of such articles one is taken that suits the article's own
weekdays: those it speaks of as past lie close behind, those to come close ahead. Candidates come from an index of the
runs, so that the cost grows with the number of articles and not with its square.
"""

import datetime
import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from generator.date.days import nearest, side, weekdays
from generator.language.words import forms, frequency, is_function_word, shingles
from generator.model.article import Article
from generator.model.text import PROSE

_RUN = 5
"""Words in a run."""
_SHARED_RUNS = 8
_ALIKE = 0.36
"""Cosine of the rare words. With ten shared runs: above .35 all of 35 pairs in 924 political articles were published
within a day of each other, of those below one in three."""
_COMMON = 40
"""A run that more articles share is a formula, and not looked up."""
_MOST = 12
"""So many of the articles with the most shared runs are compared."""
_EVERYDAY = 6.3
"""Zipf frequency at which a word has no weight."""
_FARTHEST = 3.0
"""Days, on average, between the publication of a report and the weekdays it names."""


def related_dates(
    undated: Sequence[Article], dated: Mapping[str, tuple[Article, datetime.date]]
) -> dict[str, datetime.date]:
    """The dates that follow for the undated articles, by id; those for which none follows are left out."""
    if not undated or not dated:
        return {}
    runs = {a.id: set(_runs(a)) for a in undated}
    wanted = set[tuple[str, ...]]().union(*runs.values())
    index: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    for id_ in sorted(dated):
        for run in set(_runs(dated[id_][0])) & wanted:
            index[run].append(id_)
    rare: dict[str, dict[str, float]] = {}
    found: dict[str, datetime.date] = {}
    for article in undated:
        shared = Counter(
            i for run in runs[article.id] if len(index.get(run, ())) <= _COMMON for i in index.get(run, ())
        )
        likely = sorted((i for i in shared if shared[i] >= _SHARED_RUNS), key=lambda i: (-shared[i], i))[:_MOST]
        for other in (article, *(dated[i][0] for i in likely)):
            rare.setdefault(other.id, _rare(other))
        votes = [(dated[i][1], _likeness(rare[article.id], rare[i])) for i in likely]
        day = _suiting(article, [(day, alike) for day, alike in votes if alike >= _ALIKE])
        if day is not None:
            found[article.id] = day
    return found


def _runs(article: Article) -> Iterator[tuple[str, ...]]:
    for block in article.header.blocks:
        if block.kind in PROSE:
            yield from shingles(forms(article.text[block.start : block.end]), _RUN)


def _rare(article: Article) -> dict[str, float]:
    """The words that carry meaning, each with its weight: the rarer in English, the heavier."""
    words = {
        form
        for block in article.header.blocks
        if block.kind in PROSE
        for form in forms(article.text[block.start : block.end])
        if len(form) > 1 and not is_function_word(form)
    }
    return {word: max(0.0, _EVERYDAY - frequency(word)) for word in sorted(words)}


def _likeness(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    shared = sum(weight for word, weight in one.items() if word in other)
    return shared / (math.sqrt(sum(one.values()) * sum(other.values())) or 1.0)


def _suiting(article: Article, votes: Sequence[tuple[datetime.date, float]]) -> datetime.date | None:
    """Of the days voted for, the one to which the article's weekdays lie closest; then the one with more votes."""
    weight: defaultdict[datetime.date, float] = defaultdict(float)
    for day, alike in votes:
        weight[day] += alike
    if not weight:
        return None
    told = [
        (weekday, side(article, n))
        for weekday, n in weekdays(article, ("headline", "body", "caption"))
        if "month" not in n.phrase.parts
    ]
    if not told:
        return None
    distance = {d: sum(nearest(w, d, where) for w, where in told) / len(told) for d in weight}
    best = min(weight, key=lambda d: (distance[d], -weight[d], d))
    return best if distance[best] <= _FARTHEST else None
