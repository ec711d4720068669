"""Find temporal phrases in English text: leftmost, longest, typed; no parser needed.

Cost is linear in the length of the text: a phrase can only begin at a word with whose first letters some rule's words
begin, every rule is tried there at most once, and no rule can match more than a few words.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache

from generator.language.temporal.lookalikes import LOOKALIKES
from generator.language.temporal.phrase import Phrase
from generator.language.temporal.rules import RULES, Rule
from generator.language.temporal.vocabulary import expand

_WORD = re.compile(r"(?<![\w$£€])(?:['’](?=\d\ds?)|\w)\w*|[½¼¾]")
_END = r"(?!\w|[-‐‑](?!long|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[a-z])"
_LETTERS = 3
_LEADING = re.compile(rf"[^\W\d_]{{1,{_LETTERS}}}")
_AND_DAY = re.compile(
    expand(
        r",? (?:and|or|to|through) {day:figure_day}(?:,? {year})?"
        r"(?![\w%$-]|\.\d| (?:{=units}|{=full_month}|percent|per|people|others|more)\b)"
    ),
    re.IGNORECASE,
)
_NAME = re.compile(r"\(\?P<\w+>|\(\?[-i:=!<]+|\\[a-zA-Z]")


def phrases(text: str, start: int = 0, end: int | None = None) -> list[Phrase]:
    """The temporal phrases of `text[start:end]` in order, without overlap."""
    stop = len(text) if end is None else end
    return list(_scan(text, start, stop))


def _scan(text: str, start: int, stop: int) -> Iterator[Phrase]:
    table = _table()
    done = start
    for word in _WORD.finditer(text, start, stop):
        at = word.start()
        if at < done:
            continue
        best: tuple[int, Rule | None, re.Match[str]] | None = None
        for rule, pattern in table.get(_key(word.group()), ()):
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


def _key(word: str) -> str:
    letters = _LEADING.match(word)
    return letters.group().lower() if letters else "0"


@cache
def _table() -> Mapping[str, tuple[tuple[Rule | None, re.Pattern[str]], ...]]:
    """The rules that may match at a word, by the word's first letters; "0" is for figures. None: a lookalike."""
    table: defaultdict[str, list[tuple[Rule | None, re.Pattern[str]]]] = defaultdict(list)
    templates: list[tuple[Rule | None, str]] = [(None, template) for template in LOOKALIKES.values()]
    for rule, template in templates + [(rule, rule.template) for rule in RULES]:
        source = expand(template)
        pattern = re.compile(f"(?:{source}){_END}", re.IGNORECASE)
        for key in sorted({w[:_LETTERS].lower() for w in re.findall("[A-Za-z]+", _NAME.sub(" ", source))}):
            table[key].append((rule, pattern))
        if "\\d" in source or "[1-9]" in source:
            table["0"].append((rule, pattern))
    return {key: tuple(rules) for key, rules in table.items()}
