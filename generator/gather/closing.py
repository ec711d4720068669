"""How an open item ended, if a later article tells: the act reported as done, or called off.

Only a sentence counts that names all the persons and the act, that tells of the past, and whose time fits: a date in it
that is not before the item was first told of and not outside of the item's own; without a date, an article from
after the item's last day, or one that names the place which the item names and no earlier article tells of as visited.
"""

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.gather.actors import Cast
from generator.gather.deeds import deeds
from generator.gather.edtf import bounds, first_day, meet
from generator.gather.stated import Stated
from generator.gather.story import Place, Story
from generator.language.words import forms
from generator.model.brief import Brief
from generator.model.storyline import Source, State

_CALLED_OFF = re.compile(
    r"\b(?:cancel(?:l?ed|s)|call(?:ed|s) off|scrapped|will not|won[’']t|did not (?:go|travel|visit|meet|attend)|"
    r"dropped plans|never (?:made|took place|went|visited|met))\b",
    re.IGNORECASE,
)
_TO_COME = re.compile(
    r"\b(?:will|would|could|may|might|shall|should|to (?:meet|visit|hold|travel|attend|sign|speak|pay|go|address)|"
    r"expect\w*|schedul\w+|plan(?:s|ned|ning)?|hop(?:es?|ed|ing)|set to|due to|invit\w+|possible|possibly|likely|"
    r"agree\w*|if|whether|not|never|without|yet to|ahead of|upcoming|planned|desire|next)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:met|held|flew|went|spoke|sat down|was|were|has|have|had|took place|took|made|paid|\w{3,}ed)\b"
)


@dataclass(frozen=True)
class Outcome:
    """The end of an item, with the words that tell it."""

    state: State
    on: str | None
    evidence: tuple[Source, ...]


def outcome(story: Story, cast: Cast, stated: Sequence[Stated], due: str | None, place: str | None) -> Outcome | None:
    """What the first later article tells of an item's end; None if none does."""
    persons = frozenset.intersection(*(s.persons for s in stated))
    acts = frozenset().union(*(s.act for s in stated))
    first = first_day(min(s.on or "" for s in stated))
    if not persons or not acts or first is None:
        return None
    for brief in story.briefs:
        on = first_day(brief.article.published)
        if on is None or on <= first:
            continue
        open_still = [e for s in stated if s.brief == brief.id for e in s.evidence]
        for sentence, said in _naming(story, cast, brief, persons):
            if any(e.start < sentence[1] and sentence[0] < e.end for e in open_still) or not acts & deeds(said):
                continue
            if place and not _names_place(said, place, len(persons)):
                continue
            state = _tells(said)
            if state and (state == "cancelled" or _in_time(brief, sentence, on, first, due, place is not None)):
                return Outcome(state, brief.article.published, (story.source(brief.id, *sentence),))
    return None


def _naming(story: Story, cast: Cast, brief: Brief, persons: frozenset[str]) -> Iterator[tuple[Place, str]]:
    """The sentences that name all the persons."""
    mentions = [
        (m.start, merged) for a in brief.actors if (merged := cast.of(brief.id, a.id)) in persons for m in a.mentions
    ]
    for start, end in story.sentences[brief.id]:
        if {a for at, a in mentions if start <= at < end} == persons and not story.in_quotation(brief.id, start):
            yield (start, end), story.texts[brief.id][start:end]


def _names_place(said: str, place: str, persons: int) -> bool:
    """A meeting of two is known by its persons; the visit of one needs its place."""
    return persons > 1 or bool(set(forms(place)) & set(forms(said)))


def _tells(said: str) -> State | None:
    if _CALLED_OFF.search(said):
        return "cancelled"
    return "done" if _PAST.search(said) and not _TO_COME.search(said) else None


def _in_time(
    brief: Brief, sentence: Place, on: datetime.date, first: datetime.date, due: str | None, placed: bool
) -> bool:
    """Whether what a sentence tells can be the item's end."""
    dates = [
        d.edtf
        for d in brief.dates
        if d.edtf and d.type in ("DATE", "TIME") and sentence[0] <= d.evidence.start < sentence[1]
    ]
    if dates:
        return any((last := bounds(d)[1]) and last > first and meet(d, due) for d in dates)
    last = bounds(due)[1]
    return on > last if last else placed
