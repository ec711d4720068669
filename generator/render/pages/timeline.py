"""The timeline page: what happened and what is planned, as a picture and as a list."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.language.edtf import When, when
from generator.model.publication import Page
from generator.model.storyline import Event, Storyline
from generator.render.page import page
from generator.render.pages import index
from generator.render.picture import Picture, picture
from generator.render.site import Cited, Site


@dataclass(frozen=True)
class Entry:
    number: int
    event: Event
    when: When | None
    actors: tuple[str, ...]
    cited: tuple[Cited, ...]


@dataclass(frozen=True)
class Section:
    storyline: Storyline
    picture: Picture | None
    entries: tuple[Entry, ...]


def pages(site: Site) -> Iterator[Page]:
    told, further = index.split(site.corpus)
    yield page(
        site,
        "timeline/index.md",
        "timeline.md.j2",
        title="Timeline",
        toc=len(told) > 1,
        summary="What happened and what is planned, each with the passages that say so.",
        sections=[section(site, s) for s in told],
        further=further,
    )


def section(site: Site, storyline: Storyline) -> Section:
    """The events of one storyline, in their order."""
    entries = tuple(
        Entry(n, e, when(e.edtf), tuple(a for a in e.actors if a in site.corpus.actors), site.cite(e.evidence))
        for n, e in enumerate(storyline.timeline, 1)
    )
    return Section(storyline, picture(storyline.timeline, storyline.as_of), entries)
