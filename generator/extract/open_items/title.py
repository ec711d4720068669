"""Titles of open items: who is to do what, complete and short; where that cannot be said, the clause in marks."""

import re
from collections.abc import Callable, Iterator, Sequence

from spacy.tokens import Token

from generator.extract.open_items.announcement import Announced
from generator.extract.open_items.grammar import lemma_of
from generator.extract.open_items.phrase import ROOMS, compact, complement, noun_phrase
from generator.lexicon.commitment import UNWILLING, commitment
from generator.lexicon.fragments import OPEN_ENDS, OPENERS

LIMIT = 80
"""Characters."""
_FEWEST = 2
"""Words of a title."""

_STRAIGHT = re.compile(r'"([^"]*)"')

NameOf = Callable[[Token], str | None]
"""The name of the actor whom a word means; None where nobody is known by it."""


def title(
    found: Announced,
    agents: Sequence[str],
    partners: Sequence[str],
    heads: Sequence[Token],
    place: str | None,
    clause: str,
    name_of: NameOf,
) -> str:
    """ "Qin Gang to visit Washington", "More bilateral meetings between Washington and Beijing".

    Args:
        agents: the names of those who are to act.
        partners: the names of those with whom.
        heads: the words that mean them.
        clause: the words of the article that state the item: they are the title, in marks, where no other is complete.
    """
    doer = _doer(found, agents, name_of)
    made = (_upper(words) for words in _ways(found, agents, partners, heads, place, doer))
    complete = [words for words in made if _complete(words)]
    if not complete:
        return in_marks(clause)
    return next((words for words in complete if len(words) <= LIMIT), _cut(complete[-1]))


def in_marks(clause: str) -> str:
    """The words of a clause as a title: "“the announcement, which has been expected for a week”"."""
    words = " ".join(clause.split()).strip(" ,;:“”\"'")
    words = _STRAIGHT.sub(r"‘\1’", words.replace("“", "‘").replace("”", "’")).replace('"', "")
    return f"“{_cut(words)}”"


def _ways(
    found: Announced,
    agents: Sequence[str],
    partners: Sequence[str],
    heads: Sequence[Token],
    place: str | None,
    doer: str,
) -> Iterator[str]:
    """The titles that may be made, the shortest first."""
    who, act, verb = _joined(agents), found.act, found.verb
    if act.kind == "visit" and who and act.concept in ("visit", "travel", "return", "come") and not _denied(found):
        if place:
            yield f"{who} to visit {place}"
        elif verb is None or found.noun is None:
            yield f"{who} to {_lemma(verb) or 'travel'}"
    if act.concept in ("meet", "meeting") and who and (partners or heads) and not _denied(found):
        yield f"{who} to meet {_joined(partners) or ' and '.join(noun_phrase(h) for h in heads)}"
    if verb is None or (found.noun is not None and verb.i == found.frame.cue.i):
        yield from _nominal(found, who)
    elif found.noun is not None and verb.tag_ == "VBN" and commitment(lemma_of(verb), "passive"):
        yield compact(found.noun)
    elif found.begun:
        told = _as_told(verb)
        if doer and told is not None:
            yield f"{doer} {told}"
    else:
        yield from _verbal(found, doer)


def _nominal(found: Announced, who: str) -> Iterator[str]:
    """A noun alone names the act: "possible trips by two ministers"; "The Saudis are preparing a report"."""
    noun, cue = found.noun, found.frame.cue
    assert noun is not None
    subject = found.frame.subject
    if who and cue.pos_ == "VERB" and cue.i < noun.i and subject is not None and subject.i < cue.i:
        told = _as_told(cue)
        if told is not None:
            yield f"{who} {told}"
    owner = next((c for c in noun.lefts if c.dep_ == "poss"), None)
    if owner is not None and owner.pos_ == "PROPN":
        yield compact(noun)
    elif who and owner is not None and compact(noun).lower().startswith(owner.lower_ + " "):
        yield f"{who}’s {compact(noun)[len(owner) + 1 :]}"
    elif who:
        yield f"{who}: {compact(noun)}"
    elif _named_within(noun) or len(compact(noun).split()) > _FEWEST:
        yield compact(noun)


