"""What can be wrong with the input, said so that its author can mend it: file, place, remedy."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_HIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
"""Characters that would steer the terminal or the log that shows them: the names of files are not ours to trust."""


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that is wrong in one file.

    `place` says where in the file ("line 3", "quotes[2].evidence", "" for the whole file);
    `remedy` says what its author can do.
    """

    file: str
    place: str
    message: str
    remedy: str

    def __str__(self) -> str:
        """In two lines, with characters that do not show made visible."""
        where = f"{self.file}, {self.place}" if self.place else self.file
        message, remedy = (" ".join(words.split()) for words in (self.message, self.remedy))
        return f"{visible(where)}: {visible(message)}\n  remedy: {visible(remedy)}"


class ReadoutError(Exception):
    """All the problems of one input, raised together."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))

    def __reduce__(self) -> tuple[type["ReadoutError"], tuple[tuple[Problem, ...]]]:
        """So that a process hands its problems to another as they are."""
        return ReadoutError, (self.problems,)


def visible(text: str) -> str:
    """The text with an escape for each character that does not show: a line feed is \\n."""
    return _HIDDEN.sub(lambda found: found.group().encode("unicode_escape").decode("ascii"), text)
