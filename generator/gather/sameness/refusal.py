"""Refusals: what two statements cannot contradict each other in and still be of one matter.

Each is a question about a pair, with an example of what it keeps apart.
"""

from collections.abc import Callable

from generator.gather.sameness.statement import Statement
from generator.language.edtf import first_day, meet
from generator.language.words import forms
from generator.lexicon.places import fold, gazetteer

ENCOUNTERS = frozenset({"visit", "meeting"})
"""Kinds of items that say who comes together, and where."""
_LONG = 400
"""Days: what is told so long after is another round of the same, unless a date says otherwise."""


def refused(a: Statement, b: Statement) -> bool:
    """Whether anything that both tell keeps the two apart."""
    return any(refusal(a, b) for refusal in _REFUSALS)


def other_time(a: Statement, b: Statement) -> bool:
    """Dates that cannot meet: talks of Tuesday and talks of Friday."""
    return not meet(a.due, b.due)


def other_place(a: Statement, b: Statement) -> bool:
    """Each tells where, and nowhere may be where the other is: a visit to Lisbon and one to Nairobi."""
    return bool(a.places and b.places) and all(_elsewhere(x, y) for x in a.places for y in b.places)


def other_people(a: Statement, b: Statement) -> bool:
    """Encounters of persons of whom neither side's are among the other's: Roe with Berg, Roe with Lund."""
    if not (a.kind in ENCOUNTERS and b.kind in ENCOUNTERS and a.persons and b.persons):
        return False
    return not (a.persons <= b.persons or b.persons <= a.persons)


def other_round(a: Statement, b: Statement) -> bool:
    """Told years apart: the strike of this spring and that of a spring long past."""
    first, second = first_day(a.on), first_day(b.on)
    if first is None or second is None or abs((first - second).days) <= _LONG:
        return False
    return a.due is None or b.due is None


def told_apart(a: Statement, b: Statement) -> bool:
    """One article tells both, by acts that have nothing in common: it means two matters."""
    return a.brief == b.brief and not a.acts & b.acts


def _elsewhere(a: str, b: str) -> bool:
    """Whether two places have no word in common, and neither is known to be in the other."""
    if set(forms(a)) & set(forms(b)):
        return False
    first, second = gazetteer().get(fold(a)), gazetteer().get(fold(b))
    if first is None or second is None or first.country is None or first.country != second.country:
        return True
    return not {first.kind, second.kind} & {"country", "region"}


_REFUSALS: tuple[Callable[[Statement, Statement], bool], ...] = (
    other_time, other_place, other_people, other_round, told_apart,
)  # fmt: skip
