"""Which words are a clause's: all that hang on its act and on no other verb, and what an infinitive hangs on."""

from generator.annotate.tree import Index, Tree
from generator.extract.clauses.acts import Act

_DROPPED = frozenset({"punct", "cc", "case"})
_HANGING = frozenset({"SPACE", "PUNCT", "SCONJ"})
_JOINING = frozenset({"that", "and", "but", "or"})


class Extents:
    """The first and last token of each act's clause in one piece."""

    def __init__(self, tree: Tree, found: list[Act]) -> None:
        self._tree = tree
        verbs = {act.head for act in found if not act.nominal}
        sources = {i for i, word in enumerate(tree.lower) if word == "according"}
        self.owner = _owners(tree, verbs | sources)
        """For each token the verb in whose clause it stands; itself where there is none."""
        self._ranges: dict[Index, tuple[Index, Index]] = {}
        for i, verb in enumerate(self.owner):
            if tree.dep[i] in _DROPPED or tree.pos[i] in ("PUNCT", "SPACE") or tree.is_stub(i):
                continue
            first, last = self._ranges.get(verb, (i, i))
            self._ranges[verb] = min(first, i), max(last, i)

    def of(self, act: Act) -> tuple[Index, Index]:
        """The clause's first and last token."""
        if act.nominal:
            return self._trimmed(*self._phrase(act.head), act.head)
        first, last = self._ranges.get(act.head, (act.head, act.head))
        tree = self._tree
        if tree.dep[act.head] == "xcomp" and tree.head[act.head] in self._ranges:
            first = min(first, self._ranges[tree.head[act.head]][0])
        return self._trimmed(first, last, act.head)

    def phrase(self, head: Index) -> tuple[Index, Index]:
        """The words of a noun phrase, without the clauses and asides behind it."""
        tree = self._tree
        first = last = head
        for c in tree.kids[head]:
            if c < head:
                if tree.dep[c] not in ("punct", "cc", "preconj") and tree.entity[c] not in ("DATE", "TIME"):
                    first = min(first, tree.left(c))
            elif tree.dep[c] in ("prep", "nummod", "compound", "nmod", "flat") and c <= last + 1:
                if tree.dep[c] == "prep" and (tree.lower[c] != "of" or tree.kid(c, "pcomp") is not None):
                    break
                last = max(last, self._last(c))
            else:
                break
        return first, last

    def _phrase(self, noun: Index) -> tuple[Index, Index]:
        """An event's noun with all that hangs on it, but for other verbs' clauses."""
        owner = self.owner[noun]
        waiting, first, last = [noun], noun, noun
        while waiting:
            word = waiting.pop()
            first, last = min(first, word), max(last, word)
            waiting += [
                c for c in self._tree.kids[word] if self.owner[c] == owner and self._tree.dep[c] not in ("conj", "cc")
            ]
        return first, last

    def _last(self, word: Index) -> Index:
        tree = self._tree
        while tree.kids[word] and tree.kids[word][-1] > word:
            following = tree.kids[word][-1]
            if tree.dep[following] in ("relcl", "acl", "punct", "advcl"):
                break
            word = following
        return word

    def _trimmed(self, first: Index, last: Index, core: Index) -> tuple[Index, Index]:
        tree = self._tree
        while first < core and (tree.dep[first] in _DROPPED or tree.pos[first] == "SPACE" or self._joins(first)):
            first += 1
        while last > core and (tree.dep[last] in _DROPPED or tree.pos[last] in _HANGING or self._opens(last)):
            last -= 1
        return first, last

    def _opens(self, word: Index) -> bool:
        """Whether the word only leads to the next clause: "by" of "by signing"."""
        return self._tree.dep[word] == "prep" and self._tree.kid(word, "pcomp") is not None

    def _joins(self, word: Index) -> bool:
        return self._tree.lower[word] in _JOINING and self._tree.dep[word] in ("mark", "cc", "nsubj", "nsubjpass")


def _owners(tree: Tree, verbs: set[Index]) -> list[Index]:
    """For each token the nearest verb of `verbs` at or above it."""
    owner: list[Index] = [-1] * len(tree)
    for i in range(len(tree)):
        path = []
        word = i
        while owner[word] < 0 and word not in verbs and tree.head[word] != word:
            path.append(word)
            word = tree.head[word]
        found = owner[word] if owner[word] >= 0 else word
        owner[word] = found
        for step in path:
            owner[step] = found
    return owner
