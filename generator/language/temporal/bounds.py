"""Dates that only bound a state: "since May", "until Friday"."""

from generator.language.words import words

_BOUNDING = frozenset({"since", "until", "till", "from", "between"})
_LATEST = "by"
_NEAR = 24
"""Characters before the date in which the preposition stands."""
_ARTICLES = frozenset({"the", "at", "least", "about", "around", "early", "late", "mid"})


def bounds_state(text: str, start: int, *, over: bool) -> bool:
    """Whether the date at `start` only tells from when or until when something is so.

    Args:
        over: whether the date is past, so that "by" it means no deadline.
    """
    before = [w.form for w in words(text, max(0, start - _NEAR), start)]
    while before and before[-1] in _ARTICLES:
        before.pop()
    return bool(before) and (before[-1] in _BOUNDING or (over and before[-1] == _LATEST))
