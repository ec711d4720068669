"""Being told of progress."""

from collections.abc import Callable

Step = Callable[[str, int, int], None]
"""Told what is done, how many of how many."""


def silent(what: str, done: int, of: int) -> None:
    """A `Step` that says nothing."""
