"""Which of the lines before the first paragraph is the headline."""

import re
from collections.abc import Sequence

from generator.language.sentences import sentences
from generator.language.words import forms, is_function_word
from generator.lexicon.calendar import WEEKDAYS
from generator.read.datelines import dateline
from generator.read.furniture import crumbs, is_breadcrumb
from generator.read.lines import Line

LONGEST = 200
"""Characters; a longer line is a paragraph."""

_SHORT = 12
"""A line of more words that ends in a full stop is a headline only if it is terse: in 840 political articles whose
headlines were given full stops, nine in ten of these and one in four of the short sentences of the body pass."""
_LEAD = re.compile(
    r"\b(?:said|told|according to|announced|was|were|had|did)\b|\bon (?:"
    + "|".join(d.title() for d in WEEKDAYS)
    + r")\b"
)
_ARTICLE = re.compile(r"\b(?:the|an?)\b", re.IGNORECASE)
_SIGN_OFF = re.compile(r"\s*\([^()]*\)$")


def headline(lines: Sequence[Line], open_: Sequence[bool]) -> tuple[int | None, int]:
    """The index of the headline, and that of the first line of the body.

    `open_` tells which lines may still be either; the others are already known to be something else.
    """
    candidates: list[int] = []
    first = len(lines)
    for i, line in enumerate(lines):
        if not open_[i]:
            continue
        if not _may_be(line, lines, i):
            first = i
            break
        candidates.append(i)
    trail = {_fold(part) for line in lines[:first] if is_breadcrumb(line.text) for part in crumbs(line.text)}
    in_trail = [i for i in candidates if _fold(lines[i].text) in trail]
    if in_trail:
        return in_trail[-1], min(first, *(i for i in range(in_trail[-1] + 1, len(lines) + 1)))
    if not candidates or (first == len(lines) and not _stands_alone(lines, candidates)):
        return None, candidates[0] if candidates else first
    long_enough = [i for i in candidates if lines[i].words > 3]
    chosen = long_enough[0] if long_enough else candidates[0]
    return chosen, first


def _may_be(line: Line, lines: Sequence[Line], i: int) -> bool:
    text = _SIGN_OFF.sub("", line.text)
    if len(text) > LONGEST or line.words > 28 or len(sentences(text, 0, len(text))) > 2:
        return False
    if re.search(r"[,;:]$", text):
        return text.endswith(";")
    if not re.search(r"\.[\"”’')]*$", text) or (i == 0 and is_title_case(text) and lines[-1] is not line):
        return True
    if i + 1 == len(lines) or not lines[i + 1].after_gap:
        return False
    if i > 0:
        return lines[i - 1].text.endswith(";") and not line.after_gap
    if dateline(lines[i + 1].text, "") is not None:
        return True
    return not _LEAD.search(text) and (line.words <= _SHORT or (line.words <= 20 and _is_terse(text)))


def _is_terse(text: str) -> bool:
    """Whether it leaves out the small words that a sentence has."""
    words = forms(text)
    return sum(map(is_function_word, words)) < 0.4 * len(words) and len(_ARTICLE.findall(text)) <= 1


def is_title_case(text: str) -> bool:
    """Whether most of its longer words have a capital."""
    words = re.findall(r"[^\W\d_][\w’'-]{3,}", text)
    return len(words) >= 3 and sum(w[0].isupper() for w in words) >= 0.75 * len(words)


def _stands_alone(lines: Sequence[Line], candidates: Sequence[int]) -> bool:
    """Whether an article of short lines alone opens with a headline: a line unlike a sentence, and others after it."""
    return len(lines) > candidates[0] + 1 and not lines[candidates[0]].stops


def _fold(text: str) -> str:
    return " ".join(text.split()).casefold()
