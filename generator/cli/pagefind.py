"""The index of the search with filters, made by Pagefind after the site, into it.

Pagefind reads pages, so each record of `downloads/search.json` becomes a small page in a folder that goes again. What
it writes would differ from build to build, for it lists the values of a filter in the order of a hash table
(https://github.com/Pagefind/pagefind/issues/638), so `_settle` puts them into alphabetical order.
"""

import gzip
import hashlib
import html
import json
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import cbor2
from pagefind.service import get_executable

from generator.errors import Problem, ReadoutError

RECORDS = "downloads/search.json"
FOLDER = "pagefind"

_SIGNATURE = b"pagefind_dcd"
"""What each of its files begins with, below the compression."""
_UNUSED = ("pagefind-*ui.*", "pagefind-highlight.js")
"""User interfaces; the search page has its own."""


def index(content: Path, site: Path) -> None:
    """Make the index of a content folder's records and put it into its site.

    Raises:
        ReadoutError: if Pagefind cannot be run, or refuses.
    """
    records = json.loads((content / RECORDS).read_text(encoding="utf-8")) if (content / RECORDS).is_file() else []
    if not records:
        return
    target = site / FOLDER
    # Pagefind outlives a build that is killed, and so it writes into a folder that no other build uses.
    with (
        tempfile.TemporaryDirectory(prefix="readout-") as folder,
        tempfile.TemporaryDirectory(prefix="readout-") as made,
    ):
        for record in records:
            path = _place(Path(folder), record["link"])
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(_page(record), encoding="utf-8")
        _run("--site", folder, "--output-path", made, "--force-language", "en", "--silent")
        shutil.copytree(made, target, dirs_exist_ok=True)
    for pattern in _UNUSED:
        for path in target.glob(pattern):
            path.unlink()
    _settle(target)


def _place(folder: Path, link: str) -> Path:
    """The record's small page: its name in the index tells the place that the record leads to."""
    page, _, anchor = link.partition("#")
    return folder / page.removesuffix(".html") / f"{anchor or 'index'}.html"


def _page(record: dict[str, Any]) -> str:
    filters = [("filter", name, value) for name, values in record["filters"].items() for value in values]
    marks = "".join(
        f'<i data-pagefind-{what}="{name}[content]" content="{html.escape(value)}"></i>'
        for what, name, value in [("meta", "title", record["title"]), *filters]
    )
    return f'<!doctype html><html lang="en"><body>{marks}<p>{html.escape(record["text"])}</p></body></html>'


def _run(*arguments: str) -> None:
    program = get_executable()
    if program is None:
        raise _failed("has no program for this platform", "install pagefind[bin], or set PAGEFIND_BINARY_PATH")
    done = subprocess.run([str(program), *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise _failed(f"refused to index the site: {done.stderr.strip()}", "mend what it names")


def _failed(message: str, remedy: str) -> ReadoutError:
    return ReadoutError([Problem("pagefind", "", message, remedy)])


def _settle(target: Path) -> None:
    """Put filters and their values into alphabetical order; a file's name follows from its bytes."""
    renamed: dict[str, str] = {}
    for path in sorted((target / "filter").glob("*.pf_filter")):
        name, values = _read(path)
        renamed[path.stem] = _write(path, [name, sorted(values)])
    for path in sorted(target.glob("pagefind.*.pf_meta")):
        version, pages, words, filters, *rest = _read(path)
        told = sorted([name, renamed[file]] for name, file in filters)
        old = path.stem.removeprefix("pagefind.")
        new = _write(path, [version, pages, words, told, *rest], prefix="pagefind.")
        entry = target / "pagefind-entry.json"
        entry.write_text(entry.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def _read(path: Path) -> Any:
    return cbor2.loads(gzip.decompress(path.read_bytes()).removeprefix(_SIGNATURE))


def _write(path: Path, data: Any, *, prefix: str = "") -> str:
    """Put the data in the file's place, under the name that follows from it; return that name, less the prefix."""
    raw = _SIGNATURE + cbor2.dumps(data)
    language = path.stem.removeprefix(prefix).split("_", 1)[0]
    name = f"{language}_{hashlib.sha256(raw).hexdigest()[:10]}"
    path.unlink()
    path.with_name(f"{prefix}{name}{path.suffix}").write_bytes(gzip.compress(raw, mtime=0))
    return name
