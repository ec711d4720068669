"""The `readout` command: one module per subcommand, each loaded when it is called."""

import signal
import sys
import threading
from importlib import import_module

import click

from generator import __version__

COMMANDS = {
    "build": "Make the record and its pages from the seeds.",
    "site": "Make the record, its pages and the site.",
    "serve": "Show the site in a browser and follow changes.",
    "check": "Check the seeds, their sidecars, and the record.",
    "extract": "Write the briefs of text files.",
    "diff": "Say in words what changed between two content folders.",
    "explain": "Show a fact, its words in their place, and its rule.",
    "correct": "Print a correction of a fact, to be filled in.",
}
"""What each of them does, in the order in which they are listed; a module has the name of its command."""
_ENDED = (signal.SIGTERM, signal.SIGHUP)


class _Commands(click.Group):
    """The subcommands: most need the language model and all that works with it, which takes seconds to load."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        command = getattr(import_module(f"generator.cli.{cmd_name}"), cmd_name)
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="readout")
def main() -> None:
    """Turn a folder of news articles into a searchable record in which every fact opens its words.

    Exit status: 0 fine, 1 problems in the input (all of them listed), 2 wrong usage.
    """
    if threading.current_thread() is threading.main_thread():
        for ended in _ENDED:
            signal.signal(ended, _end)


def _end(number: int, _frame: object) -> None:
    """End as an interrupted program does, so that what is only there for a while goes with it."""
    sys.exit(128 + number)
