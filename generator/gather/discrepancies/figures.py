"""How long something took: lengths of one event, compared as the articles qualify them.

"Nearly five and a half hours" and "over five hours" can both be true; "five and a half" and "more than seven and a
half" cannot, unless one of them counts the dinner.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from generator.gather.actors import Cast
from generator.gather.clauses import clause
from generator.gather.discrepancies.scope import Scope, scopes
from generator.gather.origins import Provenance
from generator.gather.story import Story
from generator.language.words import Word, words
from generator.lexicon.spans import EVENT, LASTING
from generator.model.brief import Brief, DateMention, TimexMod
from generator.model.ids import digest
from generator.model.storyline import Discrepancy, Source, Value, Verdict

_LENGTH = re.compile(r"P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?"
                     r"(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$")  # fmt: skip
_HOURS = (8766.0, 730.5, 168.0, 24.0, 1.0, 1 / 60, 1 / 3600)
_APPROX = 0.1
"""A rounded length is true within so much of it."""
_BOUND = 0.2
"""How far below "nearly" and above "more than" a length may lie."""
_BEFORE, _AFTER = 12, 3
"""Words around a length in which its event is named."""


@dataclass(frozen=True)
class Length:
    """The length of an event as one article gives it."""

    brief: str
    value: str
    mod: TimexMod | None
    hours: float
    event: str
    persons: frozenset[str]
    at: int
    source: Source

    @property
    def range(self) -> tuple[float, float]:
        """The shortest and the longest that the words allow, in hours."""
        match self.mod:
            case "LESS_THAN" | "EQUAL_OR_LESS":
                return self.hours * (1 - _BOUND), self.hours
            case "MORE_THAN" | "EQUAL_OR_MORE":
                return self.hours, self.hours * (1 + _BOUND)
            case "APPROX":
                return self.hours * (1 - _APPROX), self.hours * (1 + _APPROX)
            case _:
                return self.hours * (1 - _APPROX / 4), self.hours * (1 + _APPROX / 4)


def compare(story: Story, cast: Cast, provenance: Provenance) -> Iterator[Discrepancy]:
    """The events whose lengths differ between articles."""
    for lengths in _same_event(_lengths(story, cast)):
        told = {provenance.original[x.brief] for x in lengths}
        if len(told) < 2 or len({(x.value, x.mod) for x in lengths}) < 2:
            continue
        verdict, because = _verdict(story, lengths)
        yield Discrepancy(
            id=f"d-{digest('figure', lengths[0].event, *sorted(set().union(*(x.persons for x in lengths))))}",
            kind="figure",
            question=f"How long did the {lengths[0].event} last?",
            values=_values(story, lengths),
            verdict=verdict,
            because=because,
        )


def _lengths(story: Story, cast: Cast) -> Iterator[Length]:
    for brief in story.briefs:
        for mention in brief.dates:
            hours = _hours(mention.value) if mention.type == "DURATION" else None
            if hours and not story.in_quotation(brief.id, mention.evidence.start):
                found = _length(story, cast, brief, mention, hours)
                if found:
                    yield found


def _hours(value: str | None) -> float | None:
    match = _LENGTH.match(value or "")
    if not match or not any(match.groups()):
        return None
    return sum(float(n) * h for n, h in zip(match.groups(), _HOURS, strict=True) if n)


def _length(story: Story, cast: Cast, brief: Brief, mention: DateMention, hours: float) -> Length | None:
    """The length with its event, if the words around say that something lasted so long."""
    text = story.texts[brief.id]
    at = mention.evidence.start, mention.evidence.end
    sentence = story.sentence(brief.id, at[0])
    event = _event(text, sentence, at)
    if event is None:
        return None
    persons = {
        merged
        for a in brief.actors
        if a.kind == "person" and any(sentence[0] <= m.start < sentence[1] for m in a.mentions)
        if (merged := cast.of(brief.id, a.id))
    }
    return Length(
        brief=brief.id,
        value=mention.value or "",
        mod=mention.mod,
        hours=hours,
        event=event,
        persons=frozenset(persons),
        at=at[0],
        source=story.source(brief.id, *clause(text, sentence, at)),
    )


def _event(text: str, sentence: tuple[int, int], at: tuple[int, int]) -> str | None:
    """What lasted: named before "lasting" or "for", or right after the length."""
    before = words(text, sentence[0], at[0])
    after = words(text, at[1], sentence[1])[:_AFTER]
    lead = [w for w in before[-4:] if w.form in LASTING]
    if lead:
        return _named(before[-_BEFORE:]) or _named(words(text, sentence[0], sentence[1]))
    if (before and before[-1].form == "for") or (len(before) > 1 and before[-2].form == "for"):
        return _named(before[-_BEFORE:])
    if after and text[at[1] : after[0].start] in (" ", "-", " of ", "-long "):
        of = after[1:] if after[0].form in ("long", "of") else after
        return EVENT.get(of[0].form) if of else None
    return None


def _named(near: Sequence[Word]) -> str | None:
    return next((EVENT[w.form] for w in reversed(near) if w.form in EVENT), None)


def _same_event(lengths: Iterator[Length]) -> list[list[Length]]:
    """Lengths of one event: the same kind, persons in common as far as both name any, and a like order of magnitude."""
    groups: list[list[Length]] = []
    persons: list[frozenset[str]] = []
    for x in lengths:
        home = next(
            (
                i
                for i, g in enumerate(groups)
                if g[0].event == x.event
                and _near(g[0].hours, x.hours)
                and (not x.persons or not persons[i] or x.persons & persons[i])
            ),
            None,
        )
        if home is None:
            groups.append([x])
            persons.append(x.persons)
        else:
            groups[home].append(x)
            persons[home] |= x.persons
    return groups


def _near(a: float, b: float) -> bool:
    """Whether two lengths could be meant for one: less than threefold."""
    return max(a, b) < 3 * min(a, b)


def _verdict(story: Story, lengths: Sequence[Length]) -> tuple[Verdict, tuple[Source, ...]]:
    """Whether the lengths can all be true, and if not, the words that tell what each of them counts."""
    each = list({(x.value, x.mod): x for x in reversed(lengths)}.values())
    clashes = [(a, b) if a.hours < b.hours else (b, a) for a, b in combinations(each, 2) if not _agree(a, b)]
    if not clashes:
        return "agree", ()
    said: defaultdict[str, list[Scope]] = defaultdict(list)
    for x in lengths:
        said[x.value] += scopes(story, x.brief, x.at)
    out = {x.value: [s.source for s in said[x.value] if s.reach == "out"] for x in each}
    within = {x.value: [s.source for s in said[x.value] if s.reach == "in"] for x in each}
    for shorter, longer in clashes:
        like = [x.value for x in each if _agree(x, shorter)]
        if not within[longer.value] and not any(out[value] for value in like):
            return "unresolved", ()
    short, long = {a.value for a, _ in clashes}, {b.value for _, b in clashes}
    return "scope", story.in_order([s for v in short for s in out[v]] + [s for v in long for s in within[v]])


def _agree(a: Length, b: Length) -> bool:
    (low_a, high_a), (low_b, high_b) = a.range, b.range
    return low_a <= high_b and low_b <= high_a


def _values(story: Story, lengths: Sequence[Length]) -> tuple[Value, ...]:
    by_value: defaultdict[tuple[str, TimexMod | None], list[Length]] = defaultdict(list)
    for x in lengths:
        by_value[x.value, x.mod].append(x)
    return tuple(
        Value(
            value=value,
            qualifier=mod,
            briefs=tuple(dict.fromkeys(x.brief for x in same)),
            evidence=story.in_order([x.source for x in same]),
        )
        for (value, mod), same in by_value.items()
    )
