"""Quotation marks paired into quotations, paragraph by paragraph.

Curly, straight and doubled marks (“ ” " '' ``) may be mixed, and stand the wrong way round. Which side a mark is on is
told by what it leans on: an opening one stands free on its left and leans on a word to its right. Quotations inside a
quotation belong to it. A quotation that is not closed in its paragraph goes on only if the next paragraph opens with a
mark (the convention for quotations over several paragraphs); a paragraph that opens with a mark and holds no other one
lacks its closing mark and is a quotation as a whole; any other stray mark is left alone. Inches and seconds are no
marks. A paragraph without marks after one that ends with a verb of saying and a colon is a block quotation: how far it
goes on is not told, so that the next one is not taken.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from generator.model.text import Span

_MARK = re.compile(r"[“”„‟«»\"＂]|''|``")
_FREE_LEFT = frozenset(" \t\n\u00a0\u2009\u202f([{<—–-‘'`/|…:*_\u200b\ufeff")
_FREE_RIGHT = frozenset(" \t\n\u00a0\u2009\u202f)]}>—–-’',.;:!?/|…*_\u200b\ufeff")
_ENDS = re.compile(r"[.!?…,;:][)\]]?\s*$")
_MEASURE = re.compile(r"(?:\d\s?['’′]\s?\d{1,2}(?:\s?½)?|(?<![\w.])\d{1,3}(?:\.\d+)?(?:\s?½)?)$")
_INTRODUCES = re.compile(
    r"\b(?:said|says?|saying|wr[io]tes?|writing|reads?|reading|add(?:ed|s)|tweet(?:ed|s)|post(?:ed|s)|stat(?:ed|es)|"
    r"declar(?:ed|es)|repli(?:ed|es)|respond(?:ed|s)|continu(?:ed|es)|conclud(?:ed|es))"
    r"(?: (?:in|on|at|to) [^.:;]{1,60}| the following| as follows| in full| this)?:$"
)
_LONGEST = 100
"""Characters of a paragraph's end in which words that introduce a quotation are looked for."""

Side = Literal["open", "close", "either"]


@dataclass(frozen=True, order=True)
class Quotation:
    """`text[start:end]` with the marks; `text[inner_start:inner_end]` the words between them.

    A block quotation has no marks: both ranges are the same.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int


@dataclass(frozen=True)
class _Mark:
    start: int
    end: int
    side: Side
    curly: bool


def has_mark(text: str, start: int, end: int) -> bool:
    """Whether a quotation mark stands at `text[start:end]`."""
    return _MARK.search(text, start, end) is not None


def quotations(text: str, paragraphs: Iterable[Span]) -> tuple[Quotation, ...]:
    """The quotations of the paragraphs, in order, without overlap; one over several paragraphs is one."""
    found: list[Quotation] = []
    opened: _Mark | None = None
    last: Span | None = None
    for paragraph in paragraphs:
        marks = _marks(text, paragraph)
        if opened is not None and last is not None and not (marks and _leads(marks[0], text, paragraph)):
            found += _unclosed(text, opened, last)
            opened = None
        if not marks and opened is None and last is not None and _is_block(text, last, paragraph):
            found.append(Quotation(paragraph.start, paragraph.end, paragraph.start, paragraph.end))
        closed, opened = _pair(marks, opened)
        found += closed
        last = paragraph
    if opened is not None and last is not None:
        found += _unclosed(text, opened, last)
    return tuple(q for q in found if any(c.isalnum() for c in text[q.inner_start : q.inner_end]))


def _is_block(text: str, before: Span, paragraph: Span) -> bool:
    """Whether the paragraph before says that somebody's words follow, and this one is sentences."""
    introduction = text[max(before.start, before.end - _LONGEST) : before.end]
    return bool(_INTRODUCES.search(introduction) and _ENDS.search(text, paragraph.end - 3, paragraph.end))


