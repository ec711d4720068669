"""The acts of a sentence that something announces: what is to be done, and how firmly."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Span, Token

from generator.extract.open_items.cues import Frame, cue_frame, noun_cue
from generator.extract.open_items.frames import verb_frame
from generator.extract.open_items.grammar import conditional, lemma_of, subject
from generator.lexicon.acts import LIGHT, NOUNS, OCCUR, VERBS, Act
from generator.lexicon.commitment import CATENATIVE, CUES, ENABLERS, FIRMNESS, UNCLEAR, commitment
from generator.model.brief import Commitment

_WORDS = frozenset({c.word for c in CUES if c.form not in ("that",)} | UNCLEAR | {"to", "whether", "yet", "confirmed"})
_MEASURES = {"day", "week", "round", "series", "set", "pair", "couple", "number", "string"}
"""Nouns that count the event that follows their "of": "a second day of meetings"."""
_MOST = 20
"""Most events that one clause may join."""
_WISHES = {"want", "seek", "wish", "hope"}
"""Verbs whose noun object is a demand: "wants an inquiry"."""
EVENT = Act("meeting", "event")
"""What "it" is when it "is to be held"."""
_OTHER = Act("other", "", firm=False)
_STATES = frozenset(
    """
    be have do win lose need become know think like see get remain face want understand mean feel seem help let
    allow enable require depend look say tell ask believe hope find try love prefer cost last matter happen turn
    fail succeed beat defeat prove show deserve care live die suffer benefit stay stand sit hear learn forget
    remember change appear serve use contain consist cover cause lead result mark reflect determine figure rise
    fall grow drop decline exceed affect impact hurt damage ensure focus deal fight struggle push urge respond
    react defend protect
    """.split()
)
"""Verbs of state, opinion and outcome, which make no act however they are announced."""


@dataclass(frozen=True)
class Announced:
    """An act and the words that announce it."""

    act: Act
    verb: Token | None
    noun: Token | None
    """The noun that says what is done, where the verb leaves it open or there is none."""
    frame: Frame
    headline: bool = False

    @property
    def head(self) -> Token:
        found = self.noun if self.verb is None else self.verb
        assert found is not None
        return found


def announced(sentence: Span, *, headline: bool, dated: bool) -> Iterator[Announced]:
    """The acts that the sentence announces, in its order.

    `dated` says that the sentence names a time still to come, which makes a plan of a present tense.
    """
    if not dated and not headline and not any(lemma_of(t) in _WORDS or t.lower_ in _WORDS for t in sentence):
        return
    claimed: set[int] = set()
    for token in sentence:
        if token.pos_ in ("VERB", "AUX") and token.dep_ not in ("aux", "auxpass"):
            frame = verb_frame(token)
            if frame is None and headline:
                frame = _headline(token)
            if frame is None and dated:
                frame = _timetable(token)
            if frame is None:
                frame = _whether(token)
            if frame is not None:
                for found in _verb_acts(token, frame):
                    if found.noun is not None:
                        claimed.add(found.noun.i)
                    yield replace(found, headline=headline)
            elif any(c.dep_ == "dobj" for c in token.rights):
                for found in _direct(token):
                    if found.noun is not None:
                        claimed.add(found.noun.i)
                    yield replace(found, headline=headline)
            elif token.tag_ == "VBN" and commitment(lemma_of(token), "passive"):
                for found in _participle(token):
                    if found.noun is None or found.noun.i not in claimed:
                        claimed.add(found.head.i)
                        yield replace(found, headline=headline)
        elif token.pos_ in ("NOUN", "PROPN") and lemma_of(token) in NOUNS and token.i not in claimed:
            frame = _noun_frame(token)
            if frame is not None:
                claimed.add(token.i)
                yield Announced(NOUNS[lemma_of(token)], None, token, frame, headline)


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


def _verb_acts(verb: Token, frame: Frame) -> Iterator[Announced]:
    lemma = lemma_of(verb)
    objects = [c for c in verb.rights if c.dep_ in ("dobj", "attr", "oprd")]
    if objects and (lemma, lemma_of(objects[0])) in ENABLERS:
        level: Commitment = "expected" if FIRMNESS.index(frame.commitment) < 3 else frame.commitment
        for noun in _enabled(verb, objects[0]):
            yield Announced(NOUNS[lemma_of(noun)], None, noun, replace(frame, commitment=level, subject=None))
        return
    if any(c.dep_ in ("xcomp", "ccomp") and c.pos_ in ("VERB", "AUX") for c in verb.rights) and (
        lemma in CATENATIVE or commitment(lemma, "intent") or commitment(lemma, "commit") or lemma == "be"
    ):
        return
    if lemma in CATENATIVE and any(c.dep_ == "advcl" and any(x.tag_ == "TO" for x in c.lefts) for c in verb.rights):
        return
    if lemma == "be":
        if any(c.lower_ in ("available", "live") for c in verb.rights):
            yield Announced(VERBS["release"], verb, None, frame)
        return
    if lemma in LIGHT or commitment(lemma, "intent"):
        nouns = [n for o in objects for n in event_nouns(o)]
        if not objects and lemma in ("engage", "plan"):
            nouns = [n for thing in _after(verb, ("in", "for")) for n in event_nouns(thing)]
        if nouns:
            for noun in nouns:
                yield Announced(NOUNS[lemma_of(noun)], verb, noun, frame)
            return
    passive = [c for c in verb.lefts if c.dep_ == "nsubjpass"]
    happening = [frame.subject] if frame.subject is not None and lemma_of(frame.subject) in NOUNS else []
    if happening and (
        (passive and lemma in LIGHT)
        or (lemma in OCCUR and not objects)
        or (lemma == "take" and objects and objects[0].lower_ in ("place", "effect"))
    ):
        yield Announced(NOUNS[lemma_of(happening[0])], verb, happening[0], frame)
        return
    if lemma == "go" and any(c.lower_ == "live" for c in verb.rights):
        yield Announced(VERBS["release"], verb, None, frame)
        return
    if lemma == "hold" and any(c.dep_ == "auxpass" for c in verb.lefts):
        event = frame.subject
        if event is not None and lemma_of(event) in NOUNS:
            yield Announced(NOUNS[lemma_of(event)], verb, event, frame)
        else:
            yield Announced(EVENT, verb, None, frame)
        return
    if lemma == "end" and any(c.dep_ == "prt" for c in verb.rights):
        return
    if lemma == "make" and any(c.dep_ == "ccomp" for c in verb.rights):
        return
    if lemma in VERBS:
        yield Announced(VERBS[lemma], verb, None, frame)
    elif lemma not in _STATES:
        yield Announced(replace(_OTHER, concept=lemma), verb, None, frame)


def _after(head: Token, prepositions: tuple[str, ...]) -> Iterator[Token]:
    """What stands after a word's prepositions."""
    for prep in head.rights:
        if prep.dep_ == "prep" and prep.lower_ in prepositions:
            yield from (c for c in prep.rights if c.dep_ == "pobj")


