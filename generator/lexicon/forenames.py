"""The sex that a forename tells, by the United States census of 1990.

`forenames.txt` lists the names of which at least nine in ten bearers are women, and those of which they are men, drawn
from the census's files of names (public domain). Names of other countries are mostly missing there and tell nothing.
"""

import functools
from importlib.resources import files
from typing import Literal

Sex = Literal["f", "m"]


def sex_of(forename: str) -> Sex | None:
    """The sex of most bearers of a forename; None if it is not known or borne by both."""
    women, men = _lists()
    name = forename.lower()
    if name in women:
        return "f"
    return "m" if name in men else None


@functools.cache
def _lists() -> tuple[frozenset[str], frozenset[str]]:
    text = files("generator.lexicon").joinpath("forenames.txt").read_text(encoding="ascii").lower()
    _source, women, men = text.split("\n\n")
    return frozenset(women.split()), frozenset(men.split())
