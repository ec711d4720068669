"""Whether a day that an article names lies behind its publication or ahead of it, by the words around it."""

import re
from typing import Literal

from generator.language.sentences import sentences
from generator.language.temporal import Phrase
from generator.lexicon.tenses import FUTURE, PAST

Tense = Literal["past", "future"]

_CUE = re.compile(
    r"\b(?:(?P<future>" + "|".join(FUTURE) + r")|(?P<past>[a-z]{2,}ed|" + "|".join(sorted(PAST)) + r"))\b",
    re.IGNORECASE,
)
_BEFORE = {
    "last": "past",
    "past": "past",
    "previous": "past",
    "next": "future",
    "coming": "future",
    "this coming": "future",
}
_CLAUSE = re.compile(r"[;:—–]|,? (?:but|while|whereas|although|after|before|as) ")


def tense(text: str, phrase: Phrase, start: int, end: int) -> Tense | None:
    """The side on which the phrase's day lies; `text[start:end]` is its paragraph. None where nothing tells.

    The nearest verb of the clause decides, one before the phrase sooner than one after it.
    """
    said = _BEFORE.get(phrase.parts.get("dir", ""))
    if said is not None:
        return "past" if said == "past" else "future"
    for begin, stop in sentences(text, start, end):
        if begin <= phrase.start < stop:
            return _nearest(text, phrase, begin, stop)
    return None


def _nearest(text: str, phrase: Phrase, begin: int, stop: int) -> Tense | None:
    before, after = text[begin : phrase.start], text[phrase.end : stop]
    cut = [m.end() for m in _CLAUSE.finditer(before)]
    clause = before[cut[-1] :] if cut else before
    for stretch in (clause, re.split(r"[;:—–]", after)[0], before):
        cues = list(_CUE.finditer(stretch))
        if cues:
            cue = cues[0] if stretch is not clause and stretch is not before else cues[-1]
            return "future" if cue["future"] else "past"
    return None
