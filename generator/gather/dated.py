"""Dated clauses: what an article says of one date, who takes part, and whether it came to pass.

A date belongs to the clause whose argument it is. Told are acts that happened, last, are to come or came to nothing,
and events that a noun names. A state, or what is denied, is kept as `Dated.bare` beside what others tell of the same;
what is asked, quoted or conditional is not.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.gather.merged_clauses import ClauseIndex, MergedClause
from generator.gather.story import WIDEST, Place, Story
from generator.language.edtf import first_day, last_day, settled, when
from generator.language.temporal.bounds import bounds_state
from generator.language.temporal.stretches import stretches
from generator.language.words import content, forms
from generator.lexicon.commitment import REMARKING
from generator.lexicon.implicatives import PUTTING_OFF, STOPPING
from generator.model.brief import Brief, DateMention
from generator.model.clause import Argument
from generator.model.storyline import EventStatus, Source

_WIDE = 200
"""Days; a date that spans more of them dates no event, unless it is a whole year that is over or to come."""
_MARKS = frozenset("“\"'‘(:")
"""Behind which a clause goes on."""
_FAR = 365
"""Days before the article; of what was longer ago a clause tells only if it stands by itself."""


@dataclass(frozen=True)
class Dated:
    """A dated clause of an article."""

    merged: MergedClause
    edtf: str
    status: EventStatus
    actors: frozenset[str]
    """Persons, organisations and groups who take part."""
    said: frozenset[str]
    """The stems of the clause's other content words."""
    source: Source
    """The clause, with its date."""
    sentence: Place
    alone: Place | None
    """Where the clause stands by itself as a sentence."""
    bare: bool
    """Whether it tells of no event by itself."""

    @property
    def brief(self) -> str:
        return self.merged.brief

    @property
    def rank(self) -> int:
        return self.merged.rank

    @property
    def place(self) -> Place:
        return self.source.start, self.source.end

    @property
    def remark(self) -> bool:
        """Whether the act is a saying."""
        return self.merged.clause.lemma in REMARKING

    @property
    def words(self) -> Place:
        """What to tell it in: the clause if it stands by itself and is no remark, else its sentence."""
        return self.alone if self.alone and not self.remark else self.sentence

    @cached_property
    def length(self) -> int:
        return self.source.end - self.source.start


def dated_clauses(index: ClauseIndex) -> Iterator[Dated]:
    """The clauses of all articles that tell of a day, a month or the like, in the order of the texts."""
    for brief in index.story.briefs:
        by_sentence: defaultdict[Place, list[MergedClause]] = defaultdict(list)
        for merged in index.by_brief[brief.id]:
            by_sentence[merged.sentence].append(merged)
        spans = stretches(index.story.texts[brief.id], brief.dates)
        dates = {d.id: d.replace(edtf=spans.get(d.id, d.edtf)) for d in brief.dates}
        for merged in index.by_brief[brief.id]:
            for time in merged.clause.role("time"):
                mention = dates.get(time.fact or "")
                if mention is not None and (edtf := _edtf(mention, brief)) is not None:
                    yield from _dated(index, brief, by_sentence[merged.sentence], merged, time, edtf)


def _edtf(mention: DateMention, brief: Brief) -> str | None:
    """The date, if it is of an event: not open at an end, not of an age, and not too wide."""
    edtf = settled(mention.edtf, brief.article.published) or mention.edtf
    span = when(edtf)
    if (
        edtf is None
        or "T" in edtf
        or span is None
        or span.first is None
        or span.last is None
        or mention.mod in ("BEFORE", "AFTER")
    ):
        return None
    published = first_day(brief.article.published)
    lasts = published is not None and span.first <= published <= span.last
    return None if (span.last - span.first).days > _WIDE and (lasts or not edtf.isdigit()) else edtf


def _dated(
    index: ClauseIndex, brief: Brief, beside: Sequence[MergedClause], merged: MergedClause, time: Argument, edtf: str
) -> Iterator[Dated]:
    """The clause that a date belongs to; none where it stands in a headline, under a picture or in a quotation."""
    story, clause = index.story, merged.clause
    block = story.block(brief.id, time.start)
    if block is None or block.kind != "body" or clause.conditional or _asked(story, merged):
        return
    if clause.quoted or story.in_quotation(brief.id, time.start):
        return
    around = _over(merged, beside) if clause.nominal else None
    place = min(clause.evidence.start, time.start), max(clause.evidence.end, time.end)
    if place[1] - place[0] > WIDEST:
        return
    announced = _announced(index, brief, time, edtf)
    alone = _alone(story, merged, place)
    status = _status(merged, around, edtf, brief.article.published, planned=bool(announced))
    bounded = status != "cancelled" and bounds_state(story.texts[brief.id], time.start, over=status == "happened")
    wider = [c for c in beside if c.clause.evidence.covers(clause.evidence)]
    named = frozenset().union(*(c.doers | c.others | c.named for c in (merged, *wider)))
    yield Dated(
        merged=merged,
        edtf=edtf,
        status=status,
        actors=named | announced,
        said=_said(story, brief, merged, place, time),
        source=story.source(brief.id, *place),
        sentence=merged.sentence,
        alone=alone,
        bare=not announced and (bounded or _is_bare(story, merged, edtf, brief, alone=alone is not None)),
    )


