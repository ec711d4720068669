"""Which body is meant by its kind, and what a body or person is called that the actors lack."""

from collections.abc import Iterable

from generator.extract._mentions import MentionIndex
from generator.extract.cast.phrases import Phrase
from generator.lexicon.cues import BODIES, PEOPLE, TEXTS
from generator.model.article import Article
from generator.model.brief import Actor, ActorKind
from generator.model.ids import slug

_DEFINITE = frozenset({"the", "this", "that", "his", "her", "their", "its"})
_LINKS = frozenset({"of", "for", "and", "the", "de", "al", "-"})
"""Small words inside of names."""


def body(phrase: Phrase, actors: Iterable[Actor]) -> Actor | None:
    """The organisation named last before "the department", by the last word of its name."""
    if phrase.word not in BODIES or phrase.words[0].lower() not in _DEFINITE:
        return None
    best: tuple[int, Actor] | None = None
    for actor in actors:
        if actor.kind != "organisation":
            continue
        names = {n.lower().split()[-1] for n in (actor.name, *actor.aliases)}
        before = [m.start for m in actor.mentions if m.start < phrase.start]
        if before and phrase.word in names and (best is None or before[-1] > best[0]):
            best = before[-1], actor
    return best[1] if best else None


def missed(phrase: Phrase, article: Article, index: MentionIndex) -> Actor | None:
    """An actor for a phrase that names a person or body whom no actor's mention has: "the Harbour Authority"."""
    first = 1 if phrase.tags[0] == "DET" and phrase.head > 0 else 0
    tokens = range(first, phrase.head + 1)
    if not any(phrase.words[i][:1].isupper() for i in tokens) or phrase.word in TEXTS:
        return None
    kind: ActorKind
    if phrase.entity == "PERSON":
        kind = "person"
    elif phrase.word in PEOPLE:
        return None
    elif phrase.word in BODIES or phrase.entity == "ORG" or phrase.sourced:
        kind = "organisation"
    else:
        return None
    if phrase.words[phrase.head][:1].isupper():  # "state-run broadcaster NRK" is called NRK
        plain = [i for i in tokens if phrase.words[i].islower() and phrase.words[i].lower() not in _LINKS]
        first = max(plain, default=first - 1) + 1
    start, end = phrase.places[first][0], phrase.places[phrase.head][1]
    name = " ".join(article.text[start:end].split())
    if "\n" in article.text[start:end] or (kind == "person" and index.overlapping(start, end)):
        return None
    if index.overlapping(start, end):  # mentions never overlap: "Roe campaign" leaves "Roe" to Roe
        start = phrase.places[phrase.head][0]
        if index.overlapping(start, end):
            return Actor(id=slug(name), name=name, kind=kind)
    return Actor(id=slug(name), name=name, kind=kind, mentions=(article.evidence(start, end),))
