"""Trains the weights from labelled articles: `python tests/bench/train_open_items.py DAY LABELS FOLDER …`.

LABELS is a file of `tests/bench/labels`, FOLDER holds the articles that it names; several such pairs may follow each
other. DAY is noted in the weights. Needs LightGBM (the `train` extra). What it writes, `weights.json`, holds thresholds
and sums over counts of features, and no text.

A draft that touches a clause of an open item is right, one that touches only optional items does not count, every other
is wrong. An article whose date only the labels know is learned from twice: with the date, and as it stands. Whether two
drafts tell of one item is learned from those that trees which have not seen the article (five folds) find likely.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np
import yaml

from generator.annotate import annotate
from generator.date import date
from generator.extract import actors, dates, quotes
from generator.extract._forest import LEAVES, from_json
from generator.extract._trees import stored
from generator.extract.cast import Cast
from generator.extract.open_items.candidates import candidates_of
from generator.extract.open_items.draft import Draft
from generator.extract.open_items.features import Numbers, lead, measured
from generator.extract.open_items.likeness import Told, compared
from generator.model.article import Article
from generator.model.extracted import Extracted
from generator.read import read_files

WEIGHTS = Path("generator/extract/open_items/weights.json")
FOLDS = 5
SEED = 7
LIKELY = 0.4
"""Probability from which a draft may stand beside others in an article."""
RARE = 10
"""Named facts of fewer drafts are left out."""

_COMMON = {
    "objective": "binary", "verbose": -1, "num_threads": 2, "seed": SEED, "deterministic": True, "force_row_wise": True,
    "bagging_fraction": 0.8, "bagging_freq": 1, "lambda_l2": 3.0,
}  # fmt: skip
_OPEN = {
    **_COMMON, "num_leaves": LEAVES, "learning_rate": 0.05, "min_data_in_leaf": 12, "feature_fraction": 0.35,
    "extra_trees": True,
}  # fmt: skip
_SAME = {
    **_COMMON, "num_leaves": 8, "learning_rate": 0.05, "min_data_in_leaf": 20, "feature_fraction": 0.4,
}  # fmt: skip
_OPEN_TREES, _SAME_TREES = 700, 200


@dataclass(frozen=True, eq=False)
class Example:
    """One draft, and which labelled items its clause touches."""

    draft: Draft
    numbers: Numbers
    required: frozenset[int]
    optional: frozenset[int]
    weight: float

    @property
    def main(self) -> bool:
        """Whether it comes from the article as it is known best."""
        return self.weight > 0.5

    @property
    def counts(self) -> bool:
        return bool(self.required) or not self.optional

    @property
    def items(self) -> frozenset[tuple[bool, int]]:
        return frozenset((True, i) for i in self.required) | frozenset((False, i) for i in self.optional)


def main(day: str, pairs: Sequence[tuple[Path, Path]]) -> None:
    """Write the weights."""
    learned = [some for labels, folder in pairs for some in _read(labels, folder)]
    note = {"labels": [labels.name for labels, _ in pairs], "day": day, "articles": len(learned), "seed": SEED}
    WEIGHTS.write_text(json.dumps(train(learned, note), separators=(",", ":")) + "\n", encoding="utf-8")


def train(learned: Sequence[Sequence[Example]], note: dict[str, Any]) -> dict[str, Any]:
    """The two forests: whether a draft is an open item, and whether two tell of the same; examples by article."""
    note = note | {"drafts": sum(map(len, learned)), "lightgbm": lightgbm.__version__}
    likely: list[list[Example]] = []
    right = told = wanted = 0
    for fold in range(FOLDS):
        judge = from_json(_open([e for n, some in enumerate(learned) if n % FOLDS != fold for e in some]))
        for some in learned[fold::FOLDS]:
            probable = judge.probabilities([e.numbers for e in some]) if some else []
            likely.append([e for e, p in zip(some, probable, strict=True) if p >= LIKELY and e.items and e.main])
            for example, p in zip(some, probable, strict=True):
                if example.counts:
                    wanted += bool(example.required)
                    told += p >= 0.5
                    right += p >= 0.5 and bool(example.required)
    note["drafts_on_held_out_folds"] = {"precision": round(right / told, 3), "recall": round(right / wanted, 3)}
    same, verdicts = [], []
    for some in likely:
        for a, b in combinations(some, 2):
            if len(a.items) == len(b.items) == 1:
                same.append(compared(Told(a.draft), Told(b.draft), among=len(some)))
                verdicts.append(bool(a.items & b.items))
    return {
        "open": _open([e for some in learned for e in some]) | {"note": note},
        "same": _grow(same, verdicts, [1.0] * len(same), _SAME, _SAME_TREES) | {"note": note | {"pairs": len(same)}},
    }


def examples(article: Article, label: dict[str, Any], weight: float) -> list[Example]:
    """The drafts of an article, with what its labels say of each."""
    annotated = annotate(article)
    found = quotes.extract(annotated, dates.extract(annotated, actors.extract(annotated, Extracted())))
    drafts = list(candidates_of(annotated, found, Cast(annotated, found.actors)))
    items = label["open_items"]
    result = []
    for candidate, numbers in zip(drafts, measured(drafts, annotated, lead(annotated)), strict=True):
        words = candidate.draft.evidence
        touched = [
            n for n, item in enumerate(items) if any(s < words.end and words.start < e for s, e in item["clauses"])
        ]
        required = frozenset(n for n in touched if not items[n]["optional"])
        result.append(Example(candidate.draft, numbers, required, frozenset(touched) - required, weight))
    return result


def _read(labels: Path, folder: Path) -> Iterator[list[Example]]:
    known: dict[str, Any] = yaml.safe_load(labels.read_text("utf-8"))
    for name, label in known.items():
        (article,) = read_files([folder / name]).articles
        if len(article.text) != label["characters"]:
            sys.exit(f"{name} is not the text that was labelled")
        dated = date([article])[0]
        told = label.get("published")
        if dated.published is not None or told is None:
            yield examples(dated, label, 1.0)
        else:
            known_day = dated.replace(header=dated.header.replace(published=told))
            yield [*examples(known_day, label, 0.7), *examples(dated, label, 0.3)]


def _open(some: Iterable[Example]) -> dict[str, Any]:
    taught = [e for e in some if e.counts]
    return _grow(
        [e.numbers for e in taught], [bool(e.required) for e in taught], [e.weight for e in taught], _OPEN, _OPEN_TREES
    )


def _grow(
    numbers: Sequence[dict[str, float]],
    verdicts: Sequence[bool],
    weights: Sequence[float],
    settings: dict[str, Any],
    trees: int,
) -> dict[str, Any]:
    counts: dict[str, int] = {}
    for some in numbers:
        for name in some:
            counts[name] = counts.get(name, 0) + 1
    names = sorted(name for name, count in counts.items() if count >= RARE or "=" not in name)
    rows = np.array([[some.get(name, 0.0) for name in names] for some in numbers], dtype=np.float32)
    data = lightgbm.Dataset(rows, [int(v) for v in verdicts], weight=list(weights))
    return stored(lightgbm.train(settings, data, trees), names)


if __name__ == "__main__":
    given = sys.argv[2:]
    main(sys.argv[1], [(Path(a), Path(b)) for a, b in zip(given[::2], given[1::2], strict=True)])
