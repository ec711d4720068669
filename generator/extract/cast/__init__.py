"""The cast of an article: who is meant by a name, a pronoun, a description, a body, a group or a relation.

`Cast` is asked by every extractor that has to know who acts or speaks. It answers with an actor, with the article's own
words (a participant without an actor: "union delegates", "the widow of Karl Brandt"), or with nobody. `mentions` lists
all that the article says of persons and bodies, `sexes` what it tells of each person's sex, `antecedents` finds for
whom a pronoun stands, `offices` who holds an office, `bodies` which body is meant by its kind, `phrases` which words
belong to a noun phrase.
"""

import bisect
from collections.abc import Sequence
from functools import cached_property

from spacy.tokens import Token

from generator.annotate import Annotated, Piece
from generator.extract._forest import load
from generator.extract._mentions import MentionIndex
from generator.extract.cast.antecedents import Answer, answers, news
from generator.extract.cast.bodies import body, missed
from generator.extract.cast.mentions import Mention, mentions
from generator.extract.cast.offices import Offices
from generator.extract.cast.phrases import Phrase, appositions, extent, members, phrase
from generator.extract.cast.sexes import sexes
from generator.lexicon.acts import BODIES
from generator.lexicon.cues import PEOPLE
from generator.model.brief import Actor, Quote
from generator.model.text import Participant

LEAST = {"saying": 0.35, "other": 0.45}
"""How likely the antecedent of a pronoun must be to be told: of "he said", and of any other "he".

Chosen on held-out folds of the training corpora: all 21 of the first in GUM were right, 85 % of the second.
"""
_SPEAKER = frozenset({"i", "me", "my", "myself"})
_SPEAKERS = frozenset({"we", "us", "our", "ourselves"})
_PAIR = frozenset({"they", "them", "their"})
_NEAR = 200
"""Furthest that "they" looks back for two persons."""
_PAIR_HEADS = frozenset("leader diplomat minister man woman president official candidate rival lawmaker".split())
_REACH = 1200
"""Furthest that "both leaders" looks back, in code points."""


def cast_of(annotated: Annotated, actors: Sequence[Actor], quotes: Sequence[Quote]) -> "Cast":
    """The cast of an article with these actors and quotations, made once for all extractors."""
    known: Cast | None = annotated.worked_out.get("cast")
    if known is None or known.actors != actors or known.quotes != quotes:
        known = annotated.worked_out["cast"] = Cast(annotated, actors, quotes)
    return known


