"""Clauses that say something by themselves, and those that are told with their sentence."""

import pytest

from generator.gather.clauses import fragment

WHOLE = (
    ("Serra arrived in Lisbon on Monday.", "Serra arrived in Lisbon on Monday"),
    ("On Monday, Serra arrived, and the talks began.", "On Monday, Serra arrived"),
    ("Trade stopped after the envoy visited Lisbon in May.", "the envoy visited Lisbon in May"),
)
PARTS = (
    ("“It was a mistake,” Serra told reporters on Monday.", "Serra told reporters on Monday"),
    ("Serra said on Monday that the “Delta” plan would stay.", "Serra said on Monday that the"),
    ("Serra called the Monday talks “useful”.", "Serra called the Monday talks"),
    ("Prices rose, according to a March report.", "according to a March report"),
    ("According to a report of May 2, prices rose.", "According to a report of May 2"),
    ("This, he said, would begin next year.", "would begin next year"),
    ("Serra, who postponed a March trip, is the first envoy to come.", "Serra, who postponed a March trip"),
    ("Nothing was heard after talks in May.", "talks in May"),
)


@pytest.mark.parametrize(("sentence", "clause"), WHOLE)
def test_a_whole_clause_speaks_for_itself(sentence: str, clause: str) -> None:
    assert not fragment(sentence, (0, len(sentence)), _place(sentence, clause))


@pytest.mark.parametrize(("sentence", "clause"), PARTS)
def test_a_part_of_a_clause_does_not(sentence: str, clause: str) -> None:
    assert fragment(sentence, (0, len(sentence)), _place(sentence, clause))


def _place(sentence: str, clause: str) -> tuple[int, int]:
    start = sentence.index(clause)
    return start, start + len(clause)
