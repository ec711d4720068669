"""Which words of a variant are the same, gone, new."""

from generator.render.worddiff import runs


def test_words_and_signs_are_told_apart() -> None:
    found = runs("We will build it, and open it", "We will build it and soon open  it")
    assert [(r.fate, r.words) for r in found] == [
        ("same", "We will build it "),
        ("gone", ", "),
        ("same", "and "),
        ("new", "soon "),
        ("same", "open it"),
    ]


def test_white_space_is_no_difference() -> None:
    assert {r.fate for r in runs("one  two\nthree", "one two three")} == {"same"}


def test_nothing_of_the_variant_is_lost() -> None:
    variant = "Qin pointed out that it is the core … interests."
    assert "".join(r.words for r in runs("It is the core of interests", variant) if r.fate != "gone") == variant


def test_very_long_texts_are_not_laid_over_each_other() -> None:
    assert [r.fate for r in runs("a " * 3000, "a b " * 1500)] == ["gone", "new"]
