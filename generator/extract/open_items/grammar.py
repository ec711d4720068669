"""Grammar that the parse does not spell out: who is the subject, what is reported, asked or conditional."""

from collections.abc import Iterator
from itertools import islice

from spacy.tokens import Token

from generator.lexicon.commitment import REPORTING

DEPTH = 6
"""Furthest that grammar is followed upwards, in clauses."""
SUBJECTS = {"nsubj", "nsubjpass", "csubj"}
_IF = {"if", "unless", "lest"}
_NONE = {"no", "none", "neither", "nobody", "nothing"}
_NEWS = {"news", "word", "announcement", "report", "statement", "promise", "pledge", "assurance", "guarantee", "vow"}
_MISTAKEN = {"hopes": "hope", "hoping": "hope", "hoped": "hope", "slated": "slate"}
_HELPERS = {
    **dict.fromkeys(("may", "might", "could", "can"), "may"),
    **dict.fromkeys(("will", "'ll", "’ll", "wo", "shall"), "will"),
    **dict.fromkeys(("would", "'d", "’d"), "would"),
    **dict.fromkeys(("must", "should", "ought"), "must"),
}
_BE = {"VBD": "was", "VB": "be", "VBN": "been", "VBG": "being"}
"""Forms of "be", and what stands for the modals that mean about the same."""
_WIDEST = 80
"""Longest clause that is searched for a condition, in words."""


def lemma_of(token: Token) -> str:
    """The lemma in lower case; the model takes "hoping" for a form of "hop", "slated" of "slat"."""
    return _MISTAKEN.get(token.lower_) or token.lemma_.lower()


def subject(verb: Token) -> Token | None:
    """The verb's own subject, or the one it shares with the verb that it is joined to."""
    for _ in range(DEPTH):
        found = next((c for c in verb.lefts if c.dep_ in SUBJECTS), None)
        if found is not None:
            if found.lower_ in ("who", "which", "that") and verb.dep_ == "relcl":
                return verb.head
            return found
        if verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
            verb = verb.head
        elif verb.dep_ == "acl" and verb.head.pos_ in ("NOUN", "PROPN"):
            return verb.head
        elif _predicate(verb):
            verb = verb.head
        else:
            return None
    return None


def reported(verb: Token) -> bool:
    """Whether the verb's clause is what someone said."""
    for _ in range(DEPTH):
        head = verb.head
        if head.i == verb.i:
            return any(c.dep_ in ("ccomp", "parataxis") and _reports(c) for c in verb.children)
        if head.lemma_ in REPORTING and verb.dep_ in ("ccomp", "xcomp", "advcl", "conj", "acl", "relcl"):
            return True
        if verb.dep_ == "acl" and head.lemma_ in _NEWS:
            return True
        if verb.dep_ not in ("conj", "ccomp", "xcomp", "advcl", "acomp", "relcl"):
            return False
        verb = head
    return False


def _reports(verb: Token) -> bool:
    """Whether the clause beside another is "officials said", not "what he said"."""
    return verb.lemma_ in REPORTING and not any(c.tag_ in ("WP", "WDT") for c in verb.lefts)


def nobody(noun: Token) -> bool:
    """Whether the noun phrase names none: "no date", "none of them"."""
    return noun.lower_ in _NONE or any(c.lower_ in _NONE for c in noun.lefts)


def conditional(verb: Token) -> bool:
    """Whether the verb stands in a condition, or under one."""
    for token in islice(verb.subtree, _WIDEST):
        if token.lower_ in _IF and token.dep_ in ("mark", "advmod"):
            return token.head.i == verb.i or token.head.dep_ in ("advcl", "conj", "ccomp")
    return verb.dep_ in ("conj", "ccomp") and verb.head.pos_ in ("VERB", "AUX") and _starts_if(verb.head)


def asked(verb: Token) -> bool:
    """Whether the sentence is a question."""
    sentence = verb.sent
    return "?" in (t.text for t in sentence[-2:])


def copula(word: Token) -> Token | None:
    """The form of "be" that goes with a participle or predicate adjective."""
    for child in word.lefts:
        if child.dep_ in ("auxpass", "aux") and child.lemma_ == "be":
            return child
    if word.dep_ in ("acomp", "oprd", "attr", "advmod", "xcomp") and word.head.lemma_ in (
        "be",
        "look",
        "seem",
        "appear",
    ):
        return word.head
    return None


def present(verb: Token) -> bool:
    """Whether the verb holds now, or held when someone said so."""
    if verb.tag_ == "VBG":
        now = any(c.dep_ == "aux" and c.lemma_ == "be" and c.tag_ != "VBD" for c in verb.lefts)
        if any(c.lower_ == "had" for c in verb.lefts):
            return False
        return now or verb.dep_ in ("ROOT", "acl") or reported(verb)
    return verb.tag_ in ("VBZ", "VBP") or reported(verb)


def past(verb: Token) -> bool:
    """Whether the verb is in the past tense."""
    if verb.tag_ == "VBD":
        return True
    return any(c.dep_ == "aux" and c.lower_ == "had" for c in verb.lefts)


def outer_modal(verb: Token) -> str | None:
    """The modal over a cue: "would be expected to"."""
    carrier = verb if verb.pos_ in ("VERB", "AUX") else verb.head
    return next((c.lower_ for c in carrier.lefts if c.tag_ == "MD"), None)


def pobj(head: Token, prepositions: tuple[str, ...]) -> Token | None:
    """What stands after the first of the prepositions."""
    for prep in head.rights:
        if prep.dep_ in ("prep", "dative") and prep.lower_ in prepositions:
            return next((c for c in prep.rights if c.dep_ == "pobj"), None)
    return None


def _predicate(word: Token) -> bool:
    """Whether the word's subject is that of its head."""
    if word.dep_ in ("xcomp", "advcl", "prep"):
        return word.head.pos_ in ("VERB", "AUX", "ADJ")
    return word.dep_ == "acomp" or (word.pos_ == "ADJ" and word.dep_ in ("oprd", "attr"))


def _starts_if(verb: Token) -> bool:
    for child in verb.lefts:
        if child.lower_ in ("if", "unless") and child.dep_ in ("mark", "advmod"):
            return True
        if child.dep_ == "advcl" and any(c.lower_ in ("if", "unless") for c in child.lefts):
            return True
    return False


def above(noun: Token) -> Iterator[Token]:
    """The words over a noun up to its verb."""
    for _ in range(DEPTH):
        if noun.head.i == noun.i or noun.pos_ == "VERB":
            return
        noun = noun.head
        yield noun


def form(token: Token) -> str:
    """The form of a verb group: "will VB", "is VBG", "to VB", "VBD"; of another word its part of speech."""
    if token.pos_ not in ("VERB", "AUX"):
        return token.pos_
    words = []
    for child in token.lefts:
        if child.dep_ == "neg":
            words.append("not")
        elif child.dep_ in ("aux", "auxpass"):
            words.append(_helper(child))
    if not words and token.dep_ in ("acl", "relcl", "advcl"):
        words.append(token.dep_)
    return " ".join((*words, token.tag_))


def _helper(word: Token) -> str:
    if word.tag_ == "TO":
        return "to"
    if word.tag_ == "MD":
        return _HELPERS.get(word.lower_, "may")
    if word.lemma_ == "be":
        return _BE.get(word.tag_, "is")
    if word.lemma_ == "have":
        return "had" if word.tag_ == "VBD" else "has"
    return word.lemma_
