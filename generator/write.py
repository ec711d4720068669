"""Files into a content folder: each whole or not at all, what people wrote there untouched.

A manifest names the generated files. A file that is not in it and not part of the record was written by hand, and
stays as it is.

All new files are first written into the folder `.new` and then moved to their places one by one, the record first. So
a full disk shows while nothing has changed yet; a build that is killed between two moves leaves whole files, some of
this build and some of the one before, and the next build brings the rest.
"""

import json
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from generator.errors import Problem, ReadoutError

MANIFEST = ".generated.json"
_NEW = ".new"
_SCHEMA_LINE = "# yaml-language-server: $schema=../schemas/"
_RECORDS = ("briefs", "storylines", "log")
_FORMER_LOG = "changes.yaml"
_FORMER_LINE = b"# yaml-language-server: $schema=schemas/changes.json"


@dataclass(frozen=True)
class Written:
    """What a write did, by paths under the content folder."""

    changed: tuple[str, ...]
    removed: tuple[str, ...]


def write(record: Mapping[str, str], pages: Mapping[str, str], content: Path) -> Written:
    """Bring a content folder up to date: the record (committed) and the pages (generated), by path.

    Generated files of an earlier build that are no longer wanted are removed. Unchanged files are not touched.

    Raises:
        ReadoutError: if a file written by hand stands where a page belongs, or the folder cannot be written.
    """
    wanted = {**record, **pages}
    with _refused(content):
        before = _manifest(content)
        problems = _bad_paths(wanted) or [*_in_the_way(wanted, record, before, content)]
        if problems:
            raise ReadoutError(problems)
        stale = sorted((before - set(wanted)) | _stale_records(record, content))
        new = content / _NEW
        shutil.rmtree(new, ignore_errors=True)  # of a build that was killed
        try:
            changed = [path for path, text in wanted.items() if _stage(path, text, new, content)]
            # Old and new names are noted first: a build that is killed half-way still knows which files are its own.
            _note(before | set(pages), before, content)
            for path in changed:
                (new / path).replace(content / path)
            removed = tuple(path for path in stale if _remove(content, path))
            _note(set(pages), before | set(pages), content)
        finally:
            shutil.rmtree(new, ignore_errors=True)
    return Written(tuple(sorted(changed)), removed)


def write_file(path: Path, text: str) -> None:
    """One file, in one step; its folder is made if it is not there."""
    with _refused(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f".{path.name}.part")
        try:
            part.write_bytes(text.encode("utf-8", "surrogatepass"))
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)  # gone already, unless something failed


@contextmanager
def _refused(place: Path) -> Iterator[None]:
    """Within it, what the operating system refuses is a `ReadoutError`."""
    try:
        yield
    except OSError as error:
        where = str(error.filename2 or error.filename or place)
        message = f"cannot be written: {error.strerror}"
        remedy = "make room, or allow writing there, and build again"
        raise ReadoutError([Problem(where, "", message, remedy)]) from error


def _bad_paths(wanted: Iterable[str]) -> list[Problem]:
    return [
        Problem(path, "", "is no path inside the content folder", "rename the article that it comes from")
        for path in sorted(wanted)
        if not _is_inside(path)
    ]


def _is_inside(path: str) -> bool:
    parts = PurePosixPath(path).parts
    return bool(parts) and not (path.startswith("/") or ".." in parts or "\\" in path or "\0" in path)


def _in_the_way(
    wanted: Mapping[str, str], record: Mapping[str, str], before: set[str], content: Path
) -> Iterator[Problem]:
    """What stands where a generated file belongs and is none."""
    remedy = "give it another name; it was left as it is"
    real = content.resolve()
    folders = {parent for path in wanted for parent in PurePosixPath(path).parents}
    for folder in sorted((content / folder for folder in folders), key=str):
        if folder.exists() and not folder.is_dir():
            yield Problem(str(folder), "", "is a file where a folder of generated pages belongs", remedy)
        elif not folder.resolve().is_relative_to(real):
            yield Problem(str(folder), "", "is a link that leads out of the content folder", "put a folder there")
    for path, text in sorted(wanted.items()):
        target = content / path
        if target.is_dir():
            yield Problem(str(target), "", "is a folder where a generated file belongs", remedy)
        elif path not in before and not _is_ours(target, text, recorded=path in record):
            yield Problem(str(target), "", "was written by hand where a generated file belongs", remedy)


def _is_ours(target: Path, text: str, *, recorded: bool) -> bool:
    """Whether it was made by a build, though no manifest names it: the record is committed, a manifest is not."""
    if not os.path.lexists(target):
        return True
    if target.is_symlink() or not target.is_file():
        return False
    data = target.read_bytes()
    if data == text.encode("utf-8", "surrogatepass"):
        return True
    return recorded and (target.parent.name not in _RECORDS or data.startswith(_SCHEMA_LINE.encode()))


def _stale_records(record: Mapping[str, str], content: Path) -> set[str]:
    """Records in the folder that this build does not have; known as ours by their first line."""
    present = (p for folder in _RECORDS for p in sorted((content / folder).glob("*.yaml")))
    former = content / _FORMER_LOG
    lasting = {_FORMER_LOG} if former.is_file() and former.read_bytes().startswith(_FORMER_LINE) else set()
    return lasting | {
        name
        for path in present
        if (name := path.relative_to(content).as_posix()) not in record
        and path.is_file()
        and path.read_bytes().startswith(_SCHEMA_LINE.encode())
    }


def _stage(path: str, text: str, new: Path, content: Path) -> bool:
    """Write a file into the folder of new ones; False if its place already holds these bytes."""
    data, target = text.encode("utf-8", "surrogatepass"), content / path
    if target.is_file() and not target.is_symlink() and target.read_bytes() == data:
        return False
    target.parent.mkdir(parents=True, exist_ok=True)
    (new / path).parent.mkdir(parents=True, exist_ok=True)
    (new / path).write_bytes(data)
    return True


def _remove(content: Path, path: str) -> bool:
    target = content / path
    if not target.is_file() or not target.parent.resolve().is_relative_to(content.resolve()):
        return False
    target.unlink()
    for folder in target.parents:
        if folder == content or any(folder.iterdir()):
            break
        folder.rmdir()
    return True


def _manifest(content: Path) -> set[str]:
    try:
        named = json.loads((content / MANIFEST).read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return set()
    return {path for path in named if isinstance(path, str) and _is_inside(path)} if isinstance(named, list) else set()


def _note(paths: set[str], noted: set[str], content: Path) -> None:
    if paths != noted or not (content / MANIFEST).is_file():
        write_file(content / MANIFEST, json.dumps(sorted(paths), indent=0) + "\n")
