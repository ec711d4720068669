"""The tense of the verb that a temporal phrase belongs to, from the parse."""

from spacy.tokens import Token

from generator.annotate import Annotated
from generator.language.temporal import Phrase, Tense
from generator.lexicon.outlook import AHEAD, DATED_AHEAD, HAPPENED, PLANS, PROLONGING, TIMETABLED

_FUTURE = frozenset({"will", "can", "'ll", "’ll", "shall", "wo", "sha", "may", "might", "should", "would", "must"})
_UNTIL = frozenset({"until", "till", "by", "through"})
_DEADLINE = frozenset({"until", "till"})
_AFTER = frozenset({"after", "following", "since"})
_HAVE = frozenset({"has", "have", "had", "'ve", "’ve", "'s", "’s"})
_IF = frozenset({"if", "whether", "unless", "when", "once", "until", "before"})
_HAS = frozenset({"has", "have", "'ve", "’ve"})
_DOERS = frozenset({"first", "second", "third", "last", "latest", "only"})
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
    if node.dep_ in ("poss", "compound", "nmod", "amod") and node.head.lemma_.lower() in HAPPENED:
        return "past"
    prepositions: set[str] = set()
    for _ in range(_CLIMB):
        tense = _tense(node, prepositions)
        if tense == "planned" and "weekday" in phrase.parts and not {node.lemma_, node.head.lemma_} & PLANS:
            return "past"
        if tense is not None:
            return _seen_through(prepositions, tense, node)
        if node.head.i == node.i:
            break
        if node.dep_ in ("prep", "mark", "pcomp"):
            prepositions.add(node.lower_)
        node = node.head
    return None


def _seen_through(prepositions: set[str], tense: Tense, verb: Token) -> Tense:
    """ "After talks on Sunday" is past, whatever follows from them; "until Tuesday" is to come if it holds now."""
    if prepositions & _AFTER:
        return "past"
    if tense == "present" and prepositions & _UNTIL:
        return "future"
    if tense == "past" and prepositions & _DEADLINE:
        if any(c.lower_ in _HAS for c in verb.children if c.dep_ == "aux"):
            return "future"
        return "planned" if verb.lemma_.lower() in PROLONGING else "past"
    return "future" if tense == "present" and verb.lemma_.lower() in TIMETABLED else tense


def _tense(node: Token, prepositions: set[str]) -> Tense | None:
    """The tense of a verb group, or of a word whose date lies ahead; None if it has none of its own."""
    helpers = [c for c in node.children if c.dep_ in ("aux", "auxpass")]
    words = {c.lower_ for c in helpers}
    record = node.lemma_ == "set" and "for" not in prepositions
    if node.lemma_.lower() in DATED_AHEAD and not record and node.tag_ in ("JJ", "VBN", "VBD", "VB", "VBZ", "VBP"):
        return _outlook(node)
    if node.pos_ not in ("VERB", "AUX"):
        return None
    if words & _FUTURE:
        return "past" if "have" in words and "will" not in words else "future"
    if node.tag_ == "VBD" or any(c.tag_ == "VBD" for c in helpers):
        return "past"
    if words & _HAVE and node.tag_ in ("VBN", "VBG"):
        return "past"
    if node.tag_ == "VBN" and not helpers:
        return "past"
    if node.tag_ == "VB" and any(c.tag_ == "TO" for c in helpers):
        return _outlook(node.head) if node.head.i != node.i and _looks_ahead(node.head) else None
    if node.tag_ == "VBG" and any(c.tag_ in ("VBZ", "VBP") for c in helpers):
        return "future"
    if node.tag_ in ("VBZ", "VBP") or any(c.tag_ in ("VBZ", "VBP") for c in helpers):
        ahead = any(
            (c.dep_ == "acomp" and c.lemma_.lower() in AHEAD) or (c.dep_ in ("mark", "advmod") and c.lower_ in _IF)
            for c in node.children
        )
        return "future" if ahead else "present"
    return None


def _looks_ahead(head: Token) -> bool:
    """A plan is ahead ("plans to go", "a plan to go"), but those who were "the first to go" have gone."""
    if head.lower_ in _DOERS or any(c.lower_ in _DOERS for c in head.children):
        return False
    return head.lemma_.lower() in AHEAD or head.lemma_.lower() == "be" or head.pos_ in ("NOUN", "ADJ")


def _outlook(head: Token) -> Tense:
    """Of what is due, scheduled, agreed: "planned" if that was so in the past, "past" if it had been."""
    group = {head.lower_: head.tag_} | {
        c.lower_: c.tag_ for t in (head, head.head) for c in t.children if "aux" in c.dep_
    }
    if "had" in group or "originally" in {c.lower_ for c in head.children}:
        return "past"
    if head.head.lemma_ == "be" and head.dep_ in ("acomp", "attr"):
        group[head.head.lower_] = head.head.tag_
    return "planned" if "VBD" in group.values() else "future"
