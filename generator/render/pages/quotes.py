"""The quotes page: who said what where, which wordings belong together, and what stands alone."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.model.brief import QuoteKind
from generator.model.publication import Page
from generator.model.storyline import QuoteFamily, Relation, Storyline
from generator.render import worddiff, wording
from generator.render.corpus import Outlet, Said, by_outlet
from generator.render.page import page
from generator.render.pages import index
from generator.render.site import Cited, Ref, Site, Voice

_RELATIONS: tuple[Relation, ...] = ("identical", "spelling", "punctuation", "fragment", "altered")
_WIDEST = 12
"""Outlets side by side in the matrix; more make a list."""


@dataclass(frozen=True)
class Variant:
    """One wording of a family and who carries it."""

    relation: Relation
    words: str
    runs: tuple[worddiff.Run, ...]
    """Against the fullest wording, where words are altered."""
    cited: tuple[Cited, ...]


@dataclass(frozen=True)
class Family:
    id: str
    text: str
    voice: Voice
    outlets: int
    origins: int
    all: tuple[Cited, ...]
    same: tuple[Cited, ...]
    """Who carries the fullest wording."""
    variants: tuple[Variant, ...]
    first: Said
    """The member to cite: the first that has the fullest wording."""
    kinds: tuple[QuoteKind, ...]


@dataclass(frozen=True)
class Single:
    """A quotation that one article alone carries."""

    said: Said
    voice: Voice
    cited: tuple[Cited, ...]
    beside: list[tuple[str, str]]


@dataclass(frozen=True)
class Cell:
    """What an outlet quotes of a speaker; where nothing, its first mention of the speaker."""

    outlet: Outlet
    quotes: tuple[Ref, ...]
    mention: Ref | None


@dataclass(frozen=True)
class Row:
    voice: Voice
    cells: tuple[Cell, ...]

    @property
    def quoting(self) -> int:
        return sum(bool(c.quotes) for c in self.cells)

    @property
    def quotes(self) -> int:
        return sum(len(c.quotes) for c in self.cells)


@dataclass(frozen=True)
class Matrix:
    outlets: tuple[Outlet, ...]
    rows: tuple[Row, ...]

    @property
    def wide(self) -> bool:
        return len(self.outlets) > _WIDEST


@dataclass(frozen=True)
class Choice:
    """What a reader may narrow the page down to: the word in the page and the words to show."""

    key: str
    words: str


@dataclass(frozen=True)
class Choices:
    speakers: tuple[Choice, ...]
    outlets: tuple[Choice, ...]
    kinds: tuple[Choice, ...]


@dataclass(frozen=True)
class Section:
    storyline: Storyline
    matrix: Matrix
    families: tuple[Family, ...]
    singles: tuple[Single, ...]
    scare: tuple[Single, ...]


def pages(site: Site) -> Iterator[Page]:
    told, further = index.split(site.corpus)
    yield page(
        site,
        "quotes/index.md",
        "quotes.md.j2",
        title="Quotes",
        toc=True,
        summary="Who said what in which outlet, word for word, and where the wordings differ.",
        sections=(sections := [section(site, s) for s in told]),
        further=further,
        choices=_choices(sections),
    )


def _choices(sections: Sequence[Section]) -> Choices:
    """The speakers and outlets of the matrices, in their order, and the kinds of quotation that there are."""
    voices = [r.voice for s in sections for r in s.matrix.rows] + [q.voice for s in sections for q in s.scare]
    named = {v.key: v.words if v.actor else "Not named or not stated" for v in voices}
    outlets = {o.slug: o.name for s in sections for o in s.matrix.outlets}
    kinds = {k for s in sections for f in s.families for k in f.kinds}
    kinds |= {q.said.quote.kind for s in sections for q in (*s.singles, *s.scare)}
    return Choices(
        tuple(Choice(k, w) for k, w in sorted(named.items(), key=lambda pair: pair[1].casefold())),
        tuple(Choice(k, w) for k, w in outlets.items()),
        tuple(Choice(k, w) for k, w in wording.QUOTES.items() if k in kinds),
    )


def section(site: Site, storyline: Storyline) -> Section:
    """The quotations of one storyline."""
    kin = {(m.brief, m.quote) for f in storyline.quote_families if len(f.members) > 1 for m in f.members}
    alone = [said for said in site.corpus.counted(storyline) if (said.brief, said.quote.id) not in kin]
    scare = [Said(b, q) for b in storyline.articles for q in site.corpus.briefs[b].quotes if q.kind == "scare"]
    return Section(
        storyline,
        matrix(site, storyline),
        families(site, storyline),
        tuple(_singles(site, alone)),
        tuple(_singles(site, scare)),
    )


def families(site: Site, storyline: Storyline) -> tuple[Family, ...]:
    """The families of two and more, those that most outlets carry first."""
    found = [_family(site, f) for f in storyline.quote_families if len(f.members) > 1]
    return tuple(sorted(found, key=lambda f: (-f.outlets, -f.origins, -sum(len(c.refs) for c in f.all))))


def matrix(site: Site, storyline: Storyline) -> Matrix:
    """Speakers by outlets; whoever most outlets quote comes first, whoever is not named last."""
    columns = by_outlet(site.corpus, storyline.articles)
    quoted: dict[Voice, dict[str, list[Ref]]] = {}
    for said in site.corpus.counted(storyline):
        voice = site.voice(said)
        row = Voice(voice.actor, voice.words if voice.actor else "Not named or not stated")
        key = site.corpus.outlets[said.brief].key
        quoted.setdefault(row, {}).setdefault(key, []).append(Ref(said.brief, said.quote.id, said.quote.text))
    rows = [
        Row(voice, tuple(_cell(site, voice, briefs, by.get(key, ())) for key, briefs in columns.items()))
        for voice, by in quoted.items()
    ]
    rows.sort(key=lambda r: (r.voice.actor is None, -r.quoting, -r.quotes, r.voice.words))
    return Matrix(tuple(site.corpus.outlets[briefs[0]] for briefs in columns.values()), tuple(rows))


def _cell(site: Site, voice: Voice, briefs: list[str], quotes: Iterable[Ref]) -> Cell:
    mention = None
    for brief in briefs:
        anchor = site.passages.mention(brief, voice.actor) if voice.actor else None
        if anchor and mention is None:
            mention = Ref(brief, anchor, "")
    return Cell(site.corpus.outlets[briefs[0]], tuple(quotes), mention)


def _family(site: Site, family: QuoteFamily) -> Family:
    members = [(Said(m.brief, site.corpus.quotes[m.brief, m.quote]), m.relation) for m in family.members]
    grouped: dict[tuple[Relation, str], list[Said]] = {}
    for said, relation in members:
        grouped.setdefault((relation, wording.unquoted(said.quote.text)), []).append(said)
    fullest = wording.unquoted(family.text)
    same = [s for (relation, words), group in grouped.items() if _same(relation, words, fullest) for s in group]
    variants = [
        Variant(
            relation, words, worddiff.runs(fullest, words) if relation == "altered" else (), site.cite_quotes(group)
        )
        for (relation, words), group in grouped.items()
        if not _same(relation, words, fullest)
    ]
    variants.sort(key=lambda v: _RELATIONS.index(v.relation))
    return Family(
        family.id,
        fullest,
        _family_voice(site, family, [said for said, _ in members]),
        family.outlets,
        family.origins,
        site.cite_quotes(said for said, _ in members),
        site.cite_quotes(same),
        tuple(variants),
        (same or [said for said, _ in members])[0],
        tuple(sorted({said.quote.kind for said, _ in members})),
    )


def _same(relation: Relation, words: str, fullest: str) -> bool:
    return relation == "identical" and words.rstrip(".") == fullest.rstrip(".")


def _family_voice(site: Site, family: QuoteFamily, members: list[Said]) -> Voice:
    if family.speaker in site.corpus.actors and family.speaker is not None:
        return Voice(family.speaker, site.corpus.actors[family.speaker].name)
    return next((v for v in map(site.voice, members) if v.words != "speaker not stated"), site.voice(members[0]))


def _singles(site: Site, quotes: Iterable[Said]) -> Iterator[Single]:
    for said in quotes:
        yield Single(said, site.voice(said), site.cite_quotes([said]), site.beside(said.brief, said.quote))
