"""The publication date that an article tells itself: stated, in a caption, or by a weekday with a day of the month."""

import datetime
import re
from collections.abc import Iterable
from dataclasses import dataclass

from generator.date.days import Named, named, side, weekdays
from generator.language.temporal import month_day_of, phrases, stated_day
from generator.model.article import Article, PublishedFrom
from generator.model.text import Block, BlockKind, Evidence

_PAGE = frozenset({"dateline", "byline", "furniture", "credit"})
_MOST_BESIDE = 6
"""Words beside the date in a line that states it; a line of more is about something else."""
_LABEL = re.compile(r"(?:updated|modified|corrected)\b", re.IGNORECASE)
_CORRECTION = re.compile(r"\W*(?:correction|clarification|editor['’]?s['’]? note|an earlier version)", re.IGNORECASE)
_FILE = re.compile(r"\bfile\b|\barchive\b", re.IGNORECASE)
_HEAD = 2
"""Paragraphs before which a date line is the article's own."""
_ONE_EVENT = datetime.timedelta(days=6)
_YEARS = range(1600, 2200)


@dataclass(frozen=True)
class Told:
    """A publication date, how it is known, and the words that tell it."""

    published: str
    source: PublishedFrom
    words: Evidence | None


def own_date(article: Article) -> Told | None:
    """The publication date that the sidecar or the article itself tells; None if neither does."""
    if article.sidecar.published:
        return Told(article.sidecar.published, "sidecar", None)
    return _stated(article) or _caption(article) or _weekday(article)


def _stated(article: Article) -> Told | None:
    """A full date in the lines around the body; one that says when the article was changed if there is no other."""
    changed: Told | None = None
    for block in _frame(article):
        for phrase in phrases(article.text, block.start, block.end):
            day = stated_day(phrase)
            if day is None or _beside(article.text, block, phrase.start, phrase.end) > _MOST_BESIDE:
                continue
            told = Told(day.isoformat(), "stated", article.evidence(phrase.start, phrase.end))
            if not _LABEL.search(article.text, block.start, phrase.start):
                return told
            changed = changed or told
    return changed


def _frame(article: Article) -> list[Block]:
    """The blocks that speak of the article: before its second paragraph, and the last ones unless they correct it."""
    blocks = article.header.blocks
    body = [i for i, b in enumerate(blocks) if b.kind == "body"]
    if not body:
        return [b for b in blocks if b.kind in _PAGE]
    head = blocks[: body[_HEAD - 1] if len(body) >= _HEAD else body[0]]
    tail = blocks[body[-1] + 1 :]
    corrects = any(_CORRECTION.match(article.text[b.start : b.end]) for b in blocks[body[0] :])
    return [b for b in (*head, *(() if corrects else tail)) if b.kind in _PAGE]


def _beside(text: str, block: Block, start: int, end: int) -> int:
    return len(re.findall(r"[^\W\d]+", text[block.start : start] + " " + text[end : block.end]))


def _caption(article: Article) -> Told | None:
    """A full date in a caption that is not from an archive, if the body does not speak against it.

    The picture of a day's news is of that day. The body speaks against it with weekdays, none of them that day's, or
    with a later year.
    """
    found = [
        (day, article.evidence(n.phrase.start, n.phrase.end))
        for n in named(article, ("caption",))
        if (day := stated_day(n.phrase)) and not _FILE.search(article.text, n.block.start, n.block.end)
    ]
    if not found or max(d for d, _ in found) - min(d for d, _ in found) > _ONE_EVENT:
        return None
    day, words = max(found, key=lambda f: f[0])
    past = {weekday for weekday, n in weekdays(article, ("body",)) if side(article, n) != "future"}
    if (past and day.weekday() not in past) or max(
        _past_years(article, named(article, ("body",))), default=0
    ) > day.year:
        return None
    return Told(day.isoformat(), "caption", words)


def _weekday(article: Article) -> Told | None:
    """A past weekday with its month and day: the first year, from the newest that the text names as past, that fits."""
    prose: tuple[BlockKind, ...] = ("headline", "body", "caption")
    days = [
        (weekday, n, month_day_of(n.phrase)) for weekday, n in weekdays(article, prose) if "dir" not in n.phrase.parts
    ]
    if not any(month_day for _, _, month_day in days):
        return None
    newest = max(_past_years(article, named(article, prose)), default=None)
    found: list[tuple[datetime.date, Evidence]] = []
    for weekday, n, month_day in days:
        if newest is None or month_day is None or side(article, n) == "future":
            continue
        day = stated_day(n.phrase) or _first(newest, month_day, weekday)
        if day is not None and day.weekday() == weekday and day.year >= newest:
            found.append((day, article.evidence(n.phrase.start, n.phrase.end)))
    if not found:
        return None
    day, words = max(found, key=lambda f: f[0])
    return Told(day.isoformat(), "weekday", words)


def _past_years(article: Article, days: Iterable[Named]) -> list[int]:
    """The calendar years that these phrases name, other than as still to come."""
    return [
        int(year)
        for n in days
        if (year := n.phrase.parts.get("year", "")).isdigit() and int(year) in _YEARS and side(article, n) != "future"
    ]


def _first(year: int, month_day: tuple[int, int], weekday: int) -> datetime.date | None:
    """The first such day from the year on; the calendar comes round within eleven years, leap days within forty."""
    for candidate in range(year, year + 41):
        try:
            day = datetime.date(candidate, *month_day)
        except ValueError:
            continue
        if day.weekday() == weekday:
            return day
    return None
