"""Where reports come from, so that many outlets with one source count as one.

An origin is the institution of the speaker to whom the words are attributed; else the wire text whose sentence several
articles share nearly word for word; else the article itself. A copy of an article is its original.
"""

import bisect
from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.gather.actors import Cast
from generator.gather.attribution import Attribution, attributions, teller
from generator.gather.copies import originals
from generator.gather.story import Place, Story
from generator.language.marks import has_mark
from generator.language.outlets import outlet_key
from generator.language.words import shingles, words
from generator.lexicon.spelling import one_spelling
from generator.model.ids import digest
from generator.model.storyline import Origin, Source

_RUN = 4
"""Sentences are compared by their runs of so many words."""
_MANY, _PART = 8, 0.3
"""Near-identical: so many runs shared, and so much of the shorter sentence's."""
_FEW, _MOST = 5, 0.6
"""Or, of a short sentence, so many and so much."""
_TELLING = ("wire", "statement", "own")
_RECENT = 8
"""A run of the index leads to so many sentences at most, the latest."""


@dataclass(frozen=True)
class Carrier:
    """An article that carries a fact, where it does, and the merged actor to whom it attributes the words there."""

    brief: str
    start: int
    speaker: str | None = None


@dataclass(frozen=True)
class Provenance:
    """Tells of facts how many outlets and how many origins carry them."""

    story: Story
    cast: Cast
    original: Mapping[str, str]
    """For each article, the one of which it is a copy, or itself."""
    wires: tuple[tuple[Source, ...], ...]
    """The sentences of each wire text, in all articles that carry it."""

    def firsthand(self, brief: str) -> bool:
        """Whether an article is no copy of an older one."""
        return self.original[brief] == brief

    def outlets(self, briefs: Iterable[str]) -> int:
        """How many outlets; one that an article does not state counts as its own."""
        return len({self._outlet(b) for b in briefs})

    def origins(self, carriers: Sequence[Carrier]) -> int:
        """How many origins, one for each article; a copy beside its original adds none.

        Of several places in one article, the one counts that tells most of where it comes from.
        """
        kept: dict[str, tuple[int, str]] = {}
        for carrier in self._without_copies(carriers):
            origin = self.origin(carrier)
            rank = _TELLING.index(origin.partition("-")[0])
            kept[carrier.brief] = min(kept.get(carrier.brief, (rank, origin)), (rank, origin))
        return len({origin for _, origin in kept.values()})

    def origin(self, carrier: Carrier) -> str:
        """The id of a carrier's origin."""
        if carrier.speaker:
            return _statement_id(self.cast.institution(carrier.speaker))
        brief = self.original[carrier.brief]
        found = self._wire_of.get(carrier.brief, [])
        i = bisect.bisect_right(found, (carrier.start, carrier.start, len(self.wires))) - 1
        if i >= 0 and found[i][0] <= carrier.start < found[i][1]:
            return self._wire_ids[found[i][2]]
        return f"own-{brief}"

    def at(self, source: Source) -> Carrier:
        """The carrier for words outside of quotations: attributed if their sentence is."""
        speaker = self.cast.of(source.brief, teller(self._attributions[source.brief], source.start))
        speaks = speaker is not None and self.cast.by_id[speaker].kind != "place"
        return Carrier(source.brief, source.start, speaker if speaks else None)

    def listed(self) -> tuple[Origin, ...]:
        """All origins of the story: wire texts, speakers' statements, and the articles themselves."""
        statements: defaultdict[str, list[Source]] = defaultdict(list)
        for brief in self.story.briefs:
            for q in brief.quotes:
                speaker = self.cast.of(brief.id, q.represents) or self.cast.of(brief.id, q.speaker)
                if speaker and q.kind != "scare":
                    said = q.attribution or q.evidence
                    source = self.story.source(brief.id, said.start, said.end)
                    statements[self.cast.institution(speaker)].append(source)
        found = [
            Origin(
                id=wire_id,
                kind="wire",
                name=self._wire_name(sources),
                briefs=self._briefs(sources),
                evidence=sources,
            )
            for wire_id, sources in zip(self._wire_ids, self.wires, strict=True)
        ]
        found += [
            Origin(
                id=_statement_id(institution),
                kind="statement",
                name=self.cast.by_id[institution].name,
                briefs=self._briefs(sources),
                evidence=self.story.in_order(sources),
            )
            for institution, sources in sorted(statements.items())
        ]
        copies: defaultdict[str, list[str]] = defaultdict(list)
        for brief in self.story.briefs:
            copies[self.original[brief.id]].append(brief.id)
        found += [
            Origin(
                id=f"own-{first}",
                kind="own",
                name=self._own_name(first),
                briefs=tuple(same),
                evidence=tuple(e for brief in same for e in self._own_words(brief)),
            )
            for first, same in copies.items()
        ]
        return tuple(found)

    def _without_copies(self, carriers: Sequence[Carrier]) -> list[Carrier]:
        """Of an article and its copies, only the carriers of the first that has any."""
        first: dict[str, str] = {}
        for c in sorted(carriers, key=lambda c: self.story.rank[c.brief]):
            first.setdefault(self.original[c.brief], c.brief)
        return [c for c in carriers if first[self.original[c.brief]] == c.brief]

    def _outlet(self, brief: str) -> str:
        outlet = self.story.by_id[brief].article.outlet
        return outlet_key(outlet) if outlet else f"\0{brief}"

    @cached_property
    def _attributions(self) -> dict[str, Sequence[Attribution]]:
        return {b.id: attributions(self.story, b.id) for b in self.story.briefs}

    @cached_property
    def _wire_ids(self) -> list[str]:
        return [
            f"wire-{digest(*sorted({s.exact for s in w if self.original[s.brief] == s.brief}))}" for w in self.wires
        ]

    @cached_property
    def _wire_of(self) -> dict[str, list[tuple[int, int, int]]]:
        found: defaultdict[str, list[tuple[int, int, int]]] = defaultdict(list)
        for n, sources in enumerate(self.wires):
            for s in sources:
                found[s.brief].append((s.start, s.end, n))
        return {brief: sorted(places) for brief, places in found.items()}

    def _briefs(self, sources: Iterable[Source]) -> tuple[str, ...]:
        return tuple(sorted({s.brief for s in sources}, key=lambda b: self.story.rank[b]))

    def _wire_name(self, sources: Sequence[Source]) -> str:
        """The agencies that the articles credit for their text: those in common, else all; else what can be said."""
        credited = [
            {c.name for c in self.story.by_id[b].article.credits if c.for_ == "text"} for b in self._briefs(sources)
        ]
        stated = [names for names in credited if names]
        if not stated:
            return "shared wording, agency not stated"
        common = set.intersection(*stated) or set.union(*stated)
        order = Counter(name for names in stated for name in names)
        return ", ".join(sorted(common, key=lambda n: (-order[n], n)))

    def _own_name(self, brief: str) -> str:
        article = self.story.by_id[brief].article
        return article.outlet or article.title

    def _own_words(self, brief: str) -> tuple[Source, ...]:
        """The words that show an article as its outlet's own: the byline, else the outlet's name, else the headline."""
        article = self.story.by_id[brief].article
        places = [(b.start, b.end) for b in article.blocks if b.kind == "byline"]
        places += [(e.start, e.end) for name in ("outlet", "title") if (e := article.evidence.get(name))]
        places += self.story.sentences[brief][:1]
        return tuple(self.story.source(brief, *place) for place in places[:1])


