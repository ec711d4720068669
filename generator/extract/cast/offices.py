"""Who holds the office that words describe: "the minister", "the US secretary of state", "China's leader".

Titles tell it: those that the article gives its persons, and those only. What fits no title, or several persons' titles
of whom none was named lately, is nobody.
"""

import bisect
import re
from collections.abc import Iterable, Sequence

from spacy.tokens import Token

from generator.extract._mentions import MentionIndex
from generator.extract.cast.phrases import Phrase
from generator.lexicon.cues import PEOPLE, ROLES
from generator.lexicon.places import adjectives, fold, gazetteer
from generator.model.brief import Actor
from generator.model.text import Evidence

_WORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*")
_SMALL = frozenset("the a an of for and s this that his her its their our top then former".split())
_DEFINITE = frozenset({"the", "this", "that", "his", "her", "their"})
_ANY_OFFICE = {"official", "diplomat", "politician", "leader"}
"""Roles that say no more of an office than that there is one: "the US official"."""
_ROLE_TAIL = {"of", "for"}
_LATELY = 6
"""Mentions of persons among which the last holder of an office is looked for."""
_SHORT = {
    "fm": ("foreign", "minister"),
    "pm": ("prime", "minister"),
    "ceo": ("chief", "executive"),
    "vp": ("vice", "president"),
}
_GRAMMAR = {"the", "of", "and", "for", "to", "top", "new", "then", "s", "’s"}


class Offices:
    """The titles of an article's persons, looked up by the words of a description."""

    def __init__(self, text: str, actors: Sequence[Actor], index: MentionIndex) -> None:
        self._text = text
        self._actors = actors
        self._index = index
        self._people = [a for a in actors if a.kind == "person"]
        self.titles = {a.id: folded(w for t in a.titles for w in t.text.split()) for a in self._people}
        principals = [a for a in self._people if not any("spokes" in w for w in self.titles[a.id])]
        self.named = sorted((m.start, a.id) for a in principals for m in a.mentions)
        self._starts = [start for start, _ in self.named]

    def holder(self, token: Token, start: int) -> str | None:
        """The one person whose titles hold all the words of a role, or the last named of several."""
        if not any(c.dep_ in ("det", "poss") and c.lower_ not in ("a", "an") for c in token.children) and token.i > 0:
            return None
        wanted = role_words(token)
        anyone = token.lower_ in _ANY_OFFICE
        if anyone:
            wanted -= {token.lower_}
        if not wanted:
            return None
        fits = [a for a in self._people if wanted <= self.titles[a.id]]
        nation = frozenset(w for w in wanted if w.isupper())
        if not fits and nation and wanted != nation:
            fits = [
                a
                for a in self._people
                if wanted - nation <= self.titles[a.id] and not any(w.isupper() for w in self.titles[a.id])
            ]
        if len(fits) > 1 or anyone:
            ids = {a.id for a in fits}
            at = bisect.bisect_left(self._starts, start)
            return next((i for _, i in reversed(self.named[max(at - _LATELY, 0) : at]) if i in ids), None)
        return fits[0].id if fits else None

    def described(self, phrase: Phrase, but: str | None) -> Actor | None:
        """The person whose title fits a description best, never `but`; the one named last before it."""
        said = self._text[phrase.start : phrase.end]
        words = [w.lower() for w in _WORD.findall(said)]
        if phrase.word not in PEOPLE | ROLES.keys() or not words:
            return None
        if phrase.words[0].lower() not in _DEFINITE and "’" not in said and "'" not in said:
            return None
        nations = self._nations(phrase.start, phrase.end)
        offices = ROLES.get(phrase.word, frozenset()) | {phrase.word}
        best: tuple[int, int, Actor] | None = None
        for actor in self._people:
            if actor.id == but:
                continue
            before = [m.start for m in actor.mentions if m.start < phrase.start]
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
        capitalised = [w for w in _WORD.findall(self._text[start:end]) if w[0].isupper()]
        places = [a for a in self._actors if a.kind == "place"]
        for word in capitalised:
            stem = re.sub(r"['’]s?$", "", word).lower()
            found |= {a.name.lower() for a in places if _alike(stem, a.name.lower())}
        return found


def role_words(token: Token) -> frozenset[str]:
    """The folded words of a role, articles left out: "the US secretary of state" -> us, secretary, state."""
    words = [token.lemma_ if token.tag_ == "NNS" else token.text]
    for child in token.children:
        if child.dep_ in ("compound", "amod", "nmod"):
            words += [c.text for c in child.subtree]
        elif child.dep_ == "poss" and child.tag_ != "PRP$":
            words.append(child.text)
        elif child.dep_ == "prep" and child.lower_ in _ROLE_TAIL:
            words += [c.text for c in child.subtree if c.pos_ in ("NOUN", "PROPN", "ADJ")]
    return folded(words)


def folded(words: Iterable[str]) -> frozenset[str]:
    """The words that tell a role, in lower case; a country, its adjective or its short form as its code, "CN"."""
    found: set[str] = set()
    for word in words:
        plain = fold(word).strip("'\"“”,()").removesuffix("'s").removesuffix("'")
        nation = adjectives().get(plain)
        if nation is None and word[:1].isupper():
            place = gazetteer().get(plain)
            nation = place.country if place is not None and place.kind == "country" else None
        if nation is not None:
            found.add(nation)
        elif plain in _SHORT:
            found.update(_SHORT[plain])
        elif plain and plain not in _GRAMMAR:
            found.add(plain)
    return frozenset(found)


def _alike(one: str, other: str) -> bool:
    """Whether two words name one country: "chinese" and "china", not "austria" and "australia"."""
    short = min(len(one), len(other))
    common = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), short)
    return one == other or common >= max(4, short - 1)
