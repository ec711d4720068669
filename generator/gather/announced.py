"""What an article announces, and whether the opening of a later one tells of it: such articles are of one story.

Told by names and words alone, for actors are merged only within a story: all persons of an open item, and its place or
act; or, of what names no person, all that it is about, and its act.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from generator.gather.closing.told import came_true
from generator.gather.deeds import deeds
from generator.gather.stated import ENCOUNTERS
from generator.language.naming import name_words
from generator.language.sentences import sentences
from generator.language.words import content, forms, is_function_word
from generator.model.brief import Actor, Brief, OpenItem
from generator.model.text import PROSE

_OPENING = 4
"""Sentences after the headline."""


@dataclass(frozen=True)
class Announced:
    """An open item in the words by which another article can tell of it."""

    names: tuple[frozenset[str], ...]
    """The single words by which each of its persons is called, folded."""
    place: frozenset[str]
    acts: frozenset[str]
    about: frozenset[str]
    encounter: bool

    between: frozenset[str] = frozenset()
    """The words of the countries and bodies that a measure is about: "flights between Norway and Chile"."""

    @property
    def keys(self) -> frozenset[str]:
        """Words of which an article telling of it must have one."""
        return self.names[0] if self.names else frozenset({min(self.about)})


@dataclass(frozen=True)
class Opening:
    """The headline and first sentences of an article, as words."""

    words: frozenset[str]
    stems: frozenset[str]
    text: str

    def tells_of(self, item: Announced) -> bool:
        """Whether it can be about what was announced."""
        if item.names:
            if not all(called & self.words for called in item.names):
                return False
            if len(item.names) > 1:
                return True
            # A visit elsewhere is another one.
            return bool(item.place & self.words) if item.place else self._does(item)
        return item.about <= self.stems and item.between <= self.words and self._does(item)

    def _does(self, item: Announced) -> bool:
        return bool(item.acts & deeds(self.text)) or came_true(self.text, item.acts, encounter=item.encounter)


def announced(brief: Brief) -> Iterator[Announced]:
    """The open items of an article that name a person, or what they are about between two named places or bodies."""
    persons = {a.id: _called(a) for a in brief.actors if a.kind == "person"}
    named = frozenset(w for a in brief.actors for n in (a.name, *a.aliases) for w in content(forms(n)))
    for item in brief.open_items:
        names = tuple(persons[a] for a in item.actors if a in persons)
        place = frozenset(forms(item.place or ""))
        about = frozenset(content(f for f in forms(item.title) if not deeds(f))) - named - frozenset(content(place))
        acts, encounter = deeds(item.title), item.kind in ENCOUNTERS
        if names and (encounter or not about):
            yield Announced(names, place, acts, about, encounter)
        elif about and len(between := _between(brief, item, acts)) > 1:
            yield Announced((), place, acts, about, encounter, frozenset().union(*between))


def _called(person: Actor) -> frozenset[str]:
    words = {name_words(person.name)[-1], *(" ".join(forms(n)) for n in person.aliases if len(forms(n)) == 1)}
    return frozenset(w for w in words if not is_function_word(w))  # Jae-in is nobody's "in".


def _between(brief: Brief, item: OpenItem, acts: frozenset[str]) -> list[frozenset[str]]:
    """The words of each country and body that the item's clause names after its act."""
    act = next((m for m in re.finditer(r"[^\W\d_]+", item.evidence.exact) if acts & deeds(m.group())), None)
    start = item.evidence.start + act.end() if act else item.evidence.end
    return [
        frozenset(forms(m.exact))
        for a in brief.actors
        if a.kind != "person"
        for m in a.mentions
        if start <= m.start and m.end <= item.evidence.end
    ]


def opening(brief: Brief, text: str) -> Opening:
    """How an article begins."""
    places = (s for b in brief.article.blocks if b.kind in PROSE for s in sentences(text, b.start, b.end))
    told = " ".join([brief.article.title, *(text[a:b] for a, b in islice(places, _OPENING + 1))])
    words = forms(told)
    return Opening(frozenset(w.removesuffix("'s") for w in words), frozenset(content(words)), told)