def _direct(cue: Token) -> Iterator[Announced]:
    """ "plans another event", "is considering a run", "expects talks"."""
    lemma = lemma_of(cue)
    if commitment(lemma, "intent") is None or lemma in _WISHES:
        return
    if any(c.dep_ in ("xcomp", "ccomp") for c in cue.rights):
        return
    frame = cue_frame(cue)
    if frame is None:
        return
    for thing in cue.rights:
        if thing.dep_ == "dobj":
            for noun in event_nouns(thing):
                yield Announced(NOUNS[lemma_of(noun)], cue, noun, frame)


def _enabled(verb: Token, thing: Token) -> list[Token]:
    return [noun for parent in (thing, verb) for named in _after(parent, ("for", "to")) for noun in event_nouns(named)]


def _participle(cue: Token) -> Iterator[Announced]:
    """ "is scheduled for talks", "talks are planned for Monday", "Qin invited to Washington"."""
    if any(c.dep_ in ("xcomp", "ccomp") for c in cue.rights):
        return
    frame = cue_frame(cue)
    if frame is None:
        return
    nouns = [n for thing in _after(cue, ("for",)) for n in event_nouns(thing)]
    owner = next((c for c in cue.lefts if c.dep_ in ("nsubj", "nsubjpass")), None)
    if (owner is None or owner.lower_ in ("which", "that")) and cue.dep_ in ("acl", "relcl"):
        frame = replace(frame, plain=owner is None)
        owner = cue.head
    for noun in nouns:
        yield Announced(NOUNS[lemma_of(noun)], None, noun, frame)
    if not nouns and frame.commitment == "invited":
        if owner is None:
            frame = replace(frame, subject=next((c for c in cue.lefts if c.pos_ == "PROPN"), None))
        for goal in _after(cue, ("to",)):
            if goal.pos_ == "PROPN":
                yield Announced(VERBS["visit"], cue, None, frame)
            for noun in event_nouns(goal):
                yield Announced(NOUNS[lemma_of(noun)], None, noun, frame)
    elif not nouns and owner is not None and lemma_of(owner) in NOUNS:
        yield Announced(NOUNS[lemma_of(owner)], cue, owner, replace(frame, subject=owner))


