"""How firmly the words around a verb announce what it tells: modality, negation, attribution."""

from dataclasses import dataclass, replace

from spacy.tokens import Token

from generator.lexicon.commitment import (
    CATENATIVE,
    FIRMNESS,
    GIVEN_UP,
    HABIT,
    PAST_PLAN,
    REPORTING,
    UNCERTAIN,
    UNCLEAR,
    commitment,
)
from generator.model.brief import Commitment

_DEPTH = 6
"""Furthest that a cue may stand above its act, in clauses."""
_CLAUSAL = {"xcomp", "ccomp", "advcl", "acl", "pcomp", "relcl"}
_MISTAKEN = {"hoping": "hope", "hoped": "hope"}
_SUBJECTS = {"nsubj", "nsubjpass", "csubj"}


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


def verb_frame(verb: Token, depth: int = 0) -> Frame | None:
    """The frame of a verb; None if nothing announces it, or if it is denied, conditional or asked."""
    if depth > _DEPTH:
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
    elif verb.dep_ == "conj" and verb.tag_ in ("VB", "VBN", "VBG") and verb.head.pos_ in ("VERB", "AUX"):
        if any(c.dep_ in _SUBJECTS or c.dep_ == "aux" for c in verb.lefts) or verb.head.tag_[:2] != verb.tag_[:2]:
            return None
        frame = verb_frame(verb.head, depth + 1)
    elif verb.dep_ in ("xcomp", "ccomp", "pcomp", "advcl") and verb.tag_ == "VBG":
        frame = _gerund(verb, depth)
    elif verb.dep_ in ("xcomp", "ccomp") and verb.tag_ == "VB" and verb.head.lemma_ in CATENATIVE:
        frame = verb_frame(verb.head, depth + 1)
    if frame is None:
        return None
    if modal is None and any(c.dep_ == "neg" for c in verb.children):
        return None
    if any(c.dep_ in _SUBJECTS for c in verb.lefts):
        frame = replace(frame, subject=subject(verb))
    return _hedged(verb, frame)


def cue_frame(cue: Token, depth: int = 0) -> Frame | None:
    """The frame that a cue verb, participle or adjective lays over what depends on it; None if it holds no longer."""
    denied = any(c.dep_ == "neg" or c.lower_ in ("no", "never") for c in cue.children)
    lemma = lemma_of(cue)
    be = _copula(cue)
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
        if level is None and _present(cue):
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
    past = _past(be if be is not None else cue) and commitment(lemma, "commit") is None
    if past and not reported(cue):
        return None
    outer = _outer_modal(cue)
    if outer in ("would", "could", "might", "may", "can", "should", "must"):
        return None
    frame = Frame(level, cue, cue, subject(cue))
    if level == "invited" and cue.pos_ == "VERB" and not any(c.dep_ in ("auxpass", "nsubjpass") for c in cue.children):
        guest = next((c for c in cue.children if c.dep_ in ("dobj", "dative")), None)
        frame = replace(frame, subject=guest if guest is not None else frame.subject if cue.tag_ == "VBN" else None)
    return _hedged(cue, frame)


def noun_cue(noun: Token) -> Frame | None:
    """The frame of "plan", "agreement", "invitation" as nouns, over what depends on them."""
    level = commitment(lemma_of(noun), "noun")
    if level is None or any(c.dep_ in ("neg",) or c.lower_ in ("no", "any", "little", "original") for c in noun.children):
        return None
    head = noun.head
    if head.pos_ in ("VERB", "AUX") and (
        any(c.dep_ == "neg" for c in head.children) or head.lemma_ in GIVEN_UP
    ):
        return None
    holder = next((c for c in noun.children if c.dep_ == "poss"), None)
    if holder is None and head.pos_ in ("VERB", "AUX") and noun.dep_ in ("dobj", "attr"):
        holder = subject(head)
    if holder is not None and holder.dep_ == "expl":
        holder = None
    if level == "invited":
        holder = _pobj(noun, ("to", "for")) or next((c for c in head.children if c.dep_ == "dative"), None)
        if holder is None and head.pos_ == "VERB":
            holder = _pobj(head, ("to",))
    top = head if head.pos_ in ("VERB", "AUX") else noun
    return Frame(level, noun, top, holder)


