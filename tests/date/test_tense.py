"""On which side of its publication a day lies."""

import pytest

from generator.date.tense import tense
from generator.language.temporal import phrases, weekday_of


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("She arrived on Sunday.", "past"),
        ("On Sunday, she held talks with the port.", "past"),
        ("She will meet the mayor on Monday, on the last day of her visit.", "future"),
        ("She met the mayor, and will speak to reporters on Monday.", "future"),
        ("She is also scheduled for talks with the mayor, as well as the port, on Monday.", "future"),
        ("She is expected to speak on Monday.", "future"),
        ("During her stay through Monday, she said nothing.", "future"),
        ("Next Monday she spoke.", "future"),
        ("The strike began last Monday.", "past"),
        ("Mayor to visit port on Monday", None),
        ("Monday", None),
    ],
)
def test_tense(sentence: str, expected: str | None) -> None:
    (day,) = (p for p in phrases(sentence) if weekday_of(p) is not None)
    assert tense(sentence, day, 0, len(sentence)) == expected
