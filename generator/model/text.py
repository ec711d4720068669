"""Places in an article's text: spans, evidence, blocks."""

from typing import Literal, Self

from pydantic import NonNegativeInt, model_validator

from generator.model.record import Record

BlockKind = Literal["headline", "byline", "dateline", "body", "subhead", "caption", "credit", "furniture"]

PROSE: frozenset[BlockKind] = frozenset({"headline", "body", "subhead", "caption"})
"""The kinds of block from which facts are extracted."""


class Span(Record):
    """Half-open range of code points in `Article.text`."""

    start: NonNegativeInt
    end: NonNegativeInt

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.end < self.start:
            raise ValueError(f"a span ends at {self.end}, before it starts at {self.start}")
        return self

    def covers(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end

    def touches(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end


class Evidence(Span):
    """The exact words of a fact: `text[start:end] == exact` (W3C Web Annotation text quote and position)."""

    exact: str

    @model_validator(mode="after")
    def _length(self) -> Self:
        if self.end - self.start != len(self.exact):
            raise ValueError(f"evidence spans {self.end - self.start} characters but quotes {len(self.exact)}")
        return self


class Participant(Evidence):
    """Somebody whom the words mean: an actor, or nobody known beyond the words ("union delegates")."""

    actor: str | None = None
    """An actor's id."""


class Block(Span):
    """A stretch of the text with one function. Furniture is marked, never cut."""

    kind: BlockKind


def evidence(text: str, start: int, end: int) -> Evidence:
    """The evidence that stands at `text[start:end]`, white space at its ends left out."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    exact = text[start:end]
    if not 0 <= start <= end == start + len(exact):
        raise ValueError(f"there are no words from {start} to {end} in a text of {len(text)}")
    return Evidence.trusted(start=start, end=end, exact=exact)
