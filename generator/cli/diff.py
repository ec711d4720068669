"""`readout diff`: what changed between two content folders, in words."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from urllib.parse import quote

import click

from generator.changes import changes
from generator.cli.terminal import reported, say
from generator.model.log import Subject
from generator.store import load_content

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.command()
@click.argument("old", type=_FOLDER)
@click.argument("new", type=_FOLDER)
@click.option("--format", "form", type=click.Choice(["text", "markdown"]), default="text", show_default=True)
@click.option("--seeds-url", help="Address of the seeds folder: in Markdown, the articles' names link to their files.")
def diff(old: Path, new: Path, form: str, seeds_url: str | None) -> None:
    """Say in words what a reader of NEW finds different from OLD; both are content folders.

    Example: readout diff main/content content --format markdown
    """
    with reported():
        before, after = load_content(old), load_content(new)
        found = changes(before, after)
    seeds = {brief.id: brief.article.seed for brief in after[0]}
    lines = _markdown(found, seeds, seeds_url) if form == "markdown" else _text(found)
    for line in lines if found else ("Nothing changed.",):
        say(line)


def _text(changed: Sequence[Subject]) -> Iterator[str]:
    for subject in changed:
        yield subject.name
        yield from (f"  {note.text}" for note in subject.notes)


def _markdown(changed: Sequence[Subject], seeds: Mapping[str, str], url: str | None) -> Iterator[str]:
    for subject in changed:
        name = f"**{_inert(subject.name)}**"
        if url and subject.brief:
            name = f"[{name}]({url.rstrip('/')}/{quote(seeds[subject.brief])})"
        yield f"- {name}"
        yield from (f"  - {_inert(note.text)}" for note in subject.notes)


def _inert(line: str) -> str:
    """The line as Markdown text that is shown as it is: article text is not ours to trust."""
    return "".join(c if c.isalnum() or c in " .,;:’“”()-" else f"&#{ord(c)};" for c in line)
