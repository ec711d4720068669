"""An actor in the making, and what stands at a place in the text."""

from dataclasses import dataclass, field

from generator.extract.actors.names import Key
from generator.model.brief import ActorKind


@dataclass(eq=False)
class Entity:
    """One actor: how it is called, and the folded names that it has in this article."""

    name: str
    kind: ActorKind
    keys: set[Key] = field(default_factory=set)
    aliases: list[str] = field(default_factory=list)
    """Names that the article gives it, besides those that its mentions show."""
    country: str | None = None
    """ISO 3166 code: of a country itself, or of the country that an organ belongs to."""
    portfolio: str | None = None
    """What a department is for: "state", "foreign"."""


@dataclass(frozen=True)
class Sighting:
    """`text[start:end]` names the entity."""

    start: int
    end: int
    entity: Entity
    metonym: bool = False
    """A capital that stands for its government is a mention, yet no alias."""
