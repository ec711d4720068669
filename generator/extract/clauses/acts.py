"""Which words of a parse name an act: a verb, an event's noun, or a light verb with its noun ("held talks")."""

from dataclasses import dataclass
from functools import cached_property

from generator.annotate.tree import Index, Tree
from generator.lexicon.acts import DEEDS, LIGHT, NOUNS, VERBS
from generator.lexicon.coming_true import MEALS
from generator.lexicon.implicatives import BRINGING

_OTHER = frozenset({"amod", "compound", "prep", "punct", "intj", "det", "case", "nmod", "poss", "mark"})
"""How a verb's form hangs that names no act of its own: "the rising sun", "according to"."""
_TIMES = frozenset({"DATE", "TIME", "PERSON", "GPE", "ORG", "NORP"})
_PLACES = frozenset({"place", "effect", "hold"})
_TAKING_PLACE = frozenset({"happen", "occur"})
_LEADING = BRINGING | frozenset({"plan", "schedule", "vote", "offer"})
"""Verbs that leave it to their infinitive to say what is done."""
_COPULAS = frozenset({"be", "remain", "become", "stay", "seem", "appear"})


@dataclass(frozen=True)
class Act:
    """One act: the word that heads its clause, and the word that names it."""

    head: Index
    """The verb, or the noun that alone names it."""
    noun: Index | None = None
    """The noun that says what is done, where the verb leaves it open."""
    adjective: Index | None = None
    """The predicate of a "be"."""
    nominal: bool = False

    @cached_property
    def name(self) -> Index:
        """The word that says what is done."""
        return self.noun if self.noun is not None else self.head


def acts(tree: Tree) -> list[Act]:
    """The acts of a piece, in the order of their heads."""
    found: list[Act] = []
    merged: set[Index] = set()
    for i in range(len(tree)):
        if not _heads_clause(tree, i):
            continue
        noun = _event(tree, i)
        if noun is not None:
            merged.add(noun)
        found.append(Act(i, noun=noun, adjective=_predicate(tree, i) if noun is None else None))
    found += [Act(i, nominal=True) for i in range(len(tree)) if i not in merged and _is_event(tree, i)]
    found.sort(key=lambda act: act.head)
    return found


def lemma(tree: Tree, act: Act) -> str:
    """What the act is called: "call off", "meeting", "be dead"."""
    if act.noun is not None or act.nominal:
        return tree.lemma[act.name]
    if act.adjective is not None:
        return f"{tree.lemma[act.head]} {tree.lemma[act.adjective]}"
    return tree.lemma_with_particle(act.head)


def concept(tree: Tree, act: Act) -> str | None:
    """The concept that joins words for one act, where the lexicon knows one."""
    word = tree.lemma[act.name]
    if act.noun is not None or act.nominal:
        known = NOUNS.get(word)
        return known.concept if known is not None else word if word in DEEDS else None
    known = VERBS.get(word)
    if known is None or (word in _LEADING and tree.kid(act.head, "xcomp") is not None):
        return None
    return known.concept


def _heads_clause(tree: Tree, i: Index) -> bool:
    if not tree.is_verb(i) or tree.dep[i] in _OTHER:
        return False
    return tree.tag[i][:2] in ("VB", "MD")


def _is_event(tree: Tree, i: Index) -> bool:
    """Whether a noun names an act: no name, no modifier of another noun."""
    if tree.pos[i] not in ("NOUN", "PROPN") or tree.dep[i] in ("compound", "nmod", "npadvmod"):
        return False
    return (tree.lemma[i] in NOUNS or tree.lemma[i] in DEEDS or tree.lemma[i] in MEALS) and tree.entity[i] not in _TIMES


def _event(tree: Tree, verb: Index) -> Index | None:
    """The event that a light verb's object names ("paid a visit"), or its subject ("the talks took place")."""
    word = tree.lemma[verb]
    objects = [c for c in tree.kids[verb] if tree.dep[c] == "dobj"]
    if (word == "take" and objects and tree.lower[objects[0]] in _PLACES) or word in _TAKING_PLACE:
        return _eventful(tree, tree.kid(verb, "nsubj"))
    if word not in LIGHT or tree.kid(verb, "prt") is not None:
        return None
    subject = tree.kid(verb, "nsubjpass")
    return _eventful(tree, subject if subject is not None else objects[0] if objects else None)


def _eventful(tree: Tree, noun: Index | None) -> Index | None:
    return noun if noun is not None and _is_event(tree, noun) else None


def _predicate(tree: Tree, verb: Index) -> Index | None:
    """The adjective that a "be" makes a statement of: "are dead"."""
    return tree.kid(verb, "acomp") if tree.lemma[verb] in _COPULAS else None