def provenance(story: Story, cast: Cast) -> Provenance:
    """Find copies and wire texts among a story's articles."""
    original = originals(story)
    return Provenance(story, cast, original, _wires(story, original))


def _statement_id(institution: str) -> str:
    return f"statement-{institution}"


def _wires(story: Story, original: Mapping[str, str]) -> tuple[tuple[Source, ...], ...]:
    """Groups of near-identical sentences of different articles, joined where the same articles share them."""
    places: list[tuple[str, Place]] = []
    parent: list[int] = []
    runs: list[frozenset[tuple[str, ...]]] = []
    index: defaultdict[tuple[str, ...], deque[int]] = defaultdict(lambda: deque(maxlen=_RECENT))
    for brief in story.briefs:
        if original[brief.id] != brief.id:
            continue
        for place in story.sentences[brief.id]:
            mine = frozenset(_runs(story, brief.id, place))
            if len(mine) < _FEW:
                continue
            i = len(places)
            places.append((brief.id, place))
            runs.append(mine)
            parent.append(i)
            met = Counter(j for run in mine for j in index.get(run, ()) if places[j][0] != brief.id)
            for j in sorted(j for j, n in met.items() if _near_identical(n, len(mine), len(runs[j]))):
                parent[_root(parent, i)] = _root(parent, j)
            for run in mine:
                index[run].append(i)
    groups: defaultdict[int, list[Source]] = defaultdict(list)
    for i, (brief_id, (start, end)) in enumerate(places):
        groups[_root(parent, i)].append(story.source(brief_id, start, end))
    shared = [g for g in groups.values() if len({s.brief for s in g}) > 1]
    return _by_articles(story, shared)


def _runs(story: Story, brief: str, place: Place) -> Iterable[tuple[str, ...]]:
    """The runs of words of a sentence, what stands between quotation marks left out."""
    outside = [w for w in words(story.texts[brief], *place) if not story.in_quotation(brief, w.start)]
    stretch: list[str] = []
    for i, w in enumerate(outside):
        if i and has_mark(story.texts[brief], outside[i - 1].end, w.start):
            yield from shingles(stretch, _RUN)
            stretch = []
        stretch.append(one_spelling(w.form))
    yield from shingles(stretch, _RUN)


def _near_identical(shared: int, a: int, b: int) -> bool:
    part = shared / min(a, b)
    return (shared >= _MANY and part >= _PART) or (shared >= _FEW and part >= _MOST)


def _root(parent: list[int], i: int) -> int:
    while parent[i] != i:
        parent[i] = parent[parent[i]]
        i = parent[i]
    return i


def _by_articles(story: Story, shared: Sequence[Sequence[Source]]) -> tuple[tuple[Source, ...], ...]:
    """One wire text of all the sentences that the same articles share, or some of the same."""
    texts: list[tuple[frozenset[str], list[Source]]] = []
    for group in sorted(shared, key=lambda g: (-len({s.brief for s in g}), story.rank[g[0].brief], g[0].start)):
        carriers = frozenset(s.brief for s in group)
        wider = next((sources for articles, sources in texts if carriers <= articles), None)
        if wider is None:
            texts.append((carriers, list(group)))
        else:
            wider += group
    return tuple(story.in_order(sources) for _, sources in texts)
