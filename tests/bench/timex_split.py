"""How well dates are found and resolved in a folder of TimeML files, in two parts: those tuned on, and those held out.

    python tests/bench/timex_split.py FOLDER [SEED]

Every .tml file below the folder becomes an article of its TEXT, published on its creation time; each TIMEX3 element of
the TEXT is a date to find. The seed deals a third of the files to the held-out part. As in TempEval-3, an exact span
counts for "strict", and a value for "value" if the spans overlap; brackets hold 95 % bootstrap intervals by file.
"""

import hashlib
import random
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from generator.annotate import annotate
from generator.extract.dates import extract
from generator.model.extracted import Extracted
from generator.read import read_files

ROUNDS = 2_000
Timex = tuple[int, int, str]
"""Start, end, value."""


class Counts(NamedTuple):
    """Of one file."""

    strict: int
    value: int
    gold: int
    found: int


def main() -> None:
    files, seed = sorted(Path(sys.argv[1]).rglob("*.tml")), (*sys.argv[2:], "1")[0]
    parts: dict[bool, list[Counts]] = {False: [], True: []}
    for path, counts in zip(files, counted(files), strict=True):
        parts[hashlib.sha256(f"{seed}:{path.stem}".encode()).digest()[0] % 3 == 0].append(counts)
    draw = random.Random(seed)
    drawn = {held: [f1s(draw.choices(part, k=len(part))) for _ in range(ROUNDS)] for held, part in parts.items()}
    tuned, held, whole = f1s(parts[False]), f1s(parts[True]), f1s(parts[False] + parts[True])
    for n, measure in enumerate(("strict", "value")):
        print(
            f"{measure:6} F1: all {len(files)} files {whole[n]:.1f}; "
            f"{len(parts[False])} tuned {tuned[n]:.1f} {middle(d[n] for d in drawn[False])}; "
            f"{len(parts[True])} held out {held[n]:.1f} {middle(d[n] for d in drawn[True])}; tuned less held out "
            f"{tuned[n] - held[n]:.1f} {middle(a[n] - b[n] for a, b in zip(drawn[False], drawn[True], strict=True))}"
        )


def f1s(counts: Sequence[Counts]) -> tuple[float, float]:
    """F1 of spans and of values, in percent."""
    strict, value, gold, found = (sum(column) for column in zip(*counts, strict=True))
    return 200 * strict / (gold + found), 200 * value / (gold + found)


def middle(figures: Iterable[float]) -> str:
    """Between which two figures 95 % of them lie."""
    ordered = sorted(figures)
    return f"[{ordered[len(ordered) // 40]:.1f}, {ordered[-len(ordered) // 40]:.1f}]"


def counted(files: Sequence[Path]) -> list[Counts]:
    """What is right in each file."""
    found: list[list[Timex]] = []
    roots = [ET.parse(path).getroot() for path in files]
    texts = [next(root.iter("TEXT")) for root in roots]
    with tempfile.TemporaryDirectory() as folder:
        for n, text in enumerate(texts):
            Path(folder, f"{n:05}.txt").write_text("".join(text.itertext()), encoding="utf-8", newline="")
        articles = read_files([Path(folder)]).articles
    for article, root in zip(articles, roots, strict=True):
        created = next(t for t in root.iter("TIMEX3") if t.get("functionInDocument") == "CREATION_TIME")
        dated = article.replace(header=article.header.replace(published=created.get("value", "")[:10]))
        dates = extract(annotate(dated), Extracted()).dates
        found.append([(d.evidence.start, d.evidence.end, d.value or "") for d in dates])
    return [compared(gold(text), dates) for text, dates in zip(texts, found, strict=True)]


def gold(text: ET.Element) -> list[Timex]:
    """The elements of the text that are not empty, trimmed."""
    found: list[Timex] = []

    def walk(element: ET.Element, at: int) -> int:
        start, at = at, at + len(element.text or "")
        for child in element:
            at = walk(child, at) + len(child.tail or "")
        words = "".join(element.itertext())
        if element.tag == "TIMEX3" and element.get("functionInDocument") != "CREATION_TIME" and words.strip():
            left = len(words) - len(words.lstrip())
            found.append((start + left, start + left + len(words.strip()), element.get("value", "")))
        return at

    walk(text, 0)
    return found


def compared(gold: Sequence[Timex], found: Sequence[Timex]) -> Counts:
    """Each of one side is paired with at most one of the other: exact spans first, then by the greatest overlap."""
    overlaps = sorted(
        (g[:2] != f[:2], max(g[0], f[0]) - min(g[1], f[1]), i, j)
        for i, g in enumerate(gold)
        for j, f in enumerate(found)
        if min(g[1], f[1]) > max(g[0], f[0])
    )
    pairs: dict[int, int] = {}
    for _, _, i, j in overlaps:
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    strict = sum(gold[i][:2] == found[j][:2] for i, j in pairs.items())
    value = sum(gold[i][2] == found[j][2] for i, j in pairs.items())
    return Counts(strict, value, len(gold), len(found))


if __name__ == "__main__":
    main()
