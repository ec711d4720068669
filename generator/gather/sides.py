"""Whether two quotations can be one speaker's words: his own, his institution's, or those of whom both report.

A country's name, its capital or "its officials" speak for any of the country's offices ("Washington called them …").
"""

from dataclasses import dataclass
from functools import cached_property

from generator.gather.actors import Cast
from generator.gather.story import Story
from generator.language.words import forms
from generator.lexicon.places import adjectives, gazetteer
from generator.model.brief import Quote


@dataclass(frozen=True)
class Side:
    """Merged actors whose words a quotation carries, and for whom they speak; both empty if that is unknown."""

    own: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.own or self.behind)

    def __or__(self, other: "Side") -> "Side":
        return Side(self.own | other.own, self.behind | other.behind)


@dataclass(frozen=True)
class Sides:
    """Tells the sides of a story's quotations."""

    story: Story
    cast: Cast

    def of(self, brief: str, quote: Quote) -> Side:
        """The side of a quotation."""
        speakers = [quote.speaker, quote.reports, *quote.co_speakers]
        own = {a for s in speakers if (a := self.cast.of(brief, s))}
        behind = {r for a in own if (r := self.cast.by_id[a].represents)}
        if represented := self.cast.of(brief, quote.represents):
            (behind if own else own).add(represented)
        return Side(frozenset(own), frozenset(behind - own))

    def compatible(self, a: Side, b: Side) -> bool:
        """Whether both can be one speaker's words; what is unknown can be anybody's."""
        if not a or not b:
            return True
        if a.own & b.own or a.own & b.behind or a.behind & b.own:
            return True
        if a.behind & b.behind and any(self._relays[actor] for actor in a.own | b.own):
            return True
        return bool(self._collective(a) & self._countries(b) or self._collective(b) & self._countries(a))

    def _collective(self, side: Side) -> frozenset[str]:
        """The countries that speak as such."""
        found = {self._country[a] for a in side.own if self.cast.by_id[a].kind in ("place", "group")}
        return frozenset(c for c in found if c)

    def _countries(self, side: Side) -> frozenset[str]:
        return frozenset(c for a in side.own | side.behind if (c := self._country[a]))

    @cached_property
    def _relays(self) -> dict[str, bool]:
        """Whether an actor's office is to say what others of its institution said: a spokesman."""
        return {a.id: any("spokes" in t.text.casefold() for t in a.titles) for a in self.cast.actors}

    @cached_property
    def _country(self) -> dict[str, str | None]:
        return {a.id: country((a.name, *a.aliases, *(t.text for t in a.titles))) for a in self.cast.actors}


def country(names: tuple[str, ...]) -> str | None:
    """The country that one of the names begins with or is, or whose capital it is; ISO 3166, None if there is none."""
    for name in names:
        words = forms(name)
        for n in (3, 2, 1):
            for start in range(len(words) - n + 1) if len(words) <= _NAMES else (0,):
                code = _code(" ".join(words[start : start + n]))
                if code:
                    return code
    return None


def _code(name: str) -> str | None:
    if name in adjectives():
        return adjectives()[name]
    place = gazetteer().get(name)
    return place.country if place and place.kind in ("country", "capital") else None


_NAMES = 6
"""A name of more words is searched for a country at its beginning only."""
