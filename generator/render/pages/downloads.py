"""What a reader can take away: the feeds, the tables, the citations, and the page that lists them."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.publication import Page
from generator.render import cite, downloads
from generator.render.feeds import atom, ics
from generator.render.page import page
from generator.render.site import Site

_TABLES = {
    "quotes": ("Quotes", "a quotation as one article has it"),
    "reports": ("Reported speech", "what one article reports somebody to have said, without quotation marks"),
    "figures": ("Figures", "a number as one article has it"),
    "open-items": ("Open items", "an open item, over all the articles that tell it"),
    "timeline": ("Timeline", "a dated event, past or to come"),
    "actors": ("Actors", "a person, organisation, group or place"),
}
_SCHEMAS = ("brief", "storyline", "sidecar", "authority")


@dataclass(frozen=True)
class Table:
    name: str
    label: str
    row: str
    rows: int


def pages(site: Site) -> Iterator[Page]:
    tables = {name: downloads.rows(site, name) for name in _TABLES}
    calendar = ics.ics(site)
    yield page(
        site,
        "downloads/index.md",
        "downloads.md.j2",
        title="Downloads",
        toc=True,
        summary="Feeds, tables and citations: the record of this site as files.",
        tables=[Table(name, *_TABLES[name], len(rows)) for name, rows in tables.items()],
        entries=calendar.count("BEGIN:VEVENT"),
        schemas=_SCHEMAS,
    )
    yield Page(path=ics.PATH, content=calendar)
    yield Page(path=atom.PATH, content=atom.atom(site))
    for name, rows in tables.items():
        yield Page(path=f"downloads/{name}.json", content=downloads.as_json(name, rows, as_of=site.corpus.as_of))
        yield Page(path=f"downloads/{name}.csv", content=downloads.as_csv(name, rows))
    yield from _citations(site)


def _citations(site: Site) -> Iterator[Page]:
    briefs = site.corpus.briefs.values()
    articles = [cite.of_article(site, brief) for brief in briefs]
    yield Page(path="downloads/citations.bib", content=cite.bibtex(articles))
    yield Page(path="downloads/citations.json", content=cite.csl(articles))
    for brief, article in zip(briefs, articles, strict=True):
        quotes = (cite.of_quote(site, brief, q) for q in brief.quotes if q.kind != "scare")
        references = [article, *quotes]
        yield Page(path=cite.path(brief, "bib"), content=cite.bibtex(references))
        yield Page(path=cite.path(brief, "json"), content=cite.csl(references))
