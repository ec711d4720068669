"""The register of open items: merged across articles, each with the history of what the articles said of it.

The judge of sameness says which are one. The newest article's word counts; of several on one day the least firm.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from generator.gather.actors import Cast
from generator.gather.closing import Ledger, Outcome, outcome
from generator.gather.origins import Provenance
from generator.gather.sameness.joining import groups
from generator.gather.sameness.judge import Judge
from generator.gather.stated import Stated, stated_items
from generator.gather.story import Story
from generator.language.edtf import first_day, last_day
from generator.model.ids import slug
from generator.model.sidecar import Authority, KnownState
from generator.model.storyline import Change, Doer, RegisterItem, Source, State

SAME_ITEM = 0.6
"""Mean probability from which statements are one item.

On 20 stories that were not learned from, .84 of the pairs so joined are one item, and .40 of those that are one are
joined (13,765 pairs, 373 of one item); on five kept closed .89 and .25 (2,715, 154)."""


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
        """As the newest article with a date has it, or more precisely by others that do not contradict it."""
        newest = max((s.on or "" for s in self.stated if s.due), default="")
        told = min((s.due for s in self.stated if s.due and (s.on or "") == newest), key=_vague, default=None)
        return min((s.due for s in self.stated if s.due and told and _within(s.due, told)), key=_vague, default=told)

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
        for stated in _joined(story, list(stated_items(story, cast)))
    ]
    ledger = Ledger(story, cast)
    told = [outcome(ledger, item.stated, item.due, item.place) for item in items]
    known = {k.id: k for k in authority.states}
    return tuple(
        Registered(_record(provenance, item, item_id, end, known.get(item_id), as_of), item.stated)
        for item, item_id, end in zip(items, _ids(items, cast), told, strict=True)
    )


def _joined(story: Story, stated: Sequence[Stated]) -> list[list[Stated]]:
    """What all articles state, item by item, each in the order of the articles."""
    told = sorted(stated, key=lambda s: (s.rank, s.item.evidence.start))
    statements = [s.statement for s in told]
    judge = Judge.of(story, statements)
    found = groups(statements, lambda i, j: judge.sameness(statements[i], statements[j]), SAME_ITEM)
    return [[told[i] for i in places] for places in found]


def _vague(due: str) -> tuple[bool, int, str]:
    """How little a date says: intervals after days, months, years."""
    return "/" in due, -len(due), due


def _within(due: str, other: str) -> bool:
    """Whether all days of a date are days of the other."""
    first, last, earliest, latest = first_day(due), last_day(due), first_day(other), last_day(other)
    return bool(first and last and earliest and latest and earliest <= first and last <= latest)


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
