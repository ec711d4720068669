"""A storyline: what several articles of one story say, laid side by side."""

from typing import Literal

from pydantic import Field

from generator.model.brief import ActorKind, Commitment, Corrected, ItemKind
from generator.model.record import Record
from generator.model.text import Evidence

Relation = Literal["identical", "spelling", "punctuation", "fragment", "altered"]
DiscrepancyKind = Literal["figure", "date", "certainty", "claim", "wording", "name"]
"""A claim: who said the words that two articles give to two speakers."""
Verdict = Literal["agree", "same", "scope", "unresolved"]
EventStatus = Literal["happened", "planned", "cancelled"]
State = Literal["open", "done", "lapsed", "cancelled"]
OriginKind = Literal["wire", "statement", "own"]


class Source(Evidence):
    """Evidence in one article of the storyline."""

    brief: str


class DatedTitle(Record):
    """A title with the day on which it was seen first."""

    text: str
    on: str | None
    former: bool = False
    evidence: Source


class MergedActor(Record):
    """One actor, across articles."""

    id: str
    """The same for the same actor in every storyline, and for nobody else: the name of its page."""
    name: str
    kind: ActorKind
    ids: dict[str, str]
    """The actor's id in each brief, by the brief's id."""
    also: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """Further ids that a brief has for it, where a person says that they are one."""
    titles: tuple[DatedTitle, ...] = ()
    aliases: tuple[str, ...] = ()
    represents: str | None = None
    """A merged actor's id."""
    wikidata: str | None = None
    known_by: str | None = None
    """By what it is the actor that an older storyline has under this id; None if none has."""
    corrected: Corrected | None = None
    """Who told that two of its names are one actor's, and why; `was` has the names."""
    apart: Corrected | None = None
    """Who told that it is not another whom it could be taken for, and why; `was` has the names."""

    @property
    def named(self) -> tuple[tuple[str, str], ...]:
        """All that it is in the briefs: each brief's id and the actor's id in it."""
        return tuple(sorted((*self.ids.items(), *((b, a) for b, more in self.also.items() for a in more))))


class FamilyMember(Record):
    """A quotation that carries the words of its family."""

    brief: str
    quote: str
    relation: Relation
    """Against the family's fullest wording."""


class QuoteFamily(Record):
    """Quotations that carry the same words."""

    id: str
    speaker: str | None
    """A merged actor's id."""
    basis: Literal["explicit", "related", "none"] = "explicit"
    """"related": another article of the storyline names the speaker."""
    text: str
    """The fullest wording: the longest without ellipsis or brackets."""
    members: tuple[FamilyMember, ...]
    outlets: int
    origins: int


class Value(Record):
    """One of the values on which articles agree or differ."""

    value: str
    qualifier: str | None = None
    briefs: tuple[str, ...]
    evidence: tuple[Source, ...]


class Discrepancy(Record):
    """Comparable facts about the same thing, and what explains a difference."""

    id: str
    kind: DiscrepancyKind
    question: str
    values: tuple[Value, ...]
    verdict: Verdict
    because: tuple[Source, ...] = ()


class Event(Record):
    """A dated event, past or to come."""

    id: str
    edtf: str
    text: str
    actors: tuple[str, ...] = ()
    status: EventStatus
    evidence: tuple[Source, ...]
    outlets: int
    origins: int


class Change(Record):
    """What one article says of an open item."""

    on: str | None
    commitment: Commitment
    state: State
    evidence: tuple[Source, ...]


class Doer(Source):
    """Who is to act, in the words of one article."""

    actor: str | None = None
    """An actor's id; None for one whom the article does not name ("union delegates")."""


class RegisterItem(Record):
    """An open item across articles."""

    id: str
    title: str
    kind: ItemKind
    commitment: Commitment
    who: tuple[Doer, ...] = ()
    """Who is to act, as the statement tells that gives the title."""
    actors: tuple[str, ...] = ()
    place: str | None = None
    due: str | None = None
    state: State
    history: tuple[Change, ...]
    outlets: int
    origins: int
    corrected: Corrected | None = None
    """Who confirmed its state, and why."""


class Origin(Record):
    """Where reports come from: a shared wire text, one speaker's statement, or an outlet's own reporting."""

    id: str
    kind: OriginKind
    name: str
    briefs: tuple[str, ...]
    evidence: tuple[Source, ...]


class Storyline(Record):
    """`content/storylines/<id>.yaml`."""

    schema_: Literal[1] = Field(default=1, alias="schema")
    id: str
    title: str
    as_of: str | None
    articles: tuple[str, ...]
    """Brief ids, oldest first."""
    span: str | None
    actors: tuple[MergedActor, ...] = ()
    quote_families: tuple[QuoteFamily, ...] = ()
    discrepancies: tuple[Discrepancy, ...] = ()
    timeline: tuple[Event, ...] = ()
    open_items: tuple[RegisterItem, ...] = ()
    origins: tuple[Origin, ...] = ()
