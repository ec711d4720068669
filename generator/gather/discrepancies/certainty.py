"""How firmly articles of the same days announce the same thing: one expects what another calls uncertain."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from generator.gather.origins import Provenance
from generator.gather.register import Registered
from generator.gather.stated import Stated
from generator.gather.story import Story
from generator.language.edtf import first_day
from generator.model.brief import Commitment
from generator.model.ids import digest
from generator.model.storyline import Discrepancy, Value

_LEVEL: dict[Commitment, int] = {
    "agreed": 3, "scheduled": 3, "planned": 3, "expected": 2, "possible": 1, "doubtful": 0,
}  # fmt: skip
"""Commitments that a reader would not tell apart in firmness share a level. A hope or an invitation denies none."""
_AGREE = ({3, 2}, {3}, {2})
"""Levels of which one does not deny the other."""
_DAYS = 2
"""Articles further apart tell of a change, not of a difference."""


def compare(story: Story, provenance: Provenance, items: Sequence[Registered]) -> Iterator[Discrepancy]:
    """The items whose commitment differs between articles."""
    for item in items:
        stated = _of_one_matter(_together(item.stated))
        told = {s.brief for s in stated}
        if len({provenance.original[b] for b in told}) < 2:
            continue
        levels = {_LEVEL[s.item.commitment] for s in stated}
        if max(levels) - min(levels) < 1:
            continue
        yield Discrepancy(
            id=f"d-{digest('certainty', item.record.id)}",
            kind="certainty",
            question=f"How certain is it: {item.record.title}?",
            values=_values(story, stated),
            verdict="agree" if levels in _AGREE else "unresolved",
        )


def _together(stated: Sequence[Stated]) -> list[Stated]:
    """The statements within `_DAYS` of the newest."""
    newest = max((d for s in stated if (d := first_day(s.on))), default=None)
    if newest is None:
        return list(stated)
    return [s for s in stated if (d := first_day(s.on)) and (newest - d).days <= _DAYS]


def _of_one_matter(stated: Sequence[Stated]) -> list[Stated]:
    """The statements that tell of the same act by the same doer as most do; wishes left out."""
    told = [s for s in stated if s.item.commitment in _LEVEL]
    matters = [[t for t in told if _same(s, t)] for s in told]
    return max(matters, key=len, default=[])


def _same(a: Stated, b: Stated) -> bool:
    """Whether two statements name the same doer, or the same persons, and the same act and things."""
    if not a.actors or not b.actors or not (a.actors[0] == b.actors[0] or (a.persons and a.persons == b.persons)):
        return False
    alike = len(a.persons & b.persons) > 1 or a.about == b.about or len(a.about & b.about) > 1
    return bool(a.act & b.act) and alike


def _values(story: Story, stated: Sequence[Stated]) -> tuple[Value, ...]:
    by_value: defaultdict[Commitment, list[Stated]] = defaultdict(list)
    for s in stated:
        by_value[s.item.commitment].append(s)
    return tuple(
        Value(
            value=value,
            briefs=tuple(dict.fromkeys(s.brief for s in same)),
            evidence=story.in_order([e for s in same for e in s.evidence]),
        )
        for value, same in by_value.items()
    )
