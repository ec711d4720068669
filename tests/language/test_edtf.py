"""How dates are read and said."""

from datetime import date

import pytest

from generator.language.edtf import in_words, meet, order, settled, when


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2031-04-01", "1 April 2031"),
        ("2031-04", "April 2031"),
        ("2031", "2031"),
        ("203X", "the 2030s"),
        ("2031-22", "summer 2031"),
        ("2031-34", "second quarter of 2031"),
        ("2031-41", "second half of 2031"),
        ("2031-04-01T18:30", "1 April 2031, 18:30"),
        ("2031-04-XX", "April 2031"),
        ("2031-XX", "2031"),
        ("2031%", "perhaps about 2031"),
        ("2031-01/2031-02", "January – February 2031"),
        ("2031/2032-02", "2031 – February 2032"),
        ("NOW/..", "NOW/.."),
        ("2031-04~", "about April 2031"),
        ("2031?", "perhaps 2031"),
        ("2031-04-01/2031-04-02", "1–2 April 2031"),
        ("2031-04-01/2031-05-02", "1 April – 2 May 2031"),
        ("2031-04-01/2032-05-02", "1 April 2031 – 2 May 2032"),
        ("2031/2033", "2031–2033"),
        ("../2031-04-02", "by 2 April 2031"),
        ("2031-04-02/..", "from 2 April 2031"),
        ("2031-02-30", "2031-02-30"),
        ("FUTURE_REF", "FUTURE_REF"),
    ],
)
def test_words(edtf: str, words: str) -> None:
    assert in_words(edtf) == words


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2031-02", date(2031, 2, 1), date(2031, 2, 28)),
        ("2031-24", date(2031, 12, 1), date(2032, 2, 29)),
        ("2031-33", date(2031, 1, 1), date(2031, 3, 31)),
        ("2031-34", date(2031, 4, 1), date(2031, 6, 30)),
        ("2031-36", date(2031, 10, 1), date(2031, 12, 31)),
        ("2031-40", date(2031, 1, 1), date(2031, 6, 30)),
        ("2031-41", date(2031, 7, 1), date(2031, 12, 31)),
        ("2031", date(2031, 1, 1), date(2031, 12, 31)),
        ("2031-XX", date(2031, 1, 1), date(2031, 12, 31)),
        ("2031-01", date(2031, 1, 1), date(2031, 1, 31)),
        ("2031-12-31", date(2031, 12, 31), date(2031, 12, 31)),
        ("2031-04-02/..", date(2031, 4, 2), None),
        ("9999-12", date(9999, 12, 1), date(9999, 12, 31)),
        ("../2031-04-02", None, date(2031, 4, 2)),
        ("203X", date(2030, 1, 1), date(2039, 12, 31)),
    ],
)
def test_span(edtf: str, first: date | None, last: date | None) -> None:
    span = when(edtf)
    assert span is not None
    assert (span.first, span.last) == (first, last)


def test_what_is_no_date_has_no_days() -> None:
    assert [when(x) for x in (None, "", "P2D", "0000", "9999-24", "2031-13", "2031-00", "2031-04-31", "00XX", "/")] == [
        None
    ] * 10


def test_the_undated_comes_last() -> None:
    dues = [None, "2031-06", "2031-04-02", "../2031-04-02", "2031-04-01"]
    assert sorted(dues, key=order) == ["2031-04-01", "../2031-04-02", "2031-04-02", "2031-06", None]


@pytest.mark.parametrize(
    ("a", "b", "possible"),
    [
        ("2023-06-18", "2023-06", True),
        ("2023-06-18", "2023-06-19", False),
        ("2023-06-18", "2023-06-18", True),
        ("2023-06-18/2023-06-19", "2023-06-19/2023-06-20", True),
        ("2023-06-18/..", "2024", True),
        ("../2023-05", "2023-06", False),
        ("2023", None, True),
        ("2023-21", "2023-04", True),
    ],
)
def test_two_dates_can_be_one_where_their_days_overlap(a: str, b: str | None, possible: bool) -> None:
    assert meet(a, b) is possible
    assert meet(b, a) is possible


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [
        ("2023-06-18/2023-12-31", "2023"),
        ("2023-06-18/2023-06-30", "2023-06"),
        ("2023-06-18/2023-06-19", "2023-06-18/2023-06-19"),
        ("2023-06-18/..", "2023-06-18/.."),
        ("2023-07-01/2023-12-31", "2023-07-01/2023-12-31"),
    ],
)
def test_a_window_that_only_begins_with_the_article_is_its_end(edtf: str, expected: str) -> None:
    assert settled(edtf, "2023-06-18") == expected
