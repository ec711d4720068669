"""Quotation marks paired into quotations, paragraph by paragraph.

Curly, straight and doubled marks (“ ” " '' ``) may be mixed. A quotation that is not closed in its paragraph goes on
only if the next paragraph opens with a mark (the convention for quotations over several paragraphs); otherwise the
stray mark is left alone.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.text import Span

_MARK = re.compile(r"[“”„‟\"]|''|``")
_OPENS_AFTER = " \t\n\u00a0([{—–-‘'/"


@dataclass(frozen=True, order=True)
class Quotation:
    """`text[start:end]` with the marks; `text[inner_start:inner_end]` the words between them."""

    start: int
    end: int
    inner_start: int
    inner_end: int


def quotations(text: str, paragraphs: Iterable[Span]) -> tuple[Quotation, ...]:
    """The quotations of the paragraphs, in order, without overlap; one over several paragraphs is one."""
    found: list[Quotation] = []
    opened: tuple[int, int] | None = None
    for paragraph in paragraphs:
        if opened is not None and not _MARK.match(text, paragraph.start):
            opened = None
        for mark in _MARK.finditer(text, paragraph.start, paragraph.end):
            start, end = mark.span()
            if opened is None:
                if _opens(text, start, end, paragraph):
                    opened = (start, end)
            elif start == paragraph.start and mark.group() != "”":
                continue  # the mark that opens the next paragraph of one quotation
            elif mark.group() != "“":
                found.append(Quotation(opened[0], end, opened[1], start))
                opened = None
            else:
                opened = (start, end)
    return tuple(q for q in found if text[q.inner_start : q.inner_end].strip())


def _opens(text: str, start: int, end: int, paragraph: Span) -> bool:
    mark = text[start:end]
    if mark in ("“", "„", "``"):
        return True
    if mark == "”":
        return False
    return (
        (start == paragraph.start or text[start - 1] in _OPENS_AFTER)
        and end < paragraph.end
        and not text[end].isspace()
    )
