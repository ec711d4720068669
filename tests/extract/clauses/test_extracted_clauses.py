"""The clauses of short articles: `cases*.txt` hold title, input and expected, parted by lines with a full stop.

The first line of an input is its publication date. An expected line is

    act status commitment not if | role words = actors; … | who says so, by what verb | evidence

with what does not hold left out, and "-" for a part that is empty.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from strategies import article_of, news_like, texts

from generator.annotate import annotate
from generator.compose import compose
from generator.date import date
from generator.extract import extract
from generator.model.article import Article
from generator.model.clause import Clause
from generator.model.extracted import Extracted
from generator.read import read

CASES = Path(__file__).parent
GOLDEN = Path(__file__).parents[2] / "golden" / "seeds"


def _cases() -> Iterator[object]:
    for path in sorted(CASES.glob("cases*.txt")):
        parts = path.read_text(encoding="utf-8").split("\n.\n")
        for title, text, expected in zip(parts[0::3], parts[1::3], parts[2::3], strict=True):
            yield pytest.param(text, expected.strip().split("\n"), id=f"{path.stem}: {title.strip()}")


@pytest.mark.parametrize(("text", "expected"), list(_cases()))
def test_case(text: str, expected: list[str]) -> None:
    published, body = text.strip().split("\n", 1)
    found = extract(annotate(article_of(body, published=published)))
    assert [_line(c) for c in found.clauses] == expected


@pytest.fixture(scope="module")
def seeds() -> list[tuple[Article, Extracted]]:
    return [(a, extract(annotate(a))) for a in date(read(GOLDEN).articles)]


def test_the_laws_hold_for_the_seeds(seeds: list[tuple[Article, Extracted]]) -> None:
    for article, found in seeds:
        assert len(found.clauses) > 20
        _hold(article, found)


@settings(max_examples=60, deadline=None)
@given(news_like | texts)
def test_the_laws_hold_for_any_text(text: str) -> None:
    article = article_of(text)
    found = extract(annotate(article))
    _hold(article, found)
    assert extract(annotate(article)) == found


def test_the_record_has_no_clauses(seeds: list[tuple[Article, Extracted]]) -> None:
    article, found = seeds[0]
    brief = compose(article, found)
    assert brief.all == found.all
    assert not hasattr(brief, "clauses")


def _hold(article: Article, found: Extracted) -> None:
    """Words are exact, a clause stands in its sentence, what it names is there."""
    actors = {a.id for a in found.actors}
    facts = {f.id for f in found.all}
    assert len({c.id for c in found.clauses}) == len(found.clauses)
    for clause in found.clauses:
        for words in (clause.evidence, clause.act, *clause.arguments, *([clause.teller] if clause.teller else ())):
            assert article.text[words.start : words.end] == words.exact
            assert words.exact.strip()
        assert clause.sentence.covers(clause.evidence)
        assert len(clause.evidence.exact) <= 400
        for argument in clause.arguments:
            assert set(argument.actors) <= actors
            assert argument.fact is None or argument.fact in facts
        assert clause.teller is None or clause.teller.actor in {None, *actors}
        assert clause.commitment is None or clause.status == "to_come"


def _line(clause: Clause) -> str:
    head = [clause.lemma, clause.status, clause.commitment or "", "not" * clause.negated, "if" * clause.conditional]
    roles = "; ".join(
        f"{a.role} {a.exact}" + (f" = {', '.join(a.actors)}" if a.actors else "") for a in clause.arguments
    )
    who = clause.teller
    told = f"{who.exact}{f' = {who.actor}' if who.actor else ''} {clause.told_by}" if who else clause.told_by or ""
    return " | ".join((" ".join(filter(None, head)), roles or "-", told or "-", clause.evidence.exact))
