"""How an open item ended, if a later article tells: the act done, or called off.

Only a clause counts that tells of something as past or called off, whose act is the item's, in which all who take part
take part (one of them is enough to call it off), and whose place and time fit: a date in it that is not before the item
was first told of and not outside of the item's own; without a date, an article that is not from before the item's time.
"""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from generator.gather.actors import Cast
from generator.gather.closing import when
from generator.gather.closing.fits import called_off, done, plainly
from generator.gather.closing.item import Item
from generator.gather.closing.where import Setting
from generator.gather.merged_clauses import ClauseIndex, MergedClause
from generator.gather.stated import Stated
from generator.gather.story import Story
from generator.language.edtf import first_day, meet
from generator.language.words import stem
from generator.model.storyline import Source, State

_RAREST = 3
"""Words by which clauses are looked for, the rarest."""
_SHOWN = 3
"""Clauses that tell of an end, at most."""


@dataclass(frozen=True)
class Outcome:
    """The end of an item, with the words that tell it."""

    state: State
    on: str | None
    evidence: tuple[Source, ...]


@dataclass(frozen=True)
class Ledger:
    """All clauses of a story, found by whom they mean and by their words."""

    story: Story
    cast: Cast

    @cached_property
    def clauses(self) -> ClauseIndex:
        return ClauseIndex(self.story, self.cast)


def outcome(ledger: Ledger, stated: Sequence[Stated], due: str | None, place: str | None) -> Outcome | None:
    """What the first later article tells of an item's end; None if none does."""
    story, item = ledger.story, Item.of(ledger.clauses, tuple(stated), due, place)
    if not item.acts or item.first is None or item.denied:
        return None
    open_still = {(e.brief, story.sentence(e.brief, e.start)) for s in stated for e in s.evidence}
    setting, again = Setting(ledger.clauses, item), False
    for brief_id, clauses in groupby(_candidates(ledger.clauses, item), key=lambda c: c.brief):
        on = story.by_id[brief_id].article.published
        day = first_day(on)
        news = [c for c in clauses if (brief_id, c.sentence) not in open_still]
        if day is None:
            continue
        if day <= item.first:
            again = again or any(done(setting, c) for c in news)
            continue
        told = [(c, state) for c in news if (state := _state(setting, c, day, again=again))]
        told = [(c, state) for c, state in told if state == "done" or (on or "") >= item.newest]
        if told:
            state = told[0][1]
            same = [c for c, other in told if other == state]
            plain = [c for c in same if plainly(item, c)] or same
            return Outcome(state, on, story.in_order([e for c in plain[:_SHOWN] for e in _evidence(setting, c)]))
    return None


def _candidates(index: ClauseIndex, item: Item) -> Iterator[MergedClause]:
    """The clauses that mean one of the actors, or tell of what the item is about if no actor is needed; in order."""
    seen: dict[tuple[int, int], MergedClause] = {}
    for actor in sorted(item.actors):
        for c in index.by_actor.get(actor, ()):
            seen.setdefault((c.rank, c.clause.act.start), c)
    if not item.encounter and not item.press:
        known = [w for w in sorted({stem(h) for h in item.heads} | item.about) if w in index.by_word]
        for word in sorted(known, key=lambda w: len(index.by_word[w]))[:_RAREST]:
            for c in index.by_word[word]:
                seen.setdefault((c.rank, c.clause.act.start), c)
    yield from (seen[k] for k in sorted(seen))


def _state(setting: Setting, c: MergedClause, day: datetime.date, *, again: bool) -> State | None:
    """Whether a clause tells that the item is done, or called off.

    Args:
        again: the same was done before, so that only a date shows that it has been done once more.
    """
    item = setting.item
    dates = when.dates(setting.index, c)
    if called_off(setting, c):
        return "cancelled" if not dates or any(when.later(d, item) for d in dates) else None
    if not done(setting, c):
        return None
    if dates or again:
        begun = [d for d in dates if not again or ((first := first_day(d)) and item.first and first > item.first)]
        return "done" if any(when.later(d, item) and meet(d, item.due) for d in begun) else None
    return "done" if when.in_time(setting.index.story, item, c, day) else None


def _evidence(setting: Setting, c: MergedClause) -> list[Source]:
    """The clause's sentence; with the one before it where it spells nobody out who takes part."""
    story = setting.index.story
    found = [story.source(c.brief, *c.sentence)]
    sentences = story.sentences[c.brief]
    at = sentences.index(c.sentence) if c.sentence in sentences else 0
    if at and not setting.item.actors & setting.index.spelled(c.brief, c.sentence):
        found.append(story.source(c.brief, *sentences[at - 1]))
    return found
