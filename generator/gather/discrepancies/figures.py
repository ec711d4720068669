"""Figures of one thing, compared as the articles qualify them: lengths, counts, money.

"Nearly five and a half hours" and "over five hours" can both be true; "five and a half" and "more than seven and a
half" cannot, unless one of them counts the dinner; nor can 200 passengers and 212, unless twelve of them are the crew.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from generator.gather.discrepancies.scope import Scope, scopes
from generator.gather.origins import Provenance
from generator.gather.story import Story
from generator.model.brief import TimexMod
from generator.model.ids import digest
from generator.model.storyline import Discrepancy, Source, Value, Verdict

_APPROX = 0.1
"""A figure that is called approximate is true within so much of it."""
_BOUND = 0.2
"""How far below "nearly" and above "more than" a figure may lie."""


@dataclass(frozen=True)
class Told:
    """A figure as one article gives it."""

    brief: str
    value: str
    """As the record shows it."""
    mod: TimexMod | None
    size: float
    slack: float
    """As a share of it, what the figure may be off because it is rounded."""
    at: int
    parts: frozenset[str]
    """The words for what such a figure may take in or leave out."""
    source: Source

    @property
    def range(self) -> tuple[float, float]:
        """The least and the most that the words allow."""
        match self.mod:
            case "LESS_THAN" | "EQUAL_OR_LESS":
                return self.size * (1 - _BOUND), self.size
            case "MORE_THAN":
                return self.size, self.size * (1 + _BOUND)
            case "EQUAL_OR_MORE":
                return self.size, float("inf")
            case "APPROX":
                return self.size * (1 - _APPROX), self.size * (1 + _APPROX)
            case _:
                return self.size * (1 - self.slack), self.size * (1 + self.slack)

    def agrees(self, other: "Told") -> bool:
        """Whether both can be true of one thing."""
        (low, high), (other_low, other_high) = self.range, other.range
        return low <= other_high and other_low <= high


@dataclass(frozen=True)
class Compared:
    """The figures that articles give of one thing."""

    key: tuple[str, ...]
    question: str
    figures: tuple[Told, ...]


def compare(story: Story, provenance: Provenance, things: Iterable[Compared]) -> Iterator[Discrepancy]:
    """The things whose figures differ between articles."""
    for thing in things:
        told = {provenance.original[x.brief] for x in thing.figures}
        if len(told) < 2 or len({x.value for x in thing.figures}) < 2:
            continue
        verdict, because = _verdict(story, thing.figures)
        yield Discrepancy(
            id=f"d-{digest('figure', *thing.key)}",
            kind="figure",
            question=thing.question,
            values=_values(story, thing.figures),
            verdict=verdict,
            because=because,
        )


def _verdict(story: Story, figures: Sequence[Told]) -> tuple[Verdict, tuple[Source, ...]]:
    """Whether the figures can all be true, and if not, the words that tell what each of them counts."""
    each = list({(x.value, x.mod): x for x in reversed(figures)}.values())
    clashes = [(a, b) if a.size < b.size else (b, a) for a, b in combinations(each, 2) if not a.agrees(b)]
    if not clashes:
        return "agree", ()
    said: defaultdict[str, list[Scope]] = defaultdict(list)
    for x in figures:
        said[x.value] += scopes(story, x.brief, x.at, x.parts)
    because: list[Source] = []
    for smaller, larger in clashes:
        like = {x.value for x in each if x.agrees(smaller)}
        told = [s for s in said[larger.value] if s.reach == "in"]
        told += [s for value in sorted(like) for s in said[value] if s.reach == "out"]
        told = [s for s in told if s.explains(larger.size - smaller.size)]
        if not told:
            return "unresolved", ()
        because += [s.source for s in told]
    return "scope", story.in_order(because)


def _values(story: Story, figures: Sequence[Told]) -> tuple[Value, ...]:
    by_value: defaultdict[tuple[str, TimexMod | None], list[Told]] = defaultdict(list)
    for x in figures:
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
