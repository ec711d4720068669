"""Temporal expressions of English news: found by a table of rules, read into TIMEX3 values and EDTF."""

from generator.language.temporal.grammar import phrases
from generator.language.temporal.phrase import Phrase
from generator.language.temporal.stated import month_day_of, stated_day, weekday_of

__all__ = ["Phrase", "month_day_of", "phrases", "stated_day", "weekday_of"]
