"""From the record to the files of the site: Markdown pages, and the style and script they use.

A new page is one module in `pages/` with its template, and one line in `PAGES`.
"""

from collections.abc import Callable, Iterator
from importlib.resources import files

from generator.model.publication import Page, Publication
from generator.render.corpus import Corpus
from generator.render.pages import (
    about,
    actors,
    articles,
    changes,
    corrections,
    differences,
    downloads,
    front,
    open_items,
    quotes,
    search,
    sources,
    storylines,
    timeline,
)
from generator.render.site import Site

PAGES: tuple[Callable[[Site], Iterator[Page]], ...] = (
    front.pages,
    quotes.pages,
    actors.pages,
    timeline.pages,
    open_items.pages,
    differences.pages,
    sources.pages,
    storylines.pages,
    articles.pages,
    corrections.pages,
    changes.pages,
    downloads.pages,
    search.pages,
    about.pages,
)
ASSETS = (
    "readout.css",
    "readout.js",
    "take_away.css",
    "search.js",
    "iframe-worker.js",
    "iframe-worker.LICENSE.txt",
    "logo.svg",
)


def render(publication: Publication) -> tuple[Page, ...]:
    """Every page of the site under content/, and its assets."""
    site = Site(Corpus(publication))
    pages = [page for make in PAGES for page in make(site)]
    folder = files("generator.render") / "assets"
    assets = [Page(path=f"assets/{name}", content=(folder / name).read_text("utf-8")) for name in ASSETS]
    return (*pages, *assets)
