"""Which fields of a fact name actors, and what becomes of them when an actor goes."""

from generator.model.brief import AnyFact, Brief
from generator.model.kinds import kind_of


def named(fact: AnyFact) -> list[tuple[str, str]]:
    """The fields of a fact that name actors, each with an actor's id."""
    one = [(field, getattr(fact, field)) for field in kind_of(fact).actor]
    many = [(field, actor) for field in kind_of(fact).actors for actor in getattr(fact, field)]
    many += [(field, p.actor) for field in kind_of(fact).participants for p in getattr(fact, field)]
    return [(field, actor) for field, actor in (*one, *many) if actor is not None]


def without(fact: AnyFact, actor: str) -> dict[str, object]:
    """The fields that change when the actor is no more: unknown, or the others."""
    kind = kind_of(fact)
    one: dict[str, object] = {f: None for f in kind.actor if getattr(fact, f) == actor}
    many: dict[str, object] = {
        field: tuple(a for a in getattr(fact, field) if a != actor)
        for field in kind.actors
        if actor in getattr(fact, field)
    }
    for field in kind.participants:
        who = getattr(fact, field)
        if any(p.actor == actor for p in who):
            many[field] = tuple(p.replace(actor=None) if p.actor == actor else p for p in who)
    return one | many


def unknown(fact: AnyFact, brief: Brief) -> list[tuple[str, str]]:
    """The fields that name somebody who is not among the actors of the brief."""
    known = {a.id for a in brief.actors}
    return [(field, actor) for field, actor in named(fact) if actor not in known]
