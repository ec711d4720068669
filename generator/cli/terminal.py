"""What the commands say on the terminal: problems, and the exit status."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import click

from generator.errors import Problem, ReadoutError, visible

PROBLEMS = 1
"""Exit status when something is wrong with the input."""


def report(problems: Sequence[Problem]) -> None:
    """List the problems on standard error, one after the other."""
    for problem in problems:
        click.echo(f"error: {problem}", err=True)
    if problems:
        click.echo(f"{len(problems)} problem{'s' if len(problems) > 1 else ''}.", err=True)


def warn(problems: Sequence[Problem]) -> None:
    """List on standard error what somebody should look at, and what stops nothing."""
    for problem in problems:
        click.echo(f"warning: {problem}", err=True)


def say(text: str) -> None:
    """Print words of articles, whose characters may not steer the terminal."""
    click.echo("\n".join(map(visible, text.split("\n"))))


@contextmanager
def reported() -> Iterator[None]:
    """Within it, a `ReadoutError` ends the command with its problems listed."""
    try:
        yield
    except ReadoutError as error:
        report(error.problems)
        sys.exit(PROBLEMS)
