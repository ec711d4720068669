"""How firmly a cue announces what depends on it: "is scheduled", "plans", "an agreement"."""

from dataclasses import replace

from spacy.tokens import Token

from generator.extract.open_items.announcement import Frame
from generator.extract.open_items.grammar import (
    asked,
    conditional,
    copula,
    lemma_of,
    nobody,
    outer_modal,
    past,
    pobj,
    present,
    reported,
    subject,
)
from generator.lexicon.commitment import (
    ANNOUNCING,
    APART,
    FAVORS,
    FIRMNESS,
    HABIT,
    KEPT,
    LEADING,
    NONE,
    PAST_PLAN,
    PLANS,
    TELLING,
    UNDER_WAY,
    WITH_PREPOSITION,
    commitment,
)
from generator.model.brief import Commitment

COURSES = {"talk", "negotiation", "track", "course"}
"""Nouns of which one is "in" or "on": "in talks to buy", "on track to win"."""


def cue_frame(cue: Token) -> Frame | None:
    """The frame that a cue verb, participle or adjective lays over what depends on it; None if it holds no longer."""
    lemma = lemma_of(cue)
    be = copula(cue)
    around = (*cue.children, *(be.children if be is not None else ()))
    denied = any(c.dep_ == "neg" or c.lower_ in ("no", "never") for c in around)
    level: Commitment | None = None
    foreseen = cue.pos_ in ("ADJ", "ADV") or cue.tag_ == "VBN"
    if cue.pos_ in ("ADJ", "ADV") or lemma == "due":
        level = commitment(lemma, "adjective") if be is not None else None
    elif cue.tag_ == "VBN" and (be is not None or cue.dep_ in ("acl", "advcl", "relcl", "conj", "ROOT", "ccomp")):
        passive = any(c.dep_ == "auxpass" for c in cue.children) or not any(
            c.dep_ == "aux" and c.lemma_ == "have" for c in cue.children
        )
        level = commitment(lemma, "passive") if passive else None
    asking = False
    if level is None and cue.pos_ in ("VERB", "AUX"):
        level = commitment(lemma, "commit") if lemma == "commit" or not _is_passive(cue) else None
        if level is None:
            level = _request(cue, lemma)
            asking = level is not None
        willing = outer_modal(cue) in ("will", "'ll", "’ll")
        if level is None and (present(cue) or willing or cue.tag_ == "VBD"):
            level = commitment(lemma, "intent")
            if level == "possible" and cue.tag_ not in ("VBG", "VBZ", "VBP") and not willing:
                level = None
            if lemma in UNDER_WAY and be is None and not willing:
                level = None
            if cue.tag_ != "VBG" and any(c.dep_ == "aux" and c.lemma_ == "have" for c in cue.lefts):
                level = None
    if level is None or (cue.tag_ == "VB" and any(c.tag_ == "TO" for c in cue.lefts) and cue.dep_ != "xcomp"):
        return None
    if any(c.lower_ in PAST_PLAN or c.lower_ in HABIT for c in cue.children):
        return None
    if conditional(cue) or asked(cue):
        return None
    if denied:
        if level == "expected":
            level = "doubtful"
        else:
            return None
    had = any(c.lower_ == "had" for c in cue.lefts)
    over = had or (
        past(be if be is not None else cue)
        and (commitment(lemma, "commit") is None or (_is_passive(cue) and level != "agreed"))
        and not asking
    )
    owner = subject(cue)
    if owner is not None and nobody(owner):
        return None
    beside = cue.dep_ == "advcl" and any(c.lower_ in ("as", "before", "when", "while") for c in cue.lefts)
    over = over and (beside or not reported(cue))
    if over and had:
        return None
    outer = outer_modal(cue)
    if outer in ("will", "'ll", "’ll") and lemma in UNDER_WAY:
        level = "planned"
    if outer in ("could", "might", "may") and lemma in ("decide", "opt", "choose", "agree"):
        return Frame("possible", cue, cue, owner)
    if outer in ("would", "could", "might", "may", "can", "should", "must"):
        return None
    loose = cue.tag_ == "VBD" and lemma in ("decide", "opt") and not reported(cue)
    frame = Frame(
        level,
        cue,
        cue,
        _asked(cue) if asking else subject(cue),
        plain=loose,
        loose=loose,
        asking=asking,
        foreseen=foreseen,
        over=over,
    )
    if level == "invited" and cue.pos_ == "VERB" and not any(c.dep_ in ("auxpass", "nsubjpass") for c in cue.children):
        guest = next((c for c in cue.children if c.dep_ in ("dobj", "dative")), None)
        frame = replace(frame, subject=guest if guest is not None else frame.subject if cue.tag_ == "VBN" else None)
    return hedged(cue, frame)


