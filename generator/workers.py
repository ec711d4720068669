"""All articles read: each taken from the cache, or else read, by several processes where there are many.

What is read of an article hangs on nothing but the article and the settings, so that neither the number of processes
nor the cache changes a byte.
"""

import gc
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from multiprocessing import get_context

from generator.cache import Cache
from generator.errors import Problem, ReadoutError
from generator.model.article import Article
from generator.model.brief import Brief
from generator.model.extracted import Briefed
from generator.model.progress import Step, silent
from generator.model.publication import Settings

FEWEST = 16
"""Articles to be read from which a second process pays: each loads the language model first, in two seconds."""
_AT_ONCE = 4
"""Articles handed to a process at a time."""
_RARELY = (50_000, 20, 20)
"""A parse makes objects by the thousand: a collector that walks them every few hundred costs a tenth of the time."""


def brief_articles(
    articles: Sequence[Article],
    *,
    settings: Settings,
    kept: Mapping[str, Brief],
    cache: Cache[Briefed] | None = None,
    processes: int | None = None,
    step: Step = silent,
) -> list[Briefed]:
    """What each article says, in their order.

    Args:
        kept: briefs that stand as they are, by id.
        cache: where what was read is kept; None to read all of them.
        processes: how many may read at a time; as many as there are cores if it is not given.

    Raises:
        ReadoutError: if a fact's evidence is not exact, or if processes die again and again.
    """
    found: dict[str, Briefed] = {}
    if cache is not None:
        found = {a.id: known for a in articles if a.id not in kept and (known := cache.get(a)) is not None}
    missing = [a for a in articles if a.id not in found]
    step("reading", len(found), len(articles))
    for article, read in zip(missing, _read(missing, settings, kept, processes, step), strict=True):
        found[article.id] = read
        step("reading", len(found), len(articles))
        if cache is not None and article.id not in kept:
            cache.put(article, read)
    return [found[a.id] for a in articles]


def rarely_collected() -> None:
    """Have this process look for garbage rarely."""
    gc.set_threshold(*_RARELY)


def _read(
    articles: Sequence[Article],
    settings: Settings,
    kept: Mapping[str, Brief],
    processes: int | None,
    step: Step,
) -> Iterable[Briefed]:
    at_once = min(processes or cores(), len(articles) // (FEWEST // 2))
    if at_once < 2:
        return (_one(settings, (a, kept.get(a.id)), step) for a in articles)
    return _by_several(articles, settings, kept, at_once)


def _by_several(
    articles: Sequence[Article], settings: Settings, kept: Mapping[str, Brief], at_once: int
) -> Iterator[Briefed]:
    """The articles read by several processes; a process that dies costs no more than its articles' time, once."""
    done = 0
    for last in (False, True):
        with ProcessPoolExecutor(at_once, mp_context=get_context("spawn"), initializer=rarely_collected) as pool:
            work = [(a, kept.get(a.id)) for a in articles[done:]]
            try:
                for read in pool.map(partial(_one, settings), work, chunksize=_AT_ONCE):
                    yield read
                    done += 1
            except BrokenProcessPool as error:
                if last:
                    remedy = "make room in memory, or read with fewer processes (--workers 1)"
                    problem = Problem(articles[done].header.seed, "", "a process that read articles died twice", remedy)
                    raise ReadoutError([problem]) from error
            else:
                return


def _one(settings: Settings, work: tuple[Article, Brief | None], step: Step = silent) -> Briefed:
    # Here, since the language model takes a second to import: a build with nothing to read does without.
    from generator.briefing import briefed

    return briefed(work[0], settings, work[1], step=step)


def cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