class Cast:
    """The actors of one article, looked up by the words that stand for them; grows by those that were missed."""

    def __init__(self, annotated: Annotated, actors: Sequence[Actor], quotes: Sequence[Quote] = ()) -> None:
        self._annotated = annotated
        self._text = annotated.article.text
        self._index = MentionIndex(actors)
        self.quotes = quotes
        self._pieces = {id(piece): n for n, piece in enumerate(annotated.pieces)}
        self._offices = Offices(self._text, actors, self._index)
        self.by_id = {a.id: a for a in actors}
        self.titles = self._offices.titles
        """The folded words of each person's titles, by the person's id."""

    @property
    def actors(self) -> tuple[Actor, ...]:
        """All actors, in the order of their first mentions."""
        return tuple(sorted(self.by_id.values(), key=lambda a: a.mentions[0].start if a.mentions else 0))

    def who(self, piece: Piece, head: Token) -> tuple[str, ...]:
        """The ids of the actors that the noun phrase names or stands for, in its order; none if that is not sure."""
        return tuple(dict.fromkeys(id_ for member in members(head) for id_ in self.one(piece, member)))

    def participants(self, piece: Piece, head: Token) -> tuple[Participant, ...]:
        """Those whom the noun phrase names, in its order: each an actor, or nobody beyond the article's words.

        A pronoun that stands for nobody known says nothing, and is left out.
        """
        found: list[Participant] = []
        for member in members(head):
            ids = self.one(piece, member)
            if ids or member.pos_ in ("NOUN", "PROPN"):
                start, end = extent(piece, member)
                exact = self._text[start:end]
                found += [Participant(start=start, end=end, exact=exact, actor=id_) for id_ in ids or (None,)]
        return tuple(found)

    def named(self, piece: Piece, token: Token) -> Actor | None:
        """The actor whose name the noun phrase is."""
        for part in (token, *appositions(token)):
            start, end = piece.place(part)
            actor = self._index.at(start) or self._index.at(end - 1)
            if actor is not None:
                return actor
        return None

    def place(self, piece: Piece, token: Token) -> str | None:
        """The name of the place that the noun phrase names."""
        actor = self.named(piece, token)
        if actor is not None:
            return actor.name if actor.kind == "place" else None
        if token.ent_type_ in ("GPE", "LOC", "FAC"):
            return str(token.doc[token.left_edge.i : token.i + 1].text) if token.n_lefts < 4 else str(token.text)
        return None

    def one(self, piece: Piece, token: Token) -> tuple[str, ...]:
        """The same as `who` for the noun phrase without what is joined to it."""
        lower = token.lower_
        if token.tag_ in ("PRP", "PRP$"):
            start, _ = piece.place(token)
            if lower in _SPEAKER:
                return self._speaker(start)
            if lower in _SPEAKERS:
                return self._side(start)
            if lower in _PAIR:
                return self._last_two(start, _NEAR)
            return self.antecedent(piece, token.i)
        if lower in ("both", "two") and token.pos_ in ("DET", "NUM", "PRON"):
            return self._last_two(piece.place(token)[0])
        actor = self.named(piece, token)
        if actor is not None:
            return (actor.id,)
        if token.pos_ not in ("NOUN", "PROPN"):
            return ()
        start, _ = piece.place(token)
        if token.tag_ == "NNS" and token.lemma_ in _PAIR_HEADS:
            return self._last_two(start) if any(c.lower_ in ("both", "two") for c in token.children) else ()
        holder = self._offices.holder(token, start)
        return (holder,) if holder else ()

    def described(self, words: Phrase, *, but: str | None = None) -> Actor | None:
        """The actor whom a noun phrase describes or names: by office, by kind of body, or one who was missed.

        A body or person that the actors lack becomes one of them.
        """
        return self._offices.described(words, but) or body(words, self.by_id.values()) or self.found(words)

    def found(self, words: Phrase) -> Actor | None:
        """The actor that the words name though no mention shows it; added if it is new."""
        actor = missed(words, self._annotated.article, self._index)
        if actor is not None and actor.id not in self.by_id and actor.mentions:
            self.by_id[actor.id] = actor
        return self.by_id.get(actor.id) if actor is not None else None

    def acting(self, piece: Piece, token: Token) -> tuple[str, ...]:
        """As `one`, for one who acts: a body that has a name and is no actor becomes one."""
        ids = self.one(piece, token)
        if ids or token.pos_ not in ("NOUN", "PROPN") or token.lower_ in PEOPLE:
            return ids
        if token.pos_ == "NOUN" and token.lower_ not in BODIES:
            return ()
        actor = self.found(phrase(piece, token))
        return (actor.id,) if actor is not None else ()

    def antecedent(self, piece: Piece, token: int, *, sure: bool = True) -> tuple[str, ...]:
        """For whom a pronoun of the third person stands: one actor, or nobody who is known.

        Unless it has to be sure, the likeliest, however likely.
        """
        pronoun, answer = self._answers.get((self._pieces.get(id(piece), -1), token), (None, None))
        if pronoun is None or answer is None or answer.entity.startswith("@"):
            return ()
        least = LEAST["saying" if pronoun.saying else "other"]
        return (answer.entity,) if answer.likely >= least or not sure else ()

    @cached_property
    def _answers(self) -> dict[tuple[int, int], tuple[Mention, Answer | None]]:
        actors = list(self.by_id.values())
        table = mentions(self._annotated, actors, self._offices)
        told = sexes(self._text, actors, table)
        score = news(load(__package__, "antecedent").probabilities)
        found = answers(table, told, self._speakers, score)
        return {(pronoun.piece, pronoun.token): (pronoun, answer) for pronoun, _, answer in found}

    @cached_property
    def _speakers(self) -> dict[int, str]:
        """Who says each quotation, by its number."""
        said = {q.evidence.start: q.speaker for q in self.quotes if q.speaker is not None}
        return {n: said[q.start] for n, q in enumerate(self._annotated.quotations) if q.start in said}

    def _quote(self, start: int) -> Quote | None:
        return next((q for q in self.quotes if q.evidence.start <= start < q.evidence.end), None)

    def _speaker(self, start: int) -> tuple[str, ...]:
        """Who says "I" there: a person."""
        quote = self._quote(start)
        speaker = self.by_id.get(quote.speaker or "") if quote is not None else None
        return (speaker.id,) if speaker is not None and speaker.kind == "person" else ()

    def _side(self, start: int) -> tuple[str, ...]:
        """Who says "we" there: a body, or the body for which a person speaks; a person without one may mean anyone."""
        quote = self._quote(start)
        if quote is None or quote.co_speakers:
            return ()
        speaker = self.by_id.get(quote.speaker or "")
        if speaker is not None and speaker.kind != "person":
            return (speaker.id,)
        return (quote.represents,) if quote.represents in self.by_id and quote.represents else ()

    def _last_two(self, start: int, reach: int = _REACH) -> tuple[str, ...]:
        """The two persons who were named last: "both leaders"."""
        named = self._offices.named
        found: list[str] = []
        for at in range(bisect.bisect_left(named, (start, "")) - 1, -1, -1):
            if start - named[at][0] > reach or len(found) == 2:
                break
            if named[at][1] not in found:
                found.append(named[at][1])
        return tuple(reversed(found)) if len(found) == 2 else ()
