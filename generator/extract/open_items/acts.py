"""The acts of a sentence that something announces: what is to be done, and how firmly."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Span, Token

from generator.extract.open_items.announcement import Announced, Frame
from generator.extract.open_items.frames import verb_frame
from generator.extract.open_items.grammar import above, lemma_of
from generator.extract.open_items.nouns import (
    CHANCES,
    after,
    direct,
    enabled,
    event_nouns,
    is_event,
    noun_frame,
    participle,
)
from generator.extract.open_items.timetable import (
    dated_frame,
    headline_frame,
    timetable_frame,
    whether_frame,
    yet_frame,
)
from generator.lexicon.acts import LIGHT, NOUNS, OCCUR, OUTCOMES, STATES, VERBS, Act
from generator.lexicon.commitment import CATENATIVE, CUES, ENABLERS, FIRMNESS, PROMISES, PROPOSALS, UNCLEAR, commitment
from generator.model.brief import Commitment

_WORDS = (
    frozenset(c.word for c in CUES if c.form != "that")
    | UNCLEAR
    | CHANCES
    | {"to", "whether", "yet", "must", "should", "can"}
)
"""Words without which no sentence announces anything, but by a date or as a headline."""
EVENT = Act("meeting", "event")
"""What "it" is when it "is to be held"."""


def announced(sentence: Span, *, headline: bool, coming: frozenset[int]) -> Iterator[Announced]:
    """The acts that the sentence announces: first those of verbs, then those that nouns alone name.

    `coming` are its words that name a time still to come, which makes a plan of a present tense.
    """
    tokens = list(sentence)
    if not coming and not headline and not any(lemma_of(t) in _WORDS or t.lower_ in _WORDS for t in tokens):
        return
    claimed: set[int] = set()
    told: set[int] = set()
    for token in tokens:
        if token.pos_ not in ("VERB", "AUX") or token.dep_ in ("aux", "auxpass"):
            continue
        frame = _frame(token, headline, coming)
        if frame is not None:
            found = list(_verb_acts(token, frame))
            told.update(token.i for _ in found)
        else:
            found = [a for a in _named(token) if not claimed & {a.head.i, a.done.i}]
        for act in found:
            claimed.add(act.done.i)
            yield replace(act, headline=headline)
    for token in tokens:
        if token.pos_ in ("NOUN", "PROPN") and token.i not in claimed and is_event(token):
            frame = noun_frame(token)
            if frame is None and coming and not any(word.i in told for word in above(token)):
                frame = dated_frame(token, coming)
            if frame is not None:
                yield Announced(NOUNS[lemma_of(token)], None, token, frame, headline)


def _frame(verb: Token, headline: bool, coming: frozenset[int]) -> Frame | None:
    frame = verb_frame(verb)
    if frame is None and headline:
        return headline_frame(verb)
    return frame or timetable_frame(verb, coming) or whether_frame(verb) or yet_frame(verb)


def _named(cue: Token) -> list[Announced]:
    """The acts that a cue's object or subject names."""
    found = list(direct(cue))
    return found or (list(participle(cue)) if cue.tag_ == "VBN" and commitment(lemma_of(cue), "passive") else [])


def _verb_acts(verb: Token, frame: Frame) -> Iterator[Announced]:
    lemma = lemma_of(verb)
    objects = [c for c in verb.rights if c.dep_ in ("dobj", "attr", "oprd")]
    if objects and (lemma, lemma_of(objects[0])) in ENABLERS:
        level: Commitment = "expected" if FIRMNESS.index(frame.commitment) < 3 else frame.commitment
        ways = enabled(verb, objects[0])
        for noun in ways:
            yield Announced(NOUNS[lemma_of(noun)], None, noun, replace(frame, commitment=level, subject=None))
        if ways:
            return
    if any(c.dep_ in ("xcomp", "ccomp") and c.pos_ in ("VERB", "AUX") for c in verb.rights) and (
        lemma in CATENATIVE or lemma == "be" or any(commitment(lemma, form) for form in ("intent", "commit", "request"))
    ):
        return
    if lemma in CATENATIVE and any(c.dep_ == "advcl" and any(x.tag_ == "TO" for x in c.lefts) for c in verb.rights):
        return
    if lemma == "be":
        if any(c.lower_ in ("available", "live") for c in verb.rights):
            yield Announced(VERBS["release"], verb, None, frame)
        elif any(n.lower_ in ("place", "effect", "force") for n in after(verb, ("in", "into"))):
            yield Announced(VERBS["begin"], verb, None, frame)
        elif frame.commitment == "planned" and any(
            p.ent_type_ in ("GPE", "LOC", "FAC") for p in after(verb, ("in", "at"))
        ):
            yield Announced(VERBS["visit"], verb, None, frame)
        elif objects and not frame.plain and frame.cue.tag_ == "VBN" and objects[0].pos_ in ("NOUN", "PROPN"):
            yield Announced(Act("other", "become", firm=False), verb, None, frame)
        elif frame.top.i == verb.i and frame.commitment == "scheduled" and frame.plain and frame.subject is not None:
            yield Announced(NOUNS.get(lemma_of(frame.subject), EVENT), verb, frame.subject, frame)
        return
    if lemma in OUTCOMES and not frame.foreseen:
        return
    if (lemma == "become" and frame.plain) or (lemma == "lead" and any(c.lower_ == "to" for c in verb.rights)):
        return
    if lemma in ("remain", "stay") and (frame.plain or not any(c.dep_ in ("attr", "prep") for c in verb.rights)):
        return
    if lemma in LIGHT or commitment(lemma, "intent"):
        nouns = [n for o in objects for n in event_nouns(o)]
        if not objects and lemma in ("engage", "plan"):
            nouns = [n for thing in after(verb, ("in", "for")) for n in event_nouns(thing)]
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
    if lemma == "do" and any(o.lower_ in ("everything", "whatever", "best", "utmost") for o in objects):
        yield Announced(Act("other", "do", firm=False), verb, None, frame)
        return
    if lemma == "make" and any(c.dep_ == "ccomp" for c in verb.rights):
        return
    if frame.commitment == "possible" and frame.subject is not None and lemma_of(frame.subject) in PROPOSALS:
        yield Announced(Act("measure", "proposal"), verb, None, frame)
    elif lemma in VERBS:
        yield Announced(VERBS[lemma], verb, None, frame)
    elif lemma not in STATES or (objects and lemma_of(frame.cue) in PROMISES):
        if frame.plain and commitment(lemma, "intent") == "possible":
            frame = replace(frame, commitment="possible", plain=False)
        yield Announced(Act("other", lemma, firm=False), verb, None, frame)
