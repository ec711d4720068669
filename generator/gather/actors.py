"""The actors of a story's articles, one entry each: merged by name, with care.

Two persons are one if they have the same name, or one family name with a given name and its short form (Matthew, Matt)
or a spelling of it, and titles that do not contradict. A family name alone joins the one person of the story who has
it. Offices are one if their names have the same words, "of" and the like aside, and no more than a country's name on
one side only. Nobody is merged by title alone, so an unnamed official stays unnamed.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.gather.clusters import Clusters, Entry
from generator.gather.story import Story
from generator.gather.vouched import Vouched
from generator.language.naming import (
    alike,
    country_and_office,
    folded,
    initials,
    is_acronym,
    office_words,
    same_given_name,
)
from generator.language.words import forms
from generator.lexicon.organisations import NATIONAL, OF_A_COUNTRY
from generator.lexicon.spelling import one_spelling
from generator.model.brief import ActorKind
from generator.model.ids import slug
from generator.model.sidecar import KnownActor
from generator.model.storyline import DatedTitle, MergedActor

_DOMINANT, _TIMES = 3, 5
"""Named in so many articles, and in so many times as many as all others of the name: whom the name alone means."""


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


def merge(story: Story, told: Vouched) -> Cast:
    """Merge the actors of a story's articles."""
    entries = [Entry(b.id, rank, b.article.published, a) for rank, b in enumerate(story.briefs) for a in b.actors]
    entries.sort(key=lambda e: (e.first, e.actor.id))
    clusters = Clusters(entries, told)
    _as_told(entries, clusters, told)
    persons = [i for i, e in enumerate(entries) if e.actor.kind == "person"]
    others = [i for i, e in enumerate(entries) if e.actor.kind != "person"]
    _join_equal(entries, clusters, persons, lambda e: (" ".join(e.words),))
    _join_persons(entries, clusters, persons)
    _join_single_names(entries, clusters, persons)
    _join_equal(entries, clusters, others, lambda e: (e.actor.kind, *sorted(office_words(e.actor.name))))
    _join_equal(entries, clusters, [i for i in others if _country(entries[i])], _country_and_office)
    _join_offices(entries, clusters, others)
    _join_acronyms(entries, clusters, others)
    _join_kinds(entries, clusters)
    return _cast(story, entries, clusters.groups(), told)


def _as_told(entries: Sequence[Entry], clusters: Clusters, told: Vouched) -> None:
    """Join what people say is one."""
    first: dict[int, int] = {}
    for i, e in enumerate(entries):
        for group in told.groups.get(e.named, ()):
            clusters.join(first.setdefault(group, i), i, told=True)


def _join_equal(
    entries: Sequence[Entry],
    clusters: Clusters,
    indices: Sequence[int],
    key: Callable[[Entry], tuple[str, ...]],
) -> None:
    """Join those of one key; in one article too if it has one full name, or a country's one body, in two spellings."""
    first: dict[tuple[str, ...], int] = {}
    for i in indices:
        one = first.setdefault(key(entries[i]), i)
        spelled = len(entries[i].words) > 1 if entries[i].actor.kind == "person" else _country(entries[i]) is not None
        clusters.join(one, i, told=spelled and entries[i].named not in clusters.told.doubted)


def _country(entry: Entry) -> str | None:
    """The country that a body's name begins with."""
    return country_and_office(entry.actor.name)[0] if entry.actor.kind == "organisation" else None


def _country_and_office(entry: Entry) -> tuple[str, ...]:
    code, words = country_and_office(entry.actor.name)
    return str(code), *sorted(words)


def _join_persons(entries: Sequence[Entry], clusters: Clusters, persons: Sequence[int]) -> None:
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


def _same_person(a: Entry, b: Entry) -> bool:
    (given, *_, family), (other_given, *_, other_family) = a.words, b.words
    if family == other_family:
        return same_given_name(given, other_given)
    return given == other_given and alike(family, other_family)


def _titles_allow(entries: Sequence[Entry], clusters: Clusters, i: int, j: int) -> bool:
    left = {w for k in clusters.members(i) for w in entries[k].title_words}
    right = {w for k in clusters.members(j) for w in entries[k].title_words}
    return not left or not right or not left.isdisjoint(right)


def _join_single_names(entries: Sequence[Entry], clusters: Clusters, persons: Sequence[int]) -> None:
    """Join "Blinken" with the one person of the story whose family name, given name or alias it is.

    Of several, with the one whom many times as many articles name as all others.
    """
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
            articles = {j: len({entries[k].brief for k in clusters.members(j)}) for j in candidates}
            best = max(sorted(candidates), key=lambda j: articles[j], default=None)
            if best is not None and (len(candidates) == 1 or _far_ahead(articles[best], articles.values())):
                clusters.join(best, i)


def _far_ahead(number: int, all_numbers: Iterable[int]) -> bool:
    return number >= _DOMINANT and number >= _TIMES * (sum(all_numbers) - number)


