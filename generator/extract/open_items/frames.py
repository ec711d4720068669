"""How firmly the words around a verb announce what it tells: modality, negation, attribution."""

from dataclasses import replace
from itertools import islice

from spacy.tokens import Token

from generator.extract.open_items.announcement import Frame
from generator.extract.open_items.cues import cue_frame, hedged, noun_cue
from generator.extract.open_items.grammar import (
    DEPTH,
    SUBJECTS,
    asked,
    conditional,
    lemma_of,
    nobody,
    present,
    reported,
    subject,
)
from generator.lexicon.commitment import ANNOUNCING, CATENATIVE, PROPOSALS, REPORTING, UNCERTAIN, UNCLEAR, commitment
from generator.model.brief import Commitment

_WIDEST = 60
"""Longest clause that is searched for "until", in words."""
_CLAUSAL = {"xcomp", "ccomp", "advcl", "acl", "pcomp", "relcl"}
_OPINING = {"ask", "wonder", "question", "warn", "fear", "worry", "suggest", "argue", "think", "doubt"}
"""Verbs whose clause is a view, not a plan."""
_DECIDING = frozenset(
    "decide consider weigh debate discuss say know determine vote investigate explore study examine review mull".split()
)
_ABSTAINING = {"threaten", "threat", "promise", "pledge", "vow", "agree", "decide", "plan"}
"""What one does with an act that one will not do: "threatened not to attend"."""
_BE = {"is", "are", "am", "'s", "’s", "'m", "’m", "'re", "’re"}


def verb_frame(verb: Token, depth: int = 0) -> Frame | None:
    """The frame of a verb; None if nothing announces it, or if it is denied, conditional or asked."""
    if depth > DEPTH:
        return None
    modal = to = None
    for child in verb.lefts:
        if child.dep_ in ("aux", "auxpass"):
            if child.tag_ == "MD":
                modal = child
            elif child.tag_ == "TO":
                to = child
    frame = None
    if modal is not None:
        frame = _modal(verb, modal)
    elif to is not None:
        frame = _infinitive(verb, depth)
    elif (first := _listed(verb)) is not None:
        frame = verb_frame(first, depth + 1)
    elif verb.dep_ == "conj" and verb.tag_ in ("VB", "VBN", "VBG") and verb.head.pos_ in ("VERB", "AUX"):
        if any(c.dep_ in SUBJECTS or c.dep_ == "aux" for c in verb.lefts) or verb.head.tag_[:2] != verb.tag_[:2]:
            return None
        frame = verb_frame(verb.head, depth + 1)
    elif verb.dep_ in ("xcomp", "ccomp", "pcomp") and verb.tag_ == "VBG" and verb.i > verb.head.i:
        frame = _gerund(verb, depth)
    elif verb.dep_ in ("xcomp", "ccomp") and verb.tag_ == "VB" and verb.head.lemma_ in CATENATIVE:
        frame = verb_frame(verb.head, depth + 1)
    elif verb.tag_ == "VBN" and verb.dep_ in ("ccomp", "xcomp") and lemma_of(verb.head) == "want":
        frame = cue_frame(verb.head)
    elif verb.dep_ in ("ccomp", "acl", "relcl") and verb.tag_ in ("VB", "VBP", "VBZ", "VBN"):
        frame = _subjunctive(verb)
    if frame is None:
        return None
    if modal is None and any(c.dep_ == "neg" for c in verb.children):
        bound = to is not None and lemma_of(frame.cue) in _ABSTAINING
        if not bound:
            return None
    if any(c.dep_ in SUBJECTS for c in verb.lefts):
        frame = replace(frame, subject=subject(verb))
    elif to is not None and verb.dep_ in ("ccomp", "xcomp") and verb.head.i < to.i:
        guest = next((c for c in verb.head.rights if c.dep_ == "dobj" and c.i < to.i), None)
        if guest is not None and not frame.asking and commitment(lemma_of(verb.head), "intent"):
            frame = replace(frame, subject=guest)
    return hedged(verb, frame)


