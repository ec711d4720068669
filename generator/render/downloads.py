"""The record as tables for spreadsheets and programs, as JSON and CSV: quotes, reports, figures, open items and more.

Both have the same columns in the same order. In CSV a list is one cell, its parts joined by "; ", and a cell that a
spreadsheet would take for a formula has an apostrophe before it, as OWASP advises against CSV injection.
"""

import csv
import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from generator.language.edtf import first_day, last_day
from generator.model.brief import Brief
from generator.model.record import Record
from generator.model.storyline import Source
from generator.render.corpus import Said
from generator.render.escape import plain
from generator.render.site import Site

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""How a cell begins that a spreadsheet may calculate."""


class QuoteRow(Record):
    """A quotation as one article has it."""

    id: str
    text: str
    kind: str
    speaker: str | None
    speaker_id: str | None
    speaker_kind: str
    speaker_as_stated: str | None
    basis: str
    co_speakers: tuple[str, ...]
    speaks_for: str | None
    reports: str | None
    via: str | None
    addressee: str | None
    cue: str | None
    outlet: str | None
    article: str
    article_id: str
    published: str | None
    storyline_id: str | None
    family_id: str | None
    relation: str | None
    passage: str


class ReportRow(Record):
    """What an article reports somebody to have said, without quotation marks."""

    id: str
    words: str
    speaker: str | None
    speaker_id: str | None
    speaker_as_stated: str | None
    co_speakers: tuple[str, ...]
    cue: str | None
    via: str | None
    addressee: str | None
    outlet: str | None
    article: str
    article_id: str
    published: str | None
    storyline_id: str | None
    passage: str


class FigureRow(Record):
    """A number as one article has it."""

    id: str
    words: str
    low: int | float
    high: int | float
    unit: str
    currency: str | None
    measure: str | None
    counted: str | None
    modifiers: tuple[str, ...]
    qualifier: str | None
    whose: str | None
    clause: str | None
    outlet: str | None
    article: str
    article_id: str
    published: str | None
    storyline_id: str | None
    passage: str


class ItemRow(Record):
    """An open item across the articles of a storyline."""

    id: str
    title: str
    kind: str
    commitment: str
    who: tuple[str, ...]
    """Who is to act: names, or the article's words."""
    actors: tuple[str, ...]
    place: str | None
    due: str | None
    due_first: str | None
    due_last: str | None
    state: str
    outlets: int
    origins: int
    storyline: str
    storyline_id: str
    link: str
    words: tuple[str, ...]
    passages: tuple[str, ...]


class EventRow(Record):
    """A dated event, past or to come."""

    id: str
    edtf: str
    first: str | None
    last: str | None
    text: str
    status: str
    actors: tuple[str, ...]
    outlets: int
    origins: int
    storyline: str
    storyline_id: str
    link: str
    words: tuple[str, ...]
    passages: tuple[str, ...]


class ActorRow(Record):
    """A person, organisation, group or place, across the site."""

    id: str
    name: str
    kind: str
    title: str | None
    aliases: tuple[str, ...]
    represents: str | None
    wikidata: str | None
    quotations: int
    open_items: int
    articles: int
    link: str | None


TABLES: dict[str, type[Record]] = {
    "quotes": QuoteRow,
    "reports": ReportRow,
    "figures": FigureRow,
    "open-items": ItemRow,
    "timeline": EventRow,
    "actors": ActorRow,
}
"""The tables by the names of their files."""


def rows(site: Site, table: str) -> tuple[Record, ...]:
    """The rows of one table: by article, storyline or actor, then in the record's order."""
    make = {
        "quotes": _quotes, "reports": _reports, "figures": _figures, "open-items": _items, "timeline": _events,
        "actors": _actors,
    }  # fmt: skip
    return tuple(make[table](site))


def as_json(table: str, found: Iterable[Record], *, as_of: str | None) -> str:
    """The table as JSON: the "as of" day, and the rows under the table's name."""
    data = {"as_of": as_of, table.replace("-", "_"): [_printable(row) for row in found]}
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def as_csv(table: str, found: Iterable[Record]) -> str:
    """The table as CSV with a header (RFC 4180), and before it the mark by which Excel knows UTF-8."""
    lines = _Lines(["\ufeff"])
    writer = csv.writer(lines)
    writer.writerow(TABLES[table].model_fields)
    writer.writerows([_cell(value) for value in _printable(row).values()] for row in found)
    return "".join(lines)


class _Lines(list[str]):
    """What `csv` writes to."""

    def write(self, line: str) -> None:
        self.append(line)


def _cell(value: Any) -> str:
    text = "; ".join(value) if isinstance(value, list) else "" if value is None else str(value)
    return "'" + text if text.startswith(FORMULA) else text


def _printable(row: Record) -> dict[str, Any]:
    return {name: _plain(value) for name, value in row.model_dump(mode="json").items()}


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(v) for v in value]
    return plain(value) if isinstance(value, str) else value


