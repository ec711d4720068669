"""An open item whose end is looked for: who takes part, what is to be done, and by which acts that is told."""

import datetime
from dataclasses import dataclass
from functools import cached_property

from generator.gather.merged_clauses import ClauseIndex, MergedClause
from generator.gather.stated import ENCOUNTERS, Stated
from generator.language.edtf import first_day
from generator.lexicon.coming_true import ADDRESSING, ATTENDING, COMES_TRUE, COMING, GATHERINGS, MEETING, PRESS, VISIT

_TELLING = (frozenset({"to_come"}), frozenset({"ongoing", "unsaid"}))
"""What clauses that state an item say of it; the first that any of them says."""
_FIRM = frozenset({"agreed", "scheduled", "planned", "expected", "invited"})
_FACE_TO_FACE = frozenset({"meet", "talk", "talks", "discussion"})
_NO_ACT = frozenset(
    "be have do make take get go come put keep bring see want hope wish plan expect intend agree say tell announce "
    "schedule set continue begin start need try seek look work use include remain allow let help ask call urge demand "
    "consider decide offer give provide produce move change add plan run support receive".split()
)
"""Verbs that say nothing of what is to be done."""


@dataclass(frozen=True)
class Item:
    """What is known of an item whose end is looked for."""

    stated: tuple[Stated, ...]
    clauses: tuple[MergedClause, ...]
    """Those that state it."""
    due: str | None
    place: str | None

    @classmethod
    def of(cls, index: ClauseIndex, stated: tuple[Stated, ...], due: str | None, place: str | None) -> "Item":
        found = [
            clause
            for s in stated
            for clause in index.at(s.brief, [(e.start, e.end) for e in (s.item.evidence, *s.item.also)])
        ]
        for statuses in _TELLING:
            telling = tuple(c for c in found if c.clause.status in statuses)
            if telling:
                return cls(stated, telling, due, place)
        return cls(stated, tuple(found), due, place)

    @cached_property
    def kind(self) -> str:
        return self.stated[0].item.kind

    @cached_property
    def encounter(self) -> bool:
        return self.kind in ENCOUNTERS

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
        """The stems of what it is about besides who takes part, as all statements tell."""
        return frozenset.intersection(*(s.about for s in self.stated))

    @cached_property
    def acts(self) -> frozenset[str]:
        """The lemmas and concepts by which it is told that it has come true."""
        if self.press:
            return ADDRESSING
        if self.kind == "visit":
            return VISIT
        if self.kind == "meeting":
            return ATTENDING | MEETING if self._named & {"attend"} else MEETING
        own = self._named - _NO_ACT
        return own.union(*(COMES_TRUE.get(act, frozenset()) for act in own))

    @cached_property
    def coming(self) -> frozenset[str]:
        """The acts whose denial, or whose being called off, is the item's."""
        return COMING if self.kind == "visit" else self.acts

    @property
    def denied(self) -> bool:
        """Whether it is said that somebody will not act: no act ends that."""
        return any(c.clause.negated for c in self.clauses)

    @property
    def firm(self) -> bool:
        """Whether those who are to act have said so, or it is set: what others only hope for cannot be called off."""
        return any(s.item.commitment in _FIRM for s in self.stated)

    @property
    def open_to_many(self) -> bool:
        """Whether those who take part do so each for himself: a visit, a gathering that they attend."""
        return self.kind == "visit" or (bool(self._named & GATHERINGS) and not self._named & _FACE_TO_FACE)

    @cached_property
    def heads(self) -> frozenset[str]:
        """The words for those who take part and for what it is done to."""
        return frozenset().union(*(c.heads for c in self.clauses))

    @cached_property
    def events(self) -> frozenset[str]:
        """What may be called off: what takes place, or the act itself as a noun."""
        return frozenset(act for c in self.clauses for act in c.acts) | frozenset(
            a.head for c in self.clauses for a in c.clause.role("doer") if not a.actors
        )

    @cached_property
    def named_acts(self) -> frozenset[str]:
        """The acts that its clauses name, weak verbs among them."""
        return self._named

    @cached_property
    def places(self) -> frozenset[str]:
        """The places that its clauses name."""
        return frozenset().union(*(c.placed for c in self.clauses))

    @cached_property
    def press(self) -> bool:
        """Whether it is an address to reporters."""
        return self.kind == "statement" and any(
            a.head in PRESS for c in self.clauses for a in c.clause.arguments if a.role in ("theme", "partner")
        )

    @cached_property
    def _named(self) -> frozenset[str]:
        return frozenset(act for c in self.clauses for act in c.acts)
