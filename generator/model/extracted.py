"""What extraction hands on: the facts of an article, and the clauses that were read on the way."""

from generator.model.brief import Found
from generator.model.clause import Clause


class Extracted(Found):
    """The facts, which make the brief, and the clauses, which are working data for `gather`."""

    clauses: tuple[Clause, ...] = ()
