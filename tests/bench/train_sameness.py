"""Learn when two statements of one story are of one matter, from labelled open items.

    python tests/bench/train_sameness.py tests/bench/labels/sameness.yaml STORIES DAY [--meanings FILE] [--write]

STORIES/<story>/<outlet>.txt are the articles that the labels name. Prints, for stories that are judged by what was
learned from the others and for the closed ones, how well it ranks pairs and what it joins; `--write` writes
`generator/gather/sameness/weights.json`. FILE holds, as `tune_encoder.py` writes it, what clauses mean to encoders that
have not learned from their story, so that the encoder's share is not overrated.
"""

import base64
import collections
import hashlib
import itertools
import json
import pickle
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from generator.extract.meaning.mask import masked, names
from generator.gather.actors import merge
from generator.gather.sameness import joining
from generator.gather.sameness.judge import BARE, FULL, Judge, Weights
from generator.gather.sameness.likeness import likeness
from generator.gather.sameness.refusal import refused
from generator.gather.sameness.statement import Statement
from generator.gather.stated import stated_items
from generator.gather.story import Story
from generator.gather.vouched import vouched
from generator.model.publication import Settings
from generator.model.sidecar import Authority
from generator.pipeline import brief_all
from generator.read import read_files

WEIGHTS = Path("generator/gather/sameness/weights.json")
PENALTY = 3.0
"""Of the squares of the weights; the mean of the losses counts a thousand."""
FOLDS = 6
NEAR = 0.5
"""Share of a labelled clause that an item's must cover to be the one that was judged."""


@dataclass(frozen=True)
class Labelled:
    """A story's statements, and what was read of them."""

    name: str
    closed: bool
    judge: Judge
    statements: tuple[Statement, ...]
    pairs: tuple[tuple[int, int], ...]
    same: tuple[bool, ...]


def main() -> None:
    labels, folder, day = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    known = {}
    if "--meanings" in sys.argv:
        told = json.loads(Path(sys.argv[sys.argv.index("--meanings") + 1]).read_text(encoding="utf-8"))
        known = {text: base64.b64decode(meaning) for text, meaning in told.items()}
    stories = list(labelled(labels, folder, known))
    learned = [s for s in stories if not s.closed]
    note: dict[str, Any] = {"day": day, "labels": labels.name, "stories": len(learned)}
    for name, left_out in ((FULL, ()), (BARE, ("meaning", "meaning in story"))):
        guessed = {}
        for fold in range(FOLDS):
            weights = fit([s for i, s in enumerate(learned) if i % FOLDS != fold], left_out)
            guessed.update({s.name: scores(s, weights) for i, s in enumerate(learned) if i % FOLDS == fold})
        note[name] = report(f"{name}, others' stories", learned, guessed)
        weights = fit(learned, left_out)
        closed = [s for s in stories if s.closed]
        note[f"{name}, closed"] = report(
            f"{name}, closed stories", closed, {s.name: scores(s, weights) for s in closed}
        )
        note[f"{name} weights"] = weights
    if "--write" in sys.argv:
        written = {n: note.pop(f"{n} weights") for n in (FULL, BARE)}
        text = json.dumps({"note": note, **{n: w.plain() for n, w in written.items()}}, indent=1)
        WEIGHTS.write_text(text + "\n", encoding="utf-8")


def labelled(
    labels: Path, folder: Path, known: dict[str, bytes], told: dict[str, list[str]] | None = None
) -> Iterator[Labelled]:
    """The stories of the labels.

    Args:
        known: what clauses mean, by their masked words, where the encoder of the project is not to say it.
        told: gets the masked words of each story's statements.
    """
    for name, label in yaml.safe_load(labels.read_text(encoding="utf-8")).items():
        briefs, articles, clauses = _read(Path(label["folder"]) if "folder" in label else folder / name)
        texts = {a.id: a.text for a in articles}
        briefs.sort(key=lambda b: (b.article.published or "9999", b.id))
        story = Story(tuple(briefs), texts, clauses)
        outlet = {b.id: Path(b.article.seed).stem.removeprefix(f"{name}--") for b in briefs}
        stated = list(stated_items(story, merge(story, vouched(Authority(), briefs))))
        statements = []
        place: list[int | None] = []
        for s in stated:
            brief, text = story.by_id[s.brief], texts[s.brief]
            words = masked(text, s.item.evidence.start, s.item.evidence.end, names(brief.actors))
            if told is not None:
                told.setdefault(name, []).append(words)
            statements.append(replace(s.statement, meaning=known.get(words, s.statement.meaning)))
            place.append(_place(s.item.evidence.start, s.item.evidence.end, outlet[s.brief], label["clauses"]))
        for article, start, end, sha in label["clauses"]:
            text = texts[next(i for i, o in outlet.items() if o == article)]
            assert hashlib.sha256(text[start:end].encode()).hexdigest()[:12] == sha, (name, article, start)
        pairs, same = [], []
        for i, j in itertools.combinations(range(len(statements)), 2):
            a, b = place[i], place[j]
            if statements[i].brief == statements[j].brief or a is None or b is None:
                continue
            verdict = _verdict(label, a, b)
            if verdict is not None:
                pairs.append((i, j))
                same.append(verdict)
        yield Labelled(name, label["closed"], Judge.of(story, statements), tuple(statements), tuple(pairs), tuple(same))


def _read(folder: Path) -> Any:
    """The extraction of a story's articles, kept beside them for the next run."""
    kept = Path("/tmp") / f"readout-{folder.name}.pickle"
    if "--kept" in sys.argv and kept.exists():
        return pickle.loads(kept.read_bytes())
    found = brief_all(read_files([folder]), settings=Settings())
    kept.write_bytes(pickle.dumps(found))
    return found


