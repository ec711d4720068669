"""Every passage of an article that a page may open, and the anchor at which it stands.

A fact's anchor is its id. A mention of an actor has the actor's id and a number; words that only a storyline names as
evidence have an id made from them.
"""

from dataclasses import dataclass
from typing import Literal

from generator.language.cover import Cover
from generator.model.brief import Brief
from generator.model.brief import Report as ReportFact
from generator.model.ids import Ids
from generator.model.storyline import Source, Storyline
from generator.model.text import Span
from generator.render import wording
from generator.render.corpus import Corpus, Said
from generator.render.figures import figure
from generator.render.passages import Paragraph, published

MarkKind = Literal["quote", "open", "date", "figure", "fact", "report", "evidence", "actor"]
ORDER: tuple[MarkKind, ...] = ("report", "open", "quote", "fact", "evidence", "figure", "date", "actor")
"""Which mark lies around which where two cover the same words."""


@dataclass(frozen=True)
class Mark:
    """A stretch of the text that carries a fact. `detail` is where on the page the fact is told."""

    anchor: str
    kind: MarkKind
    start: int
    end: int
    label: str
    detail: str
    shown: bool = True
    """Whether its sentence is published for its sake."""


@dataclass(frozen=True)
class Report:
    """What somebody is reported to have said without quotation marks, by the site's ids of the actors."""

    mark: Mark
    actors: tuple[str, ...]
    words: str
    """With those that report it."""
    fact: ReportFact


@dataclass(frozen=True)
class Use:
    """What a storyline draws from a passage: the name of a section, the id there, and its words."""

    section: str
    id: str
    label: str


class Passages:
    """The marks of every article, and the way from evidence to anchor."""

    def __init__(self, corpus: Corpus) -> None:
        self._marks: dict[str, tuple[Mark, ...]] = {}
        self._at: dict[tuple[str, int, int], str] = {}
        self._mention: dict[tuple[str, str], str] = {}
        self.paragraphs: dict[str, list[Paragraph]] = {}
        """What is published of each article."""
        self.uses: dict[str, dict[str, list[Use]]] = {}
        """What the storylines draw from an article's passages, by brief and anchor."""
        self.reports: dict[str, list[Report]] = {}
        """What each article reports without quotation marks."""
        drawn = _drawn(corpus)
        for brief in corpus.briefs.values():
            self._add(corpus, brief, drawn.get(brief.id, []))

    def marks(self, brief: str) -> tuple[Mark, ...]:
        """In document order, the wider first."""
        return self._marks[brief]

    def anchor(self, source: Source) -> str:
        return self._at[source.brief, source.start, source.end]

    def at(self, brief: str, span: Span) -> str | None:
        """The anchor of exactly these words, if there is one."""
        return self._at.get((brief, span.start, span.end))

    def mention(self, brief: str, actor: str) -> str | None:
        """Where an article names an actor first in what is published of it, by the site's id of the actor.

        Its entry among the article's actors where no such sentence is published.
        """
        return self._mention.get((brief, actor))

    def _add(self, corpus: Corpus, brief: Brief, drawn: list[tuple[Span, Use | None]]) -> None:
        self.reports[brief.id] = _reports(corpus, brief)
        marks = _facts(corpus, brief) + [report.mark for report in self.reports[brief.id]]
        for mark in marks:
            self._at.setdefault((brief.id, mark.start, mark.end), mark.anchor)
        ids = Ids("e")
        uses = self.uses.setdefault(brief.id, {})
        text = corpus.texts.get(brief.id, "")
        for span, use in sorted(drawn, key=lambda pair: (pair[0].start, pair[0].end)):
            place = (brief.id, span.start, span.end)
            if place not in self._at:
                self._at[place] = ids.of(text[span.start : span.end])
                label = use.label if use else "Stated here"
                marks.append(Mark(self._at[place], "evidence", span.start, span.end, label, "d-" + self._at[place]))
            if use:
                uses.setdefault(self._at[place], []).append(use)
        mentions = _mentions(corpus, brief)
        marks += [mark for _, mark in mentions]
        self._marks[brief.id] = tuple(sorted(marks, key=lambda m: (m.start, -m.end, ORDER.index(m.kind))))
        wanted = [(m.start, m.end) for m in marks if m.shown]
        self.paragraphs[brief.id] = published(text, brief.article.blocks, wanted, corpus.show(brief))
        visible = Cover(s for p in self.paragraphs[brief.id] for s in p.stretches if s is not None)
        for site, mark in mentions:
            if visible.touches(mark.start, mark.end):
                self._mention.setdefault((brief.id, site), mark.anchor)
        for local in brief.actors:
            self._mention.setdefault((brief.id, corpus.actor_id(brief.id, local.id)), f"d-a-{local.id}")


