"""The figures of short articles: `cases.txt` holds title, input and expected, parted by lines with a full stop.

The first line of an input is its publication date. An expected line is

    unit low-high qualifier currency measure = whose age | what is counted | words | clause

with what does not hold left out; "none" expects no figure.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from strategies import article_of, news_like, texts

from generator.annotate import annotate
from generator.extract import extract
from generator.model.brief import Figure


def _cases() -> Iterator[object]:
    parts = (Path(__file__).parent / "cases.txt").read_text(encoding="utf-8").split("\n.\n")
    for title, text, expected in zip(parts[0::3], parts[1::3], parts[2::3], strict=True):
        yield pytest.param(text, expected.strip().split("\n"), id=title.strip())


@pytest.mark.parametrize(("text", "expected"), list(_cases()))
def test_case(text: str, expected: list[str]) -> None:
    published, body = text.strip().split("\n", 1)
    found = extract(annotate(article_of(body, published=published)))
    assert ([_line(f) for f in found.figures] or ["none"]) == expected


@settings(max_examples=60, deadline=None)
@given(news_like | texts)
def test_any_text_keeps_its_words(text: str) -> None:
    article = article_of(text)
    found = extract(annotate(article))
    for figure in found.figures:
        assert article.text[figure.evidence.start : figure.evidence.end] == figure.evidence.exact
        assert figure.low <= figure.high
        assert not any(
            d.type != "DURATION" and d.evidence.touches(figure.evidence) and figure.unit != "age" for d in found.dates
        )


def _line(figure: Figure) -> str:
    size = f"{figure.low}" if figure.low == figure.high else f"{figure.low}-{figure.high}"
    whose = f"= {figure.actor}" if figure.actor else None
    head = filter(None, (figure.unit, size, figure.qualifier, figure.currency, figure.measure, whose))
    what = " ".join((*figure.modifiers, figure.counted)) if figure.counted else "-"
    return " | ".join((" ".join(head), what, figure.evidence.exact, figure.clause.exact if figure.clause else "-"))
