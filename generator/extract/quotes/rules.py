"""The rules that choose a speaker without trained weights: a sum of plain reasons."""

from collections.abc import Sequence

from generator.extract.quotes.features import Setting
from generator.extract.quotes.scene import Candidate, Choice, Numbers
from generator.extract.quotes.works import quoted

_LEAST = 2.0
"""A lower sum names nobody."""

_WEIGHTS = {
    "verb_touches": 3.0,
    "verb_between": 0.5,
    "chain_cue": 3.0,
    "chain_strong": 1.0,
    "chain_own": 1.0,
    "according": 4.5,
    "agent": 1.0,
    "verb_say": 2.0,
    "verb_strong": 0.7,
    "subject": 0.8,
    "same_frame": 1.0,
    "same_sentence": 1.0,
    "owns_statement": 1.0,
    "people": 0.3,
    "name": 0.7,
    "he_she": 0.7,
    "it": -1.5,
    "carried": 0.6,
    "carried_same": 0.5,
    "entity_said": 0.1,
    "object": -1.2,
    "possessor": -0.7,
    "said_in_quote": -0.5,
    "passive": -0.5,
    "in_subordinate": -0.5,
    "frames_before": -0.7,
    "frames_after": -1.5,
    "gap_sentences": -0.5,
    "gap_quotes": -0.7,
    "gap": -0.015,
    "verb_gap": -0.015,
    "chain": -0.2,
}


def rule_scores(_: Setting, candidates: Sequence[Candidate]) -> list[float]:
    """The sum of the reasons for each candidate."""
    return [_sum(c.numbers) for c in candidates]


def rules_sure(choice: Choice) -> bool:
    """Whether the reasons suffice to name the speaker."""
    return choice.score >= _LEAST


def rules_own(choice: Choice) -> bool:
    """Whether the words are anybody's: not if they look like a title, and nobody is said to say them."""
    q = quoted(choice.setting)
    looks = q["capitals"] == 1.0 and 2 <= q["word_count"] <= 7 and not q["sentence_mark"] and not q["alone"]
    named = q["work_before"] or q["work_after"] or q["naming_before"] or q["work_entity"] > 0
    return not (looks and (named or not choice.setting.shared["cue_before"]) and not choice.setting.shared["cue_after"])


def _sum(numbers: Numbers) -> float:
    total = sum(weight * numbers.get(name, 0.0) for name, weight in _WEIGHTS.items())
    if numbers["quote_alone"] and numbers["carried"] and numbers["previous_gap"] <= 1:
        total += 3.0
    if numbers.get("colon") and numbers.get("verb_say") and numbers.get("same_sentence"):
        total += 2.0
    return total
