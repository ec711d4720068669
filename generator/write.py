"""Files into a content folder: each whole or not at all, what people wrote there untouched.

A manifest names the generated files. A file that is not in it and not part of the record was written by hand, and
stays as it is.
"""

import json
import os
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from generator.errors import Problem, ReadoutError

MANIFEST = ".generated.json"
_SCHEMA_LINE = "# yaml-language-server: $schema=../schemas/"


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
    before = _manifest(content)
    problems = [*_bad_paths(wanted), *_in_the_way(pages, before, content)]
    if problems:
        raise ReadoutError(problems)
    stale = sorted((before - set(pages)) | _stale_records(record, content))
    with _refused(content):
        # Old and new names are noted first: a build that is killed half-way still knows which files are its own.
        _put(content / MANIFEST, _manifest_text(before | set(pages)))
        changed = tuple(path for path, text in sorted(wanted.items()) if _put(content / path, text))
        removed = tuple(path for path in stale if _remove(content, path))
        _put(content / MANIFEST, _manifest_text(pages))
    return Written(changed, removed)


def write_file(path: Path, text: str) -> None:
    """One file, in one step; its folder is made if it is not there."""
    with _refused(path):
        _put(path, text)


@contextmanager
def _refused(place: Path) -> Iterator[None]:
    """Within it, what the operating system refuses is a `ReadoutError`."""
    try:
        yield
    except OSError as error:
        where = str(error.filename or place)
        message = f"cannot be written: {error.strerror}"
        raise ReadoutError([Problem(where, "", message, "make room, or allow writing there")]) from error


def _bad_paths(wanted: Mapping[str, str]) -> list[Problem]:
    return [
        Problem(path, "", "is no path inside the content folder", "rename the article that it comes from")
        for path in sorted(wanted)
        if PurePosixPath(path).is_absolute() or ".." in PurePosixPath(path).parts or "\\" in path or "\0" in path
    ]


def _in_the_way(pages: Mapping[str, str], before: set[str], content: Path) -> list[Problem]:
    return [
        Problem(
            str(content / path),
            "",
            "was written by hand where a generated page belongs",
            "give it another name; it was left as it is",
        )
        for path, text in sorted(pages.items())
        if path not in before and (content / path).exists() and (content / path).read_bytes() != text.encode()
    ]


def _stale_records(record: Mapping[str, str], content: Path) -> set[str]:
    """Records in the folder that this build does not have; known as ours by their first line."""
    present = (p for folder in ("briefs", "storylines") for p in sorted((content / folder).glob("*.yaml")))
    return {
        name
        for path in present
        if (name := path.relative_to(content).as_posix()) not in record
        and path.read_bytes().startswith(_SCHEMA_LINE.encode())
    }


def _put(path: Path, text: str) -> bool:
    """Write a file in one step; False if it already holds these bytes."""
    data = text.encode("utf-8", "surrogatepass")
    if path.is_file() and not path.is_symlink() and path.read_bytes() == data:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    finally:
        Path(name).unlink(missing_ok=True)  # gone already, unless something failed
    return True


def _remove(content: Path, path: str) -> bool:
    target = content / path
    if not target.is_file():
        return False
    target.unlink()
    for folder in target.parents:
        if folder == content or any(folder.iterdir()):
            break
        folder.rmdir()
    return True


def _manifest(content: Path) -> set[str]:
    try:
        return set(json.loads((content / MANIFEST).read_text(encoding="utf-8")))
    except (FileNotFoundError, ValueError):
        return set()


def _manifest_text(paths: Iterable[str]) -> str:
    return json.dumps(sorted(paths), indent=0) + "\n"
