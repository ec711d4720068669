"""The fact that a correction was made for: found by its id, and only if its words are still the same."""

from collections.abc import Sequence

from rapidfuzz import fuzz

from generator.correct.refusal import NotAppliedError
from generator.model.brief import Actor, AnyFact, Brief, Quote
from generator.model.kinds import KINDS, Kind, facts, kind_of_id

_ALIKE = 70
"""Of 100: an edited sentence keeps that much of its words."""


def target(brief: Brief, item: str, exact: str) -> tuple[Kind, AnyFact]:
    """The fact with this id and these words, and its list.

    Raises:
        NotAppliedError: if it is gone or its words have changed; the remedy names the one fact that has them now.
    """
    for kind in KINDS:
        for fact in facts(brief, kind.name):
            if fact.id == item:
                if not _has(fact, exact):
                    message = f"the words of this {kind.noun} have changed: they are now “{_said(fact)}”"
                    raise NotAppliedError(message, _elsewhere(brief, exact, (kind,)), status="stale")
                return kind, fact
    of_id = kind_of_id(item)
    likely = (of_id,) if of_id is not None else KINDS
    raise NotAppliedError(f"no fact has the id {item}", _elsewhere(brief, exact, likely), status="stale")


def _elsewhere(brief: Brief, exact: str, kinds: Sequence[Kind]) -> str:
    """What to do: the words may stand under another id by now."""
    found = [fact.id for kind in kinds for fact in facts(brief, kind.name) if _has(fact, exact)]
    if len(found) == 1:
        return f"its words are those of {found[0]} now: if that is what you meant, write item: {found[0]}"
    if found:
        return f"its words are those of {', '.join(found[:5])} now: write the one that you mean"
    near = _nearest(brief, exact, kinds) or _nearest(brief, exact, KINDS)
    if near is not None:
        return f"nearest to its words is now {near.id}, “{_said(near)}”: make the correction anew for it, or remove it"
    return "look at the article's page, and make the correction anew or remove it"


def _nearest(brief: Brief, exact: str, kinds: Sequence[Kind]) -> AnyFact | None:
    """The fact whose words are most like these, if any are."""
    wanted = _folded(exact).removesuffix("…")
    most = len(wanted) if exact.endswith("…") else None
    rated = [
        (max(fuzz.ratio(wanted, _folded(words)[:most]) for words in _words(fact)), fact)
        for kind in kinds
        for fact in facts(brief, kind.name)
    ]
    likeness, best = max(rated, key=lambda pair: pair[0], default=(0, None))
    return best if likeness >= _ALIKE else None


def _has(fact: AnyFact, exact: str) -> bool:
    """Whether these are the fact's words; "…" at their end stands for the rest of them."""
    wanted = _folded(exact)
    beginning = wanted.removesuffix("…").rstrip()
    return any(
        wanted == words or (wanted.endswith("…") and bool(beginning) and words.startswith(beginning))
        for words in map(_folded, _words(fact))
    )


def _said(fact: AnyFact) -> str:
    return fact.text if isinstance(fact, Quote) else _words(fact)[0]


def _words(fact: AnyFact) -> tuple[str, ...]:
    """The words by which a person knows the fact: its evidence, a quotation's without the marks, an actor's names."""
    if isinstance(fact, Actor):
        return (fact.name, *dict.fromkeys(m.exact for m in fact.mentions))
    if isinstance(fact, Quote):
        return fact.evidence.exact, fact.text
    return (fact.evidence.exact,)


def _folded(words: str) -> str:
    return " ".join(words.split())
