"""On which day something was: articles that date one act of the same actors differently.

Only acts are compared that an article tells by the same past verb and dates once, and only with a day: of talks on two
days neither date is wrong. Saying is left out, for everybody says something every day.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from generator.gather.dated import Dated
from generator.gather.deeds import PAST_FORMS
from generator.gather.origins import Provenance
from generator.gather.story import Story
from generator.language.edtf import when
from generator.language.words import content, forms, stem
from generator.lexicon.calendar import WEEKDAYS
from generator.model.ids import digest
from generator.model.storyline import Discrepancy, Source, Value

_DAYS = 10
"""Days further apart are of two events."""
_LITTLE = 2
"""A clause of no more other words is of the story's one act of the kind: "the deal was signed late"."""
_UNTOLD = frozenset(
    stem(PAST_FORMS.get(verb, verb))
    for verb in "said told announced reported added confirmed stated spoke asked called wrote had made took held "
    "expected planned scheduled based used named continued began started ended including according".split()
)
"""Verbs that tell of every day, or nothing by themselves."""
_VERB = re.compile(rf"\b(?:\w{{3,}}ed|{'|'.join(PAST_FORMS)})\b")


def compare(story: Story, provenance: Provenance, clauses: Sequence[Dated]) -> Iterator[Discrepancy]:
    """The acts that two articles date with different days."""
    by_act: defaultdict[str, list[Dated]] = defaultdict(list)
    for d in clauses:
        span = when(d.edtf)
        if span and span.exact and provenance.firsthand(d.brief):
            for act in sorted(_verbs(story, d)):
                by_act[act].append(d)
    told_of: set[frozenset[Source]] = set()
    for act, told in by_act.items():
        once = _dated_once(told)
        for group in _same_act(story, act, once):
            if len({d.edtf for d in group}) > 1 and (places := frozenset(d.source for d in group)) not in told_of:
                told_of.add(places)
                yield _discrepancy(story, act, group)


def _dated_once(told: Sequence[Dated]) -> list[Dated]:
    """The clauses of articles that date the act with one day only."""
    days: defaultdict[str, set[str]] = defaultdict(set)
    for d in told:
        days[d.brief].add(d.edtf)
    first: dict[str, Dated] = {}
    for d in told:
        if len(days[d.brief]) == 1:
            first.setdefault(d.brief, d)
    return list(first.values())


def _same_act(story: Story, act: str, told: Sequence[Dated]) -> list[list[Dated]]:
    """Clauses that tell of the same act of the same actors; each joins the first that it fits."""
    groups: list[list[Dated]] = []
    for d in told:
        home = next((g for g in groups if all(_fits(story, act, d, other) for other in g)), None)
        if home is None:
            groups.append([d])
        else:
            home.append(d)
    return groups


def _fits(story: Story, act: str, a: Dated, b: Dated) -> bool:
    """Whether two clauses can be of one act: one status, near days, and what they name is no other's."""
    first, second = when(a.edtf), when(b.edtf)
    if not (first and second and first.first and second.first) or abs((first.first - second.first).days) > _DAYS:
        return False
    if a.status != b.status or (a.actors and b.actors and not a.actors & b.actors):
        return False
    left, right = _words(story, a) - {act}, _words(story, b) - {act}
    return len(left & right) >= min(2, len(left), len(right)) or min(len(left), len(right)) <= _LITTLE


def _verbs(story: Story, d: Dated) -> frozenset[str]:
    """The stems of a clause's past verbs."""
    said = story.texts[d.brief][slice(*d.place)]
    return frozenset(stem(PAST_FORMS.get(v, v)) for v in _VERB.findall(said.casefold())) - _UNTOLD


def _words(story: Story, d: Dated) -> frozenset[str]:
    """The stems of what a clause says, names too, but not when."""
    said = story.texts[d.brief][slice(*d.place)]
    return frozenset(content(PAST_FORMS.get(f, f) for f in forms(said) if f not in WEEKDAYS and not f.isdigit()))


def _discrepancy(story: Story, act: str, group: Sequence[Dated]) -> Discrepancy:
    by_day: defaultdict[str, list[Dated]] = defaultdict(list)
    for d in sorted(group, key=lambda d: (d.edtf, d.rank)):
        by_day[d.edtf].append(d)
    shared = frozenset.intersection(*(_words(story, d) for d in group))
    return Discrepancy(
        id=f"d-{digest('date', act, *sorted(shared))}",
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


def _shortest(group: Sequence[Dated]) -> str:
    """The clause that says it in fewest words."""
    return min((" ".join(d.source.exact.split()).rstrip(" ,;:.") for d in group), key=lambda words: (len(words), words))
