"""Reads a corpus of attributions in brat's standoff format, as PolNeAR has it: who is the source of which words.

A corpus folder has `text/<article>.txt` and `attributions/<article>_<annotator>.ann`. Of several annotations of one
article the first by name counts.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.model.article import Article, Header
from generator.model.text import Block

Range = tuple[int, int]


@dataclass(frozen=True)
class Attribution:
    """Content that the annotators ascribe to a source; the ranges are sorted, and empty where nothing was marked."""

    source: tuple[Range, ...]
    cue: tuple[Range, ...]
    content: tuple[Range, ...]


@dataclass(frozen=True)
class Labelled:
    """An article with the attributions that a person found in it."""

    article: Article
    attributions: tuple[Attribution, ...]
    doubtful: tuple[Range, ...]
    """Stretches that the annotators left open."""


def labelled(folder: Path) -> Iterator[Labelled]:
    """The articles of a corpus folder, by name."""
    seen: set[str] = set()
    for path in sorted((folder / "attributions").glob("*.ann")):
        name = path.stem.rsplit("_", 1)[0]
        if name in seen:
            continue
        seen.add(name)
        text = (folder / "text" / f"{name}.txt").read_text(encoding="utf-8")
        yield _labelled(_article(name, text), path.read_text(encoding="utf-8"))


def _article(name: str, text: str) -> Article:
    """Each line a paragraph: the corpus has no other marks of layout."""
    blocks = tuple(Block(kind="body", start=m.start(), end=m.end()) for m in re.finditer(r"\S(?:[^\n]*\S)?", text))
    header = Header(
        seed=f"{name}.txt",
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        encoding="utf-8",
        title=name,
        language="en",
        words=len(text.split()),
        blocks=blocks,
    )
    return Article(id=name, text=text, header=header)


def _labelled(article: Article, annotation: str) -> Labelled:
    spans: dict[str, tuple[str, tuple[Range, ...]]] = {}
    rows = [line.split("\t") for line in annotation.split("\n") if line[:1] in ("T", "E")]
    for row in rows:
        if row[0].startswith("T") and len(row) > 1:
            label, where = row[1].split(" ", 1)
            spans[row[0]] = label, tuple(_range(part) for part in where.split(";"))
    found = []
    for row in rows:
        if row[0].startswith("E"):
            roles: dict[str, list[Range]] = {}
            for part in row[1].split():
                role, name = part.split(":")
                roles.setdefault(role.rstrip("2"), []).extend(spans[name][1] if name in spans else ())
            source, cue, content = (tuple(sorted(roles.get(r, ()))) for r in ("Source", "Cue", "Content"))
            found.append(Attribution(source, cue, content))
    doubtful = [r for label, ranges in spans.values() if label in ("Discard", "Discuss") for r in ranges]
    return Labelled(article, tuple(found), tuple(sorted(doubtful)))


def _range(words: str) -> Range:
    start, end = words.split()
    return int(start), int(end)
