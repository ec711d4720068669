"""A draft of an open item: one act in one clause, with who, what, where, when and how firmly."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Token

from generator.annotate import Piece
from generator.extract.open_items.acts import Announced
from generator.extract.open_items.cast import Cast, members
from generator.extract.open_items.extent import clause, trimmed
from generator.extract.open_items.partners import grouped, is_role, partner_heads
from generator.extract.open_items.title import title
from generator.extract.open_items.when import Calendar, due
from generator.lexicon.acts import BODIES
from generator.lexicon.commitment import FIRMNESS, commitment
from generator.lexicon.titles import ROLES
from generator.model.brief import Commitment, DateMention, ItemKind
from generator.model.text import Evidence

_DEEP = 2
"""How far below the act a place is looked for: "hold talks with officials in Oslo"."""
_OLD = 14
"""What is dated to more days ago is background."""
_ANY = frozenset("a an any no some every each such other another".split())
_NAME = 12
"""Words after "of" in which a name is looked for: "the price of the Falcon"."""
_PLACE_PREPOSITIONS = {"in", "at", "to", "into", "for", "on"}


@dataclass(frozen=True)
class Draft:
    """One mention of something still to come."""

    title: str
    kind: ItemKind
    concept: str
    commitment: Commitment
    agents: tuple[str, ...]
    partners: tuple[str, ...]
    roles: tuple[str, ...]
    """Partners that no name is known for, by their role: "president"."""
    theme: frozenset[str]
    """The words that tell acts of one concept apart: what is released, lowered, signed."""
    place: str | None
    due: DateMention | None
    evidence: Evidence
    headline: bool
    firm: bool
    """Whether the act is concrete of itself."""
    plain: bool
    """Whether nothing but a modal announces it."""
    foretold: bool
    """Whether someone else is reported to say what the actor will do."""
    rule: str
    """What announces which act, in words."""
    named: bool
    """Whether the words tell who or what acts or is acted on, even if no actor is known by them."""

    @cached_property
    def actors(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self.agents, *self.partners)))


def drafts(piece: Piece, text: str, found: Announced, cast: Cast, calendar: Calendar) -> Iterator[Draft]:
    """The drafts of one announced act: one, or one for each hedged or separately named partner or agent."""
    head = found.noun if found.noun is not None else found.head
    frame = found.frame
    dates = calendar.near(piece, head)
    chain = _chain(found)
    announcing = frame.top if frame.top.i < found.head.i and commitment(frame.top.lemma_.lower(), "commit") else None
    when = due(chain, announcing, dates)
    if when is None and due(chain, None, calendar.over(piece, head, _OLD)) is not None:
        return
    where = _place(piece, found, cast)
    agents = _agents(piece, found, cast)
    partners = [p for p in partner_heads(found) if not (frame.subject is not None and p.i == frame.subject.i)]
    groups = grouped(partners)
    if found.verb is None and len(agents) > 1 and found.noun is not None and found.noun.tag_ == "NNS":
        by = _by(found.noun)
        if by is not None:
            yield from _each(piece, text, found, cast, by, when, where)
            return
    stop = groups[1][0] if len(groups) > 1 else None
    for n, (mark, heads, level) in enumerate(groups):
        if n == 0 or mark is None:
            words = clause(piece, text, found, stop)
        elif level is None:
            words = clause(piece, text, found, None)
        else:
            words = _part(piece, text, mark, heads)
        ids: list[str] = []
        roles: list[str] = []
        for partner in heads:
            who = [i for i in cast.one(piece, partner) if i not in agents]
            kinds = [cast.by_id[i].kind for i in who]
            if who and not (set(kinds) == {"place"} and found.act.kind == "visit"):
                ids += who
            elif found.act.kind == "meeting" and is_role(partner):
                roles.append(partner.lemma_.lower())
        final = level if level is not None and FIRMNESS.index(level) > FIRMNESS.index(frame.commitment) else None
        yield Draft(
            title=title(found, [cast.by_id[i].name for i in agents], [cast.by_id[i].name for i in ids], heads, where),
            kind=found.act.kind,
            concept=found.act.concept,
            commitment=final or frame.commitment,
            agents=agents,
            partners=tuple(dict.fromkeys(ids)),
            roles=tuple(roles),
            theme=_theme(found),
            place=where,
            due=when,
            evidence=words,
            headline=found.headline,
            firm=found.act.firm,
            plain=frame.plain,
            foretold=_foretold(piece, found, cast, agents),
            named=_named(found),
            rule=_rule(found),
        )


def _rule(found: Announced) -> str:
    done = found.noun if found.noun is not None else found.head
    return f"“{found.frame.cue.text}” announces “{done.text}” as {found.frame.commitment}"


def _each(
    piece: Piece, text: str, found: Announced, cast: Cast, by: Token, when: DateMention | None, where: str | None
) -> Iterator[Draft]:
    """ "trips by A and B": an item for each."""
    assert found.noun is not None
    before = None
    for member in members(by):
        actor = cast.named(piece, member)
        who = (actor.id,) if actor is not None else cast.who(piece, member)[:1]
        first = found.noun.left_edge.i if before is None else before.i + 1
        while first < member.i and member.doc[first].dep_ in ("cc", "punct"):
            first += 1
        core = found.noun if before is None else member
        last = next((c.i - 1 for c in member.rights if c.dep_ in ("cc", "punct", "conj")), member.right_edge.i)
        before = member
        if not who:
            continue
        yield Draft(
            title=title(found, [cast.by_id[i].name for i in who], [], [], where),
            kind=found.act.kind,
            concept=found.act.concept,
            commitment=found.frame.commitment,
            agents=who,
            partners=(),
            roles=(),
            theme=_theme(found),
            place=where,
            due=when,
            evidence=trimmed(piece, text, first, max(last, member.i), core),
            headline=found.headline,
            firm=True,
            plain=found.frame.plain,
            foretold=False,
            named=True,
            rule=_rule(found),
        )


def _chain(found: Announced) -> list[Token]:
    """From the act's noun or verb up to the top of the announcing clause."""
    start = found.noun if found.noun is not None else found.head
    chain = [start]
    top = found.frame.top
    token = start
    for _ in range(12):
        if token.i == top.i or token.head.i == token.i:
            break
        token = token.head
        chain.append(token)
    if found.verb is not None and all(found.verb.i != t.i for t in chain):
        chain.insert(1, found.verb)
    if all(top.i != t.i for t in chain):
        chain.append(top)
    if top.dep_ == "acomp" and all(top.head.i != t.i for t in chain):
        chain.append(top.head)
    return chain


