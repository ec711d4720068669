"""Date the articles: when each was published, and how that is known.

In this order: its sidecar says so; a line around the body states it; a caption's full date; a weekday with month and
day; related articles that have a date. What none of them tells stays unknown.
"""

import datetime
import re
from collections.abc import Sequence

from generator.date.own import Told, own_date
from generator.date.related import related_dates
from generator.model.article import Article


def date(articles: Sequence[Article]) -> tuple[Article, ...]:
    """The articles with `published`, `published_from` and the evidence for it filled in."""
    told = {a.id: own_date(a) for a in articles}
    dated = {a.id: (a, day) for a in articles if (day := _day(told[a.id])) is not None}
    follows = related_dates([a for a in articles if told[a.id] is None], dated)
    for id_, day in follows.items():
        told[id_] = Told(day.isoformat(), "related", None)
    return tuple(_with(a, told[a.id]) for a in articles)


def _day(told: Told | None) -> datetime.date | None:
    """The calendar day; a date of less precision dates no other article."""
    if told is None or not re.fullmatch(r"\d{4}-\d\d-\d\d", told.published):
        return None
    return datetime.date.fromisoformat(told.published)


def _with(article: Article, told: Told | None) -> Article:
    if told is None:
        return article
    evidence = {**article.header.evidence, **({"published": told.words} if told.words else {})}
    header = article.header.replace(published=told.published, published_from=told.source, evidence=evidence)
    return article.replace(header=header)
