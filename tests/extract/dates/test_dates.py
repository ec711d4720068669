"""The dates of an article, from cases in plain text: title, publication date, input, expected lines."""

from pathlib import Path

import pytest

from generator.annotate import annotate
from generator.extract.dates import extract
from generator.model.article import Article, Header
from generator.model.extracted import Extracted
from generator.model.text import Block

CASES = Path(__file__).with_name("cases.txt")


def _cases() -> list[tuple[str, str | None, str | None, str, list[str]]]:
    cases = []
    for part in CASES.read_text(encoding="utf-8").split("\n\n# ")[1:]:
        head, _, expected = part.partition("\n--")
        title, published, *rest = head.split("\n")
        url = rest.pop(0).removeprefix("url: ") if rest[0].startswith("url: ") else None
        day = published.removeprefix("published: ")
        cases.append((title, None if day == "-" else day, url, "\n".join(rest), expected.split("\n")[1:]))
    return cases


def _article(text: str, published: str | None = None, url: str | None = None, kind: str = "body") -> Article:
    lines = [(text.index(line), line) for line in text.split("\n") if line]
    blocks = tuple(Block(start=at, end=at + len(line), kind=kind) for at, line in lines)
    header = Header(
        seed="a.txt", sha256="0" * 64, encoding="utf-8", title="A", language="en", words=1, url=url,
        published=published, blocks=blocks,
    )  # fmt: skip
    return Article(id="a", text=text, header=header)


@pytest.mark.parametrize(
    ("published", "url", "text", "expected"), [c[1:] for c in _cases()], ids=[c[0] for c in _cases()]
)
def test_dates(published: str | None, url: str | None, text: str, expected: list[str]) -> None:
    dates = extract(annotate(_article(text, published, url)), Extracted()).dates
    lines = [" | ".join(x or "-" for x in (d.evidence.exact, d.type, d.value, d.mod, d.edtf)) for d in dates]
    assert lines == [line for line in expected if line]
    for date in dates:
        assert text[date.evidence.start : date.evidence.end] == date.evidence.exact


def test_furniture_counts_only_for_full_dates() -> None:
    text = "Mon Jun 19 2023\nMost read this week\nWatch live on Sunday"
    annotated = annotate(_article(text, "2023-06-19", kind="furniture"))
    assert [d.evidence.exact for d in extract(annotated, Extracted()).dates] == ["Mon Jun 19 2023"]


def test_other_languages_are_left_alone() -> None:
    article = _article("Am 18. Juni 2023 trafen sie sich.", "2023-06-19")
    article = article.replace(header=article.header.replace(language="de"))
    assert extract(annotate(article), Extracted()).dates == ()


def test_the_same_words_in_one_sentence_have_ids_of_their_own() -> None:
    dates = extract(annotate(_article("On Sunday they met, and on Sunday they left.", "2023-06-19")), Extracted()).dates
    assert len({d.id for d in dates}) == 2
