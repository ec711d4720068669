"""Whether a clause tells of the time of an open item: by its dates, or by the day of its article."""

import datetime

from generator.gather.closing.item import Item
from generator.gather.merged_clauses import ClauseIndex, MergedClause
from generator.gather.story import Story
from generator.language.edtf import first_day, last_day

_STALE = 31
"""So many days after an item's time, a clause without a date no longer tells of it."""
_SOON = 3
"""Days of a time so short that whatever an article from within it tells is news of it."""
_OPENING = 4
"""An article's own news stand in so many sentences at its beginning; what stands later may be background."""


def dates(index: ClauseIndex, c: MergedClause) -> list[str]:
    """The dates of a clause; else of its sentence; else of the sentence before in the paragraph."""
    if c.days:
        return list(c.days)
    story, start = index.story, c.sentence[0]
    own = [d for other in index.by_brief[c.brief] if other.sentence == c.sentence for d in other.days]
    before = story.sentence(c.brief, start - 2) if start > 1 else (0, 0)
    if own or before[1] > start or "\n" in story.texts[c.brief][before[1] : start]:
        return own
    return [d for other in index.by_brief[c.brief] if other.sentence == before for d in other.days]


def later(edtf: str, item: Item) -> bool:
    """Whether a date can be after the day on which the item was first told of."""
    last = last_day(edtf)
    return last is not None and item.first is not None and last > item.first


def in_time(story: Story, item: Item, c: MergedClause, day: datetime.date) -> bool:
    """Whether a clause without a date can tell of the item's time: an article's own news, or from after it."""
    earliest, last = first_day(item.due), last_day(item.due)
    early = c.sentence in story.sentences[c.brief][:_OPENING]
    if last is None:
        return early or item.place is not None
    if day > last:
        return (day - last).days <= _STALE
    soon = earliest is not None and (last - earliest).days <= _SOON
    return (soon or early) and (earliest is None or day >= earliest)
