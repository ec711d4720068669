"""`readout site`: seeds to content, content to a site."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import click
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, ConfigurationError

from generator.cli.alone import alone
from generator.cli.build import build_content, finish
from generator.cli.configuration import configuration
from generator.cli.options import (
    as_of_option,
    config_option,
    content_option,
    load_settings,
    reading_options,
    remove_option,
    seeds_option,
    site_option,
)
from generator.cli.pagefind import index
from generator.cli.swap import recover, swap
from generator.cli.terminal import reported
from generator.errors import Problem, ReadoutError
from generator.pipeline import ReadingBy
from generator.read import present

__all__ = ["build_site", "site"]

_EPOCH = "SOURCE_DATE_EPOCH"
MARK = "assets/readout.css"
"""A file that every site of ours has."""


@click.command()
@seeds_option
@content_option
@site_option
@as_of_option
@config_option
@remove_option
@reading_options
def site(
    seeds: Path, content: Path, site: Path, as_of: str | None, config: Path, remove: bool, reading_by: ReadingBy
) -> None:  # one argument an option, as click passes them
    """Make the record, its pages and the site.

    Example: readout site --seeds seeds --content content --site site
    """
    with reported():
        load_settings(config)
        present(seeds)
        with alone(content):
            publication = build_content(
                seeds, content, as_of=as_of, config=config, remove=remove, reading_by=reading_by
            )
            build_site(config, content, site, as_of=publication.as_of)
    click.echo(f"the site is in {site}: open {site / 'index.html'}")
    finish(publication, seeds)


def build_site(config: Path, content: Path, site: Path, *, as_of: str | None) -> None:
    """Build the site beside its place, in `.site.build`, and put it there: a failed build leaves the last good one.

    Its dates come from `as_of`, not from the clock.

    Raises:
        ReadoutError: if MkDocs refuses the configuration or warns of anything, if another build is making this site, or
            if what stands in its place is no site of Readout's.
    """
    site = site.resolve()
    work = site.with_name(f".{site.name}.build")
    fresh, aside = work / "new", work / "old"
    with alone(work):
        try:
            recover(site, aside)
            _refuse_other_folders(site)
            shutil.rmtree(fresh, ignore_errors=True)
            with dated(as_of):
                _build(config, content, fresh)
            swap(fresh, site, aside)
        except OSError as error:
            message = f"cannot be written: {error.strerror}"
            remedy = "make room, or allow writing there; the last site is untouched"
            raise ReadoutError([Problem(_written(error, work) or str(site), "", message, remedy)]) from error
        finally:
            # What is left of a build that failed would keep a full disk full.
            shutil.rmtree(fresh, ignore_errors=True)


def _written(error: OSError, work: Path) -> str | None:
    """The file that could not be written; where a copy fails, the system may name the one that was read."""
    named = (error.filename2, error.filename)
    return next((str(name) for name in named if name and Path(str(name)).is_relative_to(work)), None)


def _refuse_other_folders(site: Path) -> None:
    """What is in the place of the site goes when the new one comes: it must be a site of ours, or nothing."""
    if site.exists() and not (site.is_dir() and ((site / MARK).is_file() or not any(site.iterdir()))):
        message = "holds what no build has made, and the site would take its place"
        raise ReadoutError([Problem(str(site), "", message, "name another folder with --site, or move that away")])


def _build(config: Path, content: Path, folder: Path) -> None:
    """Have MkDocs build the site, every warning an error."""
    try:
        file, given = configuration(config)
        given |= {"docs_dir": str(content.resolve()), "site_dir": str(folder), "strict": True}
        settings = load_config(str(file), **given)
        settings.plugins.on_startup(command="build", dirty=False)
        try:
            mkdocs_build(settings)
            index(content, folder)
        finally:
            settings.plugins.on_shutdown()
    except (Abort, ConfigurationError) as error:
        message = f"MkDocs refused to build the site: {error}"
        raise ReadoutError([Problem(str(config), "", message, "mend what its messages above name")]) from error


@contextmanager
def dated(as_of: str | None) -> Iterator[None]:
    """Within it, "now" is the record's and not the clock's (reproducible-builds.org, SOURCE_DATE_EPOCH)."""
    before = os.environ.get(_EPOCH)
    os.environ[_EPOCH] = str(_epoch(as_of))
    try:
        yield
    finally:
        if before is None:
            del os.environ[_EPOCH]
        else:
            os.environ[_EPOCH] = before


def _epoch(as_of: str | None) -> int:
    """Seconds since 1970 of the day, or of the first day of the month or year; 0 if it is unknown."""
    if as_of is None:
        return 0
    year, month, day = (*map(int, as_of.split("-")), 1, 1)[:3]
    return int(datetime(year, month, day, tzinfo=UTC).timestamp())
