"""`readout diff`: what changed between two content folders, in words."""

from pathlib import Path

import click

from generator.changes import changes
from generator.cli.terminal import reported, say
from generator.store import load_content

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.command()
@click.argument("old", type=_FOLDER)
@click.argument("new", type=_FOLDER)
@click.option("--format", "form", type=click.Choice(["text", "markdown"]), default="text", show_default=True)
def diff(old: Path, new: Path, form: str) -> None:
    """Say in words what a reader of NEW finds different from OLD; both are content folders.

    Example: readout diff main/content content --format markdown
    """
    with reported():
        lines = changes(load_content(old), load_content(new))
    if not lines:
        click.echo("Nothing changed.")
    for line in lines:
        say(f"- {_inert(line)}" if form == "markdown" else line)


def _inert(line: str) -> str:
    """The line as Markdown text that is shown as it is: article text is not ours to trust."""
    return "".join(c if c.isalnum() or c in " .,;:’“”()-" else f"&#{ord(c)};" for c in line)
