"""Who and where: the actors that noun phrases, roles and pronouns stand for."""

import bisect
from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from generator.annotate import Annotated, Piece
from generator.extract._mentions import MentionIndex
from generator.extract.cast.phrases import appositions, extent, members
from generator.lexicon.commitment import REPORTING
from generator.lexicon.places import adjectives, fold, gazetteer
from generator.model.brief import Actor
from generator.model.text import Participant

_SINGULAR = {"he", "she", "him", "her", "his", "himself", "herself"}
_SPEAKER = {"i", "me", "my"}
_SPEAKERS = {"we", "us", "our"}
"""Whom a body that speaks means; a person who says "we" may speak for anyone."""
_PAIR = {"they", "them", "both", "two", "their"}
_PAIR_HEADS = {
    "leader",
    "diplomat",
    "minister",
    "man",
    "woman",
    "president",
    "official",
    "candidate",
    "rival",
    "lawmaker",
}
_ANY_OFFICE = {"official", "diplomat", "politician", "leader"}
"""Roles that say no more of an office than that there is one: "the US official"."""
_ROLE_TAIL = {"of", "for"}
_REACH = 1200
"""Furthest that a pronoun or role looks back, in code points."""
_NEAR = 200
"""Furthest that "they" looks back for two persons."""
_SHORT = {
    "fm": ("foreign", "minister"),
    "pm": ("prime", "minister"),
    "ceo": ("chief", "executive"),
    "vp": ("vice", "president"),
}
_GRAMMAR = {"the", "of", "and", "for", "to", "top", "new", "then", "s", "’s"}


def cast_of(annotated: Annotated, actors: tuple[Actor, ...]) -> "Cast":
    """The cast of an article with these actors, made once for all extractors."""
    known: Cast | None = annotated.worked_out.get("cast")
    if known is None or known.actors != actors:
        known = annotated.worked_out["cast"] = Cast(annotated, actors)
    return known


