"""The days that an article's own text names, and how far they lie from a day on which it may have been published."""

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.date.tense import Tense, tense
from generator.language.temporal import Phrase, phrases, weekday_of
from generator.model.article import Article
from generator.model.text import Block, BlockKind

_WEEK = 7
_WEEKDAY = re.compile(r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)", re.IGNORECASE)


@dataclass(frozen=True)
class Named:
    """A temporal phrase and the block in which it stands."""

    phrase: Phrase
    block: Block


def named(article: Article, kinds: Sequence[BlockKind]) -> Iterator[Named]:
    """The temporal phrases in blocks of these kinds, in order."""
    for block in article.header.blocks:
        if block.kind in kinds:
            for phrase in phrases(article.text, block.start, block.end):
                yield Named(phrase, block)


def weekdays(article: Article, kinds: Sequence[BlockKind]) -> Iterator[tuple[int, Named]]:
    """The phrases that name a weekday, with its number; blocks without one are passed over at little cost."""
    for block in article.header.blocks:
        if block.kind in kinds and _WEEKDAY.search(article.text, block.start, block.end):
            for phrase in phrases(article.text, block.start, block.end):
                weekday = weekday_of(phrase)
                if weekday is not None:
                    yield weekday, Named(phrase, block)


def side(article: Article, day: Named) -> Tense | None:
    """Whether the article speaks of the day as past or as to come."""
    return tense(article.text, day.phrase, day.block.start, day.block.end)


def nearest(weekday: int, day: datetime.date, where: Tense | None) -> int:
    """How many days lie between `day` and the weekday meant: the last or the next, the nearer if nothing tells."""
    behind = (day.weekday() - weekday) % _WEEK
    ahead = (weekday - day.weekday()) % _WEEK
    return {"past": behind, "future": ahead, None: min(behind, ahead)}[where]
