"""Clusters by average linkage: two become one while the mean likeness of all their pairs is high enough.

One common name joins no two clusters, as it does where the likest pair decides (single linkage). The mean over all
pairs is the product of the clusters' summed vectors, so that it is exact though few pairs are ever looked at: clusters
whose mean is high enough have a pair that is, and such pairs are among the candidates.
"""

import datetime
import heapq
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from generator.gather.similarity import Vector, cosine, faded

Day = datetime.date | None
_Offer = tuple[float, int, int, int]
"""Two clusters: their likeness, negative so that the likest comes first, their numbers, how many articles they have."""


@dataclass
class Cluster:
    """Articles of one story so far, with their vectors' sum."""

    members: list[int]
    total: dict[str, float]
    days: Counter[Day]
    near: set[int] = field(default_factory=set)
    """The clusters with which it shares a pair that is alike enough."""

    def join(self, other: "Cluster") -> None:
        """Take in another."""
        self.members = sorted(self.members + other.members)
        self.days += other.days
        self.near |= other.near
        for root, weight in other.total.items():
            self.total[root] = self.total.get(root, 0.0) + weight


def clusters(
    vectors: Sequence[Vector], days: Sequence[Day], pairs: Iterable[tuple[int, int]], enough: float
) -> list[Cluster]:
    """The clusters of all articles, by their first member.

    Args:
        pairs: the articles that are alike enough by themselves.
        enough: the mean likeness, less what time takes, from which two clusters are one.
    """
    found = {i: Cluster([i], dict(v), Counter([days[i]])) for i, v in enumerate(vectors)}
    queue: list[_Offer] = []
    for a, b in pairs:
        found[a].near.add(b)
        found[b].near.add(a)
        _offer(queue, found, min(a, b), max(a, b), enough)
    while queue:
        _, a, b, size = heapq.heappop(queue)
        if a not in found or b not in found or size != len(found[a].members) + len(found[b].members):
            continue  # One of them has grown or gone since.
        gone = found.pop(b)
        found[a].join(gone)
        found[a].near -= {a, b}
        for other in sorted(found[a].near):
            found[other].near -= {b}
            found[other].near |= {a}
            _offer(queue, found, min(a, other), max(a, other), enough)
    return [found[i] for i in sorted(found)]


def mean(a: Cluster, b: Cluster) -> float:
    """The mean likeness of all pairs of two clusters, without what time takes."""
    return cosine(a.total, b.total) / (len(a.members) * len(b.members))


def _offer(queue: list[_Offer], found: Mapping[int, Cluster], a: int, b: int, enough: float) -> None:
    """Put two clusters in the queue if they are alike enough, the likest to come first."""
    one, two = found[a], found[b]
    likeness = mean(one, two) - _mean_loss(one.days, two.days)
    if likeness >= enough:
        heapq.heappush(queue, (-likeness, a, b, len(one.members) + len(two.members)))


def _mean_loss(a: Counter[Day], b: Counter[Day]) -> float:
    lost = sum(n * m * faded(x, y) for x, n in a.items() for y, m in b.items())
    return lost / (a.total() * b.total())
