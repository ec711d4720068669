"""The tense of the verb that a temporal phrase belongs to, from the parse."""

from spacy.tokens import Token

from generator.annotate import Annotated
from generator.language.temporal import Phrase, Tense
from generator.lexicon.outlook import AHEAD, DATED_AHEAD

_FUTURE = frozenset({"will", "'ll", "’ll", "shall", "wo", "sha", "may", "might", "should", "would", "must"})
_LIMITS = frozenset({"until", "till", "by", "through"})
"""Prepositions of an end that is still to come, unless the verb is in the simple past."""
_CLIMB = 12
"""Steps up the tree at most."""


def tense_at(annotated: Annotated, phrase: Phrase) -> Tense | None:
    """The tense of the verb that governs the phrase; None where there is no verb, or nothing was parsed."""
    piece = annotated.piece_at(phrase.start)
    first = piece.token_at(phrase.start) if piece else None
    last = piece.token_at(phrase.end - 1) if piece else None
    if first is None or last is None:
        return None
    node = next((t for t in first.doc[first.i : last.i + 1] if t.head.i < first.i or t.head.i > last.i), first)
    limit = False
    for _ in range(_CLIMB):
        tense = _tense(node)
        if tense is not None:
            return "future" if limit and tense == "present" else tense
        limit = limit or node.lower_ in _LIMITS
        if node.head is node:
            break
        node = node.head
    return None


def _tense(node: Token) -> Tense | None:
    """The tense of a verb group, or of a word whose date lies ahead; None if it has none of its own."""
    helpers = [c for c in node.children if c.dep_ in ("aux", "auxpass")]
    words = {c.lower_ for c in helpers}
    if node.lemma_.lower() in DATED_AHEAD and node.tag_ in ("JJ", "VBN", "VBD", "VB", "VBZ", "VBP"):
        return "past" if "had" in words or "had" in {c.lower_ for c in node.head.children} else "future"
    if node.pos_ not in ("VERB", "AUX"):
        return None
    if words & _FUTURE:
        return "past" if "have" in words and words & {"would", "could", "should", "might", "may", "must"} else "future"
    if node.tag_ == "VBD" or any(c.tag_ == "VBD" for c in helpers):
        return "past"
    if words & {"has", "have", "'ve", "’ve"} and node.tag_ in ("VBN", "VBG"):
        return "past"
    if node.tag_ == "VBN" and not helpers:
        return "past"
    if node.tag_ == "VB" and any(c.tag_ == "TO" for c in helpers):
        head = node.head
        if any(c.lower_ == "had" for t in (head, head.head) for c in t.children if c.dep_ == "aux"):
            return "past"
        if head is not node and (head.lemma_.lower() in AHEAD or head.lemma_.lower() == "be" or head.pos_ in ("NOUN", "ADJ")):
            return "future"
        return None
    if node.tag_ == "VBG" and any(c.tag_ in ("VBZ", "VBP") for c in helpers):
        return "future"
    if node.tag_ in ("VBZ", "VBP") or any(c.tag_ in ("VBZ", "VBP") for c in helpers):
        return "present"
    return None
