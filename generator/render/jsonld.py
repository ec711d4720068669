"""What search engines and reference managers read of a page: schema.org's NewsArticle, Quotation and Event as JSON-LD.

A quotation's creator is who said it, where that is known, and never the outlet that carries it. Ids are relative to the
page, so that they hold wherever the site stands.
"""

import json
import re
from collections.abc import Iterable
from typing import Any

from markupsafe import Markup

from generator.language.edtf import first_day, last_day
from generator.model.brief import Brief, Quote
from generator.model.storyline import Event, Storyline
from generator.render import wording
from generator.render.corpus import Said
from generator.render.escape import plain
from generator.render.links import Links
from generator.render.site import Site

_ISO = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_AGENTS = {"person": "Person", "organisation": "Organization", "group": "Organization", "place": "Organization"}
"""A place that speaks or acts is its government."""
_STATUSES = {"planned": "https://schema.org/EventScheduled", "cancelled": "https://schema.org/EventCancelled"}


def of_article(site: Site, to: Links, brief: Brief) -> Markup:
    """An article and its quotations; words of one or two are no quotations."""
    article = _article(brief)
    return script([article, *(_quotation(site, to, brief, q, article) for q in brief.quotes if q.kind != "scare")])


def of_storyline(site: Site, to: Links, storyline: Storyline) -> Markup:
    """A storyline's events."""
    return script([_event(site, to, event) for event in storyline.timeline])


def script(nodes: Iterable[dict[str, Any]]) -> Markup:
    """The nodes in the element that carries them; nothing if there are none.

    Every "<", ">" and "&" is written as an escape, so that no text can close the element or open a comment in it.
    """
    graph = [_told(node) for node in nodes]
    if not graph:
        return Markup("")
    data = json.dumps({"@context": "https://schema.org", "@graph": graph}, ensure_ascii=False)
    for sign in "<>&":
        data = data.replace(sign, f"\\u{ord(sign):04x}")
    return Markup(f'<script type="application/ld+json">{data}</script>')


def _told(node: dict[str, Any]) -> dict[str, Any]:
    """The node with what is known, each text as one line."""
    known = {name: value for name, value in node.items() if value not in (None, [])}
    return {name: _plain(value) for name, value in known.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, str):
        return plain(value)
    if isinstance(value, dict):
        return _told(value)
    return [_plain(v) for v in value] if isinstance(value, list) else value


def _article(brief: Brief) -> dict[str, Any]:
    header = brief.article
    return {
        "@type": "NewsArticle",
        "@id": header.url or "#article",
        "url": header.url,
        "headline": header.title,
        "publisher": {"@type": "Organization", "name": header.outlet} if header.outlet else None,
        "datePublished": header.published if header.published and _ISO.fullmatch(header.published) else None,
        "dateline": header.dateline,
        "inLanguage": header.language if header.language != "und" else None,
        "wordCount": header.words,
    }


def _quotation(site: Site, to: Links, brief: Brief, quote: Quote, article: dict[str, Any]) -> dict[str, Any]:
    speaker = site.corpus.speaker_of(Said(brief.id, quote))
    others = [site.corpus.actor_id(brief.id, c) for c in quote.co_speakers]
    speakers = dict.fromkeys(s for s in (speaker, *others) if s in site.corpus.actors)
    return {
        "@type": "Quotation",
        "@id": f"#{quote.id}",
        "text": wording.unquoted(quote.text),
        "creator": [_agent(site, to, str(s)) for s in speakers],
        "isPartOf": {"@id": article["@id"]},
        "inLanguage": article["inLanguage"],
    }


def _event(site: Site, to: Links, event: Event) -> dict[str, Any]:
    first, last = first_day(event.edtf), last_day(event.edtf)
    briefs = dict.fromkeys(s.brief for s in event.evidence)
    return {
        "@type": "Event",
        "@id": f"#event-{event.id}",
        "name": event.text,
        "startDate": str(first) if first else None,
        "endDate": str(last) if last and last != first else None,
        "eventStatus": _STATUSES.get(event.status),
        "about": [_agent(site, to, a) for a in event.actors if a in site.corpus.actors],
        "subjectOf": [
            {
                "@type": "NewsArticle",
                "@id": site.corpus.briefs[b].article.url or to.article(b, "article"),
                "headline": site.corpus.briefs[b].article.title,
            }
            for b in briefs
        ],
    }


def _agent(site: Site, to: Links, actor: str) -> dict[str, Any]:
    found = site.corpus.actors[actor]
    return {
        "@type": _AGENTS[found.kind],
        "@id": to.actor(actor) if found.has_page else None,
        "name": found.name,
        "sameAs": f"https://www.wikidata.org/wiki/{found.wikidata}" if found.wikidata else None,
    }
