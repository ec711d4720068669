"""The five frozen seeds: what each says of itself, and which of its words are not body."""

from pathlib import Path

import pytest

from generator.model.article import Article
from generator.read import read

_SEEDS = Path(__file__).parents[1] / "golden" / "seeds"
_NEVER_BODY = {
    "000-57c10b6a51f716d2": ["Image Credit: Reuters", "Beijing:"],
    "001-76fcf3390e1fb55a": [
        "date 2023-06-18",
        "ALSO WATCH | Blinken: US to try to avoid miscalculations with China",
        "(With inputs from agencies)",
        "WATCH WION LIVE HERE",
    ],
    "002-6129a9f508479f3d": ["Mon Jun 19 2023", "icon-facebook icon-twitter icon-whatsapp", "BEIJING:"],
    "003-66d6d3229569ca45": [
        "Home » China, U.S. Agree to Keep up Dialogue, Qin Invited to Washington",
        "China Global News Taiwan",
        "(Pool photo/AP/Kyodo)",
        "Source: Kyodo News",
    ],
    "004-cc4e1ac219f518c2": ["With Reuters and Agence France-Presse"],
}
_HEADERS = {
    "000-57c10b6a51f716d2": (
        "US Secretary of State Antony Blinken meets with China's Foreign Minister Qin Gang",
        None, "Beijing", [("Reuters", "image")],
    ),
    "001-76fcf3390e1fb55a": (
        "US Secretary of State Antony Blinken arrived in Beijing on Sunday (June 18) amid deteriorating ties…",
        "WION", None, [],
    ),
    "002-6129a9f508479f3d": ("China’s FM to Visit US after “Constructive” Dialogue", None, "Beijing", []),
    "003-66d6d3229569ca45": (
        "China, U.S. Agree to Keep up Dialogue, Qin Invited to Washington",
        None, None, [("AP", "image"), ("Kyodo", "image"), ("Kyodo News", "text")],
    ),
    "004-cc4e1ac219f518c2": (
        "Antony Blinken will meet China’s top diplomat and perhaps its president on Monday, on the final day…",
        None, None, [("Reuters", "text"), ("Agence France-Presse", "text")],
    ),
}  # fmt: skip
_SUBHEADS = {
    "001-76fcf3390e1fb55a": [
        "‘Candid’ talks between Blinken and Qin: US",
        "US-China relations at ‘lowest point’: Beijing",
        "Blinken’s visit to Beijing",
    ],
    "002-6129a9f508479f3d": ["Conflicts Between US and China"],
}


@pytest.fixture(scope="module")
def articles() -> dict[str, Article]:
    return {a.id: a for a in read(_SEEDS).articles}


def _words(article: Article, *kinds: str) -> list[str]:
    return [article.text[b.start : b.end] for b in article.header.blocks if b.kind in kinds]


def test_all_are_read(articles: dict[str, Article]) -> None:
    assert sorted(articles) == sorted(_HEADERS)
    assert {a.header.language for a in articles.values()} == {"en"}


@pytest.mark.parametrize("id_", sorted(_NEVER_BODY))
def test_what_is_not_body(articles: dict[str, Article], id_: str) -> None:
    apart = _words(articles[id_], "furniture", "credit", "dateline", "byline")
    assert [w for w in _NEVER_BODY[id_] if w not in apart] == []
    assert set(apart) == set(_NEVER_BODY[id_])


@pytest.mark.parametrize("id_", sorted(_HEADERS))
def test_what_each_says_of_itself(articles: dict[str, Article], id_: str) -> None:
    header = articles[id_].header
    credits = [(c.name, c.for_) for c in header.credits]
    assert (header.title, header.outlet, header.dateline, credits) == _HEADERS[id_]
    for evidence in (*header.evidence.values(), *(c.evidence for c in header.credits)):
        assert articles[id_].text[evidence.start : evidence.end] == evidence.exact


@pytest.mark.parametrize("id_", sorted(_HEADERS))
def test_subheads(articles: dict[str, Article], id_: str) -> None:
    assert _words(articles[id_], "subhead") == _SUBHEADS.get(id_, [])
