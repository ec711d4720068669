"""Which drafts are open items: the choice that readers made, learned from what they wrote down.

Trees weigh what `features` tells of a draft. `tests/bench/train_open_items.py` grows them from articles in which
readers wrote down what was still to come, and what only sounds like it; its note stands in `weights.json`.
"""

from collections.abc import Sequence

from generator.annotate import Annotated
from generator.extract._forest import load
from generator.extract.open_items.draft import Draft
from generator.extract.open_items.features import Candidate, lead, measured

SURE = 0.35
"""Probability from which a draft is an open item that the words announce for sure, and against which nothing speaks."""
LIKELY = 0.6
"""Probability from which any other draft is one.

With these two, recall and precision are about equal on articles that the trees have not seen (.67 and .66 of the 1,245
items of the labels for learning, each quarter judged by trees from the others).
"""
_INSIDE = 0.5
"""Share of a clause that another one has already told."""


def chosen(candidates: Sequence[Candidate], annotated: Annotated) -> list[Draft]:
    """The drafts that are open items, in the order in which they were given."""
    if not candidates:
        return []
    numbers = measured(candidates, annotated, lead(annotated))
    probable = load(__package__, "open").probabilities(numbers)
    kept = [c for c, n, p in zip(candidates, numbers, probable, strict=True) if p >= (SURE if n["passes"] else LIKELY)]
    sure: dict[int, list[Draft]] = {}
    for candidate in kept:
        if candidate.draft.found.sure:
            sure.setdefault(id(candidate.setting), []).append(candidate.draft)
    return [
        c.draft for c in kept if c.draft.found.sure or not any(_told(c.draft, d) for d in sure.get(id(c.setting), ()))
    ]


def _told(hint: Draft, other: Draft) -> bool:
    """Whether words that only hint at an act lie in those that announce one."""
    a, b = hint.evidence, other.evidence
    return min(a.end, b.end) - max(a.start, b.start) > _INSIDE * (a.end - a.start)