def _quotes(site: Site) -> Iterator[QuoteRow]:
    corpus = site.corpus
    for brief in corpus.briefs.values():
        storyline = corpus.storyline_of.get(brief.id)
        for quote in brief.quotes:
            speaker = corpus.speaker_of(Said(brief.id, quote))
            _, family = corpus.family_of.get((brief.id, quote.id), (None, None))
            members = family.members if family else ()
            yield QuoteRow(
                id=quote.id,
                text=quote.text,
                kind=quote.kind,
                speaker=corpus.actors[speaker].name if speaker in corpus.actors else None,
                speaker_id=speaker,
                speaker_kind=quote.speaker_kind,
                speaker_as_stated=quote.speaker_text,
                basis="related" if speaker and not quote.speaker else quote.basis,
                co_speakers=tuple(site.name(brief.id, c) for c in quote.co_speakers),
                speaks_for=_name(site, brief.id, quote.represents),
                reports=_name(site, brief.id, quote.reports),
                via=_name(site, brief.id, quote.via),
                addressee=_name(site, brief.id, quote.addressee),
                cue=quote.cue,
                outlet=brief.article.outlet,
                article=brief.article.title,
                article_id=brief.id,
                published=brief.article.published,
                storyline_id=storyline.id if storyline else None,
                family_id=family.id if family else None,
                relation=next((m.relation for m in members if (m.brief, m.quote) == (brief.id, quote.id)), None),
                passage=site.addresses.article(brief.id, quote.id),
            )


def _reports(site: Site) -> Iterator[ReportRow]:
    for brief in site.corpus.briefs.values():
        for report in brief.reports:
            yield ReportRow(
                id=report.id,
                words=report.evidence.exact,
                speaker=_name(site, brief.id, report.speaker),
                speaker_id=site.corpus.actor_id(brief.id, report.speaker) if report.speaker else None,
                speaker_as_stated=report.speaker_text,
                co_speakers=tuple(site.name(brief.id, c) for c in report.co_speakers),
                cue=report.cue,
                via=_name(site, brief.id, report.via),
                addressee=_name(site, brief.id, report.addressee),
                passage=site.addresses.article(brief.id, report.id),
                **_article(site, brief),
            )


def _figures(site: Site) -> Iterator[FigureRow]:
    for brief in site.corpus.briefs.values():
        for figure in brief.figures:
            yield FigureRow(
                id=figure.id,
                words=figure.evidence.exact,
                low=figure.low,
                high=figure.high,
                unit=figure.unit,
                currency=figure.currency,
                measure=figure.measure,
                counted=figure.counted,
                modifiers=figure.modifiers,
                qualifier=figure.qualifier,
                whose=_name(site, brief.id, figure.actor),
                clause=figure.clause.exact if figure.clause else None,
                passage=site.addresses.article(brief.id, figure.id),
                **_article(site, brief),
            )


def _article(site: Site, brief: Brief) -> dict[str, Any]:
    """What a row tells of the article that its fact is from."""
    storyline = site.corpus.storyline_of.get(brief.id)
    return {
        "outlet": brief.article.outlet,
        "article": brief.article.title,
        "article_id": brief.id,
        "published": brief.article.published,
        "storyline_id": storyline.id if storyline else None,
    }


def _items(site: Site) -> Iterator[ItemRow]:
    for storyline in site.corpus.storylines:
        for item in storyline.open_items:
            sources = [s for change in item.history for s in change.evidence]
            yield ItemRow(
                id=item.id,
                title=item.title,
                kind=item.kind,
                commitment=item.commitment,
                who=site.acting(item.who),
                actors=_names(site, item.actors),
                place=item.place,
                due=item.due,
                due_first=_day(first_day(item.due)),
                due_last=_day(last_day(item.due)),
                state=item.state,
                outlets=item.outlets,
                origins=item.origins,
                storyline=storyline.title,
                storyline_id=storyline.id,
                link=site.addresses.storyline(storyline.id, f"item-{item.id}"),
                words=tuple(s.exact for s in sources),
                passages=_passages(site, sources),
            )


def _events(site: Site) -> Iterator[EventRow]:
    for storyline in site.corpus.storylines:
        for event in storyline.timeline:
            yield EventRow(
                id=event.id,
                edtf=event.edtf,
                first=_day(first_day(event.edtf)),
                last=_day(last_day(event.edtf)),
                text=event.text,
                status=event.status,
                actors=_names(site, event.actors),
                outlets=event.outlets,
                origins=event.origins,
                storyline=storyline.title,
                storyline_id=storyline.id,
                link=site.addresses.storyline(storyline.id, f"event-{event.id}"),
                words=tuple(s.exact for s in event.evidence),
                passages=_passages(site, event.evidence),
            )


def _actors(site: Site) -> Iterator[ActorRow]:
    for actor in site.corpus.actors.values():
        represents = site.corpus.actors.get(actor.represents or "")
        yield ActorRow(
            id=actor.id,
            name=actor.name,
            kind=actor.kind,
            title=actor.role,
            aliases=actor.aliases,
            represents=represents.name if represents else None,
            wikidata=actor.wikidata,
            quotations=len(actor.said),
            open_items=len(actor.items),
            articles=len(actor.briefs),
            link=site.addresses.actor(actor.id) if actor.has_page else None,
        )


def _name(site: Site, brief: str, local: str | None) -> str | None:
    return site.name(brief, local) if local else None


def _names(site: Site, actors: Iterable[str]) -> tuple[str, ...]:
    return tuple(site.corpus.actors[a].name if a in site.corpus.actors else a for a in actors)


def _passages(site: Site, sources: Sequence[Source]) -> tuple[str, ...]:
    return tuple(site.addresses.article(s.brief, site.passages.anchor(s)) for s in sources)


def _day(day: object) -> str | None:
    return str(day) if day else None
