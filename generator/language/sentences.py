"""Where sentences end, by punctuation: the one account of it, for clauses, for passages and for comparing outlets."""

import re
from collections.abc import Iterable

from generator.model.text import PROSE, Block

_END = re.compile(r"(?<![.!?…])[.!?…]++[)\]]*+[\"”’']*+(?=\s+[\"“‘'(\[]?[A-Z0-9])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Adm|Hon|Rev|St|Jr|Sr|Inc|Corp|Co|Ltd|vs|No|Fig|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Ave|Blvd|Mt|Ft|etc|al|e\.g|i\.e|a\.m|p\.m)|"
    r"(?:^|[\s(“\"‘])(?:[A-Z]\.)*[A-Z])\.$"
)
_LOOKBACK = 14


def sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of `text[start:end]` as half-open ranges without white space at their ends.

    A full stop after an abbreviation or an initial ends no sentence; a line end does.
    """
    found: list[tuple[int, int]] = []
    begin = start
    for match in re.finditer(r"\n+|" + _END.pattern, text[start:end]):
        stop = start + match.end()
        if match.group()[0] == "." and _ABBREVIATION.search(
            text[max(start, stop - _LOOKBACK) : start + match.start() + 1]
        ):
            continue
        _add(found, text, begin, stop)
        begin = stop
    _add(found, text, begin, end)
    return found


def prose_sentences(text: str, blocks: Iterable[Block]) -> tuple[tuple[int, int], ...]:
    """The sentences of an article's prose, in order."""
    return tuple(sorted(s for b in blocks if b.kind in PROSE for s in sentences(text, b.start, b.end)))


def _add(found: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append((start, end))
