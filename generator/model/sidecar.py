"""What people write beside the articles: sidecars with corrections, and the authority file."""

import datetime
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Discriminator,
    Field,
    InstanceOf,
    StringConstraints,
    Tag,
    model_validator,
)
from pydantic.json_schema import SkipJsonSchema

from generator.model.ids import DEVICES
from generator.model.record import Record

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
"""One line of text that a person wrote."""

Show = Literal["passages", "full", "none"]
"""How much of an article is published: the sentences that carry facts, all of it, or nothing."""

ListName = Literal["actors", "quotes", "reports", "dates", "figures", "open_items"]


def _iso(value: Any) -> Any:
    """YAML reads an unquoted 2023-06-18 as a date; the record keeps the EDTF string."""
    return value.isoformat() if isinstance(value, datetime.date) else value


def _in_calendar(value: str) -> str:
    """Refuse a day or month that no calendar has; digits that are not known are X."""
    year, month, day = (value.replace("X", "0") + "-01-01").split("-")[:3]
    datetime.date(int(year) or 2000, int(month) or 1, int(day) or 1)
    return value


Edtf = Annotated[
    str,
    BeforeValidator(_iso),
    StringConstraints(pattern=r"^[0-9X]{4}(-[0-9X]{2}){0,2}$"),
    AfterValidator(_in_calendar),
]
"""A calendar day, month or year: "2023-06-18", "2023-06", "2023"."""

Day = Annotated[
    str, BeforeValidator(_iso), StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$"), AfterValidator(_in_calendar)
]
"""A calendar day: "2023-06-18"."""


def _plain(value: Any) -> Any:
    """What a brief can hold: words, numbers, lists and mappings; a day as its EDTF string."""
    if isinstance(value, dict):
        if not all(isinstance(key, str) for key in value):
            raise ValueError("the names of fields are words")
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return value.isoformat()
    raise ValueError("a field holds words, a number, a list or further fields; put the value between quotation marks")


Fields = Annotated[dict[str, Any], BeforeValidator(_plain)]
"""Fields of a fact and their values, as a person wrote them."""


class Row(int):
    """A line's number, as the reader counts it; nobody can write one."""


Placed = SkipJsonSchema[InstanceOf[Row] | None]


class Correction(Record):
    """A person's change to the facts of one article: one of `set`, `drop`, `add`."""

    item: str | None = None
    exact: str | None = None
    """The words that the correction was made for; when they change it is stale."""
    set: Fields | None = None
    drop: bool = False
    add: ListName | None = None
    value: Fields | None = None
    reason: Line
    by: Line
    on: Day
    line: Placed = None
    """Where it stands in its file."""

    @model_validator(mode="after")
    def _one_change(self) -> "Correction":
        if sum((self.set is not None, self.drop, self.add is not None)) != 1:
            raise ValueError("a correction has exactly one of set, drop: true, add")
        if self.add is None and (self.item is None or self.exact is None):
            raise ValueError("a correction that sets or drops names its item and the exact words it was made for")
        if (self.add is None) != (self.value is None):
            raise ValueError("add goes with value, and value with add")
        return self


def _no_device(value: str) -> str:
    if value in DEVICES:
        raise ValueError(f"Windows gives the name {value} to no file")
    return value


Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=100), AfterValidator(_no_device)]
"""What becomes the name of a file."""


class Sidecar(Record):
    """`seeds/<name>.yaml`: what an article does not say of itself."""

    id: Id | None = None
    outlet: Line | None = None
    url: Annotated[str, StringConstraints(pattern=r"^https?://[^\s<>\"']+$", max_length=2000)] | None = None
    published: Edtf | None = None
    title: Line | None = None
    license: Line | None = None
    show: Show | None = None
    corrections: tuple[Correction, ...] = ()


class BrokenSidecar(Sidecar):
    """What can be read of a sidecar with a mistake on which corrections may hang: its article keeps its last record."""

    nothing: SkipJsonSchema[bool] = False
    """Whether nothing can be read of it, but for a line that hides the article."""


class KnownActor(Record):
    """An actor that a person vouches for."""

    name: Line
    aliases: tuple[Line, ...] = ()
    kind: Literal["person", "organisation", "place", "group"] | None = None
    represents: Line | None = None
    wikidata: Annotated[str, StringConstraints(pattern=r"^Q[1-9]\d*$")] | None = None


Names = Annotated[tuple[Line, Line], Field(title="Names")]


class KnownPair(Record):
    """Two names of which a person knows whether they are one actor's, and why."""

    names: Names
    reason: Line
    by: Line
    on: Day
    line: Placed = None
    """Where it stands in the file."""


Pair = Annotated[
    Annotated[Names, Tag("[pair]")] | Annotated[KnownPair, Tag("[told]")],
    Discriminator(lambda value: "[told]" if isinstance(value, dict | KnownPair) else "[pair]"),
]
"""Two names, with or without a reason beside them."""


class PinnedStoryline(Record):
    """Articles that belong together, whatever the program thinks."""

    id: Id
    title: Line | None = None
    articles: Annotated[tuple[str, ...], Field(min_length=1)]


class KnownState(Record):
    """The state of an open item that a person confirms, with the words that show it if there are any."""

    id: str
    state: Literal["open", "done", "lapsed", "cancelled"]
    evidence: tuple[Fields, ...] = ()
    """`brief` and `exact`; `start` too where the words stand several times."""
    reason: Line
    by: Line
    on: Day
    line: Placed = None
    """Where it stands in the file."""


class Authority(Record):
    """`seeds/authority.yaml`: what people know about actors, storylines and open items."""

    actors: tuple[KnownActor, ...] = ()
    merge: tuple[Pair, ...] = ()
    keep_apart: tuple[Pair, ...] = ()
    storylines: tuple[PinnedStoryline, ...] = ()
    states: tuple[KnownState, ...] = ()

    @property
    def one(self) -> tuple[tuple[str, str], ...]:
        """The names that `merge` says are one actor's."""
        return tuple(names(pair) for pair in self.merge)

    @property
    def apart(self) -> tuple[tuple[str, str], ...]:
        """The names that `keep_apart` says are of two actors."""
        return tuple(names(pair) for pair in self.keep_apart)


class BrokenAuthority(Authority):
    """An authority file of which nothing can be read: what it tells is not known."""


def names(pair: tuple[str, str] | KnownPair) -> tuple[str, str]:
    """The two names, with or without a reason beside them."""
    return pair.names if isinstance(pair, KnownPair) else pair
