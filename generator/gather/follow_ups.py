"""Stories that grow out of each other: when what two groups of articles tell, too far apart in words, is one story.

Articles group by likeness alone; of two groups, the later is a further part of the earlier one's story if both hold:

1. the matter is theirs. Two names that headline and lead of both have stand nearly nowhere else in the corpus (the
   two sides of a suit: its end belongs to its beginning), or most of the later articles begin with what the earlier
   ones announced, and one of those who were to act is named in few other articles;
2. they are alike, though not as alike as reports of one week.

A name that is in every week's news makes no two groups one, whatever both announce.
"""

from collections import Counter, defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence

from generator.gather.announced import Announced, announced, opening
from generator.gather.linkage import Cluster, mean
from generator.gather.profile import Profile
from generator.language.words import stem

_OWN = 0.75
"""So many of the articles that name somebody are of the two groups, if the name is theirs."""
_NAMES = 2
_ALIKE = 0.22
_AWAITED = 0.03
"""The mean likeness that is enough where the names are theirs, and where the earlier articles announced the matter."""
_TOLD = 0.5
"""So many of the later articles tell of what was announced."""
_RECENT = 100

_Pair = tuple[float, int, int]
"""Two clusters' mean likeness, negative so that the likest sorts first, and their numbers."""


def grown(clusters: Sequence[Cluster], profiles: Sequence[Profile], texts: Mapping[str, str]) -> list[list[int]]:
    """The articles of each story, by number: clusters that grow out of each other are one."""
    stories = _Stories(clusters, profiles)
    expected = list(_expected(profiles, texts, stories.naming))
    while pairs := sorted([*stories.by_names(), *stories.by_plans(expected)]):
        joined: set[int] = set()
        for _, a, b in pairs:
            if joined.isdisjoint((a, b)):
                stories.join(a, b)
                joined |= {a, b}
    return [c.members for c in stories.clusters.values()]


class _Stories:
    """Clusters with the names that they tell of; it changes as they are joined."""

    def __init__(self, clusters: Sequence[Cluster], profiles: Sequence[Profile]) -> None:
        self.clusters = {c.members[0]: c for c in clusters}
        self.profiles = profiles
        self.home = {i: key for key, c in self.clusters.items() for i in c.members}
        self.naming = Counter(name for p in profiles for name in p.names)
        self.named = {key: Counter(n for i in c.members for n in profiles[i].names) for key, c in self.clusters.items()}
        self.leading = {
            key: Counter(n for i in c.members for n in profiles[i].central) for key, c in self.clusters.items()
        }
        self.refused: set[tuple[int, int]] = set()

    def join(self, a: int, b: int) -> None:
        """Make two clusters one."""
        a, b = min(a, b), max(a, b)
        gone = self.clusters.pop(b)
        self.clusters[a].join(gone)
        for i in gone.members:
            self.home[i] = a
        for counts in (self.named, self.leading):
            counts[a].update(counts.pop(b))

    def own(self, name: str, a: int, b: int) -> bool:
        """Whether nearly all articles that have a name are of two clusters."""
        return self.named[a][name] + self.named[b][name] >= _OWN * self.naming[name]

    def by_names(self) -> Iterator[_Pair]:
        """Clusters whose headlines and leads share names of their own."""
        shared: Counter[tuple[int, int]] = Counter()
        for name, keys in self._led().items():
            most = sorted(keys, key=lambda k: (-self.named[k][name], k))[:2]
            if len(most) > 1 and self.own(name, *most):
                shared[min(most), max(most)] += 1
        for (a, b), names in shared.items():
            likeness = mean(self.clusters[a], self.clusters[b])
            if names >= _NAMES and likeness >= _ALIKE and not self._games(a, b):
                yield -likeness, a, b

    def by_plans(self, expected: Sequence[tuple[int, int, Announced]]) -> Iterator[_Pair]:
        """An earlier cluster, and a later one most of whose articles begin with what the earlier one announced."""
        telling: defaultdict[tuple[int, int], set[int]] = defaultdict(set)
        for earlier, later, item in expected:
            a, b = self.home[earlier], self.home[later]
            if a != b and self._about(item, a, b):
                telling[a, b].add(later)
        for (a, b), told in telling.items():
            likeness = mean(self.clusters[a], self.clusters[b])
            if len(told) >= _TOLD * len(self.clusters[b].members) and likeness >= _AWAITED:
                yield -likeness, a, b

    def _led(self) -> dict[str, list[int]]:
        """For each name the clusters in which half of the headlines and leads have it."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for key, counts in self.leading.items():
            for name, n in counts.items():
                if 2 * n >= len(self.clusters[key].members):
                    found[name].append(key)
        return found

    def _about(self, item: Announced, a: int, b: int) -> bool:
        """Whether one of those between whom it was to be is named by hardly another article."""
        return any(self.own(name, a, b) for name in _names(item, self.naming))

    def _games(self, a: int, b: int) -> bool:
        members = self.clusters[a].members, self.clusters[b].members
        return any(self.profiles[i].other_game(self.profiles[j]) for i in members[0] for j in members[1])


def _expected(
    profiles: Sequence[Profile], texts: Mapping[str, str], naming: Mapping[str, int]
) -> Iterator[tuple[int, int, Announced]]:
    """Earlier articles, later ones, and what the earlier announced of which the later begins to tell.

    What is announced of those who are in everybody's news is left out: it could make no two clusters one.
    """
    awaited: defaultdict[str, deque[tuple[int, Announced]]] = defaultdict(lambda: deque(maxlen=_RECENT))
    for i, p in enumerate(profiles):
        begins = opening(p.brief, texts[p.brief.id])
        for word in sorted(begins.words | begins.stems):
            yield from ((j, i, item) for j, item in awaited.get(word, ()) if begins.tells_of(item))
        for item in announced(p.brief):
            if any(naming[name] <= _RECENT for name in _names(item, naming)):
                for key in sorted(item.keys):
                    awaited[key].append((i, item))


def _names(item: Announced, naming: Mapping[str, int]) -> Iterator[str]:
    """For each who is to act, or between whom it is to be, the name that most articles have."""
    for called in item.names or [item.between]:
        known = sorted(n for n in {stem(w) for w in called} if n in naming)
        if known:
            yield max(known, key=lambda n: naming[n])
