"""Which words of a sentence are the evidence of an act: the clause, cut where another begins."""

from spacy.tokens import Token

from generator.annotate import Piece
from generator.extract.open_items.announcement import Announced
from generator.model.text import Evidence, evidence

LIMIT = 300
"""Longest evidence, in code points."""
_REACH = 45
"""Furthest that a subject may stand before its act, in words."""
_STUB = 3
"""Words that stand for more code points than they have, by this many, are quotations parsed apart."""


def clause(piece: Piece, text: str, found: Announced, stop: Token | None) -> Evidence:
    """The evidence of an act; `stop` is the first word that belongs to the next item."""
    head = found.head
    first = head.left_edge.i if found.verb is None else head.i
    top = found.frame.top
    sentence = head.sent
    for word in (found.frame.cue, top, found.frame.subject, _subject(top), found.noun):
        if word is not None and sentence.start <= word.i < sentence.end:
            edge = word.left_edge.i if word not in (top, found.frame.cue) else word.i
            if word is found.frame.cue and word.dep_ == "pobj" and word.i < head.i and word.head.lower_ != "by":
                edge = word.head.i
            if head.i - _REACH <= edge < first:
                first = edge
    last = _right(found, head, min(stop.i if stop is not None else sentence.end, sentence.end) - 1)
    return trimmed(piece, text, first, last, head)


def trimmed(piece: Piece, text: str, first: int, last: int, core: Token) -> Evidence:
    """The words from first to last, kept inside one line and within the limit, around the core."""
    doc = piece.doc
    while first < core.i and _stands_for_more(piece, doc[first]):
        first += 1
    for i in range(first, core.i):
        if _stands_for_more(piece, doc[i]):
            first = i + 1
    start, _ = piece.place(doc[first])
    core_start, core_end = piece.place(doc[core.i])
    end = core_end
    for i in range(core.i, last + 1):
        if _stands_for_more(piece, doc[i]):
            break
        at = piece.place(doc[i])[1]
        if at - start > LIMIT:
            break
        end = at
    if end - start > LIMIT:
        start = core_start
    line = text.find("\n", start, end)
    while line >= 0:
        if line < core_start:
            start = line + 1
        else:
            end = line
        line = text.find("\n", start, end)
    while end > start and text[end - 1] in ",;:–—- \u00a0":
        end -= 1
    return evidence(text, start, end)


def _right(found: Announced, head: Token, limit: int) -> int:
    """The last word of the clause, at most the one at the limit."""
    top = found.frame.top
    edge = max(head.right_edge.i, found.noun.right_edge.i if found.noun is not None else 0)
    if top.i <= head.i and found.frame.cue.i != head.i:
        edge = max(edge, top.right_edge.i, top.head.right_edge.i if top.dep_ == "acomp" else 0)
    edge = min(edge, limit)
    last = head.i
    for token in head.doc[head.i + 1 : edge + 1]:
        if token.i > head.i + 1 and _begins_clause(token):
            break
        last = token.i
    while last > head.i and (
        head.doc[last].pos_ in ("PUNCT", "CCONJ", "SCONJ") or head.doc[last].lower_ in ("as", "well", "with")
    ):
        last -= 1
    return last


def _begins_clause(token: Token) -> bool:
    if token.text == ";":
        return True
    if token.lower_ in ("though", "although", "but", "which", "who", "while", "because", "after", "as", "whereas"):
        if token.lower_ in ("after", "as"):
            return token.dep_ == "mark"
        return True
    if token.lower_ == "including" or (token.lower_ == "with" and token.dep_ == "mark"):
        return True
    if token.text == "," and token.i + 1 < token.sent.end:
        after = token.nbor()
        return after.dep_ in ("conj", "dep") and after.tag_ == "VB" and after.head.i < token.i
    if token.dep_ == "cc":
        joined = next((c for c in token.head.rights if c.dep_ == "conj" and c.i > token.i), None)
        return joined is not None and joined.pos_ in ("VERB", "AUX") and token.head.pos_ in ("VERB", "AUX")
    return False


def _subject(top: Token) -> Token | None:
    return next((c for c in top.lefts if c.dep_ in ("nsubj", "nsubjpass")), None)


def _stands_for_more(piece: Piece, token: Token) -> bool:
    start, end = piece.place(token)
    return end - start > len(token) + _STUB
