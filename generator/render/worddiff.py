"""Two wordings laid over each other: which words are the same, gone, new."""

import difflib
import itertools
import re
from dataclasses import dataclass
from typing import Literal

_WORD = re.compile(r"\w+(?:[’'\-.]\w+)*|[^\w\s]")

_MOST = 4_000_000
"""Pairs of words to compare; two texts of two thousand words. Longer ones are not laid over each other."""


@dataclass(frozen=True)
class Run:
    """Neighbouring words that share one fate; `words` carries the blanks that follow them."""

    fate: Literal["same", "gone", "new"]
    words: str


def runs(fullest: str, variant: str) -> tuple[Run, ...]:
    """How the variant departs from the fullest wording; white space does not count."""
    before, after = _words(fullest), _words(variant)
    if len(before) * len(after) > _MOST:
        return Run("gone", "".join(before)), Run("new", "".join(after))
    matcher = difflib.SequenceMatcher(None, [w.strip() for w in before], [w.strip() for w in after], autojunk=False)
    found: list[Run] = []
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            found.append(Run("same", "".join(after[c:d])))
            continue
        if b > a:
            found.append(Run("gone", "".join(before[a:b])))
        if d > c:
            found.append(Run("new", "".join(after[c:d])))
    return tuple(found)


def _words(text: str) -> list[str]:
    """Words and signs, each with the white space after it."""
    ends = [m.start() for m in _WORD.finditer(text)] + [len(text)]
    return [" ".join(text[a:b].split()) + (" " if text[b - 1].isspace() else "") for a, b in itertools.pairwise(ends)]
