"""What the search with filters finds: a record for each fact of an article or storyline, each article and each actor.

Each leads to its passage or its place, so that a filter narrows facts and not pages. `downloads/search.json` holds
them; what runs after the site makes Pagefind's index of it.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from generator.language.edtf import in_words
from generator.model.brief import Brief, QuoteKind
from generator.model.storyline import Source, Storyline
from generator.render import wording
from generator.render.corpus import Said
from generator.render.escape import plain
from generator.render.figures import figure
from generator.render.links import Links
from generator.render.site import Site

PATH = "downloads/search.json"
FILTERS = ("type", "speaker", "outlet", "kind", "commitment", "storyline")
"""In the order in which the page shows them."""

_KINDS: dict[QuoteKind, str] = {"full": "whole quotation", "fragment": "part of a sentence"}
_ROOT = Links("")


def records(site: Site) -> str:
    """The records as JSON. Links lead from the root of the site."""
    found = (*_quotes(site), *_reports(site), *_figures(site), *_stories(site), *_articles(site), *_actors(site))
    return json.dumps(found, ensure_ascii=False, indent=0) + "\n"


def _record(type_: str, title: str, *, text: str, link: str, **filters: Iterable[str | None]) -> dict[str, Any]:
    given = {"type": (type_,), **filters}
    known = {name: [plain(v) for v in dict.fromkeys(given[name]) if v] for name in FILTERS if name in given}
    return {
        "title": plain(title),
        "text": plain(text),
        "link": link,
        "filters": {name: values for name, values in known.items() if values},
    }


def _quotes(site: Site) -> Iterator[dict[str, Any]]:
    for brief in site.corpus.briefs.values():
        for quote in brief.quotes:
            if quote.kind == "scare":
                continue
            voice = site.voice(Said(brief.id, quote))
            yield _record(
                "Quotation",
                voice.words,
                text=f"“{wording.unquoted(quote.text)}”",
                link=_ROOT.article(brief.id, quote.id),
                speaker=[voice.words if voice.actor else "not named or not stated"],
                outlet=[_outlet(site, brief.id)],
                kind=[_KINDS[quote.kind]],
                storyline=[_story(site, brief.id)],
            )


def _reports(site: Site) -> Iterator[dict[str, Any]]:
    for brief in site.corpus.briefs.values():
        for report in site.passages.reports[brief.id]:
            named = [site.corpus.actors[a].name for a in report.actors]
            yield _record(
                "Reported speech",
                ", ".join(named) or report.fact.speaker_text or "speaker not stated",
                text=report.words,
                link=_ROOT.article(brief.id, report.mark.anchor),
                speaker=named or ["not named or not stated"],
                outlet=[_outlet(site, brief.id)],
                storyline=[_story(site, brief.id)],
            )


def _figures(site: Site) -> Iterator[dict[str, Any]]:
    for brief in site.corpus.briefs.values():
        for number in brief.figures:
            yield _record(
                "Figure",
                figure(number),
                text=(number.clause or number.evidence).exact,
                link=_ROOT.article(brief.id, number.id),
                outlet=[_outlet(site, brief.id)],
                kind=[number.unit],
                storyline=[_story(site, brief.id)],
            )


def _stories(site: Site) -> Iterator[dict[str, Any]]:
    for storyline in site.corpus.storylines:
        for item in storyline.open_items:
            told = _told(site, storyline, [s for change in item.history for s in change.evidence])
            link = _ROOT.storyline(storyline.id, f"item-{item.id}")
            yield _record("Open item", item.title, link=link, kind=[item.kind], commitment=[item.commitment], **told)
        for event in storyline.timeline:
            told = _told(site, storyline, event.evidence, event.text)
            link = _ROOT.storyline(storyline.id, f"event-{event.id}")
            yield _record("Event", in_words(event.edtf), link=link, kind=[wording.STATUSES[event.status]], **told)
        for difference in storyline.discrepancies:
            told = _told(site, storyline, [s for value in difference.values for s in value.evidence])
            link = _ROOT.storyline(storyline.id, f"difference-{difference.id}")
            yield _record("Difference", difference.question, link=link, kind=[difference.kind], **told)


def _told(site: Site, storyline: Storyline, sources: Iterable[Source], text: str = "") -> dict[str, Any]:
    """The words that tell a fact of a storyline, and the filters that follow from where they stand."""
    words = dict.fromkeys(wording.excerpt(s.exact) for s in sources)
    return {
        "text": " … ".join(filter(None, (text, *words))),
        "outlet": [_outlet(site, s.brief) for s in sources],
        "storyline": [storyline.title],
    }


def _articles(site: Site) -> Iterator[dict[str, Any]]:
    for brief in site.corpus.briefs.values():
        yield _record(
            "Article",
            brief.article.title,
            text=_published(site, brief) if site.corpus.searches_sentences else "",
            link=_ROOT.article(brief.id),
            outlet=[_outlet(site, brief.id)],
            storyline=[_story(site, brief.id)],
        )


def _published(site: Site, brief: Brief) -> str:
    """The sentences of an article that the site shows."""
    text = site.corpus.texts.get(brief.id, "")
    stretches = [s for p in site.passages.paragraphs[brief.id] for s in p.stretches]
    return " ".join("…" if s is None else text[s[0] : s[1]] for s in stretches)


def _actors(site: Site) -> Iterator[dict[str, Any]]:
    for actor in site.corpus.actors.values():
        if actor.has_page:
            names = ", ".join(filter(None, (actor.role, *actor.aliases)))
            yield _record("Actor", actor.name, text=names, link=_ROOT.actor(actor.id), kind=[actor.kind])


def _outlet(site: Site, brief: str) -> str:
    outlet = site.corpus.outlets[brief]
    return outlet.name if outlet.stated else f"{outlet.name} (outlet not stated)"


def _story(site: Site, brief: str) -> str | None:
    storyline = site.corpus.storyline_of.get(brief)
    return storyline.title if storyline else None
