"""The laws that hold for every extractor, over the five golden seeds and over generated text."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from strategies import article_of, news_like, texts

from generator.annotate import annotate
from generator.compose import compose
from generator.date import date
from generator.extract import extract
from generator.model.article import Article
from generator.model.brief import Brief
from generator.model.kinds import KINDS
from generator.read import read
from generator.store import dump_yaml, load_yaml

GOLDEN = Path(__file__).parent / "golden" / "seeds"
WIDEST = 400
"""Evidence outside quotations is at most so many characters, in one line."""


def brief_of(article: Article) -> Brief:
    return compose(article, extract(annotate(article)))


@pytest.fixture(scope="module")
def articles() -> tuple[Article, ...]:
    return date(read(GOLDEN).articles)


def test_the_golden_seeds_are_read(articles: tuple[Article, ...]) -> None:
    assert len(articles) == 5


def test_evidence_is_exact_narrow_and_in_order(articles: tuple[Article, ...]) -> None:
    for article in articles:
        hold(article, brief_of(article))


@settings(max_examples=60, deadline=None)
@given(news_like | texts)
def test_the_laws_hold_for_any_text(text: str) -> None:
    article = article_of(text)
    brief = brief_of(article)
    hold(article, brief)
    assert dump_yaml(brief_of(article)) == dump_yaml(brief)


@settings(max_examples=30, deadline=None)
@given(news_like)
def test_without_a_date_relative_dates_stay_unresolved(text: str) -> None:
    brief = brief_of(article_of(text, published=None))
    weekdays = [d for d in brief.dates if d.evidence.exact in ("Monday", "on Monday", "last week")]
    assert all(d.edtf is None for d in weekdays)


def test_one_very_long_paragraph_is_read() -> None:
    text = ("Jane Roe said on Monday that she would visit the ministry in June 2023. " * 3_000)[:200_000]
    hold(article_of(text), brief_of(article_of(text)))


def test_another_language_is_listed_not_extracted() -> None:
    article = article_of("Die Ministerin sagte am Montag: „Wir kommen.“")
    german = article.replace(header=article.header.replace(language="de"))
    brief = brief_of(german)
    assert (brief.actors, brief.quotes, brief.dates, brief.open_items) == ((), (), (), ())


def hold(article: Article, brief: Brief) -> None:
    """The laws of one brief; `compose` has refused inexact evidence and unknown ids before."""
    assert load_yaml(dump_yaml(brief), Brief, "brief") == brief
    for name in (kind.name for kind in KINDS):
        facts = getattr(brief, name)
        starts = [
            (f.mentions[0] if name == "actors" and f.mentions else f.evidence).start
            for f in facts
            if name != "actors" or f.mentions
        ]
        assert starts == sorted(starts), name
    wide = [*brief.reports, *brief.dates, *brief.figures, *brief.open_items, *brief.facts]
    for evidence in (f.evidence for f in wide):
        assert len(evidence.exact) <= WIDEST
        assert "\n" not in evidence.exact.strip()
    for quote in brief.quotes:
        assert quote.text in quote.evidence.exact
        assert article.text[quote.evidence.start : quote.evidence.end] == quote.evidence.exact
