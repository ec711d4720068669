"""How much a choice of speaker is worth: whether the words are anybody's at all, and whether the speaker is sure."""

from generator.extract.quotes.scene import Choice
from generator.extract.quotes.works import quoted

TOP = (
    "same_sentence", "chain", "chain_cue", "chain_strong", "verb_say", "verb_strong", "verb_label", "verb_gap",
    "own_cue_free", "according", "cue_follows", "cue_precedes", "cue_gap", "subject", "person", "noun", "body",
    "pronoun", "carried", "frames_before", "gap", "verb_gap_rank", "rivals", "entity_said", "previous_gap",
)  # fmt: skip
"""What of the best candidate counts."""


def weigh(choice: Choice) -> dict[str, float]:
    """The words, what stands beside them, and the best candidate, in numbers."""
    numbers = dict(quoted(choice.setting))
    numbers["score"] = choice.score
    numbers["margin"] = choice.margin
    if choice.candidate is not None:
        numbers |= {f"top_{name}": choice.candidate.numbers.get(name, 0.0) for name in TOP}
    return numbers
