"""What is published of an article."""

from generator.model.text import Block
from generator.render.passages import Paragraph, published

TEXT = (
    "Title here\n\nA is one. B is two. C is three.\n\nNobody cares.\n\nStill nobody.\n\nVelden: D is four.\n\nRead more"
)
BLOCKS = [
    Block(kind=kind, start=TEXT.index(words), end=TEXT.index(words) + len(words))
    for kind, words in (
        ("headline", "Title here"),
        ("body", "A is one. B is two. C is three."),
        ("body", "Nobody cares."),
        ("body", "Still nobody."),
        ("dateline", "Velden:"),
        ("body", "D is four."),
        ("furniture", "Read more"),
    )
]


def at(words: str) -> tuple[int, int]:
    return TEXT.index(words), TEXT.index(words) + len(words)


def shown(paragraphs: list[Paragraph]) -> list[list[str]]:
    return [["…" if s is None else TEXT[s[0] : s[1]] for s in p.stretches] for p in paragraphs]


def test_passages_are_the_sentences_with_facts_and_say_what_is_left_out() -> None:
    paragraphs = published(TEXT, BLOCKS, [at("two"), at("four")], "passages")
    assert shown(paragraphs) == [["Title here"], ["…", "B is two.", "…"], ["…"], ["D is four."]]


def test_neighbours_are_one_stretch() -> None:
    paragraphs = published(TEXT, BLOCKS, [at("one. B")], "passages")
    assert shown(paragraphs)[1] == ["A is one. B is two.", "…"]


def test_blocks_of_one_line_are_one_paragraph() -> None:
    paragraphs = published(TEXT, BLOCKS, [at("Velden"), at("four")], "passages")
    assert shown(paragraphs)[-1] == ["Velden:", "D is four."]


def test_all_and_nothing() -> None:
    assert shown(published(TEXT, BLOCKS, [], "full"))[-1] == ["Read more"]
    assert published(TEXT, BLOCKS, [at("one")], "none") == []
