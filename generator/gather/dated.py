"""Dated clauses: what an article says of one date, who is named in it, and whether it came to pass."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.gather.actors import Cast
from generator.gather.clauses import clause
from generator.gather.deeds import deeds
from generator.gather.story import WIDEST, Place, Story
from generator.language.edtf import first_day, last_day, settled
from generator.language.words import content, forms
from generator.model.brief import Brief, DateMention
from generator.model.storyline import EventStatus, Source
from generator.model.text import BlockKind

_BLOCKS: frozenset[BlockKind] = frozenset({"body", "caption", "subhead"})
_EDTF = re.compile(r"\d{4}(?:-\d{2}){0,2}(?:/\d{4}(?:-\d{2}){0,2})?$")
_BOUND = re.compile(r"\b(?:since|until|till|by|from|between)\s+(?:the\s+)?$", re.IGNORECASE)
_THIS_YEAR = re.compile(r"(?:(?:earlier )?this|the|recent) years?(?:[’']s)?", re.IGNORECASE)
"""Too wide to date an event, but for the label of one: "this year's conference"."""
_CALLED_OFF = re.compile(
    r"\b(?:postpon\w+|cancel\w*|scrap\w*|shelv\w+|abandon\w*|call(?:ed|ing)? off|scuttl\w+|axed|put off|"
    r"delay(?:ed|ing)|aborted|suspended|pulled out of)\b",
    re.IGNORECASE,
)
_SAYING = re.compile(
    r",\s+[^,“”\"]{1,80}\b(?:said|says|announced|reported|added|confirmed|told \w+)\s+(?:(?:on|late|early)\s+)*$"
)
"""Before the day on which somebody is quoted for the rest of the sentence: it dates no event."""
_PLAN = re.compile(
    r"\b(?:will|would|shall|to be|set to|due to|expected|likely|scheduled|planned|plans|slated|invited|going to|"
    r"about to|(?-i:may)|might|could|possibl[ey]|originally)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[“”\"]")
_DESCRIPTION = 220
"""A clause grows no longer than so many characters to take in its subject."""

_Named = tuple[int, int, str]
"""A mention and the merged actor whom it names."""


@dataclass(frozen=True)
class Dated:
    """A dated clause of an article."""

    brief: str
    rank: int
    edtf: str
    place: Place
    status: EventStatus
    actors: frozenset[str]
    """Persons, organisations and groups."""
    said: frozenset[str]
    """The stems of the clause's other content words, and what is done, or that it is called off."""
    source: Source
    named: frozenset[str]
    """The actors whom the clause itself names."""

    @cached_property
    def length(self) -> int:
        return self.place[1] - self.place[0]


def dated_clauses(story: Story, cast: Cast) -> Iterator[Dated]:
    """The clauses of all articles that tell of a day, month or year."""
    for rank, brief in enumerate(story.briefs):
        named = sorted(
            (m.start, m.end, merged) for a in brief.actors if (merged := cast.of(brief.id, a.id)) for m in a.mentions
        )
        for mention in brief.dates:
            if mention.type in ("DATE", "TIME") and mention.edtf and _EDTF.match(mention.edtf):
                edtf = settled(mention.edtf, brief.article.published) or mention.edtf
                dated = _dated(story, cast, rank, brief, mention, edtf, named)
                if dated:
                    yield dated


def _dated(
    story: Story, cast: Cast, rank: int, brief: Brief, mention: DateMention, edtf: str, named: Sequence[_Named]
) -> Dated | None:
    """The clause of a date; None where it stands in furniture or a quotation, or only bounds a state ("since May")."""
    at = mention.evidence.start, mention.evidence.end
    block = story.block(brief.id, at[0])
    text = story.texts[brief.id]
    if block is None or block.kind not in _BLOCKS or story.in_quotation(brief.id, at[0]):
        return None
    sentence = story.sentence(brief.id, at[0])
    if _THIS_YEAR.fullmatch(mention.evidence.exact):
        return None
    if _SAYING.search(text, sentence[0], at[0]) and not _QUOTED.search(text, *sentence):
        return None
    if _BOUND.search(text, max(sentence[0], at[0] - 20), at[0]) and not _CALLED_OFF.search(text, *sentence):
        return None
    place = clause(text, sentence, at)
    here = _within(named, place)
    outside = _without(text, place, [*((s, e) for s, e, _ in here), at])
    if not _acting(cast, here):
        wider = _with_subject(cast, sentence, place, named)
        place, here = wider, _within(named, wider)
    actors = (
        _acting(cast, here) or _acting(cast, _of_item(cast, brief, place)) or _acting(cast, _within(named, sentence))
    )
    status = _status(text, sentence, place, at, brief, edtf)
    return Dated(
        brief=brief.id,
        rank=rank,
        edtf=edtf,
        place=place,
        status=status,
        actors=frozenset(actors | _acting(cast, _of_item(cast, brief, place))),
        said=frozenset(content(forms(outside))) | deeds(outside) | ({"~calloff"} if status == "cancelled" else set()),
        source=story.source(brief.id, *_narrow(text, place, at)),
        named=frozenset(_acting(cast, here)),
    )


def _within(named: Sequence[_Named], place: Place) -> list[_Named]:
    return [n for n in named if place[0] <= n[0] and n[1] <= place[1]]


def _of_item(cast: Cast, brief: Brief, place: Place) -> list[_Named]:
    """The actors of an open item that the clause states."""
    return [
        (e.start, e.end, merged)
        for item in brief.open_items
        for e in (item.evidence, *item.also)
        if e.start < place[1] and place[0] < e.end
        for a in item.actors
        if (merged := cast.of(brief.id, a))
    ]


def _acting(cast: Cast, named: Sequence[_Named]) -> set[str]:
    return {a for _, _, a in named if cast.by_id[a].kind != "place"}


def _with_subject(cast: Cast, sentence: Place, place: Place, named: Sequence[_Named]) -> Place:
    """The clause from the sentence's beginning on, if that brings in who acts and keeps it short."""
    before = [n for n in named if sentence[0] <= n[0] < place[0]]
    if _acting(cast, before) and place[1] - sentence[0] <= _DESCRIPTION:
        return sentence[0], place[1]
    return place


def _without(text: str, place: Place, gaps: Sequence[Place]) -> str:
    """The words of a place but for those in the gaps."""
    at, kept = place[0], []
    for start, end in sorted(gaps):
        if start >= at:
            kept.append(text[at:start])
            at = end
    return " ".join([*kept, text[at : place[1]]])


def _narrow(text: str, place: Place, at: Place) -> Place:
    """The place, cut at white space around the date where it is too wide for evidence."""
    start, end = place
    if end - start <= WIDEST:
        return place
    if at[1] - start > WIDEST:
        start = text.find(" ", at[1] - WIDEST) + 1
    return start, min(end, start + WIDEST)


def _status(text: str, sentence: Place, place: Place, at: Place, brief: Brief, edtf: str) -> EventStatus:
    """What the article says of the event's coming to pass, as far as it could know."""
    published, first, last = first_day(brief.article.published), first_day(edtf), last_day(edtf)
    planned = _PLAN.search(text, place[0], max(at[0], place[0])) is not None
    if _CALLED_OFF.search(text, *(sentence if planned else place)):
        return "cancelled"
    if published is None or first is None or last is None:
        return "planned" if planned else "happened"
    if first > published or (planned and last >= published):
        return "planned"
    return "happened"