def _asked(story: Story, merged: MergedClause) -> bool:
    return story.texts[merged.brief][merged.sentence[0] : merged.sentence[1]].rstrip("”\"’')").endswith("?")


def _over(event: MergedClause, beside: Sequence[MergedClause]) -> MergedClause | None:
    """The clause around an event's noun: the shortest whose words hold it."""
    held = [c for c in beside if not c.clause.nominal and c.clause.evidence.covers(event.clause.act)]
    return min(held, key=lambda c: c.clause.evidence.end - c.clause.evidence.start, default=None)


def _announced(index: ClauseIndex, brief: Brief, time: Argument, edtf: str) -> frozenset[str]:
    """Who takes part in the open item that is due on the date and whose words hold it."""
    return frozenset(
        merged
        for item in brief.open_items
        if item.due == edtf and any(e.covers(time) for e in (item.evidence, *item.also))
        for a in item.actors
        if (merged := index.cast.of(brief.id, a)) and index.cast.by_id[merged].kind != "place"
    )


def _alone(story: Story, merged: MergedClause, place: Place) -> Place | None:
    """The words of the clause that are a sentence by themselves: "after the envoy left on Monday" from its subject on.

    They end at a stop or with the sentence. None where the subject stands elsewhere, or is a mere pronoun.
    """
    text, clause = story.texts[merged.brief], merged.clause
    start, end = place
    after = text[end : merged.sentence[1]].lstrip()
    if clause.nominal or (after and (after[0].isalnum() or not _MARKS.isdisjoint(after[:3]))):
        return None
    arguments = [a for a in clause.arguments if start <= a.start and a.end <= clause.act.start]
    subject = min((a for a in arguments if a.role in ("doer", "theme")), key=lambda a: a.start, default=None)
    if subject is None or (start != merged.sentence[0] and not content(forms(subject.exact))):
        return None
    led = start == merged.sentence[0] or any(a.start < subject.start for a in arguments)
    return (start if led else subject.start), end


def _is_bare(story: Story, merged: MergedClause, edtf: str, brief: Brief, *, alone: bool) -> bool:
    """Whether the clause tells of no event: a state, what is denied, an aside on what is long over, a remark."""
    clause = merged.clause
    if clause.negated:
        return True
    first, last, published = first_day(edtf), last_day(edtf), first_day(brief.article.published)
    ahead = first is not None and published is not None and first > published
    if clause.status == "unsaid" and not (clause.nominal and clause.concept) and not ahead:
        return True
    if clause.lemma in REMARKING and clause.evidence.start != clause.sentence.start and not _quotes(story, merged):
        return True
    return not alone and bool(last and published and (published - last).days > _FAR)


def _quotes(story: Story, merged: MergedClause) -> bool:
    """Whether words are quoted in the clause's sentence."""
    start, end = merged.sentence
    return any(start < q.end and q.start < end for q in story.quotations[merged.brief])


def _said(story: Story, brief: Brief, merged: MergedClause, place: Place, time: Argument) -> frozenset[str]:
    """The stems of what the clause says, but for the names of those who act, and the date."""
    text = story.texts[merged.brief]
    acting = (a for a in brief.actors if a.kind != "place")
    gaps = [(m.start, m.end) for a in acting for m in a.mentions if place[0] <= m.start and m.end <= place[1]]
    at, kept = place[0], []
    for start, end in sorted([*gaps, (time.start, time.end)]):
        if start >= at:
            kept.append(text[at:start])
            at = end
    return frozenset(content(forms(" ".join([*kept, text[at : place[1]]]))))


def _status(
    merged: MergedClause, around: MergedClause | None, edtf: str, published: str | None, *, planned: bool
) -> EventStatus:
    """What the article says of the event's coming to pass, as far as it could know."""
    clause = merged.clause
    off = STOPPING | PUTTING_OFF
    put_off = around is not None and around.clause.lemma in off and not around.clause.negated
    failed = clause.status == "failed" and clause.nominal
    if clause.status == "called_off" or failed or put_off or (clause.lemma in off and clause.status == "happened"):
        return "cancelled"
    first, last, told = first_day(edtf), last_day(edtf), first_day(published)
    if first is None or last is None or told is None:
        return "planned" if planned or clause.status == "to_come" else "happened"
    if first > told or ((planned or clause.status == "to_come") and last >= told):
        return "planned"
    return "happened"
