"""Whether a sentence tells of the place of an open item: by name, by country or capital, or by an event held there."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.gather.actors import Cast
from generator.gather.closing.item import Item
from generator.gather.closing.present import Presence, Sentence
from generator.gather.sides import country
from generator.language.words import forms
from generator.lexicon.places import Place, adjectives, fold, gazetteer

_OPENING = 3
"""Of so many sentences an article's opening is made; what happens where is told there."""
_CAPITAL = re.compile(r"\b([\w-]+)\s+capital\b")
_LOCAL = (
    r"\b(?:in|into|at|to|from|for|near|of|via|around|across|between|reach\w*|visit\w*|tour\w*|leav\w+|left)\s+"
    r"(?:the\s+)?"
)
_THERE = re.compile(rf"(?:{_LOCAL}|{_LOCAL}[A-Z][\w.]*(?:\s[A-Z]\w+)?,?\s+and\s+|,\s+|^\s*)$", re.IGNORECASE)
"""Before the name of a place: that it says where."""
_MEETS = re.compile(
    r"[’']?s?\s+(?:\w+\s+)?(?:summit|forum|meeting|conference|week|gathering|assembly|congress|convention)\b"
)
"""After the name of a body that meets."""


@dataclass(frozen=True)
class Setting:
    """Where an item is to take place, as the articles that state it tell."""

    presence: Presence
    item: Item

    @property
    def cast(self) -> Cast:
        return self.presence.cast

    def has(self, s: Sentence) -> bool | None:
        """Whether a sentence, or else the opening of its article, tells of the item's place; None if neither names one.

        An item without a place takes place where its clauses say, or where the articles that state it play, but not in
        the country of the one who travels.
        """
        if self._events & s.actors:
            return True
        place = self.item.place
        wanted = frozenset(forms(place or ""))
        for text, mentions in self._looked_at(s):
            here = self._places(mentions)
            if wanted and wanted & frozenset(forms(text)):
                return True
            codes = self._countries(here, text)
            if here or codes:
                if not place:
                    return bool(codes & self._destinations)
                described = self._countries((), text)
                return any(_within(place, self.cast.by_id[p].name) for p in here) or bool(described & _seat(place))
        return None

    def _looked_at(self, s: Sentence) -> list[tuple[str, Sequence[Sentence]]]:
        """The sentence; the one before, if it belongs to it; then the article's opening with the dateline."""
        story = self.presence.story
        text, all_of_it = story.texts[s.brief], self.presence.sentences[s.brief]
        opening = all_of_it[:_OPENING]
        dateline = story.by_id[s.brief].article.dateline or ""
        before = [x for x in all_of_it if x.place[1] <= s.place[0]][-1:]
        before = [x for x in before if s.carried or "\n" not in text[x.place[1] : s.place[0]]]
        told = " ".join([dateline, *(text[slice(*o.place)] for o in opening)])
        near = [(text[slice(*x.place)], (x,)) for x in (s, *before)]
        return [*near, (told, opening)]

    def _places(self, sentences: Iterable[Sentence]) -> frozenset[str]:
        """The places where something is said to be, or to lead: not those of "US officials" and "China's minister"."""
        texts = self.presence.story.texts
        return frozenset(
            actor
            for s in sentences
            for (start, end), actor in s.mentions
            if self.cast.by_id[actor].kind == "place"
            and _THERE.search(texts[s.brief], max(s.place[0], start - 48), start)
        )

    def _countries(self, places: Iterable[str], text: str) -> frozenset[str]:
        """The countries of places, and those whose capital is described: "the Chinese capital"."""
        found = {c for p in places if (c := self._country[p])}
        found |= {adjectives()[w] for m in _CAPITAL.finditer(text) if (w := m[1].casefold()) in adjectives()}
        return frozenset(found)

    @cached_property
    def _country(self) -> dict[str, str | None]:
        return {a.id: _code(a.name) for a in self.cast.actors if a.kind == "place"}

    @cached_property
    def _destinations(self) -> frozenset[str]:
        """Where an item without a place may lead."""
        story, stated = self.presence.story, self.item.stated
        homes = {country(tuple(t.text for t in self.cast.by_id[p].titles)) for s in stated for p in s.persons}
        told: set[str] = set()
        for s in stated:
            for e in s.evidence:
                here = story.sentence(s.brief, e.start)
                named = [x for x in self.presence.sentences[s.brief] if x.place == here]
                told |= self._countries(self._places(named), story.texts[s.brief][slice(*here)])
        for s in stated:
            code = _code(story.by_id[s.brief].article.dateline or "")
            told |= {code} if code else set()
        if not told - homes:
            told = {c for s in stated for c in self._countries(self._places(self.presence.sentences[s.brief]), "")}
        return frozenset(told - homes)

    @cached_property
    def _events(self) -> frozenset[str]:
        """Bodies that meet under their own name: a summit of the G20 is told by "G20"."""
        story, found = self.presence.story, set()
        for s in self.item.stated:
            text, spans = story.texts[s.brief], [(e.start, e.end) for e in s.evidence]
            for actor in story.by_id[s.brief].actors:
                merged = self.cast.of(s.brief, actor.id)
                if (
                    merged
                    and self.cast.by_id[merged].kind == "organisation"
                    and any(
                        a <= m.start and m.end <= b and _MEETS.match(text, m.end)
                        for m in actor.mentions
                        for a, b in spans
                    )
                ):
                    found.add(merged)
        return frozenset(found)


def _within(place: str, other: str) -> bool:
    """Whether what happens in a place is "in the other": its country or region; its capital, if it is a country."""
    a, b = _known(place), _known(other)
    if a is None or b is None or a.country is None or a.country != b.country:
        return False
    return b.kind in ("country", "region") or a.kind == "country" or a.name == b.name


def _seat(place: str) -> frozenset[str]:
    """The country of a place that is one or its capital."""
    known = _known(place)
    return frozenset({known.country} if known and known.country and known.kind in ("country", "capital") else ())


def _code(name: str) -> str | None:
    known = _known(name)
    return known.country if known else None


def _known(name: str) -> Place | None:
    return gazetteer().get(fold(name))
