"""Quotations that carry the same words: one family each, its members related to the fullest wording.

The fullest wording comes first; each further quotation joins the family whose wording contains its words, most of them
in the same order, or a long run of them, if both can be one speaker's words. Candidates come from an index of word
pairs and of rare words, so that not every pair is compared. Short quotations join only where the wording contains them
whole, and stock phrases ("candid and constructive") only those of one speaker, or those that nobody is named for and
that stand among the same words. A whole sentence that two articles give to two speakers is one family all the same;
whose it is the family does not say then. A quotation that runs on over two sayings is of both families.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property
from itertools import combinations

from rapidfuzz.distance import LCSseq

from generator.gather.actors import Cast
from generator.gather.origins import Carrier, Provenance
from generator.gather.sides import Side, Sides
from generator.gather.story import Story
from generator.language.words import content, fold, forms, is_function_word
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
_TELLING = 3
"""With fewer words of meaning a quotation is a stock phrase."""
_RUN = 7
"""So many words in a row, `_TELLING` of them of meaning, are no chance."""
_AMONG = 3
"""So many words of meaning around two stock phrases tell that they are one."""
_COMPARED = 12
_TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’][^\W_]+)*|…|\.\.\.+|[^\w\s]")
_INNER = re.compile(r"[“”\"]|(?<!\w)[‘'](?=\w)")
_GAP = re.compile(r"…|\.\.\.|[\[\]()]")


@dataclass(frozen=True)
class Said:
    """A quotation of the story, with whose words it may be."""

    brief: str
    rank: int
    quote: Quote
    side: Side
    """Whose words it carries."""
    around: frozenset[str] = frozenset()
    """The stems of the words of meaning in its sentence."""

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
    def told(self) -> bool:
        """Whether it tells anything: more than an initial, or "to"."""
        return len(self.words) > 2 or any(len(w) > 2 and not is_function_word(w) for w in self.words)

    @property
    def stock(self) -> bool:
        """Whether the words are too few to be anybody's own."""
        return sum(not is_function_word(w) for w in self.spelled) < _TELLING

    @property
    def sure(self) -> bool:
        """Whether its own sentence names the speaker."""
        return self.quote.basis == "explicit"

    @property
    def place(self) -> tuple[int, int]:
        return self.rank, self.quote.evidence.start


@dataclass(frozen=True)
class Family:
    """A family with its members' quotations: what the record does not repeat."""

    record: QuoteFamily
    members: tuple[tuple[Said, Relation], ...]
    voices: Mapping[str, tuple[Said, ...]]
    """By merged actor the members that surely name him, if articles name speakers who cannot be one."""


def families(story: Story, cast: Cast, provenance: Provenance) -> tuple[Family, ...]:
    """The families of at least two articles, in the order of their first member."""
    sides = Sides(story, cast)
    said = [
        Said(b.id, rank, q, sides.of(b.id, q), _around(story, b.id, q))
        for rank, b in enumerate(story.briefs)
        for q in b.quotes
    ]
    said.sort(key=lambda s: (not s.whole, -len(s.spelled), s.place))
    groups = _grouped([s for s in said if s.told], sides)
    groups.sort(key=lambda group: min(s.place for s, _ in group))
    ids = Ids("f")
    return tuple(
        _family(ids.of(*group[0][0].spelled), group, sides, provenance)
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
    kept = _most_kept(member.spelled, wording.spelled) or _shares_a_run(member.spelled, wording.spelled)
    return "altered" if kept else None


def _around(story: Story, brief: str, quote: Quote) -> frozenset[str]:
    """The stems of the words of meaning of the sentence in which a quotation begins, without its own."""
    start, end = story.sentence(brief, quote.evidence.start)
    own = set(content(forms(quote.text)))
    return frozenset(content(forms(story.texts[brief][start:end]))) - own


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
            (_ORDER.index(r), not sides.compatible(s.side, speakers[g]), g, r)
            for g in near
            if (r := relation(s, groups[g][0][0])) and _may_join(s, r, groups[g], speakers[g], sides)
        ]
        if fits:
            _, other, g, r = min(fits)
            groups[g].append((s, r))
            speakers[g] |= Side() if other else s.side
        else:
            for key in keys:
                index[key].append(len(groups))
            groups.append([(s, "identical")])
            speakers.append(s.side)
    _span(said, groups, speakers, index, sides)
    return groups


