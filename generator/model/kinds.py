"""The kinds of facts that a brief holds: one row each, from which all that treats them alike is made.

A new kind is its record and its list in `generator.model.brief`, its name in `generator.model.lists`, and a row here:
with that it is verified, corrected, explained, compared between records and searched.
"""

from dataclasses import dataclass

from generator.model.brief import Actor, AnyFact, DateMention, Fact, Figure, OpenItem, Quote, Report
from generator.model.lists import FactList


@dataclass(frozen=True)
class Kind:
    """One kind of fact."""

    name: FactList
    """Its list in a brief."""
    record: type[AnyFact]
    prefix: str | None
    """How its ids begin: "q" of "q-3f9a1c02b7"; None where they are made from names."""
    noun: str
    label: str
    """The noun as a heading has it."""
    actor: tuple[str, ...] = ()
    """The fields that hold one actor's id, or None."""
    actors: tuple[str, ...] = ()
    """The fields that hold several."""
    participants: tuple[str, ...] = ()
    """The fields that hold several, each with the words that mean them."""
    words: tuple[str, ...] = ()
    """The fields, beside its evidence, that its id is made from."""
    untold: tuple[str, ...] = ()
    """What a person who adds one need not tell, since it follows from other fields or is unknown."""
    counted: bool = True
    """Whether `readout check` counts it among the facts."""


KINDS: tuple[Kind, ...] = (
    Kind("actors", Actor, None, "actor", "Actor", actor=("represents",), counted=False),
    Kind(
        "quotes", Quote, "q", "quotation", "Quotation",
        actor=("speaker", "represents", "reports", "via", "addressee"), actors=("co_speakers",), untold=("speaker",),
    ),
    Kind(
        "reports", Report, "r", "report", "Reported speech",
        actor=("speaker", "via", "addressee"), actors=("co_speakers",), untold=("speaker",),
    ),
    Kind("dates", DateMention, "t", "date", "Date", untold=("value", "edtf")),
    Kind("figures", Figure, "f", "figure", "Figure", actor=("actor",)),
    Kind("open_items", OpenItem, "o", "open item", "Open item", actors=("actors",), participants=("who",),
        words=("kind", "actors")),
    Kind("facts", Fact, "x", "fact", "Other fact", words=("kind",), counted=False),
)  # fmt: skip
"""In the order of a brief's lists."""

BY_NAME: dict[FactList, Kind] = {kind.name: kind for kind in KINDS}
BY_RECORD: dict[type[AnyFact], Kind] = {kind.record: kind for kind in KINDS}
BY_PREFIX: dict[str, Kind] = {kind.prefix: kind for kind in KINDS if kind.prefix}


def kind_of(fact: AnyFact) -> Kind:
    """The row of a fact."""
    return BY_RECORD[type(fact)]


def kind_of_id(item: str) -> Kind | None:
    """The row that a fact's id belongs to, by how it begins; None for an actor's, which is made from a name."""
    return BY_PREFIX.get(item.partition("-")[0])


def facts(found: object, name: FactList) -> tuple[AnyFact, ...]:
    """One of the lists of a brief."""
    listed: tuple[AnyFact, ...] = getattr(found, name)
    return listed
