"""A brief: the facts of one article, each with the words it came from."""

from typing import Any, Literal, get_args

from pydantic import Field

from generator.model.article import Header
from generator.model.lists import FactList
from generator.model.record import Record
from generator.model.text import Evidence, Participant

ActorKind = Literal["person", "organisation", "place", "group"]
QuoteKind = Literal["full", "fragment", "scare"]
SpeakerKind = Literal["named", "institution", "anonymous", "outlet", "unknown"]
Basis = Literal["explicit", "pronoun", "carried", "related", "none"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
TimexMod = Literal[
    "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE",
    "START", "MID", "END", "APPROX",
]  # fmt: skip
ItemKind = Literal["visit", "meeting", "statement", "agreement", "measure", "other"]
Commitment = Literal["agreed", "scheduled", "planned", "expected", "invited", "hoped", "possible", "doubtful"]


class Corrected(Record):
    """Who changed a fact by hand, and why."""

    reason: str
    by: str
    on: str
    was: dict[str, Any] | None = None
    """What the program had read, by field; None for a fact that was added or confirmed."""


class Title(Evidence):
    """An office or description that the article gives an actor, with the words that give it."""

    text: str
    former: bool = False


class Actor(Record):
    """A person, organisation, place or group of an article: one entry each."""

    id: str
    name: str
    kind: ActorKind
    titles: tuple[Title, ...] = ()
    aliases: tuple[str, ...] = ()
    represents: str | None = None
    """The institution a person speaks for: an actor's id."""
    mentions: tuple[Evidence, ...] = ()
    rule: str | None = None
    """The rule that made it, in words for `readout explain`."""
    corrected: Corrected | None = None


class Quote(Record):
    """Words between quotation marks, and who said them."""

    id: str
    text: str
    """The words between the marks."""
    kind: QuoteKind
    """"scare" is one or two words: listed apart, never counted."""
    speaker: str | None = None
    """An actor's id. An anonymous source is None, never a named person."""
    co_speakers: tuple[str, ...] = ()
    speaker_kind: SpeakerKind = "unknown"
    speaker_text: str | None = None
    """The speaker as the article puts it."""
    basis: Basis = "none"
    represents: str | None = None
    """For whom an anonymous or official speaker speaks: an actor's id."""
    reports: str | None = None
    """Whose position the words report ("Blinken stressed …, Miller said"): an actor's id."""
    via: str | None = None
    """Who relays the words ("according to CCTV"): an actor's id."""
    addressee: str | None = None
    cue: str | None = None
    evidence: Evidence
    """With the quotation marks."""
    attribution: Evidence | None = None
    """The words that name the speaker."""
    rule: str | None = None
    """The rule that made it, in words for `readout explain`."""
    corrected: Corrected | None = None


class DateMention(Record):
    """A temporal expression: TIMEX3 `type`, `value` and `mod`; EDTF for people and feeds."""

    id: str
    type: TimexType
    value: str | None
    """TIMEX3 value; None where it hangs on a publication date that is not known."""
    mod: TimexMod | None = None
    edtf: str | None = None
    """ISO 8601-2; None for durations, sets and what is not resolved."""
    evidence: Evidence
    rule: str | None = None
    """The rule that made it, in words for `readout explain`."""
    corrected: Corrected | None = None


class OpenItem(Record):
    """What, at publication, was still to come or to be settled."""

    id: str
    title: str
    """Who and what, short: "Qin Gang to visit Washington"."""
    kind: ItemKind
    commitment: Commitment
    who: tuple[Participant, ...] = ()
    """Who is to act, in the article's words."""
    actors: tuple[str, ...] = ()
    """All who take part: ids; who is to act comes first."""
    place: str | None = None
    due: str | None = None
    """EDTF date or interval."""
    evidence: Evidence
    also: tuple[Evidence, ...] = ()
    """Further clauses that state the same item."""
    rule: str | None = None
    """The rule that made it, in words for `readout explain`."""
    corrected: Corrected | None = None


FigureUnit = Literal["count", "percent", "money", "time", "age", "measure"]


class Report(Record):
    """What somebody is reported to have said, without quotation marks."""

    id: str
    speaker: str | None = None
    """An actor's id; None for one whom the article does not name."""
    co_speakers: tuple[str, ...] = ()
    speaker_text: str | None = None
    """The speaker as the article puts it; None where no subject is there."""
    cue: str | None = None
    """The word that reports it: "said", "according"."""
    addressee: str | None = None
    via: str | None = None
    """Who relays it ("Roe said that Doe had promised to go", of what Doe promised): an actor's id."""
    evidence: Evidence
    """The words of what is said."""
    attribution: Evidence | None = None
    """The words that report it: "the minister said on Friday"."""
    rule: str | None = None
    """The rule that made it, in words for `readout explain`."""
    corrected: Corrected | None = None


class Figure(Record):
    """A number with what it counts or measures."""

    id: str
    unit: FigureUnit
    low: int | float
    high: int | float
    """The same as `low`, but in a range: "15 to 20". Lengths of time are in hours."""
    qualifier: TimexMod | None = None
    """MORE_THAN of "more than", APPROX of "about"."""
    currency: str | None = None
    """ISO 4217, of money."""
    measure: str | None = None
    """What a length, weight or the like is counted in: "mile"."""
    counted: str | None = None
    """The lemma of what is counted: "student"; None where the words do not say it beside the number."""
    modifiers: tuple[str, ...] = ()
    """What narrows it: "charter-school"."""
    actor: str | None = None
    """Whose age it is: an actor's id."""
    evidence: Evidence
    clause: Evidence | None = None
    """The words of the clause in which it stands."""
    rule: str | None = None
    """The rule that made it, in words for `readout explain`."""
    corrected: Corrected | None = None


class Fact(Record):
    """Any other fact that an extractor finds; shown under its kind without further work."""

    id: str
    kind: str
    text: str
    value: str | None = None
    evidence: Evidence
    rule: str | None = None
    """The rule that made it, in words for `readout explain`."""
    corrected: Corrected | None = None


AnyFact = Actor | Quote | Report | DateMention | Figure | OpenItem | Fact


class Found(Record):
    """What the extractors have found in one article so far, each list in document order."""

    actors: tuple[Actor, ...] = ()
    quotes: tuple[Quote, ...] = ()
    reports: tuple[Report, ...] = ()
    dates: tuple[DateMention, ...] = ()
    figures: tuple[Figure, ...] = ()
    open_items: tuple[OpenItem, ...] = ()
    facts: tuple[Fact, ...] = ()

    @property
    def all(self) -> tuple[AnyFact, ...]:
        """The facts of all lists, one after the other."""
        return tuple(fact for name in get_args(FactList) for fact in getattr(self, name))


class Amendment(Record):
    """What became of one correction in the article's sidecar."""

    status: Literal["applied", "stale", "refused"]
    """"stale": the words that it was made for are no longer there; "refused": it asks for what cannot be."""
    change: Literal["set", "drop", "add"]
    facts: FactList | None = None
    """The list of the fact; None where it is not known."""
    item: str | None = None
    """The fact's id; for one that was added the id that it got."""
    exact: str | None = None
    """The words that the correction was made for."""
    value: dict[str, Any] | None = None
    """The fields that it sets, or the fact that it adds, as they were written."""
    was: dict[str, Any] | None = None
    """What the program had read in the fields that it sets."""
    reason: str
    by: str
    on: str
    line: int | None = None
    """Where it stands in the sidecar."""
    why: str | None = None
    """Why it was not applied, in words."""
    remedy: str | None = None


class Brief(Found):
    """`content/briefs/<id>.yaml`."""

    schema_: Literal[1] = Field(default=1, alias="schema")
    id: str
    article: Header
    corrections: tuple[Amendment, ...] = ()
    """All that the article's sidecar corrects, in its order."""
