"""Quotations and their speakers: written cases, and laws."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from strategies import article_of, news_like

from generator.annotate import annotate
from generator.extract import actors, quotes
from generator.model.brief import Found, Quote
from generator.model.publication import Attribution

_CASES = Path(__file__).parent / "cases"
_GOLDEN = Path(__file__).parents[2] / "golden" / "seeds"


def _cases() -> list[tuple[str, str, list[str]]]:
    found = []
    for path in sorted(_CASES.glob("*.txt")):
        for case in path.read_text("utf-8").split("========\n"):
            title, rest = case.split("\n", 1)
            text, expected = rest.split("----\n")
            found.append((f"{path.stem}: {title}", text, expected.splitlines()))
    return found


def _found(text: str, by: Attribution = "weights") -> Found:
    annotated = annotate(article_of(text), attribution=by)
    return quotes.extract(annotated, actors.extract(annotated, Found()))


def _shown(quote: Quote) -> str:
    """`kind | speakers | speaker kind | basis | via | reports | addressee | speaker text`."""
    speakers = " + ".join(s for s in (quote.speaker, *quote.co_speakers) if s)
    fields = (speakers, quote.speaker_kind, quote.basis, quote.via, quote.reports, quote.addressee, quote.speaker_text)
    return " | ".join([quote.kind, *(f or "-" for f in fields)])


@pytest.mark.parametrize(("text", "expected"), [c[1:] for c in _cases()], ids=[c[0] for c in _cases()])
def test_case(text: str, expected: list[str]) -> None:
    assert [_shown(q) for q in _found(text).quotes] == expected


@pytest.mark.parametrize("by", ["weights", "rules"])
def test_both_ways_find_the_plain_speakers(by: Attribution) -> None:
    text = "“We will meet again in the autumn,” Maria Lopez said.\nDavid Warren said: “I shall not go there again.”"
    assert [q.speaker for q in _found(text, by).quotes] == ["maria-lopez", "david-warren"]


def test_a_speaker_that_represents_a_body() -> None:
    text = "The Transport Ministry is silent. “We will go on,” a spokesman for the Transport Ministry said on Monday."
    quote = _found(text).quotes[0]
    assert (quote.speaker, quote.speaker_kind, quote.represents) == (None, "anonymous", "transport-ministry")


def _check_laws(text: str, found: Found) -> None:
    ids = {a.id for a in found.actors}
    assert [q.evidence.start for q in found.quotes] == sorted(q.evidence.start for q in found.quotes)
    assert len({q.id for q in found.quotes}) == len(found.quotes)
    for q in found.quotes:
        assert text[q.evidence.start : q.evidence.end] == q.evidence.exact
        assert q.text in q.evidence.exact
        assert {q.speaker, q.via, q.reports, q.addressee, q.represents, *q.co_speakers} - {None} <= ids
        assert q.speaker not in (q.via, q.reports, q.addressee) or q.speaker is None
        assert (q.basis == "none") == (q.attribution is None)
        if q.speaker_kind in ("anonymous", "outlet", "unknown"):
            assert q.speaker is None
        if q.attribution is not None:
            assert text[q.attribution.start : q.attribution.end] == q.attribution.exact
            assert "\n" not in q.attribution.exact
            assert len(q.attribution.exact) <= 400


@pytest.mark.parametrize("path", sorted(_GOLDEN.glob("*.txt")), ids=lambda p: p.stem)
def test_laws_on_the_seeds(path: Path) -> None:
    text = path.read_text("utf-8")
    found = _found(text)
    assert found.quotes
    _check_laws(text, found)
    assert found == _found(text)


@settings(max_examples=40, deadline=None)
@given(news_like)
def test_laws_on_any_text(text: str) -> None:
    for by in ("weights", "rules"):
        _check_laws(text, _found(text, by))


@pytest.mark.parametrize(
    "text",
    ['Ann said "yes it is" ok. ' * 300, "“We go on.\n" * 300, "He said he knew. " * 600 + "“So it is then,” he said."],
    ids=["a crowded paragraph", "paragraph after paragraph", "a chain of pronouns"],
)
def test_hostile_text(text: str) -> None:
    _check_laws(text, _found(text))
