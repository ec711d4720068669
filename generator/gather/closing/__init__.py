"""How an open item ended, if a later article tells: the act reported as done, or called off.

Only a sentence counts that means those who take part (one of them is enough to call it off), that tells in a past form
of the act, or all that a measure is about, and whose place and time fit: a date in it that is not before the item was
first told of and not outside of the item's own; without a date, an article that is not from before the item's time.
"""

import datetime
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from generator.gather.actors import Cast
from generator.gather.closing import told, when
from generator.gather.closing.item import Item
from generator.gather.closing.present import Presence, Sentence
from generator.gather.closing.takers import tells
from generator.gather.closing.where import Setting
from generator.gather.deeds import deeds
from generator.gather.stated import ENCOUNTERS, Stated
from generator.gather.story import Place, Story
from generator.language.edtf import first_day, meet
from generator.language.words import content, forms
from generator.model.storyline import Source, State

_SHOWN = 3
"""Sentences that tell of an end, at most."""


@dataclass(frozen=True)
class Outcome:
    """The end of an item, with the words that tell it."""

    state: State
    on: str | None
    evidence: tuple[Source, ...]


@dataclass(frozen=True)
class Ledger:
    """All sentences of a story, found by whom they mean and by their words."""

    story: Story
    cast: Cast

    @cached_property
    def presence(self) -> Presence:
        return Presence(self.story, self.cast)

    @cached_property
    def by_word(self) -> dict[str, list[Sentence]]:
        """The sentences in which each word stands, by its stem, in the story's order."""
        found: defaultdict[str, list[Sentence]] = defaultdict(list)
        for brief, sentences in self.presence.sentences.items():
            for s in sentences:
                for word in dict.fromkeys(content(forms(self.story.texts[brief][slice(*s.place)]))):
                    found[word].append(s)
        return found


def outcome(ledger: Ledger, stated: Sequence[Stated], due: str | None, place: str | None) -> Outcome | None:
    """What the first later article tells of an item's end; None if none does."""
    story, item = ledger.story, Item(tuple(stated), due, place)
    if not item.acts or item.first is None:
        return None
    open_still = {(e.brief, story.sentence(e.brief, e.start)) for s in stated for e in s.evidence}
    setting, again = Setting(ledger.presence, item), False
    for brief_id, sentences in groupby(_candidates(ledger, item), key=lambda s: s.brief):
        on = story.by_id[brief_id].article.published
        day = first_day(on)
        news = [s for s in sentences if (brief_id, s.place) not in open_still]
        if day is None:
            continue
        if day <= item.first:
            again = again or any(_done(setting, s) for s in news)
            continue
        told_of = [(s, state) for s in news if (state := _state(setting, s, day, again=again))]
        told_of = [(s, state) for s, state in told_of if state == "done" or (on or "") >= item.newest]
        if told_of:
            state = told_of[0][1]
            same = [s for s, other in told_of if other == state]
            plain = [s for s in same if _plainly(setting, s)] or same
            return Outcome(state, on, story.in_order([e for s in plain[:_SHOWN] for e in _evidence(setting, s)]))
    return None


def _candidates(ledger: Ledger, item: Item) -> Iterator[Sentence]:
    """The sentences that mean one of the actors, or tell of all that the item is about if no actor is needed."""
    if item.about and item.kind not in (*ENCOUNTERS, "statement"):
        rarest = min(sorted(item.about), key=lambda w: len(ledger.by_word.get(w, ())))
        for s in ledger.by_word.get(rarest, ()):
            if item.about <= set(content(forms(ledger.story.texts[s.brief][slice(*s.place)]))):
                yield s
        return
    seen: dict[tuple[str, Place], Sentence] = {}
    for actor in sorted(item.actors):
        for s in ledger.presence.by_actor.get(actor, ()):
            seen.setdefault((s.brief, s.place), s)
    yield from (seen[k] for k in sorted(seen, key=lambda k: (ledger.story.rank[k[0]], k[1])))


def _state(setting: Setting, s: Sentence, day: datetime.date, *, again: bool) -> State | None:
    """Whether a sentence tells that the item is done, or called off.

    Args:
        again: the same was done before, so that only a date shows that it has been done once more.
    """
    story, item = setting.presence.story, setting.item
    dates = when.dates(story, s)
    if _off(setting, s):
        return "cancelled" if not dates or any(when.later(d, item) for d in dates) else None
    if not _done(setting, s):
        return None
    if dates or again:
        begun = [d for d in dates if not again or ((day_one := first_day(d)) and item.first and day_one > item.first)]
        return "done" if any(when.later(d, item) and meet(d, item.due) for d in begun) else None
    return "done" if when.in_time(story, item, s, day) else None


def _done(setting: Setting, s: Sentence) -> bool:
    """Whether a sentence tells, of whatever time, that all who take part did what the item is about."""
    item, text = setting.item, setting.presence.story.texts[s.brief]
    if item.kind not in ENCOUNTERS and item.about and item.words is None:
        return any(told.did(text, s.place, item.acts))
    if not item.actors <= s.actors | s.carried:
        return False
    if item.words is None:
        return item.about <= set(content(forms(text[slice(*s.place)]))) and any(told.did(text, s.place, item.acts))
    if not (_plainly(setting, s) or (item.kind == "visit" and tells(text, item, s, told.MEETING))):
        return False
    if item.kind not in ENCOUNTERS:
        return True
    there = setting.has(s)
    if item.kind == "visit" or len(item.actors) < 2:
        return there is True
    return there is not False or item.place is None


def _plainly(setting: Setting, s: Sentence) -> bool:
    """Whether a sentence tells of the item in words of its own kind of act."""
    item = setting.item
    return item.words is not None and tells(setting.presence.story.texts[s.brief], item, s, item.words)


def _off(setting: Setting, s: Sentence) -> bool:
    """Whether a sentence calls the item off: of an encounter, one of those who take part is enough."""
    item, text = setting.item, setting.presence.story.texts[s.brief]
    tellings = list(told.called_off(text, s.place))
    if not tellings:
        return False
    if item.kind not in ENCOUNTERS:
        return bool(item.actors & s.actors or item.about) and bool(item.acts & deeds(text[slice(*s.place)]))
    there = setting.has(s)
    here = s.actors | s.carried
    if there is False or item.words is None:
        return False
    if item.place or len(item.actors) < 2:
        return bool(item.actors & here) and (there is True or told.named(text, s.place, item.words))
    return item.actors <= here and any(told.names_meeting(text, t.stretch) for t in tellings)


def _evidence(setting: Setting, s: Sentence) -> list[Source]:
    """The sentence; with the one before it where a pronoun stands for somebody."""
    story, item = setting.presence.story, setting.item
    found = [story.source(s.brief, *s.place)]
    sentences = story.sentences[s.brief]
    at = sentences.index(s.place)
    if at and not item.actors & s.actors and s.carried & item.actors:
        found.append(story.source(s.brief, *sentences[at - 1]))
    return found
