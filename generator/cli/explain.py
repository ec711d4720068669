"""`readout explain`: a fact, its evidence in context, and the rule that made it."""

from collections.abc import Iterator
from pathlib import Path

import click
import yaml

from generator.cli.options import content_option, seeds_option
from generator.cli.terminal import reported, say
from generator.errors import Problem, ReadoutError
from generator.language.sentences import sentences
from generator.model.brief import Actor, AnyFact, OpenItem, Quote, Report
from generator.model.text import Evidence
from generator.read import read
from generator.store import load_content


@click.command()
@click.argument("fact_id", metavar="ID")
@seeds_option
@content_option
def explain(fact_id: str, seeds: Path, content: Path) -> None:
    """Show the fact with this id: what it says, its words in their place, and the rule that made it.

    Example: readout explain q-3f9a1c02b7
    """
    with reported():
        briefs, _ = load_content(content)
        found = [(brief, fact) for brief in briefs for fact in brief.all if fact.id == fact_id]
        if not found:
            raise ReadoutError(
                [Problem(str(content), "", f"no fact has the id {fact_id!r}", "take an id from a page or a brief")]
            )
        texts = {a.id: a.text for a in read(seeds).articles}
    for brief, fact in found:
        say(f"{fact.id} in {brief.article.seed} (“{brief.article.title}”)\n")
        said = fact.model_dump(mode="json", exclude={"id", "evidence", "also", "mentions", "rule", "corrected"})
        say(yaml.safe_dump(said, allow_unicode=True, sort_keys=False))
        say(f"rule: {fact.rule or 'not recorded'}")
        if fact.corrected:
            say(f"corrected by {fact.corrected.by} on {fact.corrected.on}: {fact.corrected.reason}")
        for evidence in _evidence(fact):
            say("\n" + _in_context(evidence, texts.get(brief.id, "")))


def _evidence(fact: AnyFact) -> Iterator[Evidence]:
    if isinstance(fact, Actor):
        yield from fact.mentions
    else:
        yield fact.evidence
    if isinstance(fact, OpenItem):
        yield from fact.also
    if isinstance(fact, Quote | Report) and fact.attribution:
        yield fact.attribution


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
