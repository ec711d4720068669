"""The about page: how the site is made, and what it cannot do."""

from collections.abc import Iterator

from generator.model.publication import Page
from generator.render.page import page
from generator.render.site import Site


def pages(site: Site) -> Iterator[Page]:
    yield page(
        site,
        "about.md",
        "about.md.j2",
        title="About",
        toc=True,
        summary="How this site is made from news articles, how to read it, and what it cannot do.",
    )
