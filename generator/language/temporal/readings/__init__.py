"""How the parts of a phrase become a value: one function for each `reading` of the table of rules."""

from collections.abc import Callable, Mapping
from typing import Final

from generator.language.temporal.context import Context
from generator.language.temporal.readings import dates, days, distances, spans, years
from generator.language.temporal.readings.reading import Parts, Reading

READINGS: Final[Mapping[str, Callable[[Parts, Context], Reading]]] = {
    "numeric": dates.read_numeric,
    "calendar": dates.read_calendar,
    "named_day": dates.read_named_day,
    "month": dates.read_month,
    "week_of": dates.read_week_of,
    "part_of_month": dates.read_part_of_month,
    "range": dates.read_range,
    "year": years.read_year,
    "fiscal": years.read_fiscal,
    "year_period": years.read_year_period,
    "decade": years.read_decade,
    "century": years.read_century,
    "quarter": years.read_quarter,
    "half": years.read_half,
    "season": years.read_season,
    "holiday": years.read_holiday,
    "weekday": days.read_weekday,
    "nth_weekday": days.read_nth_weekday,
    "weekday_week": days.read_weekday_week,
    "weekdays": days.read_weekdays,
    "deictic": days.read_deictic,
    "daypart": days.read_daypart,
    "clock": days.read_clock,
    "period": distances.read_period,
    "year_end": distances.read_year_end,
    "next_to": distances.read_next_to,
    "that": distances.read_that,
    "ago": distances.read_ago,
    "year_earlier": distances.read_year_earlier,
    "vague_span": distances.read_vague_span,
    "present": distances.read_present,
    "past": distances.read_past,
    "future": distances.read_future,
    "duration": spans.read_duration,
    "every": spans.read_every,
    "adverb": spans.read_adverb,
}

__all__ = ["READINGS", "Reading"]
