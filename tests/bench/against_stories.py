"""Storylines against what a reader finds in stories that several outlets tell: grouping, joins, ends, differences.

A story is a folder of articles with an `expected.yaml`, in which an article is called by the first letter of its name
and a place is told by its words. All stories are built as one corpus, so that what only looks alike can be mixed up.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import yaml

from generator import pipeline
from generator.model.publication import Publication, Settings
from generator.model.storyline import RegisterItem, Source, Storyline

Expected = dict[str, Any]
Counted = Iterator[tuple[str, str]]
"""What to count, and what to say of it; nothing is said of what is right."""

_ENDS = ("done", "cancelled")


def gathered(stories: Sequence[Path], folder: Path) -> "Told":
    """The stories' articles as one corpus, copied into an empty folder and built."""
    for story in stories:
        for path in sorted(story.glob("?-*")):
            (folder / f"{story.name}-{path.name}").write_bytes(path.read_bytes())
    expected = {s.name: yaml.safe_load((s / "expected.yaml").read_text(encoding="utf-8")) for s in stories}
    return Told(pipeline.build(folder, settings=Settings()), expected)


@dataclass(frozen=True)
class Told:
    """The record of all stories, and what a reader finds in each, by its name."""

    publication: Publication
    stories: dict[str, Expected]

    def counted(self) -> Counted:
        """What became of all that is expected, and of all that is told."""
        yield from self._grouping()
        for name, expected in self.stories.items():
            if not expected.get("alone"):
                yield from self._families(name, expected["quote_families"])
                yield from self._differences(name, expected["discrepancies"])
                yield from self._joins(name, expected["open_items"])
                yield from self._ends(name, expected["open_items"])
                yield from self._wire(name, expected["wire"])
                yield from self._persons(name, expected["persons"])

    def _brief(self, story: str, letter: str) -> str:
        (found,) = (b.id for b in self.publication.briefs if b.id.startswith(f"{story}-{letter}-"))
        return found

    def _of(self, story: str) -> list[Storyline]:
        return [s for s in self.publication.storylines if any(i.startswith(f"{story}-") for i in s.articles)]

    def _covers(self, story: str, letter: str, words: str | list[str], evidence: Iterable[Source]) -> bool:
        """Whether evidence touches the words, or any of several."""
        brief = self._brief(story, letter)
        text = self.publication.texts[brief]
        places = [(text.index(w), text.index(w) + len(w)) for w in ([words] if isinstance(words, str) else words)]
        return any(e.brief == brief and e.start < end and start < e.end for e in evidence for start, end in places)

    def _covered(self, story: str, places: dict[str, Any], evidence: Iterable[Source]) -> set[str]:
        evidence = list(evidence)
        return {letter for letter, words in places.items() if self._covers(story, letter, words, evidence)}

    def _grouping(self) -> Counted:
        at = {i: s.id for s in self.publication.storylines for i in s.articles}
        for a, b in combinations(sorted(at), 2):
            story = a.split("-")[0]
            wanted = story == b.split("-")[0] and not self.stories[story].get("alone")
            if wanted or at[a] == at[b]:
                kind = "found" if wanted and at[a] == at[b] else "missed" if wanted else "false"
                yield f"groups {kind}", "" if kind == "found" else f"one story {kind}: {a}, {b}"

    def _families(self, story: str, expected: Sequence[Expected]) -> Counted:
        quotes = {(b.id, q.id): q.evidence for b in self.publication.briefs for q in b.quotes}
        told = []
        for family in (f for s in self._of(story) for f in s.quote_families):
            members = [(m, quotes[m.brief, m.quote]) for m in family.members]
            if len({m.brief for m, _ in members}) > 1:
                told.append([(Source(brief=m.brief, **dict(e)), m.relation) for m, e in members])
        right = []
        for wanted in (w for w in expected if len(w["members"]) > 1):
            fits = [
                family
                for family in told
                if all(
                    any(r in m["relation"] and self._covers(story, m["in"], m["words"], [e]) for e, r in family)
                    for m in wanted["members"]
                )
            ]
            right += [f for f in fits if len(f) == len(wanted["members"])]
            yield ("families found", "") if fits else ("families missed", f"{story}: family missed: {wanted['key']}")
        for family in told:
            if family not in right:
                yield "families false", f"{story}: family beyond: {family[0][0].exact}"

    def _differences(self, story: str, expected: Sequence[Expected]) -> Counted:
        left = [d for s in self._of(story) for d in s.discrepancies]
        for wanted in expected:
            evidence = {d.id: [e for v in d.values for e in v.evidence] for d in left}
            fits = [
                d
                for d in left
                if d.kind == wanted["kind"]
                and d.verdict == wanted["verdict"]
                and len(self._covered(story, wanted["values"], evidence[d.id])) > 1
            ]
            left = [d for d in left if d not in fits[:1]]
            yield (
                ("differences found", "")
                if fits
                else ("differences missed", f"{story}: difference missed: {wanted['key']}")
            )
        for told in left:
            yield "differences false", f"{story}: difference beyond: {told.question}"

    def _joins(self, story: str, expected: Sequence[Expected]) -> Counted:
        """Pairs of articles that state one open item."""
        told = [_statements(i) for s in self._of(story) for i in s.open_items]
        for wanted in expected:
            for a, b in combinations(sorted(wanted["in"]), 2):
                pair = {letter: wanted["in"][letter] for letter in (a, b)}
                found = any(len(self._covered(story, pair, evidence)) == 2 for evidence in told)
                if not wanted.get("optional"):
                    yield (
                        ("joins found", "")
                        if found
                        else ("joins missed", f"{story}: join missed: {wanted['key']} {a}{b}")
                    )
        for evidence in told:
            for a, b in combinations(sorted({e.brief for e in evidence}), 2):
                pair = [e for e in evidence if e.brief in (a, b)]
                if not any(len(self._covered(story, wanted["in"], pair)) > 1 for wanted in expected):
                    yield "joins false", f"{story}: join beyond: {' + '.join(e.exact for e in pair)}"

    def _ends(self, story: str, expected: Sequence[Expected]) -> Counted:
        """Open items that a later article tells to be done or called off."""
        left = [i for s in self._of(story) for i in s.open_items if i.state in _ENDS]
        for wanted in (w for w in expected if "ends" in w):
            fits = [
                i
                for i in left
                if i.state == wanted["state"]
                and self._covered(story, wanted["in"], _statements(i))
                and self._covered(story, wanted["ends"], _evidence(i, wanted["state"]))
            ]
            left = [i for i in left if i not in fits]
            yield ("ends found", "") if fits else ("ends missed", f"{story}: end missed: {wanted['key']}")
        for item in left:
            yield "ends false", f"{story}: end beyond: {item.title}: {[e.exact for e in _evidence(item, item.state)]}"

    def _wire(self, story: str, expected: Sequence[dict[str, str]]) -> Counted:
        wires = [o.evidence for s in self._of(story) for o in s.origins if o.kind == "wire"]
        for places in expected:
            found = any(self._covered(story, places, evidence) == set(places) for evidence in wires)
            yield ("wire found", "") if found else ("wire missed", f"{story}: wire copy missed: {places}")
        for _ in wires[len(expected) :]:
            yield "wire false", f"{story}: wire copy beyond"

    def _persons(self, story: str, expected: Sequence[str]) -> Counted:
        told = sorted(a.name for s in self._of(story) for a in s.actors if a.kind == "person")
        for name, wanted in sorted(Counter(expected).items()):
            found = min(told.count(name), wanted)
            for n in range(wanted):
                yield ("persons found", "") if n < found else ("persons missed", f"{story}: person missed: {name}")
        for name in sorted((Counter(told) - Counter(expected)).elements()):
            yield "persons false", f"{story}: person beyond: {name}"


def measures(total: Counter[str]) -> dict[str, tuple[int, int]]:
    """How many are right of how many, for each measure of which there is anything."""
    every = {}
    for kind in ("groups", "joins", "ends", "differences", "families", "wire", "persons"):
        right = total[f"{kind} found"]
        every[f"{kind} recall"] = right, right + total[f"{kind} missed"]
        every[f"{kind} precision"] = right, right + total[f"{kind} false"]
    return {name: part for name, part in every.items() if part[1]}


def _evidence(item: RegisterItem, state: str) -> list[Source]:
    return [e for change in item.history if change.state == state for e in change.evidence]


def _statements(item: RegisterItem) -> list[Source]:
    return [e for change in item.history if change.state not in _ENDS for e in change.evidence]