def _agents(piece: Piece, found: Announced, cast: Cast) -> tuple[str, ...]:
    heads: list[Token] = []
    doer = _doer(found)
    if doer is not None and (found.noun is None or found.verb is None or doer.i != found.noun.i):
        heads.append(doer)
    if found.noun is not None:
        by = _by(found.noun)
        if by is not None and (found.verb is None or not heads):
            heads = [by]
        owner = next((c for c in found.noun.lefts if c.dep_ == "poss"), None)
        if owner is not None and not heads:
            heads = [owner]
    if found.verb is not None:
        agent = next((p for c in found.verb.rights if c.dep_ == "agent" for p in c.rights if p.dep_ == "pobj"), None)
        if agent is not None:
            heads.insert(0, agent)
    ids = [i for h in heads for i in cast.who(piece, h)]
    return tuple(dict.fromkeys(ids))


def _doer(found: Announced) -> Token | None:
    """The subject; "the company said it would" has its name before."""
    doer = found.frame.subject
    if doer is not None and doer.lower_ in ("it", "they") and found.frame.teller is not None:
        return found.frame.teller
    return doer


def _by(noun: Token) -> Token | None:
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


def _part(piece: Piece, text: str, mark: Token, heads: list[Token]) -> Evidence:
    """The words of a partner that makes an item of its own."""
    last = heads[-1]
    edge = last.i
    for child in last.rights:
        if child.dep_ in ("appos", "prep", "flat") and child.i > edge:
            edge = child.right_edge.i
    return trimmed(piece, text, min(mark.i, heads[0].left_edge.i), edge, heads[0])


def _place(piece: Piece, found: Announced, cast: Cast) -> str | None:
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


def _theme(found: Announced) -> frozenset[str]:
    """What an act is done to, in lemmas."""
    heads: list[Token] = []
    if found.verb is not None:
        heads += [c for c in found.verb.rights if c.dep_ in ("dobj", "attr", "oprd")]
        heads += [c for c in found.verb.lefts if c.dep_ == "nsubjpass"]
        if not heads and found.frame.subject is not None:
            heads.append(found.frame.subject)
    elif found.noun is not None:
        heads.append(found.noun)
    words = {
        t.lemma_.lower()
        for h in heads
        for t in (h, *(c for c in h.lefts if c.dep_ in ("compound", "amod", "nmod", "nummod", "poss")), *h.conjuncts)
        if t.pos_ in ("NOUN", "PROPN", "NUM", "ADJ")
    }
    return frozenset(words)


def _named(found: Announced) -> bool:
    """Whether what acts or is acted on has a name, or is a certain person or body: "the company"."""
    head = _doer(found)
    if head is None and found.noun is not None:
        head = _by(found.noun) or next((c for c in found.noun.lefts if c.dep_ == "poss"), None)
    if head is None:
        return False
    if head.pos_ == "PRON":
        return head.lower_ in ("he", "she", "his", "her")
    if head.pos_ != "PROPN" and any(c.lower_ in _ANY for c in head.lefts):
        return False
    last = next((c.right_edge.i for c in head.rights if c.lower_ == "of"), head.i)
    if any(t.pos_ == "PROPN" for t in head.doc[head.left_edge.i : min(last, head.i + _NAME) + 1]):
        return True
    if head.tag_ == "NNS" and not any(c.dep_ in ("det", "poss", "nummod") for c in head.lefts):
        return False
    return head.lemma_.lower() in BODIES or head.lemma_.lower() in ROLES


def _foretold(piece: Piece, found: Announced, cast: Cast, agents: tuple[str, ...]) -> bool:
    teller = found.frame.teller
    if teller is None or not agents:
        return False
    who = cast.who(piece, teller)
    return bool(who) and cast.by_id[who[0]].kind == "person" and not set(who) & set(agents)
