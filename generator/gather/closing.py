"""How an open item ended, if a later article tells: the act reported as done, or called off."""

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.gather.actors import Cast
from generator.gather.deeds import deeds
from generator.gather.edtf import bounds, first_day
from generator.gather.story import Place, Story
from generator.language.words import forms
from generator.model.brief import Brief
from generator.model.storyline import Source, State

if TYPE_CHECKING:
    from generator.gather.register import Stated

_CALLED_OFF = re.compile(
    r"\b(?:cancel(?:l?ed|s)|called off|calls off|scrapped|will not|won[’']t|dropped plans)\b", re.IGNORECASE
)
_NOT_YET = re.compile(
    r"\b(?:will|would|could|may|might|shall|to (?:meet|visit|hold|travel|attend|sign|speak)|expected|scheduled|planned|"
    r"plans?|hopes?|hoped|set to|due to|invited|possible|possibly|likely|agreed to|if|whether|not|never|without|"
    r"yet to|before|ahead of)\b",
    re.IGNORECASE,
)
_PAST = re.compile(r"\b(?:met|held|flew|went|spoke|sat down|was|were|has|have|had|took place|\w+ed)\b")


@dataclass(frozen=True)
class Outcome:
    """The end of an item, with the words that tell it."""

    state: State
    on: str | None
    evidence: tuple[Source, ...]


def outcome(story: Story, cast: Cast, stated: "Sequence[Stated]", due: str | None, place: str | None) -> Outcome | None:
    """What the first later article tells of an item's end; None if none does."""
    persons = frozenset.intersection(*(s.persons for s in stated))
    acts = frozenset().union(*(s.act for s in stated))
    known = first_day(stated[0].on)
    if not persons or not acts or known is None:
        return None
    last = max(s.on or "" for s in stated)
    earliest = bounds(due)[0] or known + datetime.timedelta(days=1)
    for brief in story.briefs:
        on = first_day(brief.article.published)
        if on is None or (brief.article.published or "") <= last or on < earliest:
            continue
        for sentence, said in _naming(story, cast, brief, persons):
            if not acts & deeds(said) or (place and not _names_place(said, place, len(persons))):
                continue
            state = _tells(said)
            if state:
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
    return "done" if _PAST.search(said) and not _NOT_YET.search(said) else None
