"""A paragraph around its quotations: plain lists over the tokens of its parse, with each token's place in the article.

Attribution asks the same few things of every token many times; lists answer faster than spaCy's objects do.
"""

import bisect
from collections.abc import Sequence
from functools import cached_property

from generator.annotate import Piece
from generator.language.marks import Quotation
from generator.lexicon.cues import SAY

OUTSIDE = -1
_CLAUSES = frozenset({"conj", "xcomp", "advcl", "ccomp", "acl", "relcl", "prep", "pcomp", "parataxis", "dep"})


class Frame:
    """One paragraph's parse. `inside[i]` is the index of the quotation that token i belongs to, marks included."""

    def __init__(self, piece: Piece, number: int, quotations: Sequence[Quotation]) -> None:
        self.piece = piece
        self.number = number
        tokens = piece.tokens
        tree = piece.tree
        self.words = [t.text for t in tokens]
        self.lower = tree.lower
        self.lemmas = tree.lemma_as_read
        self.pos = tree.pos
        self.dep = list(tree.dep)
        self.heads = list(tree.head)
        self.entities = tree.entity
        self.starts = [start for start, _ in piece.places]
        self.ends = [end for _, end in piece.places]
        self._mend()
        self.sentence = self._sentences()
        self.inside = [OUTSIDE] * len(tokens)
        self.ranges: dict[int, tuple[int, int]] = {}
        """For each quotation in this paragraph, its first token and the one after its last."""
        self._place(quotations)

    def __len__(self) -> int:
        return len(self.words)

    @cached_property
    def children(self) -> list[list[int]]:
        found: list[list[int]] = [[] for _ in self.words]
        for i, head in enumerate(self.heads):
            if head != i:
                found[head].append(i)
        return found

    def subject(self, verb: int) -> tuple[int, bool] | None:
        """The subject of a verb, and whether it is its own rather than that of a verb it hangs on."""
        own = True
        for _ in range(8):
            for child in self.children[verb]:
                if self.dep[child] in ("nsubj", "nsubjpass", "csubj"):
                    return child, own
            if self.dep[verb] not in _CLAUSES or self.heads[verb] == verb:
                return None
            if self.dep[verb] in ("acl", "relcl") and self.pos[self.heads[verb]] in ("NOUN", "PROPN", "PRON"):
                return self.heads[verb], False
            verb = self.heads[verb]
            own = False
        return None

    def ancestors(self, token: int) -> list[int]:
        """The tokens above, nearest first."""
        found: list[int] = []
        while self.heads[token] != token and len(found) < 30:
            token = self.heads[token]
            found.append(token)
        return found

    def _mend(self) -> None:
        """Undo two habits of the parser.

        In "…, a spokesman said" it may take the spokesman for an apposition; but an apposition closes with a comma, and
        one that runs straight into a reporting verb is the verb's subject. In "broadcaster NRK" it may take the name
        for an apposition to what it is; the name is the head.
        """
        for i, dep in enumerate(self.dep[:-1]):
            if dep == "appos" and self._stands_beside(i):
                kind = self.heads[i]
                self.heads[i] = i if self.heads[kind] == kind else self.heads[kind]
                self.dep[i], self.heads[kind], self.dep[kind] = self.dep[kind], i, "compound"
                continue
            if dep != "appos" or self.lemmas[i + 1] not in SAY or self.pos[i + 1] != "VERB":
                continue
            above = self.heads[i]
            while self.dep[above] in ("conj", "appos") and self.heads[above] < above:
                above = self.heads[above]
            if self.dep[above] in ("nsubj", "nsubjpass") and self.heads[above] == i + 1:
                self.heads[i], self.dep[i] = i + 1, "nsubj"
                self.dep[above] = "dep"

    def _stands_beside(self, name: int) -> bool:
        """Whether a name follows what it is without a comma."""
        kind = self.heads[name]
        return (
            kind < name
            and self.pos[kind] == "NOUN"
            and self.words[name][:1].isupper()
            and all(self.heads[i] == name for i in range(kind + 1, name))
        )

    def _sentences(self) -> list[int]:
        number, found = -1, []
        for token in self.piece.tokens:
            if token.is_sent_start or number < 0:
                number += 1
            found.append(number)
        return found

    def _place(self, quotations: Sequence[Quotation]) -> None:
        n = bisect.bisect_right(quotations, self.piece.start, key=lambda q: q.end)
        i = 0
        while n < len(quotations) and quotations[n].start < self.piece.end:
            quotation = quotations[n]
            while i < len(self.words) and self.ends[i] <= quotation.start:
                i += 1
            first = i
            while i < len(self.words) and self.starts[i] < quotation.end:
                self.inside[i] = n
                i += 1
            if i > first:
                self.ranges[n] = (first, i)
            n += 1
