"""The actors of a story's articles, one entry each: merged by name, with care.

Two persons are one if they have the same name, or one family name with a given name and its short form (Matthew, Matt)
or a spelling of it, and titles that do not contradict. A family name alone joins the one person of the story who has
it. Offices are one if their names have the same words, "of" and the like aside, and no more than a country's name on
one side only. Nobody is merged by title alone, so an unnamed official stays unnamed.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.gather.naming import alike, name_words, office_words, same_given_name
from generator.gather.story import Story
from generator.language.words import content, forms
from generator.lexicon.spelling import one_spelling
from generator.model.brief import Actor, ActorKind
from generator.model.ids import slug
from generator.model.sidecar import Authority, KnownActor
from generator.model.storyline import DatedTitle, MergedActor

_HOLDER = re.compile(r"(?<=\w{3})(?:wo)?(?:man|men|person)$")
"""What differs between a spokesman, a spokeswoman and a spokesperson."""


@dataclass(frozen=True)
class Cast:
    """The merged actors of a story."""

    actors: tuple[MergedActor, ...]
    """In the order of their first mention."""
    ids: Mapping[tuple[str, str], str]
    """The merged actor's id for each brief's id and actor's id in it."""

    @cached_property
    def by_id(self) -> dict[str, MergedActor]:
        return {a.id: a for a in self.actors}

    def of(self, brief: str, actor: str | None) -> str | None:
        """The merged actor for an actor of a brief."""
        return self.ids.get((brief, actor)) if actor else None

    def institution(self, actor: str) -> str:
        """For whom an actor speaks: the end of the chain of those it represents; else the actor itself."""
        seen = {actor}
        while (represented := self.by_id[actor].represents) and represented not in seen:
            actor = represented
            seen.add(actor)
        return actor


@dataclass(frozen=True)
class _Entry:
    """An actor as one article has it."""

    brief: str
    rank: int
    on: str | None
    actor: Actor

    @cached_property
    def words(self) -> tuple[str, ...]:
        return name_words(self.actor.name)

    @cached_property
    def names(self) -> frozenset[str]:
        """All names it goes by, folded."""
        return frozenset(" ".join(forms(n)) for n in (self.actor.name, *self.actor.aliases)) | {self.actor.id}

    @cached_property
    def title_words(self) -> frozenset[str]:
        return frozenset(_HOLDER.sub("", w) for t in self.actor.titles for w in content(forms(t.text)))

    @property
    def first(self) -> tuple[int, int]:
        return self.rank, min((m.start for m in self.actor.mentions), default=0)


def merge(story: Story, authority: Authority) -> Cast:
    """Merge the actors of a story's articles."""
    entries = [_Entry(b.id, rank, b.article.published, a) for rank, b in enumerate(story.briefs) for a in b.actors]
    entries.sort(key=lambda e: (e.first, e.actor.id))
    clusters = _Clusters(entries, authority.apart)
    _as_told(entries, clusters, authority)
    persons = [i for i, e in enumerate(entries) if e.actor.kind == "person"]
    others = [i for i, e in enumerate(entries) if e.actor.kind != "person"]
    _join_equal(entries, clusters, persons, lambda e: (" ".join(e.words),))
    _join_persons(entries, clusters, persons)
    _join_single_names(entries, clusters, persons)
    _join_equal(entries, clusters, others, lambda e: (e.actor.kind, *sorted(office_words(e.actor.name))))
    _join_offices(entries, clusters, others)
    _join_kinds(entries, clusters)
    return _cast(story, entries, clusters.groups(), authority)


class _Clusters:
    """A union of sets that respects who is to be kept apart; two actors of one article stay two unless told."""

    def __init__(self, entries: Sequence[_Entry], apart: Iterable[tuple[str, str]]) -> None:
        self._entries = entries
        self._parent = list(range(len(entries)))
        self._members: dict[int, list[int]] = {i: [i] for i in range(len(entries))}
        self._apart = [(" ".join(forms(a)), " ".join(forms(b)), a, b) for a, b in apart]

    def root(self, i: int) -> int:
        while self._parent[i] != i:
            self._parent[i] = self._parent[self._parent[i]]
            i = self._parent[i]
        return i

    def join(self, i: int, j: int, *, told: bool = False) -> bool:
        """Make one of two clusters; False if they must stay apart."""
        a, b = sorted((self.root(i), self.root(j)))
        if a == b:
            return True
        if self._kept_apart(a, b) or (not told and self._same_article(a, b)):
            return False
        self._parent[b] = a
        self._members[a] += self._members.pop(b)
        return True

    def groups(self) -> list[list[int]]:
        return [sorted(m) for _, m in sorted(self._members.items())]

    def members(self, i: int) -> list[int]:
        return self._members[self.root(i)]

    def _same_article(self, a: int, b: int) -> bool:
        return not {self._entries[i].brief for i in self._members[a]}.isdisjoint(
            self._entries[i].brief for i in self._members[b]
        )

    def _kept_apart(self, a: int, b: int) -> bool:
        if not self._apart:
            return False
        left = {n for i in self._members[a] for n in self._entries[i].names}
        right = {n for i in self._members[b] for n in self._entries[i].names}
        return any(
            ((x in left or p in left) and (y in right or q in right))
            or ((y in left or q in left) and (x in right or p in right))
            for x, y, p, q in self._apart
        )


