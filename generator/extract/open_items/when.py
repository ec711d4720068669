"""When an open item is due: the dates of its own clause that are not over at publication."""

import bisect
import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from generator.annotate import Piece
from generator.language.edtf import first_day, last_day
from generator.language.temporal.stretches import stretches
from generator.model.brief import DateMention

_PAST = re.compile(r"\b(?:\d{4}|last|past|ago|earlier|previous)\b", re.IGNORECASE)
_COMING = re.compile(r"\b(?:next|tomorrow|tonight|coming|later this|weeks? away)\b", re.IGNORECASE)
_LONG_AGO = re.compile(r"\blast (?:month|year|decade|century)|(?:months|years|decades) (?:ago|earlier)", re.IGNORECASE)
_NEAR = re.compile(
    r"^(?:this (?!year)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|"
    r"(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d)"
)
"""Dates that may lie ahead or behind: "this summer", "Tuesday", "April 5"; the tense beside them tells."""
_STEPS = 8
"""Longest way from a date up to the act that it dates, in words."""


class Calendar:
    """The dated words of one article, and what was still to come when it was published."""

    def __init__(self, dates: Sequence[DateMention], published: str | None, text: str) -> None:
        spans = stretches(text, dates)
        own = (d.replace(edtf=spans.get(d.id, d.edtf)) for d in dates if d.type in ("DATE", "TIME"))
        self._dates = sorted(own, key=lambda d: d.evidence.start)
        self._starts = [d.evidence.start for d in self._dates]
        self._published = first_day(published)

    def near(self, piece: Piece, token: Token) -> list[tuple[Token, DateMention]]:
        """The dates in the token's sentence, each with its word, but for those that are over."""
        return [(word, mention) for word, mention in self._around(piece, token) if mention.edtf and self.ahead(mention)]

    def over(self, piece: Piece, token: Token, days: int) -> list[tuple[Token, DateMention]]:
        """Those that were over for more than so many days when the article was published, by their own words.

        A bare "September" beside a plan may as well be the next one.
        """
        found = []
        for word, mention in self._around(piece, token):
            if mention.edtf is None and _LONG_AGO.search(mention.evidence.exact):
                found.append((word, mention))
                continue
            last = last_day(mention.edtf)
            if _PAST.search(mention.evidence.exact) is None:
                continue
            if last is not None and self._published is not None and (self._published - last).days > days:
                found.append((word, mention))
        return found

    def comes(self, piece: Piece, token: Token) -> frozenset[int]:
        """The words of the token's sentence that name a time that had not begun when the article was published."""
        return frozenset(word.i for word, mention in self._around(piece, token) if self._comes(word, mention))

    def _comes(self, word: Token, mention: DateMention) -> bool:
        first = first_day(mention.edtf)
        if self._published is not None and first is not None:
            return first > self._published
        if mention.edtf or mention.type not in ("DATE", "TIME"):
            return False
        return bool(_COMING.search(mention.evidence.exact) or (_NEAR.search(mention.evidence.exact) and _now(word)))

    def ahead(self, mention: DateMention) -> bool:
        """Whether the date was not yet over on the day of publication."""
        last = last_day(mention.edtf)
        return last is None or self._published is None or last >= self._published

    def _around(self, piece: Piece, token: Token) -> Iterator[tuple[Token, DateMention]]:
        if not self._dates:
            return
        sentence = token.sent
        start, end = piece.place(sentence)
        for mention in self._dates[bisect.bisect_left(self._starts, start) :]:
            if mention.evidence.start >= end:
                return
            word = piece.token_at(mention.evidence.end - 1)
            if word is not None and word.sent.start == sentence.start:
                yield word, mention


def hangs(word: Token, act: Token) -> bool:
    """Whether a date's word hangs on the act itself, by a preposition or none."""
    for _ in range(_STEPS):
        if word.head.i == act.i:
            return word.dep_ in ("npadvmod", "prep", "advmod", "tmod", "nmod", "attr", "dobj")
        if word.head.i == word.i or word.dep_ in (
            "dobj",
            "nsubj",
            "nsubjpass",
            "attr",
            "appos",
            "conj",
            "relcl",
            "acl",
        ):
            return False
        word = word.head
    return False


def _now(word: Token) -> bool:
    """Whether the date stands in a clause of the present tense that "be" carries, or of the future."""
    for _ in range(_STEPS):
        if word.pos_ in ("VERB", "AUX") and word.dep_ not in ("aux", "auxpass"):
            helpers = [c for c in word.lefts if c.dep_ in ("aux", "auxpass")]
            if any(c.tag_ == "VBD" or c.lemma_ == "have" for c in helpers):
                return False
            return word.tag_ in ("VBZ", "VBP") or any(c.tag_ in ("MD", "VBZ", "VBP") for c in helpers)
        if word.head.i == word.i:
            return False
        word = word.head
    return False


def due(chain: list[Token], stop: Token | None, dates: list[tuple[Token, DateMention]]) -> DateMention | None:
    """The date that hangs nearest to the act; `chain` runs from the act up to the top of its clause.

    Dates that hang on `stop`, a verb in the past that only announces, are when it was announced.
    """
    if not chain:
        return None
    rank = {t.i: n for n, t in enumerate(chain)}
    best: tuple[bool, int, int, int] | None = None
    found = None
    for word, mention in dates:
        at = _anchor(word, rank, stretch="/" in (mention.edtf or ""))
        if at is None or (stop is not None and at == stop.i and word.i > 0 and not _after(word, chain[0])):
            continue
        key = (mention.type == "TIME", rank[at], abs(word.i - chain[0].i), word.i)
        if best is None or key < best:
            best, found = key, mention
    return found


def _anchor(word: Token, rank: dict[int, int], *, stretch: bool) -> int | None:
    """The word of the chain on which a date hangs, unless another clause lies between.

    What is done "from 3 June" on may be anything; what is done from 3 to 5 June is dated by both.
    """
    for _ in range(_STEPS):
        if word.i in rank:
            return word.i
        if word.dep_ in ("relcl", "advcl", "ccomp", "acl", "ROOT") or (
            word.dep_ == "conj" and word.pos_ in ("VERB", "AUX")
        ):
            return None
        bounds = word.lower_ in ("after", "following", "since") or (word.lower_ == "from" and not stretch)
        if bounds and word.dep_ in ("prep", "mark"):
            return None
        word = word.head
    return None


def _after(word: Token, act: Token) -> bool:
    return word.i > act.i
