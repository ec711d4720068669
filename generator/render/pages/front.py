"""The front page: what happened, what is open, where outlets differ, who spoke; and then the way into the depth."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.language.edtf import When, when
from generator.model.publication import Page
from generator.model.storyline import Storyline
from generator.render.page import page
from generator.render.pages import differences, open_items, quotes, timeline
from generator.render.site import Cited, Site, Voice
from generator.render.wording import unquoted

_STORYLINES = 4
"""Told on the front page; the others are named."""
_EVENTS = 4
_LEAST = 2
_STATEMENTS = 2
_ITEMS = 6
_DIFFERENCES = 3
_SPEAKERS = 5


@dataclass(frozen=True)
class Statement:
    """Words that someone known said; `family` where several articles carry them."""

    words: str
    voice: Voice
    outlets: int
    origins: int
    cited: tuple[Cited, ...]
    family: str | None


@dataclass(frozen=True)
class Told:
    """A storyline in one screen."""

    storyline: Storyline
    outlets: int
    events: tuple[timeline.Entry, ...]
    statements: tuple[Statement, ...]
    items: tuple[open_items.Entry, ...]
    """What most origins tell, by due date."""
    more_items: int
    differences: tuple[differences.Card, ...]
    more_differences: int
    speakers: tuple[quotes.Row, ...]
    more_speakers: int
    timeline: timeline.Section


def pages(site: Site) -> Iterator[Page]:
    newest = site.corpus.newest_first
    told = [_told(site, s) for s in newest[:_STORYLINES]]
    one = told[0].storyline if len(newest) == 1 else None
    yield page(
        site,
        "index.md",
        "front.md.j2",
        title=f"Overview: {one.title}" if one else "Overview",
        heading=one.title if one else "Overview",
        summary=f"What happened, what is open and where outlets differ: {one.title}"
        if one
        else "What the articles tell.",
        told=told,
        others=newest[_STORYLINES : _STORYLINES + 60],
        more=max(0, len(newest) - _STORYLINES - 60),
    )


def _told(site: Site, storyline: Storyline) -> Told:
    events = timeline.section(site, storyline)
    register = open_items.section(site, storyline).open
    differing = differences.section(site, storyline).differing
    ranked = sorted(register, key=lambda e: (-e.item.origins, -e.item.outlets, e.item.due is None))
    items = [e for e in register if e in ranked[:_ITEMS]]
    rows = [row for row in quotes.matrix(site, storyline).rows if row.voice.actor]
    return Told(
        storyline,
        len({site.corpus.outlets[b].key for b in storyline.articles}),
        _central(storyline, events.entries),
        _statements(site, storyline),
        tuple(items),
        max(0, len(register) - _ITEMS),
        differing[:_DIFFERENCES],
        max(0, len(differing) - _DIFFERENCES),
        tuple(rows[:_SPEAKERS]),
        max(0, len(rows) - _SPEAKERS),
        events,
    )


def _statements(site: Site, storyline: Storyline) -> tuple[Statement, ...]:
    """The words that most outlets carry; where none are shared, the first whole sentences quoted."""
    said = quotes.section(site, storyline)
    shared = [Statement(f.text, f.voice, f.outlets, f.origins, f.all, f.id) for f in said.families if f.voice.actor]
    alone = [
        Statement(unquoted(q.said.quote.text), q.voice, 1, 1, q.cited, None)
        for q in said.singles
        if q.voice.actor and q.said.quote.kind == "full"
    ]
    return tuple((shared or alone)[:_STATEMENTS])


def _central(storyline: Storyline, entries: tuple[timeline.Entry, ...]) -> tuple[timeline.Entry, ...]:
    """What happened, as most origins and outlets tell it, by date; not what few tell beside what many do.

    Background, older than the storyline, comes after it, and only where its own days tell next to nothing.
    """
    span = when(storyline.span)
    happened = [e for e in entries if e.event.status == "happened"]
    ranked = sorted(happened, key=lambda e: (-e.event.origins, -e.event.outlets, -len(e.event.actors), e.number))
    ranked = list({e.event.text: e for e in reversed(ranked)}.values())[::-1]
    own = [e for e in ranked if _within(e.when, span)]
    own = [e for e in own if 2 * e.event.origins >= own[0].event.origins][:_EVENTS]
    background = [e for e in ranked if not _within(e.when, span)][: max(0, _LEAST - len(own))]
    return (*sorted(own, key=lambda e: e.number), *sorted(background, key=lambda e: e.number))


def _within(day: When | None, span: When | None) -> bool:
    """Whether a date lies in the span or a day before it: Saturday's words stand in Sunday's paper."""
    if day is None or span is None or day.last is None or span.first is None:
        return False
    return (span.first - day.last).days <= 1
