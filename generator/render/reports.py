"""Sentences that tell what somebody said without quoting it, found by their form: the name, then a verb of saying.

Nothing is parsed here. A name counts as the subject where the verb follows it, with at most an apposition, a second
name and adverbs between, and where no preposition stands before it; "according to" and a verb turned before its
subject count too. Pronouns are left alone: whom they mean is not told by form.
"""

import re
from bisect import bisect_right

from generator.language.sentences import sentences
from generator.lexicon.calendar import MONTHS, WEEKDAYS
from generator.lexicon.indirect import OF_THINGS_TOO, PAST, REPORTING
from generator.model.brief import Brief
from generator.model.text import PROSE, Span
from generator.render.passages import Cover

_NAMES = r"(?:(?:the|a|an|top|senior|of|and|for|[A-Z][\w.&'’-]*)\s+)*"
"""Titles and names, as they run up to a name."""
_TIME = rf"(?:{'|'.join(sorted((*MONTHS, *WEEKDAYS), key=len, reverse=True)).title()})"
_AFTER = re.compile(
    r"(?:\s+and\s+(?:(?:the|his|her|its|their)\s+)?(?:[A-Z][\w.'’-]*\s*){1,5}?)?"
    r"(?:\s*,[^,.;:!?“”\"]{2,80},|\s*\([^)]{1,40}\))?"
    r"(?:\s+(?:has|have|had|also|both|later|earlier|then|again|now|once|twice|always|never|still|since|already|"
    r"[a-z]+ly|on [A-Z][a-z]+day))*"
    rf"\s+(?:(?:{'|'.join(sorted(REPORTING - OF_THINGS_TOO))})\b"
    rf"|(?:{'|'.join(sorted(OF_THINGS_TOO))})(?:\s+that\b|[,.:]))"
)
_OBJECT = re.compile(
    r"(?:^|[\s(])(?:(?i:to|with|by|for|from|on|about|against|in|at|between|over|after|before|under|than|as|like|"
    rf"including|near|into|toward|towards|within)\s+(?!{_TIME}\b){_NAMES}|(?i:of)\s+(?:the\s+)?)$"
)
_TOLD_BY = re.compile(
    rf"(?:\b[Aa]ccording to\s+{_NAMES}|[,”]\s+(?:{'|'.join(sorted(PAST))}|says)\s+{_NAMES})$",
)
_REACH = 160
"""Characters around a name in which its verb is looked for."""


def reports(text: str, brief: Brief) -> dict[str, tuple[Span, ...]]:
    """By actor of the brief, the sentences that report it; none in which anything is quoted."""
    found: dict[str, list[Span]] = {}
    plain = _plain(text, brief)
    starts = [start for start, _ in plain]
    named = sorted((m.end, m.start) for a in brief.actors for m in a.mentions)
    titles = {(actor.id, t.end): t.start for actor in brief.actors for t in actor.titles}
    for actor in brief.actors:
        for mention in actor.mentions:
            i = bisect_right(starts, mention.start) - 1
            if i < 0 or plain[i][1] < mention.end:
                continue
            start, end = plain[i]
            begin = titles.get((actor.id, mention.start - 1), mention.start)
            last = bisect_right(named, (begin, begin)) - 1
            other = named[last][0] if last >= 0 else 0
            before = text[max(start, begin - _REACH) : begin]
            after = text[mention.end : min(end, mention.end + _REACH)]
            if _told_by(before, begin - other) or (_AFTER.match(after) and not _OBJECT.search(before)):
                spans = found.setdefault(actor.id, [])
                if not spans or spans[-1].end != end:
                    spans.append(Span(start=start, end=end))
    return {actor: tuple(spans) for actor, spans in found.items()}


def _told_by(before: str, free: int) -> bool:
    """Whether "according to" or "said" runs up to the name, and no other name stands between.

    "Said Ann Roe of the Register" is Roe's. `free` is how many characters back the name before ends.
    """
    match = _TOLD_BY.search(before)
    return match is not None and len(before) - match.start() <= free


def _plain(text: str, brief: Brief) -> list[tuple[int, int]]:
    """The sentences of the prose, in order, in which nothing is quoted."""
    quoted = Cover((q.evidence.start, q.evidence.end) for q in brief.quotes if q.kind != "scare")
    return [
        (start, end)
        for block in brief.article.blocks
        if block.kind in PROSE and block.kind != "headline"
        for start, end in sentences(text, block.start, block.end)
        if not quoted.touches(start, end) and text.count("“", start, end) == text.count("”", start, end)
    ]
