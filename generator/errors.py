"""What can be wrong with the input, said so that its author can mend it: file, place, remedy."""

from collections.abc import Iterable
from dataclasses import dataclass


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
        where = f"{self.file}, {self.place}" if self.place else self.file
        return f"{where}: {self.message}\n  remedy: {self.remedy}"


class ReadoutError(Exception):
    """All the problems of one input, raised together."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))
