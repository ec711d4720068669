"""Who is to act in an item: as its clauses tell, else the body that announces it."""

from collections.abc import Iterator

from spacy.tokens import Token

from generator.annotate import Annotated
from generator.extract.cast import Cast
from generator.extract.cast.phrases import phrase
from generator.extract.open_items.draft import Draft
from generator.extract.open_items.merge import Group
from generator.lexicon.agencies import AGENCIES
from generator.lexicon.commitment import REPORTING
from generator.lexicon.cues import MEDIA
from generator.model.text import Participant

_ANNOUNCING = frozenset("agree announce decide declare order plan pledge promise vow".split())
_HIGHEST = 8


def who_acts(group: Group, cast: Cast, annotated: Annotated) -> tuple[Participant, ...]:
    """Those who are to act, each once: actors, and the article's own words for others.

    A body with a name that the actors lack becomes one of them: it acts. Where the words tell only what is done
    ("journalists would be invited"), the body acts that says so of its own plans.
    """
    told = (group.lead.doers, group.best.doers, *(d.doers for d in group.announced))
    doers = next((some for some in told if any(p.actor for p in some)), next(filter(None, told), ()))
    doers = tuple(p if p.actor else _named(p, cast, annotated) for p in doers)
    if not doers and not any(d.agents for d in group.announced if not d.passive):
        doers = next(filter(None, (tuple(_announcer(d, cast, annotated)) for d in group.announced)), ())
    return tuple({p.actor or p.exact: p for p in reversed(doers)}.values())[::-1]


def _named(participant: Participant, cast: Cast, annotated: Annotated) -> Participant:
    piece, head = annotated.piece_at(participant.start), annotated.token_at(participant.end - 1)
    if piece is None or head is None:
        return participant
    while head.head.i != head.i and participant.start <= piece.place(head.head)[0] < participant.end:
        head = head.head
    actor = cast.described(phrase(piece, head))
    return participant.replace(actor=actor.id) if actor is not None and actor.kind != "group" else participant


def _announcer(draft: Draft, cast: Cast, annotated: Annotated) -> Iterator[Participant]:
    """The bodies of whose announcing verb the act is a part; who relays the news announces nothing."""
    piece = annotated.piece_at(draft.evidence.start)
    if piece is None:
        return
    token = draft.found.head
    for _ in range(_HIGHEST):
        if token.lemma_ in REPORTING or token.lemma_ in _ANNOUNCING:
            subject = next((c for c in token.children if c.dep_ == "nsubj"), None)
            if subject is not None:
                yield from (p for p in cast.participants(piece, subject) if _plans(p, subject, cast))
                return
        if token.head.i == token.i:
            return
        token = token.head


def _plans(participant: Participant, subject: Token, cast: Cast) -> bool:
    actor = cast.by_id.get(participant.actor or "")
    if actor is None or actor.kind == "person" or subject.lower_ in MEDIA:
        return False
    names = {actor.name, *actor.aliases}
    return not names & AGENCIES and not any(w in MEDIA for n in names for w in n.casefold().split())
