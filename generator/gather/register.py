"""The register of open items: merged across articles, each with the history of what the articles said of it.

Two articles' items are one if they have the same persons, act and place, as far as both tell, and dates that can meet.
The newest article's word counts; of several on one day the least firm.
"""

from collections import Counter, defaultdict, deque
from collections.abc import Sequence
from dataclasses import dataclass

from generator.gather.actors import Cast
from generator.gather.closing import Ledger, Outcome, outcome
from generator.gather.origins import Provenance
from generator.gather.stated import ENCOUNTERS, Stated, stated_items
from generator.gather.story import Story
from generator.language.edtf import first_day, last_day, meet
from generator.language.words import forms
from generator.model.ids import slug
from generator.model.sidecar import Authority, KnownState
from generator.model.storyline import Change, Doer, RegisterItem, Source, State

_RECENT = 100
"""A person or word of the index leads to so many items at most, the latest."""
_COMPARED = 30


@dataclass(frozen=True)
class Item:
    """One item across articles, in their order."""

    stated: tuple[Stated, ...]
    firsthand: tuple[Stated, ...]
    """Without what copies of articles repeat."""

    @property
    def actors(self) -> tuple[str, ...]:
        """Those that most of its articles name, in the order of the fullest statement."""
        counts = Counter(a for s in self.firsthand for a in s.actors)
        kept = [a for a, n in counts.items() if 2 * n >= len(self.firsthand)]
        order = [a for s in sorted(self.firsthand, key=lambda s: (-len(s.actors), s.rank)) for a in s.actors]
        return tuple(dict.fromkeys(a for a in order if a in kept))

    @property
    def newest(self) -> Stated:
        """The newest statement; of several on one day the least firm."""
        return max(self.firsthand, key=lambda s: (s.on or "", s.firmness, -s.rank))

    @property
    def due(self) -> str | None:
        """As the newest article with a date has it; of several the most precise."""
        newest = max((s.on or "" for s in self.stated if s.due), default="")
        return min((s.due for s in self.stated if s.due and (s.on or "") == newest), key=_vague, default=None)

    @property
    def place(self) -> str | None:
        """The place that most statements name."""
        places = Counter(s.item.place for s in self.firsthand if s.item.place)
        return min(places, key=lambda p: (-places[p], p), default=None)


@dataclass(frozen=True)
class Registered:
    """A register item with the statements behind it: what the record does not repeat."""

    record: RegisterItem
    stated: tuple[Stated, ...]


def register(provenance: Provenance, authority: Authority, as_of: str | None) -> tuple[Registered, ...]:
    """The open items of all articles of a story, in the order of their first statement."""
    story, cast = provenance.story, provenance.cast
    items = [
        Item(tuple(stated), tuple(s for s in stated if provenance.firsthand(s.brief)) or tuple(stated))
        for stated in _merged(list(stated_items(story, cast)))
    ]
    ledger = Ledger(story, cast)
    told = [outcome(ledger, item.stated, item.due, item.place) for item in items]
    known = {k.id: k for k in authority.states}
    return tuple(
        Registered(_record(provenance, item, item_id, end, known.get(item_id), as_of), item.stated)
        for item, item_id, end in zip(items, _ids(items, cast), told, strict=True)
    )


def _merged(stated: Sequence[Stated]) -> list[list[Stated]]:
    """Each statement with the item that it fits best; candidates share a person, or a word of the title."""
    items: list[list[Stated]] = []
    profiles: list[dict[tuple[object, ...], Stated]] = []
    index: defaultdict[str, deque[int]] = defaultdict(lambda: deque(maxlen=_RECENT))
    for s in sorted(stated, key=lambda s: (-len(s.persons), s.rank, s.item.evidence.start)):
        keys = sorted(s.persons | s.about) or [f"{s.item.kind} {s.item.place}"]
        met = Counter(i for key in keys for i in index.get(key, ()))
        near = sorted(met, key=lambda i: (-met[i], -i))[:_COMPARED]
        fits = [(score, -i) for i in near if (score := _fit(s, list(profiles[i].values()), items[i])) > 0]
        if fits:
            i = -max(fits)[1]
        else:
            i = len(items)
            items.append([])
            profiles.append({})
        items[i].append(s)
        profiles[i].setdefault(s.profile, s)
        for key in keys:
            if i not in index[key]:
                index[key].append(i)
    for item in items:
        item.sort(key=lambda s: (s.rank, s.item.evidence.start))
    return sorted(items, key=lambda item: (item[0].rank, item[0].item.evidence.start))


