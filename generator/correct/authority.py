"""What the authority file tells of actors, storylines and open items: held against the articles before it is used.

The gathering applies it; here it is checked that the words it shows are there, and so is whom and what it names.
"""

import difflib
from collections.abc import Iterator, Mapping, Sequence

from pydantic import ValidationError

from generator.correct.refusal import NotAppliedError
from generator.correct.words import placed
from generator.errors import Problem
from generator.language.words import forms
from generator.model.brief import Brief, Corrected
from generator.model.sidecar import Authority, KnownPair, KnownState, names
from generator.model.storyline import MergedActor, Source, Storyline

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


def marked(storylines: Sequence[Storyline], authority: Authority) -> tuple[Storyline, ...]:
    """The storylines with a mark on what a person tells: what became of an open item, which names are one actor's."""
    states = {s.id: Corrected(reason=s.reason, by=s.by, on=s.on) for s in authority.states}
    pairs = [pair for pair in authority.merge if isinstance(pair, KnownPair)]
    if not states and not pairs:
        return tuple(storylines)
    return tuple(
        s.replace(
            open_items=tuple(i.replace(corrected=states[i.id]) if i.id in states else i for i in s.open_items),
            actors=tuple(_one(actor, pairs) for actor in s.actors),
        )
        for s in storylines
    )


def _one(actor: MergedActor, pairs: Sequence[KnownPair]) -> MergedActor:
    """The actor with a mark if a person says that two of its names are one's."""
    own = {" ".join(forms(n)) for n in (actor.name, *actor.aliases)} | set(actor.ids.values())
    for pair in pairs:
        if all(name in own or " ".join(forms(name)) in own for name in pair.names):
            was = {"names": list(pair.names)}
            return actor.replace(corrected=Corrected(reason=pair.reason, by=pair.by, on=pair.on, was=was))
    return actor


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
        raise NotAppliedError(error.errors()[0]["msg"], "write {brief: …, exact: the words}") from error
    return found


def _idle_states(authority: Authority, storylines: Sequence[Storyline]) -> Iterator[Problem]:
    ids = sorted({item.id for s in storylines for item in s.open_items})
    for state in authority.states:
        if state.id not in ids:
            near = difflib.get_close_matches(state.id, ids, 3)
            remedy = f"perhaps you mean {' or '.join(near)}" if near else "take an id from content/storylines"
            yield Problem(FILE, _line(state), f"the state of {state.id} is stale: there is no such open item", remedy)


def _idle_pairs(authority: Authority, briefs: Sequence[Brief]) -> Iterator[Problem]:
    """Pairs that name nobody: compared as the gathering compares names, which merges by names and ids alone."""
    actors = [a for b in briefs for a in b.actors]
    named = {a.id for a in actors} | {" ".join(forms(a.name)) for a in actors}
    called = named | {" ".join(forms(alias)) for a in actors for alias in a.aliases}
    for field, known in (("merge", named), ("keep_apart", called)):
        for i, pair in enumerate(getattr(authority, field), 1):
            line = pair.line if isinstance(pair, KnownPair) else None
            for name in names(pair):
                if name not in known and " ".join(forms(name)) not in known:
                    place = f"line {line}" if line else f"{field}, item {i}"
                    message = f"{field} is stale: no article names “{name}”"
                    yield Problem(FILE, place, message, "write the name or the id of an actor, or remove it")


def _idle_pins(authority: Authority, briefs: Sequence[Brief]) -> Iterator[Problem]:
    ids = {b.id for b in briefs}
    for pin in authority.storylines:
        for article in pin.articles:
            if article not in ids:
                message = f"the storyline {pin.id} is stale: there is no article “{article}”"
                yield Problem(FILE, "storylines", message, _ARTICLE)


def _line(state: KnownState) -> str:
    return f"line {state.line}" if state.line else ""
