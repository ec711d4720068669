"""The judge of sameness: how probably two statements of a story are of one matter.

Structure (who, what is done, to what, where, when) and meaning are weighed by a logistic regression;
`tests/bench/train_sameness.py` learns it from pairs that readers judged, and its note stands in `weights.json`. What
contradicts is refused before (`refusal.py`). A pair of which one has no meaning is judged by weights that do without.
"""

import functools
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from importlib.resources import files
from typing import Any

from generator.gather.sameness.likeness import Setting, likeness, setting
from generator.gather.sameness.refusal import refused
from generator.gather.sameness.statement import Statement
from generator.gather.story import Story
from generator.language.words import content, forms

FULL, BARE = "with meanings", "without meanings"
"""The two sets of weights."""


@dataclass(frozen=True)
class Weights:
    """What each number of a pair weighs; together the logarithm of the odds."""

    bias: float
    by_name: Mapping[str, float]

    def plain(self) -> dict[str, Any]:
        return {"bias": self.bias, "weights": dict(self.by_name)}

    def probability(self, numbers: Mapping[str, float]) -> float:
        odds = self.bias + math.fsum(weight * numbers[name] for name, weight in self.by_name.items())
        return 1.0 / (1.0 + math.exp(-max(-60.0, min(60.0, odds))))


@dataclass(frozen=True, eq=False)
class Judge:
    """The judge over the statements of one story."""

    setting: Setting
    full: Weights
    bare: Weights

    @classmethod
    def of(cls, story: Story, statements: Sequence[Statement]) -> "Judge":
        """Whoever is to judge a story's statements must know what all of them have in common."""
        words = [frozenset(content(forms(story.texts[b.id]))) for b in story.briefs]
        return cls(setting(words, statements), *_learned())

    def weighing(self, weights: Weights) -> "Judge":
        """The same by other weights, whether there are meanings or not."""
        return replace(self, full=weights, bare=weights)

    def sameness(self, a: Statement, b: Statement) -> float:
        """The probability that two statements are of one matter; 0 if anything refuses it."""
        if refused(a, b):
            return 0.0
        weights = self.full if a.vector is not None and b.vector is not None else self.bare
        return weights.probability(likeness(a, b, self.setting))


@functools.cache
def _learned() -> tuple[Weights, Weights]:
    data = json.loads(files(__package__).joinpath("weights.json").read_text(encoding="utf-8"))
    full, bare = (Weights(data[name]["bias"], data[name]["weights"]) for name in (FULL, BARE))
    return full, bare
