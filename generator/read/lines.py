"""The lines of a text, with their places."""

import re
from dataclasses import dataclass

from generator.language.sentences import sentences

_END = re.compile(r"[.!?…:;,][\"”’')\]]*$")
_FULL_STOP = re.compile(r"[.!?…][\"”’')\]]*$")


@dataclass(frozen=True)
class Line:
    """`text[start:end]`, a line without the white space at its ends."""

    start: int
    end: int
    text: str
    after_gap: bool
    """A blank line stands before it, or nothing."""

    @property
    def words(self) -> int:
        return len(self.text.split())

    @property
    def stops(self) -> bool:
        """It ends as a sentence does."""
        return bool(_FULL_STOP.search(self.text))

    @property
    def punctuated(self) -> bool:
        """It ends in a mark that no heading ends in, question and exclamation marks aside."""
        return bool(_END.search(self.text)) and not re.search(r"[?!][\"”’')\]]*$", self.text)

    @property
    def sentences(self) -> int:
        return len(sentences(self.text, 0, len(self.text)))


def lines(text: str) -> list[Line]:
    """The lines that hold anything but white space."""
    found: list[Line] = []
    gap = True
    for match in re.finditer(r"[^\n]+|\n(?=\n)", text):
        stripped = match.group().strip()
        if not stripped:
            gap = True
            continue
        start = match.start() + len(match.group()) - len(match.group().lstrip())
        found.append(Line(start, start + len(stripped), stripped, gap))
        gap = False
    return found
