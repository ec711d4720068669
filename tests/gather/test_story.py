"""Evidence out of an article's text."""

from newsroom import Desk

from generator.gather.story import WIDEST, Story


def story(text: str) -> Story:
    desk = Desk()
    desk.article("a", text).done()
    return Story(tuple(desk.briefs), desk.texts)


def test_evidence_ends_with_its_line() -> None:
    told = story("One line of news.\n\nAnother line of news.")
    source = told.source("a", 0, len(told.texts["a"]))
    assert source.exact == "One line of news."


def test_evidence_is_cut_between_words() -> None:
    told = story("words " * 200)
    source = told.source("a", 0, 1200)
    assert len(source.exact) <= WIDEST
    assert source.exact.endswith("words")


def test_a_sentence_is_found_by_any_place_in_it() -> None:
    told = story("The first sentence. The second sentence is here.\n\nA third one.")
    text = told.texts["a"]
    start, end = told.sentence("a", text.index("second"))
    assert text[start:end] == "The second sentence is here."
