"""The publication laid out for looking things up: built once, so that no page searches it again."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from generator.language.called import addresses
from generator.language.edtf import in_words
from generator.language.naming import is_fuller_title
from generator.language.outlets import outlet_key
from generator.model.brief import Actor, ActorKind, Brief, Corrected, Quote
from generator.model.ids import slug
from generator.model.publication import Publication
from generator.model.sidecar import Show
from generator.model.storyline import DatedTitle, MergedActor, QuoteFamily, RegisterItem, Source, Storyline
from generator.render import wording

_ROLE = 60
"""Characters; a longer title is not shown in place of a shorter one."""


@dataclass(frozen=True)
class Outlet:
    """Whose article it is. One that is not stated counts as its own, under the article's short title."""

    key: str
    name: str
    stated: bool

    @property
    def slug(self) -> str:
        """The key as one word, for filters."""
        return slug(self.key)


@dataclass(frozen=True)
class Said:
    """A quotation and the article it stands in."""

    brief: str
    quote: Quote


@dataclass
class SiteActor:
    """One actor, across the whole site."""

    id: str
    name: str
    kind: ActorKind
    briefs: dict[str, Actor] = field(default_factory=dict)
    """As each article has it, by the brief's id."""
    merged: list[MergedActor] = field(default_factory=list)
    said: list[Said] = field(default_factory=list)
    """What it says in its own voice, words of one or two left out."""
    reported: list[Said] = field(default_factory=list)
    """Words of others that report its position."""
    relayed: list[Said] = field(default_factory=list)
    told: bool = False
    """Whether a sentence reports it without quotation marks; such sentences are listed and never counted."""
    items: list[tuple[Storyline, RegisterItem]] = field(default_factory=list)

    @property
    def aliases(self) -> tuple[str, ...]:
        every = [a for m in self.merged for a in m.aliases] + [a for b in self.briefs.values() for a in b.aliases]
        names = [m.name for m in self.merged] + [b.name for b in self.briefs.values()]
        return tuple(dict.fromkeys(a for a in names + every if a != self.name))

    @property
    def represents(self) -> str | None:
        return next((m.represents for m in self.merged if m.represents), None)

    @property
    def one_by_hand(self) -> list[Corrected]:
        """Who told that two of its names are one actor's, each once."""
        return _once(m.corrected for m in self.merged)

    @property
    def apart_by_hand(self) -> list[Corrected]:
        """Who told that it is not somebody whom it could be taken for, each once."""
        return _once(m.apart for m in self.merged)

    @property
    def wikidata(self) -> str | None:
        return next((m.wikidata for m in self.merged if m.wikidata), None)

    @property
    def titles(self) -> tuple[DatedTitle, ...]:
        if self.merged:
            return tuple(title for m in self.merged for title in m.titles)
        return tuple(
            DatedTitle(
                text=t.text,
                on=None,
                former=t.former,
                evidence=Source(brief=brief, start=t.start, end=t.end, exact=t.exact),
            )
            for brief, actor in self.briefs.items()
            for t in actor.titles
        )

    @property
    def role(self) -> str | None:
        """The newest title, in the fullest words that any article gives it: "Secretary" is "US Secretary of State"."""
        present = sorted((t for t in self.titles if not t.former), key=lambda t: t.on or "", reverse=True)
        if not present:
            return None
        fuller = [t.text for t in present if len(t.text) <= _ROLE and is_fuller_title(t.text, present[0].text)]
        return max(fuller, key=len, default=present[0].text)

    @property
    def mentions(self) -> int:
        return sum(len(actor.mentions) for actor in self.briefs.values())

    @property
    def has_page(self) -> bool:
        """Whoever is named in one article only and does nothing there is shown in that article alone."""
        return bool(self.said or self.reported or self.relayed or self.told or self.items) or len(self.briefs) > 1


