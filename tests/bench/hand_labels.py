"""Open items and persons against labels that were written by hand: what is found, what is true, what is missed.

    python tests/bench/hand_labels.py tests/bench/labels/wikinews.yaml FOLDER

FOLDER holds the articles, which are not ours to publish; the labels hold offsets and values. A found item is right if
its evidence overlaps a labelled clause; each label counts once, and what a second item says of it is a repetition.
With `--undated` the articles have no day but the one that their own text tells.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeAlias

import yaml

from generator.model.brief import Brief, OpenItem
from generator.model.publication import Settings
from generator.pipeline import brief_all
from generator.read import Reading, read_files

Span: TypeAlias = tuple[int, int]


def main() -> None:
    labels: dict[str, Any] = yaml.safe_load(Path(sys.argv[1]).read_text("utf-8"))
    total: Counter[str] = Counter()
    persons: list[tuple[float, float]] = []
    for name in labels:
        reading = _dated(
            read_files([Path(sys.argv[2]) / name]), None if "--undated" in sys.argv else labels[name].get("published")
        )
        (brief,), _, _ = brief_all(reading, settings=Settings())
        (article,) = reading.articles
        if len(article.text) != labels[name]["characters"]:
            sys.exit(f"{name} is not the text that was labelled")
        count = Counter(kind for kind, _ in _say(name, _items(brief, labels[name]["open_items"], article.text)))
        total += count
        if "persons" in labels[name]:
            persons.append(_persons(name, brief, labels[name]["persons"], article.text))
    right, wanted = total["found"], total["found"] + total["missed"]
    told = right + total["false"] + total["repeated"]
    print(
        f"open items: recall {right}/{wanted} = {_part(right, wanted):.3f}, "
        f"precision {right}/{told} = {_part(right, told):.3f}, "
        f"commitment {total['commitment']}/{right} = {_part(total['commitment'], right):.3f}, "
        f"due {total['due']}/{total['dated']}"
    )
    if persons:
        precision, recall = (_mean(side) for side in zip(*persons, strict=True))
        print(f"persons by article: precision {precision:.3f}, recall {recall:.3f}")


def _dated(reading: Reading, day: str | None) -> Reading:
    """The reading with the day that only the labels know, as if a sidecar told it."""
    (article,) = reading.articles
    if day is None or article.sidecar.published:
        return reading
    return replace(reading, articles=(article.replace(sidecar=article.sidecar.replace(published=day)),))


def _items(brief: Brief, labels: list[dict[str, Any]], text: str) -> Iterator[tuple[str, str]]:
    """What became of each label and each item: (what to count, whether to say it in words)."""
    left = list(brief.open_items)
    for label in sorted(labels, key=lambda one: one["optional"]):
        clauses = [(start, end) for start, end in label["clauses"]]
        touching = [item for item in left if _overlap(item, clauses)]
        said = text[slice(*clauses[0])]
        if not touching:
            if not label["optional"]:
                yield "missed", said
            continue
        item = max(touching, key=lambda one: (one.commitment in label["commitment"], _overlap(one, clauses)))
        left.remove(item)
        if label["optional"]:
            continue
        yield "found", ""
        firm = item.commitment in label["commitment"]
        yield ("commitment", "") if firm else ("less firm", f"{item.commitment} for {label['commitment']}: {said}")
        if label["due"]:
            yield "dated", ""
            good = item.due in label["due"]
            yield ("due", "") if good else ("other day", f"{item.due} for {label['due']}: {said}")
    known = [(start, end) for label in labels for start, end in label["clauses"]]
    for item in left:
        yield ("repeated" if _overlap(item, known) else "false"), f"{item.title!r}: {item.evidence.exact}"


def _persons(name: str, brief: Brief, labels: list[dict[str, Any]], text: str) -> tuple[float, float]:
    """Precision and recall of the article's persons; each label is one person, each further actor of it a false one."""
    left = [actor for actor in brief.actors if actor.kind == "person"]
    right = missed = 0
    for label in labels:
        start, end = label["mention"]
        actors = [a for a in left if any(m.start < end and start < m.end for m in a.mentions)]
        if actors:
            left.remove(actors[0])
        if label["optional"]:
            continue
        right, missed = right + bool(actors), missed + (not actors)
        if not actors:
            print(f"{name[:24]:24} person missed: {text[start:end]}")
    for actor in left:
        print(f"{name[:24]:24} person beyond: {actor.name}")
    return _part(right, right + len(left)), _part(right, right + missed)


def _say(name: str, counted: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    for kind, words in counted:
        if words:
            print(f"{name[:24]:24} {kind}: {words}")
        yield kind, words


def _overlap(item: OpenItem, clauses: Iterable[Span]) -> int:
    places = [(e.start, e.end) for e in (item.evidence, *item.also)]
    return max((min(b, d) - max(a, c) for a, b in places for c, d in clauses if a < d and c < b), default=0)


def _part(some: int, whole: int) -> float:
    return some / whole if whole else 1.0


def _mean(values: Iterable[float]) -> float:
    each = list(values)
    return sum(each) / len(each)


if __name__ == "__main__":
    main()