def _as_told(entries: Sequence[_Entry], clusters: _Clusters, authority: Authority) -> None:
    """Join what the authority file says is one."""
    known = [(a.name, *a.aliases) for a in authority.actors]
    for names in [*known, *authority.one]:
        folded = {" ".join(forms(n)) for n in names} | set(names)
        same = [i for i, e in enumerate(entries) if folded & {" ".join(forms(e.actor.name)), e.actor.id}]
        for i in same[1:]:
            clusters.join(same[0], i, told=True)


def _join_equal(
    entries: Sequence[_Entry],
    clusters: _Clusters,
    indices: Sequence[int],
    key: Callable[[_Entry], tuple[str, ...]],
) -> None:
    first: dict[tuple[str, ...], int] = {}
    for i in indices:
        clusters.join(first.setdefault(key(entries[i]), i), i)


def _join_persons(entries: Sequence[_Entry], clusters: _Clusters, persons: Sequence[int]) -> None:
    """Join full names with one family name and two forms of a given name, or two spellings, if titles allow."""
    by_word: defaultdict[str, list[int]] = defaultdict(list)
    for i in _one_each(clusters, [i for i in persons if len(entries[i].words) > 1]):
        words = entries[i].words
        rivals = sorted({j for w in (words[0], words[-1]) for j in by_word[w]})
        same = [j for j in rivals if _same_person(entries[i], entries[j]) and _titles_allow(entries, clusters, i, j)]
        if same:
            clusters.join(same[0], i)
        for w in {words[0], words[-1]}:
            by_word[w].append(i)


def _same_person(a: _Entry, b: _Entry) -> bool:
    (given, *_, family), (other_given, *_, other_family) = a.words, b.words
    if family == other_family:
        return same_given_name(given, other_given)
    return given == other_given and alike(family, other_family)


def _titles_allow(entries: Sequence[_Entry], clusters: _Clusters, i: int, j: int) -> bool:
    left = {w for k in clusters.members(i) for w in entries[k].title_words}
    right = {w for k in clusters.members(j) for w in entries[k].title_words}
    return not left or not right or not left.isdisjoint(right)


def _join_single_names(entries: Sequence[_Entry], clusters: _Clusters, persons: Sequence[int]) -> None:
    """Join "Blinken" with the one person of the story whose family name, given name or alias it is."""
    full: defaultdict[str, set[int]] = defaultdict(set)
    for i in persons:
        words = entries[i].words
        if len(words) > 1:
            called = {words[0], words[-1], *(n for n in entries[i].names if " " not in n)}
            for name in called:
                full[name].add(clusters.root(i))
    for i in persons:
        if len(entries[i].words) == 1:
            candidates = {clusters.root(j) for j in full.get(entries[i].words[0], ())}
            if len(candidates) == 1:
                clusters.join(candidates.pop(), i)


def _join_offices(entries: Sequence[_Entry], clusters: _Clusters, others: Sequence[int]) -> None:
    """Join by alias, and the State Department with the one US State Department of the story."""
    by_name: dict[tuple[ActorKind, str], int] = {}
    for i in others:
        for name in sorted(entries[i].names):
            if " " in name or (len(name) > 2 and name.upper() in entries[i].actor.aliases):
                clusters.join(by_name.setdefault((entries[i].actor.kind, name), i), i)
    offices = _one_each(clusters, [i for i in others if entries[i].actor.kind == "organisation"])
    by_word: defaultdict[str, list[int]] = defaultdict(list)
    for i in offices:
        for word in office_words(entries[i].actor.name):
            by_word[word].append(i)
    for i in offices:
        words = office_words(entries[i].actor.name)
        rarest = min(words, key=lambda w: (len(by_word[w]), w))
        wider = {
            clusters.root(j)
            for j in by_word[rarest]
            if len(office_words(entries[j].actor.name) - words) == 1 and words < office_words(entries[j].actor.name)
        }
        if len(words) > 1 and len(wider) == 1:
            clusters.join(wider.pop(), i)


