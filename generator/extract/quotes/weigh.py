"""How much a choice of speaker is worth: whether the words are anybody's at all, and whether the speaker is sure."""

from generator.extract.quotes.frames import OUTSIDE
from generator.extract.quotes.scene import Choice
from generator.extract.quotes.works import quoted
from generator.lexicon.cues import DEEDS, SAY

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
    top = choice.candidate.numbers if choice.candidate is not None else {}
    return numbers | {f"top_{name}": top.get(name, 0.0) for name in TOP}


def is_deed(choice: Choice) -> bool:
    """Whether the sentence tells what somebody did, not what they said: then nobody is known to have said the words.

    "Roe agreed to come upon Doe's invitation to “go on with the talks”"; "Roe engaged in “frank” discussions".
    """
    where = choice.setting
    frame, before = where.first, where.start - 1
    if before > 0 and frame.lower[before] == "to" and frame.lemmas[before - 1] in DEEDS:
        return True
    if choice.candidate is None or frame is not where.last or not where.words.strip()[:1].islower():
        return False
    mention = choice.candidate.mention
    if mention.frame is not frame or mention.verb is None or frame.lemmas[mention.verb] in SAY:
        return False
    sentence = frame.sentence[mention.head]
    told = any(
        frame.lemmas[i] in SAY
        and frame.pos[i] == "VERB"
        and frame.sentence[i] == sentence
        and frame.inside[i] == OUTSIDE
        for i in range(len(frame))
    )
    return not told and where.end < len(frame) and frame.pos[where.end] in ("NOUN", "PROPN")
