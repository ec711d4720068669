"""Whether a clause tells of the place of an open item: by name, by country or capital, or by an event held there."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from generator.gather.closing.item import Item
from generator.gather.merged_clauses import ClauseIndex, MergedClause
from generator.gather.sides import country
from generator.language.places import country_code, described_capitals, seat, within
from generator.language.words import forms
from generator.lexicon.coming_true import GATHERINGS

_OPENING = 3
"""Of so many sentences an article's opening is made; what happens where is told there."""


@dataclass(frozen=True)
class Setting:
    """Where an item is to take place, as the articles that state it tell."""

    index: ClauseIndex
    item: Item

    def has(self, c: MergedClause) -> bool | None:
        """Whether a clause, or else its sentence, or the opening of its article, tells of the item's place.

        None if none of them names one. An item without a place takes place where its clauses say, or where the articles
        that state it play, but not in the country of the one who travels.
        """
        if self._events & c.named:
            return True
        place = self.item.place
        wanted = frozenset(forms(place or ""))
        for places in self._looked_at(c):
            if wanted and any(wanted & frozenset(forms(p)) for p in places):
                return True
            codes = self._codes(places)
            if not codes and not places:
                continue
            if not place:
                return bool(codes & self._destinations) if codes else None
            described = frozenset().union(*(described_capitals(p) for p in places))
            if any(within(place, n) for p in places for n in (p, *self._names(c.brief, p))) or described & seat(place):
                return True
            if codes:
                return False
        return None

    def _looked_at(self, c: MergedClause) -> list[tuple[str, ...]]:
        """The places of the clause; of its sentence; of the sentence before; then of the opening with the dateline."""
        story, all_of_it = self.index.story, self.index.by_brief[c.brief]
        sentences = story.sentences[c.brief]
        before = next((s for s in reversed(sentences) if s[1] <= c.sentence[0]), None)
        opening = sentences[:_OPENING]
        dateline = story.by_id[c.brief].article.dateline
        return [
            c.places,
            _of(all_of_it, [c.sentence]),
            tuple(
                self.index.cast.by_id[p].name for x in all_of_it if x.sentence == c.sentence for p in sorted(x.placed)
            ),
            _of(all_of_it, [before] if before else []),
            (*([dateline] if dateline else []), *_of(all_of_it, opening)),
        ]

    def _names(self, brief: str, words: str) -> tuple[str, ...]:
        """The names of the places that an article names in these words."""
        cast = self.index.cast
        return tuple(
            cast.by_id[m].name
            for a in self.index.story.by_id[brief].actors
            if a.kind == "place" and (m := cast.of(brief, a.id)) and any(x.exact in words for x in a.mentions)
        )

    def _codes(self, places: Iterable[str]) -> frozenset[str]:
        """The countries of places, and those whose capital is described: "the Chinese capital"."""
        found: set[str] = set()
        for p in places:
            found |= described_capitals(p)
            code = country_code(p) or country((p,))
            found |= {code} if code else set()
        return frozenset(found)

    @cached_property
    def _destinations(self) -> frozenset[str]:
        """Where an item without a place may lead."""
        index, stated = self.index, self.item.stated
        homes = {country(tuple(t.text for t in index.cast.by_id[p].titles)) for s in stated for p in s.persons}
        told: set[str] = set()
        for s in stated:
            here = [index.story.sentence(s.brief, e.start) for e in s.evidence]
            told |= self._codes(_of(index.by_brief[s.brief], here))
            code = country_code(index.story.by_id[s.brief].article.dateline or "")
            told |= {code} if code else set()
        if not told - homes:
            told = {code for s in stated for c in index.by_brief[s.brief] for code in self._codes(c.places)}
        return frozenset(told - homes)

    @cached_property
    def _events(self) -> frozenset[str]:
        """Bodies that meet under their own name: a summit of the G20 is told by "G20"."""
        cast = self.index.cast
        return frozenset(
            actor
            for c in self.item.clauses
            if {a.head for a in c.clause.arguments} & GATHERINGS or c.acts & GATHERINGS
            for actor in c.named
            if cast.by_id[actor].kind == "organisation"
        )


def _of(clauses: Iterable[MergedClause], sentences: Iterable[tuple[int, int]]) -> tuple[str, ...]:
    wanted = set(sentences)
    return tuple(p for c in clauses if c.sentence in wanted for p in c.places)
