"""The way through: from a folder of seeds to the record and its pages."""

import gc
import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

from generator.annotate import DEFAULT_MODEL, annotate, load
from generator.changes import REMADE, changes, logged
from generator.compose import compose
from generator.correct import correct, unapplied
from generator.correct.authority import exact, idle, marked
from generator.correct.clauses import corrected_clauses
from generator.date import date
from generator.errors import ReadoutError
from generator.extract import extract
from generator.gather import gather
from generator.model.article import Article
from generator.model.brief import Brief
from generator.model.clause import Clause
from generator.model.log import Log
from generator.model.publication import Publication, Settings
from generator.read import Reading, read
from generator.render import render
from generator.store import LOG, fingerprint, load_before, load_log, log_file, record_files
from generator.verify import storyline_problems
from generator.write import Written, write

Step = Callable[[str, int, int], None]
"""Told of progress: what is done, how many of how many."""


def silent(what: str, done: int, of: int) -> None:
    """A `Step` that says nothing."""


def build(seeds: Path, *, settings: Settings, as_of: str | None = None, step: Step = silent) -> Publication:
    """Everything that the seeds tell. Nothing is written.

    Raises:
        ReadoutError: if a fact's evidence is not exact.
    """
    reading = read(seeds)
    briefs, articles, clauses = brief_all(reading, settings=settings, step=step)
    texts = {a.id: a.text for a in articles}
    step("gathering", 0, 1)
    authority, unfounded = exact(reading.authority, texts)
    storylines = marked(gather(briefs, texts, authority, clauses=clauses, as_of=as_of), authority)
    sidecars = {a.id: a.sidecar_name for a in articles}
    by_id = {b.id: b for b in briefs}
    problems = [p for s in storylines for p in storyline_problems(s, by_id, texts)]
    if problems:
        raise ReadoutError(problems)
    return Publication(
        briefs=tuple(briefs),
        storylines=storylines,
        texts=texts,
        problems=(*reading.problems, *unapplied(briefs, sidecars, "refused")),
        stale=(*unapplied(briefs, sidecars, "stale"), *unfounded, *idle(authority, briefs, storylines)),
        authority=authority,
        settings=settings,
        as_of=as_of or max((b.article.published for b in briefs if b.article.published), default=None),
    )


def brief_all(
    reading: Reading, *, settings: Settings, step: Step = silent
) -> tuple[list[Brief], Sequence[Article], dict[str, tuple[Clause, ...]]]:
    """The brief of each article that was read, corrections applied; the articles with their dates; their clauses."""
    articles = date(reading.articles)
    briefs = []
    clauses = {}
    for i, article in enumerate(articles):
        step("reading", i, len(articles))
        annotated = annotate(article, model=settings.model or DEFAULT_MODEL, attribution=settings.attribution)
        extracted = extract(annotated)
        brief = correct(compose(article, extracted), article)
        briefs.append(brief)
        clauses[brief.id] = corrected_clauses(extracted.clauses, brief)
        if i == 0:
            # The model and the word lists, loaded by now, are here to stay, and a parse makes objects by the thousand:
            # a garbage collector that walks them all every few hundred costs a tenth of the whole time.
            gc.set_threshold(50_000, 20, 20)
            gc.collect()
            gc.freeze()
    return briefs, articles, clauses


def publish(publication: Publication, content: Path) -> Written:
    """Write the record and its pages into a content folder, and add to its log what that changes.

    Raises:
        ReadoutError: if the log is not as a build has written it, or the folder cannot be written.
    """
    model = publication.settings.model or DEFAULT_MODEL
    record = record_files(publication, model=model, model_sha256=_fingerprint(model))
    publication = publication.replace(log=_log(publication, record, content))
    pages = {page.path: page.content for page in render(publication)}
    # The log goes first: a build that is killed after it finds on its next run that it has told the change already.
    return write({LOG: log_file(publication.log), **record}, pages, content)


def _log(publication: Publication, record: dict[str, str], content: Path) -> Log:
    """The log of the content folder with what the new record changes; a first record changes nothing."""
    log = load_log(content)
    try:
        before = load_before(content, publication, record)
        changed = changes(before, (publication.briefs, publication.storylines)) if before[0] else ()
    except ReadoutError:
        changed = (REMADE,)
    return logged(log, changed, as_of=publication.as_of, record=fingerprint(record))


def _fingerprint(model: str) -> str:
    """SHA-256 over the names and bytes of the model's files."""
    folder = Path(str(load(model).path))
    digest = hashlib.sha256()
    for path in sorted(p for p in folder.rglob("*") if p.is_file() and "__pycache__" not in p.parts):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()
