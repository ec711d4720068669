"""With whom: the people whom an act's clause names beside the one who acts."""

from typing import TypeAlias

from spacy.tokens import Token

from generator.extract.cast.phrases import members
from generator.extract.open_items.announcement import Announced
from generator.lexicon.commitment import commitment
from generator.lexicon.titles import ROLES
from generator.model.brief import Commitment

Group: TypeAlias = tuple[Token | None, list[Token], Commitment | None]
"""The word that sets partners apart from those before, their heads, and what a hedge makes of the commitment."""


def partner_heads(found: Announced) -> list[Token]:
    """With whom: the object of "meet", and what stands after "with" or "between"."""
    heads: list[Token] = []
    if found.verb is not None and found.act.concept in ("meet", "interview", "invite", "join", "endorse", "address"):
        heads += [m for c in found.verb.rights if c.dep_ == "dobj" for m in members(c)]
    for holder in (found.noun, found.verb):
        if holder is not None:
            for prep in holder.rights:
                if prep.dep_ == "prep" and prep.lower_ in ("with", "between") and prep.pos_ != "SCONJ":
                    heads += [m for c in prep.rights if c.dep_ == "pobj" for m in members(c)]
    if not heads and found.frame.commitment == "agreed":
        for prep in found.frame.cue.rights:
            if prep.dep_ == "prep" and prep.lower_ == "with" and prep.i < found.head.i:
                heads += [m for c in prep.rights if c.dep_ == "pobj" for m in members(c)]
        return heads
    if found.noun is not None and heads:
        heads += [
            c
            for top in (found.noun, found.noun.head)
            for c in top.rights
            if c.dep_ == "conj" and (c.ent_type_ == "PERSON" or _has_name(c))
        ]
    return list(dict.fromkeys(heads))


def grouped(heads: list[Token]) -> list[Group]:
    """Partners parted where one is hedged ("and possibly X") or added ("as well as X")."""
    groups: list[Group] = []
    for head in heads:
        hedge = None
        extra = False
        doc = head.doc
        for token in doc[max(head.left_edge.i - 4, head.sent.start) : head.i]:
            level = commitment(token.lower_, "adverb")
            if level is not None and token.i > (groups[-1][1][-1].i if groups else 0):
                hedge = token
            if token.lower_ == "well" and token.i > (groups[-1][1][-1].i if groups else 0):
                extra = True
        if groups and (hedge is not None or extra):
            mark = hedge if hedge is not None else doc[head.left_edge.i]
            groups.append((mark, [head], commitment(hedge.lower_, "adverb") if hedge is not None else None))
        elif groups:
            groups[-1][1].append(head)
        else:
            groups.append((head, [head], None))
    return groups or [(None, [], None)]


def is_role(partner: Token) -> bool:
    """Whether it is a person without a name: one, and no title before a name that the parser took apart."""
    if partner.tag_ == "NNS" or partner.lemma_.lower() not in ROLES:
        return False
    return partner.i + 1 == len(partner.doc) or partner.doc[partner.i + 1].pos_ != "PROPN"


def _has_name(token: Token) -> bool:
    return any(c.dep_ == "appos" and c.ent_type_ == "PERSON" for c in token.children)
