"""A draft of an open item: one act in one clause, with who, what, where, when and how firmly."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, partial

from spacy.tokens import Token

from generator.annotate import Piece
from generator.extract.cast import Cast
from generator.extract.cast.phrases import members
from generator.extract.open_items.announcement import Announced, Frame
from generator.extract.open_items.details import agents_of, by_phrase, doer_word, doers_of, place_of, theme_of
from generator.extract.open_items.doer import Doer, doer_of
from generator.extract.open_items.extent import clause, trimmed
from generator.extract.open_items.partners import grouped, is_role, partner_heads
from generator.extract.open_items.title import title
from generator.extract.open_items.when import Calendar, due, hangs
from generator.lexicon.acts import NOUNS
from generator.lexicon.commitment import FIRMNESS, commitment
from generator.model.brief import Commitment, DateMention, ItemKind
from generator.model.text import Evidence, Participant

_OLD = 14
"""What is dated to more days ago is background."""
_TIMES = frozenset({"day", "week", "month", "year"})


@dataclass(frozen=True)
class Draft:
    """One mention of something still to come."""

    title: str
    kind: ItemKind
    concept: str
    commitment: Commitment
    doers: tuple[Participant, ...]
    """Who is to act, in the article's words."""
    agents: tuple[str, ...]
    partners: tuple[str, ...]
    roles: tuple[str, ...]
    """Partners that no name is known for, by their role: "president"."""
    theme: frozenset[str]
    """The words that tell acts of one concept apart: what is released, lowered, signed."""
    place: str | None
    due: DateMention | None
    evidence: Evidence
    rule: str
    """What announces which act, in words."""
    found: Announced
    doer: Doer
    headline: bool
    firm: bool
    """Whether the act is concrete of itself."""
    foretold: bool
    """Whether someone else is reported to say what the actor will do."""
    named: bool
    """Whether the words tell who or what acts or is acted on, even if no actor is known by them."""
    quoted: bool = False
    """Whether somebody says it in words of his own."""
    soon: bool = False
    """Whether a time to come stands beside it."""
    nominal: bool = False
    """Whether a noun alone names the act: "possible trips"."""
    passive: bool = False
    several: bool = False
    """Whether unnamed and uncounted people are to act: "the politicians will"."""
    described: bool = False
    """Whether the act only tells which people are meant: "candidates who will cut taxes"."""

    @property
    def frame(self) -> Frame:
        return self.found.frame

    @cached_property
    def actors(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self.agents, *self.partners)))


def drafts(
    piece: Piece, text: str, found: Announced, cast: Cast, calendar: Calendar, coming: frozenset[int] = frozenset()
) -> Iterator[Draft]:
    """The drafts of one announced act: one, or one for each hedged or separately named partner or agent."""
    head = found.noun if found.noun is not None else found.head
    frame = found.frame
    dates = calendar.near(piece, head)
    chain = _chain(found)
    announcing = frame.top if frame.top.i < found.head.i and commitment(frame.top.lemma_.lower(), "commit") else None
    when = due(chain, announcing, dates)
    if when is None and due(_told_when(found, chain), None, calendar.over(piece, head, _OLD)) is not None:
        return
    where = place_of(piece, found, cast)
    doers, agents = doers_of(piece, found, cast), agents_of(piece, found, cast)
    partners = [p for p in partner_heads(found) if not (frame.subject is not None and p.i == frame.subject.i)]
    groups = grouped(partners)
    if found.verb is None and len(agents) > 1 and found.noun is not None and found.noun.tag_ == "NNS":
        by = by_phrase(found.noun)
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
            title=title(
                found,
                [cast.by_id[i].name for i in agents],
                [cast.by_id[i].name for i in ids],
                heads,
                where,
                words.exact,
                partial(_name_of, piece, cast),
            ),
            kind=found.act.kind,
            concept=found.act.concept,
            commitment=final or frame.commitment,
            doers=doers,
            agents=agents,
            partners=tuple(dict.fromkeys(ids)),
            roles=tuple(roles),
            theme=theme_of(found),
            place=where,
            due=when,
            evidence=words,
            rule=_rule(found),
            found=found,
            doer=doer_of(piece, doer_word(found), cast),
            headline=found.headline,
            firm=found.act.firm,
            foretold=_foretold(piece, found, cast, agents),
            named=_named(found),
            quoted=piece.quotation is not None,
            soon=frame.soon or any(hangs(head.doc[i], t) for t in chain for i in coming),
            nominal=found.verb is None,
            passive=found.verb is not None and _is_passive(found.verb),
            several=_several(doer_word(found)),
            described=_described(found),
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
        words = trimmed(piece, text, first, max(last, member.i), core)
        yield Draft(
            title=title(
                found, [cast.by_id[i].name for i in who], [], [], where, words.exact, partial(_name_of, piece, cast)
            ),
            kind=found.act.kind,
            concept=found.act.concept,
            commitment=found.frame.commitment,
            doers=tuple(p for p in cast.participants(piece, member) if p.actor in who),
            agents=who,
            partners=(),
            roles=(),
            theme=theme_of(found),
            place=where,
            due=when,
            evidence=words,
            rule=_rule(found),
            found=found,
            doer="named",
            headline=found.headline,
            firm=True,
            foretold=False,
            named=True,
            nominal=True,
        )


