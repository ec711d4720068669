"""The way through: from a folder of seeds to the record and its pages."""

import gc
import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from generator.annotate import DEFAULT_MODEL, annotate, load
from generator.changes import REMADE, changes, logged
from generator.compose import compose
from generator.correct import correct, unapplied
from generator.correct.authority import exact, idle, marked
from generator.correct.clauses import corrected_clauses
from generator.correct.held import held
from generator.date import date
from generator.errors import Problem, ReadoutError
from generator.extract import extract
from generator.gather import gather
from generator.model.article import Article
from generator.model.brief import Brief
from generator.model.clause import Clause
from generator.model.log import Log
from generator.model.publication import Publication, Settings
from generator.model.sidecar import BrokenAuthority, BrokenSidecar
from generator.read import Reading, read
from generator.render import render
from generator.store import fingerprint, load_before, load_last, load_log, log_files, record_files, stored_briefs
from generator.verify import storyline_problems
from generator.write import Written, write

Step = Callable[[str, int, int], None]
"""Told of progress: what is done, how many of how many."""
_FEW = 3
"""Articles that any build may remove."""
_SHARE = 5
"""And so does one that removes no more than one of so many."""
_NAMED = 50


def silent(what: str, done: int, of: int) -> None:
    """A `Step` that says nothing."""


def build(
    seeds: Path, *, settings: Settings, content: Path | None = None, as_of: str | None = None, step: Step = silent
) -> Publication:
    """Everything that the seeds tell. Nothing is written.

    Args:
        content: the folder of the last record, which stands for articles whose sidecar cannot be read.

    Raises:
        ReadoutError: if there is no such folder of seeds, if what people know of all articles cannot be read, or if a
            fact's evidence is not exact.
    """
    reading = read(seeds)
    if isinstance(reading.authority, BrokenAuthority):
        raise ReadoutError(as_typed(reading.problems, seeds))
    reading, kept = hold(reading, content)
    briefs, articles, clauses = brief_all(reading, settings=settings, kept=kept, step=step)
    texts = {a.id: a.text for a in articles}
    step("gathering", 0, 1)
    authority, unfounded = exact(reading.authority, texts)
    storylines = marked(gather(briefs, texts, authority, clauses=clauses, as_of=as_of), authority, briefs)
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


def hold(reading: Reading, content: Path | None = None) -> tuple[Reading, Mapping[str, Brief]]:
    """What was read, without the articles whose sidecar cannot be read, unless they have a last record; and those."""
    if not any(isinstance(article.sidecar, BrokenSidecar) for article in reading.articles):
        return reading, {}
    last = {} if content is None else load_last(content)
    found = held(reading.articles, last)
    problems = tuple(sorted((*reading.problems, *found.problems)))
    return replace(reading, articles=found.articles, problems=problems), found.briefs


def brief_all(
    reading: Reading, *, settings: Settings, kept: Mapping[str, Brief] | None = None, step: Step = silent
) -> tuple[list[Brief], Sequence[Article], dict[str, tuple[Clause, ...]]]:
    """The brief of each article that was read, corrections applied; the articles with their dates; their clauses.

    Args:
        kept: briefs that stand as they are, by id.
    """
    articles = date(reading.articles)
    briefs = []
    clauses = {}
    for i, article in enumerate(articles):
        step("reading", i, len(articles))
        annotated = annotate(article, model=settings.model or DEFAULT_MODEL, attribution=settings.attribution)
        extracted = extract(annotated)
        brief = (kept or {}).get(article.id) or correct(compose(article, extracted), article)
        briefs.append(brief)
        clauses[brief.id] = corrected_clauses(extracted.clauses, brief)
        if gc.get_freeze_count() == 0:
            # The model and the word lists, loaded by now, are here to stay, and a parse makes objects by the thousand:
            # a garbage collector that walks them all every few hundred costs a tenth of the whole time.
            gc.set_threshold(50_000, 20, 20)
            gc.collect()
            gc.freeze()
    return briefs, articles, clauses


def publish(publication: Publication, content: Path, *, remove: bool = False) -> Written:
    """Write the record and its pages into a content folder, and add to its log what that changes.

    Args:
        remove: whether it may take many articles out of the record at once.

    Raises:
        ReadoutError: if it would and may not, if the log is not as a build has written it, or if the folder cannot be
            written.
    """
    if not remove and (lost := losses(publication, content)):
        raise ReadoutError(lost)
    model = publication.settings.model or DEFAULT_MODEL
    record = record_files(publication, model=model, model_sha256=_fingerprint(model))
    publication = publication.replace(log=_log(publication, record, content))
    pages = {page.path: page.content for page in render(publication)}
    # The log goes first: a build that is killed after it finds on its next run that it has told the change already.
    return write({**log_files(publication.log), **record}, pages, content)


def losses(publication: Publication, content: Path) -> tuple[Problem, ...]:
    """What a build must not take out of the record unasked: most likely the folder is the wrong one.

    One article may go, and a few, and up to a fifth of many; an article under another name does not go.
    """
    stored = stored_briefs(content)
    here = {b.id for b in publication.briefs} | {b.article.sha256 for b in publication.briefs}
    gone = [one.seed for i, one in stored.items() if i not in here and one.sha256 not in here]
    if len(gone) <= 1 or (len(gone) < len(stored) and (len(gone) <= _FEW or len(gone) * _SHARE <= len(stored))):
        return ()
    named = ", ".join(gone[:_NAMED]) + (f" and {len(gone) - _NAMED} more" if len(gone) > _NAMED else "")
    message = f"this build would remove {len(gone)} of its {len(stored)} articles, and changed nothing: {named}"
    remedy = "see that --seeds names the right folder; if they are to go, build with --remove"
    return (Problem(str(content), "", message, remedy),)


def as_typed(problems: Iterable[Problem], seeds: Path) -> tuple[Problem, ...]:
    """The problems of files in a seeds folder, each file named by the path under which its author knows it."""
    return tuple(replace(problem, file=str(seeds / problem.file)) for problem in problems)


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
