"""What extraction hands on: the facts of an article, and the clauses that were read on the way."""

from generator.model.brief import Brief, Found
from generator.model.clause import Clause
from generator.model.record import Record


class Extracted(Found):
    """The facts, which make the brief, and the clauses, which are working data for `gather`."""

    clauses: tuple[Clause, ...] = ()


class Briefed(Record):
    """What was read of one article: its brief with corrections applied, and its clauses."""

    brief: Brief
    clauses: tuple[Clause, ...]