def _mentions(corpus: Corpus, brief: Brief) -> list[tuple[str, Mark]]:
    """The mentions of actors, each with the site's id of the actor.

    The first one of somebody whom other articles quote, and this one does not, is worth showing: it is what the blank
    in the matrix of speakers and outlets opens.
    """
    found: list[tuple[str, Mark]] = []
    for local in brief.actors:
        site = corpus.actor_id(brief.id, local.id)
        actor = corpus.actors[site]
        blank = bool(actor.said) and not any(said.brief == brief.id for said in actor.said)
        for n, mention in enumerate(sorted(local.mentions, key=lambda m: m.start), 1):
            anchor = f"m-{local.id}" if n == 1 else f"m-{local.id}--{n}"
            shown = blank and n == 1
            detail = f"d-a-{local.id}"
            found.append((site, Mark(anchor, "actor", mention.start, mention.end, actor.name, detail, shown=shown)))
    return found


def _facts(corpus: Corpus, brief: Brief) -> list[Mark]:
    marks = []
    for quote in brief.quotes:
        speaker = corpus.speaker_of(Said(brief.id, quote))
        name = corpus.actors[speaker].name if speaker in corpus.actors else quote.speaker_text
        label = f"Quotation: {name or 'speaker not stated'}"
        e = quote.evidence
        marks.append(Mark(quote.id, "quote", e.start, e.end, label, "d-" + quote.id))
    for date in brief.dates:
        value = date.edtf or date.value
        label = f"Date: {wording.value(value, date.mod) if value else 'not known'}"
        marks.append(Mark(date.id, "date", date.evidence.start, date.evidence.end, label, "d-" + date.id))
    for item in brief.open_items:
        label = f"Open item, {item.commitment}: {item.title}"
        for n, e in enumerate((item.evidence, *item.also), 1):
            anchor = item.id if n == 1 else f"{item.id}--{n}"
            marks.append(Mark(anchor, "open", e.start, e.end, label, "d-" + item.id))
    for number in brief.figures:
        e = number.evidence
        marks.append(Mark(number.id, "figure", e.start, e.end, f"Figure: {figure(number)}", "d-" + number.id))
    for fact in brief.facts:
        e = fact.evidence
        marks.append(Mark(fact.id, "fact", e.start, e.end, f"{fact.kind}: {fact.text}", "d-" + fact.id))
    return marks


def _reports(corpus: Corpus, brief: Brief) -> list[Report]:
    """What is reported without quotation marks, each with the words that report it."""
    found = []
    for report in brief.reports:
        speakers = (report.speaker, *report.co_speakers) if report.speaker is not None else ()
        actors = tuple(corpus.actor_id(brief.id, local) for local in speakers)
        names = ", ".join(corpus.actors[a].name for a in actors) or report.speaker_text or "speaker not stated"
        e = report.evidence
        mark = Mark(report.id, "report", e.start, e.end, f"Reported speech: {names}", "d-" + report.id)
        around = [e] if report.attribution is None else [e, report.attribution]
        words = corpus.texts[brief.id][min(a.start for a in around) : max(a.end for a in around)]
        found.append(Report(mark, actors, words, report))
    return found


def _drawn(corpus: Corpus) -> dict[str, list[tuple[Span, Use | None]]]:
    """All the passages that storylines, titles and headers rest on, by brief."""
    found: dict[str, list[tuple[Span, Use | None]]] = {}
    for storyline in corpus.storylines:
        for source, use in _sources(storyline):
            found.setdefault(source.brief, []).append((source, use))
    for brief in corpus.briefs.values():
        header = [*brief.article.evidence.values(), *(c.evidence for c in brief.article.credits)]
        alone = [actor for actor in brief.actors if not corpus.is_merged(brief.id, actor.id)]
        titles = [title for actor in alone for title in actor.titles]
        found.setdefault(brief.id, []).extend((span, None) for span in (*header, *titles) if span.end > span.start)
    return found


def _sources(storyline: Storyline) -> list[tuple[Source, Use | None]]:
    found: list[tuple[Source, Use | None]] = []
    for event in storyline.timeline:
        found += [(s, Use("event", event.id, event.text)) for s in event.evidence]
    for difference in storyline.discrepancies:
        use = Use("difference", difference.id, difference.question)
        found += [(s, use) for v in difference.values for s in v.evidence]
        found += [(s, use) for s in difference.because]
    for item in storyline.open_items:
        found += [(s, Use("item", item.id, item.title)) for change in item.history for s in change.evidence]
        found += [(doer, None) for doer in item.who]
    found += [(title.evidence, None) for actor in storyline.actors for title in actor.titles]
    found += [(s, None) for origin in storyline.origins for s in origin.evidence]
    return found
