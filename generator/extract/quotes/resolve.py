"""Whom a pronoun or a description stands for: the nearest person before it that fits."""

import re
from collections import Counter
from collections.abc import Sequence

from generator.extract.quotes.mentions import Mention
from generator.lexicon.cues import FEMALE, MALE
from generator.model.brief import Actor

_REACH = 4
"""Paragraphs that a pronoun may look back."""


class Antecedents:
    """The persons of an article, with what tells their gender."""

    def __init__(self, text: str, actors: Sequence[Actor], mentions: Sequence[Sequence[Mention]]) -> None:
        self._mentions = mentions
        self._genders = {a.id: _gender(text, a) for a in actors if a.kind == "person"}

    def of(self, pronoun: Mention) -> Mention | None:
        """The mention for which he or she stands; None if no person fits."""
        word = pronoun.word
        if word not in ("he", "she"):
            return None
        want = "m" if word == "he" else "f"
        number = pronoun.frame.number
        best: tuple[float, Mention] | None = None
        for back in range(_REACH):
            if number - back < 0:
                break
            for mention in self._mentions[number - back]:
                if mention.start >= pronoun.start:
                    break
                actor = mention.actor
                if mention.kind != "name" or actor is None or actor.kind != "person":
                    continue
                if self._genders.get(actor.id, want) not in (want, None):
                    continue
                score = self._score(mention, pronoun, back)
                if best is None or score >= best[0]:
                    best = (score, mention)
            if best is not None and back >= 1:
                break
        return best[1] if best else None

    def _score(self, mention: Mention, pronoun: Mention, back: int) -> float:
        score = -3.0 * back
        frame = mention.frame
        dep = frame.dep[mention.head]
        if dep in ("nsubj", "nsubjpass") or mention.verb is not None:
            score += 2.0
        if dep == "poss":
            score -= 1.5
        if frame is pronoun.frame:
            score -= 0.5 * (frame.sentence[pronoun.head] - frame.sentence[mention.head])
        return score


def _gender(text: str, actor: Actor) -> str | None:
    votes: Counter[str] = Counter()
    for mention in actor.mentions:
        before = re.findall(r"\w+", text[max(0, mention.start - 40) : mention.start].lower())[-3:]
        for word in [*before, *re.findall(r"\w+", mention.exact.lower())[:1]]:
            if word in FEMALE - {"she", "her", "hers", "herself"}:
                votes["f"] += 1
            elif word in MALE - {"he", "him", "his", "himself"}:
                votes["m"] += 1
    for title in actor.titles:
        for word in re.findall(r"\w+", title.text.lower()):
            votes["f"] += word in FEMALE
            votes["m"] += word in MALE
    if votes["f"] == votes["m"]:
        return None
    return "f" if votes["f"] > votes["m"] else "m"
