"""The reports of short articles: `cases.txt` holds title, input and expected, parted by lines with a full stop.

An expected line is

    speaker's words = actor + others | cue via whom | what is said | the words that report it

and "none" expects no report. The article begins by naming Ann Roe, Tom Doe and the Harbour Board.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from strategies import article_of, news_like, texts

from generator.annotate import annotate
from generator.extract import extract
from generator.model.brief import Report

_NAMES = "Ann Roe met Tom Doe of the Harbour Board.\n"


def _cases() -> Iterator[object]:
    parts = (Path(__file__).parent / "cases.txt").read_text(encoding="utf-8").split("\n.\n")
    for title, text, expected in zip(parts[0::3], parts[1::3], parts[2::3], strict=True):
        yield pytest.param(text.strip(), expected.strip().split("\n"), id=title.strip())


@pytest.mark.parametrize(("text", "expected"), list(_cases()))
def test_case(text: str, expected: list[str]) -> None:
    found = extract(annotate(article_of(_NAMES + text)))
    assert ([_line(r) for r in found.reports] or ["none"]) == expected


@settings(max_examples=60, deadline=None)
@given(news_like | texts)
def test_any_text_keeps_its_words(text: str) -> None:
    article = article_of(text)
    found = extract(annotate(article))
    quotes = [q.evidence for q in found.quotes if q.kind != "scare"]
    for report in found.reports:
        for words in filter(None, (report.evidence, report.attribution)):
            assert article.text[words.start : words.end] == words.exact
        assert not any(q.touches(report.evidence) for q in quotes)


def _line(report: Report) -> str:
    speaker = report.speaker_text or "-"
    if report.speaker:
        speaker += f" = {' + '.join((report.speaker, *report.co_speakers))}"
    cue = f"{report.cue} via {report.via}" if report.via else report.cue or "-"
    return " | ".join((speaker, cue, report.evidence.exact, report.attribution.exact if report.attribution else "-"))
