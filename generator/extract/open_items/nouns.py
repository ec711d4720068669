"""Acts that a noun names: "plans another event", "talks are set for Monday", "possible trips by two ministers"."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from generator.extract.open_items.announcement import Announced, Frame
from generator.extract.open_items.cues import cue_frame, noun_cue
from generator.extract.open_items.grammar import lemma_of, nobody
from generator.lexicon.acts import DEEDS, NOUNS, VERBS, Act
from generator.lexicon.commitment import commitment

_MEASURES = {"day", "week", "round", "series", "set", "pair", "couple", "number", "string"}
"""Nouns that count the event that follows their "of": "a second day of meetings"."""
_MOST = 20
"""Most events that one clause may join."""
_BEING = {"organize", "prepare", "consider"}
"""Verbs whose participle tells of what is over, but for "is being organized"."""
CHANCES = frozenset({"possibility", "chance", "prospect", "likelihood"})
"""Nouns that tell of what may come: "the possibility of a meeting"."""
_PENDING = {"request", "proposal", "bid", "offer", "application", "petition", "plan", "option"}
"""What lies before those who decide: "is considering a request"."""


def event_nouns(head: Token, joined: int = 0) -> Iterator[Token]:
    """The nouns of acts that a noun phrase names: "an extended discussion and additional talks"."""
    if lemma_of(head) in NOUNS:
        yield head
    elif lemma_of(head) in _MEASURES:
        for prep in head.rights:
            if prep.dep_ == "prep" and prep.lower_ == "of":
                yield from (c for c in prep.rights if c.dep_ == "pobj" and lemma_of(c) in NOUNS)
    for child in head.rights:
        if child.dep_ == "conj" and lemma_of(child) in NOUNS and joined < _MOST:
            yield from event_nouns(child, joined + 1)


def is_event(noun: Token) -> bool:
    return lemma_of(noun) in NOUNS and noun.ent_type_ not in ("DATE", "TIME", "PERSON")


def direct(cue: Token) -> Iterator[Announced]:
    """ "plans another event", "is considering a run", "expects talks", "requested an inquiry"."""
    lemma = lemma_of(cue)
    asking = commitment(lemma, "request") is not None
    if commitment(lemma, "intent") is None and not asking and lemma not in ("schedule", "arrange", "agree"):
        return
    if lemma == "agree" and cue.tag_ == "VBD" and cue.dep_ in ("advcl", "relcl"):
        return
    if any(c.dep_ in ("xcomp", "ccomp") for c in cue.rights):
        return
    frame = cue_frame(cue)
    if frame is None:
        return
    things = [c for c in cue.rights if c.dep_ == "dobj"]
    if asking or lemma == "look":
        things += after(cue, ("for",))
    elif lemma == "agree":
        things += after(cue, ("on", "to"))
    for thing in things:
        for noun in event_nouns(thing) or ():
            yield Announced(NOUNS[lemma_of(noun)], cue, noun, frame)
        pending = lemma_of(thing) in _PENDING and frame.commitment == "possible"
        if (pending or lemma_of(thing) in DEEDS) and not any(True for _ in event_nouns(thing)):
            yield Announced(Act("other", lemma_of(thing)), cue, thing, frame)


def participle(cue: Token) -> Iterator[Announced]:
    """ "is scheduled for talks", "talks are planned for Monday", "Qin invited to Washington"."""
    if any(c.dep_ in ("xcomp", "ccomp") for c in cue.rights):
        return
    frame = cue_frame(cue)
    if frame is None or (lemma_of(cue) in _BEING and not any(c.lower_ == "being" for c in cue.lefts)):
        return
    nouns = [n for thing in after(cue, ("for",)) for n in event_nouns(thing)]
    owner = next((c for c in cue.lefts if c.dep_ in ("nsubj", "nsubjpass")), None)
    if (owner is None or owner.lower_ in ("which", "that")) and cue.dep_ in ("acl", "relcl"):
        frame = replace(frame, plain=owner is None)
        owner = cue.head
    for noun in nouns:
        yield Announced(NOUNS[lemma_of(noun)], None, noun, frame)
    if not nouns and frame.commitment == "invited":
        if owner is None:
            beside = (*cue.lefts, *([cue.nbor(-1)] if cue.i > cue.sent.start else []))
            frame = replace(frame, subject=next((c for c in beside if c.pos_ == "PROPN"), None))
        for goal in after(cue, ("to",)):
            if goal.pos_ == "PROPN":
                yield Announced(VERBS["visit"], cue, None, frame)
            for noun in event_nouns(goal):
                yield Announced(NOUNS[lemma_of(noun)], None, noun, frame)
    elif not nouns and owner is not None and lemma_of(owner) in NOUNS and not nobody(owner):
        yield Announced(NOUNS[lemma_of(owner)], cue, owner, replace(frame, subject=owner))


def noun_frame(noun: Token) -> Frame | None:
    """The frame of an act's noun that no verb does: "possible trips by two ministers"."""
    for child in noun.lefts:
        if child.dep_ == "amod":
            level = commitment(child.lower_, "modifier")
            if level is not None:
                return Frame(level, child, noun, None, plain=True)
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and lemma_of(noun.head.head) in CHANCES:
        return Frame("possible", noun.head.head, noun, None, plain=True)
    if noun.dep_ == "pobj" and noun.head.lower_ in ("for", "on", "about"):
        above = noun.head.head
        if above.pos_ in ("NOUN", "PROPN") and above.i < noun.i and noun.head.lower_ == "for":
            found = noun_cue(above)
            if found is not None:
                return replace(found, subject=None)
    return None


def enabled(verb: Token, thing: Token) -> list[Token]:
    return [noun for parent in (thing, verb) for named in after(parent, ("for", "to")) for noun in event_nouns(named)]


def after(head: Token, prepositions: tuple[str, ...]) -> Iterator[Token]:
    """What stands after a word's prepositions."""
    for prep in head.rights:
        if prep.dep_ == "prep" and prep.lower_ in prepositions:
            yield from (c for c in prep.rights if c.dep_ == "pobj")
