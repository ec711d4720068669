"""Text without its names and numbers: what is read for its meaning, so that none is learned by heart."""

import re
from collections.abc import Iterable

from generator.lexicon.calendar import MONTHS, WEEKDAYS
from generator.model.brief import Actor, ActorKind

_NUMBER = re.compile(r"\d[\d,.:]*")
_CAPITALISED = re.compile(r"(?<=[\w,;’'\"”)] )[A-Z][\w.’'-]*(?: (?:of |the )?[A-Z][\w.’'-]*)*")
"""A name in the middle of a sentence; the first word of one tells nothing by its capital."""
_NO_NAME = frozenset(w.capitalize() for w in (*MONTHS, *WEEKDAYS, "i"))
_STANDS_FOR: dict[ActorKind, str] = {
    "person": "someone", "group": "someone", "organisation": "someone", "place": "somewhere",
}  # fmt: skip
_OTHER = "something"
_FIGURE = "#"

Name = tuple[int, int, str]
"""Where a name stands in the text, and the word that takes its place."""


def names(actors: Iterable[Actor]) -> list[Name]:
    """The names of an article's actors, in order."""
    return sorted((m.start, m.end, _STANDS_FOR[a.kind]) for a in actors for m in a.mentions)


def masked(text: str, start: int, end: int, named: Iterable[Name]) -> str:
    """`text[start:end]` with words that say nothing in place of names and numbers: "Roe met 30" -> "someone met #"."""
    found = [name for name in named if start <= name[0] and name[1] <= end]
    words = text[start:end]
    found += [
        (start + m.start(), start + m.end(), _OTHER) for m in _CAPITALISED.finditer(words) if m.group() not in _NO_NAME
    ]
    found += [(start + m.start(), start + m.end(), _FIGURE) for m in _NUMBER.finditer(words)]
    kept, at = [], start
    for first, last, word in sorted(found, key=lambda name: (name[0], -name[1])):
        if first >= at:
            kept += [text[at:first], word]
            at = last
    return "".join([*kept, text[at:end]])
