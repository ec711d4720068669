"""Reported speech without quotation marks: who is reported to have said what, read off the clauses.

What a verb of saying reports ("the minister said the port would close") is the report's content; of one that takes a
thing instead ("the minister condemned the attack") it is the verb's own clause. What is quoted is no report.
"""

import bisect
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import TypeAlias

from generator.annotate import Annotated
from generator.lexicon.cues import BODIES, PEOPLE
from generator.lexicon.indirect import OF_THINGS_TOO, REPORTING
from generator.model.article import Article
from generator.model.brief import Quote, Report
from generator.model.clause import Clause
from generator.model.extracted import Extracted
from generator.model.ids import Ids
from generator.model.text import Evidence, Participant, Span, evidence

NEEDS: tuple[str, ...] = ("clauses",)

_LIMIT = 400
"""Longest evidence, in code points."""
_SOURCE = "according to"

_Key: TypeAlias = tuple[Participant | None, str | None]
"""Who tells a clause, and by what word."""


def extract(annotated: Annotated, found: Extracted) -> Extracted:
    """`found` with the reports of its sentences."""
    ids = Ids("r")
    titled = [b for b in annotated.article.header.blocks if b.kind in ("headline", "subhead")]
    quotes = [q for q in found.quotes if q.kind != "scare"]
    reports: list[Report] = []
    for _, sentence in groupby(found.clauses, key=lambda c: c.sentence.start):
        clauses = list(sentence)
        if any(b.start <= clauses[0].sentence.start < b.end for b in titled):
            continue
        for report in _of_sentence(annotated.article, clauses):
            alone = report.attribution is not None and report.evidence.covers(report.attribution)
            place = clauses[0].sentence if alone else _around(report)
            if not _quoted(place, quotes):
                reports.append(report)
    reports.sort(key=lambda r: (r.evidence.start, r.evidence.end))
    named = (r.replace(id=ids.of(r.evidence.exact, r.speaker_text or "")) for r in reports)
    return found.replace(reports=tuple(named))


def _of_sentence(article: Article, clauses: Sequence[Clause]) -> Iterator[Report]:
    told: dict[_Key, Participant] = {(c.teller, c.told_by): c.teller for c in clauses if c.teller and not c.quoted}
    verbs = {key: next((c for c in clauses if c.lemma == key[1] and _does(c, who)), None) for key, who in told.items()}
    used: set[str] = set()
    for key, teller in told.items():
        verb = verbs[key]
        if (verb is None and key[1] != _SOURCE) or (verb is not None and not _said(verb)):
            continue
        content = _content(clauses, key, verbs)
        if verb is None:
            source = _source(article.text, teller)
            content = [c for c in content if not c.evidence.touches(source)] or content[:1]
        words = evidence(article.text, min(c.evidence.start for c in content), max(c.evidence.end for c in content))
        if verb is not None:
            used.add(verb.id)
        yield from _report(article, words, teller, verb)
    for verb in clauses:
        doers = verb.role("doer")
        if verb.id not in used and doers and _takes_a_thing(verb) and _said(verb):
            first = doers[0]
            who = Participant(
                start=first.start, end=first.end, exact=first.exact, actor=first.actors[0] if first.actors else None
            )
            yield from _report(article, _with_rest(article.text, verb.evidence, clauses), who, verb)


def _content(clauses: Sequence[Clause], key: _Key, verbs: Mapping[_Key, Clause | None]) -> list[Clause]:
    """The clauses that somebody tells, with what others are told in them to have said."""
    found = [c for c in clauses if (c.teller, c.told_by) == key]
    for other, verb in verbs.items():
        if other != key and verb is not None and verb in found:
            found += [c for c in clauses if (c.teller, c.told_by) == other]
    return found


_LEADS_ON = re.compile(r"\s(?:(?:of|to|for|in|on|at|as|from|by|that|against)\s)?$")


def _with_rest(text: str, words: Evidence, clauses: Sequence[Clause]) -> Evidence:
    """A clause's words with what goes on from them: "the importance" of "keeping lines open"."""
    end = words.end
    for clause in clauses:
        start = clause.evidence.start
        if start >= end and clause.evidence.end > end and _LEADS_ON.fullmatch(text, end, start):
            end = clause.evidence.end
    return evidence(text, words.start, end) if end - words.start <= _LIMIT else words


def _report(article: Article, words: Evidence, teller: Participant, verb: Clause | None) -> Iterator[Report]:
    if len(words.exact) > _LIMIT or "\n" in words.exact or not words.exact:
        return
    others = [i for a in verb.role("doer") for i in a.actors if i != teller.actor] if verb is not None else []
    partners = [i for a in verb.role("partner") for i in a.actors] if verb is not None else []
    cue = verb.act.exact if verb is not None else _SOURCE
    yield Report(
        id="r",
        speaker=teller.actor,
        co_speakers=tuple(dict.fromkeys(others)) if teller.actor is not None else (),
        speaker_text=teller.exact,
        cue=cue,
        addressee=partners[0] if partners else None,
        via=verb.teller.actor if verb is not None and verb.teller is not None and verb.told_by != cue else None,
        evidence=words,
        attribution=verb.evidence if verb is not None else _source(article.text, teller),
        rule=f"“{cue}” reports what {teller.exact} says",
    )


def _does(clause: Clause, who: Participant | None) -> bool:
    return who is not None and not clause.nominal and any(a.start == who.start for a in clause.role("doer"))


def _said(verb: Clause) -> bool:
    """Whether somebody is told to have said it: not "will say", "did not say", "if he says"."""
    if verb.negated or verb.conditional or verb.quoted or verb.evidence.exact.lower().startswith("what "):
        return False
    return verb.status in ("happened", "ongoing", "unsaid")


def _takes_a_thing(verb: Clause) -> bool:
    """Whether the verb tells a position by itself: "condemned the attack", not "added a room"."""
    word = verb.act.exact.lower()
    if verb.nominal or word not in REPORTING or word in OF_THINGS_TOO:
        return False
    doer, things = verb.role("doer")[0], verb.role("theme")
    speaks = bool(doer.actors) or doer.head in PEOPLE or doer.head in BODIES
    return speaks and bool(things) and verb.evidence.covers(things[0]) and verb.evidence.covers(doer)


def _source(text: str, teller: Participant) -> Evidence:
    """ "according to the police"."""
    start = text.lower().rfind("according", max(0, teller.start - len(_SOURCE) - 3), teller.start)
    return evidence(text, start if start >= 0 else teller.start, teller.end)


def _around(report: Report) -> Span:
    """From the first to the last word of what is reported and of what reports it."""
    places = [p for p in (report.evidence, report.attribution) if p is not None]
    return Span(start=min(p.start for p in places), end=max(p.end for p in places))


def _quoted(place: Span, quotes: Sequence[Quote]) -> bool:
    """Whether any of it is quoted."""
    i = bisect.bisect_left(quotes, place.end, key=lambda q: q.evidence.start) - 1
    return i >= 0 and quotes[i].evidence.end > place.start
