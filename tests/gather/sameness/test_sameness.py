"""Whether two statements are of one matter: what is refused, what is weighed, and what is joined."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from generator.gather.sameness.joining import groups
from generator.gather.sameness.judge import Judge
from generator.gather.sameness.likeness import likeness, setting
from generator.gather.sameness.refusal import refused
from generator.gather.sameness.statement import Statement
from generator.gather.story import Story


def statement(brief: str = "a", **told: Any) -> Statement:
    told.setdefault("on", "2024-03-05")
    return Statement(brief=brief, rank=ord(brief[0]) - ord("a"), at=0, **told)


def meaning(*numbers: int) -> bytes:
    return np.array(numbers, dtype=np.int8).tobytes()


VOTE: dict[str, Any] = {
    "acts": frozenset({"vote", "~vote"}), "words": frozenset({"vote", "subpoena", "committe"}), "kind": "measure",
    "objects": frozenset({"subpoena"}), "around": frozenset({"vote", "subpoena", "committe", "wednesday"}),
    "title": frozenset({"subpoena"}), "commitment": "planned", "doers": ("house-committee",), "length": 60,
    "bodies": frozenset({"house-committee"}), "named": frozenset({"house-committee"}),
}  # fmt: skip
RELEASE: dict[str, Any] = {
    **VOTE, "acts": frozenset({"releas", "~release"}), "words": frozenset({"releas", "report", "redact"}),
    "objects": frozenset({"report"}), "around": frozenset({"releas", "report"}), "title": frozenset({"report"}),
    "doers": ("roe",), "persons": frozenset({"roe"}), "bodies": frozenset(), "named": frozenset({"roe"}),
}  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ({"due": "2024-03-06"}, {"due": "2024-03-08"}, True),
        ({"due": "2024-03"}, {"due": "2024-03-08"}, False),
        ({"places": ("Lisbon",)}, {"places": ("Nairobi",)}, True),
        ({"places": ("Lisbon",)}, {"places": ("Portugal",)}, False),
        ({"places": ("the old port",)}, {"places": ("the port",)}, False),
        ({"kind": "visit", "persons": frozenset("x")}, {"kind": "meeting", "persons": frozenset("y")}, True),
        ({"kind": "visit", "persons": frozenset("x")}, {"kind": "meeting", "persons": frozenset("xy")}, False),
        ({"kind": "measure", "persons": frozenset("x")}, {"kind": "measure", "persons": frozenset("y")}, False),
        ({"on": "2004-03-05"}, {"on": "2024-03-05"}, True),
        ({"on": "2004-03-05", "due": "2024"}, {"on": "2024-03-05", "due": "2024-04"}, False),
    ],
)
def test_contradictions(one: dict[str, Any], other: dict[str, Any], *, apart: bool) -> None:
    a, b = statement("a", **one), statement("b", **other)
    assert refused(a, b) is refused(b, a) is apart


def test_one_article_tells_two_acts_apart() -> None:
    assert refused(statement(acts=frozenset({"vote"})), statement(acts=frozenset({"releas"})))
    assert not refused(statement(acts=frozenset({"vote"})), statement(acts=frozenset({"vote"})))


def _judge(*statements: Statement) -> Judge:
    story = Story((), {})
    return Judge.of(story, statements)


def test_like_is_likelier_than_unlike_with_meanings_and_without() -> None:
    for left, right, other in (((), (), ()), ((1, 9, 0), (2, 9, 1), (9, 0, 1))):
        told = [
            statement("a", **VOTE, meaning=meaning(*left) if left else None),
            statement("b", **VOTE, meaning=meaning(*right) if right else None),
            statement("c", **RELEASE, meaning=meaning(*other) if other else None),
        ]
        judge = _judge(*told)
        assert judge.sameness(told[0], told[1]) > 0.9
        assert judge.sameness(told[0], told[2]) < 0.1


def test_meaning_counts() -> None:
    near = statement("a", **VOTE, meaning=meaning(1, 9, 0)), statement("b", **RELEASE, meaning=meaning(1, 9, 1))
    far = near[0], statement("b", **RELEASE, meaning=meaning(9, -1, 3))
    of = setting([], [*near, far[1], statement("c", meaning=meaning(-5, 0, 5))])
    assert likeness(*near, of)["meaning in story"] > likeness(*far, of)["meaning in story"]
    judge = _judge(*near)
    assert judge.sameness(*near) > judge.sameness(*far)


def test_the_order_of_the_two_makes_no_difference() -> None:
    a, b = statement("a", **VOTE, meaning=meaning(1, 9, 0)), statement("b", **RELEASE, meaning=meaning(3, 2, 0))
    judge = _judge(a, b)
    assert judge.sameness(a, b) == judge.sameness(b, a)


def test_a_refusal_is_final() -> None:
    a, b = statement("a", **VOTE, due="2024-03-06"), statement("b", **VOTE, due="2024-03-08")
    assert _judge(a, b).sameness(a, b) == 0.0


def _table(*rows: str) -> Callable[[int, int], float]:
    return lambda i, j: int(rows[i][j]) / 10


def test_joined_by_the_mean_of_both_sides() -> None:
    told = [statement(b, words=frozenset({"w"})) for b in "abcd"]
    same = _table(".981", "9.82", "88.1", "121.")
    assert groups(told, same, 0.6) == [[0, 1, 2], [3]]
    assert groups(told, same, 0.85) == [[0, 1], [2], [3]]


def test_one_refusal_keeps_two_matters_apart() -> None:
    told = [statement(b, words=frozenset({"w"})) for b in "abc"]
    assert groups(told, _table(".99", "9.0", "90."), 0.3) == [[0, 1], [2]]


def test_what_shares_nothing_is_never_joined() -> None:
    told = [statement("a", words=frozenset({"v"})), statement("b", words=frozenset({"w"}))]
    assert groups(told, _table(".9", "9."), 0.5) == [[0], [1]]


def test_the_number_of_judged_pairs_is_bounded() -> None:
    told = [statement("a", words=frozenset({"w"})) for _ in range(400)]
    judged: set[tuple[int, int]] = set()

    def same(i: int, j: int) -> float:
        judged.add((i, j))
        return 0.1

    groups(told, same, 0.5)
    assert len(judged) <= 40 * len(told)
