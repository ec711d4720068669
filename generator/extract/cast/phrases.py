"""Noun phrases: which are joined to one, which name stands beside it, and how far its words reach."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from generator.annotate import Piece

_MOST = 20
"""Most names that one noun phrase may join."""
_BINDING = frozenset({"of", "for", "in", "from", "at"})
"""Prepositions whose phrase belongs to the noun before them: "officials of both countries"."""
_WIDEST = 12
"""Most words of a participant."""
_LOOSE = frozenset({"punct", "cc", "preconj", "advmod", "predet"})


@dataclass(frozen=True)
class Phrase:
    """A noun phrase as plain words, each with its place in the article."""

    words: Sequence[str]
    tags: Sequence[str]
    """Coarse parts of speech."""
    places: Sequence[tuple[int, int]]
    head: int
    """The number of the head among the words."""
    entity: str
    """What the model takes the head for: "PERSON", "ORG", … or ""."""
    sourced: bool = False
    """Whether it stands after "according to"."""

    @property
    def word(self) -> str:
        """The head, in lower case."""
        return self.words[self.head].lower()

    @property
    def start(self) -> int:
        return self.places[0][0]

    @property
    def end(self) -> int:
        return self.places[-1][1]


def phrase(piece: Piece, head: Token) -> Phrase:
    """The noun phrase of a head, as far as `extent` reaches."""
    start, end = extent(piece, head)
    tokens = [t for t in piece.tokens[max(0, head.i - 2 * _WIDEST) : head.i + 2 * _WIDEST] if not t.is_space]
    within = [(t, piece.place(t)) for t in tokens]
    within = [(t, place) for t, place in within if start <= place[0] and place[1] <= end]
    return Phrase(
        tuple(t.text for t, _ in within),
        tuple(t.pos_ for t, _ in within),
        tuple(place for _, place in within),
        next((n for n, (t, _) in enumerate(within) if t.i == head.i), 0),
        head.ent_type_,
    )


def members(head: Token) -> Iterator[Token]:
    """A noun phrase and those joined to it by "and", each by its head."""
    for child in head.lefts:
        for word in (*(c for c in child.lefts if child.dep_ == "compound"), child):
            if word.dep_ == "nmod" and word.pos_ == "PROPN" and any(c.dep_ == "cc" for c in word.rights):
                yield word
    waiting = [head]
    for _ in range(_MOST):
        if not waiting:
            return
        member = waiting.pop()
        yield member
        joined = [c for c in member.rights if c.dep_ == "conj" and c.pos_ in ("NOUN", "PROPN", "PRON")]
        for name in appositions(member):
            joined += [c for c in name.rights if c.dep_ == "conj" and c.pos_ in ("NOUN", "PROPN")]
        waiting += reversed(joined)


def appositions(head: Token) -> list[Token]:
    """The names that stand beside a role: "the envoy, Ann Lee", even where the parser hangs "Lee" on another word."""
    doc = head.doc
    found = [
        c
        for c in head.children
        if c.dep_ == "appos" and not any(t.pos_ in ("VERB", "AUX") for t in doc[head.i + 1 : c.i])
    ]
    if not found and head.pos_ == "NOUN" and head.i + 2 < len(doc) and doc[head.i + 1].text == ",":
        name = doc[head.i + 2]
        while name.dep_ in ("compound", "nmod") and name.head.i > name.i:
            name = name.head
        if name.dep_ == "appos" and name.pos_ == "PROPN" and name.head.i < head.i:
            found.append(name)
    return found


def extent(piece: Piece, head: Token) -> tuple[int, int]:
    """The code points of a noun phrase, without what is joined to it: "officials from both countries"."""
    tokens = piece.tokens
    joined = (c for w in head.lefts for c in w.rights if w.dep_ == "nmod" and w.pos_ == "PROPN" and c.dep_ == "cc")
    first = max(head.left_edge.i, head.i - _WIDEST, *(c.i + 1 for c in joined))
    while first < head.i and (tokens[first].dep_ in _LOOSE or tokens[first].is_space or tokens[first].is_punct):
        first += 1
    last = head.i
    for child in head.rights:
        binds = child.dep_ == "prep" and child.lower_ in _BINDING and child.i == last + 1
        if not (binds or child.dep_ in ("case", "flat")) or child.right_edge.i - first > _WIDEST:
            break
        last = child.right_edge.i
    while last > head.i and (tokens[last].is_punct or tokens[last].is_space):
        last -= 1
    if last > head.i and tokens[last].dep_ == "case":
        last -= 1
    start, _ = piece.place(tokens[first])
    _, end = piece.place(tokens[last])
    return start, end
