"""What a phrase is read against: the publication date, the verb's tense, and the date named before."""

import datetime
from dataclasses import dataclass
from typing import Literal

from generator.language.temporal.points import Point, at, parse

Tense = Literal["past", "present", "future", "planned"]
"""Of the verb of a phrase; "planned" is what lay ahead of a past act ("was scheduled to visit in February")."""

_ORDER = ("D", "W", "WE", "M", "Q", "SEASON", "H", "Y", "DE", "CE", "ML")


class UnknownDateError(Exception):
    """The phrase hangs on a date that is not known."""


@dataclass(frozen=True)
class Context:
    """All that a phrase itself does not say."""

    published: str | None = None
    """EDTF: a day, a month or a year; also called the DCT."""
    tense: Tense | None = None
    """Of the verb that the phrase belongs to, or the nearest one."""
    anchor: Point | None = None
    """The date named before, to which "the following day" or "a year earlier" points."""
    quarter: Point | None = None
    """The quarter named last: what "a year earlier" means where results are compared."""
    day_first: bool | None = None
    """Whether the outlet writes 19/06/2023; None if that is not known."""

    def now(self, unit: str) -> Point:
        """The unit in which the article was published.

        Raises:
            UnknownDateError: if the publication date is not known as closely as that.
        """
        point = parse(self.published) if self.published else None
        if point is None or _ORDER.index(point.unit) > _ORDER.index(unit):
            raise UnknownDateError(unit)
        return at(point.first, unit)

    @property
    def today(self) -> datetime.date:
        """The day of publication, or `UnknownDateError`."""
        return self.now("D").first

    def there(self, unit: str) -> Point:
        """The unit in which the date named before lies; that of publication if none fits."""
        if self.anchor is None or _ORDER.index(self.anchor.unit) > _ORDER.index(unit):
            return self.now(unit)
        return at(self.anchor.first, unit)
