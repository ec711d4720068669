"""What people vouch for: which actors of which articles are one, which are not, and what they are called."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from generator.language.called import Called, Named
from generator.language.naming import folded
from generator.model.brief import Brief
from generator.model.sidecar import Authority, KnownActor


@dataclass(frozen=True)
class Vouched:
    """The authority file's word on the actors of articles."""

    one: tuple[frozenset[Named], ...] = ()
    """Actors that are one, whatever the program thinks."""
    apart: tuple[tuple[frozenset[Named], frozenset[Named]], ...] = ()
    """Actors of which none of the first is one with any of the second."""
    doubted: frozenset[Named] = frozenset()
    """Those of whose name there are several: one name is not enough for them to be one."""
    known: Mapping[Named, KnownActor] = field(default_factory=dict)
    """What is known of an actor by name."""

    @cached_property
    def groups(self) -> Mapping[Named, tuple[int, ...]]:
        """The places in `one` of each actor that is in any."""
        found: defaultdict[Named, list[int]] = defaultdict(list)
        for i, group in enumerate(self.one):
            for named in group:
                found[named].append(i)
        return {named: tuple(groups) for named, groups in found.items()}

    @cached_property
    def sides(self) -> Mapping[Named, frozenset[tuple[int, int]]]:
        """On which sides of which pairs in `apart` an actor stands."""
        found: defaultdict[Named, set[tuple[int, int]]] = defaultdict(set)
        for i, pair in enumerate(self.apart):
            for side, group in enumerate(pair):
                for named in group:
                    found[named].add((i, side))
        return {named: frozenset(sides) for named, sides in found.items()}


def opposed(some: frozenset[tuple[int, int]], others: frozenset[tuple[int, int]]) -> bool:
    """Whether two actors stand on the two sides of a pair that is to be kept apart."""
    return any((pair, 1 - side) in others for pair, side in some)


def vouched(authority: Authority, briefs: Sequence[Brief]) -> Vouched:
    """Find whom the authority file means."""
    if not (authority.actors or authority.merge or authority.keep_apart):
        return Vouched()
    called = Called(briefs)
    one, apart = [], []
    known: dict[Named, KnownActor] = {}
    doubted: set[Named] = set()
    for actor in authority.actors:
        group = frozenset().union(*(called.meant(n) for n in (actor.name, *actor.aliases)))
        one.append(group)
        known |= dict.fromkeys(group, actor)
    one += [called.meant(a) | called.meant(b) for a, b in authority.one]
    for a, b in authority.apart:
        left, right = called.meant(a), called.meant(b)
        if left == right and (a == b or folded(a) == folded(b)):
            doubted |= left
        else:
            apart.append((left - right, right - left))
    return Vouched(tuple(one), tuple(apart), frozenset(doubted), known)
