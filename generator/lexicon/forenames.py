"""The sex that a forename tells, by the United States census of 1990: the lists of the library `names`.

The lists give each name's share among women and among men; a name tells a sex when nine in ten of its bearers have it.
Names of other countries are mostly missing there and tell nothing.
"""

import functools
from importlib.resources import files
from typing import Literal

Sex = Literal["f", "m"]
_SURE = 9.0


def sex_of(forename: str) -> Sex | None:
    """The sex of most bearers of a forename; None if it is not known or borne by both."""
    women, men = _shares("female").get(forename.upper(), 0.0), _shares("male").get(forename.upper(), 0.0)
    if women > _SURE * men:
        return "f"
    return "m" if men > _SURE * women else None


@functools.cache
def _shares(sex: str) -> dict[str, float]:
    lines = files("names").joinpath(f"dist.{sex}.first").read_text(encoding="ascii").splitlines()
    return {row[0]: float(row[1]) for row in map(str.split, lines) if row}
