"""`readout build`: seeds to content."""

import sys
from collections.abc import Sized
from pathlib import Path

import click

from generator import pipeline
from generator.cli.alone import alone
from generator.cli.options import (
    as_of_option,
    config_option,
    content_option,
    load_settings,
    reading_options,
    remove_option,
    seeds_option,
)
from generator.cli.progress import progress
from generator.cli.terminal import PROBLEMS, report, reported, warn
from generator.model.publication import Publication
from generator.pipeline import ReadingBy
from generator.read import present


@click.command()
@seeds_option
@content_option
@as_of_option
@config_option
@remove_option
@reading_options
def build(
    seeds: Path, content: Path, as_of: str | None, config: Path, remove: bool, reading_by: ReadingBy
) -> None:  # one argument an option, as click passes them
    """Make the record and its pages from the seeds.

    Example: readout build --seeds seeds --content content
    """
    with reported():
        present(seeds)
        with alone(content):
            publication = build_content(
                seeds, content, as_of=as_of, config=config, remove=remove, reading_by=reading_by
            )
    finish(publication, seeds)


def build_content(
    seeds: Path, content: Path, *, as_of: str | None, config: Path, remove: bool, reading_by: ReadingBy
) -> Publication:
    """Build a content folder, which the caller holds alone, and say what was done."""
    with progress() as step:
        publication = pipeline.build(
            seeds, settings=load_settings(config), content=content, as_of=as_of, reading_by=reading_by, step=step
        )
        step("writing", 0, 1)
        written = pipeline.publish(publication, content, remove=remove)
    articles, stories = _many(publication.briefs, "article"), _many(publication.storylines, "storyline")
    files = _many(written.changed, "file")
    click.echo(f"{articles} in {stories}; {files} written, {len(written.removed)} removed in {content}")
    for path in written.removed:
        click.echo(f"removed {content / path}")
    return publication


def finish(publication: Publication, seeds: Path) -> None:
    """End the command: with status 1 if anything was refused, each of it listed. Stale corrections only warn."""
    warn(pipeline.as_typed(publication.stale, seeds))
    report(pipeline.as_typed(publication.problems, seeds))
    if publication.problems:
        sys.exit(PROBLEMS)


def _many(things: Sized, name: str) -> str:
    return f"{len(things)} {name}{'' if len(things) == 1 else 's'}"
