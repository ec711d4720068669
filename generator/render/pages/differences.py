"""The differences page: where outlets give different values for the same thing, and what explains it."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.publication import Page
from generator.model.storyline import Discrepancy, Storyline, Value, Verdict
from generator.render.page import page
from generator.render.pages import index
from generator.render.site import Cited, Site

_VERDICTS: tuple[Verdict, ...] = ("unresolved", "scope", "same", "agree")


@dataclass(frozen=True)
class Held:
    """A value and who holds it."""

    value: Value
    cited: tuple[Cited, ...]


@dataclass(frozen=True)
class Card:
    discrepancy: Discrepancy
    values: tuple[Held, ...]
    because: tuple[Cited, ...]


@dataclass(frozen=True)
class Section:
    storyline: Storyline
    cards: tuple[Card, ...]

    @property
    def differing(self) -> tuple[Card, ...]:
        return tuple(c for c in self.cards if c.discrepancy.verdict != "agree")


def pages(site: Site) -> Iterator[Page]:
    told, further = index.split(site.corpus)
    yield page(
        site,
        "differences/index.md",
        "differences.md.j2",
        title="Differences",
        toc=True,
        summary="Where outlets differ on figures, dates, certainty, wording and names, each in its own words.",
        sections=[section(site, s) for s in told],
        further=further,
    )


def section(site: Site, storyline: Storyline) -> Section:
    """The differences of one storyline, what is not resolved first."""
    ordered = sorted(storyline.discrepancies, key=lambda d: _VERDICTS.index(d.verdict))
    return Section(
        storyline,
        tuple(Card(d, tuple(Held(v, site.cite(v.evidence)) for v in d.values), site.cite(d.because)) for d in ordered),
    )
