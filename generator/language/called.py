"""Whom a name means that a person wrote by hand: the actors of articles that are called so.

A name is an actor's name in any article, its id, its id in one article ("roe-in-oslo/jane-roe") or the address of its
page. Only what nobody is named may be an alias, and only where all who have it are of one name: "Roe" means nobody
in particular while there are a Jane and a John.
"""

from collections import defaultdict
from collections.abc import Iterable

from generator.language.naming import folded
from generator.model.brief import Actor, Brief
from generator.model.ids import digest, slug
from generator.model.storyline import MergedActor

Named = tuple[str, str]
"""An actor of an article: the brief's id and the actor's id in it."""

_HANDLE = 6
"""Hexadecimal digits."""


def handle(named: Named) -> str:
    """What tells the address of an actor from that of a namesake: from the article that names it first."""
    return digest(*named)[:_HANDLE]


def addresses(actor: MergedActor) -> frozenset[str]:
    """The ids under which it may have been met before it was one with others: of its names, and in its articles."""
    found = {slug(actor.name), *(local for _, local in actor.named)}
    if actor.corrected:
        found.add(f"{slug(actor.name)}-{handle(actor.named[0])}")
    return frozenset(found - {actor.id})


class Called:
    """The actors of articles, by what they are called."""

    def __init__(self, briefs: Iterable[Brief]) -> None:
        self._own: defaultdict[str, set[Named]] = defaultdict(set)
        self._aliases: defaultdict[str, dict[Named, str]] = defaultdict(dict)
        for brief in briefs:
            for actor in brief.actors:
                self._add((brief.id, actor.id), actor)

    def meant(self, name: str) -> frozenset[Named]:
        """The actors that a name means; none if nobody is called so, or several who have nothing else in common."""
        own = self._named(name)
        if own:
            return own
        bearers = self._aliases.get(folded(name), {})
        return frozenset(bearers) if len(set(bearers.values())) == 1 else frozenset()

    def shared(self, name: str) -> tuple[str, ...]:
        """The names of those who share an alias, where it is nobody's name."""
        bearers = {} if self._named(name) else self._aliases.get(folded(name), {})
        return tuple(sorted(set(bearers.values()))) if len(set(bearers.values())) > 1 else ()

    def _named(self, name: str) -> frozenset[Named]:
        stem, _, last = name.rpartition("-")
        keys = {name, folded(name)} | ({f"#{last}"} if stem else set())
        return frozenset(n for key in keys for n in self._own.get(key, ()))

    def _add(self, named: Named, actor: Actor) -> None:
        for key in {folded(actor.name), actor.id, "/".join(named), f"#{handle(named)}"}:
            self._own[key].add(named)
        for alias in actor.aliases:
            self._aliases[folded(alias)][named] = actor.name
