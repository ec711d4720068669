"""The pages of articles: the text with its marks, and the facts with the way to their words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.model.brief import Actor, Brief, Fact, Quote
from generator.model.publication import Page
from generator.model.storyline import QuoteFamily, Storyline
from generator.model.text import BlockKind, Participant
from generator.render.anchors import Mark, Use
from generator.render.corpus import Said, SiteActor
from generator.render.links import Links, page_of
from generator.render.marks import QUIET, Marker
from generator.render.page import page
from generator.render.site import Site, Voice

LEGEND = (
    ("quote", "Quotes"),
    ("open", "Open items"),
    ("date", "Dates"),
    ("figure", "Figures"),
    ("fact", "Other facts"),
    ("report", "Reported speech"),
    ("evidence", "Evidence"),
    ("actor", "Actors"),
)
"""The kinds of mark that the reader can switch on and off."""


@dataclass(frozen=True)
class Shown:
    """A paragraph: its pieces as HTML, None where sentences are left out."""

    kind: BlockKind | None
    pieces: tuple[Markup | None, ...]


@dataclass(frozen=True)
class Turn:
    """An article's place in its storyline, and the articles before and after it."""

    storyline: Storyline
    number: int
    earlier: str | None
    later: str | None


@dataclass(frozen=True)
class Attributed:
    said: Said
    quote: Quote
    voice: Voice
    carried: tuple[Storyline, QuoteFamily] | None
    """Where other places carry the words too."""
    beside: list[tuple[str, str]]


@dataclass(frozen=True)
class Named:
    local: Actor
    actor: SiteActor
    anchor: str | None


@dataclass(frozen=True)
class Drawn:
    """A passage on which a storyline rests."""

    anchor: str
    exact: str
    uses: tuple[Use, ...]


def pages(site: Site) -> Iterator[Page]:
    for brief in site.corpus.briefs.values():
        yield _article(site, brief)


def _article(site: Site, brief: Brief) -> Page:
    path = page_of("articles", brief.id)
    marks = site.passages.marks(brief.id)
    outlet = site.corpus.outlets[brief.id]
    marker = Marker(site.corpus.texts.get(brief.id, ""), marks, _actor_pages(site, brief, path, marks))
    paragraphs = [
        Shown(p.kind, tuple(None if s is None else marker.html(*s) for s in p.stretches))
        for p in site.passages.paragraphs[brief.id]
    ]
    return page(
        site,
        path,
        "article.md.j2",
        title=brief.article.title,
        summary=f"{outlet.name}: {brief.article.title}" if outlet.stated else brief.article.title,
        brief=brief,
        outlet=outlet,
        show=site.corpus.show(brief),
        storyline=site.corpus.storyline_of.get(brief.id),
        turn=_turn(site, brief),
        paragraphs=paragraphs,
        present=marker.anchored,
        quiet=sorted(QUIET),
        legend=[(kind, label, n) for kind, label in LEGEND if (n := sum(m.kind == kind for m in marks))],
        quotes=[_attributed(site, brief, q) for q in brief.quotes if q.kind != "scare"],
        scare=[_attributed(site, brief, q) for q in brief.quotes if q.kind == "scare"],
        facts=_by_kind(brief.facts),
        actors=[_named(site, brief, local) for local in brief.actors],
        acting={i.id: [_acting(site, brief, p) for p in i.who] for i in brief.open_items},
        reports=site.passages.reports[brief.id],
        drawn=_drawn(site, brief, marks),
    )


def _acting(site: Site, brief: Brief, participant: Participant) -> str:
    """The name of one who is to act, or the article's words."""
    words = " ".join(participant.exact.split())
    return site.name(brief.id, participant.actor) if participant.actor else f"“{words}”"


def _turn(site: Site, brief: Brief) -> Turn | None:
    """The neighbours of an article in its storyline, oldest first."""
    storyline = site.corpus.storyline_of.get(brief.id)
    if storyline is None or len(storyline.articles) < 2:
        return None
    i = storyline.articles.index(brief.id)
    around = (None, *storyline.articles, None)
    return Turn(storyline, i + 1, around[i], around[i + 2])


def _actor_pages(site: Site, brief: Brief, path: str, marks: Iterable[Mark]) -> dict[str, str]:
    """Where the mentions of actors that have a page lead."""
    to = Links(path)
    sites = {f"d-a-{local.id}": corpus_id for local in brief.actors if (corpus_id := _paged(site, brief, local))}
    return {m.anchor: to.actor(sites[m.detail]) for m in marks if m.kind == "actor" and m.detail in sites}


def _paged(site: Site, brief: Brief, local: Actor) -> str | None:
    actor = site.corpus.actors[site.corpus.actor_id(brief.id, local.id)]
    return actor.id if actor.has_page else None


def _attributed(site: Site, brief: Brief, quote: Quote) -> Attributed:
    said = Said(brief.id, quote)
    return Attributed(said, quote, site.voice(said), site.carried(brief.id, quote.id), site.beside(brief.id, quote))


def _by_kind(facts: Iterable[Fact]) -> dict[str, list[Fact]]:
    found: dict[str, list[Fact]] = {}
    for fact in facts:
        found.setdefault(fact.kind, []).append(fact)
    return found


def _named(site: Site, brief: Brief, local: Actor) -> Named:
    actor = site.corpus.actors[site.corpus.actor_id(brief.id, local.id)]
    anchor = site.passages.mention(brief.id, actor.id)
    return Named(local, actor, anchor if anchor != f"d-a-{local.id}" else None)


def _drawn(site: Site, brief: Brief, marks: Iterable[Mark]) -> list[Drawn]:
    """The passages that storylines rest on and that are no fact of the article's own."""
    text = site.corpus.texts.get(brief.id, "")
    uses = site.passages.uses.get(brief.id, {})
    return [
        Drawn(m.anchor, text[m.start : m.end], tuple(dict.fromkeys(uses.get(m.anchor, ()))))
        for m in marks
        if m.kind == "evidence"
    ]
