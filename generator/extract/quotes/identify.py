"""Whom a mention stands for: a name, a pronoun's antecedent, an office ("the secretary"), a body ("the ministry").

A body or person that the actors lack but that speaks in the article becomes an actor of its own, if it has a name.
"""

import re
from collections.abc import Iterable, Sequence

from generator.extract._mentions import MentionIndex
from generator.extract.quotes.mentions import Mention
from generator.extract.quotes.scene import Scene
from generator.extract.quotes.voices import is_according
from generator.lexicon.cues import BODIES, PEOPLE, ROLES, SPOKESPEOPLE, TEXTS
from generator.model.article import Article
from generator.model.brief import Actor, ActorKind
from generator.model.ids import slug
from generator.model.text import Evidence

_WORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*")
_SMALL = frozenset("the a an of for and s this that his her its their our top then former".split())
_DEFINITE = frozenset({"the", "this", "that", "his", "her", "their"})
_LINKS = frozenset({"of", "for", "and", "the", "de", "al", "-"})
"""Small words inside of names."""


class Identities:
    """The actors of an article as far as its quotations need them; grows by those that were missed."""

    def __init__(self, article: Article, actors: Sequence[Actor], scene: Scene) -> None:
        self._article = article
        self._scene = scene
        self._actors = {a.id: a for a in actors}
        self._index = MentionIndex(actors)

    @property
    def actors(self) -> tuple[Actor, ...]:
        """All actors, in the order of their first mentions."""
        return tuple(sorted(self._actors.values(), key=lambda a: a.mentions[0].start if a.mentions else 0))

    def of(self, mention: Mention, *, but: str | None = None) -> Actor | None:
        """The actor that a mention stands for; never the one whose id is `but`."""
        found = self._of(mention, but)
        return None if found is None or found.id == but else found

    def represented(self, mention: Mention) -> Actor | None:
        """The body for which the mention says that somebody speaks: "a spokesman for the ministry"."""
        speaks = any(w in SPOKESPEOPLE for w in mention.frame.lower[mention.first : mention.last + 1])
        bodies = [
            a
            for a in self._index.overlapping(mention.start, mention.end)
            if a.kind in ("organisation", "place") and a is not mention.actor
        ]
        organisations = [a for a in bodies if a.kind == "organisation"]
        if mention.kind == "noun" or speaks:
            return next(iter(organisations or bodies), None)
        return None

    def _of(self, mention: Mention, but: str | None) -> Actor | None:
        if mention.kind == "pronoun":
            named = self._scene.antecedents.of(mention)
            return named.actor if named is not None else None
        if mention.actor is not None:
            anonymous = mention.actor.kind == "group" and _is_people(mention)
            return None if anonymous else self._actors[mention.actor.id]
        return self._office(mention, but) or self._body(mention) or self._missed(mention)

    def _office(self, mention: Mention, but: str | None) -> Actor | None:
        """The person who holds the office that the words describe; the one named last before them."""
        frame = mention.frame
        words = [w.lower() for w in _WORD.findall(self._text(mention.start, mention.end))]
        if mention.word not in PEOPLE | ROLES.keys() or not words:
            return None
        own = "’" in self._text(mention.start, mention.end) or "'" in self._text(mention.start, mention.end)
        if frame.lower[mention.first] not in _DEFINITE and not own:
            return None
        nations = self._nations(mention.start, mention.end)
        offices = ROLES.get(mention.word, frozenset()) | {mention.word}
        best: tuple[int, int, Actor] | None = None
        for actor in self._actors.values():
            if actor.kind != "person" or actor.id == but:
                continue
            before = [m.start for m in actor.mentions if m.start < mention.start]
            fit = max((self._fits(t, offices, words, nations) for t in actor.titles), default=-1)
            if before and fit >= 0 and (best is None or (fit, before[-1]) > best[:2]):
                best = fit, before[-1], actor
        return best[2] if best else None

    def _fits(self, title: Evidence, offices: Iterable[str], words: Sequence[str], nations: set[str]) -> int:
        """How many of the describing words a title has; -1 if it is another office or another country's."""
        text = " ".join(w.lower() for w in _WORD.findall(title.exact))
        if not any(re.search(rf"\b{re.escape(office)}\b", text) for office in offices):
            return -1
        theirs = self._nations(title.start, title.end)
        if nations and theirs and not any(_alike(a, b) for a in nations for b in theirs):
            return -1
        return sum(w in text.split() for w in words if w not in _SMALL)

    def _nations(self, start: int, end: int) -> set[str]:
        """The places that the words name, and their capitalised words, which may be names of peoples."""
        found = {a.name.lower() for a in self._index.overlapping(start, end) if a.kind == "place"}
        capitalised = [w for w in _WORD.findall(self._text(start, end)) if w[0].isupper()]
        places = [a for a in self._actors.values() if a.kind == "place"]
        for word in capitalised:
            stem = re.sub(r"['’]s?$", "", word).lower()
            found |= {a.name.lower() for a in places if _alike(stem, a.name.lower())}
        return found

    def _body(self, mention: Mention) -> Actor | None:
        """The organisation named last before "the department", by the last word of its name."""
        if mention.word not in BODIES or mention.frame.lower[mention.first] not in _DEFINITE:
            return None
        best: tuple[int, Actor] | None = None
        for actor in self._actors.values():
            if actor.kind != "organisation":
                continue
            names = {n.lower().split()[-1] for n in (actor.name, *actor.aliases)}
            before = [m.start for m in actor.mentions if m.start < mention.start]
            if before and mention.word in names and (best is None or before[-1] > best[0]):
                best = before[-1], actor
        return best[1] if best else None

    def _missed(self, mention: Mention) -> Actor | None:
        """A new actor for a speaker with a name."""
        frame = mention.frame
        first = mention.first
        if frame.pos[first] == "DET":
            first += 1
        tokens = range(first, mention.head + 1)
        if not any(frame.words[i][:1].isupper() for i in tokens) or mention.word in TEXTS:
            return None
        kind: ActorKind
        if frame.entities[mention.head] == "PERSON":
            kind = "person"
        elif mention.word in PEOPLE:
            return None
        elif mention.word in BODIES or frame.entities[mention.head] == "ORG" or is_according(mention):
            kind = "organisation"
        else:
            return None
        if frame.words[mention.head][:1].isupper():  # "state-run broadcaster NRK" is called NRK
            plain = [i for i in tokens if frame.words[i].islower() and frame.lower[i] not in _LINKS]
            first = max(plain, default=first - 1) + 1
        start, end = frame.starts[first], frame.ends[mention.head]
        name = " ".join(self._text(start, end).split())
        if "\n" in self._text(start, end) or (kind == "person" and self._index.overlapping(start, end)):
            return None
        if self._index.overlapping(start, end):  # mentions never overlap: "Roe campaign" leaves "Roe" to Roe
            start = frame.starts[mention.head]
        if slug(name) not in self._actors:
            if self._index.overlapping(start, end):
                return None
            mentions = (self._article.evidence(start, end),)
            self._actors[slug(name)] = Actor(id=slug(name), name=name, kind=kind, mentions=mentions)
        return self._actors[slug(name)]

    def _text(self, start: int, end: int) -> str:
        return self._article.text[start:end]


def _is_people(mention: Mention) -> bool:
    return mention.word in PEOPLE


def _alike(one: str, other: str) -> bool:
    """Whether two words name one country: "chinese" and "china", not "austria" and "australia"."""
    short = min(len(one), len(other))
    common = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), short)
    return one == other or common >= max(4, short - 1)
