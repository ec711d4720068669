"""Stretches of time ahead and behind, as EDTF intervals."""

import pytest

from generator.language.temporal import window


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("the next two weeks", "2023-06-18/2023-07-02"),
        ("the next several months", "2023-06-18/.."),
        ("the coming 18 months", "2023-06-18/2024-12-18"),
        ("the past five days", "2023-06-13/2023-06-18"),
        ("later this year", "2023-06-18/2023-12-31"),
        ("coming months", "2023-06-18/.."),
        ("next week", "2023-06-19/2023-06-25"),
        ("two weeks", None),
        ("soon enough to matter", None),
        ("no date at all", None),
    ],
)
def test_window(words: str, edtf: str | None) -> None:
    assert window(words, "2023-06-18") == edtf


def test_no_window_without_a_publication_date() -> None:
    assert window("the next two weeks", None) is None
    assert window("later this year", None) is None
