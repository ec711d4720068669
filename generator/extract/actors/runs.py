"""Runs of capitalised words: where names can be."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from generator.annotate import Piece
from generator.lexicon.first_names import FIRST_NAMES
from generator.lexicon.names import FAMILY_NAMES_FIRST, PARTICLES
from generator.lexicon.organisations import HEADS, NOT_NAMES, OF_HEADS
from generator.lexicon.places import adjectives, fold, gazetteer
from generator.lexicon.titles import ROLES

_CAPITAL = re.compile(r"[^\W\d_a-z]|[a-z]{1,3}[-’']?[A-Z][a-z]|[0-9]+[A-Z]")
_LONG_WORD = re.compile(r"[^\W\d_]{2,}")
_SMALL_WORDS = frozenset(
    "a about after against amid an and as at before between but by during for from in into nor of off on or out over "
    "per since so than the to under until up upon via vs with within without".split()
)
"""Words that stay small where headings have capitals."""
_SHOUTING = re.compile(r"[A-Z]{2,}\s+[A-Z]{2,}")
_FUNCTION_LENGTH = 4
_SHOUTED = 4
_LONGEST = 40
"""Words in a run at most; what is longer is no name."""
_HEADING = 20
_MARKS = frozenset({"“", "”", '"', "‘", "’", "'"})
_ENDS = frozenset({".", "!", "?", "”", '"', ",", ":"})
_ORGANISATION_LABELS = frozenset({"ORG", "FAC", "GPE", "LOC", "EVENT", "LAW"})


@dataclass(frozen=True)
class Run:
    """`piece.doc[first:last]`: capitalised words and the small words that join them."""

    piece: Piece
    first: int
    last: int
    heading: bool
    """Whether it stands in words that are all capitalised, so that a capital tells nothing."""


def runs(piece: Piece) -> Iterator[Run]:
    """The runs of a piece, in order."""
    doc = piece.tokens
    heading = _headings(piece)
    capital = [is_capital(t) for t in doc]
    i = 0
    while i < len(doc):
        if not capital[i] or is_stub(piece, doc[i]):
            i += 1
            continue
        j = i + 1
        while j < len(doc) and j - i < _LONGEST and (step := _joined(piece, i, j)):
            j += step
        yield Run(piece, i, j, heading[i])
        i = j


def is_capital(token: Token) -> bool:
    """Whether the word is written like a name."""
    return bool(_CAPITAL.match(token.text)) and token.text not in ("I", "I’m", "I'm")


def is_stub(piece: Piece, token: Token) -> bool:
    """Whether the word stands for a whole quotation."""
    start, end = piece.place(token)
    return end - start != len(token)


def _joined(piece: Piece, first: int, j: int) -> int:
    """How many tokens from `j` on belong to the run that starts at `first`."""
    doc = piece.tokens
    before, token = doc[j - 1], doc[j]
    if is_stub(piece, token) or "\n" in before.whitespace_ or token.is_space:
        return 0
    follows = doc[j + 1] if j + 1 < len(doc) else None
    if not before.whitespace_ and token.text in ("-", "–"):
        if follows is None or token.whitespace_:
            return 0
        if not is_capital(follows):
            beside = [doc[j - 2]] if j - 2 >= first else []
            beside += [doc[j + 2]] if j + 2 < len(doc) else []
            return 2 if follows.is_alpha and any(t.text in FAMILY_NAMES_FIRST for t in beside) else 0  # Park Jun-ho
        return 0 if _stands_alone(before) or _stands_alone(follows) else 2
    if is_capital(token):
        hyphened = follows is not None and follows.text == "-" and not token.whitespace_  # Park Jun-ho is no month
        called = before.text in FIRST_NAMES and token.pos_ == "PROPN" and not (follows is not None and follows.like_num)
        breaks = (
            before.lower_ in NOT_NAMES
            or (token.lower_ in NOT_NAMES and not hyphened and not called)
            or _is_small(token)
        )
        return 1 if before.whitespace_ and not breaks else 0
    if follows is None:
        return 0
    if token.text in _MARKS and j + 2 < len(doc) and doc[j + 2].text in _MARKS and is_capital(follows):
        surname = doc[j + 3] if j + 3 < len(doc) and doc[j + 2].whitespace_ else None
        given = before.whitespace_ and doc[first].text in FIRST_NAMES
        return 4 if surname is not None and is_capital(surname) and given else 0  # Robert “Bobby” Scott
    if token.text == "&" and is_capital(follows):
        return 2
    if token.text in ("'s", "’s") and fold(follows.text) in ("republic", "bank", "congress", "party", "court"):
        return 2 if is_capital(follows) and fold(before.text) not in gazetteer() else 0
    if token.text in ("of", "for"):
        binds = before.lower_ in OF_HEADS or before.lower_ in ROLES
        gap = 2 if follows.lower_ == "the" else 1
        ahead = doc[j + gap] if j + gap < len(doc) else None
        if ahead is not None and is_capital(ahead) and ahead.lower_ not in NOT_NAMES and (binds or _one_entity(doc, j)):
            return gap + 1
        return 0
    if token.text in ("and", "to", "on", "against", "in") and is_capital(follows) and _one_entity(doc, j):
        heads = {t.lower_ for t in doc[first:j]} | {t.lower_ for t in doc[j : j + 5]}
        return 2 if heads & (HEADS | OF_HEADS) else 0
    if token.text.lower() in PARTICLES:
        gap = 2 if follows.text.lower() in PARTICLES else 1
        ahead = doc[j + gap] if j + gap < len(doc) else None
        return gap + 1 if ahead is not None and is_capital(ahead) and before.pos_ == "PROPN" else 0
    return 0


def _is_small(token: Token) -> bool:
    """Whether the word is a small word with a capital, as in headings: "Between"."""
    return token.is_stop and not token.is_upper and token.pos_ in ("ADP", "SCONJ", "CCONJ", "DET", "AUX", "PRON")


def _stands_alone(token: Token) -> bool:
    """China-U.S. relations are of two countries, not of one name."""
    key = fold(token.text)
    return key in adjectives() or (key in gazetteer() and gazetteer()[key].kind in ("country", "capital"))


def _one_entity(doc: list[Token], j: int) -> bool:
    """Whether the model sees one organisation or place across the small word at `j`."""
    return (
        doc[j].ent_iob_ == "I"
        and doc[j].ent_type_ in _ORGANISATION_LABELS
        and j + 1 < len(doc)
        and doc[j + 1].ent_iob_ == "I"
    )


def _headings(piece: Piece) -> list[bool]:
    """For each token whether its sentence, or the shouted words around it, are all capitalised."""
    doc = piece.tokens
    flags = [False] * len(doc)
    least = 2 if len(doc) <= _HEADING and doc[-1].text not in _ENDS else _FUNCTION_LENGTH
    for sentence in piece.doc.sents:
        words = [
            w
            for w in _LONG_WORD.findall(piece.text, sentence.start_char, sentence.end_char)
            if w.lower() not in _SMALL_WORDS
        ]
        if len(words) >= least and all(_CAPITAL.match(w) for w in words):
            flags[sentence.start : sentence.end] = [True] * len(sentence)
    if _SHOUTING.search(piece.text):
        shouted = [t.is_upper and t.is_alpha and len(t) > 1 for t in doc]
        for i in range(len(doc)):
            near = [j for j in (i - 1, i + 1) if 0 <= j < len(doc) and shouted[j]]
            if shouted[i] and near and any(len(doc[j]) > _SHOUTED for j in [*near, i]):
                flags[i] = True
    return flags
