"""The files of a seeds folder: articles, the sidecars beside them, the authority file."""

import difflib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.errors import Problem, ReadoutError

AUTHORITY = "authority.yaml"


@dataclass(frozen=True)
class Seed:
    """An article's file and the sidecar beside it."""

    path: Path
    name: str
    """Its path in the seeds folder, with "/" between the parts."""
    sidecar: Path | None
    barred: bool = False
    """Whether there is a sidecar that must not, or cannot, be opened."""

    @property
    def sidecar_name(self) -> str:
        return f"{self.name[: -len(self.path.suffix)]}.yaml"


@dataclass(frozen=True)
class Folder:
    """What is in a seeds folder, in the order of the names."""

    seeds: tuple[Seed, ...]
    authority: Path | None
    problems: tuple[Problem, ...]
    barred: bool = False
    """Whether there is an authority file that must not, or cannot, be opened."""


def present(root: Path) -> None:
    """Make sure that there is such a folder: nothing may come of one that is not there.

    Raises:
        ReadoutError: if there is none, or it cannot be opened.
    """
    try:
        with os.scandir(root):
            return
    except FileNotFoundError as error:
        near = difflib.get_close_matches(root.name, _folders(root.absolute().parent), 1)
        meant = f", perhaps {root.parent / near[0]}" if near else ""
        remedy = f"make it, or name the folder that holds the articles with --seeds{meant}"
        raise ReadoutError([Problem(str(root), "", "there is no such folder", remedy)]) from error
    except NotADirectoryError as error:
        remedy = "name the folder that holds the articles with --seeds"
        raise ReadoutError([Problem(str(root), "", "is no folder", remedy)]) from error
    except OSError as error:
        message = f"cannot be opened: {error.strerror}"
        raise ReadoutError([Problem(str(root), "", message, "check who may read it")]) from error


def folder(root: Path) -> Folder:
    """Look through the folder and its subfolders; hidden files and what is no .txt or .yaml are passed over.

    Raises:
        ReadoutError: if there is no such folder, or it cannot be opened.
    """
    present(root)
    problems: list[Problem] = []
    files = dict(_walk(root, root.resolve(), problems))
    barred = {problem.file for problem in problems}
    authority = files.pop(AUTHORITY, None)
    seeds = [
        Seed(path, name, files.get(sidecar := f"{name[: -len(path.suffix)]}.yaml"), sidecar in barred)
        for name, path in files.items()
        if path.suffix.lower() == ".txt"
    ]
    beside = {seed.sidecar_name for seed in seeds}
    for name, path in files.items():
        if path.suffix.lower() == ".yaml" and name not in beside:
            article = f"{name[: -len(path.suffix)]}.txt"
            problems.append(Problem(name, "", f"has no article beside it ({article})", "rename it, or remove it"))
        elif path.suffix.lower() == ".yml":
            problems.append(Problem(name, "", "ends in .yml and is not read", "rename it so that it ends in .yaml"))
    return Folder(tuple(sorted(seeds, key=lambda s: s.name)), authority, tuple(problems), AUTHORITY in barred)


def alone(path: Path) -> Seed:
    """A single file as a seed, with the sidecar beside it if there is one."""
    beside = path.with_suffix(".yaml")
    return Seed(path, path.name, beside if beside.is_file() else None)


def _folders(parent: Path) -> list[str]:
    try:
        return sorted(path.name for path in parent.iterdir() if path.is_dir())
    except OSError:
        return []


def _walk(root: Path, real: Path, problems: list[Problem]) -> Iterator[tuple[str, Path]]:
    """The files with their names; links that lead out of the folder, and links to folders, are refused."""

    def closed(error: OSError) -> None:
        name = Path(error.filename).relative_to(root).as_posix()
        problems.append(Problem(name, "", f"cannot be opened: {error.strerror}", "check who may read it"))

    for directory, names, files in os.walk(root, onerror=closed):
        here = Path(directory)
        odd = [n for n in names if n.lower().endswith((".txt", ".yaml")) or (here / n).is_symlink()]
        names[:] = sorted(n for n in names if not n.startswith(".") and n not in odd)
        for name in sorted(n for n in (*files, *odd) if not n.startswith(".")):
            path = here / name
            shown = path.relative_to(root).as_posix()
            fault = _fault(path, real)
            if fault is None:
                yield shown, path
            else:
                problems.append(Problem(shown.encode("utf-8", "backslashreplace").decode(), "", *fault))


def _fault(path: Path, real: Path) -> tuple[str, str] | None:
    """Why the file is not read, and the remedy."""
    try:
        return _name_fault(path) or _link_fault(path, real) or _kind_fault(path)
    except OSError as error:
        return f"cannot be opened: {error.strerror}", "check who may read it"
    except RuntimeError:  # how Python 3.11 and 3.12 tell of such links
        return "is a link that leads back to itself", "put the file itself there"


def _name_fault(path: Path) -> tuple[str, str] | None:
    try:
        str(path).encode("utf-8")
    except UnicodeEncodeError:
        return "has a name that is not UTF-8", "rename it"
    return None


def _link_fault(path: Path, real: Path) -> tuple[str, str] | None:
    if path.is_symlink():
        if not path.resolve().is_relative_to(real):
            return "is a link that leads out of the folder", "put the file itself there"
        if path.is_dir():
            return "is a link to a folder and is not followed", "put the files themselves there"
        if not path.exists():
            if os.path.lexists(path.resolve()):  # how later versions tell of them
                return "is a link that leads back to itself", "put the file itself there"
            return "is a link to nothing", "put the file itself there"
    return None


def _kind_fault(path: Path) -> tuple[str, str] | None:
    if path.is_dir():
        return "is a folder with the name of a file", "rename it, or take out what is in it"
    return None if path.is_file() else ("is no file that holds text", "remove it")
