"""Amounts of time: "five and a half hours" is PT5H30M, "several weeks" is PXW."""

from collections.abc import Mapping
from fractions import Fraction

from generator.language.temporal.numbers import number
from generator.lexicon.calendar import UNITS
from generator.model.brief import TimexMod

_WHOLE_DAYS = {"D": "D", "W": "W", "M": "M", "Q": "Q", "Y": "Y", "DE": "DE", "CE": "CE", "ML": "ML", "NI": "D"}
_CLOCK = {"H": "H", "MIN": "M", "S": "S"}
_SPLIT = {
    "H": ("MIN", 60),
    "MIN": ("S", 60),
    "Y": ("M", 12),
    "D": ("H", 24),
    "DE": ("Y", 10),
    "CE": ("Y", 100),
    "W": ("D", 7),
}
IN_DAYS = {"D": 1, "NI": 1, "W": 7, "FN": 14, "WE": 7}
IN_MONTHS = {"M": 1, "Q": 3, "SEM": 6, "Y": 12, "DE": 120, "CE": 1200}
_MULTIPLE = {"FN": ("W", 2), "WE": ("D", 2), "SEM": ("M", 6)}

_WORDS: Mapping[TimexMod, str] = {
    "LESS_THAN": (
        "nearly|almost|not quite|just under|under|less than|fewer than|approaching|slightly less than|"
        "a little less than"
    ),
    "MORE_THAN": (
        "just over|well over|over|more than|upwards of|in excess of|a little over|little over|slightly more than|"
        "little more than"
    ),
    "APPROX": "about|around|roughly|approximately|some|an estimated|close to|the better part of",
    "EQUAL_OR_MORE": "at least|no less than|no fewer than|a minimum of",
    "EQUAL_OR_LESS": "at most|up to|no more than|no longer than|a maximum of",
}
DURATION_MODS: Mapping[str, TimexMod] = {word: mod for mod, words in _WORDS.items() for word in words.split("|")}
"""TIMEX3 `mod` of a duration by the words before it (TIDES 2003, table 3-4)."""


def unit_code(word: str) -> str:
    """ "weeks" -> "W"."""
    return UNITS[word if word in UNITS else word.removesuffix("s")]


def amount(n: Fraction | None, unit: str) -> str:
    """The TIMEX3 duration of n units; X for how many it is not said."""
    if unit in _MULTIPLE:
        unit, times = _MULTIPLE[unit]
        n = None if n is None else n * times
    if n is None:
        return "P" + _piece("X", unit)
    whole, rest = divmod(n, 1)
    if rest and unit in _SPLIT:
        smaller, times = _SPLIT[unit]
        below = rest * times
        if below.denominator == 1:
            if unit in ("DE", "CE"):
                return f"P{int(n * times)}Y"
            if unit == "W":
                return f"P{int(n * times)}D"
            return _join([(int(whole), unit), (int(below), smaller)])
    if rest:
        return "P" + _piece(f"{float(n):g}", unit)
    return "P" + _piece(str(int(n)), unit)


def total(parts: Mapping[str, str]) -> str:
    """The duration that a rule's parts name: `n` `unit`, maybe `half`, maybe `n2` `unit2`."""
    if "unit" not in parts:
        return amount(number(parts["n2"]), unit_code(parts["unit2"]))
    unit = unit_code(parts["unit"])
    n = number(parts["n"]) if "n" in parts and parts["n"] not in _WHOLES else (Fraction(1) if "n" in parts else None)
    if "half" in parts and n is not None:
        n += Fraction(1, 2 if parts["half"] == "half" else 4)
    if "n2" in parts and n is not None:
        more = number(parts["n2"])
        if more is not None and n.denominator == 1 and more.denominator == 1:
            return _join([(int(n), unit), (int(more), unit_code(parts["unit2"]))])
    return amount(n, unit)


_WHOLES = ("the", "all", "the whole", "the entire", "long")


def _piece(n: str, unit: str) -> str:
    return f"T{n}{_CLOCK[unit]}" if unit in _CLOCK else f"{n}{_WHOLE_DAYS[unit]}"


def _join(parts: list[tuple[int, str]]) -> str:
    """Pieces of one duration, the largest first: "P1Y6M", "PT1H30M", "P1DT12H"."""
    days = "".join(f"{n}{_WHOLE_DAYS[u]}" for n, u in parts if n and u in _WHOLE_DAYS)
    clock = "".join(f"{n}{_CLOCK[u]}" for n, u in parts if n and u in _CLOCK)
    return f"P{days}" + (f"T{clock}" if clock else "")
