"""The sources page: the articles, what is known of each and how, and the seeds that were refused."""

from collections.abc import Iterator

from generator.model.brief import Brief
from generator.model.publication import Page
from generator.render.page import page
from generator.render.site import Site


def pages(site: Site) -> Iterator[Page]:
    briefs = sorted(site.corpus.briefs.values(), key=_newest)
    origins = [(s, [o for o in s.origins if o.kind != "own"]) for s in site.corpus.newest_first]
    yield page(
        site,
        "sources/index.md",
        "sources.md.j2",
        title="Sources",
        toc=True,
        summary="The articles that this site is made from, and what is known of each.",
        read=[b for b in briefs if b.article.language == "en"],
        listed=[b for b in briefs if b.article.language != "en"],
        origins=[(s, o) for s, o in origins if o][:40],
    )


def _newest(brief: Brief) -> tuple[int, str]:
    """Newest first, those without a date last, then by id."""
    digits = int((brief.article.published or "0").replace("-", "").replace("X", "0")[:8].ljust(8, "0") or 0)
    return -digits, brief.id