def _verbal(found: Announced, doer: str) -> Iterator[str]:
    """A verb names it: "Dock workers to vote on the offer", "The ferry to be repaired"."""
    verb, subject = found.verb, found.frame.subject
    assert verb is not None
    denied = "not " if _denied(found) else ""
    passive = _passive(verb)
    if passive and subject is not None and subject.dep_ != "agent":
        doer = _told(subject) or doer
    if not doer and not passive and commitment(lemma_of(found.frame.cue), "noun"):
        doer = lemma_of(found.frame.cue)
    act = f"be {verb.text.lower()}" if passive else _lemma(verb)
    for room in ROOMS:
        behind = complement(verb, objects=not passive, room=room)
        if doer and behind is not None:
            yield f"{doer} {denied}to {act} {behind}".strip()


def _doer(found: Announced, agents: Sequence[str], name_of: NameOf) -> str:
    """Who acts: by name, else in the article's words; nothing for a pronoun that means nobody known."""
    subject = found.frame.subject
    if subject is not None and _none_of(subject):
        return _told(subject)
    if agents:
        return _joined(agents)
    if subject is None or subject.pos_ == "PRON" or subject.tag_ in ("WDT", "WP", "DT", "EX"):
        return ""
    owner = next((c for c in subject.lefts if c.dep_ == "poss" and c.pos_ == "PRON"), None)
    words = noun_phrase(subject)
    if owner is None or not words.lower().startswith(owner.lower_ + " "):
        return words
    name = name_of(owner)
    bare = words[len(owner) + 1 :]
    return f"{name}’s {bare}" if name else bare


def _told(subject: Token) -> str:
    return "" if subject.pos_ == "PRON" else noun_phrase(subject)


def _none_of(subject: Token) -> bool:
    """ "No other officials will attend", "neither side plans": nobody of them does."""
    return any(c.lower_ in ("no", "neither") for c in subject.lefts)


def _denied(found: Announced) -> bool:
    """Whether it is said that the act is not to come: "will not attend", "declined to step in", "does not want to"."""
    verb, cue = found.verb, found.frame.cue
    if verb is None:
        return False
    if verb.dep_ == "xcomp" and lemma_of(verb.head) in UNWILLING:
        return True
    return _negated(verb) or (cue.i != verb.i and cue.pos_ in ("VERB", "AUX") and _negated(cue))


def _negated(verb: Token) -> bool:
    """ "has not yet signed" tells that it is to come."""
    if any(c.lower_ == "yet" for c in verb.children):
        return False
    return any(c.dep_ == "neg" for c in verb.lefts)


def _passive(verb: Token) -> bool:
    if any(c.dep_ in ("nsubjpass", "auxpass") for c in verb.lefts):
        return True
    return verb.tag_ == "VBN" and verb.dep_ in ("acl", "relcl")


def _named_within(noun: Token) -> bool:
    return any(t.pos_ == "PROPN" for t in noun.subtree)


def _as_told(verb: Token) -> str | None:
    """The verb in the form that it has, with its helpers and the words behind it: "is weighing a sale"."""
    behind = complement(verb)
    if behind is None:
        return None
    helpers = " ".join(c.text for c in verb.lefts if c.dep_ in ("aux", "auxpass", "neg"))
    return " ".join(w for w in (helpers, verb.text, behind) if w)


def _lemma(verb: Token | None) -> str:
    return lemma_of(verb) if verb is not None else ""


def _joined(names: Sequence[str]) -> str:
    if len(names) > 3:
        return f"{names[0]} and others"
    return " and ".join(names) if len(names) < 3 else f"{names[0]}, {names[1]} and {names[2]}"


def _complete(words: str) -> bool:
    """Whether a title says who and what: no pronoun or bare verb at its beginning, nothing missing at its end."""
    parts = words.split()
    if len(parts) < _FEWEST or parts[0].casefold().strip(",:’'") in OPENERS:
        return False
    if words.count("“") != words.count("”") or '"' in words:
        return False
    return parts[-1].casefold() not in OPEN_ENDS


def _upper(words: str) -> str:
    """With a capital, but for a name like "iPhone"."""
    first = words.split(" ", 1)[0]
    return words[:1].upper() + words[1:] if first.islower() else words


def _cut(words: str) -> str:
    if len(words) <= LIMIT:
        return words
    parts = words[:LIMIT].rsplit(" ", 1)[0].split()
    while len(parts) > 1 and parts[-1].casefold().strip(",;:") in OPEN_ENDS:
        parts.pop()
    return " ".join(parts).rstrip(" ,;:–—-") + "…"
