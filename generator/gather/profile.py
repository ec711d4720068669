"""An article as the words that tell its story: stems counted, and the names among them."""

import datetime
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from generator.language.edtf import first_day
from generator.language.results import first_result
from generator.language.sentences import sentences
from generator.language.words import content, forms, frequency, is_function_word, stem, words
from generator.lexicon.calendar import MONTHS, WEEKDAYS
from generator.model.brief import Brief
from generator.model.text import PROSE

_TITLE = 5
"""A word of the headline counts as so many of the body."""
_LEAD = 3
"""Sentences of the lead."""


@dataclass(frozen=True)
class Profile:
    """What grouping asks of an article."""

    brief: Brief
    day: datetime.date | None
    counts: Counter[str]
    """The stems of the words that carry meaning."""
    everyday: dict[str, float]
    """How frequent the most common form of each stem is in English, on the Zipf scale."""
    names: frozenset[str]
    """The stems that stand with a capital inside sentences, more often than without one."""
    capitals: frozenset[str]
    """The stems that stand with a capital anywhere."""
    central: frozenset[str]
    """The names in headline and lead."""
    result: tuple[int, int] | None
    """The score, if the article is the report of a game."""

    def shares_a_name(self, other: "Profile") -> bool:
        """Whether a name of one stands in the other; so it may, if either names next to nobody."""
        if min(len(self.names), len(other.names)) < 2:
            return True
        return not (self.names.isdisjoint(other.capitals) and other.names.isdisjoint(self.capitals))

    def other_game(self, other: "Profile") -> bool:
        """Whether both report a game, and not the same one: two legs of a tie."""
        return self.result is not None and other.result is not None and self.result != other.result


def profile(brief: Brief, text: str) -> Profile:
    """The profile of an article."""
    title = brief.article.title
    body = [(b.start, b.end) for b in brief.article.blocks if b.kind in PROSE and b.kind != "headline"]
    seen = Counter(
        (text[w.start : w.end], w.form, text[max(0, w.start - 2) : w.start].rstrip()[-1:].isalnum())
        for start, end in body
        for w in words(text, start, end)
    )
    lead = [title, *(text[a:b] for a, b in _lead(text, body))]
    headline = forms(title)
    told = {*headline, *(form for _, form, _ in seen)}
    counts = Counter({root: _TITLE * n for root, n in Counter(content(headline)).items()})
    everyday: dict[str, float] = {}
    for (_, form, _), n in seen.items():
        for root in content([form]):
            counts[root] += n
    for form in told:
        everyday[stem(form)] = max(everyday.get(stem(form), 0.0), frequency(form))
    names, capitals = _names(seen)
    return Profile(
        brief=brief,
        day=first_day(brief.article.published),
        counts=counts,
        everyday=everyday,
        names=names,
        capitals=capitals,
        central=names & {stem(f) for t in lead for f in forms(t)},
        result=first_result(lead[:2], told),
    )


def _lead(text: str, body: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    found = (s for start, end in body for s in sentences(text, start, end))
    return list(islice(found, _LEAD))


def _names(seen: Mapping[tuple[str, str, bool], int]) -> tuple[frozenset[str], frozenset[str]]:
    """The stems that are names, and those that stand with a capital anywhere; days and months are neither.

    Args:
        seen: how often a word stands as it is written, with its folded form, inside a sentence or not.
    """
    inside: Counter[str] = Counter()
    small: Counter[str] = Counter()
    capitals: set[str] = set()
    for (written, form, within), n in seen.items():
        if len(form) < 2 or is_function_word(form) or form in MONTHS or form in WEEKDAYS:
            continue
        root = stem(form)
        if written.islower():
            small[root] += n
        else:
            capitals.add(root)
            inside[root] += n * within
    return frozenset(s for s, n in inside.items() if n > small[s]), frozenset(capitals)