def _request(cue: Token, lemma: str) -> Commitment | None:
    """The level of a verb that asks another to act, if the request still stands."""
    level = commitment(lemma, "request")
    if level is None or any(c.lower_ in ("had", "would") for c in cue.lefts):
        return None
    if cue.tag_ == "VBN" and any(c.lower_ in ("when", "if", "once") for c in cue.lefts):
        return None
    if cue.tag_ == "VBD" and (level != "hoped" or reported(cue) or lemma in UNDER_WAY):
        return None
    if lemma in WITH_PREPOSITION and not any(directs(c) for c in cue.rights):
        return None
    if any(c.dep_ == "dobj" and lemma_of(c) in FAVORS for c in cue.rights):
        return None
    return level


def directs(child: Token) -> bool:
    """Whether what follows a verb says whom it calls on, or for what."""
    if child.dep_ in ("prep", "dative"):
        return child.lower_ in ("on", "for", "upon", "to")
    return any(c.dep_ == "mark" and c.lower_ == "for" for c in child.lefts)


def _is_passive(verb: Token) -> bool:
    return any(c.dep_ in ("auxpass", "nsubjpass") for c in verb.lefts)


def _asked(cue: Token) -> Token | None:
    """Whom a request is put to: "asked the court to", "called on the king to", "was urged to"."""
    if any(c.dep_ in ("auxpass", "nsubjpass") for c in cue.lefts):
        return subject(cue)
    guest = next((c for c in cue.rights if c.dep_ in ("dobj", "dative")), None)
    return guest if guest is not None else pobj(cue, ("on", "upon", "to"))


def noun_cue(noun: Token) -> Frame | None:
    """The frame of "plan", "agreement", "invitation" as nouns, over what depends on them."""
    level = commitment(lemma_of(noun), "noun")
    if level is None or any(c.dep_ == "neg" or c.lower_ in NONE for c in noun.children):
        return None
    head = noun.head
    if any(c.lower_ == "in" and any(p.lower_ == "past" for p in c.rights) for c in head.children):
        return None
    if head.lower_ == "in" and lemma_of(noun) == "order":
        return None
    if head.pos_ in ("VERB", "AUX") and (head.lemma_ in KEPT or any(c.dep_ == "neg" for c in head.children)):
        return None
    if head.dep_ == "advcl" and head.tag_ == "VB" and head.head.tag_ == "VBD":
        return None
    if noun.dep_ == "nsubj" and head.tag_ == "VBD" and head.lemma_ not in TELLING:
        return None
    told = _told(noun, head)
    owner = holder = next((c for c in noun.children if c.dep_ == "poss"), None)
    if holder is None and head.pos_ in ("VERB", "AUX") and noun.dep_ in ("dobj", "attr"):
        holder = subject(head)
    if holder is not None and holder.dep_ == "expl":
        holder = None
    asking = commitment(lemma_of(noun), "request") is not None
    if lemma_of(noun) in COURSES and told:
        holder = subject(head.head)
    if not told and ((owner is None and not asking) or (noun.dep_ == "pobj" and noun.head.lower_ in APART)):
        return None
    if level == "invited":
        holder = pobj(noun, ("to", "for")) or next((c for c in head.children if c.dep_ == "dative"), None)
        if holder is None and head.pos_ == "VERB":
            holder = pobj(head, ("to",))
    top = head if head.pos_ in ("VERB", "AUX") else noun
    if not told and lemma_of(noun) not in PLANS and not asking:
        return None
    if asking:
        holder = pobj(noun, ("on", "to"))
    return Frame(level, noun, top, holder, asking=asking, passing=not told)


def _told(noun: Token, head: Token) -> bool:
    """Whether the sentence tells of the plan as news ("announced a plan"), not in passing ("because of his plan")."""
    if lemma_of(noun) in COURSES:
        return noun.dep_ == "pobj" and head.lower_ in ("in", "on") and head.head.lemma_ in ("be", "remain", "hold")
    if noun.dep_ == "pobj":
        return head.head.lemma_ in LEADING and head.lower_ in ("to", "in")
    if noun.dep_ == "ROOT":
        return True
    if head.pos_ not in ("VERB", "AUX"):
        return False
    if lemma_of(noun) == "decision":
        return head.lemma_ in ANNOUNCING
    return head.lemma_ in TELLING or head.lemma_ in ANNOUNCING


def hedged(verb: Token, frame: Frame) -> Frame:
    """Lower the commitment to that of an adverb beside the verb."""
    for child in verb.children:
        if child.dep_ == "advmod":
            level = commitment(child.lower_, "adverb")
            if level is not None and FIRMNESS.index(level) > FIRMNESS.index(frame.commitment):
                return replace(frame, commitment=level, cue=child)
    return frame
