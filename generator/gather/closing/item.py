"""An open item whose end is looked for: who takes part, what is to be done, and by which words that is told."""

import datetime
from dataclasses import dataclass
from functools import cached_property

from generator.gather.closing import told
from generator.gather.stated import Stated
from generator.language.edtf import first_day

_PRESS = ("reporters", "journalists", "press", "media", "correspondents")


@dataclass(frozen=True)
class Item:
    """What is known of an item whose end is looked for."""

    stated: tuple[Stated, ...]
    due: str | None
    place: str | None

    @cached_property
    def kind(self) -> str:
        return self.stated[0].item.kind

    @cached_property
    def first(self) -> datetime.date | None:
        """The day on which it was first told of."""
        return first_day(min(s.on or "" for s in self.stated))

    @cached_property
    def newest(self) -> str:
        return max(s.on or "" for s in self.stated)

    @cached_property
    def actors(self) -> frozenset[str]:
        """Who takes part, as all statements tell: persons, else who acts."""
        persons = frozenset.intersection(*(s.persons for s in self.stated))
        return persons or frozenset.intersection(*(s.bodies for s in self.stated))

    @cached_property
    def about(self) -> frozenset[str]:
        return frozenset.intersection(*(s.about for s in self.stated))

    @cached_property
    def acts(self) -> frozenset[str]:
        return frozenset().union(*(s.act for s in self.stated))

    @cached_property
    def words(self) -> told.Words | None:
        """How its act is told, where that is told in more words than its own."""
        if self.kind == "visit":
            return told.VISIT
        if self.kind == "meeting":
            return told.ATTENDING if "~attend" in self.acts else told.MEETING
        if self.kind == "statement" and any(w in s.item.title for s in self.stated for w in _PRESS):
            return told.PRESS
        return None
