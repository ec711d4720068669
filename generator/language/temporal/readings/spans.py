"""Read how long and how often: durations and sets (TIMEX3 2.2.3 and 2.2.4)."""

from fractions import Fraction

from generator.language.temporal.amounts import DURATION_MODS, amount, total, unit_code
from generator.language.temporal.context import Context
from generator.language.temporal.numbers import number, ordinal
from generator.language.temporal.readings.days import read_weekdays
from generator.language.temporal.readings.reading import Parts, Reading, part_of_day
from generator.language.temporal.stated import month_number
from generator.lexicon.calendar import SEASONS

_ADVERBS = {
    "hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "fortnightly": "P2W", "biweekly": "P2W",
    "bi-weekly": "P2W", "monthly": "P1M", "bimonthly": "P2M", "bi-monthly": "P2M", "quarterly": "P1Q",
    "yearly": "P1Y", "annually": "P1Y", "annual": "P1Y", "biannual": "P6M", "biennial": "P2Y", "semiannual": "P6M",
    "semi-annual": "P6M", "twice-yearly": "P1Y", "twice-weekly": "P1W",
}  # fmt: skip


def read_duration(parts: Parts, _context: Context) -> Reading:
    return Reading(total(parts), DURATION_MODS.get(parts.get("approx", ""), "APPROX" if "so" in parts else None))


def read_every(parts: Parts, context: Context) -> Reading:
    if "weekday" in parts:
        return read_weekdays(parts, context)
    if "month" in parts:
        return Reading(f"XXXX-{month_number(parts['month']):02}")
    if "season" in parts:
        return Reading(f"XXXX-{SEASONS[parts['season']]}")
    if "unit" not in parts:
        return Reading(f"XXXX-XX-XXT{part_of_day(parts)}")
    other = parts.get("other")
    n = Fraction(1) if other is None else {"other": Fraction(2)}.get(other) or _ordinal_or_count(other)
    return Reading(amount(n, unit_code(parts["unit"])))


def _ordinal_or_count(words: str) -> Fraction | None:
    n = ordinal(words) if not words[0].isdigit() else None
    return Fraction(n) if n else number(words)


def read_adverb(parts: Parts, _context: Context) -> Reading:
    return Reading(_ADVERBS[parts["adverb"]])
