"""`readout extract`: briefs alone, of any text files."""

import sys
from pathlib import Path

import click

from generator.cli.options import config_option, load_settings, reading_options
from generator.cli.progress import progress
from generator.cli.terminal import PROBLEMS, report, reported, warn
from generator.correct import unapplied
from generator.errors import Problem, ReadoutError
from generator.pipeline import ReadingBy, brief_all, hold
from generator.read import read_files
from generator.store import dump_json, dump_yaml
from generator.write import write_file


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option(
    "-o",
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder for the briefs, each named after its input.  [default: standard output]",
)
@click.option("--format", "form", type=click.Choice(["yaml", "json"]), default="yaml", show_default=True)
@config_option
@reading_options
def extract(paths: tuple[Path, ...], output: Path | None, form: str, config: Path, reading_by: ReadingBy) -> None:
    """Write the briefs of text files, or of all .txt files in folders; sidecars beside them are honoured.

    Example: readout extract seeds -o briefs --format json
    """
    with reported():
        reading, _ = hold(read_files(paths))
        names = [Path(a.header.seed).stem for a in reading.articles]
        twice = sorted({n for n in names if output and names.count(n) > 1})
        if twice:
            raise ReadoutError(
                Problem(f"{n}.txt", "", "is the name of two inputs", "extract them into different folders")
                for n in twice
            )
        with progress() as step:
            briefs, articles, _ = brief_all(reading, settings=load_settings(config), reading_by=reading_by, step=step)
        for article, brief in zip(articles, briefs, strict=True):
            text = dump_yaml(brief) if form == "yaml" else dump_json(brief)
            if output is None:
                click.echo(text, nl=False)
            else:
                write_file(output / f"{Path(article.header.seed).stem}.{form}", text)
    sidecars = {article.id: str(reading.places[article.id] / article.sidecar_name) for article in articles}
    problems = (*reading.problems, *unapplied(briefs, sidecars, "refused"))
    warn(unapplied(briefs, sidecars, "stale"))
    report(problems)
    if problems:
        sys.exit(PROBLEMS)
