"""A piece's parse as plain lists, made once: words, tags, heads and children of its tokens by their number.

Extractors ask the same few things of every token many times; lists answer faster than spaCy's objects do.
"""

from typing import TYPE_CHECKING, TypeAlias

from generator.lexicon.fragments import PARTICLES

if TYPE_CHECKING:
    from generator.annotate import Piece

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass"})
HELPERS = frozenset({"aux", "auxpass"})
_MISTAKEN = {
    "hopes": "hope",
    "hoping": "hope",
    "hoped": "hope",
    "slated": "slate",
    "’re": "be",
    "’m": "be",
    "’ve": "have",
}
_DEPTH = 40
Index: TypeAlias = int
"""A token's number in its piece."""


_INSTEAD = "instead"
"""An adverb that turns what a verb says around: "sent another instead"."""


class Tree:
    """One piece's parse; every list has an entry for each token."""

    def __init__(self, piece: "Piece") -> None:
        self.piece = piece
        doc = piece.doc
        strings = doc.vocab.strings
        columns = doc.to_array(["LOWER", "LEMMA", "TAG", "POS", "DEP", "ENT_TYPE"]).tolist()
        text: dict[int, str] = {0: ""}
        for row in columns:
            for value in row:
                if value not in text:
                    text[value] = strings[value]
        self.lower = [text[row[0]] for row in columns]
        self.lemma_as_read = [text[row[1]].lower() for row in columns]
        """As the model has it, "hop" of "hoping" too."""
        self.lemma = [_MISTAKEN.get(text[row[0]]) or text[row[1]].lower() for row in columns]
        if "’s" in self.lower:
            self.lemma = ["be" if w == "’s" and t == "VBZ" else x for w, t, x in zip(
                self.lower, (text[row[2]] for row in columns), self.lemma, strict=True)]  # fmt: skip
        self.tag = [text[row[2]] for row in columns]
        self.pos = [text[row[3]] for row in columns]
        self.dep = [text[row[4]] for row in columns]
        self.entity = [text[row[5]] for row in columns]
        shifts = doc.to_array("HEAD").astype("int64").tolist()
        self.head: list[Index] = [i + shift for i, shift in enumerate(shifts)]
        self.kids: list[list[Index]] = [[] for _ in columns]
        for i, head in enumerate(self.head):
            if head != i:
                self.kids[head].append(i)

    def __len__(self) -> int:
        return len(self.lower)

    def kid(self, i: Index, *deps: str) -> Index | None:
        """The first child that hangs so."""
        return next((c for c in self.kids[i] if self.dep[c] in deps), None)

    def says(self, i: Index, *words: str) -> bool:
        """Whether a child is one of the words, in lower case."""
        return any(self.lower[c] in words for c in self.kids[i])

    def denied(self, i: Index) -> bool:
        """Whether a "not" or "never" hangs on the word."""
        return any(self.dep[c] == "neg" or self.lower[c] in ("never", "neither") for c in self.kids[i])

    def pobj(self, i: Index, *prepositions: str) -> Index | None:
        """What stands after the first of the prepositions that hang on the word."""
        for c in self.kids[i]:
            if self.dep[c] in ("prep", "agent", "dative") and self.lower[c] in prepositions:
                found = self.kid(c, "pobj")
                if found is not None:
                    return found
        return None

    def left(self, i: Index) -> Index:
        """The first token of the word's subtree."""
        for _ in range(_DEPTH):
            if not self.kids[i] or self.kids[i][0] > i:
                break
            i = self.kids[i][0]
        return i

    def lemma_with_particle(self, verb: Index) -> str:
        """ "call off" of "called … off"."""
        particle = self.kid(verb, "prt")
        if particle is None:
            beside = verb + 1
            adverb = (
                beside < len(self)
                and self.head[beside] == verb
                and self.lower[beside] in PARTICLES
                and not any(self.dep[c] == "pobj" for c in self.kids[beside])
            )
            particle = beside if adverb else next((c for c in self.kids[verb] if self.lower[c] == _INSTEAD), None)
        return self.lemma[verb] if particle is None else f"{self.lemma[verb]} {self.lower[particle]}"

    def is_verb(self, i: Index) -> bool:
        """Whether the word is a verb that is no helper of another."""
        return self.pos[i] in ("VERB", "AUX") and self.dep[i] not in HELPERS

    def is_stub(self, i: Index) -> bool:
        """Whether the word stands for a quotation that is parsed apart."""
        start, end = self.piece.places[i]
        return end - start > len(self.lower[i])

    def joined(self, i: Index) -> list[Index]:
        """A noun and those joined to it by "and"."""
        found = [i]
        for word in found:
            found += [c for c in self.kids[word] if self.dep[c] == "conj" and c > word and self.pos[c] != "VERB"]
        return found
