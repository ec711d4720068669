"""How long something took: the lengths that articles give of one event."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.gather.actors import Cast
from generator.gather.discrepancies.figures import Compared, Told
from generator.gather.merged_clauses import ClauseIndex
from generator.gather.story import Place, Story
from generator.language.durations import hours
from generator.language.edtf import first_day
from generator.language.words import Word, words
from generator.lexicon.spans import EVENT, LASTING, PARTS
from generator.model.brief import Brief, DateMention

_ONE_MAKES = "visit"
"""An event of one person, whom a sentence names first."""
_DAYS = 14
"""Articles further apart tell of two events."""
_ROUNDED = 0.025
"""A length without a qualifier is true within so much of it."""
_BEFORE, _AFTER = 12, 3
"""Words around a length in which its event is named."""


@dataclass(frozen=True)
class Length(Told):
    """The length of an event in hours, as one article gives it."""

    event: str
    persons: frozenset[str]
    day: datetime.date | None
    """Of the article."""


def lengths(index: ClauseIndex) -> Iterator[Compared]:
    """The lengths that articles give of one event, for each event."""
    for found in _same_event(_lengths(index.story, index.cast)):
        persons = sorted(set().union(*(x.persons for x in found)))
        yield Compared((found[0].event, *persons), f"How long did the {found[0].event} last?", tuple(found))


def _lengths(story: Story, cast: Cast) -> Iterator[Length]:
    for brief in story.briefs:
        for mention in brief.dates:
            size = hours(mention.value) if mention.type == "DURATION" else None
            if size and not story.in_quotation(brief.id, mention.evidence.start):
                found = _length(story, cast, brief, mention, size)
                if found:
                    yield found


def _length(story: Story, cast: Cast, brief: Brief, mention: DateMention, size: float) -> Length | None:
    """The length with its event, if the words around say that something lasted so long."""
    text = story.texts[brief.id]
    at = mention.evidence.start, mention.evidence.end
    sentence = story.sentence(brief.id, at[0])
    event = _event(text, sentence, at)
    if event is None:
        return None
    named = sorted(
        (m.start, merged)
        for a in brief.actors
        for m in a.mentions
        if a.kind == "person" and sentence[0] <= m.start < sentence[1] and (merged := cast.of(brief.id, a.id))
    )
    persons = [merged for _, merged in named]
    return Length(
        brief=brief.id,
        value=mention.value or "",
        mod=mention.mod,
        size=size,
        slack=_ROUNDED,
        at=at[0],
        parts=PARTS,
        source=story.source(brief.id, *_clause(story, brief, sentence, at)),
        event=event,
        persons=frozenset(persons[:1] if event == _ONE_MAKES else persons),
        day=first_day(brief.article.published),
    )


def _clause(story: Story, brief: Brief, sentence: Place, at: Place) -> Place:
    """The clause in which a length stands; its sentence where there is none."""
    around = [
        (c.evidence.start, c.evidence.end)
        for c in story.clauses.get(brief.id, ())
        if not c.nominal and c.evidence.start <= at[0] and at[1] <= c.evidence.end
    ]
    return min(around, key=lambda place: place[1] - place[0], default=sentence)


def _event(text: str, sentence: tuple[int, int], at: tuple[int, int]) -> str | None:
    """What lasted: named before "lasting" or "for", or right after the length."""
    before = words(text, sentence[0], at[0])
    after = words(text, at[1], sentence[1])[:_AFTER]
    lead = [w for w in before[-4:] if w.form in LASTING]
    if lead:
        return _named(text, before[-_BEFORE:]) or _named(text, words(text, sentence[0], sentence[1]))
    if (before and before[-1].form == "for") or (len(before) > 1 and before[-2].form == "for"):
        return _named(text, before[-_BEFORE:])
    if after and text[at[1] : after[0].start] in (" ", "-", " of ", "-long "):
        of = after[1:] if after[0].form in ("long", "of") else after
        return EVENT.get(of[0].form) if of else None
    return None


def _named(text: str, near: Sequence[Word]) -> str | None:
    """The last event that the words name; the second half of a word ("cease-fire") names none."""
    return next((EVENT[w.form] for w in reversed(near) if w.form in EVENT and text[w.start - 1 : w.start] != "-"), None)


def _same_event(lengths: Iterator[Length]) -> list[list[Length]]:
    """Lengths of one event: the same kind, persons in common as far as both name any, and a like order of magnitude."""
    groups: list[list[Length]] = []
    persons: list[frozenset[str]] = []
    for x in lengths:
        home = next(
            (
                i
                for i, g in enumerate(groups)
                if g[0].event == x.event
                and _near(g[0].size, x.size)
                and _together(g[0].day, x.day)
                and (not x.persons or not persons[i] or x.persons & persons[i])
            ),
            None,
        )
        if home is None:
            groups.append([x])
            persons.append(x.persons)
        else:
            groups[home].append(x)
            persons[home] |= x.persons
    return groups


def _together(a: datetime.date | None, b: datetime.date | None) -> bool:
    """Whether articles of these days can tell of one event as news."""
    return a is None or b is None or abs((a - b).days) <= _DAYS


def _near(a: float, b: float) -> bool:
    """Whether two lengths could be meant for one: less than threefold."""
    return max(a, b) < 3 * min(a, b)
