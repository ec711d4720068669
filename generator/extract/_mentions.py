"""Which actor is named at an offset of the article."""

import bisect
from collections.abc import Iterable

from generator.model.brief import Actor


class MentionIndex:
    """Looks actors up by the article's code points; mentions of one article never overlap."""

    def __init__(self, actors: Iterable[Actor]) -> None:
        self._found = sorted(((m.start, m.end, a) for a in actors for m in a.mentions), key=lambda found: found[:2])
        self._starts = [start for start, _, _ in self._found]

    def at(self, offset: int) -> Actor | None:
        """The actor whose mention covers the code point."""
        i = bisect.bisect_right(self._starts, offset) - 1
        if i < 0:
            return None
        _, end, actor = self._found[i]
        return actor if offset < end else None

    def overlapping(self, start: int, end: int) -> list[Actor]:
        """The actors mentioned within or across the range, each once, in the order of their mentions."""
        i = max(bisect.bisect_right(self._starts, start) - 1, 0)
        found: list[Actor] = []
        for mention_start, mention_end, actor in self._found[i:]:
            if mention_start >= end:
                break
            if mention_end > start and actor not in found:
                found.append(actor)
        return found
