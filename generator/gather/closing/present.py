"""Who is meant in each sentence of a story: named, described by an office, or meant by a pronoun.

"The Chinese president" is the one person of that office whom the article has named before; "he" and "the two" are those
of the sentence before. What stands between quotation marks is left out.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from generator.gather.actors import Cast
from generator.gather.sides import country
from generator.gather.story import Place, Story
from generator.language.words import forms
from generator.lexicon.places import adjectives, gazetteer
from generator.lexicon.titles import ROLES
from generator.model.brief import Brief

_DESCRIBED = re.compile(
    r"\b(?:[Tt]he|[A-Z][\w.]+(?:\s[A-Z]\w+)?[’']s)\s+(?:[\w.-]+\s+){0,3}?"
    rf"(?:{'|'.join(sorted(ROLES, key=lambda r: (-len(r), r)))})\b(?:\s+of\s+[\w-]+)?",
    re.IGNORECASE,
)
_ONE = re.compile(r"\b(?:he|she|his|her)\b", re.IGNORECASE)
_SEVERAL = re.compile(
    r"\b(?:they|their|both (?:men|women|leaders|ministers|had|were)|"
    r"the (?:two|pair|duo|(?:\w+ )?(?:leaders|ministers|presidents|sides)))\b",
    re.IGNORECASE,
)
_THAT = re.compile(
    r"\b(?:the|this|that)\s+(?:\w+\s+){0,2}?(?:visit|trip|journey|tour|meeting|talks|invitation)\b|"
    r"^\W*(?:it|that|this|none of (?:it|this|that))\b",
    re.IGNORECASE,
)
"""What the sentence before told of, where this one names nobody."""
_LINKING = frozenset({"the", "of", "s", "for", "and"})
_LEADERS = (frozenset({"president", "king", "queen", "emperor", "emir", "sultan"}),
            frozenset({"premier", "chancellor", "taoiseach", "pm"}))  # fmt: skip
"""Whom "the country's leader" means: the head of state if there is one, else the head of government."""


@dataclass(frozen=True)
class Sentence:
    """A sentence and those whom it means."""

    brief: str
    place: Place
    actors: frozenset[str]
    """Named or described."""
    carried: frozenset[str]
    """Of the sentence before, for a pronoun; empty without one."""
    persons: frozenset[str]
    """Those of them who are persons."""
    mentions: tuple[tuple[Place, str], ...]
    """Where the actors are named or described."""


@dataclass(frozen=True)
class Presence:
    """All sentences of a story with those whom they mean."""

    story: Story
    cast: Cast

    @cached_property
    def by_actor(self) -> dict[str, list[Sentence]]:
        """The sentences that mean each actor, in the story's order."""
        found: defaultdict[str, list[Sentence]] = defaultdict(list)
        for sentences in self.sentences.values():
            for s in sentences:
                for actor in s.actors | s.carried:
                    found[actor].append(s)
        return found

    @cached_property
    def sentences(self) -> dict[str, tuple[Sentence, ...]]:
        return {b.id: tuple(self._read(b)) for b in self.story.briefs}

    def _read(self, brief: Brief) -> Iterator[Sentence]:
        text, places = self.story.texts[brief.id], self.story.sentences[brief.id]
        named: defaultdict[Place, list[tuple[Place, str]]] = defaultdict(list)
        for actor in brief.actors:
            merged = self.cast.of(brief.id, actor.id)
            for m in actor.mentions if merged else ():
                if merged and not self.story.in_quotation(brief.id, m.start):
                    named[self.story.sentence(brief.id, m.start)].append(((m.start, m.end), merged))
        known: set[str] = set()
        before: list[str] = []
        for place in places:
            here = sorted(named.get(place, []))
            for (start, end), person in self._described(brief.id, text, place, known):
                if not any(a < end and start < b for (a, b), other in here if other in self._people):
                    here.append(((start, end), person))
            here.sort()
            persons = list(dict.fromkeys(a for _, a in here if a in self._people))
            carried = self._carried(
                brief.id, (place[0], min([p[0] for p, a in here if a in self._people] or place[1:])), before
            )
            yield Sentence(
                brief.id, place, frozenset(a for _, a in here), carried - set(persons), frozenset(persons), tuple(here)
            )
            known |= set(persons)
            before = persons or [p for p in before if p in carried]

    def _carried(self, brief: str, place: Place, before: Sequence[str]) -> frozenset[str]:
        """Of those of the sentence before, whom a pronoun ahead of any name means: its first person, or all."""
        text = self.story.texts[brief]
        nobody = (
            place[1] == self.story.sentence(brief, place[0])[1] and "\n" not in text[max(0, place[0] - 2) : place[0]]
        )
        for pronoun, meant in ((_SEVERAL, before), (_ONE, before[:1]), (_THAT, before if nobody else ())):
            if any(not self.story.in_quotation(brief, m.start()) for m in pronoun.finditer(text, *place)):
                return frozenset(meant)
        return frozenset()

    @cached_property
    def _people(self) -> frozenset[str]:
        return frozenset(a.id for a in self.cast.actors if a.kind == "person")

    def _described(self, brief: str, text: str, sentence: Place, known: set[str]) -> Iterator[tuple[Place, str]]:
        for m in _DESCRIBED.finditer(text, *sentence):
            if self.story.in_quotation(brief, m.start()):
                continue
            words = _normal(m.group())
            fits = [a for a in sorted(known) if any(words <= office for office in self._offices.get(a, ()))]
            fits = fits or self._leader(words, known)
            if len(fits) == 1:
                yield m.span(), fits[0]

    def _leader(self, words: frozenset[str], known: set[str]) -> list[str]:
        """The one known person who leads the country of "the Chinese leader"."""
        if "leader" not in words or len(words) != 2:
            return []
        of = words - {"leader"}
        for offices in _LEADERS:
            fits = [a for a in sorted(known) if any(of <= o and o & offices for o in self._offices.get(a, ()))]
            if fits:
                return fits
        return []

    @cached_property
    def _offices(self) -> dict[str, list[frozenset[str]]]:
        """The words of each person's present titles, with the person's country."""
        found: dict[str, list[frozenset[str]]] = {}
        for a in self.cast.actors:
            if a.kind == "person" and a.titles:
                home = country(tuple(t.text for t in a.titles if not t.former))
                own = frozenset({home}) if home else frozenset()
                found[a.id] = [_normal(t.text) | own for t in a.titles if not t.former]
        return found


@lru_cache(maxsize=20_000)
def _normal(title: str) -> frozenset[str]:
    """The words of an office, countries by their codes: "China’s", "Chinese" -> "CN"."""
    found = set()
    for form in forms(title):
        word = form.removesuffix("'s")
        if word not in _LINKING:
            place = gazetteer().get(word)
            code = adjectives().get(word) or (place.country if place and place.kind == "country" else None)
            found.add(code or word)
    return frozenset(found)