def _noun_frame(noun: Token) -> Frame | None:
    """The frame of an act's noun that no verb does: "possible trips by two ministers"."""
    for child in noun.lefts:
        if child.dep_ == "amod":
            level = commitment(child.lower_, "modifier")
            if level is not None:
                return Frame(level, child, noun, None, plain=True)
    if noun.dep_ == "pobj" and noun.head.lower_ in ("for", "on", "about"):
        above = noun.head.head
        if above.pos_ in ("NOUN", "PROPN") and above.i < noun.i and noun.head.lower_ == "for":
            found = noun_cue(above)
            if found is not None:
                return replace(found, subject=None)
    return None


def _headline(token: Token) -> Frame | None:
    """ "Minister to visit Oslo", "Club agrees to sell": headlines leave out "is" and tell the past in the present."""
    to = next((c for c in token.lefts if c.tag_ == "TO"), None)
    if to is not None and token.tag_ == "VB" and token.dep_ in ("ROOT", "acl", "relcl", "ccomp", "xcomp"):
        owner = subject(token) or (token.head if token.dep_ in ("acl", "relcl") else None)
        governed = token.head.i != token.i and token.head.pos_ in ("VERB", "AUX")
        if owner is not None and owner.i < to.i and not governed and not conditional(token):
            return Frame("planned", to, token, owner)
    return None


def _whether(token: Token) -> Frame | None:
    """ "all eyes will be on whether he meets her": a present tense that is still to be settled."""
    if token.tag_ not in ("VBZ", "VBP") or lemma_of(token) not in VERBS or token.head.tag_ in ("VBD", "VBN"):
        return None
    mark = next((c for c in token.lefts if c.lower_ == "whether" and c.dep_ in ("mark", "advmod")), None)
    if mark is None or any(c.dep_ == "neg" for c in token.children):
        return None
    return Frame("possible", mark, token, subject(token), plain=True)


def _timetable(token: Token) -> Frame | None:
    """A present tense beside a time to come: "the service goes live on Friday", "he is meeting her on Monday"."""
    if conditional(token) or (lemma_of(token) not in VERBS and lemma_of(token) != "hold"):
        return None
    if any(c.dep_ in ("neg", "mark") for c in token.children):
        return None
    to = any(c.tag_ == "TO" for c in token.lefts)
    if to and token.tag_ == "VBN" and token.dep_ in ("acl", "relcl"):
        return Frame("scheduled", token, token, token.head)
    if to or any(c.tag_ == "MD" for c in token.lefts):
        return None
    if any(c.dep_ == "advmod" and c.lower_ in ("when", "where", "how", "why") for c in token.lefts):
        return None
    going = token.tag_ == "VBG" and any(
        c.dep_ == "aux" and c.lemma_ == "be" and c.tag_ in ("VBZ", "VBP") for c in token.lefts
    )
    if token.tag_ in ("VBZ", "VBP") or going:
        return Frame("scheduled", token, token, subject(token), plain=True)
    return None
