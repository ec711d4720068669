"""Annotation: every word is parsed once, and every token knows its place in the article."""

import itertools
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import article_of, news_like
from threadpoolctl import threadpool_info

from generator.annotate import LONG, Annotated, annotate, load
from generator.errors import ReadoutError
from generator.extract import extract
from generator.model.article import Article
from generator.model.sidecar import Sidecar
from generator.read import article
from generator.read.blocks import layout

_QUOTED = "We will go on with the talks until both of us are content with them"


def _check_places(annotated: Annotated) -> None:
    text = annotated.article.text
    covered: list[tuple[int, int]] = []
    for piece in annotated.pieces:
        for token in piece.tokens:
            start, end = piece.place(token)
            if end - start == len(token) and token.text[0].isalnum():  # a closing comma stands in both pieces
                assert text[start:end] == token.text
                covered.append((start, end))
                assert annotated.token_at(start) is not None
    covered.sort()
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(covered))


def test_a_long_quotation_is_parsed_apart() -> None:
    article = article_of(f"“{_QUOTED},” the envoy said on Monday.")
    annotated = annotate(article)
    frame, inner = annotated.pieces
    assert frame.text == "“This,” the envoy said on Monday."
    assert inner.text == f"{_QUOTED},"
    assert inner.quotation == annotated.quotations[0]
    _check_places(annotated)


def test_the_stub_stands_for_the_whole_quotation() -> None:
    article = article_of(f"The envoy said: “{_QUOTED}.” She left.")
    frame = annotate(article).pieces[0]
    stub = next(t for t in frame.tokens if t.text == "This")
    start, end = frame.place(stub)
    assert article.text[start:end] == _QUOTED
    assert len(_QUOTED) >= LONG


def test_a_sentence_is_parsed_whole_around_what_a_page_shows_over_a_name() -> None:
    over = "John Henry DoeUnion asks for a new vote Ferries stop: what to know MORE"
    article = article_of(f"A contract for director John Doe {over} 's company has been signed.")
    blocks = layout(article.text).blocks
    annotated = annotate(article.replace(header=article.header.replace(blocks=blocks)))
    assert [p.text for p in annotated.pieces] == ["A contract for director John Doe 's company has been signed."]
    _check_places(annotated)


def test_a_short_quotation_stays_in_its_sentence() -> None:
    annotated = annotate(article_of("The envoy called it “a fair deal” on Monday."))
    assert [p.text for p in annotated.pieces] == ["The envoy called it “a fair deal” on Monday."]


def test_a_word_inside_a_long_quotation_is_found_in_its_piece() -> None:
    article = article_of(f"“{_QUOTED},” the envoy said.")
    annotated = annotate(article)
    token = annotated.token_at(article.text.index("talks"))
    assert token is not None
    assert token.text == "talks"
    assert annotated.token_at(len(article.text) + 5) is None


def test_another_language_has_no_pieces() -> None:
    article = article_of("Der Minister sagte: “Wir gehen heute nach Hause und kommen morgen.”")
    other = article.replace(header=article.header.replace(language="de"))
    assert annotate(other).pieces == ()


def test_a_missing_model_is_an_error_with_a_remedy() -> None:
    with pytest.raises(ReadoutError, match="no spaCy model named 'nowhere'"):
        annotate(article_of("One line."), model="nowhere")


def test_the_model_multiplies_by_numpy_in_one_thread() -> None:
    words: Any = load().get_pipe("tok2vec")
    assert {node.ops.use_blis for node in words.model.walk()} == {False}
    assert {pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas"} == {1}


@pytest.mark.parametrize(
    "text",
    [
        "The envoy said so. " * 1300,
        "x" * 60_000,
        '"' * 60_000,
        f"“{_QUOTED * 350}” she said.",
        "“a b c” 🎉 אבג. " * 200,
    ],
    ids=["one paragraph of 24,700 characters", "no space", "marks only", "one endless quotation", "not only Latin"],
)
def test_hostile_text(text: str) -> None:
    annotated = annotate(article_of(text))
    assert all(len(p.text) <= 21_000 for p in annotated.pieces)
    _check_places(annotated)


@settings(max_examples=30, deadline=None)
@given(news_like | st.text(alphabet="ab .,\"“”'\n", min_size=1, max_size=120).filter(str.strip))
def test_places_are_exact(text: str) -> None:
    article: Article = article_of(text)
    _check_places(annotate(article))


def test_progress_is_told_within_a_long_article() -> None:
    text = "Jane Roe said on Monday that the port of Oslo would open in May.\n\n" * 900
    long = article(text.encode(), "long.txt", Sidecar())
    told: list[tuple[str, int, int]] = []
    extract(annotate(long, step=lambda *said: told.append(said)), step=lambda *said: told.append(said))
    parsing = [(done, of) for what, done, of in told if what == "parsing long.txt"]
    assert [done for done, _ in parsing] == list(range(100, 901, 100))
    assert {of for _, of in parsing} == {900}
    assert [what for what, _, _ in told][-1] == "reading long.txt"
    assert len(told) > len(parsing) + 3
    short = article(text[:1000].encode(), "short.txt", Sidecar())
    told.clear()
    extract(annotate(short, step=lambda *said: told.append(said)), step=lambda *said: told.append(said))
    assert told == []
