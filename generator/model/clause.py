"""Clauses: what one finite verb, or one noun that names an act, says in its article; read once, from the parse.

Clauses are working data: they are handed from `extract` to `gather` and are not written into the record.
"""

from collections.abc import Iterable
from typing import Literal

from generator.model.brief import Commitment
from generator.model.record import Record
from generator.model.text import Evidence, Participant, Span

Status = Literal["happened", "ongoing", "to_come", "called_off", "failed", "unsaid"]
"""What the clause says of its act's coming to pass; "unsaid": a state, a general truth, a wish, a question."""

Role = Literal["doer", "theme", "partner", "place", "time", "figure"]


class Argument(Evidence):
    """What stands in one role of a clause."""

    role: Role
    head: str
    """The lemma of the head word, lower case."""
    modifiers: tuple[str, ...] = ()
    """The lemmas of what narrows the head, names and numbers left out: "charter-school" of "students"."""
    actors: tuple[str, ...] = ()
    """Whom the words mean, by the cast: actors' ids, in the order of the words."""
    fact: str | None = None
    """The id of the date or figure that the words are."""


class Clause(Record):
    """One act, who does it to what, and how it stands."""

    id: str
    evidence: Evidence
    """The words of the clause, without those of the clauses below it that stand at its ends."""
    act: Evidence
    """The word or words that name the act."""
    sentence: Span
    lemma: str
    """Of the act, lower case; with its particle: "call off"."""
    concept: str | None = None
    """The act's concept, where the lexicon knows one: "meeting" of "met", "talks", "summit"."""
    nominal: bool = False
    """Whether a noun alone names the act."""
    status: Status
    negated: bool = False
    conditional: bool = False
    """Whether it holds only if something else does: under "if", "unless", "would … if"."""
    commitment: Commitment | None = None
    """How firmly it is announced, where it is to come."""
    teller: Participant | None = None
    """Who says so; None where it is the article's own word."""
    told_by: str | None = None
    """The lemma of the verb that reports it: "say", "deny"."""
    quoted: bool = False
    """Whether it stands between quotation marks."""
    arguments: tuple[Argument, ...] = ()
    """In the order of the text."""
    meaning: bytes | None = None
    """What its words mean, or those of the open item that it stands for: a signed byte a number, of which only the
    direction counts. None where nobody compares it."""

    def role(self, role: Role) -> tuple[Argument, ...]:
        """The arguments in one role."""
        return tuple(a for a in self.arguments if a.role == role)

    @property
    def doers(self) -> tuple[str, ...]:
        """The actors who do it."""
        return tuple(dict.fromkeys(i for a in self.role("doer") for i in a.actors))


def standing_for(words: Span, clauses: Iterable[Clause]) -> Clause | None:
    """The clause whose words are most nearly these, of those whose act they hold; what is to come before the rest."""
    held = [c for c in clauses if words.start <= c.act.start and c.act.end <= words.end]

    def apart(clause: Clause) -> tuple[bool, int, int]:
        at = clause.evidence
        return clause.status != "to_come", abs(at.start - words.start) + abs(at.end - words.end), at.start

    return min(held, key=apart, default=None)
