"""The open items page: a register of what is still to come, by state and due date."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.language.edtf import order
from generator.model.publication import Page
from generator.model.storyline import Change, RegisterItem, State, Storyline
from generator.render.page import page
from generator.render.pages import index
from generator.render.site import Cited, Ref, Site

_STATES: tuple[State, ...] = ("open", "lapsed", "done", "cancelled")


@dataclass(frozen=True)
class Step:
    change: Change
    cited: tuple[Cited, ...]


@dataclass(frozen=True)
class Acting:
    """Who is to act: an actor, by the site's id, or the article's words, which stand at `ref`."""

    actor: str | None
    words: str
    ref: Ref


@dataclass(frozen=True)
class Entry:
    item: RegisterItem
    who: tuple[Acting, ...]
    actors: tuple[str, ...]
    """Who else takes part."""
    steps: tuple[Step, ...]
    cited: tuple[Cited, ...]


@dataclass(frozen=True)
class Section:
    storyline: Storyline
    by_state: tuple[tuple[State, tuple[Entry, ...]], ...]
    """Only states that have items."""

    @property
    def open(self) -> tuple[Entry, ...]:
        return dict(self.by_state).get("open", ())


def pages(site: Site) -> Iterator[Page]:
    told, further = index.split(site.corpus)
    sections = [section(site, s) for s in told]
    yield page(
        site,
        "open-items/index.md",
        "open-items.md.j2",
        title="Open items",
        toc=sum(len(s.by_state) for s in sections) > 1,
        summary="What is agreed, planned or possible and still to come: who is to act, when, and how firm it is.",
        sections=sections,
        further=further,
    )


def section(site: Site, storyline: Storyline) -> Section:
    """The register of one storyline: by state, what is due first first, what has no date last."""
    items = sorted(storyline.open_items, key=lambda i: (order(i.due), -i.outlets, i.id))
    entries = [entry(site, i) for i in items]
    states = [(state, tuple(e for e in entries if e.item.state == state)) for state in _STATES]
    return Section(storyline, tuple((state, found) for state, found in states if found))


def entry(site: Site, item: RegisterItem) -> Entry:
    who = acting(site, item)
    return Entry(
        item,
        who,
        tuple(a for a in item.actors if a in site.corpus.actors and all(a != v.actor for v in who)),
        tuple(Step(c, site.cite(c.evidence)) for c in item.history),
        site.cite(s for c in item.history for s in c.evidence),
    )


def acting(site: Site, item: RegisterItem) -> tuple[Acting, ...]:
    """Who is to act, as one article tells it."""
    return tuple(
        Acting(d.actor if d.actor in site.corpus.actors else None, " ".join(d.exact.split()), ref)
        for d in item.who
        for cited in site.cite([d])
        for ref in cited.refs
    )
