"""Whom a mention that speaks stands for, and for whom it says that it speaks: asks the cast."""

from generator.extract._mentions import MentionIndex
from generator.extract.cast.phrases import Phrase
from generator.extract.quotes.mentions import Mention
from generator.extract.quotes.scene import Scene
from generator.extract.quotes.voices import is_according
from generator.lexicon.cues import PEOPLE, SPOKESPEOPLE
from generator.model.brief import Actor


class Identities:
    """The actors of an article as far as its quotations need them."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._cast = scene.cast
        self._index = MentionIndex(scene.cast.actors)

    @property
    def actors(self) -> tuple[Actor, ...]:
        """All actors, in the order of their first mentions."""
        return self._cast.actors

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
            return self._cast.by_id.get(self._scene.antecedent(mention) or "")
        if mention.actor is not None:
            anonymous = mention.actor.kind == "group" and mention.word in PEOPLE
            return None if anonymous else self._cast.by_id[mention.actor.id]
        return self._cast.described(_phrase(mention), but=but)


def _phrase(mention: Mention) -> Phrase:
    frame, first, last = mention.frame, mention.first, mention.last + 1
    return Phrase(
        frame.words[first:last],
        frame.pos[first:last],
        [*zip(frame.starts[first:last], frame.ends[first:last], strict=True)],
        mention.head - first,
        frame.entities[mention.head],
        is_according(mention),
    )
