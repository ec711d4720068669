"""`readout explain`: a fact, its evidence in context, and the rule that made it."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import click
import yaml

from generator.cli.options import content_option, seeds_option
from generator.cli.terminal import reported, say
from generator.errors import Problem, ReadoutError
from generator.language.sentences import sentences
from generator.model.brief import Actor, AnyFact, Brief, OpenItem, Quote, Report
from generator.model.storyline import (
    Discrepancy,
    Event,
    MergedActor,
    Origin,
    QuoteFamily,
    RegisterItem,
    Source,
    Storyline,
)
from generator.model.text import Evidence
from generator.read import read
from generator.store import load_content

Gathered = MergedActor | QuoteFamily | Discrepancy | Event | RegisterItem | Origin
_MADE: dict[type[Gathered], str] = {
    MergedActor: "an actor across articles: the actors of their briefs that have one name, or one for a part of it",
    QuoteFamily: "quotations of several places that carry the same words",
    Discrepancy: "what articles say of the same thing, laid side by side",
    Event: "a dated event across articles: the clauses that tell of one date, of the same act and actors",
    RegisterItem: "an open item across articles: their open items that say the same, and what became of it",
    Origin: "where reports come from: shared words, or the speaker to whom they are attributed",
}
_ANCHORS = ("d-a-", "d-", "item-", "event-", "difference-", "family-", "origin-")
"""What stands before an id in the address of its place on a page."""
_LONG = frozenset(
    ("evidence", "also", "mentions", "rule", "corrected", "members", "history", "values", "because", "who")
)
"""Fields that are shown below, each evidence in its place, or not at all."""


@click.command()
@click.argument("fact_id", metavar="ID")
@seeds_option
@content_option
def explain(fact_id: str, seeds: Path, content: Path) -> None:
    """Show the fact with this id: what it says, its words in their place, and the rule that made it.

    The id is one of a brief, or of what stands across articles: an item of the register, a family of quotations, a
    difference, an event of the timeline. As pages have it in their addresses will do ("item-jane-roe-visit-oslo").

    Example: readout explain q-3f9a1c02b7
    """
    with reported():
        briefs, storylines = load_content(content)
        by_id = {b.id: b for b in briefs}
        ids = {fact_id, *(fact_id.removeprefix(a) for a in _ANCHORS)}
        found = [(brief, fact) for brief in briefs for fact in brief.all if fact.id in ids]
        gathered = [(story, thing) for story in storylines for thing in _all(story) if thing.id in ids]
        if found:
            gathered = [(story, thing) for story, thing in gathered if not isinstance(thing, MergedActor)]
        if not found and not gathered:
            raise ReadoutError(
                [Problem(str(content), "", f"no fact has the id {fact_id!r}", "take an id from a page or a brief")]
            )
        texts = {a.header.seed: a.text for a in read(seeds).articles}
    for brief, fact in found:
        say(f"{fact.id} in {brief.article.seed} (“{brief.article.title}”)\n")
        _say_fields(fact)
        say(f"rule: {fact.rule or 'not recorded'}")
        if fact.corrected:
            say(f"corrected by {fact.corrected.by} on {fact.corrected.on}: {fact.corrected.reason}")
        for evidence in _evidence(fact):
            say("\n" + _in_context(evidence, texts.get(brief.article.seed, "")))
    for story, thing in gathered:
        say(f"{thing.id} in the storyline {story.id} (“{story.title}”)\n")
        _say_fields(thing)
        say(f"made as {_MADE[type(thing)]}")
        if isinstance(thing, MergedActor | RegisterItem) and thing.corrected:
            say(f"confirmed by {thing.corrected.by} on {thing.corrected.on}: {thing.corrected.reason}")
        for label, source in _sources(thing, by_id):
            article = by_id[source.brief].article
            say(f"\n{label}{article.seed} (“{article.title}”)")
            say(_in_context(source, texts.get(article.seed, "")))


def _all(storyline: Storyline) -> Iterator[Gathered]:
    yield from storyline.open_items
    yield from storyline.quote_families
    yield from storyline.discrepancies
    yield from storyline.timeline
    yield from storyline.origins
    yield from storyline.actors


def _say_fields(record: AnyFact | Gathered) -> None:
    said = record.model_dump(mode="json", exclude={"id", *_LONG})
    say(yaml.safe_dump(said, allow_unicode=True, sort_keys=False))


def _evidence(fact: AnyFact) -> Iterator[Evidence]:
    if isinstance(fact, Actor):
        yield from fact.mentions
    else:
        yield fact.evidence
    if isinstance(fact, OpenItem):
        yield from fact.also
    if isinstance(fact, Quote | Report) and fact.attribution:
        yield fact.attribution


def _sources(thing: Gathered, briefs: Mapping[str, Brief]) -> Iterator[tuple[str, Source]]:
    """Each passage on which it rests, with what that passage says of it."""
    if isinstance(thing, QuoteFamily):
        for member in thing.members:
            quotes = {q.id: q for q in briefs[member.brief].quotes}
            evidence = quotes[member.quote].evidence
            yield f"{member.relation}, {member.quote} in ", Source(brief=member.brief, **dict(evidence))
    elif isinstance(thing, RegisterItem):
        for change in thing.history:
            for source in change.evidence:
                yield f"{change.on or 'undated'}, {change.commitment}, {change.state}: ", source
    elif isinstance(thing, Discrepancy):
        for value in thing.values:
            for source in value.evidence:
                yield f"{value.qualifier or ''} {value.value}: ".lstrip(), source
        for source in thing.because:
            yield "because of ", source
    elif isinstance(thing, MergedActor):
        for brief, own in thing.ids.items():
            for actor in (a for a in briefs[brief].actors if a.id == own):
                yield from ((f"{own} in ", Source(brief=brief, **dict(m))) for m in actor.mentions[:1])
    else:
        for source in thing.evidence:
            yield "", source


def _in_context(evidence: Evidence, text: str) -> str:
    """The sentences around the evidence, the evidence between arrows."""
    if text[evidence.start : evidence.end] != evidence.exact:
        return f"{evidence.exact!r}: the seed no longer has these words at {evidence.start}; build again"
    begin = text.rfind("\n", 0, evidence.start) + 1
    end = text.find("\n", evidence.end)
    around = [
        s
        for s in sentences(text, begin, len(text) if end < 0 else end)
        if s[0] < evidence.end and s[1] > evidence.start
    ]
    first, last = (around[0][0], around[-1][1]) if around else (evidence.start, evidence.end)
    line = text.count("\n", 0, evidence.start) + 1
    return f"line {line}: {text[first : evidence.start]}→{evidence.exact}←{text[evidence.end : last]}"
