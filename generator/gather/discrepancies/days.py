"""On which day something was: articles that date one act differently.

Only acts are compared that an article tells as past or as planned and dates once, and only with a day: of talks on two
days neither date is wrong. Remarks are left out, for everybody says something every day.
"""

import datetime
from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.gather.dated import Dated
from generator.gather.origins import Provenance
from generator.gather.story import Story
from generator.language.edtf import when
from generator.language.words import content, forms, stem
from generator.lexicon.acts import RESUMING
from generator.lexicon.commitment import REPORTING
from generator.lexicon.implicatives import HOLDING, STATIVE
from generator.model.ids import digest
from generator.model.storyline import Discrepancy, Source, Value

_DAYS = 10
"""Days further apart are of two events."""
_WEEK = 7
"""So many days, or a multiple of them, apart, both articles name the same weekday, and mean the same."""
_RECENT = 30
_COMPARED = 12
"""So many acts of one verb, and so many wordings of each, are compared."""
_ALIKE = 3
"""Clauses that share a name and one word in so many are of one act."""


@dataclass(frozen=True)
class Act:
    """A dated clause with what it is compared by."""

    dated: Dated
    day: datetime.date
    words: frozenset[str]
    """The stems of all that it says, names too, but not the act and its date."""
    names: frozenset[str]
    """Those of them that are of names."""
    when: str
    """The words of its date."""
    resumed: bool
    """Whether it takes up an event again without a name: "the deal was signed"."""

    @property
    def profile(self) -> tuple[object, ...]:
        return self.day, self.dated.status, self.dated.merged.doers, self.words


def compare(story: Story, provenance: Provenance, clauses: Sequence[Dated]) -> Iterator[Discrepancy]:
    """The acts that two articles date with different days."""
    by_act: defaultdict[str, list[Act]] = defaultdict(list)
    for d in clauses:
        act = _act(story, d) if provenance.firsthand(d.brief) else None
        if act is not None:
            by_act[d.merged.clause.lemma].append(act)
    told: set[frozenset[Source]] = set()
    for lemma, same in by_act.items():
        for group in _same_act(_dated_once(same)):
            places = frozenset(a.dated.source for a in group)
            if len({a.day for a in group}) > 1 and places not in told:
                told.add(places)
                yield _discrepancy(story, lemma, group)


def _act(story: Story, d: Dated) -> Act | None:
    """The clause, if it tells of one act on one day."""
    span = when(d.edtf)
    clause = d.merged.clause
    if d.bare or span is None or not span.exact or span.first is None or clause.nominal:
        return None
    if clause.lemma in REPORTING or clause.lemma in STATIVE or (clause.lemma in HOLDING and clause.concept is None):
        return None
    text = story.texts[d.brief]
    times = [(a.start, a.end) for a in clause.role("time")]
    place = clause.evidence.start, clause.evidence.end
    kept = [w for w in forms(_without(text, place, times)) if stem(w) != stem(clause.lemma)]
    acts = {stem(w) for w in forms(clause.act.exact)} | {stem(clause.lemma)}
    names = content(
        f
        for actor in story.by_id[d.brief].actors
        for m in actor.mentions
        if place[0] <= m.start and m.end <= place[1]
        for f in forms(m.exact)
    )
    themes = clause.role("theme")
    resumed = not names and len(themes) == 1 and themes[0].head in RESUMING and not themes[0].modifiers
    date = next(a.head for a in clause.role("time") if d.source.covers(a))
    return Act(d, span.first, frozenset(content(kept)) - acts, frozenset(names), date, resumed)


def _without(text: str, place: tuple[int, int], gaps: Sequence[tuple[int, int]]) -> str:
    """The words of a place but for those in the gaps."""
    at, kept = place[0], []
    for start, end in sorted(gaps):
        if at <= start <= place[1]:
            kept.append(text[at:start])
            at = end
    return " ".join([*kept, text[at : place[1]]])


def _dated_once(acts: Sequence[Act]) -> list[Act]:
    """One clause of each article that dates the act with one day only."""
    days: defaultdict[str, set[datetime.date]] = defaultdict(set)
    for a in acts:
        days[a.dated.brief].add(a.day)
    first: dict[str, Act] = {}
    for a in acts:
        if len(days[a.dated.brief]) == 1:
            first.setdefault(a.dated.brief, a)
    return list(first.values())


def _same_act(acts: Sequence[Act]) -> list[list[Act]]:
    """Clauses that tell of the same act of the same actors; each joins the first that it fits, of the latest."""
    groups: list[list[Act]] = []
    recent: deque[tuple[int, dict[tuple[object, ...], Act]]] = deque(maxlen=_RECENT)
    for a in acts:
        home = next((g for g, told in recent if all(_fits(a, other) for other in told.values())), None)
        if home is None:
            groups.append([a])
            recent.append((len(groups) - 1, {a.profile: a}))
        else:
            groups[home].append(a)
            told = next(told for g, told in recent if g == home)
            if len(told) < _COMPARED:
                told.setdefault(a.profile, a)
    return groups


def _fits(a: Act, b: Act) -> bool:
    """Whether two clauses can be of one act: one status, near days, one doer, one thing, and words in common."""
    left, right = a.dated.merged, b.dated.merged
    apart = abs((a.day - b.day).days)
    if apart > _DAYS or (apart and (apart % _WEEK == 0 or a.when == b.when)) or a.dated.status != b.dated.status:
        return False
    if left.doers and right.doers and not left.doers & right.doers:
        return False
    if a.resumed or b.resumed:
        return True
    if left.about and right.about and not left.about & right.about and not left.others & right.others:
        return False
    shared = a.words & b.words
    if not left.doers & right.doers and not (shared - a.names) and len(shared) * _ALIKE < len(a.words | b.words):
        return False
    named = shared & a.names & b.names and len(shared) * _ALIKE >= len(a.words | b.words)
    return len(shared) > 1 or bool(named)


def _discrepancy(story: Story, lemma: str, group: Sequence[Act]) -> Discrepancy:
    by_day: defaultdict[str, list[Dated]] = defaultdict(list)
    for d in sorted((a.dated for a in group), key=lambda d: (d.edtf, d.rank)):
        by_day[d.edtf].append(d)
    shared = frozenset.intersection(*(a.words for a in group))
    return Discrepancy(
        id=f"d-{digest('date', lemma, *sorted(shared))}",
        kind="date",
        question=f"When was it: “{_shortest(group)}”?",
        values=tuple(
            Value(
                value=day,
                briefs=tuple(dict.fromkeys(d.brief for d in same)),
                evidence=story.in_order([d.source for d in same]),
            )
            for day, same in by_day.items()
        ),
        verdict="unresolved",
    )


def _shortest(group: Sequence[Act]) -> str:
    """The clause that says it in fewest words."""
    said = [" ".join(a.dated.source.exact.split()).rstrip(" ,;:.") for a in group]
    return min(said, key=lambda words: (len(words), words))
