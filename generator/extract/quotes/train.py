"""Trains the weights from a corpus of attributions: `python -m generator.extract.quotes.train FOLDER DAY`.

FOLDER holds `text/` and `attributions/` (see `corpus`); DAY is noted in the weights. Needs LightGBM (the `train`
extra). What it writes, `weights.json`, holds thresholds and sums over counts of features, and no text. Each forest that
builds on the choice of speakers learns from choices made by trees that have not seen the article (five folds).
"""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np
from numpy.typing import NDArray

from generator.annotate import annotate
from generator.extract import actors
from generator.extract._forest import LEAVES, from_json
from generator.extract._trees import stored
from generator.extract.quotes.corpus import Attribution, Labelled, Range, labelled
from generator.extract.quotes.features import FEATURES, Setting
from generator.extract.quotes.scene import Candidate, Choice, Scene, choose, scorer
from generator.extract.quotes.weigh import weigh
from generator.extract.quotes.works import is_short
from generator.language.marks import Quotation
from generator.model.extracted import Extracted

EXACT, SAME = 2, 1
"""How right a candidate is: the very words, or other words for the same speaker."""
FOLDS = 5
SEED = 7

_COMMON = {
    "verbose": -1, "num_threads": 1, "seed": SEED, "deterministic": True, "force_row_wise": True,
    "bagging_fraction": 0.8, "bagging_freq": 1, "num_leaves": LEAVES,
}  # fmt: skip
_RANK = {
    **_COMMON, "objective": "lambdarank", "label_gain": [0, 1, 3], "learning_rate": 0.07, "min_data_in_leaf": 40,
    "lambda_l2": 1.0, "feature_fraction": 0.4,
}  # fmt: skip
_JUDGE = {
    **_COMMON, "objective": "binary", "learning_rate": 0.05, "min_data_in_leaf": 20, "lambda_l2": 2.0,
    "feature_fraction": 0.6, "num_leaves": 8,
}  # fmt: skip
_RANK_TREES, _JUDGE_TREES = 220, 120

Rows = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Example:
    """One quotation: its candidates, and how right each is."""

    where: Setting
    candidates: tuple[Candidate, ...]
    grades: tuple[int, ...]
    attributed: bool
    """Whether the annotators ascribe the words to anybody."""
    doubtful: bool


def main(folder: Path, day: str) -> None:
    """Write the weights beside this module."""
    data = [(labels, Scene(a, actors.extract(a, Extracted()).actors)) for labels, a in _annotated(folder)]
    weights = train(data, {"corpus": f"{folder.parent.name}/{folder.name}", "day": day})
    path = Path(__file__).with_name("weights.json")
    path.write_text(json.dumps(weights, separators=(",", ":")) + "\n", encoding="utf-8")
    print(json.dumps(weights["speaker"]["note"], indent=1))  # noqa: T201


def train(data: Sequence[tuple[Labelled, Scene]], note: dict[str, Any]) -> dict[str, Any]:
    """The three forests: who speaks, whether the words are anybody's, whether the speaker is sure."""
    learned = [examples(scene, labels) for labels, scene in data]
    folds = [n % FOLDS for n in range(len(data))]
    rankers = [_ranker(e for e, f in zip(learned, folds, strict=True) if f != k) for k in range(FOLDS)]
    numbers, own, right = [], [], []
    for (_, scene), known, fold in zip(data, learned, folds, strict=True):
        by_words = {e.where.index: e for e in known}
        for choice in choose(scene, scorer(from_json(rankers[fold]))):
            example = by_words[choice.setting.index]
            if example.doubtful or is_short(choice.setting):
                continue
            numbers.append(weigh(choice))
            own.append(example.attributed)
            right.append(example.attributed and _is_right(choice, example))
    judged = sum(own)
    note = note | {"articles": len(data), "quotations": len(own), "seed": SEED, "lightgbm": lightgbm.__version__}
    note["speakers_right_on_held_out_folds"] = round(sum(right) / max(1, judged), 4)
    ranker = _ranker(learned)
    return {
        "speaker": ranker | {"note": note},
        "words": _judge(numbers, own) | {"note": note},
        "sure": _judge(
            [n for n, o in zip(numbers, own, strict=True) if o], [r for r, o in zip(right, own, strict=True) if o]
        )
        | {"note": note},
    }


def examples(scene: Scene, labels: Labelled) -> list[Example]:
    """The quotations of an article; each sees the true speaker of the one before."""
    found: dict[int, Example] = {}

    def learn(where: Setting, candidates: Sequence[Candidate]) -> Sequence[float]:
        found[where.index] = _example(where, candidates, labels)
        return [*map(float, found[where.index].grades)]

    choose(scene, learn)
    return [found.get(w.index) or _example(w, (), labels) for w in scene.settings]


def _annotated(folder: Path) -> Iterator[tuple[Labelled, Any]]:
    for labels in labelled(folder):
        yield labels, annotate(labels.article)


def _example(where: Setting, candidates: Sequence[Candidate], labels: Labelled) -> Example:
    quotation = where.quotation
    attribution = _attribution(quotation, labels.attributions)
    doubtful = _covered(quotation, labels.doubtful) > 0.5
    if attribution is None:
        return Example(where, tuple(candidates), (0,) * len(candidates), False, doubtful)
    exact = [_names(c, attribution) for c in candidates]
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


def _names(candidate: Candidate, attribution: Attribution) -> bool:
    at = candidate.mention.frame.starts[candidate.mention.head]
    return any(s <= at < e for s, e in attribution.source)


def _depth(candidate: Candidate) -> int:
    return len(candidate.mention.frame.ancestors(candidate.mention.head))


def _is_right(choice: Choice, example: Example) -> bool:
    top = choice.candidate
    right = [c for c, grade in zip(example.candidates, example.grades, strict=True) if grade]
    return top is not None and any(c.mention is top.mention or c.entity == top.entity for c in right)


def _ranker(learned: Iterable[Sequence[Example]]) -> dict[str, Any]:
    taught = [e for some in learned for e in some if any(e.grades)]
    rows = _rows([c.numbers for e in taught for c in e.candidates], FEATURES)
    grades = [g for e in taught for g in e.grades]
    data = lightgbm.Dataset(rows, grades, group=[len(e.grades) for e in taught])
    return stored(lightgbm.train(_RANK, data, _RANK_TREES), FEATURES)


def _judge(numbers: Sequence[dict[str, float]], verdicts: Sequence[bool]) -> dict[str, Any]:
    names = tuple(sorted({k for n in numbers for k in n}))
    data = lightgbm.Dataset(_rows(numbers, names), [int(v) for v in verdicts])
    return stored(lightgbm.train(_JUDGE, data, _JUDGE_TREES), names)


def _rows(numbers: Sequence[Any], names: Sequence[str]) -> Rows:
    return np.array([[n[name] for name in names] for n in numbers], dtype=np.float64)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
