"""Actors as articles have them, and which of them are one so far: a union of sets that heeds what people say."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.gather.vouched import Vouched, opposed
from generator.language.called import Named
from generator.language.naming import folded, name_words, title_words
from generator.model.brief import Actor


@dataclass(frozen=True)
class Entry:
    """An actor as one article has it."""

    brief: str
    rank: int
    on: str | None
    actor: Actor

    @cached_property
    def words(self) -> tuple[str, ...]:
        return name_words(self.actor.name)

    @cached_property
    def names(self) -> frozenset[str]:
        """All names it goes by, folded."""
        return frozenset(folded(n) for n in (self.actor.name, *self.actor.aliases)) | {self.actor.id}

    @cached_property
    def title_words(self) -> frozenset[str]:
        return frozenset(w for t in self.actor.titles for w in title_words(t.text))

    @property
    def named(self) -> Named:
        return self.brief, self.actor.id

    @property
    def first(self) -> tuple[int, int]:
        return self.rank, min((m.start for m in self.actor.mentions), default=0)


class Clusters:
    """A union of sets that respects who is to be kept apart; two actors of one article stay two unless told."""

    def __init__(self, entries: Sequence[Entry], told: Vouched) -> None:
        self._entries = entries
        self.told = told
        self._parent = list(range(len(entries)))
        self._members: dict[int, list[int]] = {i: [i] for i in range(len(entries))}

    def root(self, i: int) -> int:
        while self._parent[i] != i:
            self._parent[i] = self._parent[self._parent[i]]
            i = self._parent[i]
        return i

    def join(self, i: int, j: int, *, told: bool = False) -> bool:
        """Make one of two clusters; False if they must stay apart."""
        a, b = sorted((self.root(i), self.root(j)))
        if a == b:
            return True
        if self._kept_apart(a, b) or (not told and (self._same_article(a, b) or self._doubtful(a, b))):
            return False
        self._parent[b] = a
        self._members[a] += self._members.pop(b)
        return True

    def groups(self) -> list[list[int]]:
        return [sorted(m) for _, m in sorted(self._members.items())]

    def members(self, i: int) -> list[int]:
        return self._members[self.root(i)]

    def _same_article(self, a: int, b: int) -> bool:
        return not {self._entries[i].brief for i in self._members[a]}.isdisjoint(
            self._entries[i].brief for i in self._members[b]
        )

    def _kept_apart(self, a: int, b: int) -> bool:
        return bool(self.told.apart) and opposed(self._sides(a), self._sides(b))

    def _sides(self, root: int) -> frozenset[tuple[int, int]]:
        empty: frozenset[tuple[int, int]] = frozenset()
        return empty.union(*(self.told.sides.get(self._entries[i].named, empty) for i in self._members[root]))

    def _doubtful(self, a: int, b: int) -> bool:
        """Whether several are known to have the name of both, and no title is common to them."""
        if not self.told.doubted:
            return False
        left, right = (
            {w for i in self._members[root] if self._entries[i].named in self.told.doubted for w in self._words(i)}
            for root in (a, b)
        )
        return bool(left and right) and left.isdisjoint(right - {""})

    def _words(self, i: int) -> frozenset[str]:
        return self._entries[i].title_words or frozenset({""})