def _marks(text: str, paragraph: Span) -> list[_Mark]:
    found: list[_Mark] = []
    markup = False
    for match in _MARK.finditer(text, paragraph.start, paragraph.end):
        start, end = match.span()
        if match.group() == "''" and text[end : end + 1] == "'" and end < paragraph.end and start > paragraph.start:
            if text[start - 1] not in _FREE_LEFT:
                start, end = start + 1, end + 1
        elif match.group() == "''" and start > paragraph.start and text[start - 1] == "'" and found:
            continue
        side = _side(text, start, end, paragraph)
        if start > paragraph.start and text[start - 1] == "=":
            markup = True
            continue
        if markup:
            markup = False
            continue
        if side != "open" and match.group() in ('"', "''") and _is_measure(text, start, paragraph, found):
            continue
        if (
            found
            and found[-1].end == start
            and "open" in (side, found[-1].side)
            and "close" not in (side, found[-1].side)
        ):
            found[-1] = _Mark(found[-1].start, end, "open", match.group() in "“”")
        elif found and found[-1].end == start and found[-1].side == side == "close":
            found[-1] = _Mark(found[-1].start, end, "close", found[-1].curly)
        else:
            found.append(_Mark(start, end, side, match.group() in "“”"))
    return found


def _side(text: str, start: int, end: int, paragraph: Span) -> Side:
    free_left = start == paragraph.start or text[start - 1] in _FREE_LEFT
    free_right = end == paragraph.end or text[end] in _FREE_RIGHT
    mark = text[start:end]
    if mark in ("“", "„", "``", "«"):
        return "close" if not free_left and free_right else "open"
    if mark in ("”", "»"):
        return "open" if free_left and not free_right else "close"
    if free_left == free_right:
        return "either"
    return "open" if free_left else "close"


def _is_measure(text: str, start: int, paragraph: Span, before: Sequence[_Mark]) -> bool:
    """Inches and seconds: 6'2", a 12" disc; not the mark that closes a quotation on a number."""
    match = _MEASURE.search(text[max(paragraph.start, start - 8) : start])
    if match is None:
        return False
    return not match.group().isdigit() or not before or before[-1].side == "close"


def _leads(mark: _Mark, text: str, paragraph: Span) -> bool:
    """Whether the mark opens the paragraph."""
    return mark.side != "close" and not text[paragraph.start : mark.start].strip("‘' \u00a0\t")


def _pair(marks: Sequence[_Mark], opened: _Mark | None) -> tuple[list[Quotation], _Mark | None]:
    """The quotations that end in the paragraph, and the mark that is still open at its end."""
    found: list[Quotation] = []
    inner = 0
    going_on = opened is not None
    for n, mark in enumerate(marks):
        if opened is None:
            if mark.side != "close":
                opened, inner = mark, 0
        elif n == 0 and going_on and mark.side != "close":
            continue
        elif mark.side == "open" and (_closes_later(marks, n, 2 + inner) or _is_inner(marks, n, opened)):
            inner += 1
        elif mark.side == "open" and mark.curly == opened.curly:
            opened, inner = mark, 0
        elif mark.side == "open" or inner:
            inner = max(0, inner - (mark.side != "open"))
        else:
            found.append(Quotation(opened.start, mark.end, opened.end, mark.start))
            opened = None
    return found, opened


def _is_inner(marks: Sequence[_Mark], n: int, opened: _Mark) -> bool:
    """Whether curly marks stand inside straight ones, or the reverse."""
    mark, following = marks[n], marks[n + 1] if n + 1 < len(marks) else None
    return (
        mark.curly != opened.curly
        and following is not None
        and following.curly == mark.curly
        and (following.side != "open")
    )


def _closes_later(marks: Sequence[_Mark], n: int, want: int) -> bool:
    """Whether enough closing marks follow, before another opening one, to end an inner quotation and the outer one."""
    last = min(n + want, len(marks) - 1)
    return last == n + want and all(marks[i].side != "open" for i in range(n + 1, last + 1))


def _unclosed(text: str, opened: _Mark, paragraph: Span) -> list[Quotation]:
    """The quotation whose closing mark is missing at the end of its last paragraph; none if it opened within one."""
    if opened.start > paragraph.start and text[paragraph.start : opened.start].strip():
        return []
    if opened.start >= paragraph.start and not _ENDS.search(text, paragraph.end - 3, paragraph.end):
        return []
    return [Quotation(opened.start, paragraph.end, opened.end, paragraph.end)]
