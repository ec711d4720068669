"""Who is to act, where, and on what: what a clause tells of an announced act."""

from spacy.tokens import Token

from generator.annotate import Piece
from generator.extract.cast import Cast
from generator.extract.open_items.announcement import Announced
from generator.extract.open_items.doer import doer_of
from generator.model.text import Participant

_DEEP = 2
"""How far below the act a place is looked for: "hold talks with officials in Oslo"."""
_ACTING = ("role", "name")
"""Kinds of doers that can act though no actor is known by their words."""
_PLACE_PREPOSITIONS = {"in", "at", "to", "into", "for", "on"}


def doers_of(piece: Piece, found: Announced, cast: Cast) -> tuple[Participant, ...]:
    """Who is to act: actors, and people and bodies without a name; what undergoes the act is not among them."""
    return tuple(
        p
        for head in doer_heads(found)
        if head.dep_ != "nsubjpass"
        for p in cast.participants(piece, head)
        if p.actor is not None or doer_of(piece, head, cast) in _ACTING
    )


def agents_of(piece: Piece, found: Announced, cast: Cast) -> tuple[str, ...]:
    """The actors among those of whom the clause is told."""
    return tuple(dict.fromkeys(i for head in doer_heads(found) for i in cast.who(piece, head)))


def doer_heads(found: Announced) -> list[Token]:
    """The words for those of whom the clause is told: an agent, else the subject, else who owns the noun."""
    heads: list[Token] = []
    doer = doer_word(found)
    if doer is not None and (found.noun is None or found.verb is None or doer.i != found.noun.i):
        heads.append(doer)
    if found.noun is not None:
        by = by_phrase(found.noun)
        if by is not None and (found.verb is None or not heads):
            heads = [by]
        owner = next((c for c in found.noun.lefts if c.dep_ == "poss"), None)
        if owner is not None and not heads:
            heads = [owner]
    if found.verb is not None:
        agent = next((p for c in found.verb.rights if c.dep_ == "agent" for p in c.rights if p.dep_ == "pobj"), None)
        if agent is not None:
            heads.insert(0, agent)
    return heads


def doer_word(found: Announced) -> Token | None:
    """The subject; "the company said it would" has its name before."""
    doer = found.frame.subject
    if doer is not None and doer.lower_ in ("it", "they") and found.frame.teller is not None:
        return found.frame.teller
    return doer


def by_phrase(noun: Token) -> Token | None:
    return next(
        (
            p
            for c in noun.rights
            if c.dep_ in ("prep", "agent") and c.lower_ == "by"
            for p in c.rights
            if p.dep_ == "pobj"
        ),
        None,
    )


def place_of(piece: Piece, found: Announced, cast: Cast) -> str | None:
    """Where: "visit Oslo", "talks in Oslo", "invited to Oslo"."""
    holders = [t for t in (found.noun, found.verb) if t is not None]
    if found.act.kind == "visit" and found.verb is not None:
        for child in found.verb.rights:
            if child.dep_ == "dobj":
                name = cast.place(piece, child)
                if name is not None:
                    return name
    top = found.frame.top
    if top.dep_ == "acomp":
        holders += [top, top.head]
    for holder in holders:
        name = _place_under(piece, holder, cast, 0)
        if name is not None:
            return name
    return None


def theme_of(found: Announced) -> frozenset[str]:
    """What an act is done to, in lemmas."""
    heads: list[Token] = []
    if found.noun is not None:
        heads.append(found.noun)
    elif found.act.concept == "proposal":
        return frozenset({"proposal"})
    elif found.verb is not None:
        heads += [c for c in found.verb.rights if c.dep_ in ("dobj", "attr", "oprd")]
        heads += [c for c in found.verb.lefts if c.dep_ == "nsubjpass"]
        if not heads and found.frame.subject is not None and found.frame.subject.pos_ == "NOUN":
            heads.append(found.frame.subject)
    heads += [of for h in heads for c in h.rights if c.lower_ == "of" for of in c.rights if of.dep_ == "pobj"]
    words = {
        t.lemma_.lower()
        for h in heads
        for t in (h, *(c for c in h.lefts if c.dep_ in ("compound", "amod", "nmod", "nummod", "poss")), *h.conjuncts)
        if t.pos_ in ("NOUN", "PROPN", "NUM", "ADJ")
    }
    return frozenset(words)


def _place_under(piece: Piece, holder: Token, cast: Cast, depth: int) -> str | None:
    for child in holder.rights:
        if child.dep_ == "prep" and child.lower_ in _PLACE_PREPOSITIONS:
            for named in child.rights:
                if named.dep_ == "pobj":
                    name = cast.place(piece, named)
                    if name is None and named.ent_type_ == "DATE":
                        name = _place_under(piece, named, cast, _DEEP)
                    if name is not None:
                        return name
        if depth < _DEEP and (child.dep_ in ("dobj", "pobj") or child.lower_ in ("with", "of", "at")):
            name = _place_under(piece, child, cast, depth + 1)
            if name is not None:
                return name
    return None
