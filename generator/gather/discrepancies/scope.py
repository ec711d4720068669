"""Words that say what a figure takes in or leaves out: "before they moved to a working dinner"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from generator.gather.story import Story
from generator.language.amounts import amounts
from generator.language.words import words
from generator.model.storyline import Source

Reach = Literal["in", "out"]

_CONNECTIVE = re.compile(
    r"\b(?:(?P<out>before|followed by|not counting|not including|excluding|excluded|excludes|without|leaving out|"
    r"apart from|aside from|then|ahead of|prior to|after)|"
    r"(?P<in>included|including|includes|counting|plus|along with|as well as|in addition to|interrupted by|with))\b",
    re.IGNORECASE,
)
_OFF = 0.1
"""A number explains a difference that it matches within so much."""
_REACH = 7
"""The part of the programme is named within so many words."""
_STOP = re.compile(r"[.;:!?“”\"–—]|, ")


@dataclass(frozen=True)
class Scope:
    """What a figure takes in, or leaves out, in the words of the text."""

    reach: Reach
    source: Source
    number: float | None
    """How much, if it says so: "including 12 crew"."""

    def explains(self, difference: float) -> bool:
        """Whether it can be what two figures differ by."""
        return self.number is None or abs(self.number - difference) <= _OFF * max(self.number, difference)


def scopes(story: Story, brief: str, at: int, parts: frozenset[str]) -> Iterator[Scope]:
    """What the sentence of a figure and the next one say of its scope, in words for such parts."""
    text = story.texts[brief]
    start, end = story.sentence(brief, at)
    following = story.sentence(brief, end + 1) if end + 1 < len(text) else (end, end)
    if text[end : following[0]].count("\n") > 1:
        following = end, end
    for opening, closing in ((start, end), following):
        for connective in _CONNECTIVE.finditer(text, opening, closing):
            part = _part(text, connective.end(), closing, parts)
            if part:
                reach: Reach = "out" if connective["out"] else "in"
                number = next((a.value for a in amounts(text, connective.end(), part)), None)
                yield Scope(reach, story.source(brief, connective.start(), part), number)


def _part(text: str, start: int, end: int, parts: frozenset[str]) -> int | None:
    """Where the part of a programme that follows ends; None if none does."""
    stop = _STOP.search(text, start, end)
    for word in words(text, start, stop.start() if stop else end)[:_REACH]:
        if word.form in parts:
            return word.end
    return None
