"""What the authority file tells of actors, storylines and open items: held against the articles before it is used.

The gathering applies it; here it is checked that the words it shows are there, and so is whom and what it names.
"""

import difflib
from collections.abc import Iterator, Mapping, Sequence

from pydantic import ValidationError

from generator.correct.refusal import NotAppliedError
from generator.correct.words import placed
from generator.errors import Problem
from generator.language.called import Called
from generator.language.naming import folded
from generator.model.brief import Brief, Corrected
from generator.model.faults import fault, place
from generator.model.sidecar import Authority, KnownPair, KnownState, names
from generator.model.storyline import Source, Storyline

FILE = "authority.yaml"
_ARTICLE = "write the id of an article: its file in content/briefs has it"


def exact(authority: Authority, texts: Mapping[str, str]) -> tuple[Authority, tuple[Problem, ...]]:
    """The authority with the states whose words stand in the articles, and those that do not.

    Args:
        texts: the articles' texts, by the brief's id.
    """
    good: list[KnownState] = []
    stale: list[Problem] = []
    for state in authority.states:
        try:
            good.append(state.replace(evidence=tuple(_shown(e, texts) for e in state.evidence)))
        except NotAppliedError as why:
            message = f"the state of {state.id} is stale: {why.message}"
            stale.append(Problem(FILE, _line(state), message, why.remedy))
    return authority.replace(states=tuple(good)), tuple(stale)


def idle(authority: Authority, briefs: Sequence[Brief], storylines: Sequence[Storyline]) -> tuple[Problem, ...]:
    """What the authority file says of somebody or something that is not there."""
    return (*_idle_states(authority, storylines), *_idle_pairs(authority, briefs), *_idle_pins(authority, briefs))


def marked(storylines: Sequence[Storyline], authority: Authority, briefs: Sequence[Brief]) -> tuple[Storyline, ...]:
    """The storylines with a mark on what a person tells: what became of an open item, who is one and who is not."""
    states = {s.id: Corrected(reason=s.reason, by=s.by, on=s.on) for s in authority.states}
    one = [pair for pair in authority.merge if isinstance(pair, KnownPair)]
    apart = [pair for pair in authority.keep_apart if isinstance(pair, KnownPair)]
    if not (states or one or apart):
        return tuple(storylines)
    called = Called(briefs)
    ids = {named: actor.id for s in storylines for actor in s.actors for named in actor.named}
    merged: dict[str, Corrected] = {}
    kept: dict[str, Corrected] = {}
    for pair in one:
        left, right = ({ids[n] for n in called.meant(name) if n in ids} for name in pair.names)
        merged |= dict.fromkeys(left & right, _mark(pair))
    for pair in apart:
        left, right = ({ids[n] for n in called.meant(name) if n in ids} for name in pair.names)
        if left and right and len(left | right) > 1:
            kept |= dict.fromkeys(left | right, _mark(pair))
    return tuple(
        s.replace(
            open_items=tuple(i.replace(corrected=states[i.id]) if i.id in states else i for i in s.open_items),
            actors=tuple(a.replace(corrected=merged.get(a.id), apart=kept.get(a.id)) for a in s.actors),
        )
        for s in storylines
    )


def _mark(pair: KnownPair) -> Corrected:
    return Corrected(reason=pair.reason, by=pair.by, on=pair.on, was={"names": list(pair.names)})


def _shown(evidence: Mapping[str, object], texts: Mapping[str, str]) -> dict[str, object]:
    brief = evidence.get("brief")
    if not isinstance(brief, str) or brief not in texts:
        raise NotAppliedError(
            f"there is no article “{brief}”", "write brief: the id of an article, as its brief has it"
        )
    if "exact" not in evidence:
        raise NotAppliedError("its evidence quotes no words", "write {brief: …, exact: the words}")
    found: dict[str, object] = placed(dict(evidence), texts[brief])
    try:
        Source.model_validate(found)
    except ValidationError as error:
        raise NotAppliedError(_said(error), "write {brief: …, exact: the words}") from error
    return found


def _said(error: ValidationError) -> str:
    first = error.errors()[0]
    return f"{place(first)} {fault(first)}"


def _idle_states(authority: Authority, storylines: Sequence[Storyline]) -> Iterator[Problem]:
    ids = sorted({item.id for s in storylines for item in s.open_items})
    for state in authority.states:
        if state.id not in ids:
            near = difflib.get_close_matches(state.id, ids, 3)
            remedy = f"perhaps you mean {' or '.join(near)}" if near else "take an id from content/storylines"
            yield Problem(FILE, _line(state), f"the state of {state.id} is stale: there is no such open item", remedy)


def _idle_pairs(authority: Authority, briefs: Sequence[Brief]) -> Iterator[Problem]:
    """Pairs that name nobody, or nobody in particular, and those that are to be one and two."""
    called = Called(briefs)
    for field in ("merge", "keep_apart"):
        for i, pair in enumerate(getattr(authority, field), 1):
            for name in names(pair):
                if not called.meant(name):
                    shared = called.shared(name)
                    why = f"“{name}” is short for {' and '.join(shared)}" if shared else f"no article names “{name}”"
                    remedy = "write the name or the id of an actor, or remove it"
                    yield Problem(FILE, _place(field, i, pair), f"{field} is stale: {why}", remedy)
    for i, pair in enumerate(authority.keep_apart, 1):
        one, other = names(pair)
        meant = called.meant(one), called.meant(other)
        if folded(one) != folded(other) and all(meant) and not (meant[0] - meant[1] and meant[1] - meant[0]):
            message = f"keep_apart is stale: “{one}” and “{other}” are names of the same actor"
            yield Problem(FILE, _place("keep_apart", i, pair), message, "name each by its article: article/actor")
    apart = [{folded(n) for n in names(pair)} for pair in authority.keep_apart]
    for i, pair in enumerate(authority.merge, 1):
        if {folded(n) for n in names(pair)} in apart:
            message = f"merge and keep_apart both name “{names(pair)[0]}” and “{names(pair)[1]}”; they are kept apart"
            yield Problem(FILE, _place("merge", i, pair), message, "remove one of the two")


def _place(field: str, number: int, pair: tuple[str, str] | KnownPair) -> str:
    line = pair.line if isinstance(pair, KnownPair) else None
    return f"line {line}" if line else f"{field}, item {number}"


def _idle_pins(authority: Authority, briefs: Sequence[Brief]) -> Iterator[Problem]:
    ids = {b.id for b in briefs}
    for pin in authority.storylines:
        for article in pin.articles:
            if article not in ids:
                message = f"the storyline {pin.id} is stale: there is no article “{article}”"
                yield Problem(FILE, "storylines", message, _ARTICLE)


def _line(state: KnownState) -> str:
    return f"line {state.line}" if state.line else ""
