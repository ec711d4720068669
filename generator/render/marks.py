"""The text of an article with its marks as HTML: nested where they nest, split where they cross.

Each mark's first piece carries its anchor; every piece says in `data-ref` which mark it belongs to. The words
themselves are links of the innermost mark, so that no link ever lies in another.
"""

import itertools
from bisect import bisect_left
from collections.abc import Sequence

from markupsafe import Markup, escape

from generator.render.anchors import Mark, MarkKind
from generator.render.escape import printable

QUIET: frozenset[MarkKind] = frozenset({"report", "figure", "evidence"})
"""The kinds that are switched off until the reader wants them; what a link opens is highlighted all the same."""


class Marker:
    """Writes the stretches of one article, in order."""

    def __init__(self, text: str, marks: Sequence[Mark], hrefs: dict[str, str]) -> None:
        self._text = text
        self._marks = [m for m in marks if m.end > m.start]
        self._starts = [m.start for m in self._marks]
        self._hrefs = hrefs
        self._next = 0
        self._active: list[Mark] = []
        self.anchored: set[str] = set()
        """The anchors that stand in what has been written."""
        self._linked: set[str] = set()

    def html(self, start: int, end: int) -> Markup:
        """The stretch, marked. Stretches must come in order."""
        upto = bisect_left(self._starts, end, lo=self._next)
        self._active = [m for m in (*self._active, *self._marks[self._next : upto]) if m.end > start]
        self._next = upto
        here = [m for m in self._active if m.start < end]
        edges = sorted({start, end, *(max(m.start, start) for m in here), *(min(m.end, end) for m in here)})
        opening: dict[int, list[Mark]] = {}
        for mark in here:
            opening.setdefault(max(mark.start, start), []).append(mark)
        html: list[str] = []
        stack: list[Mark] = []
        for at, to in itertools.pairwise(edges):
            self._turn(html, stack, at, opening.get(at, []))
            html.append(self._words(stack, at, to))
        html += ["</span>"] * len(stack)
        return Markup("".join(html))

    def _turn(self, html: list[str], stack: list[Mark], at: int, opening: list[Mark]) -> None:
        """Close what ends here and open what begins; what was only closed for another's sake opens again."""
        keep = next((i for i, m in enumerate(stack) if m.end <= at), len(stack))
        again = [m for m in stack[keep:] if m.end > at]
        html += ["</span>"] * (len(stack) - keep)
        del stack[keep:]
        for mark in again + opening:
            html.append(self._tag(mark))
            stack.append(mark)

    def _tag(self, mark: Mark) -> str:
        anchor = ""
        if mark.anchor not in self.anchored:
            self.anchored.add(mark.anchor)
            anchor = f' id="{escape(mark.anchor)}"'
        return f'<span class="m m-{mark.kind}"{anchor} data-ref="{escape(mark.anchor)}">'

    def _words(self, stack: list[Mark], start: int, end: int) -> str:
        words = escape(printable(self._text[start:end]).replace("\n", " "))
        if not stack or not words.strip():
            return str(words)
        mark = stack[-1]
        first = "" if mark.anchor in self._linked else " data-first"
        self._linked.add(mark.anchor)
        tab = "" if first and mark.kind not in QUIET else ' tabindex="-1"'
        href = escape(self._hrefs.get(mark.anchor, "#" + mark.detail))
        return f'<a href="{href}" title="{escape(printable(mark.label))}"{first}{tab}>{words}</a>'
