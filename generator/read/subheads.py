"""Subheads: short lines between paragraphs, and those that have run into a paragraph.

Run-in subheads come from pages whose line breaks were lost: "… last week. Visit to Rome The minister is also …".
Without a parse only clear cases are marked: words after the end of a sentence that form no sentence themselves, before
a fresh sentence start.
"""

import re
from collections.abc import Iterator

from generator.language.sentences import sentences
from generator.read.datelines import places
from generator.read.headline import is_title_case
from generator.read.lines import Line

_LONGEST = 12
"""No subhead has more words."""

_LONGEST_ARTICLE = 200_000
"""Characters; names are looked up in the whole article, and no news report is so long."""

_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|did|does|do|said|says|told|tells|added|adds|asked|wrote|tweeted|called|"
    r"noted|stated|warned|stressed|reported|according|that|would|could|should|might|which|who|whose|because|read|reads|"
    r"stating|saying|adding|declared|replied|announced)\b",
    re.IGNORECASE,
)
_SENTENCE_OPENER = re.compile(
    r"(?:he|she|it|they|we|i|you|his|her|its|their|our|my|your|this|that|these|those|there|and|but|or|so|yet|when|while|"
    r"if|although|though|as|in|on|at|by|for|from|with|after|before|during|since|until|to|of|asked|quoting|citing|"
    r"speaking|meanwhile|however|also|then|now)\b",
    re.IGNORECASE,
)
_LINKING = frozenset(
    "of to in on at by for from with and or but the a an as than that into over about between under against near via "
    "its his her their our is are was were be not no".split()
)
_RESTART = re.compile(
    r"\s+(?=(?:The|This|These|Those|He|She|They|It|There|According|Meanwhile|However|Speaking)\s+(?:[A-Z][\w.]*\s+){0,2}[a-z])"
)
_PLAIN = re.compile(
    r"(?:The|This|These|Those)\s+(?:[A-Z][A-Z.]+\s+)?[a-z]|(?:He|She|They|It|There|Meanwhile|However)\s"
)
"""A start that is no title of a work or a paper ("The Washington Post")."""
_SOURCE_WORDS = frozenset(
    "report reports study officials sources police poll survey experts analysts media state".split()
)
_COLON = re.compile(r":\s+")
_QUOTE_START = re.compile(r"\s+(?=[“\"]\s?[A-Z][^“”\"]{30,}[”\"])")


def is_subhead(line: Line, before: Line | None, after: Line | None) -> bool:
    """Whether the line is a heading between two paragraphs of prose."""
    if before is None or after is None or not before.stops:
        return False
    text = line.text
    if line.words > _LONGEST or line.punctuated or re.search(r"[’']s$", text):
        return False
    if line.stops and not (text.endswith("?") and is_title_case(text)):
        return False
    if not re.match(r"[‘“\"']?[A-Z0-9]", text) or re.match(r"(?:[-•*–—]|\(?\d+[.)])\s|Q\b|A:|[A-Z .]{3,}:", text):
        return False
    if text.startswith("“") != text.endswith("”") or text.startswith('"'):
        return False
    return after.words > max(12, line.words) and after.stops


def run_in_subheads(paragraph: str, article: str) -> list[tuple[int, int]]:
    """The subheads that have run into the paragraph, as half-open ranges."""
    found: list[tuple[int, int]] = []
    if len(article) > _LONGEST_ARTICLE:
        return found
    for start, end in sentences(paragraph, 0, len(paragraph)):
        cut = _cut(paragraph[start:end], article)
        if cut:
            found.append((start, start + cut))
    return found


def _cut(sentence: str, article: str) -> int:
    """Where in the "sentence" the subhead ends; 0 if it has none."""
    if _SENTENCE_OPENER.match(sentence) or not re.match(r"[‘“\"']?[A-Z0-9]", sentence):
        return 0
    for cut in _restarts(sentence, article):
        head, rest = sentence[:cut].rstrip(), sentence[cut:].lstrip()
        if 2 <= len(head.split()) <= _LONGEST and len(rest.split()) >= 6 and not _VERB.search(head):
            return len(head)
    return 0


def _restarts(sentence: str, article: str) -> Iterator[int]:
    """Where a new sentence seems to begin inside the sentence."""
    colon = _COLON.search(sentence)
    limit = 160
    for match in _QUOTE_START.finditer(sentence[:limit] + sentence[limit:]):
        head = sentence[: match.start()]
        if (
            len(head) < limit
            and colon
            and colon.end() < match.start()
            and _is_source(sentence[colon.end() : match.start()])
        ):
            yield match.start()
    if colon and colon.end() < limit:
        split = _source_then_name(sentence[colon.end() :], article)
        if split:
            yield colon.end() + split
    for match in _RESTART.finditer(sentence[:limit]):
        head = sentence[: match.start()]
        last = head.split()[-1] if head.split() else ""
        if re.search(r"[,;:(“\"—–]", head) or last.lower() in _LINKING or last.endswith(".") or len(head.split()) < 3:
            continue
        if re.match(r"[A-Z0-9‘]", last) or _PLAIN.match(sentence, match.end()):
            yield match.start()


def _is_source(words: str) -> bool:
    """Whether the words after a heading's colon name who says it: "…: US", "…: Sources"."""
    return _names_source(words.strip().split())


def _names_source(words: list[str]) -> bool:
    name = " ".join(words)
    return 1 <= len(words) <= 3 and (
        name.lower() in places()
        or re.fullmatch(r"(?:[A-Z]\.?){2,5}", name) is not None
        or (len(words) == 1 and name.lower() in _SOURCE_WORDS and name[0].isupper())
    )


def _source_then_name(rest: str, article: str) -> int:
    """Where "Beijing Anna Roe did not …" changes from the source of a heading to the subject of a sentence.

    The two must stand nowhere else side by side, and the subject must be named elsewhere without the source.
    """
    capitalised = re.match(r"(?:[A-Z][\w.’'-]*\s+){2,5}", rest)
    if capitalised is None:
        return 0
    words = capitalised.group().split()
    for n in range(1, min(3, len(words) - 1) + 1):
        source, subject = words[:n], words[n]
        if not _names_source(source):
            continue
        pair = re.escape(words[n - 1]) + r"\s+" + re.escape(subject) + r"\b"
        named = re.findall(rf"(?<!{re.escape(words[n - 1])} )\b{re.escape(subject)}\b", article)
        if len(re.findall(pair, article)) == 1 and len(named) >= 2:
            return len(" ".join(source))
    return 0
