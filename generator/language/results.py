"""Results of games: "Norwell beat Redfern 2-1 in the first leg"."""

import re
from collections.abc import Sequence, Set

from generator.language.words import forms
from generator.lexicon.games import GAMES, RESULTS

_SCORE = re.compile(r"(?<![\w-])(\d{1,3})\s?[-–]\s?(\d{1,3})(?![\w-]|\.\d)")


def first_result(told: Sequence[str], context: Set[str]) -> tuple[int, int] | None:
    """The first score that a text tells as a result, the higher number first; None if it tells of no game.

    Args:
        told: the headline and the first sentence: a result stands in them or is not what the article is about.
        context: the folded words of the article; those of a game stand among them, in the report of a vote they do not.
    """
    if context.isdisjoint(GAMES):
        return None
    for text in told:
        if (score := _SCORE.search(text)) and RESULTS & set(forms(text)):
            first, second = int(score[1]), int(score[2])
            return max(first, second), min(first, second)
    return None