def _fit(s: Stated, profiles: Sequence[Stated], item: Sequence[Stated]) -> int:
    """How well a statement fits an item: 0 not at all; nothing that was said of the item may speak against it."""
    if any(_against(s, other) for other in profiles):
        return 0
    if any(other.brief == s.brief and not _repeats(s, other) for other in item):
        return 0
    return max(_alike(s, other) for other in profiles)


def _against(a: Stated, b: Stated) -> bool:
    """Whether two statements cannot be of one item: kind, date, place or persons tell."""
    if not meet(a.due, b.due) or not _kinds_fit(a, b) or _place_against_date(a, b):
        return True
    if a.item.place and b.item.place and not _same_place(a.item.place, b.item.place):
        return True
    if a.persons and b.persons and not (a.persons <= b.persons or b.persons <= a.persons):
        return a.item.kind in ENCOUNTERS
    return False


def _repeats(a: Stated, b: Stated) -> bool:
    """Whether two items of one article are one after all."""
    return bool(a.persons and a.persons == b.persons and a.act & b.act)


def _alike(a: Stated, b: Stated) -> int:
    """What two statements have in common."""
    if a.persons and b.persons:
        return _alike_persons(a, b)
    shared = len(a.about & b.about)
    if not a.about and not b.about:
        return len(a.act & b.act)
    return shared if shared * 2 >= min(len(a.about), len(b.about)) else 0


def _place_against_date(a: Stated, b: Stated) -> bool:
    """Whether one tells only where and the other only when: nothing shows that they are one."""
    left, right = (a.item.place, a.due), (b.item.place, b.due)
    return (bool(left[0]), bool(left[1])) == (bool(right[1]), bool(right[0])) and bool(left[0]) != bool(left[1])


def _alike_persons(a: Stated, b: Stated) -> int:
    """The same persons; or one's among the other's, who go to the same place or do the same."""
    same_place = bool(a.item.place and b.item.place)
    if a.persons == b.persons and len(a.persons) == 1 and a.item.kind == b.item.kind == "meeting":
        return 4 if a.about & b.about or a.holders & b.holders or same_place else 0
    if a.persons == b.persons:
        encounter = a.item.kind in ENCOUNTERS and b.item.kind in ENCOUNTERS
        return 10 + len(a.about & b.about) if encounter or a.act & b.act or a.about & b.about else 0
    if a.persons < b.persons or b.persons < a.persons:
        smaller, larger = (a, b) if len(a.persons) < len(b.persons) else (b, a)
        if larger.persons <= smaller.persons | smaller.holders and a.act & b.act:
            return 6
        leads = not larger.actors or smaller.actors[:1] == larger.actors[:1]
        if same_place and a.item.kind in ENCOUNTERS:
            return 5 + len(a.about & b.about)
        if leads and a.item.kind == b.item.kind and a.item.kind not in ENCOUNTERS and a.about & b.about:
            return 3 + len(a.about & b.about)
        return 0
    if a.item.kind not in ENCOUNTERS and len(a.about & b.about) >= 2:
        return len(a.about & b.about)
    return 0


def _kinds_fit(a: Stated, b: Stated) -> bool:
    kinds = {a.item.kind, b.item.kind}
    return len(kinds) == 1 or kinds == ENCOUNTERS or "other" in kinds


def _same_place(a: str, b: str) -> bool:
    left, right = set(forms(a)), set(forms(b))
    return left <= right or right <= left


def _vague(due: str) -> tuple[bool, int, str]:
    """How little a date says: intervals after days, months, years."""
    return "/" in due, -len(due), due


