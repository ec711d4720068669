"""`readout correct`: a sidecar entry for a fact, ready to be filled in."""

import datetime
from pathlib import Path, PurePosixPath

import click

from generator.cli.options import content_option, seeds_option
from generator.cli.terminal import reported
from generator.errors import Problem, ReadoutError
from generator.model.entry import block, state
from generator.store import load_content


@click.command()
@click.argument("fact_id", metavar="ID")
@seeds_option
@content_option
@click.option("--drop", is_flag=True, help="Drop the fact instead of setting a field of it.")
@click.option("--by", default="", help="Who corrects it.")
@click.option("--reason", default="", help="Why.")
@click.option(
    "--on",
    type=click.DateTime(["%Y-%m-%d"]),
    default=lambda: datetime.datetime.now().astimezone().strftime("%Y-%m-%d"),
    help="When.  [default: today, by this machine's clock]",
)
def correct(fact_id: str, seeds: Path, content: Path, drop: bool, by: str, reason: str, on: datetime.datetime) -> None:
    """Print a correction of the fact with this id, for the sidecar of its article.

    It names the fact's words as they are now, and each field that can be set with what it says. Put it into the file
    that the first line names, change what is wrong, and say why and who. For an item of the register of open items it
    is an entry of the authority file, which tells what became of it.

    Example: readout correct q-3f9a1c02b7 --by "A. Editor"
    """
    said = {"by": by, "on": f"{on:%Y-%m-%d}", "reason": reason}
    with reported():
        briefs, storylines = load_content(content)
        found = [(brief, fact) for brief in briefs for fact in brief.all if fact.id == fact_id]
        items = [item for storyline in storylines for item in storyline.open_items if item.id == fact_id]
        if not found and not items:
            raise ReadoutError(
                [Problem(str(content), "", f"no fact has the id {fact_id!r}", "take an id from a page or a brief")]
            )
    for brief, fact in found:
        sidecar = seeds / PurePosixPath(brief.article.seed).with_suffix(".yaml")
        click.echo(f"# {sidecar}, below “corrections:” ({_line(brief.article.title)})")
        click.echo(block(fact, drop=drop, actors=brief.actors, **said))
    for item in items:
        click.echo(f"# {seeds / 'authority.yaml'}, below “states:” ({_line(item.title)})")
        click.echo(state(item, **said))


def _line(title: str) -> str:
    """The title as a comment can hold it."""
    return "".join(c for c in " ".join(title.split()) if c.isprintable())
