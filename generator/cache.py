"""What was read of an article, kept between builds under all that it hangs on, so that nothing is read twice.

An entry's name is the hash of the article as it was read (its text, its sidecar, its date), of the settings, and of the
program's reading code with the models that it uses: whatever changes, it is another entry. One that is damaged is none.
Entries are put in place in one step, so that several processes may share a folder.
"""

import hashlib
import os
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Generic, TypeVar

import cbor2
from pydantic import ValidationError

from generator.model.article import Article
from generator.model.record import Record

LARGEST = 2_000_000_000
"""Bytes that the entries may take together; beyond, the ones not used for longest go."""
_DIGEST = hashlib.sha256().digest_size
_ENDING = ".z"

R = TypeVar("R", bound=Record)


def fingerprint_of(roots: Iterable[Path], words: Iterable[str] = ()) -> str:
    """SHA-256 over the names and bytes of all files under the roots, compiled ones left out, and over further words."""
    digest = hashlib.sha256()
    for word in words:
        digest.update(word.encode() + b"\0")
    for root in roots:
        files = [root] if root.is_file() else sorted(p for p in root.rglob("*") if p.is_file())
        for path in files:
            if "__pycache__" not in path.parts:
                digest.update(path.relative_to(root.parent).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


@dataclass(frozen=True)
class Cache(Generic[R]):
    """Records made of articles, one each, in a folder."""

    folder: Path
    kind: type[R]
    made_by: str
    """The fingerprint of what makes the records."""

    def get(self, article: Article) -> R | None:
        """What was made of the article; None if nothing was, or if what is there is damaged."""
        path = self._path(article)
        try:
            data = path.read_bytes()
            os.utime(path)
        except OSError:
            return None
        digest, packed = data[:_DIGEST], data[_DIGEST:]
        if hashlib.sha256(packed).digest() != digest:
            return None
        try:
            return self.kind.model_validate(cbor2.loads(zlib.decompress(packed)))
        except (zlib.error, cbor2.CBORDecodeError, ValidationError):
            return None

    def put(self, article: Article, record: R) -> None:
        """Keep what was made of the article. A folder that cannot be written keeps nothing."""
        path = self._path(article)
        packed = zlib.compress(cbor2.dumps(record.model_dump(by_alias=True)), 1)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with NamedTemporaryFile(dir=path.parent, delete=False) as file:
                file.write(hashlib.sha256(packed).digest() + packed)
            Path(file.name).replace(path)
        except OSError:
            return

    def trim(self, largest: int = LARGEST) -> None:
        """Drop the entries that were not used for longest until the rest takes no more than so many bytes."""
        entries = sorted((p.stat().st_mtime, p.stat().st_size, p) for p in self.folder.glob(f"*/*{_ENDING}"))
        size = sum(s for _, s, _ in entries)
        for _, taken, path in entries:
            if size <= largest:
                return
            path.unlink(missing_ok=True)
            size -= taken

    def _path(self, article: Article) -> Path:
        key = hashlib.sha256(self._salt + article.model_dump_json(by_alias=True).encode()).hexdigest()
        return self.folder / key[:2] / f"{key[2:]}{_ENDING}"

    @cached_property
    def _salt(self) -> bytes:
        return f"{self.kind.__qualname__}\0{self.made_by}\0".encode()
