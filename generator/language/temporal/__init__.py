"""Temporal expressions of English news: found by a table of rules, read into TIMEX3 values and EDTF."""

from generator.language.temporal.context import Context, Tense
from generator.language.temporal.grammar import phrases
from generator.language.temporal.phrase import Phrase
from generator.language.temporal.points import Point, at
from generator.language.temporal.points import parse as parse_point
from generator.language.temporal.resolve import Resolved, resolve
from generator.language.temporal.stated import month_day_of, stated_day, weekday_of
from generator.language.temporal.windows import window

__all__ = [
    "Context", "Phrase", "Point", "Resolved", "Tense", "at", "month_day_of", "parse_point", "phrases", "resolve",
    "stated_day", "weekday_of", "window",
]  # fmt: skip
