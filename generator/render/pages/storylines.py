"""The pages of storylines: an index, and each as one dossier that can be printed."""

from collections.abc import Iterator

from generator.model.publication import Page
from generator.render.links import page_of
from generator.render.page import page
from generator.render.pages import differences, open_items, quotes, timeline
from generator.render.pages.index import sheets
from generator.render.site import Site

_SIZE = 300


def pages(site: Site) -> Iterator[Page]:
    for sheet in sheets("storylines", site.corpus.newest_first, _SIZE):
        yield page(
            site,
            sheet.path,
            "storylines.md.j2",
            title="Storylines" if sheet.number == 1 else f"Storylines, page {sheet.number}",
            summary="The stories that the articles tell.",
            sheet=sheet,
        )
    for storyline in site.corpus.storylines:
        yield page(
            site,
            page_of("storylines", storyline.id),
            "storyline.md.j2",
            title=f"Dossier: {storyline.title}",
            heading=storyline.title,
            toc=True,
            summary=f"The dossier of a storyline: {storyline.title}",
            storyline=storyline,
            quotes=quotes.section(site, storyline),
            timeline=timeline.section(site, storyline),
            register=open_items.section(site, storyline),
            differences=differences.section(site, storyline),
        )
