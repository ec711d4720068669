"""Numbers of things, money and percentages in English text, with what qualifies them: "about 35", "$2.1 billion".

Dates and lengths of time are not these: their places are for the caller to leave out.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from generator.model.brief import TimexMod

_ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_NUMBERS = {word: n for n, word in enumerate(_ONES.split(), 1)} | {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_SCALES = {
    "dozen": 12, "hundred": 100, "thousand": 10**3, "k": 10**3, "million": 10**6, "m": 10**6, "mn": 10**6, "mln": 10**6,
    "billion": 10**9, "bn": 10**9, "bln": 10**9, "trillion": 10**12, "tn": 10**12,
}  # fmt: skip
_SIGNS = {"$": "USD", "US$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR"}
_CURRENCIES = {
    "dollars": "USD", "dollar": "USD", "euros": "EUR", "euro": "EUR", "pounds": "GBP", "pound": "GBP", "yen": "JPY",
    "yuan": "CNY", "rupees": "INR", "francs": "CHF", "kroner": "NOK", "kronor": "SEK", "roubles": "RUB",
    "rubles": "RUB",
}  # fmt: skip
_MODS: dict[str, TimexMod] = {
    "about": "APPROX", "around": "APPROX", "some": "APPROX", "roughly": "APPROX", "approximately": "APPROX",
    "an estimated": "APPROX", "estimated": "APPROX", "close to": "LESS_THAN", "nearly": "LESS_THAN",
    "almost": "LESS_THAN", "just under": "LESS_THAN", "under": "LESS_THAN", "fewer than": "LESS_THAN",
    "less than": "LESS_THAN", "more than": "MORE_THAN", "over": "MORE_THAN", "just over": "MORE_THAN",
    "upwards of": "MORE_THAN", "at least": "EQUAL_OR_MORE", "no fewer than": "EQUAL_OR_MORE",
    "up to": "EQUAL_OR_LESS", "as many as": "EQUAL_OR_LESS", "as much as": "EQUAL_OR_LESS", "at most": "EQUAL_OR_LESS",
}  # fmt: skip
_TENS = "|".join(w for w, n in _NUMBERS.items() if n >= 20)
_WORDS = "|".join(sorted(_NUMBERS, key=lambda w: (-len(w), w)))
_AMOUNT = re.compile(
    rf"(?:\b(?P<mod>{'|'.join(sorted(_MODS, key=lambda m: (-len(m), m)))})\s+)?"
    r"(?<![\w.,$£€¥₹/:-])(?:(?P<sign>US\$|[$£€¥₹])\s?)?(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
    rf"|\b(?:(?:{_TENS})-(?:{_WORDS})|{_WORDS}|an?(?=\s(?:dozen|hundred|thousand|million)))\b)"
    r"(?:[\s-]?(?P<scale>(?:dozen|hundred|thousand|million|billion|trillion|mln|bln|bn|mn|tn|m|k)\b))?"
    rf"(?:\s?(?P<percent>%|per\s?cent\b)|\s(?P<currency>{'|'.join(_CURRENCIES)})\b)?(?![\w/]|[.,]\d|-\w|:\d)",
    re.IGNORECASE,
)
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "tenth": 10}
_FRACTION = re.compile(
    rf"(?:\b(?P<mod>{'|'.join(sorted(_MODS, key=lambda m: (-len(m), m)))})\s+)?"
    r"\b(?P<words>(?:(?P<above>one|two|three|four|an?)[\s-])?(?P<part>(?:third|quarter|fifth|sixth|tenth)s?|half))\b"
    r"(?=\s+(?:of|the|its|their|his|her)\b)",
    re.IGNORECASE,
)
_TO = (" to ", "-", "–", " or ", "—")
_AND = (" and ", *_TO)
_BETWEEN = re.compile(r"\bbetween\s+$", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s+(?:[\w%]+\s+)?$", re.IGNORECASE)
_LOOKBACK = 20
"""Characters before a number in which "between" or "from" is looked for."""
_SIGNIFICANT = 0.025
"""A rounded number stands for what is within so much of it, at most."""


@dataclass(frozen=True)
class Amount:
    """A number as it stands in a text."""

    start: int
    end: int
    """With the words that qualify it."""
    value: float
    mod: TimexMod | None
    unit: Literal["count", "money", "percent"]
    currency: str | None
    words: str
    """Without what qualifies it."""
    upper: float | None = None
    """The upper end of a range."""

    @property
    def rounded(self) -> tuple[float, float]:
        """From what to what the number may have been rounded."""
        slack = min(self._rounding, self.value * _SIGNIFICANT)
        return self.value - slack, self.value + slack

    @property
    def _rounding(self) -> float:
        """Half of the last digit that is not zero: 1,200 stands for 1,150 to 1,250; below a hundred, itself."""
        digits = f"{self.value:.10g}"
        if "." in digits or "e" in digits or self.value < 100:
            return 0.0
        return float(10 ** (len(digits) - len(digits.rstrip("0")))) / 2


def amounts(text: str, start: int = 0, end: int | None = None) -> Iterator[Amount]:
    """The numbers of a text."""
    for m in _AMOUNT.finditer(text, start, len(text) if end is None else end):
        value = _value(m["number"]) * _SCALES.get((m["scale"] or "").casefold(), 1)
        currency = _SIGNS.get((m["sign"] or "").upper()) or _CURRENCIES.get((m["currency"] or "").casefold())
        begin = m.start("sign") if m["sign"] else m.start("number")
        yield Amount(
            start=m.start("mod") if m["mod"] else begin,
            end=m.end(),
            value=value,
            mod=_MODS[m["mod"].casefold()] if m["mod"] else None,
            unit="money" if currency else "percent" if m["percent"] else "count",
            currency=currency,
            words=text[begin : m.end()],
        )


def ranges(text: str, found: Iterable[Amount]) -> Iterator[Amount]:
    """The numbers with those that make a range joined: "15 to 20", "between 15 and 20 percent", "$2-3 million".

    "From 15 to 20" tells of a change, and stays two numbers.
    """
    before: Amount | None = None
    for amount in found:
        joined = _range(text, before, amount) if before is not None else None
        if joined is not None:
            before = joined
            continue
        if before is not None:
            yield _changed(text, before, amount)
        before = amount
    if before is not None:
        yield before


def _changed(text: str, low: Amount, high: Amount) -> Amount:
    """The first number of "from 15 to 20 percent", which are percent both."""
    shares = low.unit == "count" != high.unit and text[low.end : high.start] == " to "
    if not shares or not _FROM.search(text, max(0, low.start - _LOOKBACK), low.start):
        return low
    return replace(low, unit=high.unit, currency=high.currency)


def _range(text: str, low: Amount, high: Amount) -> Amount | None:
    between = text[low.end : high.start]
    within = _BETWEEN.search(text, max(0, low.start - _LOOKBACK), low.start)
    if low.upper is not None or between not in (_TO if within is None else _AND):
        return None
    if within is None and _FROM.search(text, max(0, low.start - _LOOKBACK), low.start):
        return None
    value = low.value
    for _, size in sorted(_SCALES.items(), key=lambda pair: -pair[1]):
        bare = not any(map(str.isalpha, low.words)) and any(map(str.isalpha, high.words))
        if bare and high.value >= size > value:
            value *= size
            break
    if low.unit not in (high.unit, "count") or not value < high.value:
        return None
    start = low.start if within is None else within.start()
    return replace(
        high, start=start, value=value, upper=high.value, mod=low.mod, words=text[low.start : high.end],
        currency=high.currency or low.currency,
    )  # fmt: skip


def fractions(text: str, start: int = 0, end: int | None = None) -> Iterator[Amount]:
    """Shares in words, as percentages: "two-thirds", "half of", "a quarter of"."""
    for m in _FRACTION.finditer(text, start, len(text) if end is None else end):
        if m["above"] is None and m["part"].casefold() != "half":
            continue
        above = 1.0 if m["above"] is None else _value(m["above"])
        part = m["part"].casefold().removesuffix("s")
        yield Amount(
            start=m.start("mod") if m["mod"] else m.start("words"),
            end=m.end("words"),
            value=round(100 * above / _PARTS[part], 2),
            mod=_MODS[m["mod"].casefold()] if m["mod"] else None,
            unit="percent",
            currency=None,
            words=m["words"],
        )


def _value(number: str) -> float:
    word = number.casefold()
    if word[0].isdigit():
        return float(word.replace(",", ""))
    if word in ("a", "an"):
        return 1.0
    return float(sum(_NUMBERS[part] for part in word.split("-")))
