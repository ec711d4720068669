"""The Atom feed: the newest articles and storylines, dated by the articles and not by the clock.

Where it is not known where the site stands, links are relative to the feed's own address, which RFC 4287 allows.
"""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from feedgenerator import Atom1Feed
from markupsafe import Markup, escape

from generator.language.edtf import first_day, when
from generator.model.brief import Brief
from generator.model.storyline import Storyline
from generator.render import wording
from generator.render.escape import plain
from generator.render.links import Links, page_of
from generator.render.site import Site

PATH = "downloads/feed.atom"

_NEWEST = 100
"""Entries, of both kinds together."""


@dataclass(frozen=True)
class _Entry:
    id: str
    title: str
    page: str
    summary: str
    published: date | None
    updated: date


def atom(site: Site) -> str:
    """The feed as XML."""
    now = first_day(site.corpus.as_of) or date(1970, 1, 1)
    entries = sorted((*_articles(site, now), *_storylines(site, now)), key=lambda e: (-e.updated.toordinal(), e.id))
    feed = Atom1Feed(
        title="Readout: articles and storylines",
        link=_address(site, "index.md"),
        description="Who said what, what happened when, what is still open, and where the outlets differ.",
        language="en",
        author_name="Readout",
        feed_url=_address(site, PATH) if site.addresses.root else None,
        feed_guid=_urn(site, "feed"),
    )
    for entry in entries[:_NEWEST]:
        feed.add_item(
            title=plain(entry.title),
            link=_address(site, entry.page),
            description=entry.summary,
            unique_id=entry.id,
            pubdate=_midnight(entry.published) if entry.published else None,
            updateddate=_midnight(entry.updated),
        )
    # The library would ask the clock where there is no entry.
    feed.latest_post_date = lambda: _midnight(max((e.updated for e in entries), default=now))
    return str(feed.writeString("utf-8")) + "\n"


def _articles(site: Site, now: date) -> Iterator[_Entry]:
    for brief in site.corpus.briefs.values():
        storyline = site.corpus.storyline_of.get(brief.id)
        span = when(brief.article.published)
        yield _Entry(
            id=_urn(site, f"article:{brief.id}"),
            title=brief.article.title,
            page=page_of("articles", brief.id),
            summary=_article_summary(site, brief, storyline),
            published=span.first if span and span.exact else None,
            updated=(span.first if span else None) or (first_day(storyline.as_of) if storyline else None) or now,
        )


def _storylines(site: Site, now: date) -> Iterator[_Entry]:
    for storyline in site.corpus.storylines:
        if len(storyline.articles) > 1:
            yield _Entry(
                id=_urn(site, f"storyline:{storyline.id}"),
                title=f"Storyline: {storyline.title}",
                page=page_of("storylines", storyline.id),
                summary=_html(*_counts(site, storyline)),
                published=None,
                updated=first_day(storyline.as_of) or now,
            )


def _article_summary(site: Site, brief: Brief, storyline: Storyline | None) -> str:
    outlet = site.corpus.outlets[brief.id]
    quotes = sum(q.kind != "scare" for q in brief.quotes)
    lines = [
        outlet.name if outlet.stated else "Outlet not stated",
        f"{wording.count(quotes, 'quotation')}, {wording.count(len(brief.open_items), 'open item')}",
    ]
    if brief.article.language != "en":
        lines[1:] = ["Not in English: listed, not read."]
    if storyline and len(storyline.articles) > 1:
        lines.append(f"Storyline: {storyline.title}")
    return _html(*lines)


def _counts(site: Site, storyline: Storyline) -> list[str]:
    still_open = [item for item in storyline.open_items if item.state == "open"]
    outlets = {site.corpus.outlets[b].key for b in storyline.articles}
    return [
        f"{wording.count(len(storyline.articles), 'article')} from {wording.count(len(outlets), 'outlet')}",
        f"{wording.count(len(storyline.quote_families), 'distinct quotation')}, "
        f"{wording.count(len(storyline.discrepancies), 'difference')}",
        *(f"Open: {item.title}" for item in still_open[:10]),
    ]


def _address(site: Site, page: str) -> str:
    return site.addresses.of(page) if site.addresses.root else Links(PATH).to(page)


def _urn(site: Site, name: str) -> str:
    """An id that stays while the site stays where it is."""
    return uuid.uuid5(uuid.NAMESPACE_URL, f"{site.addresses.root or 'readout:'}#{name}").urn


def _html(*lines: str) -> str:
    """Lines of text as the HTML that the library says a summary is."""
    return str(Markup("<br/>").join(escape(plain(line)) for line in lines))


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
