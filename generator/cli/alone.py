"""One build at a time in a folder."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.errors import Problem, ReadoutError


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Hold the folder, which is made if it is not there, for as long as this build writes in it.

    The folder itself is locked, not a file in it: the operating system lets go of it with the process, however that
    ends, and nothing is ever left over. A file system without locks (some network drives) is used without.

    Raises:
        ReadoutError: if another build holds the folder, or it cannot be made or opened.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        held = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError as error:
        message = f"cannot be written: {error.strerror}"
        raise ReadoutError([Problem(str(folder), "", message, "make room, or allow writing there")]) from error
    try:
        with suppress(OSError):
            _lock(held, folder)
        yield
    finally:
        os.close(held)


def _lock(held: int, folder: Path) -> None:
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        remedy = "wait until it is done, or stop it; nothing was changed"
        raise ReadoutError([Problem(str(folder), "", "another build is writing there", remedy)]) from error
