"""Boosted trees read from plain JSON and evaluated with numpy.

Of each tree every condition is tested at once. A condition that fails rules out the leaves on its left, which a mask of
bits records; the lowest bit that is left names the leaf (Lucchese et al., "QuickScorer", SIGIR 2015).
"""

import functools
import itertools
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

import numpy as np
from numpy.typing import NDArray

LEAVES = 16
"""The most leaves that a tree may have."""
_ALL = np.uint16((1 << LEAVES) - 1)
_ZEROS = itertools.repeat(0.0)


@dataclass(frozen=True, eq=False)
class Forest:
    """Trees over named features. The conditions of all trees stand in one row, tree after tree."""

    names: tuple[str, ...]
    features: NDArray[np.intp]
    thresholds: NDArray[np.float32]
    masks: NDArray[np.uint16]
    first: NDArray[np.intp]
    """Where each tree's conditions begin."""
    values: NDArray[np.float64]
    """One row a tree, one column a leaf."""

    def scores(self, numbers: Sequence[Mapping[str, float]]) -> list[float]:
        """The sum of the trees for each set of numbers; what a set does not name is zero."""
        table = np.array([[*map(some.get, self.names, _ZEROS)] for some in numbers], dtype=np.float32)
        failed = table.take(self.features, axis=1) > self.thresholds
        left = np.where(failed, self.masks, _ALL)
        bits = np.bitwise_and.reduceat(left, self.first, axis=1)
        leaves = _LOWEST[bits]
        return [float(v) for v in self.values[np.arange(len(self.first)), leaves].sum(axis=1)]

    def probabilities(self, numbers: Sequence[Mapping[str, float]]) -> list[float]:
        """The scores of trees that learned to tell yes from no."""
        return [1.0 / (1.0 + math.exp(-score)) for score in self.scores(numbers)]


@functools.cache
def load(package: str, name: str) -> Forest:
    """The forest of that name in the package's `weights.json`, which says what it was trained on."""
    weights = json.loads(files(package).joinpath("weights.json").read_text(encoding="utf-8"))
    return from_json(weights[name])


def from_json(data: Mapping[str, Any]) -> Forest:
    """A forest from `{features, trees: [{feature, threshold, mask, values}]}`."""
    trees = data["trees"]
    sizes = [len(t["feature"]) for t in trees]
    values = np.zeros((len(trees), LEAVES))
    for row, tree in zip(values, trees, strict=True):
        row[: len(tree["values"])] = tree["values"]
    return Forest(
        names=tuple(data["features"]),
        features=np.array([f for t in trees for f in t["feature"]], dtype=np.intp),
        thresholds=np.array([x for t in trees for x in t["threshold"]], dtype=np.float32),
        masks=np.array([m for t in trees for m in t["mask"]], dtype=np.uint16),
        first=np.cumsum([0, *sizes[:-1]]).astype(np.intp),
        values=values,
    )


def _lowest_bits() -> NDArray[np.uint8]:
    """For each mask, the number of its lowest bit."""
    found = np.zeros(1 << LEAVES, dtype=np.uint8)
    for bit in range(LEAVES - 1, -1, -1):
        found[1 << bit :: 1 << (bit + 1)] = bit
    return found


_LOWEST = _lowest_bits()