def _listed(verb: Token) -> Token | None:
    """The infinitive that begins the list in which the verb stands: "promised to build a wall, reopen the mines"."""
    head = verb.head
    if verb.dep_ not in ("conj", "dep") or verb.tag_ != "VB" or head.tag_ == "VB" or head.i > verb.i:
        return None
    if any(c.dep_ in SUBJECTS or c.dep_ == "aux" for c in verb.lefts):
        return None
    firsts = [c for c in head.rights if c.dep_ in ("xcomp", "ccomp") and c.i < verb.i]
    return firsts[-1] if firsts and any(c.tag_ == "TO" for c in firsts[-1].lefts) else None


def _modal(verb: Token, modal: Token) -> Frame | None:
    level = commitment(modal.lower_, "modal")
    if modal.lower_ == "can" and any(c.lower_ == "hopefully" for c in verb.children):
        level = "hoped"
    own = subject(verb)
    if modal.text == "Will" and verb.tag_ in ("VBD", "VBZ", "VBN") and not any(c.dep_ == "auxpass" for c in verb.lefts):
        return None
    if own is not None and nobody(own):
        return None
    if modal.lower_ == "can" and not _hidden(verb) and not any(c.lower_ == "hopefully" for c in verb.children):
        return Frame("possible", modal, verb, own, plain=True, owed=True)
    if modal.lower_ in ("must", "should"):
        if verb.dep_ in ("acl", "relcl", "ccomp") and commitment(lemma_of(verb.head), "noun") and not _hidden(verb):
            found = noun_cue(verb.head)
            return found if found is None else replace(found, subject=own)
        return Frame("expected", modal, verb, own, plain=True, owed=True) if not _hidden(verb) else None
    if modal.lower_ == "wo" or level is None:
        return None
    if any(c.dep_ == "advmod" and c.lower_ in ("when", "where", "how", "why") for c in verb.lefts):
        return None
    if any(c.dep_ == "aux" and c.lemma_ == "have" for c in verb.lefts) or conditional(verb) or asked(verb):
        return None
    denied = any(c.dep_ == "neg" for c in verb.children)
    head = verb.head
    outer: Commitment | None = None
    top = verb
    if verb.dep_ in ("ccomp", "advcl", "csubj", "acl", "pcomp", "xcomp") and head.i != verb.i:
        outer = _that(verb, head)
        if outer is not None:
            top = head
        if outer == "doubtful":
            return None if denied else Frame("doubtful", head, head, own)
        if head.lemma_ in _OPINING and not (head.lemma_ == "warn" and own is not None and own.pos_ == "PRON"):
            return None
        if any(c.dep_ == "mark" and c.lower_ == "if" for c in verb.lefts):
            return None
    if any(c.lower_ == "whether" for c in verb.lefts):
        return None if denied or modal.lower_ != "will" else Frame("possible", modal, verb, own, plain=True)
    if modal.lower_ == "could" and own is not None and own.pos_ == "PRON" and head.lemma_ in REPORTING:
        return None
    if modal.lower_ in ("could", "might") and outer is None and (_narrated(verb) or _aimed(verb)):
        return None
    if denied and any(t.lower_ == "until" for t in islice(verb.subtree, _WIDEST)):
        denied = False
    if modal.lower_ in ("may", "might", "could") and verb.tag_ == "VBG" and not _named_day(verb):
        return None
    if denied:
        return Frame("doubtful", modal, verb, own, plain=True) if modal.lower_ in ("may", "might") else None
    if modal.lower_ in ("would", "'d", "’d") and outer is None and not reported(verb):
        terms = _terms(verb)
        if terms is not None:
            return Frame("agreed" if commitment(lemma_of(terms), "noun") == "agreed" else "planned", terms, verb, own)
        proposed = own is not None and lemma_of(own) in PROPOSALS and own.head.tag_ != "VBD"
        return Frame("possible", modal, verb, own) if proposed else None
    pact = _terms(verb)
    if pact is not None and level == "planned" and commitment(lemma_of(pact), "noun") == "agreed":
        return Frame("agreed", pact, top, own)
    if outer is not None and level == "planned":
        return Frame(outer, head, top, own, foreseen=outer == "expected")
    teller = subject(head) if verb.dep_ == "ccomp" and head.lemma_ in REPORTING else None
    plain = not (level == "planned" and verb.dep_ == "ccomp" and head.lemma_ in ANNOUNCING)
    return Frame(level, modal, top, own, plain=plain, teller=teller)