def lemma_of(token: Token) -> str:
    """The lemma in lower case; the model takes "hoping" for a form of "hop"."""
    return _MISTAKEN.get(token.lower_) or token.lemma_.lower()


def subject(verb: Token) -> Token | None:
    """The verb's own subject, or the one it shares with the verb that it is joined to."""
    for _ in range(_DEPTH):
        found = next((c for c in verb.lefts if c.dep_ in _SUBJECTS), None)
        if found is not None:
            if found.lower_ in ("who", "which", "that") and verb.dep_ == "relcl":
                return verb.head
            return found
        if verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
            verb = verb.head
        elif verb.dep_ == "acl" and verb.head.pos_ in ("NOUN", "PROPN"):
            return verb.head
        elif verb.dep_ in ("xcomp", "advcl", "prep") and verb.head.pos_ in ("VERB", "AUX", "ADJ"):
            verb = verb.head
        elif verb.dep_ == "acomp" or (verb.pos_ == "ADJ" and verb.dep_ in ("oprd", "attr")):
            verb = verb.head
        else:
            return None
    return None


def reported(verb: Token) -> bool:
    """Whether the verb's clause is what someone said."""
    for _ in range(_DEPTH):
        head = verb.head
        if head.i == verb.i:
            return any(c.dep_ in ("ccomp", "parataxis") and c.lemma_ in REPORTING for c in verb.children)
        if head.lemma_ in REPORTING and verb.dep_ in ("ccomp", "xcomp", "advcl", "conj", "acl", "relcl"):
            return True
        if verb.dep_ not in ("conj", "ccomp", "xcomp", "advcl", "acomp", "relcl"):
            return False
        verb = head
    return False


def conditional(verb: Token) -> bool:
    """Whether the verb stands in a condition, or under one."""
    for token in verb.subtree:
        if token.lower_ in ("if", "unless", "lest") and token.dep_ in ("mark", "advmod"):
            return token.head.i == verb.i or token.head.dep_ in ("advcl", "conj", "ccomp")
    return verb.dep_ in ("conj", "ccomp") and verb.head.pos_ in ("VERB", "AUX") and _starts_if(verb.head)


def asked(verb: Token) -> bool:
    sentence = verb.sent
    return "?" in (t.text for t in sentence[-2:])


def _starts_if(verb: Token) -> bool:
    for child in verb.lefts:
        if child.lower_ in ("if", "unless") and child.dep_ in ("mark", "advmod"):
            return True
        if child.dep_ == "advcl" and any(c.lower_ in ("if", "unless") for c in child.lefts):
            return True
    return False


