"""Grows the trees by which a pronoun's antecedent is chosen, from corpora with coreference.

    python tests/bench/train_cast.py GUM GAP DAY [--dry]

GUM (`*.conllu`) and GAP (`gap-*.tsv`) as `cast_corefs.py` reads them; DAY goes into the note. Texts that are "closed"
there are left out. Writes `generator/extract/cast/weights.json`, which holds thresholds and sums, no text. `--dry` only
prints what the trees of three folds find in texts that they have not seen.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np
from cast_corefs import Mention as Gold
from cast_corefs import closed, prepared, read_gap, read_gum, with_names

from generator.annotate import Annotated
from generator.extract._forest import from_json
from generator.extract._mentions import MentionIndex
from generator.extract._trees import stored
from generator.extract.cast.antecedents import Candidate, Numbers, Score, answers
from generator.extract.cast.mentions import Mention, mentions
from generator.extract.cast.offices import Offices
from generator.extract.cast.sexes import sexes
from generator.lexicon.forenames import Sex
from generator.model.brief import Actor

WEIGHTS = Path("generator/extract/cast/weights.json")
FOLDS = 3
ROUNDS = 2
SEED = 20
TREES = 110


@dataclass(frozen=True, eq=False)
class Text:
    """The mentions of a text, and what is known of its pronouns: by the pronoun's place the places of its antecedents.

    `wrong` has the places of those who are known not to be meant, where nothing else is known.
    """

    name: str
    mentions: Sequence[Mention]
    sexes: Mapping[str, Sex]
    right: Mapping[int, frozenset[int]]
    wrong: Mapping[int, frozenset[int]]
    weight: float


def main() -> None:
    gum, gap, day = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    texts = [t for t in (*_gum(gum), *_gap(gap)) if not closed(t.name)]
    held = _held_out(texts)
    print(held)
    if "--dry" in sys.argv:
        return
    score: Score = nearest
    for _ in range(ROUNDS):
        trees = _grown(_pairs(texts, score))
        score = from_json(trees).probabilities
    note = {
        "corpus": "GUM (news, interviews, speeches) and GAP (development, validation)",
        "day": day, "seed": SEED, "lightgbm": lightgbm.__version__, "texts": len(texts), "held_out_folds": held,
    }  # fmt: skip
    WEIGHTS.write_text(
        json.dumps({"antecedent": trees | {"note": note}}, separators=(",", ":")) + "\n", encoding="utf-8"
    )


def nearest(numbers: Sequence[Numbers]) -> list[float]:
    """A first guess, before there are trees: the last subject."""
    return [
        1.0 / (2.0 + n["rank"] + 2.0 * abs(n["sentences"]) - n.get("subject", 0.0) * (n["sentences"] < 2))
        for n in numbers
    ]


def _held_out(texts: Sequence[Text]) -> dict[str, str]:
    total: Counter[str] = Counter()
    for fold in range(FOLDS):
        learned = [t for n, t in enumerate(texts) if n % FOLDS != fold]
        score: Score = nearest
        for _ in range(ROUNDS):
            score = from_json(_grown(_pairs(learned, score))).probabilities
        for text in (t for n, t in enumerate(texts) if n % FOLDS == fold):
            kind = "gap" if text.weight < 1 else "gum"
            for pronoun, candidates, answer in answers(text.mentions, text.sexes, {}, score):
                verdict = _verdict(text, pronoun, candidates, answer.entity if answer else None)
                if verdict and answer:
                    for least in (0.0, 0.3, 0.4, 0.5, 0.6, 0.7):
                        told = verdict if answer.likely >= least else "open"
                        total[f"{kind} {pronoun.kind if kind == 'gap' else pronoun.word[:2]} {least} {told}"] += 1
    found = {}
    for key in sorted({k.rsplit(" ", 1)[0] for k in total}):
        right, wrong, open_ = (total[f"{key} {v}"] for v in ("right", "wrong", "open"))
        found[key] = f"{right} right, {wrong} wrong, {open_} open; wrong {wrong / max(1, right + wrong):.3f}"
        print(key, found[key])
    return {k: v for k, v in found.items() if " 0.5" in k}


def _verdict(text: Text, pronoun: Mention, candidates: Sequence[Candidate], entity: str | None) -> str:
    label = {c.entity: _label(text, pronoun, c) for c in candidates}
    if entity is None or label.get(entity) is None:
        return ""
    return "right" if label[entity] else "wrong"


def _label(text: Text, pronoun: Mention, candidate: Candidate) -> bool | None:
    """Whether the candidate is meant; None if that is not known."""
    places = {m.start for m in text.mentions if m.entity == candidate.entity} | {candidate.mention.start}
    ends = [(m.start, m.end) for m in text.mentions if m.entity == candidate.entity]
    ends.append((candidate.mention.start, candidate.mention.end))
    for known, value in ((text.right, True), (text.wrong, False)):
        if any(start <= at < end for at in known.get(pronoun.start, ()) for start, end in ends):
            return value
    if places and pronoun.start in text.right:
        return False
    return None


def _pairs(texts: Sequence[Text], score: Score) -> Iterator[tuple[Numbers, bool, float]]:
    for text in texts:
        for pronoun, candidates, _ in answers(text.mentions, text.sexes, {}, score):
            for candidate in candidates:
                label = _label(text, pronoun, candidate)
                if label is not None:
                    yield candidate.numbers, label, text.weight


def _grown(pairs: Iterator[tuple[Numbers, bool, float]]) -> dict[str, Any]:
    rows = list(pairs)
    names = sorted({k for numbers, _, _ in rows for k in numbers})
    table = np.array([[numbers.get(k, 0.0) for k in names] for numbers, _, _ in rows], dtype=np.float32)
    data = lightgbm.Dataset(table, [float(y) for _, y, _ in rows], weight=[w for _, _, w in rows], feature_name=names)
    options = {
        "objective": "binary", "num_leaves": 12, "learning_rate": 0.08, "min_data_in_leaf": 25, "lambda_l2": 2.0,
        "feature_fraction": 0.6, "bagging_fraction": 0.8, "bagging_freq": 1, "seed": SEED, "deterministic": True,
        "num_threads": 1, "force_row_wise": True, "verbose": -1,
    }  # fmt: skip
    return stored(lightgbm.train(options, data, num_boost_round=TREES), names)


def _gum(folder: Path) -> Iterator[Text]:
    for path in sorted(folder.glob("*.conllu")):
        text, gold = read_gum(path.read_text("utf-8"), every=True)
        annotated, actors = prepared(path.stem, text)
        table = mentions(annotated, actors, _offices(annotated, actors))
        by_entity: dict[str, list[Gold]] = {}
        for m in gold:
            by_entity.setdefault(m.entity, []).append(m)
        right = {
            m.head: frozenset(o.head for o in by_entity[m.entity] if o.kind != "pronoun")
            for m in gold
            if m.kind == "pronoun"
        }
        yield Text(path.stem, table, sexes(text, actors, table), right, {}, 1.0)


def _gap(folder: Path) -> Iterator[Text]:
    for row in read_gap(folder):
        annotated, actors = prepared(row["ID"], row["Text"])
        actors = with_names(annotated, actors, row)
        table = mentions(annotated, actors, _offices(annotated, actors))
        at = int(row["Pronoun-offset"])
        sides = {s: range(int(row[f"{s}-offset"]), int(row[f"{s}-offset"]) + len(row[s])) for s in "AB"}
        true = [s for s in "AB" if row[f"{s}-coref"].upper() == "TRUE"]
        right = {at: frozenset(i for s in true for i in sides[s])} if true else {}
        wrong = {at: frozenset(i for s in "AB" if s not in true for i in sides[s])}
        yield Text(row["ID"], table, sexes(row["Text"], actors, table), right, wrong, 0.5)


def _offices(annotated: Annotated, actors: Sequence[Actor]) -> Offices:
    return Offices(annotated.article.text, actors, MentionIndex(actors))


if __name__ == "__main__":
    main()
