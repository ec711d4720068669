"""Quotation marks: written cases, and laws over any text."""

import itertools
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.language.marks import Quotation, quotations
from generator.model.text import Span

_CASES = Path(__file__).with_name("marks.txt")


def _cases() -> list[tuple[str, str, list[str]]]:
    found = []
    for case in _CASES.read_text("utf-8").split("========\n"):
        title, rest = case.split("\n", 1)
        text, expected = rest.split("----\n")
        found.append((title, text, expected.splitlines()))
    return found


def _marked(text: str) -> tuple[Quotation, ...]:
    return quotations(text, [Span(start=m.start(), end=m.end()) for m in re.finditer(r"\S(?:[^\n]*\S)?", text)])


@pytest.mark.parametrize(("text", "expected"), [c[1:] for c in _cases()], ids=[c[0] for c in _cases()])
def test_case(text: str, expected: list[str]) -> None:
    assert [text[q.start : q.end].replace("\n", "⏎") for q in _marked(text)] == expected


@given(st.text(alphabet="ab 1.,'\"“”„`\n‘’🎉א", max_size=80))
def test_quotations_are_in_order_apart_and_hold_words(text: str) -> None:
    found = _marked(text)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    for q in found:
        assert q.start <= q.inner_start <= q.inner_end <= q.end
        assert any(c.isalnum() for c in text[q.inner_start : q.inner_end])
        assert text[q.start : q.inner_start].strip("“”„\"'`") == ""


@pytest.mark.parametrize("mark", ["“", "”", '"', "''", "“ a ", '" a '])
def test_many_marks_take_little_time(mark: str) -> None:
    text = mark * 100_000
    assert len(_marked(text)) <= 100_000
