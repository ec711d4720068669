"""Trains the weights from a corpus of attributions: `python -m generator.extract.quotes.train FOLDER`.

Needs LightGBM (the `train` extra). What it writes holds counts and thresholds of features, no text.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.extract.quotes.corpus import Attribution, Labelled, Range
from generator.extract.quotes.features import Setting
from generator.extract.quotes.scene import Candidate, Scene, choose
from generator.language.marks import Quotation

EXACT, SAME = 2, 1


@dataclass(frozen=True)
class Example:
    """One quotation: its candidates, and how right each is."""

    where: Setting
    candidates: tuple[Candidate, ...]
    labels: tuple[int, ...]
    attributed: bool
    """Whether the annotators ascribe the words to anybody."""
    doubtful: bool


def examples(scene: Scene, labels: Labelled) -> list[Example]:
    """The quotations of an article; each sees the true speaker of the one before."""
    found: list[Example] = []

    def learn(where: Setting, candidates: Sequence[Candidate]) -> Sequence[float]:
        found.append(_example(where, candidates, labels))
        return [*map(float, found[-1].labels)]

    choose(scene, learn)
    return found


def _example(where: Setting, candidates: Sequence[Candidate], labels: Labelled) -> Example:
    quotation = where.quotation
    attribution = _attribution(quotation, labels.attributions)
    doubtful = _covered(quotation, labels.doubtful) > 0.5
    if attribution is None:
        return Example(where, tuple(candidates), (0,) * len(candidates), False, doubtful)
    exact = [any(s <= c.mention.frame.starts[c.mention.head] < e for s, e in attribution.source) for c in candidates]
    least = min((_depth(c) for c, e in zip(candidates, exact, strict=True) if e), default=0)
    top = [e and _depth(c) == least for c, e in zip(candidates, exact, strict=True)]
    right = {c.entity for c, t in zip(candidates, top, strict=True) if t and not c.entity.startswith("=")}
    grades = tuple(EXACT if t else SAME if c.entity in right else 0 for c, t in zip(candidates, top, strict=True))
    return Example(where, tuple(candidates), grades, True, doubtful)


def _attribution(quotation: Quotation, attributions: Sequence[Attribution]) -> Attribution | None:
    return next((a for a in attributions if _covered(quotation, a.content) > 0.5), None)


def _covered(quotation: Quotation, ranges: Sequence[Range]) -> float:
    start, end = quotation.inner_start, quotation.inner_end
    return sum(max(0, min(e, end) - max(s, start)) for s, e in ranges) / max(1, end - start)


def _depth(candidate: Candidate) -> int:
    return len(candidate.mention.frame.ancestors(candidate.mention.head))
