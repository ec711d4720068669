"""On which day something was: articles that date one act of the same actors differently.

Only acts are compared that an article tells by the same past verb and dates once, and only with a day: of talks on two
days neither date is wrong. Saying is left out, for everybody says something every day.
"""

import datetime
import re
from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.gather.dated import Dated
from generator.gather.deeds import PAST_FORMS
from generator.gather.origins import Provenance
from generator.gather.story import Story
from generator.language.edtf import when
from generator.language.words import content, forms, stem
from generator.lexicon.calendar import PARTS_OF_DAY, WEEKDAYS
from generator.model.ids import digest
from generator.model.storyline import Discrepancy, Source, Value

_DAYS = 10
"""Days further apart are of two events."""
_RECENT = 30
_COMPARED = 12
"""So many acts of one verb, and so many wordings of each, are compared."""
_ALIKE = 3
"""Clauses that share a name and one word in so many are of one act."""
_WHEN = frozenset({*WEEKDAYS, *PARTS_OF_DAY})
_THE_EVENT = frozenset(
    stem(noun)
    for noun in "deal agreement accord pact treaty contract document decision ruling verdict vote bill law accident "
    "crash collision incident attack blast explosion fire storm event case plan takeover merger late early".split()
)
"""Words by which a report takes up its event again without a name: "the deal was signed late"."""
_UNTOLD = frozenset(
    stem(PAST_FORMS.get(verb, verb))
    for verb in "said told announced reported added confirmed stated spoke asked called wrote had made took held "
    "expected planned scheduled based used named continued began started ended including according".split()
)
"""Verbs that tell of every day, or nothing by themselves."""
_VERB = re.compile(rf"\b(?:\w{{3,}}ed|{'|'.join(PAST_FORMS)})\b")


@dataclass(frozen=True)
class Act:
    """A dated clause with what it is compared by."""

    dated: Dated
    day: datetime.date
    verbs: frozenset[str]
    """The stems of its past verbs."""
    words: frozenset[str]
    """The stems of all that it says, names too, but not when."""
    names: frozenset[str]
    """Those of them that are of names."""

    @property
    def profile(self) -> tuple[object, ...]:
        return self.day, self.dated.status, self.dated.actors, self.words


def compare(story: Story, provenance: Provenance, clauses: Sequence[Dated]) -> Iterator[Discrepancy]:
    """The acts that two articles date with different days."""
    by_verb: defaultdict[str, list[Act]] = defaultdict(list)
    acts = [act for d in clauses if provenance.firsthand(d.brief) and (act := _act(story, d))]
    for act in acts:
        for verb in sorted(act.verbs):
            by_verb[verb].append(act)
    told: set[frozenset[Source]] = set()
    for verb, same in by_verb.items():
        for group in _same_act(verb, _dated_once(same)):
            places = frozenset(a.dated.source for a in group)
            if len({a.day for a in group}) > 1 and places not in told:
                told.add(places)
                yield _discrepancy(story, verb, group)


def _act(story: Story, d: Dated) -> Act | None:
    """The clause, if its date is a day."""
    span = when(d.edtf)
    if span is None or not span.exact or span.first is None:
        return None
    said = story.texts[d.brief][slice(*d.place)]
    verbs = frozenset(stem(PAST_FORMS.get(v, v)) for v in _VERB.findall(said.casefold())) - _UNTOLD
    words = content(PAST_FORMS.get(f, f) for f in forms(said) if f not in _WHEN and not f.isdigit())
    names = content(
        f
        for actor in story.by_id[d.brief].actors
        for m in actor.mentions
        if d.place[0] <= m.start and m.end <= d.place[1]
        for f in forms(m.exact)
    )
    return Act(d, span.first, verbs, frozenset(words), frozenset(names))


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


def _same_act(verb: str, acts: Sequence[Act]) -> list[list[Act]]:
    """Clauses that tell of the same act of the same actors; each joins the first that it fits, of the latest."""
    groups: list[list[Act]] = []
    recent: deque[tuple[int, dict[tuple[object, ...], Act]]] = deque(maxlen=_RECENT)
    for a in acts:
        home = next((g for g, told in recent if all(_fits(verb, a, other) for other in told.values())), None)
        if home is None:
            groups.append([a])
            recent.append((len(groups) - 1, {a.profile: a}))
        else:
            groups[home].append(a)
            told = next(told for g, told in recent if g == home)
            if len(told) < _COMPARED:
                told.setdefault(a.profile, a)
    return groups


def _fits(verb: str, a: Act, b: Act) -> bool:
    """Whether two clauses can be of one act: one status, near days, and what they name is no other's."""
    actors, others = a.dated.actors, b.dated.actors
    if abs((a.day - b.day).days) > _DAYS or a.dated.status != b.dated.status:
        return False
    if actors and others and not actors & others:
        return False
    left, right = a.words - {verb}, b.words - {verb}
    shared = left & right
    named = shared & a.names & b.names and len(shared) * _ALIKE >= len(left | right)
    return bool(len(shared) > 1 or named) or left <= _THE_EVENT or right <= _THE_EVENT


def _discrepancy(story: Story, verb: str, group: Sequence[Act]) -> Discrepancy:
    by_day: defaultdict[str, list[Dated]] = defaultdict(list)
    for d in sorted((a.dated for a in group), key=lambda d: (d.edtf, d.rank)):
        by_day[d.edtf].append(d)
    shared = frozenset.intersection(*(a.words for a in group))
    return Discrepancy(
        id=f"d-{digest('date', verb, *sorted(shared))}",
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
