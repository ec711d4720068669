"""Acts that a sentence may announce where grammar alone does not decide: `judge` tells them apart.

Beside the sentences that `frames` and `nouns` know to announce an act stand a modal in any clause, an infinitive under
any cue, a list of bare infinitives, a present tense with a date in its clause, what is under way or waits for an
answer, a cue that a noun completes ("a ruling is unlikely", "expected in May"), and an event that its modifier places
in time ("the next debate").
"""

from collections.abc import Callable, Iterator

from spacy.tokens import Span, Token

from generator.extract.open_items.announcement import Announced, Frame
from generator.extract.open_items.cues import COURSES, directs
from generator.extract.open_items.grammar import DEPTH, SUBJECTS, lemma_of, nobody, subject
from generator.lexicon.acts import DEEDS, DERIVED, NOUNS, VERBS, Act
from generator.lexicon.commitment import CUES, LASTING, PAST_PLAN, PENDING, WITH_PREPOSITION, Form, commitment
from generator.model.brief import Commitment

_FORMS: tuple[Form, ...] = ("intent", "commit", "passive", "adjective", "noun", "request", "that")
_WORDS = frozenset(c.word for c in CUES if c.form in _FORMS)
_OWED: dict[str, Commitment] = {"must": "expected", "should": "expected", "can": "possible", "ought": "expected"}
_NEXT = frozenset({"next", "upcoming", "coming", "future"})
_SHORTEST = 6
_PRESENT = {"VBZ", "VBP"}
_IS = frozenset({"is", "are", "am", "'s", "’s", "'m", "’m", "'re", "’re", "been"})
_OBJECTS = ("dobj", "attr", "acomp", "oprd")
_CLIMB = 8
"""Furthest that the verb of a clause is looked for, in words of the parse."""


def hinted(sentence: Span, taken: set[int], *, headline: bool, ahead: frozenset[int]) -> Iterator[Announced]:
    """Further acts that the sentence may announce.

    `taken` are the words of the acts that are known, `ahead` those that name a time which is not over.
    """
    used = set(taken)
    for token in sentence:
        if token.i in used:
            continue
        for act, verb, noun, frame, way in _at(token, ahead):
            found = Announced(act, verb, noun, frame, headline, way)
            if found.done.i not in used and found.head.i not in used:
                used |= {found.done.i, found.head.i}
                yield found


def clause_of(word: Token) -> Token:
    """The verb in whose clause the word stands."""
    for _ in range(_CLIMB):
        if word.head.i == word.i:
            break
        word = word.head
        if word.pos_ in ("VERB", "AUX") and word.dep_ not in ("aux", "auxpass"):
            break
    return word


def _at(token: Token, ahead: frozenset[int]) -> Iterator[tuple[Act, Token | None, Token | None, Frame, str]]:
    if token.pos_ in ("VERB", "AUX") and token.dep_ not in ("aux", "auxpass"):
        for way, hint in _WAYS.items():
            frame = hint(token, ahead)
            if frame is not None:
                lemma = lemma_of(token)
                yield VERBS.get(lemma, Act("other", lemma, firm=False)), token, None, frame, way
                return
        yield from _completed(token)
    elif token.pos_ == "ADJ":
        yield from _completed(token)
    elif token.pos_ in ("NOUN", "PROPN") and token.ent_type_ not in ("DATE", "TIME", "PERSON", "GPE"):
        frame = _in_a_row(token)
        if frame is not None:
            yield _named(token), None, token, frame, "modifier"


def _named(noun: Token) -> Act:
    lemma = lemma_of(noun)
    return NOUNS.get(lemma) or Act("other", lemma, firm=lemma in DEEDS)


def _modal(verb: Token, _: frozenset[int]) -> Frame | None:
    modal = next((c for c in verb.lefts if c.tag_ == "MD"), None)
    if modal is None or _on_others(verb) or any(c.dep_ == "aux" and c.lemma_ == "have" for c in verb.lefts):
        return None
    word = "will" if modal.lower_ == "wo" else modal.lower_
    level = commitment(word, "modal") or _OWED.get(word)
    return Frame(level, modal, verb, subject(verb), plain=True) if level is not None else None


def _on_others(verb: Token) -> bool:
    """Whether it depends on what somebody else does: "if the court ruled", not "if he is elected"."""
    for clause in verb.children:
        if clause.dep_ == "advcl" and any(c.dep_ == "mark" and c.lower_ in ("if", "unless") for c in clause.lefts):
            return any(c.dep_ in SUBJECTS and c.pos_ != "PRON" for c in clause.lefts)
    return False


def _infinitive(verb: Token, _: frozenset[int]) -> Frame | None:
    """ "to visit" under a cue, however far the parser hangs it from there."""
    if not any(c.tag_ == "TO" for c in verb.lefts) or _denied(verb):
        return None
    word = verb
    for _step in range(DEPTH):
        if word.head.i == word.i:
            return None
        word = word.head
        beside = _OBJECTS if word.lemma_ != "be" else (*_OBJECTS, "nsubj")
        for cue in (word, *(c for c in word.children if c.i < verb.i and c.dep_ in beside)):
            level = _level(cue)
            if level is not None:
                return Frame(level, cue, cue, subject(word) if word.pos_ in ("VERB", "AUX") else None)
    return None


def _listed(verb: Token, ahead: frozenset[int]) -> Frame | None:
    """ "to build a wall, reopen the mines and deport them": a bare infinitive after another one."""
    if verb.tag_ not in ("VB", "VBP") or verb.dep_ not in ("conj", "dep", "ccomp", "parataxis"):
        return None
    head = verb.head
    for _ in range(DEPTH):
        inner = (c for c in head.rights if c.i < verb.i and c.tag_ == "VB" and c.dep_ in ("xcomp", "ccomp"))
        for first in (head, *inner):
            found = _modal(first, ahead) or _infinitive(first, ahead)
            if found is not None:
                return found
        if head.dep_ != "conj":
            return None
        head = head.head
    return None