def _hidden(verb: Token) -> bool:
    """Whether the verb tells of what is no more, or only asked or supposed."""
    if any(c.dep_ == "neg" or (c.dep_ == "aux" and c.lemma_ == "have") for c in verb.lefts):
        return True
    return conditional(verb) or asked(verb)


def _subjunctive(verb: Token) -> Frame | None:
    """ "demanded that the king resign", "his request that the court reopen the case", "hopes the court acts"."""
    if verb.dep_ == "ccomp" and verb.tag_ in ("VBZ", "VBP") and lemma_of(verb.head) == "hope" and not _hidden(verb):
        found = cue_frame(verb.head)
        return found if found is None else replace(found, subject=subject(verb))
    if not any(c.dep_ == "mark" and c.lower_ == "that" for c in verb.lefts) or _hidden(verb):
        return None
    head = verb.head
    if verb.tag_ == "VBN" and not any(c.lower_ == "be" for c in verb.lefts):
        return None
    if head.pos_ == "NOUN":
        found = noun_cue(head) if commitment(lemma_of(head), "request") else None
    else:
        found = cue_frame(head) if commitment(lemma_of(head), "request") else None
    return found if found is None else replace(found, subject=subject(verb))


def _named_day(verb: Token) -> bool:
    return any(c.dep_ == "npadvmod" for c in verb.rights)


def _aimed(verb: Token) -> bool:
    """Whether the verb tells a purpose or a condition: "so that he could be held", "provided it could be secured"."""
    return verb.head.lower_ == "provided" or (
        any(c.dep_ == "mark" and c.lower_ in ("so", "that") for c in verb.lefts) and (verb.dep_ == "advcl")
    )


def _narrated(verb: Token) -> bool:
    """Whether the verb stands below a past tense that reports nobody's words: "trained so that he could"."""
    head = verb.head
    return verb.dep_ in _CLAUSAL and head.tag_ == "VBD" and head.lemma_ not in REPORTING


def _terms(verb: Token) -> Token | None:
    """The agreement whose terms the verb states: "a deal in which …", "under the agreement …"."""
    if verb.dep_ == "relcl" and commitment(lemma_of(verb.head), "noun") == "agreed":
        return verb.head
    for prep in verb.lefts:
        if prep.dep_ == "prep" and prep.lower_ == "under":
            for noun in prep.rights:
                if noun.dep_ == "pobj" and (lemma_of(noun) in PROPOSALS or lemma_of(noun) in ("accord", "pact")):
                    return noun
    return None


def _that(verb: Token, head: Token) -> Commitment | None:
    """What the governing word makes of its "that" clause: "expect that …", "it is not certain that …"."""
    denied = any(c.dep_ == "neg" for c in head.children) or any(
        c.dep_ == "neg" for c in (head.head.children if head.dep_ == "acomp" else ())
    )
    words = {head.lower_} | {c.lower_ for c in head.children if c.dep_ in ("acomp", "oprd", "attr")}
    if words & UNCLEAR or (denied and words & UNCERTAIN):
        return "doubtful"
    level = commitment(lemma_of(head), "that") if head.pos_ == "VERB" else None
    if any(c.lower_ == "had" for c in head.lefts):
        return None
    if level is not None and denied:
        return "doubtful" if level == "expected" else None
    if level == "agreed" and not any(c.dep_ == "mark" and c.lower_ == "that" for c in verb.lefts):
        return None
    return level


