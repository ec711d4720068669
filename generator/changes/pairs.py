"""Which of the old is which of the new: by id, and where an id went with the words, by what is most alike."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from rapidfuzz import fuzz

_ALIKE = 70
"""Of 100: an edited sentence keeps that much of its words."""


class Identified(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=Identified)


@dataclass(frozen=True)
class Pairs(Generic[T]):
    """The old with the new, what is only new, what is gone; each in the order of its list."""

    both: tuple[tuple[T, T], ...]
    new: tuple[T, ...]
    gone: tuple[T, ...]


def pairs(old: Sequence[T], new: Sequence[T], words: Callable[[T], str], *, alike: bool = True) -> Pairs[T]:
    """The facts of two lists side by side.

    Args:
        words: what a fact says; facts without the same id are one if they say the same, or nearly.
        alike: whether nearly is enough.
    """
    was = {fact.id: fact for fact in old}
    found = {fact.id: was[fact.id] for fact in new if fact.id in was}
    left = [fact for fact in old if fact.id not in found]
    fresh = [fact for fact in new if fact.id not in found]
    for least in (100, _ALIKE) if alike else (100,):
        for fact in fresh:
            if fact.id in found or not left:
                continue
            best = max(left, key=lambda f: fuzz.ratio(words(f), words(fact)))
            if fuzz.ratio(words(best), words(fact)) >= least:
                found[fact.id] = best
                left.remove(best)
    return Pairs(
        both=tuple((found[fact.id], fact) for fact in new if fact.id in found),
        new=tuple(fact for fact in new if fact.id not in found),
        gone=tuple(left),
    )


def overlap(one: Iterable[Hashable], other: Iterable[Hashable]) -> float:
    """The share of what two collections have in common."""
    a, b = set(one), set(other)
    return len(a & b) / len(a | b) if a | b else 0.0
