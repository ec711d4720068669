"""A job in a process of its own, killed at a chosen moment.

The moments are the job's dealings with the file system, in their order, as Python's audit events tell them.
"""

import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

_EVENTS = frozenset(("open", "os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.scandir", "shutil.rmtree"))
Job = Callable[[], object]


def moments(job: Job, log: Path) -> list[str]:
    """Run the job to its end; for each of its moments the path that it dealt with."""
    with log.open("w", buffering=1) as out:
        pid = _forked(job, lambda path: print(path.replace("\n", " "), file=out))
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    return log.read_text().splitlines()


def killed(job: Job, moment: int, *, after: float) -> bool:
    """Run the job and kill it so many seconds after this moment; False if it was done by then."""
    reader, writer = os.pipe()
    left = iter([False] * moment + [True])
    pid = _forked(job, lambda _path: os.write(writer, b"!") if next(left, False) else None)
    os.close(writer)
    os.read(reader, 1)
    os.close(reader)
    time.sleep(after)
    os.kill(pid, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == -signal.SIGKILL


def _forked(job: Job, tell: Callable[[str], object]) -> int:
    """The id of a process that runs the job and tells the path of each moment before it."""
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            sys.addaudithook(lambda event, args: event in _EVENTS and tell(str(args[0])))
            job()
            status = 0
        finally:
            os._exit(status)
    return pid
