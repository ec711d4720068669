"""Whether those who are to take part in an open item are the ones of whom a sentence tells the act."""

import re

from generator.gather.closing import told
from generator.gather.closing.item import Item
from generator.gather.closing.present import Sentence
from generator.gather.story import Place

_ASIDE = re.compile(r",\s(?:who|whom|whose|which)\b[^,]*,")


def tells(text: str, item: Item, s: Sentence, words: told.Words) -> bool:
    """Whether a sentence tells in these words of an act by or of all who take part."""
    others = [place for place, actor in s.mentions if actor in item.actors]
    tellings = told.took_place(text, s.place, words, others)
    if len(item.actors) < 2:
        return any(_subject(text, item, s, t) for t in tellings)
    return any(_all_in(text, item, s, t.stretch) for t in tellings)


def _subject(text: str, item: Item, s: Sentence, t: told.Telling) -> bool:
    """Whether the one who acts is the subject of the words that tell it, or named with them: "a visit by Roe"."""
    asides = [m.span() for m in _ASIDE.finditer(text, *t.stretch) if not m.start() <= t.act[0] < m.end()]
    named = [(place, actor) for place, actor in s.mentions if actor in s.persons | item.actors]
    before = [
        (place, actor)
        for place, actor in named
        if t.stretch[0] <= place[0] < t.act[0] and not any(a <= place[0] < b for a, b in asides)
    ]
    subjects = {actor for place, actor in before if not told.led_in(text, t.stretch[0], place[0])}
    makers = {
        actor for place, actor in named if t.act[1] <= place[0] and told.led_in(text, t.act[1], place[0], told.MAKERS)
    }
    return bool((subjects or makers or s.carried) & item.actors)


def _all_in(text: str, item: Item, s: Sentence, stretch: Place) -> bool:
    """Whether a stretch of the sentence means all who take part, as such or by a pronoun.

    The owner of something takes part if nobody else does: "talks with Roe filled Doe's morning", but not where "Roe and
    Lee met after Doe's visit".
    """
    here = [(place, actor) for place, actor in s.mentions if stretch[0] <= place[0] and place[1] <= stretch[1]]
    owners = {actor for place, actor in here if told.OWNER.match(text, place[1])}
    named = {actor for place, actor in here if not told.OWNER.match(text, place[1])}
    if len((named | s.carried) & s.persons) < 2:
        named |= owners
    return item.actors <= named | s.carried
