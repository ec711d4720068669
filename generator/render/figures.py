"""A figure as the site says it: "more than 4,000 people", "EUR 15 million to 20 million", "62 miles"."""

from collections.abc import Callable

from generator.model.brief import Figure

_QUALIFIERS = {
    "MORE_THAN": "more than ", "LESS_THAN": "less than ", "EQUAL_OR_MORE": "at least ", "EQUAL_OR_LESS": "at most ",
    "APPROX": "about ",
}  # fmt: skip
_LARGE = ((1e12, " trillion"), (1e9, " billion"), (1e6, " million"))
_HOURS = ((8766, "year"), (168, "week"), (24, "day"), (1, "hour"))


def figure(told: Figure) -> str:
    """The figure with its qualifier, unit and what it counts, in the order of English."""
    words = _QUALIFIERS.get(told.qualifier or "", "")
    if told.unit == "time":
        return words + _span(told, _length)
    words += f"{told.currency} " * (told.currency is not None) + _span(told, _number)
    words += {"percent": " %", "age": " years old", "measure": f" {told.measure}"}.get(told.unit, "")
    what = " ".join((*told.modifiers, told.counted)) if told.counted else ""
    return f"{words} ({what})" if what else words


def _span(told: Figure, said: Callable[[float], str]) -> str:
    low, high = said(told.low), said(told.high)
    return low if low == high else f"{low} to {high}"


def _number(value: float) -> str:
    for size, name in _LARGE:
        if value >= size:
            return f"{value / size:,.10g}{name}"
    return f"{value:,.10g}"


def _length(hours: float) -> str:
    for size, unit in _HOURS:
        number = hours / size
        if number >= 1 and number == round(number, 1):
            return f"{number:,.10g} {unit}" + ("" if number == 1 else "s")
    minutes = hours * 60
    return f"{minutes:,.10g} minutes" if hours < 1 else f"{hours:,.10g} hours"
