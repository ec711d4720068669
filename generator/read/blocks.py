"""An article's text cut into blocks: headline, byline, dateline, body, subhead, caption, credit, furniture.

Every rule here looks at one line at a time and at its neighbours; the order of the rules is the order of certainty.
What no rule claims is body.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.model.article import Credit
from generator.model.text import Block, BlockKind, Evidence
from generator.read.bylines import is_byline, is_name_line
from generator.read.credits import CreditPart, image_credit, is_caption, sign_off, signature, text_credit
from generator.read.datelines import dateline, title_case
from generator.read.furniture import is_furniture, points_elsewhere
from generator.read.headline import headline
from generator.read.lines import Line, lines
from generator.read.pictures import picture_parts
from generator.read.popups import popups
from generator.read.stamps import is_date_line, is_stamp, opening_stamp
from generator.read.subheads import is_subhead, run_in_subheads

_LEADS = 3
"""A dateline opens one of the first paragraphs; a summary may stand before it."""


@dataclass(frozen=True)
class Layout:
    """The blocks of a text, and what they say of the article."""

    blocks: tuple[Block, ...]
    credits: tuple[Credit, ...]
    dateline: Evidence | None
    """The place alone, as the text has it."""

    @property
    def place(self) -> str | None:
        return title_case(self.dateline.exact) if self.dateline else None


@dataclass
class _Draft:
    """What is known so far of each line."""

    text: str
    lines: list[Line]
    kinds: list[BlockKind | None]
    parts: dict[int, list[tuple[int, int, BlockKind]]] = field(default_factory=dict)
    """Of lines that hold several blocks: their ranges in the line."""
    credits: list[Credit] = field(default_factory=list)
    place: Evidence | None = None

    def open(self) -> list[int]:
        return [i for i, kind in enumerate(self.kinds) if kind is None]

    def credit(self, line: Line, part: CreditPart, *, image: bool) -> None:
        for name in part.names:
            start, end = line.start + name.start, line.start + name.end
            self.credits.append(
                Credit(
                    name=self.text[start:end],
                    for_="image" if image else "text",
                    evidence=Evidence(start=start, end=end, exact=self.text[start:end]),
                )
            )


def layout(text: str) -> Layout:
    """Cut a text into blocks."""
    found = lines(text)
    draft = _Draft(text, found, [None] * len(found))
    _plain(draft)
    _head(draft)
    _tail(draft)
    _subheads(draft)
    _split(draft)
    blocks: list[Block] = []
    for i, line in enumerate(draft.lines):
        for start, end, kind in draft.parts.get(i, [(0, len(line.text), draft.kinds[i] or "body")]):
            blocks += _block(text, line.start + start, line.start + end, kind)
    credits = tuple(sorted(draft.credits, key=lambda c: c.evidence.start))
    return Layout(tuple(blocks), credits, draft.place)


def _plain(draft: _Draft) -> None:
    """What a line is by itself, wherever it stands."""
    for i, line in enumerate(draft.lines):
        if is_date_line(line.text):
            draft.kinds[i] = "dateline"
        elif is_stamp(line.text) or (i and points_elsewhere(line)):
            draft.kinds[i] = "furniture"
        elif parts := picture_parts(line):
            draft.kinds[i] = parts[-1][2]
            draft.parts[i] = list(parts)
        elif credit := text_credit(line):
            draft.kinds[i] = "credit"
            draft.credit(line, credit, image=False)
        elif credit := image_credit(line):
            draft.kinds[i] = "caption"
            draft.credit(line, credit, image=True)
            cut = len(line.text[: credit.start].rstrip(" |–—-"))
            draft.parts[i] = [(0, cut, "caption"), (credit.start, len(line.text), "credit")]
        elif is_caption(line):
            draft.kinds[i] = "caption"
        elif is_byline(line):
            draft.kinds[i] = "byline"
        elif is_furniture(line):
            draft.kinds[i] = "furniture"


def _head(draft: _Draft) -> None:
    """The lines before the first paragraph."""
    title, first = headline(draft.lines, [kind is None for kind in draft.kinds])
    if title is None:
        return
    draft.kinds[title] = "headline"
    for i in draft.open():
        line = draft.lines[i]
        if i >= first:
            break
        if i < title:
            draft.kinds[i] = "furniture" if line.words <= 5 and not line.stops else "subhead"
        elif (credit := signature(line)) is not None:
            draft.kinds[i] = "credit"
            draft.credit(line, credit, image=False)
        elif is_name_line(line):
            draft.kinds[i] = "byline"
        elif not line.stops or (i == title + 1 and not line.after_gap):
            draft.kinds[i] = "subhead"


def _tail(draft: _Draft) -> None:
    """The credits at the end."""
    open_ = draft.open()
    for i in reversed(open_):
        line = draft.lines[i]
        credit = signature(line) if i != open_[0] else None
        if credit is None:
            if credit := sign_off(line):
                draft.credit(line, credit, image=False)
                cut = len(line.text[: credit.start].rstrip())
                draft.parts[i] = [(0, cut, "body"), (credit.start, len(line.text), "credit")]
            return
        draft.kinds[i] = "credit"
        draft.credit(line, credit, image=False)


def _subheads(draft: _Draft) -> None:
    """The headings between paragraphs."""
    open_ = draft.open()
    for before, i, after in zip(open_, open_[1:], open_[2:], strict=False):
        if draft.kinds[before] is None and is_subhead(draft.lines[i], draft.lines[before], draft.lines[after]):
            draft.kinds[i] = "subhead"


def _split(draft: _Draft) -> None:
    """What has run into a paragraph: a time stamp, the dateline, subheads."""
    opened = False
    for n, i in enumerate(draft.open()):
        line = draft.lines[i]
        whole = draft.parts.get(i, [(0, len(line.text), "body")])
        parts: list[tuple[int, int, BlockKind]] = []
        end = whole[0][1]
        at = opening_stamp(line.text)
        if at:
            parts.append((0, at, "furniture"))
        opening = dateline(line.text[at:], draft.text) if n < _LEADS and not opened else None
        if opening and n and not opening.agencies and not opening.capitals:
            opening = None
        opened = opened or opening is not None
        if opening:
            parts.append((at, at + opening.end, "dateline"))
            if opening.place:
                start, stop = (line.start + at + x for x in opening.place)
                draft.place = Evidence(start=start, end=stop, exact=draft.text[start:stop])
            if opening.agencies:
                shifted = tuple(type(a)(a.start + at, a.end + at) for a in opening.agencies)
                draft.credit(line, CreditPart(0, shifted), image=False)
            at += opening.end
        over = popups(line.text[at:end])
        parts += [(at + s, at + e, "furniture") for s, e in over]
        if not over:
            parts += [(at + s, at + e, "subhead") for s, e in run_in_subheads(line.text[at:end], draft.text)]
        draft.parts[i] = _filled(parts, end) + list(whole[1:])


def _filled(parts: Sequence[tuple[int, int, BlockKind]], end: int) -> list[tuple[int, int, BlockKind]]:
    """The marked parts in order, with body between and after them."""
    filled: list[tuple[int, int, BlockKind]] = []
    at = 0
    for start, stop, kind in sorted(parts):
        filled += [(at, start, "body"), (start, stop, kind)]
        at = stop
    return [*filled, (at, end, "body")]


def _block(text: str, start: int, end: int, kind: BlockKind) -> list[Block]:
    """The block without the white space at its ends; none if nothing else is in it."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return [Block(start=start, end=end, kind=kind)] if start < end else []