def _name_of(piece: Piece, cast: Cast, word: Token) -> str | None:
    who = cast.who(piece, word)
    return cast.by_id[who[0]].name if len(who) == 1 else None


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


def _told_when(found: Announced, chain: list[Token]) -> list[Token]:
    """The words whose dates tell when it was announced: the cue, or the verb that reports a "will"."""
    top = found.frame.top
    if not found.frame.plain:
        return chain
    return [top.head] if top.dep_ in ("ccomp", "conj") else []


def _part(piece: Piece, text: str, mark: Token, heads: list[Token]) -> Evidence:
    """The words of a partner that makes an item of its own."""
    last = heads[-1]
    edge = last.i
    for child in last.rights:
        if child.dep_ in ("appos", "prep", "flat") and child.i > edge:
            edge = child.right_edge.i
    return trimmed(piece, text, min(mark.i, heads[0].left_edge.i), edge, heads[0])


def _named(found: Announced) -> bool:
    """Whether a noun's act has an owner or a doer: "its planned sale", "trips by two ministers"."""
    noun = found.noun
    if noun is None:
        return False
    owned = any(c.dep_ == "poss" and c.ent_type_ != "DATE" and c.lemma_ not in _TIMES for c in noun.lefts)
    whose = (p for c in noun.rights if c.dep_ == "prep" and c.lower_ == "of" for p in c.rights if p.dep_ == "pobj")
    return owned or by_phrase(noun) is not None or any(t.pos_ == "PROPN" for p in whose for t in p.lefts)


def _several(head: Token | None) -> bool:
    if head is None or head.tag_ != "NNS" or head.lemma_.lower() in NOUNS:
        return False
    return not any(c.dep_ in ("nummod", "poss", "relcl") or c.lower_ == "of" for c in head.children)


def _described(found: Announced) -> bool:
    word = found.frame.top
    while word.dep_ == "conj" and word.head.pos_ in ("VERB", "AUX"):
        word = word.head
    subject = found.frame.subject
    if word.dep_ not in ("relcl", "acl") or subject is None or subject.i != word.head.i:
        return False
    if word.head.tag_ not in ("NNS", "NNPS"):
        return False
    before = {c.lower_ for c in word.head.lefts}
    if found.frame.commitment == "hoped" and not found.act.firm:
        return True
    return "all" in before or not any(c.lower_ == "the" or c.dep_ == "nummod" for c in word.head.lefts)


def _is_passive(verb: Token) -> bool:
    return verb.tag_ == "VBN" and (
        verb.dep_ in ("acl", "relcl") or any(c.dep_ in ("auxpass", "nsubjpass") for c in verb.lefts)
    )


def _foretold(piece: Piece, found: Announced, cast: Cast, agents: tuple[str, ...]) -> bool:
    teller = found.frame.teller
    if teller is None or not agents or not found.frame.plain:
        return False
    who = cast.who(piece, teller)
    return bool(who) and cast.by_id[who[0]].kind == "person" and not set(who) & set(agents)
