"""The corrections page: what people changed in the record by hand, why, and when."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.brief import Actor, Brief, Corrected, DateMention, Fact, OpenItem, Quote
from generator.model.publication import Page
from generator.render.page import page
from generator.render.site import Site

_SHOWN = 500
_Fact = Actor | Quote | DateMention | OpenItem | Fact


@dataclass(frozen=True)
class Entry:
    """A fact that somebody corrected; `anchor` is where its words stand on the page of its article."""

    brief: Brief
    kind: str
    words: str
    anchor: str
    corrected: Corrected


def pages(site: Site) -> Iterator[Page]:
    entries = sorted(_entries(site), key=lambda e: e.brief.id)
    entries.sort(key=lambda e: e.corrected.on, reverse=True)
    yield page(
        site,
        "corrections/index.md",
        "corrections.md.j2",
        title="Corrections",
        summary="What people corrected by hand in the record: what, why, who and when.",
        entries=entries[:_SHOWN],
        more=max(0, len(entries) - _SHOWN),
    )


def _entries(site: Site) -> Iterator[Entry]:
    for brief in site.corpus.briefs.values():
        facts: tuple[_Fact, ...] = (*brief.quotes, *brief.open_items, *brief.dates, *brief.actors, *brief.facts)
        for fact in facts:
            if fact.corrected:
                yield Entry(brief, *_shown(fact), fact.corrected)


def _shown(fact: _Fact) -> tuple[str, str, str]:
    """Its kind, its words and its anchor."""
    match fact:
        case Quote():
            return "Quotation", f"“{fact.text}”", fact.id
        case OpenItem():
            return "Open item", fact.title, fact.id
        case DateMention():
            return "Date", fact.evidence.exact, fact.id
        case Actor():
            return "Actor", fact.name, f"d-a-{fact.id}"
        case Fact():
            return fact.kind.capitalize(), fact.text, fact.id