def _modal(verb: Token, modal: Token) -> Frame | None:
    level = commitment(modal.lower_, "modal")
    if modal.lower_ == "can" and any(c.lower_ == "hopefully" for c in verb.children):
        level = "hoped"
    if modal.lower_ == "wo" or level is None:
        return None
    own = subject(verb)
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
        if head.lemma_ in ("ask", "wonder", "question", "warn", "fear", "worry", "suggest", "argue", "think", "doubt"):
            return None
        if any(c.dep_ == "mark" and c.lower_ in ("whether", "if") for c in verb.lefts):
            return None
    if modal.lower_ in ("could", "might") and outer is None and _narrated(verb):
        return None
    if denied:
        return Frame("doubtful", modal, verb, own, plain=True) if level == "possible" else None
    if modal.lower_ == "would" and outer is None and not reported(verb):
        return None
    pact = _terms(verb)
    if pact is not None and level == "planned":
        return Frame("agreed", pact, top, own)
    if outer is not None and level == "planned":
        return Frame(outer, head, top, own)
    teller = subject(head) if verb.dep_ == "ccomp" and head.lemma_ in REPORTING else None
    return Frame(level, modal, top, own, plain=True, teller=teller)


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
                if noun.dep_ == "pobj" and commitment(lemma_of(noun), "noun") == "agreed":
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
    if head.pos_ in ("NOUN", "PROPN") and dep in _CLAUSAL:
        pact = noun_cue(head)
        if pact is None and head.dep_ == "pobj" and commitment(lemma_of(head.head.head), "commit"):
            pact = cue_frame(head.head.head)
        if pact is None and verb.tag_ == "VBN" and dep in ("acl", "relcl"):
            pact = Frame("scheduled", verb, verb, head, plain=True)
        return pact
    if dep == "advcl" and (verb.i < head.i or any(c.dep_ in ("xcomp", "ccomp", "dobj") for c in head.rights)):
        return None
    if dep == "advcl" and any(c.dep_ == "prep" and c.lower_ == "to" for c in head.rights):
        return None
    if dep in _CLAUSAL:
        if lemma == "be" and dep in ("xcomp", "ccomp") and head.tag_ in ("VBZ", "VBP"):
            return _be_to(head, verb)
        if lemma == "go" and head.tag_ == "VBG" and any(c.lower_ in ("is", "are", "'s", "’s", "'m", "’m", "am", "'re", "’re") for c in head.lefts):
            if conditional(head) or asked(head) or any(c.dep_ == "neg" for c in head.children):
                return None
            return Frame("planned", head, head, subject(head), plain=True)
        found = cue_frame(head)
        if found is not None:
            return found
        for noun in head.rights:
            if noun.dep_ in ("dobj", "attr") and commitment(lemma_of(noun), "noun"):
                taken = any(c.dep_ in ("acl", "relcl") for c in noun.rights)
                return None if taken else noun_cue(noun)
        if lemma in CATENATIVE or (dep == "xcomp" and head.pos_ == "ADJ"):
            return verb_frame(head, depth + 1)
    return None


def _gerund(verb: Token, depth: int) -> Frame | None:
    """"is considering selling", "agreed on expanding", "anticipates opening"."""
    head = verb.head
    if head.pos_ == "ADP":
        head = head.head
    if commitment(lemma_of(head), "intent") in ("possible", "expected"):
        return cue_frame(head)
    return verb_frame(head, depth + 1) if head.lemma_ in CATENATIVE else None


def _be_to(be: Token, verb: Token) -> Frame | None:
    if any(c.i < verb.i and c.dep_ in ("acomp", "attr", "prep", "oprd") for c in be.rights):
        return None
    if conditional(be) or asked(be) or any(c.dep_ == "neg" for c in be.children):
        return None
    owner = subject(be)
    if owner is None or owner.lower_ in ("goal", "aim", "idea", "way", "point", "purpose", "job", "plan", "hope"):
        return None
    return Frame("scheduled", be, be, owner)


def _hedged(verb: Token, frame: Frame) -> Frame:
    """Lower the commitment to that of an adverb beside the verb."""
    for child in verb.children:
        if child.dep_ == "advmod":
            level = commitment(child.lower_, "adverb")
            if level is not None and FIRMNESS.index(level) > FIRMNESS.index(frame.commitment):
                return replace(frame, commitment=level, cue=child)
    return frame


def _copula(word: Token) -> Token | None:
    """The form of "be" that goes with a participle or predicate adjective."""
    for child in word.lefts:
        if child.dep_ in ("auxpass", "aux") and child.lemma_ == "be":
            return child
    if word.dep_ in ("acomp", "oprd", "attr", "advmod", "xcomp") and word.head.lemma_ in ("be", "look", "seem", "appear"):
        return word.head
    return None


def _present(verb: Token) -> bool:
    return verb.tag_ in ("VBZ", "VBP", "VBG") or reported(verb)


def _past(verb: Token) -> bool:
    if verb.tag_ == "VBD":
        return True
    return any(c.dep_ == "aux" and c.lower_ == "had" for c in verb.lefts)


def _outer_modal(verb: Token) -> str | None:
    carrier = verb if verb.pos_ in ("VERB", "AUX") else verb.head
    return next((c.lower_ for c in carrier.lefts if c.tag_ == "MD"), None)


def _pobj(head: Token, prepositions: tuple[str, ...]) -> Token | None:
    for prep in head.rights:
        if prep.dep_ in ("prep", "dative") and prep.lower_ in prepositions:
            return next((c for c in prep.rights if c.dep_ == "pobj"), None)
    return None
