"""Texts cut into blocks: written cases, and laws that hold for any text."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.read.blocks import layout

_CASES = Path(__file__).parent / "cases"
_PIECES = (
    "Harbour Workers Reject Pay Offer", "By Jane Roe", "LISBON (Reuters) - Dock workers voted on Monday.", "Read more",
    "icon-facebook icon-twitter", "(With inputs from agencies)", "Source: Kyodo News", "18 June 2023", "\u00a0", "*",
    "He came at noon. Roe’s visit to Porto The union leader is also to speak with the mayor on Monday.", "", " ", "\t",
    "At a gate, March 7, 2021. (Pool photo/AP)", " date 2021-03-07 Anna Roe arrived.", "“No,” she said.", "\u200b", "…",
)  # fmt: skip


def _cases() -> list[tuple[str, str, list[str]]]:
    found = []
    for path in sorted(_CASES.glob("*.txt")):
        for case in path.read_text("utf-8").split("========\n"):
            title, rest = case.split("\n", 1)
            text, expected = rest.split("----\n")
            found.append((f"{path.stem}: {title}", text, expected.splitlines()))
    return found


def _shown(text: str) -> list[str]:
    return [f"{b.kind} | {text[b.start : b.end]}" for b in layout(text).blocks]


@pytest.mark.parametrize(("text", "expected"), [c[1:] for c in _cases()], ids=[c[0] for c in _cases()])
def test_case(text: str, expected: list[str]) -> None:
    assert _shown(text) == expected


@settings(deadline=None)
@given(st.one_of(st.text(max_size=200), st.lists(st.sampled_from(_PIECES), max_size=12).map("\n".join)))
def test_blocks_are_in_order_and_leave_out_white_space_alone(text: str) -> None:
    at = 0
    for block in layout(text).blocks:
        assert at <= block.start < block.end
        assert not text[at : block.start].strip()
        assert "\n" not in text[block.start : block.end]
        assert text[block.start : block.end] == text[block.start : block.end].strip()
        at = block.end
    assert not text[at:].strip()


@pytest.mark.parametrize("word", [".", "A/", "A ", "(A A/", "Anna and ", "a » ", "“", "x. (", "Aa bb Cc The dd ee. "])
def test_a_hostile_line_ends(word: str) -> None:
    text = "Photo: " + word * 20_000
    assert layout(text).blocks[-1].end == len(text.rstrip())


@settings(deadline=None)
@given(st.lists(st.sampled_from(_PIECES), max_size=12).map("\n".join))
def test_credits_and_place_are_exact(text: str) -> None:
    parts = layout(text)
    for credit in parts.credits:
        assert text[credit.evidence.start : credit.evidence.end] == credit.evidence.exact == credit.name
    if parts.dateline:
        assert text[parts.dateline.start : parts.dateline.end] == parts.dateline.exact
