"""The evaluation of trees against a plain walk down each tree."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.extract._forest import LEAVES, from_json, load

_ALL = (1 << LEAVES) - 1


def _tree(node: Any) -> dict[str, list[Any]]:
    """The stored form of a nested tree `(feature, threshold, left, right)` with numbers as leaves."""
    tree: dict[str, list[Any]] = {"feature": [], "threshold": [], "mask": [], "values": []}

    def walk(node: Any) -> None:
        if not isinstance(node, tuple):
            tree["values"].append(node)
            return
        feature, threshold, left, right = node
        at, before = len(tree["feature"]), len(tree["values"])
        tree["feature"].append(feature)
        tree["threshold"].append(threshold)
        tree["mask"].append(0)
        walk(left)
        tree["mask"][at] = _ALL & ~sum(1 << leaf for leaf in range(before, len(tree["values"])))
        walk(right)

    walk(node)
    return tree


def _walked(node: Any, row: list[int]) -> float:
    while isinstance(node, tuple):
        feature, threshold, left, right = node
        node = left if row[feature] <= threshold else right
    return float(node)


_FIRST = (0, 1.5, (1, 0.5, 1.0, 2.0), (1, 2.5, (0, 3.0, 4.0, 8.0), 16.0))
_SECOND = (1, 1.0, -1.0, (0, 0.0, -2.0, -4.0))


@given(st.lists(st.tuples(st.integers(-5, 5), st.integers(-5, 5)), min_size=1, max_size=20))
def test_scores_are_those_of_a_walk(rows: list[tuple[int, int]]) -> None:
    forest = from_json({"features": ["a", "b"], "trees": [_tree(_FIRST), _tree(_SECOND)]})
    walked = [_walked(_FIRST, list(row)) + _walked(_SECOND, list(row)) for row in rows]
    assert forest.scores([{"a": a, "b": b} for a, b in rows]) == walked


@pytest.mark.parametrize(
    ("part", "name"),
    [("quotes", "speaker"), ("quotes", "words"), ("quotes", "sure"), ("open_items", "open"), ("open_items", "same")],
)
def test_the_weights_are_whole(part: str, name: str) -> None:
    forest = load(f"generator.extract.{part}", name)
    assert len(forest.names) == len(set(forest.names))
    assert 0 < len(forest.first) <= len(forest.features)
    assert all(0.0 <= p <= 1.0 for p in forest.probabilities([dict.fromkeys(forest.names, x) for x in (0.0, 3.0)]))


def test_what_is_not_told_counts_as_zero() -> None:
    forest = from_json({"features": ["a", "b"], "trees": [_tree(_FIRST)]})
    assert forest.scores([{"b": 1.0}]) == forest.scores([{"a": 0.0, "b": 1.0}])
