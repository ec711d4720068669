"""How like each other two drafts are, in numbers: whether they tell of one open item."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from spacy.lang.en.stop_words import STOP_WORDS

from generator.extract._forest import load
from generator.extract.open_items.draft import Draft
from generator.extract.open_items.grammar import lemma_of
from generator.lexicon.vectors import alike

_WORD = re.compile(r"\w+")
_PRONOUNS = ("they", "it", "person", "speaker")
_NEAR = 60
"""Code points between two clauses that follow each other."""


def words_of(text: str) -> list[str]:
    """The words of a text in small letters, each once, in their order."""
    return [*dict.fromkeys(_WORD.findall(text.lower()))]


@dataclass(frozen=True, eq=False)
class Told:
    """What is compared of a draft."""

    draft: Draft

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(words_of(self.draft.evidence.exact)) - STOP_WORDS

    @cached_property
    def names(self) -> frozenset[str]:
        return frozenset(w for w in _WORD.findall(self.draft.evidence.exact) if w[:1].isupper())

    @cached_property
    def done(self) -> str:
        return lemma_of(self.draft.found.done)

    @cached_property
    def verb(self) -> str:
        return lemma_of(self.draft.found.head)


def likeness(one: Told, others: Sequence[Told], *, among: int) -> list[float]:
    """How probably each of the others tells of the same item; `among` is how many drafts the article has."""
    if not others:
        return []
    return load(__package__, "same").probabilities([compared(one, other, among=among) for other in others])


def compared(one: Told, other: Told, *, among: int) -> dict[str, float]:
    """The numbers of a pair; the order of the two makes no difference."""
    a, b = one.draft, other.draft
    actors, others = set(a.actors), set(b.actors)
    agents, agents_too = set(a.agents), set(b.agents)
    shared = one.words & other.words
    overlap = min(a.evidence.end, b.evidence.end) - max(a.evidence.start, b.evidence.start)
    lengths = (a.evidence.end - a.evidence.start, b.evidence.end - b.evidence.start)
    themes = a.theme & b.theme
    return {
        "among": among,
        "words": len(shared),
        "words_of_shorter": len(shared) / max(1, min(len(one.words), len(other.words))),
        "words_of_both": len(shared) / max(1, len(one.words | other.words)),
        "names": len(one.names & other.names),
        "touching": overlap > 0,
        "overlap": max(0, overlap) / max(1, min(lengths)),
        "apart": max(0, -overlap),
        "next": 0 <= -overlap < _NEAR,
        "actors_of_both": len(actors & others) / max(1, len(actors | others)),
        "other_actors": bool(actors and others and not actors & others),
        "same_agents": bool(agents) and agents == agents_too,
        "other_agents": bool(agents and agents_too and not agents & agents_too),
        "same_concept": a.concept == b.concept,
        "same_kind": a.kind == b.kind,
        "done": alike([one.done], [other.done]),
        "verb": alike([one.verb], [other.verb]),
        "theme": alike(a.theme, b.theme),
        "themes": len(themes),
        "themes_of_shorter": len(themes) / max(1, min(len(a.theme), len(b.theme))),
        "due": 0 if a.due is None or b.due is None else 1 if a.due.edtf == b.due.edtf else -1,
        "place": 0 if a.place is None or b.place is None else 1 if a.place == b.place else -1,
        "headlines": a.headline + b.headline,
        "quoted": a.quoted + b.quoted,
        "pronouns": (a.doer in _PRONOUNS) + (b.doer in _PRONOUNS),
        "nominal": a.nominal + b.nominal,
        "sure": a.found.sure + b.found.sure,
        "same_level": a.commitment == b.commitment,
        "same_cue": lemma_of(a.frame.cue) == lemma_of(b.frame.cue),
    }
