"""Statements: what one article says of one matter, in the form in which the judge compares it with another's."""

from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from generator.model.brief import Commitment, ItemKind

Vector: TypeAlias = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Statement:
    """What an article says is to come, is, or has come to pass."""

    brief: str
    rank: int
    """The place of its article in the story."""
    on: str | None
    """The day of publication."""
    at: int
    """Where its words begin."""
    doers: tuple[str, ...] = ()
    """Who acts: merged actors, the first before all."""
    persons: frozenset[str] = frozenset()
    """Those who take part, of whatever role, that are persons."""
    bodies: frozenset[str] = frozenset()
    """The same, organisations and groups."""
    named: frozenset[str] = frozenset()
    """All actors whom its words name."""
    acts: frozenset[str] = frozenset()
    """What is done: lemmas and concepts."""
    objects: frozenset[str] = frozenset()
    """The stems of what it is done to, and of what narrows that."""
    words: frozenset[str] = frozenset()
    """The stems of its content words, names left out."""
    title: frozenset[str] = frozenset()
    """The stems of its title, where it has one."""
    around: frozenset[str] = frozenset()
    """The stems of its sentence, names left out."""
    figures: frozenset[str] = frozenset()
    """The numbers among its words."""
    places: tuple[str, ...] = ()
    """The words that say where."""
    due: str | None = None
    """When (EDTF)."""
    kind: ItemKind | None = None
    commitment: Commitment | None = None
    nominal: bool = False
    """Whether a noun alone names the act."""
    length: int = 0
    """Of its words, in code points."""
    meaning: bytes | None = None
    """Its words as numbers, a signed byte each."""

    @property
    def actors(self) -> frozenset[str]:
        """All who take part."""
        return self.persons | self.bodies | frozenset(self.doers)

    @cached_property
    def vector(self) -> Vector | None:
        """Its meaning, of length 1."""
        if self.meaning is None:
            return None
        numbers = np.frombuffer(self.meaning, dtype=np.int8).astype(np.float32)
        return numbers / np.float32(np.linalg.norm(numbers) or 1.0)
