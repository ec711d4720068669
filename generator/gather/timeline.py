"""Dated events of all of a story's articles, merged where they are one, past and to come.

An event is a dated clause: who is named in it, what it says, and whether it happened, was planned when the article was
written, or was called off. Clauses of one date are one event if they share two actors, or an actor and a word that
says what was done.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.gather.actors import Cast
from generator.gather.clauses import clause
from generator.gather.deeds import deeds
from generator.gather.edtf import first_day, last_day
from generator.gather.origins import Provenance
from generator.gather.story import Place, Story
from generator.language.words import content, forms
from generator.model.brief import Brief, DateMention
from generator.model.ids import Ids
from generator.model.storyline import Event, EventStatus, Source
from generator.model.text import BlockKind

_BLOCKS: frozenset[BlockKind] = frozenset({"body", "caption", "subhead"})
_EDTF = re.compile(r"\d{4}(?:-\d{2}){0,2}(?:/\d{4}(?:-\d{2}){0,2})?$")
_SPAN = re.compile(r"\b(?:since|until|till|by|from|between)\s+(?:the\s+)?$", re.IGNORECASE)
_CALLED_OFF = re.compile(
    r"\b(?:postpon\w+|cancel\w*|scrap\w*|shelv\w+|abandon\w*|call(?:ed|ing)? off|scuttl\w+|axed|put off|"
    r"delay(?:ed|ing)|aborted|suspended|pulled out of)\b",
    re.IGNORECASE,
)
_PLAN = re.compile(
    r"\b(?:will|would|shall|to be|set to|due to|expected|likely|scheduled|planned|plans|slated|invited|going to|"
    r"about to|may|might|could|possibl[ey]|originally)\b",
    re.IGNORECASE,
)
_LONGEST = 160
"""Characters of a description, if there is one so short."""


@dataclass(frozen=True)
class Dated:
    """A dated clause of an article."""

    brief: str
    rank: int
    edtf: str
    place: Place
    status: EventStatus
    actors: frozenset[str]
    said: frozenset[str]
    """The stems of the clause's content words that name no actor, and what is done."""
    source: Source

    @cached_property
    def length(self) -> int:
        return self.place[1] - self.place[0]


def timeline(story: Story, cast: Cast, provenance: Provenance) -> tuple[Event, ...]:
    """The events, by date; of one date in the order of the articles."""
    buckets: defaultdict[str, list[Dated]] = defaultdict(list)
    for dated in _dated(story, cast):
        buckets[dated.edtf].append(dated)
    events = [
        _event(story, group, provenance) for edtf in sorted(buckets, key=_when) for group in _merged(buckets[edtf])
    ]
    ids = Ids("e")
    return tuple(e.replace(id=ids.of(e.edtf, *e.actors[:2])) for e in events)


def _dated(story: Story, cast: Cast) -> Iterator[Dated]:
    for rank, brief in enumerate(story.briefs):
        mentions = sorted((m.start, m.end, a.id) for a in brief.actors for m in a.mentions)
        for mention in brief.dates:
            if mention.type in ("DATE", "TIME") and mention.edtf and _EDTF.match(mention.edtf):
                dated = _clause(story, cast, rank, brief, mention, mentions)
                if dated:
                    yield dated


