"""Publication dates: where each comes from, and what stays unknown."""

from pathlib import Path

import pytest

from generator.date import date
from generator.model.article import Article, Header
from generator.model.sidecar import Sidecar
from generator.model.text import Block, BlockKind
from generator.read import read, read_files

_SEEDS = Path(__file__).parents[1] / "golden" / "seeds"
_BODY = "The union and the port agreed on Sunday to go on."


def _article(*blocks: tuple[BlockKind, str], id_: str = "a", sidecar: Sidecar | None = None) -> Article:
    """An article of these blocks, one a line."""
    text = ""
    placed: list[Block] = []
    for kind, words in blocks:
        placed.append(Block(start=len(text), end=len(text) + len(words), kind=kind))
        text += words + "\n"
    header = Header(
        seed=f"{id_}.txt", sha256="0", encoding="utf-8", title="x", language="en", words=1, blocks=tuple(placed)
    )
    return Article(id=id_, text=text, header=header, sidecar=sidecar or Sidecar())


def _dated(article: Article) -> tuple[str | None, str, str | None]:
    (found,) = date([article])
    words = found.header.evidence.get("published")
    if words:
        assert found.text[words.start : words.end] == words.exact
    return found.published, found.header.published_from, words.exact if words else None


def test_the_sidecar_comes_first() -> None:
    article = _article(("dateline", "Mon Jun 19 2023"), ("body", _BODY), sidecar=Sidecar(published="2023-06"))
    assert _dated(article) == ("2023-06", "sidecar", None)


@pytest.mark.parametrize(
    ("blocks", "published", "words"),
    [
        ([("dateline", "Mon Jun 19 2023"), ("body", _BODY)], "2023-06-19", "Mon Jun 19 2023"),
        ([("furniture", "date 2023-06-18"), ("body", _BODY)], "2023-06-18", "2023-06-18"),
        ([("byline", "By Jane Roe, June 19, 2023"), ("body", _BODY)], "2023-06-19", "June 19, 2023"),
        ([("body", _BODY), ("furniture", "Published 19 June 2023")], "2023-06-19", "19 June 2023"),
        (
            [("furniture", "Updated June 21, 2023"), ("furniture", "Published June 19, 2023"), ("body", _BODY)],
            "2023-06-19",
            "June 19, 2023",
        ),
        ([("furniture", "Updated June 21, 2023"), ("body", _BODY)], "2023-06-21", "June 21, 2023"),
    ],
)
def test_stated(blocks: list[tuple[BlockKind, str]], published: str, words: str) -> None:
    assert _dated(_article(*blocks)) == (published, "stated", words)


@pytest.mark.parametrize(
    "blocks",
    [
        [("body", _BODY)],
        [("body", "They met on June 18, 2023, and agreed.")],
        [("dateline", "06/07/2023"), ("body", _BODY)],
        [("furniture", "ALSO READ | What the union told the port at the talks of June 3, 2022"), ("body", _BODY)],
        [("body", _BODY), ("body", _BODY), ("body", "Correction: the port is in Porto."), ("dateline", "July 3, 2023")],
        [("body", _BODY), ("body", _BODY), ("dateline", "July 3, 2023"), ("body", _BODY)],
        [("caption", "Roe at a gate, June 20, 2023."), ("body", _BODY)],
        [("caption", "FILE PHOTO: Roe at a gate, June 18, 2023."), ("body", _BODY)],
        [
            ("caption", "Roe at a gate, June 18, 2023."),
            ("body", "They met on Sunday. The talks of May 2024 had failed."),
        ],
        [("body", "They will meet on Sunday (June 18). The last talks had failed in 2021.")],
        [("body", "They met on Sunday (June 18).")],
    ],
)
def test_unknown(blocks: list[tuple[BlockKind, str]]) -> None:
    assert _dated(_article(*blocks)) == (None, "unknown", None)


def test_caption() -> None:
    article = _article(("caption", "Roe meets Doe in Porto, June 18, 2023."), ("body", _BODY))
    assert _dated(article) == ("2023-06-18", "caption", "June 18, 2023")


@pytest.mark.parametrize(
    ("body", "published", "words"),
    [
        ("They met on Sunday (June 18). The last talks had failed in 2021.", "2023-06-18", "Sunday (June 18)"),
        ("They met on Sunday, June 18. The last talks had failed in 2023.", "2023-06-18", "Sunday, June 18"),
        ("They met on Sunday, June 18. The next ones will be in 2025. The last were in 2020.", "2023-06-18",
         "Sunday, June 18"),
    ],
)  # fmt: skip
def test_weekday(body: str, published: str, words: str) -> None:
    assert _dated(_article(("body", body))) == (published, "weekday", words)


_STORY = (
    "Union leader Xandra Quillfeather arrived in Oporto on Sunday and met harbourmaster Teodoro Brandywine at the "
    "customs house, where dockers had gathered with banners and drums. “We shall keep the gates shut until the "
    "cranes are repaired and every docker is paid what is owed,” Quillfeather told Brandywine."
)
_OTHER_TELLING = (
    "At the customs house in Oporto, Xandra Quillfeather told harbourmaster Teodoro Brandywine on Sunday: “We shall "
    "keep the gates shut until the cranes are repaired and every docker is paid what is owed.” Dockers with banners "
    "and drums had gathered. Quillfeather will leave on Tuesday."
)


def test_related() -> None:
    dated = _article(("dateline", "Mon Jun 19 2023"), ("body", _STORY), id_="dated")
    older = _article(("dateline", "June 12, 2023"), ("body", "The gates of another port were shut."), id_="older")
    undated = _article(("body", _OTHER_TELLING), id_="undated")
    found = {a.id: (a.published, a.header.published_from) for a in date([dated, older, undated])}
    assert found["undated"] == ("2023-06-19", "related")
    assert date([undated])[0].published is None
    assert date([older, undated])[1].published is None


def test_related_needs_a_weekday_that_fits() -> None:
    dated = _article(("dateline", "Mon Jun 19 2023"), ("body", _STORY), id_="dated")
    undated = _article(("body", _OTHER_TELLING.replace(" on Sunday", "").replace(" on Tuesday", "")), id_="undated")
    assert date([dated, undated])[1].header.published_from == "unknown"


def test_the_seeds() -> None:
    found = {a.id[:3]: (a.published, a.header.published_from) for a in date(read(_SEEDS).articles)}
    assert found.pop("004") in [("2023-06-18", "related"), ("2023-06-19", "related")]
    assert found == {
        "000": ("2023-06-18", "caption"),
        "001": ("2023-06-18", "stated"),
        "002": ("2023-06-19", "stated"),
        "003": ("2023-06-18", "caption"),
    }


def test_a_seed_without_a_date_extracted_alone() -> None:
    (article,) = date(read_files([_SEEDS / "004_cc4e1ac219f518c2.txt"]).articles)
    assert (article.published, article.header.published_from) == (None, "unknown")
