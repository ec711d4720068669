"""The grammar of temporal phrases, from cases in plain text; its cost, and what phrases state by themselves."""

import datetime
import re
import time
from pathlib import Path

import pytest

from generator.language.temporal import month_day_of, phrases, stated_day, weekday_of
from generator.language.temporal.readings import READINGS
from generator.language.temporal.rules import RULES, Rule
from generator.language.temporal.vocabulary import expand

CASES = [
    part.partition("\n")[0::2]
    for part in Path(__file__).with_name("phrases.txt").read_text("utf-8").split("\n\n# ")[1:]
]


@pytest.mark.parametrize("case", [c for _, c in CASES], ids=[t for t, _ in CASES])
def test_phrases(case: str) -> None:
    text, _, expected = case.partition("\n--")
    found = phrases(text)
    assert "\n".join(f"{p.text} | {p.type}" for p in found) == expected.strip()
    assert all(text[p.start : p.end] == p.text for p in found)


@pytest.mark.parametrize("rule", RULES, ids=[rule.name for rule in RULES])
def test_the_name_of_a_rule_is_an_example_of_it(rule: Rule) -> None:
    pattern = re.compile(expand(rule.template), re.IGNORECASE)
    assert any(pattern.match(rule.name + " ", at.start()) for at in re.finditer(r"\b\w|['’]", rule.name))


def test_every_rule_can_be_read() -> None:
    assert {rule.reading for rule in RULES} <= READINGS.keys()
    assert len({rule.name for rule in RULES}) == len(RULES)


def test_a_part_of_a_text_is_searched() -> None:
    text = "on Sunday, then on Monday, then on Tuesday"
    assert [p.text for p in phrases(text, 10, 30)] == ["Monday"]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Mon Jun 19 2023", datetime.date(2023, 6, 19)),
        ("2023-06-18", datetime.date(2023, 6, 18)),
        ("18th June, 2023", datetime.date(2023, 6, 18)),
        ("19/06/2023", datetime.date(2023, 6, 19)),
        ("06/19/2023", datetime.date(2023, 6, 19)),
        ("06/07/2023", None),
        ("31 June 2023", None),
        ("June 2023", None),
        ("Sunday (June 18)", None),
        ("June 18–19, 2023", None),
    ],
)
def test_stated_day(words: str, day: datetime.date | None) -> None:
    (phrase,) = phrases(words)
    assert stated_day(phrase) == day


def test_stated_day_by_the_order_of_the_outlet() -> None:
    (phrase,) = phrases("06/07/2023")
    assert stated_day(phrase, day_first=True) == datetime.date(2023, 7, 6)
    assert stated_day(phrase, day_first=False) == datetime.date(2023, 6, 7)


def test_weekday_and_day_of_the_month() -> None:
    (phrase,) = phrases("on Sunday (June 18)")
    assert weekday_of(phrase) == 6
    assert month_day_of(phrase) == (6, 18)


@pytest.mark.parametrize(
    "unit", ["the end of the ", "one two three ", "2 ", "May ", "more than a quarter of ", "last ", "1/2-", "10:", "' "]
)
def test_cost_is_linear(unit: str) -> None:
    def seconds(n: int) -> float:
        text = unit * (n // len(unit))
        start = time.process_time()
        phrases(text)
        return time.process_time() - start

    seconds(1_000)
    assert seconds(40_000) < 30 * max(seconds(4_000), 0.01)
