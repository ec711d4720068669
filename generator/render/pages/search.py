"""The search page: every fact by its words, narrowed by speaker, outlet, kind, commitment and storyline."""

from collections.abc import Iterator

from generator.model.publication import Page
from generator.render import search
from generator.render.page import page
from generator.render.site import Site


def pages(site: Site) -> Iterator[Page]:
    yield page(
        site,
        "search/index.md",
        "search.md.j2",
        title="Search",
        summary="Search with filters: who said what, in which outlet, and how firm a plan is.",
        filters=search.FILTERS,
    )
    yield Page(path=search.PATH, content=search.records(site))