def _infinitive(verb: Token, depth: int) -> Frame | None:
    """The frame of "to visit", from what it depends on."""
    head = verb.head
    dep = verb.dep_
    if dep == "conj":
        return verb_frame(head, depth + 1) if head.pos_ in ("VERB", "AUX") else None
    if head.i == verb.i:
        return None
    lemma = lemma_of(head)
    if any(c.lower_ == "whether" for c in verb.lefts):
        undecided = lemma in _DECIDING and head.tag_ not in ("VBD", "VBN") and not conditional(head) and not asked(head)
        return Frame("possible", head, head, subject(head)) if undecided else None
    if head.pos_ in ("NOUN", "PROPN") and dep in _CLAUSAL:
        pact = noun_cue(head)
        if pact is None and head.dep_ == "pobj" and commitment(lemma_of(head.head.head), "commit"):
            pact = cue_frame(head.head.head)
        if pact is None and verb.tag_ == "VBN" and dep in ("acl", "relcl"):
            pact = Frame("scheduled", verb, verb, head, plain=True, bare=True)
        return pact
    if (
        dep == "advcl"
        and not commitment(lemma, "request")
        and (verb.i < head.i or any(_fulfils(c) for c in head.rights))
    ):
        return None
    if dep == "advcl" and any(c.dep_ == "prep" and c.lower_ == "to" for c in head.rights):
        return None
    if dep in _CLAUSAL:
        if lemma in ("be", "remain"):
            for prep in head.rights:
                for course in prep.rights:
                    if prep.dep_ == "prep" and course.dep_ == "pobj" and course.i < verb.i:
                        return noun_cue(course)
        if lemma == "be" and dep in ("xcomp", "ccomp") and head.tag_ in ("VBZ", "VBP"):
            return _be_to(head, verb)
        if lemma == "go" and head.tag_ == "VBG" and any(c.lower_ in _BE for c in head.lefts):
            if conditional(head) or asked(head) or any(c.dep_ == "neg" for c in head.children):
                return None
            return Frame("planned", head, head, subject(head), plain=True)
        found = cue_frame(head)
        if found is not None:
            free = head.tag_ != "VB" or verb_frame(head, depth + 1) is not None
            return found if free else None
        for noun in head.rights:
            if noun.dep_ in ("dobj", "attr") and commitment(lemma_of(noun), "noun"):
                taken = any(c.dep_ in ("acl", "relcl") for c in noun.rights)
                return None if taken else noun_cue(noun)
        if lemma in CATENATIVE or (dep == "xcomp" and head.pos_ == "ADJ"):
            above = verb_frame(head, depth + 1)
            if above is not None and above.commitment == "planned" and lemma in ("have", "need"):
                supposed = above.cue.lower_ in ("would", "'d", "’d")
                return replace(above, commitment="expected", owed=above.owed or supposed)
            return above
    return None


def _fulfils(child: Token) -> bool:
    """Whether a cue has what it announces already, so that a further infinitive tells its purpose."""
    return child.dep_ in ("xcomp", "ccomp") or (child.dep_ == "dobj" and commitment(lemma_of(child), "noun") is None)


def _gerund(verb: Token, depth: int) -> Frame | None:
    """ "is considering selling", "agreed on expanding", "anticipates opening"."""
    head = verb.head
    if head.pos_ == "ADP":
        if head.lower_ == "against":
            return None
        head = head.head
    if head.pos_ == "NOUN":
        return noun_cue(head) if verb.dep_ == "pcomp" else None
    if lemma_of(head) == "look" and verb.dep_ == "pcomp" and any(c.lower_ == "forward" for c in head.children):
        return Frame("expected", head, head, subject(head)) if head.tag_ in ("VBZ", "VBP", "VBG") else None
    bound = verb.dep_ == "pcomp" and (
        head.lower_ == "open"
        or commitment(lemma_of(head), "commit")
        or lemma_of(head) == "call"
        or (lemma_of(head) == "plan" and present(head))
    )
    if bound or (commitment(lemma_of(head), "intent") in ("possible", "expected") and verb.dep_ != "pcomp"):
        return cue_frame(head)
    return verb_frame(head, depth + 1) if head.lemma_ in CATENATIVE else None


def _be_to(be: Token, verb: Token) -> Frame | None:
    if any(c.i < verb.i and c.dep_ in ("acomp", "attr", "oprd") for c in be.children):
        return None
    if any(c.i < verb.i and c.dep_ == "prep" for c in be.rights):
        return None
    if conditional(be) or asked(be) or any(c.dep_ == "neg" for c in be.children):
        return None
    owner = subject(be)
    if (
        owner is None
        or (owner.lower_ == "it" and verb.tag_ == "VB")
        or owner.pos_ in ("VERB", "AUX")
        or owner.lower_ in ("goal", "aim", "idea", "way", "point", "purpose", "job", "plan", "hope")
    ):
        return None
    return Frame("scheduled", be, be, owner, foreseen=True)
