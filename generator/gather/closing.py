"""How an open item ended, if a later article tells: the act reported as done, or called off.

Only a sentence counts that names all the persons and the act (or all that a measure is about), that tells of the past,
and whose place and time fit: a date in it that is not before the item was first told of and not outside of the item's
own; without a date, an article from after the item's last day, or one that names the item's place.
"""

import datetime
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.gather.actors import Cast
from generator.gather.deeds import deeds
from generator.gather.stated import ENCOUNTERS, Stated
from generator.gather.story import Place, Story
from generator.language.edtf import first_day, last_day, meet
from generator.language.words import content, forms
from generator.model.brief import Brief
from generator.model.storyline import Source, State

_CALLED_OFF = re.compile(
    r"\b(?:cancel(?:l?ed|s)|call(?:ed|s) off|scrapped|will not|won[’']t|did not (?:go|travel|visit|meet|attend)|"
    r"dropped plans|never (?:made|took place|went|visited|met))\b",
    re.IGNORECASE,
)
_TO_COME = re.compile(
    r"\b(?:will|would|could|(?-i:may)|might|shall|should|"
    r"to (?:meet|visit|hold|travel|attend|sign|speak|pay|go|address)|"
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


@dataclass(frozen=True)
class Ledger:
    """All sentences of a story, found by the persons they name and by their words."""

    story: Story
    cast: Cast

    @cached_property
    def named(self) -> dict[tuple[str, Place], frozenset[str]]:
        """The actors that each sentence names."""
        found: dict[tuple[str, Place], set[str]] = {}
        for brief in self.story.briefs:
            for actor in brief.actors:
                merged = self.cast.of(brief.id, actor.id)
                for m in actor.mentions if merged else ():
                    if not self.story.in_quotation(brief.id, m.start):
                        found.setdefault((brief.id, self.story.sentence(brief.id, m.start)), set()).add(merged or "")
        return {place: frozenset(actors) for place, actors in found.items()}

    @cached_property
    def by_actor(self) -> dict[str, list[tuple[str, Place]]]:
        """Where each actor is named, in the story's order."""
        found: defaultdict[str, list[tuple[str, Place]]] = defaultdict(list)
        for place in sorted(self.named, key=lambda p: (self.story.rank[p[0]], p[1])):
            for actor in self.named[place]:
                found[actor].append(place)
        return found

    @cached_property
    def by_word(self) -> dict[str, list[tuple[str, Place]]]:
        """Where each word stands, by its stem, in the story's order."""
        found: defaultdict[str, list[tuple[str, Place]]] = defaultdict(list)
        for brief in self.story.briefs:
            for start, end in self.story.sentences[brief.id]:
                for word in dict.fromkeys(content(forms(self.story.texts[brief.id][start:end]))):
                    found[word].append((brief.id, (start, end)))
        return found


def outcome(ledger: Ledger, stated: Sequence[Stated], due: str | None, place: str | None) -> Outcome | None:
    """What the first later article tells of an item's end; None if none does."""
    story = ledger.story
    acts = frozenset().union(*(s.act for s in stated))
    first = first_day(min(s.on or "" for s in stated))
    if not acts or first is None:
        return None
    open_still = {(e.brief, story.sentence(e.brief, e.start)) for s in stated for e in s.evidence}
    newest = max(s.on or "" for s in stated)
    for brief_id, sentence in _candidates(ledger, stated):
        brief = story.by_id[brief_id]
        on = first_day(brief.article.published)
        said = story.texts[brief_id][slice(*sentence)]
        if on is None or on <= first or (brief_id, sentence) in open_still or not acts & deeds(said):
            continue
        if not _where(ledger, stated, place, (brief_id, sentence)):
            continue
        state = _tells(said)
        if state == "cancelled" and (brief.article.published or "") < newest:
            continue
        if state == "cancelled" or (state and _in_time(brief, sentence, on, first, due, place is not None)):
            return Outcome(state, brief.article.published, (story.source(brief_id, *sentence),))
    return None


def _candidates(ledger: Ledger, stated: Sequence[Stated]) -> Iterator[tuple[str, Place]]:
    """The sentences that name all the persons, or all that the item is about if it is about more than persons."""
    persons = frozenset.intersection(*(s.persons for s in stated))
    about = frozenset.intersection(*(s.about for s in stated))
    if stated[0].item.kind not in ENCOUNTERS and about:
        rarest = min(sorted(about), key=lambda w: len(ledger.by_word.get(w, ())))
        for brief, place in ledger.by_word.get(rarest, ()):
            if about <= set(content(forms(ledger.story.texts[brief][slice(*place)]))):
                yield brief, place
    elif persons:
        rarest = min(sorted(persons), key=lambda a: len(ledger.by_actor.get(a, ())))
        for where in ledger.by_actor.get(rarest, ()):
            if persons <= ledger.named[where]:
                yield where


def _where(ledger: Ledger, stated: Sequence[Stated], place: str | None, where: tuple[str, Place]) -> bool:
    """Whether a sentence tells of the item's place; if the item has none, of one where the story takes place.

    A meeting of two is known by its persons.
    """
    item = stated[0].item
    if item.kind not in ENCOUNTERS or all(len(s.persons) > 1 for s in stated):
        return True
    if place:
        return bool(set(forms(place)) & set(forms(ledger.story.texts[where[0]][slice(*where[1])])))
    told = {s.brief for s in stated}
    return any(
        ledger.cast.by_id[a].kind == "place" and told & {brief for brief, _ in ledger.by_actor[a]}
        for a in ledger.named.get(where, ())
    )


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
        return any((last := last_day(d)) and last > first and meet(d, due) for d in dates)
    earliest, last = first_day(due), last_day(due)
    if last is None:
        return placed
    return on > last or (placed and earliest is not None and on >= earliest)