def _span(
    said: Sequence[Said],
    groups: Sequence[list[tuple[Said, Relation]]],
    speakers: Sequence[Side],
    index: Mapping[str, Sequence[int]],
    sides: Sides,
) -> None:
    """Add to each family the longer quotations that hold a long run of its wording beside words of another family."""
    home = {(s.brief, s.quote.id) for group in groups if len(group) > 1 for s, _ in group}
    for s in said:
        if (s.brief, s.quote.id) not in home:
            continue
        met = Counter(g for key in _keys(s) for g in index.get(key, ()))
        for g in sorted(met, key=lambda g: (-met[g], g))[:_COMPARED]:
            wording = groups[g][0][0]
            longer = len(s.spelled) > len(wording.spelled) and s.brief not in {m.brief for m, _ in groups[g]}
            if longer and _shares_a_run(s.spelled, wording.spelled) and sides.compatible(s.side, speakers[g]):
                groups[g].append((s, "altered"))


def _may_join(
    said: Said, relation: Relation, group: Sequence[tuple[Said, Relation]], speakers: Side, sides: Sides
) -> bool:
    """Whether a quotation that carries a family's words is of the same saying."""
    if said.side and speakers:
        if sides.compatible(said.side, speakers):
            return True
        if relation == "fragment" and _INNER.search(group[0][0].quote.text):
            return False  # Words that one quotes of another are the other's.
        return relation != "altered" and not said.stock and len(said.spelled) >= _SHORT
    return not said.stock or any(len(said.around & member.around) >= _AMONG for member, _ in group)


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


def _shares_a_run(part: Sequence[str], whole: Sequence[str]) -> bool:
    """Whether a long run of words stands in both: two articles begin and end one saying at other places."""
    for block in SequenceMatcher(None, part, whole, autojunk=False).get_matching_blocks():
        run = part[block.a : block.a + block.size]
        if len(run) >= _RUN and sum(not is_function_word(w) for w in run) >= _TELLING:
            return True
    return False


def _family(family_id: str, group: Sequence[tuple[Said, Relation]], sides: Sides, provenance: Provenance) -> Family:
    members = sorted(group, key=lambda member: member[0].place)
    voices = _voices(members, sides)
    speaker = None if voices else _speaker(members, sides.cast, provenance.original)
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
    return Family(record, tuple(members), voices)


def _voices(members: Sequence[tuple[Said, Relation]], sides: Sides) -> dict[str, tuple[Said, ...]]:
    """By merged actor the members whose own sentence names him, if these are persons who cannot be one; else none.

    A person and a body, or two forms of one name, are no contradiction: one may speak for the other.
    """
    found: defaultdict[str, list[Said]] = defaultdict(list)
    for s, r in members:
        whole = r != "fragment" and not s.stock and len(s.spelled) >= _SHORT  # A few words two people may well say.
        speaker = sides.cast.of(s.brief, s.quote.speaker) if s.sure and whole else None
        if speaker and sides.cast.by_id[speaker].kind == "person":
            found[speaker].append(s)
    apart = [
        (a, b)
        for (a, one), (b, two) in combinations(sorted(found.items()), 2)
        if not sides.compatible(one[0].side, two[0].side) and not _namesakes(sides.cast, a, b)
    ]
    named = sorted({speaker for pair in apart for speaker in pair}, key=lambda a: (-len(sides.cast.by_id[a].name), a))
    told = [a for i, a in enumerate(named) if not any(_namesakes(sides.cast, a, b) for b in named[:i])]
    return {
        a: tuple(s for b in named if a == b or _namesakes(sides.cast, a, b) for s in found[b]) for a in sorted(told)
    }


def _namesakes(cast: Cast, a: str, b: str) -> bool:
    """Whether a word that is a name of one stands in a name of the other."""
    one, two = ({w for n in (cast.by_id[i].name, *cast.by_id[i].aliases) for w in forms(n)} for i in (a, b))
    return not one.isdisjoint(two)


def _speaker(members: Sequence[tuple[Said, Relation]], cast: Cast, original: Mapping[str, str]) -> str | None:
    """The speaker that most articles name, surely if any does; a person before an institution, a country last."""
    sure = [s for s, _ in members if s.sure and s.quote.speaker] or [s for s, _ in members]
    named = {(original[s.brief], speaker) for s in sure if (speaker := cast.of(s.brief, s.quote.speaker))}
    counts = Counter(speaker for _, speaker in named)
    kinds = ("person", "organisation", "group", "place")
    return min(counts, key=lambda a: (-counts[a], kinds.index(cast.by_id[a].kind), a), default=None)


_ORDER: tuple[Relation, ...] = ("identical", "spelling", "punctuation", "fragment", "altered")