def _join_kinds(entries: Sequence[_Entry], clusters: _Clusters) -> None:
    """Join what one article takes for a body and another for a person or place of the very same name."""
    bodies: dict[tuple[str, ...], int] = {}
    for i, e in enumerate(entries):
        if e.actor.kind == "organisation":
            bodies.setdefault(forms(e.actor.name), i)
    for i, e in enumerate(entries):
        body = bodies.get(forms(e.actor.name))
        if body is not None and (e.actor.kind == "place" or (e.actor.kind == "person" and len(e.words) > 1)):
            clusters.join(body, i)


def _one_each(clusters: _Clusters, indices: Iterable[int]) -> list[int]:
    """One entry of each cluster, the first."""
    first: dict[int, int] = {}
    for i in indices:
        first.setdefault(clusters.root(i), i)
    return list(first.values())


def _cast(story: Story, entries: Sequence[_Entry], groups: Sequence[Sequence[int]], authority: Authority) -> Cast:
    known = {" ".join(forms(n)): a for a in authority.actors for n in (a.name, *a.aliases)}
    merged: list[tuple[str, list[_Entry], KnownActor | None]] = []
    taken: Counter[str] = Counter()
    for group in groups:
        members = [entries[i] for i in group]
        vouched = next((known[n] for e in members for n in sorted(e.names) if n in known), None)
        name = vouched.name if vouched else _name(members)
        base = slug(name)
        taken[base] += 1
        merged.append((base if taken[base] == 1 else f"{base}-{taken[base]}", members, vouched))
    ids = {(e.brief, e.actor.id): merged_id for merged_id, members, _ in merged for e in members}
    by_name = {" ".join(forms(n)): i for i, members, _ in reversed(merged) for e in members for n in (e.actor.name,)}
    actors = tuple(_merged(story, i, members, vouched, ids, by_name) for i, members, vouched in merged)
    return Cast(actors, ids)


def _name(members: Sequence[_Entry]) -> str:
    """The name that most articles use, a full one if there is any; the longest of several."""
    counts = Counter(e.actor.name for e in members)
    full = {n: c for n, c in counts.items() if len(forms(n)) > 1} or counts
    return min(full, key=lambda n: (-full[n], -len(n), n))


def _merged(
    story: Story,
    merged_id: str,
    members: Sequence[_Entry],
    vouched: KnownActor | None,
    ids: Mapping[tuple[str, str], str],
    by_name: Mapping[str, str],
) -> MergedActor:
    name = vouched.name if vouched else _name(members)
    kinds = Counter(e.actor.kind for e in members)
    names = dict.fromkeys(n for e in members for n in (e.actor.name, *e.actor.aliases))
    represented = Counter(
        r for e in members if (r := ids.get((e.brief, e.actor.represents or ""))) not in (None, merged_id)
    )
    told = by_name.get(" ".join(forms(vouched.represents))) if vouched and vouched.represents else None
    return MergedActor(
        id=merged_id,
        name=name,
        kind=(vouched.kind if vouched and vouched.kind else _kind(kinds)),
        ids={e.brief: e.actor.id for e in members},
        titles=_titles(story, members),
        aliases=tuple(n for n in names if n != name),
        represents=told or max(represented, key=lambda r: (represented[r], r), default=None),
        wikidata=vouched.wikidata if vouched else None,
    )


def _kind(kinds: Counter[ActorKind]) -> ActorKind:
    """What most articles take it for.

    But two capitalised words pass for a person where nothing else is known, and a place's name stands for its people.
    """
    if kinds["organisation"] and (kinds["person"] or kinds["place"]):
        return "organisation" if kinds["person"] else "place"
    return max(kinds, key=lambda k: (kinds[k], k))


def _titles(story: Story, members: Sequence[_Entry]) -> tuple[DatedTitle, ...]:
    """Each title once, from the article that has it first."""
    seen: dict[tuple[str, bool], DatedTitle] = {}
    for e in sorted(members, key=lambda e: e.rank):
        for t in e.actor.titles:
            key = " ".join(one_spelling(f) for f in forms(t.text)), t.former
            if key not in seen:
                source = story.source(e.brief, t.start, t.end)
                seen[key] = DatedTitle(text=t.text, on=e.on, former=t.former, evidence=source)
    return tuple(seen.values())
