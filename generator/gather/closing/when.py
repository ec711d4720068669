"""Whether a sentence tells of the time of an open item: by the dates in it, or by the day of its article."""

import datetime

from generator.gather.closing.item import Item
from generator.gather.closing.present import Sentence
from generator.gather.story import Place, Story
from generator.language.edtf import first_day, last_day

_STALE = 31
"""So many days after an item's time, a sentence without a date no longer tells of it."""
_SOON = 3
"""Days of a time so short that whatever an article from within it tells is news of it."""
_OPENING = 4
"""An article's own news stand in so many sentences at its beginning; what stands later may be background."""


def dates(story: Story, s: Sentence) -> list[str]:
    """The dates of a sentence; of the one before it in the paragraph where it has none."""
    start = s.place[0]
    found = _dated(story, s.brief, s.place)
    before = story.sentence(s.brief, start - 2) if start > 1 else (0, 0)
    if found or before[1] > start or "\n" in story.texts[s.brief][before[1] : start]:
        return found
    return _dated(story, s.brief, before)


def _dated(story: Story, brief: str, place: Place) -> list[str]:
    return [
        d.edtf
        for d in story.by_id[brief].dates
        if d.edtf and d.type in ("DATE", "TIME") and place[0] <= d.evidence.start < place[1]
    ]


def later(edtf: str, item: Item) -> bool:
    """Whether a date can be after the day on which the item was first told of."""
    last = last_day(edtf)
    return last is not None and item.first is not None and last > item.first


def in_time(story: Story, item: Item, s: Sentence, day: datetime.date) -> bool:
    """Whether a sentence without a date can tell of the item's time: an article's own news, or from after it."""
    earliest, last = first_day(item.due), last_day(item.due)
    if last is None:
        return _early(story, s) or item.place is not None
    if day > last:
        return (day - last).days <= _STALE
    soon = earliest is not None and (last - earliest).days <= _SOON
    return (soon or _early(story, s)) and (earliest is None or day >= earliest)


def _early(story: Story, s: Sentence) -> bool:
    return s.place in story.sentences[s.brief][:_OPENING]
