"""The sources pages: the articles, what is known of each and how, and the seeds that were refused."""

from collections.abc import Iterator

from generator.model.brief import Brief
from generator.model.publication import Page
from generator.render.page import page
from generator.render.pages.index import sheets
from generator.render.site import Site

_SIZE = 60
_ORIGINS = 10
"""Storylines whose shared origins are listed; each one's own page tells its own."""


def pages(site: Site) -> Iterator[Page]:
    briefs = sorted(site.corpus.briefs.values(), key=_newest)
    origins = [(s, [o for o in s.origins if o.kind != "own"]) for s in site.corpus.newest_first]
    for sheet in sheets("sources", briefs, _SIZE):
        first = sheet.number == 1
        yield page(
            site,
            sheet.path,
            "sources.md.j2",
            title="Sources" if first else f"Sources, page {sheet.number}",
            toc=True,
            summary="The articles that this site is made from, and what is known of each.",
            sheet=sheet,
            read=[b for b in sheet.items if b.article.language == "en"],
            listed=[b for b in sheet.items if b.article.language != "en"],
            origins=[(s, o) for s, o in origins if o][:_ORIGINS] if first else [],
            problems=site.corpus.problems if first else (),
        )


def _newest(brief: Brief) -> tuple[int, str]:
    """Newest first, those without a date last, then by id."""
    digits = int((brief.article.published or "0").replace("-", "").replace("X", "0")[:8].ljust(8, "0"))
    return -digits, brief.id
