"""The `readout` command: one module per subcommand, joined here."""

import click

from generator import __version__
from generator.cli.build import build
from generator.cli.check import check
from generator.cli.correct import correct
from generator.cli.diff import diff
from generator.cli.explain import explain
from generator.cli.extract import extract
from generator.cli.serve import serve
from generator.cli.site import site


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="readout")
def main() -> None:
    """Turn a folder of news articles into a searchable record in which every fact opens its words.

    Exit status: 0 fine, 1 problems in the input (all of them listed), 2 wrong usage.
    """


for command in (build, site, serve, check, extract, diff, explain, correct):
    main.add_command(command)
