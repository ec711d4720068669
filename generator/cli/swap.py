"""A folder put in the place of another, so that at any moment one of them is there.

Linux exchanges the two in one step. Where the system or the file system cannot, the old one is moved aside first: a
process that is killed just then leaves the place empty, and `recover` puts the old one back.
"""

import ctypes
import os
import shutil
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


def swap(fresh: Path, place: Path, aside: Path) -> None:
    """Put the fresh folder in its place; what was there is removed. `aside` is a free name beside the fresh one."""
    if not place.exists():
        fresh.rename(place)
    elif _exchanged(fresh, place):
        shutil.rmtree(fresh, ignore_errors=True)
    else:
        place.rename(aside)
        fresh.rename(place)
        shutil.rmtree(aside, ignore_errors=True)


def recover(place: Path, aside: Path) -> None:
    """Put back what a process that was killed had moved aside."""
    if aside.exists() and not place.exists():
        aside.rename(place)
    shutil.rmtree(aside, ignore_errors=True)


def _exchanged(one: Path, other: Path) -> bool:
    """Exchange two folders in one step (renameat2(2)); False where that cannot be done."""
    rename = getattr(ctypes.CDLL(None), "renameat2", None)
    if rename is None:
        return False
    return bool(rename(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE) == 0)