def _clause(
    story: Story, cast: Cast, rank: int, brief: Brief, mention: DateMention, mentions: Sequence[tuple[int, int, str]]
) -> Dated | None:
    """The clause of a date; None where it stands in furniture or a quotation, or only bounds a state ("since May")."""
    at = mention.evidence.start, mention.evidence.end
    block = story.block(brief.id, at[0])
    text = story.texts[brief.id]
    if block is None or block.kind not in _BLOCKS or story.in_quotation(brief.id, at[0]):
        return None
    sentence = story.sentence(brief.id, at[0])
    if _SPAN.search(text, max(sentence[0], at[0] - 20), at[0]) and not _CALLED_OFF.search(text, *sentence):
        return None
    place = clause(text, sentence, at)
    item = next(
        (o for o in brief.open_items for e in (o.evidence, *o.also) if e.start < place[1] and place[0] < e.end), None
    )
    named = [(s, e, cast.of(brief.id, a)) for s, e, a in mentions if place[0] <= s and e <= place[1]]
    actors = {a for _, _, a in named if a} | (
        {a for i in item.actors if (a := cast.of(brief.id, i))} if item else set()
    )
    if not actors:
        actors = {a for s, e, i in mentions if sentence[0] <= s and e <= sentence[1] and (a := cast.of(brief.id, i))}
    outside = _without(text, place, [*((s, e) for s, e, _ in named), at])
    return Dated(
        brief=brief.id,
        rank=rank,
        edtf=mention.edtf or "",
        place=place,
        status=_status(text, sentence, place, at, brief, mention.edtf or ""),
        actors=frozenset(actors),
        said=frozenset(content(forms(outside))) | deeds(outside),
        source=story.source(brief.id, *_narrow(text, place, at)),
    )


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
    if place[1] - place[0] <= 400:
        return place
    start = max(place[0], at[0] - 190)
    end = min(place[1], at[1] + 150)
    return text.find(" ", start) + 1 if start > place[0] else start, text.rfind(" ", at[1], end) if end < place[
        1
    ] else end


def _status(text: str, sentence: Place, place: Place, at: Place, brief: Brief, edtf: str) -> EventStatus:
    """What the article says of the event's coming to pass, as far as it could know."""
    published, first = first_day(brief.article.published), first_day(edtf)
    if _CALLED_OFF.search(text, *place):
        return "cancelled"
    planned = _PLAN.search(text, place[0], max(at[0], place[0]))
    if planned and _CALLED_OFF.search(text, *sentence):
        return "cancelled"
    if published and first and (first > published or (first == published and planned)):
        return "planned"
    last = last_day(edtf)
    return "planned" if planned and published and last and (last > published or edtf in str(published)) else "happened"


def _merged(dated: Sequence[Dated]) -> list[list[Dated]]:
    """The clauses of one date, grouped by event."""
    groups: list[list[Dated]] = []
    actors: list[Counter[str]] = []
    said: list[Counter[str]] = []
    for d in sorted(dated, key=lambda d: (-min(len(d.actors), 2), d.rank, d.place)):
        shared = [
            (len(d.actors & actors[g].keys()), len(d.said & said[g].keys()), -g)
            for g in range(len(groups))
            if (d.status == "cancelled") == (groups[g][0].status == "cancelled")
        ]
        fit = max((s for s in shared if s[0] >= 2 or (s[0] == 1 and s[1] >= 1) or s[1] >= 2), default=None)
        if fit is None:
            groups.append([])
            actors.append(Counter())
            said.append(Counter())
        g = -fit[2] if fit else len(groups) - 1
        groups[g].append(d)
        actors[g].update(d.actors)
        said[g].update(d.said)
    return sorted(groups, key=lambda g: min((d.rank, d.place) for d in g))


def _event(story: Story, group: Sequence[Dated], provenance: Provenance) -> Event:
    counts = Counter(a for d in group for a in d.actors)
    usual = sorted((a for a in counts if 2 * counts[a] >= len({d.brief for d in group})), key=lambda a: (-counts[a], a))
    teller = min(group, key=lambda d: (*_clumsy(story, d), -len(d.actors & set(usual)), abs(d.length - 90), d.rank))
    text = story.texts[teller.brief]
    newest = max(group, key=lambda d: (d.rank, d.status != "planned"))
    carriers = [provenance.at(d.source) for d in group]
    return Event(
        id="e",
        edtf=group[0].edtf,
        text=" ".join(text[teller.source.start : teller.source.end].split()).rstrip(" ,;:."),
        actors=tuple(usual),
        status="happened" if any(d.status == "happened" for d in group) else newest.status,
        evidence=story.in_order([d.source for d in group]),
        outlets=provenance.outlets(d.brief for d in group),
        origins=provenance.origins([*carriers]),
    )


def _clumsy(story: Story, dated: Dated) -> tuple[bool, bool]:
    """Whether a clause is too long to describe an event, or begins in the middle of a sentence."""
    opening = story.texts[dated.brief][dated.source.start : dated.source.start + 1]
    return dated.length > _LONGEST, opening.islower()


def _when(edtf: str) -> tuple[str, int]:
    """Dates in order; what is less precise before what it contains."""
    first, _, last = edtf.partition("/")
    return first, len(edtf) if last else 0
