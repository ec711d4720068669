"""The calendar: dated open items and coming events, each on the days that its date may mean.

A plan keeps its UID from build to build, so that a calendar program moves it and does not add it again. DTSTAMP is the
"as of" day and not the clock's. Days are whole and free for other appointments: a plan "in June" is June, busy with
nothing. What has no last day is in no calendar.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Calendar
from icalendar import Event as Entry

from generator.language.edtf import first_day, in_words, last_day, meet
from generator.model.storyline import Event, RegisterItem, Source, Storyline
from generator.render import wording
from generator.render.escape import plain
from generator.render.site import Site

PATH = "downloads/calendar.ics"

_FIRM = frozenset({"agreed", "scheduled"})
_QUOTED = 5
"""Outlets whose words an entry quotes."""
_WORDS = 300
"""Characters of each."""


@dataclass(frozen=True)
class _Planned:
    """An entry before it is written."""

    id: str
    storyline: Storyline
    title: str
    due: str
    status: str
    facts: tuple[str, ...]
    sources: tuple[Source, ...]
    categories: tuple[str, ...]
    place: str | None
    sequence: int
    anchor: str


def ics(site: Site) -> str:
    """The calendar as RFC 5545 writes it."""
    calendar = Calendar()
    calendar.add("prodid", "-//Readout//Open items and coming events//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for name in ("name", "x-wr-calname"):
        calendar.add(name, "Readout: open items and coming events")
    taken: set[str] = set()
    for planned in _all(site):
        uid = planned.id if planned.id not in taken else f"{planned.id}.{planned.storyline.id}"
        taken.add(uid)
        calendar.add_component(_entry(site, planned, f"{uid}@{site.addresses.host or 'readout'}"))
    return str(calendar.to_ical().decode("utf-8"))


def _all(site: Site) -> Iterator[_Planned]:
    for storyline in site.corpus.storylines:
        dated = [item for item in storyline.open_items if last_day(item.due)]
        for item in dated:
            yield _item(site, storyline, item)
        for event in storyline.timeline:
            if _coming(event, site.corpus.as_of) and not any(_same(event, item) for item in dated):
                yield _event(site, storyline, event)


def _coming(event: Event, as_of: str | None) -> bool:
    last, now = last_day(event.edtf), first_day(as_of)
    return event.status != "happened" and last is not None and not (now and last < now)


def _same(event: Event, item: RegisterItem) -> bool:
    """Whether an open item tells the event already: of these days, from the same words."""
    told = [s for change in item.history for s in change.evidence]
    return meet(event.edtf, item.due) and any(a.brief == b.brief and a.touches(b) for a in event.evidence for b in told)


def _item(site: Site, storyline: Storyline, item: RegisterItem) -> _Planned:
    newest_first = [s for change in reversed(item.history) for s in change.evidence]
    called_off = item.state == "cancelled"
    return _Planned(
        id=item.id,
        storyline=storyline,
        title=item.title,
        due=item.due or "",
        status="CANCELLED" if called_off else "CONFIRMED" if item.commitment in _FIRM else "TENTATIVE",
        facts=(
            f"Commitment: {item.commitment}",
            f"State: {wording.STATES[item.state]}",
            *([f"Who is to act: {', '.join(site.acting(item.who))}"] if item.who else []),
            *_who(site, item.actors),
            _weight(item.outlets, item.origins),
        ),
        sources=tuple(newest_first),
        categories=(item.kind, item.commitment),
        place=item.place,
        sequence=len(item.history) - 1,
        anchor=f"item-{item.id}",
    )


def _event(site: Site, storyline: Storyline, event: Event) -> _Planned:
    return _Planned(
        id=event.id,
        storyline=storyline,
        title=event.text,
        due=event.edtf,
        status="CANCELLED" if event.status == "cancelled" else "TENTATIVE",
        facts=(
            f"State: {wording.STATUSES[event.status]}",
            *_who(site, event.actors),
            _weight(event.outlets, event.origins),
        ),
        sources=event.evidence,
        categories=("event", event.status),
        place=None,
        sequence=0,
        anchor=f"event-{event.id}",
    )


def _entry(site: Site, planned: _Planned, uid: str) -> Entry:
    stamp = first_day(site.corpus.as_of) or date(1970, 1, 1)
    first, after = _days(planned.due)
    address = site.addresses.storyline(planned.storyline.id, planned.anchor)
    lines = [f"When: {in_words(planned.due)}", *planned.facts, f"Storyline: {planned.storyline.title}"]
    lines += _quoted(site, planned.sources)
    lines.append(address)
    entry = Entry()
    entry.add("uid", uid)
    entry.add("dtstamp", datetime.combine(stamp, time(), UTC))
    entry.add("dtstart", first)
    entry.add("dtend", after)
    entry.add("summary", plain(planned.title))
    entry.add("description", "\n".join(plain(line) for line in lines))
    entry.add("status", planned.status)
    entry.add("transp", "TRANSPARENT")
    entry.add("sequence", planned.sequence)
    entry.add("categories", list(planned.categories))
    if planned.place:
        entry.add("location", plain(planned.place))
    if site.addresses.root:
        entry.add("url", address)
    return entry


def _days(due: str) -> tuple[date, date]:
    """The first day and the day after the last; of what is due "by" a day, that day."""
    last = last_day(due) or date.max
    first = first_day(due) or last
    return first, last if last == date.max else last + timedelta(days=1)


def _quoted(site: Site, sources: Iterable[Source]) -> list[str]:
    """Each outlet's own words, once."""
    found: dict[str, str] = {}
    for source in sources:
        outlet = site.corpus.outlets[source.brief]
        label = outlet.name if outlet.stated else f"{outlet.name} (outlet not stated)"
        found.setdefault(outlet.key, f"{label}: “{wording.shortened(wording.excerpt(source.exact), _WORDS)}”")
    return list(found.values())[:_QUOTED]


def _who(site: Site, actors: Iterable[str]) -> tuple[str, ...]:
    names = [site.corpus.actors[a].name for a in actors if a in site.corpus.actors]
    return (f"Who: {', '.join(names)}",) if names else ()


def _weight(outlets: int, origins: int) -> str:
    return f"{wording.count(outlets, 'outlet')}, {wording.count(origins, 'origin')}"
