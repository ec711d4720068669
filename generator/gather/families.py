"""Quotations that carry the same words: one family each, its members related to the fullest wording.

The fullest wording comes first; each further quotation joins the family whose wording contains its words, or most of
them in the same order, if both can be one speaker's words. Candidates come from an index of word pairs and of rare
words, so that not every pair is compared. Short quotations join only where the wording contains them whole: "candid and
constructive" can be anybody's.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz.distance import LCSseq

from generator.gather.actors import Cast
from generator.gather.origins import Carrier, Provenance
from generator.gather.sides import Side, Sides
from generator.gather.story import Story
from generator.language.words import fold, is_function_word
from generator.lexicon.spelling import one_spelling
from generator.model.brief import Quote
from generator.model.ids import Ids
from generator.model.storyline import FamilyMember, QuoteFamily, Relation

_SHORT = 6
"""Fewer words than this are altered by one change into others; they belong to a wording only as they stand."""
_KEPT = 0.6
"""So much of an altered quotation's words stand in the wording, in order."""
_MEANING = 3
"""And so many of them are not grammar."""
_COMPARED = 12
_TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’][^\W_]+)*|…|\.\.\.+|[^\w\s]")
_GAP = re.compile(r"…|\.\.\.|[\[\]()]")


@dataclass(frozen=True)
class Said:
    """A quotation of the story, with whose words it may be."""

    brief: str
    rank: int
    quote: Quote
    side: Side
    """Whose words it carries."""

    @cached_property
    def marks(self) -> tuple[str, ...]:
        """Words and punctuation, folded; marks at the ends left out."""
        found = [fold(t) if t[0].isalnum() else t for t in _TOKEN.findall(self.quote.text)]
        while found and not found[-1][0].isalnum():
            found.pop()
        while found and not found[0][0].isalnum():
            found.pop(0)
        return tuple(found)

    @cached_property
    def words(self) -> tuple[str, ...]:
        return tuple(t for t in self.marks if t[0].isalnum())

    @cached_property
    def spelled(self) -> tuple[str, ...]:
        """The words spelled one way; it is these that are compared."""
        return tuple(one_spelling(w) for w in self.words)

    @property
    def whole(self) -> bool:
        """Whether nothing is marked as left out or put in."""
        return not _GAP.search(self.quote.text)

    @property
    def place(self) -> tuple[int, int]:
        return self.rank, self.quote.evidence.start


@dataclass(frozen=True)
class Family:
    """A family with its members' quotations: what the record does not repeat."""

    record: QuoteFamily
    members: tuple[tuple[Said, Relation], ...]


def families(story: Story, cast: Cast, provenance: Provenance) -> tuple[Family, ...]:
    """The families of at least two articles, in the order of their first member."""
    sides = Sides(story, cast)
    said = [
        Said(b.id, rank, q, sides.of(b.id, q))
        for rank, b in enumerate(story.briefs)
        for q in b.quotes
        if q.kind != "scare"
    ]
    said.sort(key=lambda s: (not s.whole, -len(s.spelled), s.place))
    groups = _grouped([s for s in said if s.words], sides)
    groups.sort(key=lambda group: min(s.place for s, _ in group))
    ids = Ids("f")
    return tuple(
        _family(ids.of(*group[0][0].spelled), group, cast, provenance)
        for group in groups
        if len({s.brief for s, _ in group}) > 1
    )


def relation(member: Said, wording: Said) -> Relation | None:
    """How a quotation relates to a family's wording; None if it does not carry its words."""
    if member.words == wording.words:
        return "identical" if member.marks == wording.marks else "punctuation"
    if member.spelled == wording.spelled:
        return "spelling"
    if member.whole and _contains(wording.spelled, member.spelled):
        return "fragment"
    if len(member.spelled) < _SHORT:
        return None
    return "altered" if _most_kept(member.spelled, wording.spelled) else None


def _grouped(said: Sequence[Said], sides: Sides) -> list[list[tuple[Said, Relation]]]:
    """Each quotation, fullest first, with the family whose wording it carries, the closest if there are several."""
    groups: list[list[tuple[Said, Relation]]] = []
    speakers: list[Side] = []
    index: defaultdict[str, list[int]] = defaultdict(list)
    for s in said:
        keys = _keys(s)
        met = Counter(g for key in keys for g in index.get(key, ()))
        near = sorted(met, key=lambda g: (-met[g], g))[:_COMPARED]
        fits = [
            (_ORDER.index(r), g, r)
            for g in near
            if (r := relation(s, groups[g][0][0])) and sides.compatible(s.side, speakers[g])
        ]
        if fits:
            _, g, r = min(fits)
            groups[g].append((s, r))
            speakers[g] |= s.side
        else:
            for key in keys:
                index[key].append(len(groups))
            groups.append([(s, "identical")])
            speakers.append(s.side)
    return groups


def _keys(said: Said) -> set[str]:
    """Under what a quotation is found: its word pairs with a word of meaning."""
    pairs = zip(said.spelled, said.spelled[1:], strict=False)
    found = {f"{a} {b}" for a, b in pairs if not (is_function_word(a) and is_function_word(b))}
    return found or set(said.spelled)


def _contains(whole: Sequence[str], part: Sequence[str]) -> bool:
    n = len(part)
    return any(tuple(whole[i : i + n]) == tuple(part) for i in range(len(whole) - n + 1))


def _most_kept(part: Sequence[str], whole: Sequence[str]) -> bool:
    matching = LCSseq.opcodes(part, whole)
    kept = [w for op in matching if op.tag == "equal" for w in part[op.src_start : op.src_end]]
    return len(kept) >= _KEPT * len(part) and sum(not is_function_word(w) for w in kept) >= _MEANING


def _family(family_id: str, group: Sequence[tuple[Said, Relation]], cast: Cast, provenance: Provenance) -> Family:
    members = sorted(group, key=lambda member: member[0].place)
    speaker = _speaker(members, cast, provenance.original)
    named = [s for s, _ in members if s.quote.speaker]
    carriers = [Carrier(s.brief, s.quote.evidence.start, speaker) for s, _ in members]
    record = QuoteFamily(
        id=family_id,
        speaker=speaker,
        basis="none" if speaker is None else "explicit" if len(named) == len(members) else "related",
        text=group[0][0].quote.text,
        members=tuple(FamilyMember(brief=s.brief, quote=s.quote.id, relation=r) for s, r in members),
        outlets=provenance.outlets(s.brief for s, _ in members),
        origins=provenance.origins(carriers),
    )
    return Family(record, tuple(members))


def _speaker(members: Sequence[tuple[Said, Relation]], cast: Cast, original: Mapping[str, str]) -> str | None:
    """The speaker that most articles name; a person before an institution, a country last."""
    named = {(original[s.brief], speaker) for s, _ in members if (speaker := cast.of(s.brief, s.quote.speaker))}
    counts = Counter(speaker for _, speaker in named)
    kinds = ("person", "organisation", "group", "place")
    return min(counts, key=lambda a: (-counts[a], kinds.index(cast.by_id[a].kind), a), default=None)


_ORDER: tuple[Relation, ...] = ("identical", "spelling", "punctuation", "fragment", "altered")
