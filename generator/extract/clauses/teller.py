"""Who says what a clause tells: the subject of the verb that reports it, "according to", or who is quoted."""

from dataclasses import dataclass

from generator.annotate.tree import Index, Tree
from generator.extract.clauses.roles import Roles
from generator.lexicon.commitment import REPORTING
from generator.lexicon.cues import ACTS, DENYING, SAY

VERBS = (SAY - ACTS - {"go", "read", "begin", "title", "headline", "caption"}) | REPORTING
"""Verbs whose "that" clause is what somebody says or thinks."""
_DEPTH = 12


@dataclass(frozen=True, slots=True)
class Told:
    """Who tells a clause, and by what word."""

    teller: Index | None
    cue: Index

    def denied(self, tree: Tree) -> bool:
        """Whether the teller says that it is not so."""
        return tree.lemma[self.cue] in DENYING


def told(tree: Tree, roles: Roles, act: Index) -> Told | None:
    """Who reports an act, from the nearest verb of saying above it; None if the article tells it as its own."""
    word = act
    for _ in range(_DEPTH):
        by = _according(tree, word)
        if by is not None:
            return by
        head = tree.head[word]
        if head == word:
            return None
        if tree.dep[word] == "ccomp" and tree.lemma[head] in VERBS and tree.is_verb(head) and not _asks(tree, word):
            return Told(roles.subject(head), head)
        if tree.tag[word] == "VBG" and tree.dep[word] == "xcomp" and tree.lemma[head] in ("deny", "admit", "confess"):
            return Told(roles.subject(head), head)
        word = head
    return None


def _asks(tree: Tree, word: Index) -> bool:
    """Whether the clause tells what is asked or known, not what is said: "what they did", "how it began"."""
    return any(tree.tag[c] in ("WP", "WRB") and c < word for c in tree.kids[word])


def _according(tree: Tree, word: Index) -> Told | None:
    """ "according to the police"."""
    for c in tree.kids[word]:
        if tree.lower[c] == "according":
            to = tree.kid(c, "prep")
            source = tree.kid(to, "pobj") if to is not None else None
            if source is not None:
                return Told(source, c)
    return None
