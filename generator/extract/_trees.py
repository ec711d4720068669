"""The trees that LightGBM grew, in the form that `_forest` reads."""

from collections.abc import Sequence
from typing import Any

from generator.extract._forest import LEAVES


def stored(booster: Any, names: Sequence[str]) -> dict[str, Any]:
    """`{features, trees}` as `from_json` takes them; features of which no tree asks are left out."""
    trees = [_tree(t["tree_structure"]) for t in booster.dump_model()["tree_info"]]
    asked = sorted({f for tree in trees for f in tree["feature"]})
    places = {f: n for n, f in enumerate(asked)}
    for tree in trees:
        tree["feature"] = [places[f] for f in tree["feature"]]
    return {"features": [names[f] for f in asked], "trees": trees}


def _tree(root: dict[str, Any]) -> dict[str, Any]:
    """The tree's conditions, each with the mask of the leaves that remain if it fails, and its leaves' values."""
    tree: dict[str, Any] = {"feature": [], "threshold": [], "mask": [], "values": []}

    def walk(node: dict[str, Any]) -> None:
        if "leaf_value" in node:
            tree["values"].append(round(node["leaf_value"], 5))
            return
        at = len(tree["feature"])
        before = len(tree["values"])
        tree["feature"].append(node["split_feature"])
        tree["threshold"].append(float(f"{node['threshold']:.6g}"))
        tree["mask"].append(0)
        walk(node["left_child"])
        left = sum(1 << leaf for leaf in range(before, len(tree["values"])))
        tree["mask"][at] = ((1 << LEAVES) - 1) & ~left
        walk(node["right_child"])

    walk(root)
    if not tree["feature"]:
        tree |= {"feature": [0], "threshold": [1e30], "mask": [(1 << LEAVES) - 1]}
    return tree
