"""Who is meant by a pronoun or a description, against corpora with coreference: right, wrong, left open.

    python tests/bench/cast_corefs.py [--part tune|closed] [--list] FOLDER

FOLDER holds GUM (`*.conllu` with `Entity=` in MISC) or GAP (`gap-*.tsv`). In GUM every third-person pronoun and every
description of a person or body is asked whose entity a proper name of the same text names; an answer is right if it is
an actor that the annotators' names of that entity name. In GAP the one pronoun of each text is asked, and an answer is
right if it is the name that the annotators chose, wrong if it is another person; where they chose neither name, naming
one of the two is wrong. Every third text by its name's hash is "closed": nothing is tuned on it.
"""

import csv
import hashlib
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.annotate import Annotated, annotate
from generator.extract.actors import extract as with_actors
from generator.extract.cast import Cast
from generator.extract.cast.mentions import PRONOUNS
from generator.model.article import Article, Header
from generator.model.brief import Actor, Found
from generator.model.ids import slug
from generator.model.text import Block

_BLOCK = re.compile(r"\S(?:[^\n]*\S)?")
_OPEN = re.compile(r"\((\d+)-(\w+)-")
_ENTITY = re.compile(r"\(\d+-[^()]*|\d+\)|\)")
_KINDS = frozenset({"person", "organization"})
_PRONOUNS = frozenset("he him his himself she her hers herself they them their theirs themselves it its itself".split())
_FIRST = frozenset("i me my mine myself we us our ours ourselves".split())


@dataclass(frozen=True)
class Mention:
    """A mention that an annotator marked: its range of code points, its head's, and what it is."""

    entity: str
    start: int
    end: int
    head: int
    kind: str
    """"name", "pronoun", "first" or "description"."""


def main() -> None:
    folder = Path(sys.argv[-1])
    part = sys.argv[sys.argv.index("--part") + 1] if "--part" in sys.argv else None
    total: Counter[str] = Counter()
    for name, kind, verdict, told in (*_gum(folder, part), *_gap(folder, part)):
        total[f"{kind} {verdict}"] += 1
        if "--list" in sys.argv and verdict != "right":
            print(f"{name}: {kind} {verdict}: {told}")
    for kind in sorted({k.rsplit(" ", 1)[0] for k in total}):
        right, wrong, open_ = (total[f"{kind} {v}"] for v in ("right", "wrong", "open"))
        every = right + wrong + open_
        print(
            f"{kind}: {right} right, {wrong} wrong, {open_} left open of {every}; "
            f"right {right / every:.3f}, wrong of those answered {wrong / max(right + wrong, 1):.3f}"
        )


def closed(name: str) -> bool:
    """Whether the text of that name is one of the third on which nothing is tuned."""
    return hashlib.sha256(name.encode()).digest()[0] % 3 == 0


def prepared(name: str, text: str) -> tuple[Annotated, tuple[Actor, ...]]:
    """The text, each line a paragraph, with its parse and its actors."""
    blocks = tuple(Block(kind="body", start=m.start(), end=m.end()) for m in _BLOCK.finditer(text))
    header = Header(
        seed=f"{name}.txt",
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        encoding="utf-8",
        title=name,
        language="en",
        words=len(text.split()),
        blocks=blocks,
    )
    annotated = annotate(Article(id=name, text=text, header=header))
    return annotated, with_actors(annotated, Found()).actors


def _wanted(name: str, part: str | None) -> bool:
    return part is None or closed(name) == (part == "closed")


Verdict = tuple[str, str, str, str]
"""The text's name, what was asked, what became of it, and the words."""


def _gum(folder: Path, part: str | None) -> Iterator[Verdict]:
    for path in sorted(folder.glob("*.conllu")):
        if not _wanted(path.stem, part):
            continue
        text, found = read_gum(path.read_text("utf-8"))
        annotated, actors = prepared(path.stem, text)
        cast = Cast(annotated, actors)
        genre = path.stem.split("_")[1]
        for mention, names in asked(found):
            piece, token = annotated.piece_at(mention.head), annotated.token_at(mention.head)
            ids = cast.one(piece, token) if piece is not None and token is not None else ()
            told = f"{text[mention.start : mention.end]!r} -> {ids}: {text[mention.start - 60 : mention.end + 20]!r}"
            yield path.stem, f"{genre} {_asked(text, mention)}", _verdict(ids, names, cast), told


def _asked(text: str, mention: Mention) -> str:
    """ "he or she", "they or it", or "description"."""
    if mention.kind != "pronoun":
        return mention.kind
    return "he or she" if text[mention.head : mention.end].lower() in PRONOUNS else "they or it"


def _verdict(ids: tuple[str, ...], names: list[Mention], cast: Cast) -> str:
    if not ids:
        return "open"
    (first, *others) = (cast.by_id[i] for i in ids)
    held = any(
        n.start <= m.start and m.end <= n.end and m.start <= n.head < m.end for m in first.mentions for n in names
    )
    return "right" if held and not others else "wrong"


def asked(found: list[Mention]) -> Iterator[tuple[Mention, list[Mention]]]:
    """The pronouns and descriptions whose entity is named somewhere, with its names."""
    named: dict[str, list[Mention]] = {}
    for mention in found:
        if mention.kind == "name":
            named.setdefault(mention.entity, []).append(mention)
    for mention in found:
        if mention.kind in ("pronoun", "description") and mention.entity in named:
            yield mention, named[mention.entity]


