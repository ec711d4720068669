"""How firmly a cue announces what depends on it: "is scheduled", "plans", "an agreement"."""

from dataclasses import dataclass, replace

from spacy.tokens import Token

from generator.extract.open_items.grammar import (
    asked,
    conditional,
    copula,
    lemma_of,
    outer_modal,
    past,
    pobj,
    present,
    reported,
    subject,
)
from generator.lexicon.commitment import ANNOUNCING, FIRMNESS, HABIT, LEADING, PAST_PLAN, TELLING, commitment
from generator.model.brief import Commitment

_NONE = {"no", "any", "little", "original"}


@dataclass(frozen=True)
class Frame:
    """What the words around an act say of it."""

    commitment: Commitment
    cue: Token
    """The word that gives the commitment."""
    top: Token
    """The highest word of the announcing clause; what hangs on it, dates say, may belong to the act."""
    subject: Token | None
    """Who acts, as far as grammar tells."""
    plain: bool = False
    """Announced by nothing more than a modal."""
    teller: Token | None = None
    """Who is reported to say so."""


def cue_frame(cue: Token) -> Frame | None:
    """The frame that a cue verb, participle or adjective lays over what depends on it; None if it holds no longer."""
    denied = any(c.dep_ == "neg" or c.lower_ in ("no", "never") for c in cue.children)
    lemma = lemma_of(cue)
    be = copula(cue)
    level: Commitment | None = None
    if cue.pos_ in ("ADJ", "ADV") or lemma == "due":
        level = commitment(lemma, "adjective") if be is not None else None
    elif cue.tag_ == "VBN" and (be is not None or cue.dep_ in ("acl", "advcl", "relcl", "conj", "ROOT", "ccomp")):
        passive = any(c.dep_ == "auxpass" for c in cue.children) or not any(
            c.dep_ == "aux" and c.lemma_ == "have" for c in cue.children
        )
        level = commitment(lemma, "passive") if passive else None
    if level is None and cue.pos_ in ("VERB", "AUX"):
        level = commitment(lemma, "commit")
        if level is None and present(cue):
            level = commitment(lemma, "intent")
            if level == "possible" and cue.tag_ not in ("VBG", "VBZ", "VBP"):
                level = None
    if level is None:
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
    over = past(be if be is not None else cue) and commitment(lemma, "commit") is None
    if over and not reported(cue):
        return None
    outer = outer_modal(cue)
    if outer in ("would", "could", "might", "may", "can", "should", "must"):
        return None
    loose = cue.tag_ == "VBD" and lemma in ("decide", "opt") and not reported(cue)
    frame = Frame(level, cue, cue, subject(cue), plain=loose)
    if level == "invited" and cue.pos_ == "VERB" and not any(c.dep_ in ("auxpass", "nsubjpass") for c in cue.children):
        guest = next((c for c in cue.children if c.dep_ in ("dobj", "dative")), None)
        frame = replace(frame, subject=guest if guest is not None else frame.subject if cue.tag_ == "VBN" else None)
    return hedged(cue, frame)


def noun_cue(noun: Token) -> Frame | None:
    """The frame of "plan", "agreement", "invitation" as nouns, over what depends on them."""
    level = commitment(lemma_of(noun), "noun")
    if level is None or any(c.dep_ == "neg" or c.lower_ in _NONE for c in noun.children):
        return None
    head = noun.head
    if not _told(noun, head):
        return None
    holder = next((c for c in noun.children if c.dep_ == "poss"), None)
    if holder is None and head.pos_ in ("VERB", "AUX") and noun.dep_ in ("dobj", "attr"):
        holder = subject(head)
    if holder is not None and holder.dep_ == "expl":
        holder = None
    if level == "invited":
        holder = pobj(noun, ("to", "for")) or next((c for c in head.children if c.dep_ == "dative"), None)
        if holder is None and head.pos_ == "VERB":
            holder = pobj(head, ("to",))
    top = head if head.pos_ in ("VERB", "AUX") else noun
    return Frame(level, noun, top, holder)


def _told(noun: Token, head: Token) -> bool:
    """Whether the sentence tells of the plan as news ("announced a plan"), not in passing ("because of his plan")."""
    if noun.dep_ == "pobj":
        return head.head.lemma_ in LEADING and head.lower_ in ("to", "in")
    if noun.dep_ == "ROOT":
        return True
    if head.pos_ not in ("VERB", "AUX") or any(c.dep_ == "neg" for c in head.children):
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