def _join_offices(entries: Sequence[Entry], clusters: Clusters, others: Sequence[int]) -> None:
    """Join by alias, and the State Department with the one US State Department of the story.

    The Senate is the US Senate, in one article too.
    """
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
        if words <= NATIONAL or words & OF_A_COUNTRY:
            own = {clusters.root(j) for j in by_word[rarest] if _of_a_country(entries[j].actor.name, words)}
            if len(own) == 1:
                clusters.join(own.pop(), i, told=True)
        elif len(words) > 1 and len(wider) == 1:
            clusters.join(wider.pop(), i)


def _of_a_country(name: str, words: frozenset[str]) -> bool:
    """Whether a name is a country's and these words: US Senate, the Senate."""
    code, rest = country_and_office(name)
    return code is not None and rest == words


def _join_acronyms(entries: Sequence[Entry], clusters: Clusters, others: Sequence[int]) -> None:
    """Join "FBI" with the one body of the story whose words begin with these letters."""
    spelled: defaultdict[str, set[int]] = defaultdict(set)
    for i in others:
        if entries[i].actor.kind == "organisation" and not is_acronym(entries[i].actor.name):
            spelled[initials(entries[i].actor.name)].add(i)
    for i in others:
        if is_acronym(entries[i].actor.name):
            roots = {clusters.root(j) for j in spelled.get(forms(entries[i].actor.name)[0], ())}
            if len(roots) == 1:
                clusters.join(roots.pop(), i)


def _join_kinds(entries: Sequence[Entry], clusters: Clusters) -> None:
    """Join what one article takes for a body and another for a person or place of the very same name."""
    bodies: dict[tuple[str, ...], int] = {}
    for i, e in enumerate(entries):
        if e.actor.kind == "organisation":
            bodies.setdefault(forms(e.actor.name), i)
    for i, e in enumerate(entries):
        body = bodies.get(forms(e.actor.name))
        if body is not None and (e.actor.kind == "place" or (e.actor.kind == "person" and len(e.words) > 1)):
            clusters.join(body, i)


def _one_each(clusters: Clusters, indices: Iterable[int]) -> list[int]:
    """One entry of each cluster, the first."""
    first: dict[int, int] = {}
    for i in indices:
        first.setdefault(clusters.root(i), i)
    return list(first.values())


def _cast(story: Story, entries: Sequence[Entry], groups: Sequence[Sequence[int]], told: Vouched) -> Cast:
    merged: list[tuple[str, list[Entry], KnownActor | None]] = []
    taken: Counter[str] = Counter()
    for group in groups:
        members = [entries[i] for i in group]
        vouched = next((told.known[e.named] for e in members if e.named in told.known), None)
        name = vouched.name if vouched else _name(members)
        base = slug(name)
        taken[base] += 1
        merged.append((base if taken[base] == 1 else f"{base}-{taken[base]}", members, vouched))
    ids = {(e.brief, e.actor.id): merged_id for merged_id, members, _ in merged for e in members}
    by_name = {folded(e.actor.name): i for i, members, _ in reversed(merged) for e in members}
    actors = tuple(_merged(story, i, members, vouched, ids, by_name) for i, members, vouched in merged)
    return Cast(actors, ids)


def _name(members: Sequence[Entry]) -> str:
    """The name that most articles use, a full one if there is any; the longest of several."""
    counts = Counter(e.actor.name for e in members)
    full = {n: c for n, c in counts.items() if len(forms(n)) > 1} or counts
    return min(full, key=lambda n: (-full[n], -len(n), n))


def _merged(
    story: Story,
    merged_id: str,
    members: Sequence[Entry],
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
    own: dict[str, str] = {}
    for e in members:
        own.setdefault(e.brief, e.actor.id)
    told = by_name.get(folded(vouched.represents)) if vouched and vouched.represents else None
    return MergedActor(
        id=merged_id,
        name=name,
        kind=(vouched.kind if vouched and vouched.kind else _kind(kinds)),
        ids=own,
        also=_also(members, own),
        titles=_titles(story, members),
        aliases=tuple(n for n in names if n != name),
        represents=told or max(represented, key=lambda r: (represented[r], r), default=None),
        wikidata=vouched.wikidata if vouched else None,
    )


def _also(members: Sequence[Entry], ids: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Further ids of the actor in one article."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for e in members:
        if ids[e.brief] != e.actor.id:
            found[e.brief].append(e.actor.id)
    return {brief: tuple(ids) for brief, ids in found.items()}


def _kind(kinds: Counter[ActorKind]) -> ActorKind:
    """What most articles take it for.

    But two capitalised words pass for a person where nothing else is known, and a place's name stands for its people.
    """
    if kinds["organisation"] and (kinds["person"] or kinds["place"]):
        return "organisation" if kinds["person"] else "place"
    return max(kinds, key=lambda k: (kinds[k], k))


def _titles(story: Story, members: Sequence[Entry]) -> tuple[DatedTitle, ...]:
    """Each title once, from the article that has it first."""
    seen: dict[tuple[str, bool], DatedTitle] = {}
    for e in sorted(members, key=lambda e: e.rank):
        for t in e.actor.titles:
            key = " ".join(one_spelling(f) for f in forms(t.text)), t.former
            if key not in seen:
                source = story.source(e.brief, t.start, t.end)
                seen[key] = DatedTitle(text=t.text, on=e.on, former=t.former, evidence=source)
    return tuple(seen.values())