class Corpus:
    """All briefs and storylines, by what the pages ask for."""

    def __init__(self, publication: Publication) -> None:
        self.as_of = publication.as_of
        self.problems = publication.problems
        self.stale = publication.stale
        self.authority = publication.authority
        self.log = publication.log
        self.storylines = publication.storylines
        self.texts = publication.texts
        self.settings = publication.settings
        self.briefs = {b.id: b for b in publication.briefs}
        self.quotes = {(b.id, q.id): q for b in publication.briefs for q in b.quotes}
        self.storyline_of = {brief: s for s in publication.storylines for brief in s.articles}
        self.family_of: dict[tuple[str, str], tuple[Storyline, QuoteFamily]] = {
            (m.brief, m.quote): (s, f) for s in publication.storylines for f in s.quote_families for m in f.members
        }
        self._merged = {
            (brief, local): merged.id
            for s in publication.storylines
            for merged in s.actors
            for brief, local in merged.named
        }
        self.outlets = _outlets(publication.briefs)

    @property
    def searches_sentences(self) -> bool:
        """Whether the search holds the articles' sentences, or of many articles only what they tell."""
        return len(self.briefs) <= self.settings.search_sentences

    @property
    def as_of_words(self) -> str | None:
        return in_words(self.as_of) if self.as_of else None

    @cached_property
    def newest_first(self) -> tuple[Storyline, ...]:
        """Storylines, those with more articles first among those of one day."""
        by_id = sorted(self.storylines, key=lambda s: s.id)
        return tuple(sorted(by_id, key=lambda s: (s.as_of or "", len(s.articles)), reverse=True))

    @cached_property
    def actors(self) -> dict[str, SiteActor]:
        found: dict[str, SiteActor] = {}
        for storyline in self.storylines:
            for merged in storyline.actors:
                found.setdefault(merged.id, SiteActor(merged.id, merged.name, merged.kind)).merged.append(merged)
        for actor in found.values():
            actor.name, actor.kind = _usual(actor.merged)
        for brief in self.briefs.values():
            for local in brief.actors:
                site = self.actor_id(brief.id, local.id)
                own = found.setdefault(site, SiteActor(site, local.name, local.kind)).briefs
                own[brief.id] = _both(own[brief.id], local) if brief.id in own else local
            for report in brief.reports:
                for local_id in filter(None, (report.speaker, *report.co_speakers)):
                    found[self.actor_id(brief.id, local_id)].told = True
            self._voices(brief, found)
        for storyline in self.storylines:
            for item in storyline.open_items:
                for acting in item.actors:
                    if acting in found:
                        found[acting].items.append((storyline, item))
        return dict(sorted(found.items()))

    @cached_property
    def namesakes(self) -> dict[str, tuple[str, ...]]:
        """For each actor with a page, the others with a page who have its name."""
        by_name: defaultdict[str, list[str]] = defaultdict(list)
        for actor in self.actors.values():
            if actor.has_page:
                by_name[slug(actor.name)].append(actor.id)
        return {a: tuple(o for o in ids if o != a) for ids in by_name.values() if len(ids) > 1 for a in ids}

    @cached_property
    def moved(self) -> dict[str, tuple[str, ...]]:
        """Whom addresses mean at which an actor with a page may have been met before it was one with others."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for actor in self.actors.values():
            if actor.has_page:
                for address in sorted({a for m in actor.merged for a in addresses(m)}):
                    if address not in self.actors:
                        found[address].append(actor.id)
        return {address: tuple(ids) for address, ids in sorted(found.items())}

    def actor_id(self, brief: str, local: str) -> str:
        """The site's id of an actor that a brief names."""
        return self._merged.get((brief, local), local)

    def is_merged(self, brief: str, local: str) -> bool:
        """Whether a storyline has the actor, and so its titles."""
        return (brief, local) in self._merged

    def show(self, brief: Brief) -> Show:
        return brief.article.show or self.settings.show

    def speaker_of(self, said: Said) -> str | None:
        """The site's id of who says the words, from the article or from another of its storyline."""
        if said.quote.speaker:
            return self.actor_id(said.brief, said.quote.speaker)
        _, family = self.family_of.get((said.brief, said.quote.id), (None, None))
        return family.speaker if family and family.basis == "related" else None

    def counted(self, storyline: Storyline) -> Iterator[Said]:
        """The storyline's quotations, words of one or two left out."""
        for brief in storyline.articles:
            for quote in self.briefs[brief].quotes:
                if quote.kind != "scare":
                    yield Said(brief, quote)

    def _voices(self, brief: Brief, found: dict[str, SiteActor]) -> None:
        for quote in brief.quotes:
            if quote.kind == "scare":
                continue
            said = Said(brief.id, quote)
            speakers = [self.speaker_of(said), *(self.actor_id(brief.id, c) for c in quote.co_speakers)]
            for speaker in dict.fromkeys(s for s in speakers if s in found):
                found[str(speaker)].said.append(said)
            for local, kind in ((quote.reports, "reported"), (quote.via, "relayed")):
                site = self.actor_id(brief.id, local) if local else None
                if site in found and site not in speakers:
                    getattr(found[site], kind).append(said)


def _once(marks: Iterable[Corrected | None]) -> list[Corrected]:
    found: list[Corrected] = []
    for mark in marks:
        if mark and mark not in found:
            found.append(mark)
    return found


def _usual(merged: Iterable[MergedActor]) -> tuple[str, ActorKind]:
    """The name and kind that most articles have of an actor: a full name if there is any, the longest of several."""
    names: Counter[str] = Counter()
    kinds: Counter[ActorKind] = Counter()
    for m in merged:
        names[m.name] += len(m.ids)
        kinds[m.kind] += len(m.ids)
    full = [n for n in names if " " in n] or list(names)
    return min(full, key=lambda n: (-names[n], -len(n), n)), min(kinds, key=lambda k: (-kinds[k], k))


def _both(one: Actor, other: Actor) -> Actor:
    """Two entries of an article that are one actor."""
    return one.replace(
        titles=(*one.titles, *other.titles),
        aliases=tuple(dict.fromkeys((*one.aliases, other.name, *other.aliases))),
        mentions=tuple(sorted((*one.mentions, *other.mentions), key=lambda m: m.start)),
    )


def by_outlet(corpus: Corpus, briefs: Iterator[str] | tuple[str, ...]) -> dict[str, list[str]]:
    """The briefs by the key of their outlet, in the order in which they come."""
    grouped: dict[str, list[str]] = defaultdict(list)
    for brief in briefs:
        grouped[corpus.outlets[brief].key].append(brief)
    return dict(grouped)


def _outlets(briefs: tuple[Brief, ...]) -> dict[str, Outlet]:
    """The outlet of each article; those that only a title labels are told apart by a number."""
    outlets = {b.id: _outlet(b) for b in briefs}
    seen: Counter[str] = Counter()
    for brief, outlet in outlets.items():
        seen[outlet.name] += not outlet.stated
        if not outlet.stated and seen[outlet.name] > 1:
            outlets[brief] = replace(outlet, name=f"{outlet.name} ({seen[outlet.name]})")
    return outlets


def _outlet(brief: Brief) -> Outlet:
    if brief.article.outlet:
        return Outlet("outlet " + outlet_key(brief.article.outlet), brief.article.outlet, stated=True)
    return Outlet("article " + brief.id, wording.shortened(brief.article.title, 40), stated=False)