def _place(start: int, end: int, article: str, clauses: Sequence[Any]) -> int | None:
    """The labelled clause that an item states."""
    touching = [
        (min(end, last) - max(start, first), -abs(last - first - end + start), -i)
        for i, (of, first, last, _) in enumerate(clauses)
        if of == article and min(end, last) - max(start, first) >= NEAR * min(end - start, last - first)
    ]
    return -max(touching)[2] if touching else None


def _verdict(label: dict[str, Any], a: int, b: int) -> bool | None:
    if any(a in group and b in group for group in label["one"]):
        return True
    if any((a in x and b in y) or (b in x and a in y) for x, y in label["unclear"]):
        return None
    return False


def fit(stories: Sequence[Labelled], left_out: Sequence[str]) -> Weights:
    """Logistic regression; each story counts with the root of what it has to teach."""
    rows, same, share = [], [], []
    for s in stories:
        told = [
            (likeness(s.statements[i], s.statements[j], s.judge.setting), y)
            for (i, j), y in zip(s.pairs, s.same, strict=True)
            if not refused(s.statements[i], s.statements[j])
        ]
        rows += [n for n, _ in told]
        same += [y for _, y in told]
        share += [1 / max(5, sum(y for _, y in told)) ** 0.5] * len(told)
    names_ = [n for n in rows[0] if n not in left_out]
    table = np.array([[float(r[n]) for n in names_] for r in rows])
    mean, spread = table.mean(axis=0), table.std(axis=0)
    spread[spread == 0] = 1.0
    x = np.hstack([(table - mean) / spread, np.ones((len(table), 1))])
    y, w = np.array(same, dtype=float), np.array(share) / np.mean(share)
    beta = np.zeros(x.shape[1])
    ridge = np.full(x.shape[1], PENALTY)
    ridge[-1] = 0.0
    for _ in range(30):
        p = 1 / (1 + np.exp(-x @ beta))
        gradient = x.T @ (w * (y - p)) - ridge * beta
        hessian = (x * (w * p * (1 - p))[:, None]).T @ x + np.diag(ridge + 1e-9)
        step = np.linalg.solve(hessian, gradient)
        beta += step
        if np.abs(step).max() < 1e-8:
            break
    plain = beta[:-1] / spread
    bias = float(beta[-1] - plain @ mean)
    return Weights(round(bias, 5), {n: round(float(b), 5) for n, b in zip(names_, plain, strict=True)})


def scores(s: Labelled, weights: Weights) -> dict[tuple[int, int], float]:
    judge = s.judge.weighing(weights)
    return {(i, j): judge.sameness(s.statements[i], s.statements[j]) for i, j in s.pairs}


def report(what: str, stories: Sequence[Labelled], guessed: dict[str, dict[tuple[int, int], float]]) -> dict[str, Any]:
    """Average precision over all pairs, the mean of the stories', and what is joined at each threshold."""
    pairs = [(guessed[s.name][p], y) for s in stories for p, y in zip(s.pairs, s.same, strict=True)]
    means = [
        _average_precision([(guessed[s.name][p], y) for p, y in zip(s.pairs, s.same, strict=True)])
        for s in stories
        if sum(s.same) > 2
    ]
    found: dict[str, Any] = {
        "pairs": len(pairs),
        "same": sum(y for _, y in pairs),
        "average precision": round(_average_precision(pairs), 3),
        "mean by story": round(float(np.mean(means)), 3),
    }
    print(what, found)
    for least in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        print("  at", least, joined(stories, guessed, least))
    return found


def joined(
    stories: Sequence[Labelled], guessed: dict[str, dict[tuple[int, int], float]], least: float
) -> dict[str, float]:
    """What joining comes to: how many of the pairs that it makes one are, and how many of those that are it makes."""
    count: collections.Counter[str] = collections.Counter()
    for s in stories:
        groups = joining.groups(s.statements, lambda i, j, s=s: _told(guessed[s.name], s, i, j), least)
        at = {i: g for g, members in enumerate(groups) for i in members}
        wrong = {at[i] for (i, j), y in zip(s.pairs, s.same, strict=True) if not y and at[i] == at[j]}
        right = {at[i] for (i, j), y in zip(s.pairs, s.same, strict=True) if y and at[i] == at[j]}
        count["items"] += len(right | wrong)
        count["items right"] += len(right - wrong)
        for (i, j), y in zip(s.pairs, s.same, strict=True):
            count["same"] += y
            count["told"] += at[i] == at[j]
            count["hit"] += y and at[i] == at[j]
    return {
        "pairs right": round(count["hit"] / max(1, count["told"]), 3),
        "found": round(count["hit"] / count["same"], 3),
        "items": count["items"],
        "items right": round(count["items right"] / max(1, count["items"]), 3),
    }


def _told(guessed: dict[tuple[int, int], float], s: Labelled, i: int, j: int) -> float:
    pair = (i, j) if i < j else (j, i)
    return guessed[pair] if pair in guessed else s.judge.sameness(s.statements[i], s.statements[j])


def _average_precision(pairs: Sequence[tuple[float, bool]]) -> float:
    ranked = sorted(pairs, key=lambda p: (-p[0], p[1]))
    hits, total = 0, 0.0
    for n, (_, same) in enumerate(ranked, 1):
        if same:
            hits += 1
            total += hits / n
    return total / hits if hits else 0.0


if __name__ == "__main__":
    main()
