"""`readout serve`: a live preview that follows the seeds and changes nothing."""

import shutil
import tempfile
from pathlib import Path

import click
from mkdocs.livereload import LiveReloadServer

from generator import pipeline
from generator.cli.build import build_content
from generator.cli.options import (
    as_of_option,
    config_option,
    content_option,
    reading_options,
    remove_option,
    seeds_option,
)
from generator.cli.site import build_site
from generator.cli.terminal import report, reported, warn
from generator.errors import ReadoutError
from generator.pipeline import ReadingBy
from generator.read import present


@click.command()
@seeds_option
@content_option
@as_of_option
@config_option
@remove_option
@reading_options
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8000, show_default=True, help="Port to listen on.")
def serve(
    seeds: Path,
    content: Path,
    as_of: str | None,
    config: Path,
    remove: bool,
    reading_by: ReadingBy,
    host: str,
    port: int,
) -> None:  # one argument an option, as click passes them
    """Show the site in a browser and follow changes of the seeds and of hand-written pages.

    What you try is shown as the next build would make it, and is written nowhere: the record and its list of changes
    stay as they are until you build.

    Example: readout serve --port 8000
    """
    with tempfile.TemporaryDirectory(prefix="readout-") as folder:
        tried, site = Path(folder) / "content", Path(folder) / "site"

        def build() -> None:
            present(seeds)
            copied(content, tried)
            publication = build_content(seeds, tried, as_of=as_of, config=config, remove=remove, reading_by=reading_by)
            build_site(config, tried, site, as_of=publication.as_of)
            warn(pipeline.as_typed(publication.stale, seeds))
            report(pipeline.as_typed(publication.problems, seeds))

        def follow() -> None:
            try:
                build()
            except ReadoutError as error:
                report(error.problems)

        with reported():
            build()
        server = LiveReloadServer(builder=follow, host=host, port=port, root=str(site), mount_path="/")
        for watched in filter(Path.exists, (seeds, content, config)):
            server.watch(str(watched))
        click.echo(f"http://{host}:{port}/ (stop with Ctrl-C)")
        try:
            server.serve()
        except KeyboardInterrupt:
            click.echo("stopped")
        finally:
            server.shutdown()


def copied(content: Path, place: Path) -> None:
    """Put a copy of the content folder, as it is now, in a place of its own."""
    shutil.rmtree(place, ignore_errors=True)
    if content.is_dir():
        shutil.copytree(content, place, ignore_dangling_symlinks=True)
    else:
        place.mkdir()
