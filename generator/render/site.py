"""What every page needs at hand: the corpus, its passages, and how to show whose words something is."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.language.edtf import in_words
from generator.model.brief import Quote
from generator.model.storyline import Doer, QuoteFamily, Source, Storyline
from generator.render.addresses import Addresses
from generator.render.amended import Amended, Noted
from generator.render.anchors import Passages
from generator.render.corpus import Corpus, Outlet, Said
from generator.render.wording import unquoted


@dataclass(frozen=True)
class Ref:
    """A passage that a page opens."""

    brief: str
    anchor: str
    exact: str


@dataclass(frozen=True)
class Cited:
    """An outlet and its passages."""

    outlet: Outlet
    refs: tuple[Ref, ...]


@dataclass(frozen=True)
class Voice:
    """Who says some words.

    `actor` is the site's id of somebody known; otherwise `words` tell who it is, or that nobody is stated.
    """

    actor: str | None
    words: str
    note: str | None = None

    @property
    def key(self) -> str:
        """For filters: the actor, or one key for all whom nobody names."""
        return self.actor or "-"


class Site:
    """The corpus with its passages."""

    def __init__(self, corpus: Corpus) -> None:
        self.corpus = corpus
        self.passages = Passages(corpus)
        self.addresses = Addresses(corpus.settings.site_url)
        self.amended = Amended(corpus)

    def cite(self, sources: Iterable[Source]) -> tuple[Cited, ...]:
        """The passages by outlet, in the order in which they come."""
        return self._cited(Ref(s.brief, self.passages.anchor(s), s.exact) for s in sources)

    def corrections(self, cited: Iterable[Cited]) -> list[Noted]:
        """Which of the facts cited somebody has corrected."""
        return self.amended.among((ref.brief, ref.anchor) for c in cited for ref in c.refs)

    def cite_quotes(self, quotes: Iterable[Said]) -> tuple[Cited, ...]:
        return self._cited(Ref(s.brief, s.quote.id, s.quote.text) for s in quotes)

    def voice(self, said: Said) -> Voice:
        """Who says a quotation."""
        speaker = self.corpus.speaker_of(said)
        quote = said.quote
        if speaker in self.corpus.actors and speaker is not None:
            related = "named by another article" if quote.speaker is None or quote.basis == "related" else None
            return Voice(speaker, self.corpus.actors[speaker].name, related)
        if quote.speaker_kind == "outlet":
            return Voice(None, "the article’s own words")
        if quote.speaker_text:
            return Voice(None, quote.speaker_text, "not named" if quote.speaker_kind == "anonymous" else None)
        return Voice(None, "a source not named" if quote.speaker_kind == "anonymous" else "speaker not stated")

    def citation(self, said: Said) -> str:
        """A quotation with who said it and where it stands, as one pastes it: all but the address."""
        article = self.corpus.briefs[said.brief].article
        voice = self.voice(said)
        role = self.corpus.actors[voice.actor].role if voice.actor else None
        outlet = article.outlet or "outlet not stated"
        day = in_words(article.published) if article.published else "undated"
        words = unquoted(said.quote.text)
        return f"“{words}” ({voice.words}{f', {role}' if role else ''}). “{unquoted(article.title)}”, {outlet}, {day}."

    def carried(self, brief: str, quote: str) -> tuple[Storyline, QuoteFamily] | None:
        """The family of a quotation that other places carry as well."""
        storyline, family = self.corpus.family_of.get((brief, quote), (None, None))
        return (storyline, family) if storyline and family and len(family.members) > 1 else None

    def name(self, brief: str, local: str) -> str:
        """The name of an actor of a brief; the id where the brief lists no such actor."""
        actor = self.corpus.actors.get(self.corpus.actor_id(brief, local))
        return actor.name if actor else local

    def acting(self, doers: Iterable[Doer]) -> tuple[str, ...]:
        """Who is to act in a register item: names, and the article's words for those who have none."""
        named = ((d.exact, self.corpus.actors.get(d.actor or "")) for d in doers)
        return tuple(actor.name if actor else f"“{' '.join(exact.split())}”" for exact, actor in named)

    def beside(self, brief: str, quote: Quote) -> list[tuple[str, str]]:
        """What an article says of a quotation besides its speaker: a word and an actor's site id each."""
        pairs = (
            ("with", quote.co_speakers),
            ("for", (quote.represents,)),
            ("relayed by", (quote.via,)),
            ("reporting", (quote.reports,)),
            ("to", (quote.addressee,)),
        )
        return [(word, self.corpus.actor_id(brief, local)) for word, locals_ in pairs for local in locals_ if local]

    def _cited(self, refs: Iterable[Ref]) -> tuple[Cited, ...]:
        found: dict[str, dict[tuple[str, str], Ref]] = {}
        outlets: dict[str, Outlet] = {}
        for ref in refs:
            outlet = self.corpus.outlets[ref.brief]
            outlets[outlet.key] = outlet
            found.setdefault(outlet.key, {})[ref.brief, ref.anchor] = ref
        return tuple(Cited(outlets[key], tuple(by.values())) for key, by in found.items())
