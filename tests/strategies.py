"""Hypothesis strategies for texts and records."""

from hypothesis import strategies as st

from generator.model.article import Article, Header
from generator.model.brief import Actor, Brief, DateMention, OpenItem, Quote
from generator.model.text import Block, Evidence

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\0"), min_size=1, max_size=300)
"""Any decoded text: no surrogates, no carriage returns, no NUL."""

_WORDS = st.sampled_from(
    (
        *"Roe Jane Ministry the said told agreed to meet on Monday June 2023 visit “We will” \" '' ’s , . ? !".split(),
        *": who she he spokesman State Department in of and nearly five hours last week Mr. U.S. 10 may — ( )".split(),
        "\n",
        "\n\n",
    )
)
news_like = st.lists(_WORDS, min_size=1, max_size=60).map(" ".join).filter(str.strip)
"""Texts made of the words and marks that the extractors look for, in no sensible order."""


def evidence_in(text: str) -> st.SearchStrategy[Evidence]:
    """Evidence somewhere in the text, at least one character long."""
    places = st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text)))
    return places.map(lambda p: (min(p[0], p[1] - 1), max(p[0] + 1, p[1]))).map(
        lambda p: Evidence(start=p[0], end=p[1], exact=text[p[0] : p[1]])
    )


@st.composite
def briefs(draw: st.DrawFn) -> tuple[Brief, str]:
    """A brief with one fact of each kind, and the text it was made of."""
    text = draw(texts)
    where = evidence_in(text)
    header = Header(
        seed="a.txt", sha256="0" * 64, encoding="utf-8", title=draw(texts), outlet=draw(st.none() | texts),
        language="en", words=1, blocks=(Block(start=0, end=len(text), kind="body"),),
    )  # fmt: skip
    actor = Actor(id="a", name=draw(texts), kind="person", aliases=(draw(texts),), mentions=(draw(where),))
    quote = Quote(id="q-1", text=draw(texts), kind="full", speaker="a", evidence=draw(where), attribution=draw(where))
    date = DateMention(id="t-1", type="DATE", value=draw(st.none() | texts), evidence=draw(where))
    item = OpenItem(
        id="o-1", title=draw(texts), kind="visit", commitment="agreed", actors=("a",), evidence=draw(where),
        also=(draw(where),),
    )  # fmt: skip
    return Brief(id="a", article=header, actors=(actor,), quotes=(quote,), dates=(date,), open_items=(item,)), text


def article_of(text: str, *, published: str | None = "2023-06-18", seed: str = "a.txt") -> Article:
    """An English article whose every line is a body paragraph."""
    blocks, at = [], 0
    for line in text.split("\n"):
        start, end = at + len(line) - len(line.lstrip()), at + len(line.rstrip())
        if line.strip():
            blocks.append(Block(start=start, end=end, kind="body"))
        at += len(line) + 1
    header = Header(
        seed=seed, sha256="0" * 64, encoding="utf-8", title="A title", language="en", words=len(text.split()),
        published=published, published_from="stated" if published else "unknown", blocks=tuple(blocks),
    )  # fmt: skip
    return Article(id=seed.removesuffix(".txt"), text=text, header=header)
