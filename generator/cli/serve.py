"""`readout serve`: a live preview that follows the seeds."""

import tempfile
from pathlib import Path

import click
from mkdocs.livereload import LiveReloadServer

from generator.cli.alone import alone
from generator.cli.build import build_content
from generator.cli.options import as_of_option, config_option, content_option, seeds_option
from generator.cli.site import build_site
from generator.cli.terminal import report, reported, warn
from generator.errors import ReadoutError


@click.command()
@seeds_option
@content_option
@as_of_option
@config_option
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8000, show_default=True, help="Port to listen on.")
def serve(seeds: Path, content: Path, as_of: str | None, config: Path, host: str, port: int) -> None:
    """Show the site in a browser and follow changes of the seeds and of hand-written pages.

    Example: readout serve --port 8000
    """
    with tempfile.TemporaryDirectory(prefix="readout-") as folder:
        site = Path(folder) / "site"

        def build() -> None:
            with alone(content):
                publication = build_content(seeds, content, as_of=as_of, config=config)
                build_site(config, content, site, as_of=publication.as_of)
            warn(publication.stale)
            report(publication.problems)

        def follow() -> None:
            try:
                build()
            except ReadoutError as error:
                report(error.problems)

        with reported():
            build()
        server = LiveReloadServer(builder=follow, host=host, port=port, root=str(site), mount_path="/")
        for folder_to_watch in (seeds, content, config):
            server.watch(str(folder_to_watch))
        click.echo(f"http://{host}:{port}/ (stop with Ctrl-C)")
        try:
            server.serve()
        except KeyboardInterrupt:
            click.echo("stopped")
        finally:
            server.shutdown()