def _dated(verb: Token, ahead: frozenset[int]) -> Frame | None:
    """A present tense, or a participle, in whose own clause a time stands that is not over."""
    helpers = [c for c in verb.lefts if c.dep_ in ("aux", "auxpass")]
    now = verb.tag_ in _PRESENT or any(c.tag_ in _PRESENT for c in helpers)
    bare = verb.tag_ in ("VBN", "VBG") and verb.dep_ in ("acl", "relcl", "advcl", "ROOT")
    if not (now or bare) or _denied(verb) or any(c.dep_ == "aux" and c.lemma_ == "have" for c in helpers):
        return None
    word = next((verb.doc[i] for i in sorted(ahead) if clause_of(verb.doc[i]).i == verb.i), None)
    return Frame("scheduled", word, verb, subject(verb), plain=True, soon=True) if word is not None else None


def _under_way(verb: Token, _: frozenset[int]) -> Frame | None:
    """ "is reviewing the case": what lasts is still to be settled."""
    if verb.tag_ != "VBG" or not any(c.dep_ == "aux" and c.lower_ in _IS for c in verb.lefts) or _denied(verb):
        return None
    return Frame("possible", verb, verb, subject(verb), plain=True)


def _put_forward(verb: Token, _: frozenset[int]) -> Frame | None:
    """ "filed a suit", "asked the court to rule", "offered $125 a share": what waits for an answer."""
    lemma = lemma_of(verb)
    level = PENDING.get(lemma)
    if level is None or verb.tag_ == "VB" or (lemma in WITH_PREPOSITION and not any(directs(c) for c in verb.rights)):
        return None
    return Frame(level, verb, verb, subject(verb))


_WAYS: dict[str, Callable[[Token, frozenset[int]], Frame | None]] = {
    "modal": _modal,
    "infinitive": _infinitive,
    "list": _listed,
    "date": _dated,
    "under way": _under_way,
    "put forward": _put_forward,
}
"""How a verb may be announced, the likeliest first."""


def _completed(cue: Token) -> Iterator[tuple[Act, Token | None, Token | None, Frame, str]]:
    """A cue that a noun completes: "are expecting write-downs", "a ruling is unlikely", "expected in late May"."""
    level = _level(cue)
    if level is None or _denied(cue) or any(c.dep_ in ("xcomp", "ccomp") for c in cue.rights):
        return
    carrier = cue.head if cue.dep_ in ("acomp", "attr", "oprd") else cue
    things = [c for c in cue.rights if c.dep_ == "dobj"]
    if not things and cue.pos_ == "VERB" and cue.tag_ != "VBN":
        things = [p for c in cue.rights if c.dep_ == "prep" and c.lower_ in ("for", "on", "to") for p in c.rights]
    owner = subject(cue)
    if not things:
        own = next((c for c in carrier.lefts if c.dep_ in SUBJECTS), None)
        if own is None or own.lower_ in ("which", "that"):
            own = carrier.head if cue.dep_ in ("relcl", "acl", "advcl") else None
        if own is None or (cue.pos_ == "VERB" and cue.tag_ != "VBN"):
            return
        things, owner = [own], None
    for thing in things:
        if thing.pos_ in ("NOUN", "PROPN") and thing.ent_type_ not in ("PERSON", "DATE", "TIME") and not nobody(thing):
            verb = cue if cue.pos_ == "VERB" else None
            yield _named(thing), verb, thing, Frame(level, cue, carrier, owner), "noun"


def _in_a_row(noun: Token) -> Frame | None:
    """ "the next debate", "a possible recount", "the case is ongoing"."""
    lemma = lemma_of(noun)
    event = lemma in NOUNS or lemma in DEEDS
    if not event and not (len(lemma) >= _SHORTEST and lemma.endswith(DERIVED)):
        return None
    for child in noun.lefts:
        level = commitment(child.lower_, "modifier") or ("expected" if child.lower_ in LASTING else None)
        if level is None and event and child.lower_ in _NEXT:
            level = "scheduled"
        if level is not None:
            return Frame(level, child, noun, None, plain=True)
    be = noun.head if noun.dep_ in ("nsubj", "attr") and noun.head.lemma_ == "be" else None
    if be is not None and any(c.lower_ in LASTING for c in be.children):
        return Frame("expected", be, be, noun, plain=True)
    return None


def _level(word: Token) -> Commitment | None:
    """How firmly a word announces in any of its forms; None for a plan that holds no more."""
    lemma = lemma_of(word)
    if lemma not in _WORDS or nobody(word) or any(c.lower_ in PAST_PLAN for c in word.children):
        return None
    if lemma in WITH_PREPOSITION and word.pos_ == "VERB" and not any(directs(c) for c in word.rights):
        return None
    forms: tuple[Form, ...] = ()
    if word.pos_ == "NOUN":
        forms = ("noun", "request") if lemma not in COURSES else ()
    elif word.pos_ in ("ADJ", "ADV"):
        forms = ("adjective", "passive")
    elif word.pos_ in ("VERB", "AUX"):
        forms = ("passive", "commit", "request") if word.tag_ == "VBN" else _ACTIVE
    return next((level for form in forms if (level := commitment(lemma, form)) is not None), None)


_ACTIVE: tuple[Form, ...] = ("commit", "intent", "request", "that", "passive")


def _denied(word: Token) -> bool:
    return any(c.dep_ == "neg" for c in word.children)
