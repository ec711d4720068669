"""Words for comparisons."""

from generator.language.words import content, fold, forms, frequency, is_function_word, shingles, stem, words


def test_words_know_their_place() -> None:
    text = "Brendon O’Connor of the U.S. said: “re-open it.”"
    assert [text[w.start : w.end] for w in words(text)] == [
        "Brendon",
        "O’Connor",
        "of",
        "the",
        "U.S.",
        "said",
        "re",
        "open",
        "it",
    ]
    assert [w.form for w in words(text, 8, 16)] == ["o'connor"]


def test_folding() -> None:
    assert fold("Zürich’s") == "zurich's"
    assert fold("U.S.") == "us"


def test_stems() -> None:
    assert stem("visited") == stem("visits") == stem("visit")
    assert stem("china's") == stem("china")


def test_rarity() -> None:
    assert frequency("the") > frequency("harbour") > frequency("zzyzx") == 0
    assert is_function_word("would")
    assert not is_function_word("harbour")


def test_content_leaves_out_grammar() -> None:
    assert content(forms("She said that the harbours were open")) == ["harbour", "open"]


def test_shingles() -> None:
    assert list(shingles(["a", "b", "c"], 2)) == [("a", "b"), ("b", "c")]
    assert list(shingles(["a"], 2)) == []
