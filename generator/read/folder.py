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

    @property
    def sidecar_name(self) -> str:
        return f"{self.name[: -len(self.path.suffix)]}.yaml"


@dataclass(frozen=True)
class Folder:
    """What is in a seeds folder, in the order of the names."""

    seeds: tuple[Seed, ...]
    authority: Path | None
    problems: tuple[Problem, ...]


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
    authority = files.pop(AUTHORITY, None)
    seeds = [
        Seed(path, name, files.get(f"{name[: -len(path.suffix)]}.yaml"))
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
    return Folder(tuple(sorted(seeds, key=lambda s: s.name)), authority, tuple(problems))


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
        names[:] = sorted(n for n in names if not n.startswith("."))
        for name in sorted([*files, *(n for n in names if (here / n).is_symlink())]):
            path = here / name
            if name.startswith("."):
                continue
            shown = path.relative_to(root).as_posix()
            fault = _fault(path, real)
            if fault:
                problems.append(Problem(shown.encode("utf-8", "backslashreplace").decode(), "", *fault))
            elif path.is_file():
                yield shown, path
            elif not path.is_dir():
                problems.append(Problem(shown, "", "is no file that holds text", "remove it"))


def _fault(path: Path, real: Path) -> tuple[str, str] | None:
    """Why the file is not read, and the remedy."""
    try:
        str(path).encode("utf-8")
    except UnicodeEncodeError:
        return "has a name that is not UTF-8", "rename it"
    if path.is_symlink():
        if not path.resolve().is_relative_to(real):
            return "is a link that leads out of the folder", "put the file itself there"
        if path.is_dir():
            return "is a link to a folder and is not followed", "put the files themselves there"
        if not path.exists():
            return "is a link to nothing", "put the file itself there"
    return None