class Cast:
    """The actors of one article, looked up by the words that stand for them."""

    def __init__(self, annotated: Annotated, actors: tuple[Actor, ...]) -> None:
        self._annotated = annotated
        self.actors = actors
        self._index = MentionIndex(actors)
        self.by_id = {a.id: a for a in actors}
        self._people = [a for a in actors if a.kind == "person"]
        self.titles = {a.id: _folded(w for t in a.titles for w in t.text.split()) for a in self._people}
        principals = [a for a in self._people if not any("spokes" in w for w in self.titles[a.id])]
        persons = sorted((m.start, a.id) for a in principals for m in a.mentions)
        self._person_starts = [start for start, _ in persons]
        self._person_ids = [id_ for _, id_ in persons]
        subjects = sorted(self._subjects(annotated.pieces))
        self._subject_starts = [start for start, _ in subjects]
        self._subject_ids = [id_ for _, id_ in subjects]

    def who(self, piece: Piece, head: Token) -> tuple[str, ...]:
        """The ids of the actors that the noun phrase names or stands for, in its order; none if that is not sure."""
        found: list[str] = []
        for member in members(head):
            for id_ in self.one(piece, member):
                if id_ not in found:
                    found.append(id_)
        return tuple(found)

    def participants(self, piece: Piece, head: Token) -> tuple[Participant, ...]:
        """Those whom the noun phrase names, in its order: each an actor, or nobody beyond the article's words.

        A pronoun that stands for nobody known says nothing, and is left out.
        """
        found: list[Participant] = []
        for member in members(head):
            ids = self.one(piece, member)
            if ids or member.pos_ in ("NOUN", "PROPN"):
                start, end = extent(piece, member)
                exact = self._annotated.article.text[start:end]
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
        """The same for the noun phrase without what is joined to it."""
        lower = token.lower_
        start, _ = piece.place(token)
        if token.tag_ in ("PRP", "PRP$"):
            if lower in _SINGULAR:
                return self._last_subject(start)
            if lower in _SPEAKER:
                return self._speaker(piece, {"person"})
            if lower in _SPEAKERS:
                return self._speaker(piece, {"organisation", "group", "place"})
            if lower in _PAIR:
                return self._last_two(start, _NEAR)
            return ()
        if lower in ("both", "two") and token.pos_ in ("DET", "NUM", "PRON"):
            return self._last_two(start)
        actor = self.named(piece, token)
        if actor is not None:
            return (actor.id,)
        if token.pos_ in ("NOUN", "PROPN"):
            if token.tag_ == "NNS" and token.lemma_ in _PAIR_HEADS:
                pair = any(c.lower_ in ("both", "two") for c in token.children)
                return self._last_two(start) if pair else ()
            return self._role(token, start)
        return ()

    def _role(self, token: Token, start: int) -> tuple[str, ...]:
        """The person whose titles hold all the words of a role: "the US secretary of state"."""
        if not any(c.dep_ in ("det", "poss") and c.lower_ not in ("a", "an") for c in token.children) and token.i > 0:
            return ()
        wanted = role_words(token)
        anyone = token.lower_ in _ANY_OFFICE
        if anyone:
            wanted -= {token.lower_}
        if not wanted:
            return ()
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
            at = bisect.bisect_left(self._person_starts, start)
            last = next((i for i in reversed(self._person_ids[max(at - 6, 0) : at]) if i in ids), None)
            return (last,) if last else ()
        return (fits[0].id,) if fits else ()

    def _last_subject(self, start: int) -> tuple[str, ...]:
        at = bisect.bisect_left(self._subject_starts, start) - 1
        if at >= 0 and start - self._subject_starts[at] <= _REACH:
            return (self._subject_ids[at],)
        return ()

    def _last_two(self, start: int, reach: int = _REACH) -> tuple[str, ...]:
        at = bisect.bisect_left(self._person_starts, start)
        found: list[str] = []
        for i in range(at - 1, -1, -1):
            if start - self._person_starts[i] > reach or len(found) == 2:
                break
            if self._person_ids[i] not in found:
                found.append(self._person_ids[i])
        return tuple(reversed(found)) if len(found) == 2 else ()

    def _speaker(self, piece: Piece, kinds: set[str]) -> tuple[str, ...]:
        """Who says the words of a quotation's piece: the subject of the reporting verb around it, if of these kinds."""
        quotation = piece.quotation
        if quotation is None:
            return ()
        frame = next(
            (p for p in self._annotated.pieces if p.quotation is None and p.start <= quotation.start < p.end), None
        )
        stub = frame.token_at(quotation.inner_start) if frame is not None else None
        if frame is None or stub is None:
            return ()
        verbs = [t for t in stub.sent if t.lemma_ in REPORTING or t.lemma_ == "write"]
        verbs.sort(key=lambda t: abs(t.i - stub.i))
        for verb in verbs:
            for child in verb.children:
                if child.dep_ == "nsubj":
                    ids = self.who(frame, child)
                    if len(ids) == 1 and self.by_id[ids[0]].kind in kinds:
                        return ids
        return ()

    def _subjects(self, pieces: Iterable[Piece]) -> Iterator[tuple[int, str]]:
        for piece in pieces:
            tree = piece.tree
            for i, dep in enumerate(tree.dep):
                if dep in ("nsubj", "nsubjpass") and tree.pos[i] in ("PROPN", "NOUN"):
                    token = piece.tokens[i]
                    actor = self.named(piece, token)
                    if actor is not None and actor.kind == "person":
                        yield piece.place(token)[0], actor.id
                    elif actor is None and token.pos_ == "NOUN":
                        start = piece.place(token)[0]
                        for id_ in self._role(token, start):
                            yield start, id_


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
    return _folded(words)


def _folded(words: Iterable[str]) -> frozenset[str]:
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
