"""`readout check`: everything validated, nothing written."""

from pathlib import Path

import click

from generator import pipeline
from generator.cli.build import finish
from generator.cli.options import (
    as_of_option,
    config_option,
    content_option,
    load_settings,
    reading_options,
    seeds_option,
)
from generator.cli.progress import progress
from generator.cli.terminal import reported
from generator.errors import Problem, ReadoutError
from generator.model.kinds import KINDS, facts
from generator.pipeline import ReadingBy
from generator.store import load_content
from generator.verify import brief_problems, storyline_problems


@click.command()
@seeds_option
@content_option
@as_of_option
@config_option
@reading_options
def check(seeds: Path, content: Path, as_of: str | None, config: Path, reading_by: ReadingBy) -> None:
    """Check the seeds, their sidecars, and the committed record against the words it came from.

    A record that is older than its seeds is no problem as long as its words are still there: the next build brings it
    up to date. A correction whose words are no longer there is one.

    Example: readout check --seeds seeds --content content
    """
    with reported():
        with progress() as step:
            publication = pipeline.build(
                seeds, settings=load_settings(config), content=content, as_of=as_of, reading_by=reading_by, step=step
            )
        stored = (*_stored_problems(content, publication.texts), *pipeline.losses(publication, content))
        if publication.stale or stored:
            own = pipeline.as_typed((*publication.problems, *publication.stale), seeds)
            raise ReadoutError((*own, *stored))
    count = sum(len(facts(b, kind.name)) for b in publication.briefs for kind in KINDS if kind.counted)
    click.echo(f"{len(publication.briefs)} articles, {count} facts; every one stands in its article's words")
    finish(publication, seeds)


def _stored_problems(content: Path, texts: dict[str, str]) -> list[Problem]:
    """What is wrong with the record that is in the content folder now."""
    briefs, storylines = load_content(content)
    by_id = {b.id: b for b in briefs}
    known = {b: brief for b, brief in by_id.items() if b in texts}
    problems = [p for i, b in known.items() for p in brief_problems(b, texts[i])]
    for storyline in storylines:
        if all(i in known for i in storyline.articles):
            problems += storyline_problems(storyline, by_id, texts)
    return problems
