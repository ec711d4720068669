"""What kind of doer a clause has: somebody who can act, anybody, or a thing."""

from typing import Literal, TypeAlias, get_args

from spacy.tokens import Token

from generator.annotate import Piece
from generator.extract.cast import Cast
from generator.extract.cast.phrases import members
from generator.lexicon.acts import BODIES, NOUNS
from generator.lexicon.titles import ROLES

Doer: TypeAlias = Literal[
    "named", "person", "role", "speaker", "they", "name", "event", "it", "thing", "anyone", "nobody"
]

_BEST = get_args(Doer)
_ANYONE = frozenset(
    "you one anyone anybody someone somebody everyone everybody nobody none people person many some most few all each "
    "others those these who whoever god lord man woman men women americans".split()
)
"""Words for whoever it may be, of whom news foretells and announces nothing."""
_OPEN = frozenset("a an any no some every such".split())
_PERSONS = frozenset("he she him her his".split())
_SPEAKERS = frozenset("i we me us our my".split())
_THEY = frozenset("they them their both".split())
_FOLK = frozenset(
    """
    activist aide ally attacker bondholder boss buyer caller client colleague conservative convict couple creditor
    critic customer daughter defendant democrat doctor donor driver employee executive family fan father figure
    friend fugitive group guest hijacker hostage husband insider judge juror justice kidnapper lawmaker lawyer
    leader liberal miner mother neighbor neighbour officer official organiser organizer owner pair parent patient
    peasant picket pilgrim plaintiff planner policymaker politician priest prisoner protester rebel refugee
    relative republican resident rival robber scientist seller separatist shareholder soldier son spouse staff
    staffer stockholder striker student supporter suspect teacher terrorist tourist trader trio troop trustee
    victim visitor volunteer voter wife winner witness worker
    """.split()
)
"""Nouns for those who act in the news, beside roles and bodies."""


def doer_of(piece: Piece, head: Token | None, cast: Cast) -> Doer:
    """The kind of doer that the subject is; of several, the one that is known best."""
    if head is None:
        return "nobody"
    return min((_kind(piece, one, cast) for one in members(head)), key=_BEST.index)


def _kind(piece: Piece, head: Token, cast: Cast) -> Doer:
    lower = head.lower_
    if lower in _PERSONS:
        return "person"
    if lower in _SPEAKERS:
        return "speaker"
    if lower in _THEY:
        return "they"
    if lower in _ANYONE:
        return "anyone"
    if lower == "it":
        return "it"
    if lower in ("this", "that", "which", "what", "there"):
        return "thing"
    lemma = head.lemma_.lower()
    if lemma in NOUNS:
        return "event"
    actor = cast.named(piece, head)
    if actor is not None:
        return "named"
    loose = any(c.lower_ in _OPEN for c in head.lefts)
    bare = head.tag_ in ("NNS", "NN") and not any(
        c.dep_ in ("det", "poss", "nummod", "amod", "compound") for c in head.lefts
    )
    if lemma in ROLES or lemma in BODIES or lemma in _FOLK:
        return "anyone" if loose or (bare and head.tag_ == "NN") else "role"
    if head.pos_ == "PROPN":
        return "name"
    return "thing"
