"""Statements joined into matters: the likeliest pairs first, as long as all of both sides are alike enough.

Nobody is compared with everybody: an index of actors and telling words gives each statement a bounded number of others.
"""

from collections import Counter, defaultdict, deque
from collections.abc import Callable, Sequence

from generator.gather.sameness.statement import Statement

_RECENT = 100
"""An actor or word of the index leads to so many statements at most, the latest."""
_COMPARED = 40
"""So many candidates are judged, those that share the most."""
_SPOKEN_FOR = 8
"""So many statements of a matter speak for it where two matters are compared, spread over it."""

Sameness = Callable[[int, int], float]
"""The judge's probability for two statements, by their places."""


def groups(statements: Sequence[Statement], sameness: Sameness, least: float) -> list[list[int]]:
    """The places of the statements, matter by matter; those of one have a mean sameness of `least` or more.

    A pair that is refused (0) keeps two matters apart however alike the rest is.
    """
    known: dict[tuple[int, int], float] = {}

    def same(i: int, j: int) -> float:
        pair = (i, j) if i < j else (j, i)
        if pair not in known:
            known[pair] = sameness(*pair)
        return known[pair]

    near = sorted((p for p in _candidates(statements)), key=lambda p: (-same(*p), p))
    of = list(range(len(statements)))
    members = {i: [i] for i in of}
    for i, j in near:
        if same(i, j) < least:
            break
        a, b = sorted((of[i], of[j]))
        if a == b:
            continue
        between = [same(x, y) for x in _spread(members[a]) for y in _spread(members[b])]
        if min(between) > 0 and sum(between) / len(between) >= least:
            members[a] += members.pop(b)
            for x in members[a]:
                of[x] = a
    return [sorted(m) for _, m in sorted(members.items())]


def _candidates(statements: Sequence[Statement]) -> set[tuple[int, int]]:
    """Pairs that share an actor or a word."""
    index: defaultdict[str, deque[int]] = defaultdict(lambda: deque(maxlen=_RECENT))
    found = set()
    for i, s in enumerate(statements):
        keys = s.named | s.actors | s.words | s.acts
        met = Counter(j for key in sorted(keys) for j in index[key])
        for j in sorted(met, key=lambda j: (-met[j], -j))[:_COMPARED]:
            found.add((j, i))
        for key in keys:
            index[key].append(i)
    return found


def _spread(members: Sequence[int]) -> Sequence[int]:
    """At most `_SPOKEN_FOR` of them, evenly from the first to the last."""
    if len(members) <= _SPOKEN_FOR:
        return members
    return [members[n * (len(members) - 1) // (_SPOKEN_FOR - 1)] for n in range(_SPOKEN_FOR)]