def read_gum(conllu: str, *, every: bool = False) -> tuple[str, list[Mention]]:
    """The plain text and its mentions of persons and bodies, or of everything."""
    text = ""
    found: list[Mention] = []
    for sentence in conllu.strip().split("\n\n"):
        if "# newpar\n" in sentence and text:
            text = text.rstrip() + "\n\n"
        rows = [line.split("\t") for line in sentence.split("\n") if line and not line.startswith("#")]
        text, mentions = _sentence(text, rows, every)
        found += mentions
    return text, sorted(found, key=lambda m: (m.start, -m.end))


def _sentence(text: str, rows: list[list[str]], every: bool) -> tuple[str, list[Mention]]:
    open_: list[tuple[str, str, int]] = []
    spans: list[tuple[str, int, int]] = []
    words: list[tuple[int, int, list[str]]] = []
    joined: dict[str, bool] = {}
    for row in rows:
        if "-" in row[0]:
            first, last = row[0].split("-")
            spaced = "SpaceAfter=No" not in row[9]
            joined |= {str(n): (n == int(last) and spaced) for n in range(int(first), int(last) + 1)}
            continue
        if "." in row[0]:
            continue
        start = len(text)
        text += row[1]
        words.append((start, len(text), row))
        if joined.get(row[0], "SpaceAfter=No" not in row[9]):
            text += " "
        entity = re.search(r"(?:^|\|)Entity=([^|]*)", row[9])
        for mark in re.findall(r"\(\d+-\w+-[^()]*|\d+(?:\[[\d/]+\])?\)|\)", entity.group(1)) if entity else ():
            opened = _OPEN.match(mark)
            if opened:
                open_.append((opened.group(1), opened.group(2), len(words) - 1))
            elif open_:
                number = re.match(r"\d+", mark)
                at = next((i for i in range(len(open_) - 1, -1, -1) if number and open_[i][0] == number.group()), -1)
                name, kind, begun = open_.pop(at)
                if every or kind in _KINDS:
                    spans.append((name, begun, len(words) - 1))
    return text.rstrip() + " ", [_mention(entity, words, first, last) for entity, first, last in spans]


def _mention(entity: str, words: list[tuple[int, int, list[str]]], first: int, last: int) -> Mention:
    ids = {words[i][2][0] for i in range(first, last + 1)}
    head = next((i for i in range(first, last + 1) if words[i][2][6] not in ids), last)
    row = words[head][2]
    low = row[1].lower()
    if low in _PRONOUNS:
        kind = "pronoun"
    elif row[3] == "PROPN":
        kind = "name"
    elif row[3] == "NOUN" and words[first][2][1].lower() in ("the", "this", "that", "his", "her", "their", "its"):
        kind = "description"
    else:
        kind = "first" if low in _FIRST else "other"
    return Mention(entity, words[first][0], words[last][1], words[head][0], kind)


def _gap(folder: Path, part: str | None) -> Iterator[Verdict]:
    for row in read_gap(folder):
        name, text = row["ID"], row["Text"]
        if not _wanted(name, part):
            continue
        annotated, actors = prepared(name, text)
        cast = Cast(annotated, with_names(annotated, actors, row))
        offset = int(row["Pronoun-offset"])
        piece, token = annotated.piece_at(offset), annotated.token_at(offset)
        ids = cast.one(piece, token) if piece is not None and token is not None else ()
        yield (
            name,
            "gap",
            _chosen(ids, row, cast),
            f"{row['Pronoun']} -> {ids}: {text[max(0, offset - 200) : offset + 30]!r}",
        )


def read_gap(folder: Path) -> Iterator[dict[str, str]]:
    """The rows of all tables, in order."""
    for path in sorted(folder.glob("gap-*.tsv")):
        with path.open(encoding="utf-8", newline="") as file:
            yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def with_names(annotated: Annotated, actors: tuple[Actor, ...], row: dict[str, str]) -> tuple[Actor, ...]:
    """The actors with those of the two names that the few lines of the text do not show to be persons."""
    text, found = annotated.article.text, list(actors)
    for side in "AB":
        start, name = int(row[f"{side}-offset"]), row[side]
        at = next((n for n, a in enumerate(found) if any(m.start <= start < m.end for m in a.mentions)), None)
        if at is not None:
            found[at] = found[at].replace(kind="person")
            continue
        taken = [(m.start, m.end) for a in found for m in a.mentions]
        places = [(m.start(), m.end()) for m in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text)]
        free = [(a, b) for a, b in places if not any(x < b and a < y for x, y in taken)]
        mentions = tuple(annotated.article.evidence(a, b) for a, b in free)
        found.append(Actor(id=f"{slug(name)}-{side.lower()}", name=name, kind="person", mentions=mentions))
    return tuple(found)


def _chosen(ids: tuple[str, ...], row: dict[str, str], cast: Cast) -> str:
    sides = {s: (int(row[f"{s}-offset"]), int(row[f"{s}-offset"]) + len(row[s])) for s in "AB"}
    told = {
        s
        for s, (start, end) in sides.items()
        if any(m.start < end and start < m.end for i in ids for m in cast.by_id[i].mentions)
    }
    true = {s for s in "AB" if row[f"{s}-coref"].upper() == "TRUE"}
    if not ids or (not true and not told):
        return "open"
    return "right" if told and told == true else "wrong"


if __name__ == "__main__":
    main()
