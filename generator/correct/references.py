"""Which fields of a fact name actors, and what becomes of them when an actor goes."""

from generator.model.brief import Actor, AnyFact, Brief, OpenItem, Quote

_ONE: dict[type[AnyFact], tuple[str, ...]] = {
    Actor: ("represents",),
    Quote: ("speaker", "represents", "reports", "via", "addressee"),
}
_MANY: dict[type[AnyFact], tuple[str, ...]] = {Quote: ("co_speakers",), OpenItem: ("actors",)}


def named(fact: AnyFact) -> list[tuple[str, str]]:
    """The fields of a fact that name actors, each with an actor's id."""
    one = [(field, getattr(fact, field)) for field in _ONE.get(type(fact), ())]
    many = [(field, actor) for field in _MANY.get(type(fact), ()) for actor in getattr(fact, field)]
    many += [("who", p.actor) for p in fact.who if p.actor] if isinstance(fact, OpenItem) else []
    return [(field, actor) for field, actor in (*one, *many) if actor is not None]


def without(fact: AnyFact, actor: str) -> dict[str, object]:
    """The fields that change when the actor is no more: unknown, or the others."""
    one: dict[str, object] = {f: None for f in _ONE.get(type(fact), ()) if getattr(fact, f) == actor}
    many: dict[str, object] = {
        field: tuple(a for a in getattr(fact, field) if a != actor)
        for field in _MANY.get(type(fact), ())
        if actor in getattr(fact, field)
    }
    if isinstance(fact, OpenItem) and any(p.actor == actor for p in fact.who):
        many["who"] = tuple(p.replace(actor=None) if p.actor == actor else p for p in fact.who)
    return one | many


def unknown(fact: AnyFact, brief: Brief) -> list[tuple[str, str]]:
    """The fields that name somebody who is not among the actors of the brief."""
    known = {a.id for a in brief.actors}
    return [(field, actor) for field, actor in named(fact) if actor not in known]
