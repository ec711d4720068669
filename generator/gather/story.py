"""One story's articles as the other modules need them: their sentences, and evidence out of them."""

import bisect
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from generator.language.marks import Quotation, quotations
from generator.language.sentences import prose_sentences
from generator.model.brief import Brief
from generator.model.clause import Clause
from generator.model.storyline import Source
from generator.model.text import PROSE, Block, Span

WIDEST = 400
"""Evidence is no longer than so many characters."""

Place = tuple[int, int]
"""A half-open range of code points in an article's text."""


@dataclass(frozen=True)
class Story:
    """Articles of one story, oldest first, and their texts by id."""

    briefs: tuple[Brief, ...]
    texts: Mapping[str, str]
    clauses: Mapping[str, Sequence[Clause]] = field(default_factory=dict)
    """The clauses of each article, by its id, in the order of the text; none for one that was not read anew."""

    @cached_property
    def by_id(self) -> dict[str, Brief]:
        return {b.id: b for b in self.briefs}

    @cached_property
    def rank(self) -> dict[str, int]:
        """The place of each article in the story's order."""
        return {b.id: i for i, b in enumerate(self.briefs)}

    @cached_property
    def sentences(self) -> dict[str, tuple[Place, ...]]:
        """The sentences of each article's prose, in order."""
        return {b.id: prose_sentences(self.texts[b.id], b.article.blocks) for b in self.briefs}

    @cached_property
    def quotations(self) -> dict[str, tuple[Quotation, ...]]:
        """What stands between quotation marks in each article."""
        return {b.id: quotations(self.texts[b.id], _prose(b.article.blocks)) for b in self.briefs}

    def sentence(self, brief: str, at: int) -> Place:
        """The sentence around an offset; the offset's line where it lies in no prose."""
        found = self.sentences[brief]
        i = bisect.bisect_right(found, (at, len(self.texts[brief]))) - 1
        if i >= 0 and found[i][0] <= at < found[i][1]:
            return found[i]
        text = self.texts[brief]
        end = text.find("\n", at)
        return text.rfind("\n", 0, at) + 1, len(text) if end < 0 else end

    def block(self, brief: str, at: int) -> Block | None:
        """The block around an offset."""
        blocks = self.by_id[brief].article.blocks
        i = bisect.bisect_right([b.start for b in blocks], at) - 1
        return blocks[i] if i >= 0 and at < blocks[i].end else None

    def in_quotation(self, brief: str, at: int) -> bool:
        """Whether an offset lies between quotation marks."""
        found = self.quotations[brief]
        i = bisect.bisect_right([q.start for q in found], at) - 1
        return i >= 0 and at < found[i].end

    def source(self, brief: str, start: int, end: int) -> Source:
        """The words at `[start:end]` of an article as evidence: one line, trimmed, not too wide."""
        text = self.texts[brief]
        while start < end and text[start].isspace():
            start += 1
        line = text.find("\n", start, end)
        end = end if line < 0 else line
        if end - start > WIDEST:
            cut = text.rfind(" ", start, start + WIDEST)
            end = cut if cut > start else start + WIDEST
        while end > start and text[end - 1].isspace():
            end -= 1
        return Source(brief=brief, start=start, end=end, exact=text[start:end])

    def in_order(self, sources: Sequence[Source]) -> tuple[Source, ...]:
        """Evidence in the order of the articles and their texts, each once."""
        unique = {(s.brief, s.start, s.end): s for s in sources}
        return tuple(sorted(unique.values(), key=lambda s: (self.rank[s.brief], s.start, s.end)))


def overlap(a: Place, b: Place) -> int:
    """How many code points two places share."""
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def _prose(blocks: Sequence[Block]) -> list[Span]:
    return [b for b in blocks if b.kind in PROSE]
