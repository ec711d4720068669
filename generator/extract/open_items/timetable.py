"""What is to come without a word that says so: by a date, in a headline, after "whether", with "yet"."""

from spacy.tokens import Token

from generator.extract.open_items.announcement import Frame
from generator.extract.open_items.grammar import asked, conditional, lemma_of, subject
from generator.extract.open_items.when import hangs
from generator.lexicon.acts import NOUNS, STATES, VERBS
from generator.lexicon.commitment import REPORTING

_BEFORE = {"before", "until", "till", "when", "as"}
"""Words that begin a clause which may have a time to come of its own: "when they meet next week"."""
_HAS = {"has", "have", "'ve", "’ve"}
_HANGING = {"poss", "npadvmod", "compound", "nmod", "prep", "amod", "appos"}
"""How a date hangs on the noun of an event."""
_STEPS = 3
_REACH = 4
"""Furthest that a date may stand behind the event that it follows, in words."""


def headline_frame(token: Token) -> Frame | None:
    """ "Minister to visit Oslo", "Club agrees to sell": headlines leave out "is" and tell the past in the present."""
    to = next((c for c in token.lefts if c.tag_ == "TO"), None)
    if to is not None and token.tag_ == "VB" and token.dep_ in ("ROOT", "acl", "relcl", "ccomp", "xcomp"):
        above = token.head if token.dep_ in ("acl", "relcl") and token.head.dep_ == "ROOT" else None
        owner = above or (subject(token) if token.dep_ not in ("acl", "relcl") else None)
        governed = token.head.i != token.i and token.head.pos_ in ("VERB", "AUX")
        if owner is not None and owner.i < to.i and not governed and not conditional(token):
            return Frame("planned", to, token, owner)
    return None


def whether_frame(token: Token) -> Frame | None:
    """ "all eyes will be on whether he meets her": a present tense that is still to be settled."""
    if token.tag_ not in ("VBZ", "VBP") or lemma_of(token) not in VERBS or token.head.tag_ in ("VBD", "VBN"):
        return None
    mark = next((c for c in token.lefts if c.lower_ == "whether" and c.dep_ in ("mark", "advmod")), None)
    if mark is None or any(c.dep_ == "neg" for c in token.children):
        return None
    return Frame("possible", mark, token, subject(token), plain=True)


def yet_frame(token: Token) -> Frame | None:
    """ "the rules have not yet been written", "the court has yet to rule": what is still to be done."""
    if token.tag_ not in ("VBN", "VB") or conditional(token) or asked(token):
        return None
    perfect = any(c.dep_ == "aux" and c.lower_ in _HAS for c in token.lefts)
    denied = any(c.dep_ == "neg" for c in token.lefts)
    yet = next((c for c in token.children if c.lower_ == "yet"), None)
    if perfect and denied and yet is not None:
        return Frame("expected", yet, token, subject(token), plain=True)
    if token.dep_ == "xcomp" and token.head.lemma_ == "have" and token.head.tag_ in ("VBZ", "VBP"):
        yet = next((c for h in (token, token.head) for c in h.children if c.lower_ == "yet"), None)
        if yet is not None and yet.i < token.i:
            return Frame("expected", yet, token.head, subject(token.head), plain=True)
    return None


def timetable_frame(token: Token, coming: frozenset[int]) -> Frame | None:
    """A present tense beside a time to come: "the service goes live on Friday", "he is meeting her on Monday"."""
    if not token.is_alpha or not any(hangs(token.doc[i], token) for i in coming):
        return None
    lemma = lemma_of(token)
    if conditional(token) or lemma in REPORTING or (lemma in STATES and lemma != "be"):
        return None
    event = subject(token)
    if lemma == "be" and (event is None or event.ent_type_ == "DATE"):
        event = next((c for c in token.rights if c.dep_ == "attr" and lemma_of(c) in NOUNS), None)
    if lemma == "be" and (token.tag_ not in ("VBZ", "VBP") or not _is_event(event)):
        return None
    if lemma == "be" and any(c.dep_ in ("acomp", "oprd", "xcomp", "ccomp") for c in token.rights):
        return None
    if any(c.dep_ == "neg" or (c.dep_ == "mark" and c.lower_ not in _BEFORE) for c in token.children):
        return None
    to = any(c.tag_ == "TO" for c in token.lefts)
    if to and token.tag_ == "VBN" and token.dep_ in ("acl", "relcl"):
        return Frame("scheduled", token, token, token.head, soon=True)
    if to or any(c.tag_ == "MD" for c in token.lefts):
        return None
    going = token.tag_ == "VBG" and any(
        c.dep_ == "aux" and c.lemma_ == "be" and c.tag_ in ("VBZ", "VBP") for c in token.lefts
    )
    headed = token.lower_ in ("headed", "bound") and any(c.lower_ in ("is", "are", "'s", "’s") for c in token.lefts)
    if token.tag_ in ("VBZ", "VBP") or going or headed:
        first = next((c for c in token.lefts if c.ent_type_ == "DATE"), token) if lemma == "be" else token
        return Frame("scheduled", first, token, event, plain=True, soon=True)
    return None


def _is_event(noun: Token | None) -> bool:
    return noun is not None and (
        lemma_of(noun) in NOUNS or (noun.pos_ == "PROPN" and noun.ent_type_ not in ("PERSON", "GPE"))
    )


def dated_frame(noun: Token, coming: frozenset[int]) -> Frame | None:
    """ "next week's debate", "a hearing on Tuesday": an event with a time to come."""
    for i in sorted(coming):
        word = noun.doc[i]
        if word.lower_ != "year" and (_follows(word, noun) or _belongs(word, noun)):
            return Frame("scheduled", word, noun, None, plain=True, soon=True)
    return None


def _follows(date: Token, noun: Token) -> bool:
    """Whether the date stands right behind the event, on whatever word the parser hangs it."""
    return noun.i < date.i <= noun.i + _REACH and noun.doc[noun.i + 1].ent_type_ == "DATE"


def _belongs(date: Token, noun: Token) -> bool:
    """Whether the date hangs on the event's noun; "the November report" is one about November."""
    word = date
    for _ in range(_STEPS):
        if word.head.i == word.i or word.pos_ == "VERB":
            return False
        if word.head.i == noun.i and word.dep_ in _HANGING:
            if word.dep_ == "compound":
                return any(t.like_num or t.lower_.endswith("day") for t in word.subtree)
            return word.dep_ != "prep" or word.lower_ in ("on", "in", "at", "for")
        word = word.head
    return False
