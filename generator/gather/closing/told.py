"""Whether a sentence tells that an act has taken place, or that it was called off: words and their order, no parser.

A past verb tells of what happened unless an auxiliary or a negation right before it holds it back; the noun of an act
does if nothing before it in its clause announces it and something in the sentence is past.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from generator.gather.clauses import clause
from generator.gather.deeds import deeds
from generator.gather.story import Place
from generator.language.words import fold, stem
from generator.lexicon import outcomes
from generator.lexicon.titles import MODIFIERS, ROLES

_STRONG = re.compile(r"[;:–—“”]|,?\s(?:but|while|whereas|although|though|whilst)\s", re.IGNORECASE)
"""What parts a sentence into stretches of which each has its own subject."""
_PAST = re.compile(
    r"\b(?:met|held|flew|went|spoke|sat|was|were|has|have|had|took|made|paid|got|gave|came|left|saw|said|told|put|"
    r"rose|fell|grew|brought|found|led|began|ended|\w{3,}ed)\b"
)
_TO_COME = re.compile(rf"\b(?:{outcomes.TO_COME})\b", re.IGNORECASE)
_HELD_BACK = re.compile(
    rf"\b{outcomes.HELD_BACK}\s+(?:(?:have|has|had|be|been|ever|also|even|\w+ly)\s+){{0,3}}$|"
    rf"\b(?:{outcomes.CONDITION})\s+(?:[\w’'.-]+\s+){{0,5}}$",
    re.IGNORECASE,
)
_NOT_YET = re.compile(r"\W*(?:[\w’'-]+\s+){0,2}(?:will|would|may|might|could|should|(?:is|are|was|were) (?:to|planned|"
                      r"expected|scheduled|postponed|delayed|due|set|likely|possible))\b", re.IGNORECASE)  # fmt: skip
"""After the noun of an act: that it was still to come."""
_AFTER = r"(?:after|having|by|upon|on|while|when|following|since|besides)\s+(?:also\s+|first\s+)?"
_ANNOUNCED = re.compile(rf"\b(?:{outcomes.ANNOUNCED})\s+(?:[\w’'-]+\s+){{0,3}}$", re.IGNORECASE)

_TITLES = ROLES | MODIFIERS | {"the", "of", "and", "state"}
_PREPOSITIONS = frozenset("with by from to for after against alongside between than about on over without".split())
MAKERS = frozenset({"by", "of"})
"""Before the name of the one whose act it is: "a visit by Roe"."""


@dataclass(frozen=True)
class Words:
    """The words of one kind of act."""

    verbs: str
    nouns: str = "$^"
    gerunds: str = "$^"
    transitive: str = "$^"
    """Verbs after which, or after whose "by", the other one must stand."""
    bare: str = "$^"
    """The verbs as they stand after a denial."""


VISIT = Words(outcomes.TRAVELLED, outcomes.TRAVELS, outcomes.TRAVELLING, bare="visit|travel|fly|come|go")
MEETING = Words(outcomes.MET, outcomes.MEETINGS, outcomes.MEETING, outcomes.RECEIVED, "meet")
ATTENDING = Words(f"{outcomes.ATTENDED}|{outcomes.MET}", "$^", "attending|joining")
PRESS = Words(outcomes.PRESS)


@dataclass(frozen=True)
class Telling:
    """The words that tell an act, and the stretch of the sentence in which they do."""

    act: Place
    stretch: Place


def took_place(text: str, sentence: Place, words: Words, others: Sequence[Place] = ()) -> Iterator[Telling]:
    """Where a sentence tells that an act of these words has taken place.

    Args:
        others: where those who take part are named; a transitive verb must lead to one of them.
    """
    for m in _compiled(words).finditer(text, *sentence):
        stretch = _stretch(text, sentence, m.span())
        if m["noun"]:
            done = _noun_is_past(text, sentence, stretch, m.span())
        elif m["gerund"]:
            done = True
        else:
            done = not _HELD_BACK.search(text, stretch[0], m.start())
            done = done and (not m["transitive"] or _leads_to(text, m.end(), stretch[1], others))
        if done:
            yield Telling(m.span(), stretch)


def did(text: str, sentence: Place, acts: frozenset[str]) -> Iterator[Telling]:
    """Where a sentence tells in a past form that one of the acts, by their concepts, has taken place."""
    results = [outcomes.CAME_TRUE[a[1:]] for a in sorted(acts) if a[1:] in outcomes.CAME_TRUE]
    told = {
        m.span() for m in _WORD.finditer(text, *sentence) if acts & (deeds(m.group()) | {f"~{stem(fold(m.group()))}"})
    }
    if results:
        told |= {m.span() for m in re.compile(rf"\b(?:{'|'.join(results)})\b").finditer(text, *sentence)}
    for at in sorted(told):
        stretch = _stretch(text, sentence, at)
        before = clause(text, stretch, at)[0]
        if _PAST.search(text, *stretch) and not (
            _TO_COME.search(text, before, at[0])
            or _HELD_BACK.search(text, stretch[0], at[0])
            or _NOT_YET.match(text, at[1], sentence[1])
        ):
            yield Telling(at, stretch)


def names_meeting(text: str, stretch: Place) -> bool:
    """Whether a stretch names a meeting of those whom it means, not an event that others hold."""
    return _OF_THEIRS.search(text, *stretch) is not None


def came_true(text: str, acts: frozenset[str], *, encounter: bool) -> bool:
    """Whether a text has any word by which acts, or an encounter, are told to have taken place or been called off."""
    if encounter and any(_compiled(w).search(text) for w in (VISIT, MEETING, ATTENDING)):
        return True
    return bool(_CALLED_OFF.search(text) or any(did(text, (0, len(text)), acts)))


def called_off(text: str, sentence: Place) -> Iterator[Telling]:
    """Where a sentence tells that an act did not take place, or that somebody did not come."""
    for m in _CALLED_OFF.finditer(text, *sentence):
        stretch = _stretch(text, sentence, m.span())
        if not _ANNOUNCED.search(text, stretch[0], m.start()):
            yield Telling(m.span(), stretch)


def named(text: str, sentence: Place, words: Words) -> bool:
    """Whether a sentence names an act of these words at all."""
    return (
        re.search(rf"\b(?:{words.nouns}|{words.verbs}|{words.bare})\b", text[slice(*sentence)], re.IGNORECASE)
        is not None
    )


def led_in(text: str, start: int, at: int, prepositions: frozenset[str] = _PREPOSITIONS) -> bool:
    """Whether a preposition leads up to a name, its title between them: "after talks with Foreign Minister Roe"."""
    before = text[start:at].split()
    while before and (before[-1][:1].isupper() or before[-1].strip("’'s,") in _TITLES):
        if before[-1] in prepositions:
            break
        before.pop()
    return bool(before) and before[-1].casefold() in prepositions


@lru_cache
def _compiled(words: Words) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{_AFTER}(?P<gerund>{words.gerunds})|(?P<noun>{words.nouns})|(?P<transitive>{words.transitive})|"
        rf"(?:{words.verbs}))\b",
        re.IGNORECASE,
    )


def _stretch(text: str, sentence: Place, at: Place) -> Place:
    """The part of the sentence around a place that strong marks and adversatives bound."""
    start, end = sentence
    for m in _STRONG.finditer(text, *sentence):
        if m.end() <= at[0]:
            start = m.end()
        elif m.start() >= at[1]:
            end = m.start()
            break
    return start, end


def _noun_is_past(text: str, sentence: Place, stretch: Place, at: Place) -> bool:
    before = clause(text, stretch, at)[0]
    if _TO_COME.search(text, before, at[0]) or _NOT_YET.match(text, at[1], sentence[1]):
        return False
    return _PAST.search(text, *stretch) is not None


def _leads_to(text: str, start: int, end: int, others: Sequence[Place]) -> bool:
    """Whether one of those who take part stands after the verb, as such and not as the owner of something."""
    return any(start <= a and b <= end and not OWNER.match(text, b) for a, b in others)


_OF_THEIRS = re.compile(r"\b(?:meet|met|meetings?|talks|discussions?|audience|see|saw)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
OWNER = re.compile(r"[’']s\b")
_CALLED_OFF = re.compile(rf"\b(?:{outcomes.UNDONE}|{outcomes.OFF}|{outcomes.AWAY})\b", re.IGNORECASE)
