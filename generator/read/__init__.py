"""Read the articles: their text as it is, cut into blocks, with what they and their sidecars say of them."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator.errors import Problem
from generator.model.article import Article, Header
from generator.model.ids import slug
from generator.model.sidecar import Authority, BrokenAuthority, BrokenSidecar, Sidecar
from generator.model.text import PROSE, Evidence
from generator.read.blocks import layout
from generator.read.decode import LARGEST, UndecodableError, decode
from generator.read.folder import AUTHORITY, Folder, Seed, alone, folder, present
from generator.read.identity import outlet, title
from generator.read.language import language
from generator.read.sidecar import LARGEST as LARGEST_SIDECAR
from generator.read.sidecar import LARGEST_AUTHORITY, authority, sidecar

__all__ = ["Reading", "article", "present", "read", "read_files"]


@dataclass(frozen=True)
class Reading:
    """What was read, and what could not be."""

    articles: tuple[Article, ...]
    """By id."""
    authority: Authority
    problems: tuple[Problem, ...]
    places: Mapping[str, Path] = field(default_factory=dict)
    """Of single files: the folders that hold the articles, by id."""


def read(seeds: Path) -> Reading:
    """Read a seeds folder. What is wrong with one file is a problem, and stops no other.

    Raises:
        ReadoutError: if there is no such folder, or it cannot be opened.
    """
    found = folder(seeds)
    problems = list(found.problems)
    known = _authority(found, problems)
    articles = _articles(found.seeds, problems)
    return Reading(articles, known, tuple(sorted(problems)))


def read_files(paths: Sequence[Path]) -> Reading:
    """Read single files and folders, each named as from where it stands; problems by the paths that were given."""
    problems: list[Problem] = []
    articles: dict[str, Article] = {}
    places: dict[str, Path] = {}
    known = Authority()
    for path in paths:
        told: list[Problem] = []
        seeds: Sequence[Seed] = ()
        if path.is_dir():
            found = folder(path)
            seeds, told = found.seeds, list(found.problems)
            if known == Authority():
                known = _authority(found, told)
        elif path.is_file():
            seeds = (alone(path),)
        else:
            told.append(Problem(path.name, "", "there is no such file", "check the path"))
        base = path if path.is_dir() else path.parent
        articles = {a.id: a for a in _articles(seeds, told, articles.values())}
        places |= dict.fromkeys(articles.keys() - places.keys(), base)
        problems += (replace(problem, file=str(base / problem.file)) for problem in told)
    return Reading(tuple(articles.values()), known, tuple(sorted(problems)), places)


def article(data: bytes, name: str, beside: Sidecar) -> Article:
    """The article in the bytes of a seed.

    Raises:
        UndecodableError: if they are no text.
    """
    text, encoding = decode(data)
    parts = layout(text)
    prose = [text[b.start : b.end] for b in parts.blocks if b.kind in PROSE]
    stated_title, title_words = title(text, parts.blocks)
    outlet_words = outlet(text, parts.blocks)
    said: dict[str, Evidence] = {}
    if beside.title is None and title_words:
        said["title"] = title_words
    if beside.outlet is None and outlet_words:
        said["outlet"] = outlet_words
    if parts.dateline:
        said["dateline"] = parts.dateline
    header = Header(
        seed=name,
        sha256=hashlib.sha256(data).hexdigest(),
        encoding=encoding,
        title=beside.title or stated_title,
        outlet=beside.outlet or (outlet_words.exact if outlet_words else None),
        credits=parts.credits,
        url=beside.url,
        license=beside.license,
        show=beside.show,
        language=language("\n".join(prose)),
        dateline=parts.place,
        words=len(text.split()),
        evidence=said,
        blocks=parts.blocks,
    )
    return Article(
        id=beside.id or slug(Path(name).with_suffix("").as_posix()), text=text, header=header, sidecar=beside
    )


def _articles(seeds: Iterable[Seed], problems: list[Problem], before: Iterable[Article] = ()) -> tuple[Article, ...]:
    """The articles of the seeds by id, with those read before; what is wrong is added to the problems."""
    read = {a.id: a for a in before}
    for seed in seeds:
        found = _article(seed, problems)
        if found is None:
            continue
        if found.id in read:
            message = f'has the same id as {read[found.id].header.seed}: "{found.id}"'
            remedy = f"rename it, or give it an id of its own in {seed.sidecar_name}"
            problems.append(Problem(seed.name, "", message, remedy))
            continue
        read[found.id] = found
    return tuple(read[id_] for id_ in sorted(read))


def _article(seed: Seed, problems: list[Problem]) -> Article | None:
    beside: Sidecar = Sidecar()
    wrong: Sequence[Problem]
    if seed.barred:
        beside = BrokenSidecar(nothing=True)
    if seed.sidecar is not None:
        written = _bytes(seed.sidecar, seed.sidecar_name, LARGEST_SIDECAR, problems)
        beside, wrong = BrokenSidecar(nothing=True), ()
        if written is not None:
            beside, wrong = sidecar(written, seed.sidecar_name)
        problems += wrong
    data = _bytes(seed.path, seed.name, LARGEST, problems)
    if data is None:
        return None
    if len(data) > LARGEST:
        message = f"is larger than {LARGEST // 1_000_000} MB"
        problems.append(Problem(seed.name, "", message, "keep one article in a file"))
        return None
    try:
        return article(data, seed.name, beside)
    except UndecodableError as error:
        place = f"line {error.line}" if error.line else ""
        problems.append(Problem(seed.name, place, error.message, error.remedy))
        return None


def _authority(found: Folder, problems: list[Problem]) -> Authority:
    if found.authority is None:
        return BrokenAuthority() if found.barred else Authority()
    written = _bytes(found.authority, AUTHORITY, LARGEST_AUTHORITY, problems)
    if written is None:
        return BrokenAuthority()
    known, wrong = authority(written, AUTHORITY)
    problems += wrong
    return known


def _bytes(path: Path, name: str, largest: int, problems: list[Problem]) -> bytes | None:
    """What is in the file, but of one that is larger no more than shows that it is; None if it cannot be opened."""
    try:
        with path.open("rb") as file:
            return file.read(largest + 1)
    except OSError as error:
        problems.append(Problem(name, "", f"cannot be opened: {error.strerror}", "check who may read it"))
        return None