def _ids(items: Sequence[Item], cast: Cast) -> list[str]:
    """actors-kind-place; the year too where that recurs, then a number."""
    plain = [_plain_id(item, cast) for item in items]
    recurs = Counter(plain)
    taken: Counter[str] = Counter()
    found = []
    for item, base in zip(items, plain, strict=True):
        year = first_day(item.due)
        name = f"{base}-{year.year}" if recurs[base] > 1 and year else base
        taken[name] += 1
        found.append(name if taken[name] == 1 else f"{name}-{taken[name]}")
    return found


def _plain_id(item: Item, cast: Cast) -> str:
    newest = item.newest.item
    who = [a for a in item.actors if cast.by_id[a].kind == "person"] or list(item.actors)
    words = [
        *(sorted(who[:3]) if newest.kind == "meeting" else who[:3]),
        newest.kind,
        *([slug(item.place)] if item.place else []),
    ]
    return slug(" ".join(words)) if who else slug(newest.title)


def _record(
    provenance: Provenance,
    item: Item,
    item_id: str,
    told: Outcome | None,
    known: KnownState | None,
    as_of: str | None,
) -> RegisterItem:
    newest = item.newest
    commitment = newest.item.commitment
    history = _history(provenance.story, item)
    if told:
        history.append(Change(on=told.on, commitment=commitment, state=told.state, evidence=told.evidence))
    if known:
        shown = tuple(Source.model_validate(e) for e in known.evidence)
        history.append(Change(on=known.on, commitment=commitment, state=known.state, evidence=shown))
    state = known.state if known else _state(item.due, told, as_of)
    carriers = [provenance.at(e) for s in item.stated for e in s.evidence[:1]]
    return RegisterItem(
        id=item_id,
        title=_title(item, provenance.cast),
        kind=newest.item.kind,
        commitment=commitment,
        who=_who(item, provenance),
        actors=item.actors,
        place=item.place,
        due=item.due,
        state=state,
        history=tuple(history),
        outlets=provenance.outlets(s.brief for s in item.stated),
        origins=provenance.origins(carriers),
    )


def _who(item: Item, provenance: Provenance) -> tuple[Doer, ...]:
    """Who is to act: as the statement has it that gives the title, or the newest that tells."""
    story, cast = provenance.story, provenance.cast
    leading = _leading(item, cast)
    for s in (leading, *sorted(item.firsthand, key=lambda s: (s.on or "", -s.rank), reverse=True)):
        if s.item.who:
            told = [(story.source(s.brief, p.start, p.end), p) for p in s.item.who]
            return tuple(
                Doer(**dict(source), actor=cast.of(s.brief, p.actor) if p.actor else None) for source, p in told
            )
    return ()


def _title(item: Item, cast: Cast) -> str:
    return _leading(item, cast).item.title


def _leading(item: Item, cast: Cast) -> Stated:
    """The newest statement, unless another of the same kind names more of the actors: "the president" is Xi."""
    newest = item.newest
    kin = [s for s in item.firsthand if s.item.kind == newest.item.kind and s.act == newest.act]

    def telling(s: Stated) -> tuple[int, bool, str, int]:
        named = sum(cast.by_id[a].name in s.item.title for a in item.actors)
        return named, s is newest, s.on or "", -s.rank

    return max(kin, key=telling)


def _history(story: Story, item: Item) -> list[Change]:
    """What each article says, oldest first."""
    by_brief: defaultdict[str, list[Stated]] = defaultdict(list)
    for s in item.stated:
        by_brief[s.brief].append(s)
    return [
        Change(
            on=stated[0].on,
            commitment=max(stated, key=lambda s: s.firmness).item.commitment,
            state="open",
            evidence=story.in_order([e for s in stated for e in s.evidence]),
        )
        for stated in by_brief.values()
    ]


def _state(due: str | None, told: Outcome | None, as_of: str | None) -> State:
    """What is known of an item's end; an undated item never lapses."""
    if told:
        return told.state
    last, now = last_day(due), first_day(as_of)
    return "lapsed" if last and now and last < now else "open"
