"""Find temporal phrases in English text: leftmost, longest, typed; no parser needed.

Cost is linear in the length of the text: a rule is tried only at two words with which it can begin (`openings`), at
most once there, and no rule can match more than a few words.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache

from generator.language.temporal.lookalikes import LOOKALIKES
from generator.language.temporal.openings import ANY, LETTERS, openings
from generator.language.temporal.phrase import Phrase
from generator.language.temporal.rules import RULES, Rule
from generator.language.temporal.vocabulary import expand

_WORD = re.compile(rf"(?<![\w$£€])(?:(?P<letters>[^\W\d_½¼¾]{{1,{LETTERS}}})|['’](?=\d\ds?)|\w)\w*")
_END = r"(?!\w|[-‐‑](?!long|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[a-z])"
_AND_DAY = re.compile(
    expand(
        r",? (?:and|or|to|through) {day:figure_day}(?:,? {year})?"
        r"(?![\w%$-]|\.\d| (?:{=units}|{=full_month}|percent|per|people|others|more)\b)"
    ),
    re.IGNORECASE,
)
_Tried = tuple[tuple[Rule | None, re.Pattern[str]], ...]


def phrases(text: str, start: int = 0, end: int | None = None) -> list[Phrase]:
    """The temporal phrases of `text[start:end]` in order, without overlap."""
    stop = len(text) if end is None else end
    return list(_scan(text, start, stop))


def _scan(text: str, start: int, stop: int) -> Iterator[Phrase]:
    done = start
    for at, tried in _places(text, start, stop):
        if at < done:
            continue
        best: tuple[int, Rule | None, re.Match[str]] | None = None
        for rule, pattern in tried:
            match = pattern.match(text, at, stop)
            if match and match.end() > at and (best is None or match.end() > best[0]):
                best = (match.end(), rule, match)
        if best is not None:
            done, rule, match = best
            if rule is None:
                continue
            parts = {k: " ".join(v.lower().replace("’", "'").split()) for k, v in match.groupdict().items() if v}
            phrase = Phrase(at, done, match.group(), rule.type, rule.name, rule.reading, parts)
            following = _second_day(phrase, text, stop)
            if following is None:
                yield phrase
                continue
            done = following.end
            yield replace(phrase, parts={**following.parts, "day": parts["day"]})
            yield following


def _places(text: str, start: int, stop: int) -> Iterator[tuple[int, _Tried]]:
    """Where a phrase can begin, and the rules to try there."""
    table = _table()
    at, seconds = start, None
    for word in _WORD.finditer(text, start, stop):
        key = (word["letters"] or "0").lower()
        if seconds is not None:
            yield at, seconds.get(key, seconds[ANY])
        at, seconds = word.start(), table.get(key)
    if seconds is not None:
        yield at, seconds[ANY]


def _second_day(phrase: Phrase, text: str, stop: int) -> Phrase | None:
    """The "25" of "April 24 and 25", with the month of the first and the year that may follow the second."""
    if phrase.rule != "June 18, 2023" or "year" in phrase.parts:
        return None
    match = _AND_DAY.match(text, phrase.end, stop)
    if match is None:
        return None
    parts = {k: v for k, v in phrase.parts.items() if k not in ("weekday", "part")}
    parts |= {k: v for k, v in match.groupdict().items() if v}
    start = match.start("day")
    return Phrase(start, match.end(), text[start : match.end()], phrase.type, phrase.rule, phrase.reading, parts)


@cache
def _table() -> Mapping[str, Mapping[str, _Tried]]:
    """The rules that may match at a word, by its first letters and those of the next word. None: a lookalike."""
    rules = _rules()
    numbers: defaultdict[str, defaultdict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    for n, (_, source) in enumerate(_sources()):
        for first, second in openings(source):
            numbers[first][second].add(n)
    table: dict[str, Mapping[str, _Tried]] = {}
    for first, seconds in numbers.items():
        always = seconds.setdefault(ANY, set())
        table[first] = {second: tuple(rules[n] for n in sorted(found | always)) for second, found in seconds.items()}
    return table


@cache
def _rules() -> _Tried:
    return tuple((rule, re.compile(f"(?:{source}){_END}", re.IGNORECASE)) for rule, source in _sources())


def _sources() -> list[tuple[Rule | None, str]]:
    lookalikes: list[tuple[Rule | None, str]] = [(None, expand(template)) for template in LOOKALIKES.values()]
    return lookalikes + [(rule, expand(rule.template)) for rule in RULES]
