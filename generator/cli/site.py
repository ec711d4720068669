"""`readout site`: seeds to content, content to a site."""

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

import click
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, ConfigurationError

from generator.cli.build import build_content, finish
from generator.cli.options import as_of_option, config_option, content_option, load_settings, seeds_option, site_option
from generator.cli.terminal import reported
from generator.errors import Problem, ReadoutError

__all__ = ["build_site", "site"]


@click.command()
@seeds_option
@content_option
@site_option
@as_of_option
@config_option
def site(seeds: Path, content: Path, site: Path, as_of: str | None, config: Path) -> None:
    """Make the record, its pages and the site.

    Example: readout site --seeds seeds --content content --site site
    """
    with reported():
        load_settings(config)
        publication = build_content(seeds, content, as_of=as_of, config=config)
        build_site(config, content, site, as_of=publication.as_of)
    click.echo(f"the site is in {site}: open {site / 'index.html'}")
    finish(publication)


def build_site(config: Path, content: Path, site: Path, *, as_of: str | None) -> None:
    """Build the site beside its place and then put it there, so that a failed build leaves the last good one.

    Its dates come from `as_of`, not from the clock.

    Raises:
        ReadoutError: if MkDocs refuses the configuration or warns of anything.
    """
    os.environ["SOURCE_DATE_EPOCH"] = str(_epoch(as_of))
    fresh, old = site.with_name(f"{site.name}.new"), site.with_name(f"{site.name}.old")
    shutil.rmtree(fresh, ignore_errors=True)
    try:
        settings = load_config(str(config), docs_dir=str(content.resolve()), site_dir=str(fresh.resolve()), strict=True)
        settings.plugins.on_startup(command="build", dirty=False)
        try:
            mkdocs_build(settings)
        finally:
            settings.plugins.on_shutdown()
    except (Abort, ConfigurationError) as error:
        raise ReadoutError(
            [
                Problem(
                    str(config), "", f"MkDocs refused to build the site: {error}", "mend what its messages above name"
                )
            ]
        ) from error
    shutil.rmtree(old, ignore_errors=True)
    if site.exists():
        site.rename(old)
    fresh.rename(site)
    shutil.rmtree(old, ignore_errors=True)


def _epoch(as_of: str | None) -> int:
    """Seconds since 1970 of the day, or of the first day of the month or year; 0 if it is unknown."""
    if as_of is None:
        return 0
    year, month, day = (*map(int, as_of.split("-")), 1, 1)[:3]
    return int(datetime(year, month, day, tzinfo=UTC).timestamp())
