"""The pages of actors: an index by kind, and one page for each who does something or is named twice."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.publication import Page
from generator.render import wording
from generator.render.corpus import Said, SiteActor
from generator.render.links import page_of
from generator.render.page import page
from generator.render.pages.open_items import Entry, entry
from generator.render.site import Cited, Ref, Site

_LISTED = 400
"""How many of a kind the index lists; search finds the others."""
_ALSO_NAMED = 300
"""How many of those without a page it lists."""
_SHOWN = 80
"""How many of anything an actor's page lists; the storylines' pages have the rest."""
_TITLES = 12


@dataclass(frozen=True)
class Words:
    """A quotation, once, with all who carry its words."""

    text: str
    cited: tuple[Cited, ...]
    on: str | None
    """The date of the article that comes first."""
    first: Said | None = None
    """The quotation to cite."""


@dataclass(frozen=True)
class Titled:
    text: str
    on: str | None
    former: bool
    cited: tuple[Cited, ...]


@dataclass(frozen=True)
class Named:
    """An article that names the actor."""

    brief: str
    mentions: int
    first: Ref | None


def pages(site: Site) -> Iterator[Page]:
    every = list(site.corpus.actors.values())
    main = sorted((a for a in every if a.has_page), key=lambda a: (-len(a.said), -len(a.briefs), -a.mentions, a.name))
    rest = sorted((a for a in every if not a.has_page and a.briefs), key=lambda a: (a.name, a.id))
    yield page(
        site,
        "actors/index.md",
        "actors.md.j2",
        title="Actors",
        toc=True,
        summary="People, organisations, groups and places: what they said and what is open for them.",
        groups=[(label, [a for a in main if a.kind == kind]) for kind, label in wording.KINDS.items()],
        listed=_LISTED,
        also=[(a, named(site, a)[0]) for a in rest[:_ALSO_NAMED]],
        more=max(0, len(rest) - _ALSO_NAMED),
    )
    for actor in main:
        yield page(
            site,
            page_of("actors", actor.id),
            "actor.md.j2",
            title=actor.name,
            summary=_summary(actor),
            actor=actor,
            shown=_SHOWN,
            titles=titles(site, actor),
            said=words(site, actor.said),
            reported=words(site, actor.reported),
            relayed=words(site, actor.relayed),
            told=told(site, actor),
            items=items(site, actor),
            named=named(site, actor),
            namesakes=[site.corpus.actors[i] for i in site.corpus.namesakes.get(actor.id, ())],
        )
    for address, ids in site.corpus.moved.items():
        meant = [site.corpus.actors[i] for i in ids]
        yield page(
            site,
            page_of("actors", address),
            "moved.md.j2",
            title=meant[0].name,
            summary="Where what stood at this address is now.",
            searched=False,
            meant=meant,
        )


def words(site: Site, quotes: list[Said]) -> list[Words]:
    """Quotations with the same words once, in the order in which they come."""
    grouped: dict[tuple[str, str], list[Said]] = {}
    texts: dict[tuple[str, str], str] = {}
    for said in quotes:
        storyline, family = site.corpus.family_of.get((said.brief, said.quote.id), (None, None))
        key = (storyline.id, family.id) if storyline and family else (said.brief, said.quote.id)
        grouped.setdefault(key, []).append(said)
        texts[key] = wording.unquoted(family.text if family else said.quote.text)
    return [
        Words(texts[key], site.cite_quotes(group), site.corpus.briefs[group[0].brief].article.published, group[0])
        for key, group in grouped.items()
    ]


def told(site: Site, actor: SiteActor) -> list[Words]:
    """The sentences that report the actor without quotation marks; those of texts that are not published left out."""
    return [
        Words(
            report.words,
            (Cited(site.corpus.outlets[brief], (Ref(brief, report.mark.anchor, report.words),)),),
            site.corpus.briefs[brief].article.published,
        )
        for brief in actor.briefs
        if site.corpus.show(site.corpus.briefs[brief]) != "none"
        for report in site.passages.reports[brief]
        if actor.id in report.actors
    ]


def titles(site: Site, actor: SiteActor) -> list[Titled]:
    """Each title once, newest first, with the passages that give it."""
    grouped: dict[tuple[str, bool], list[Titled]] = {}
    for title in sorted(actor.titles, key=lambda t: t.on or "", reverse=True):
        one = Titled(title.text, title.on, title.former, site.cite([title.evidence]))
        grouped.setdefault((title.text.casefold(), title.former), []).append(one)
    return [group[-1] for group in grouped.values()][:_TITLES]


def items(site: Site, actor: SiteActor) -> list[tuple[str, Entry]]:
    """The storyline and the register's entry of each of the actor's open items."""
    return [(storyline.id, entry(site, item)) for storyline, item in actor.items]


def named(site: Site, actor: SiteActor) -> list[Named]:
    found = []
    for brief, local in actor.briefs.items():
        anchor = site.passages.mention(brief, actor.id)
        found.append(Named(brief, len(local.mentions), Ref(brief, anchor, "") if anchor else None))
    return found


def _summary(actor: SiteActor) -> str:
    """What the page has of the actor."""
    parts = []
    if actor.said or actor.reported or actor.relayed:
        parts.append(f"what {actor.name} said")
    if actor.told:
        parts.append(f"what articles report of {actor.name}")
    if actor.items:
        parts.append(f"what is open for {actor.name}")
    parts.append(f"where the articles name {actor.name}")
    line = parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
    return f"{line[:1].upper()}{line[1:]}."
