"""Who is meant: `cases/*.txt` hold title, input and expected, parted by lines with a full stop.

The mentions asked about stand in brackets in the input. For each in order an expected line has the ids of the actors
whom it means; “words” where nobody is known beyond the article's own; "nobody" where a pronoun is left open.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.annotate import annotate
from generator.date import date
from generator.extract import extract
from generator.extract.cast import Cast
from generator.read import read_files

CASES = Path(__file__).parent / "cases"
_MARKED = re.compile(r"\[([^\]]+)\]")


def _cases() -> Iterator[object]:
    for path in sorted(CASES.glob("*.txt")):
        parts = path.read_text(encoding="utf-8").split("\n.\n")
        for title, text, expected in zip(parts[0::3], parts[1::3], parts[2::3], strict=False):
            yield pytest.param(text, expected.strip().split("\n"), id=f"{path.stem}: {title.strip()}")


@pytest.mark.parametrize(("text", "expected"), list(_cases()))
def test_case(text: str, expected: list[str], tmp_path: Path) -> None:
    assert _told(text.strip() + "\n", tmp_path) == expected


def _told(marked: str, folder: Path) -> list[str]:
    (folder / "article.txt").write_text(_MARKED.sub(r"\1", marked), encoding="utf-8")
    (article,) = date(read_files([folder / "article.txt"]).articles)
    annotated = annotate(article)
    found = extract(annotated)
    cast = Cast(annotated, found.actors, found.quotes)
    told = []
    for n, match in enumerate(_MARKED.finditer(marked)):
        start = match.start() - 2 * n
        end = start + len(match.group(1))
        piece = annotated.piece_at(start)
        assert piece is not None
        inside = [t for t in piece.tokens if start <= piece.place(t)[0] and piece.place(t)[1] <= end]
        head = next(t for t in inside if t.head.i == t.i or all(t.head.i != other.i for other in inside))
        who = cast.participants(piece, head)
        told.append(", ".join(p.actor or f"“{p.exact}”" for p in who) or "nobody")
    return told
