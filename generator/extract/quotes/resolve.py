"""Whom he or she stands for: the nearest person before that fits in sex and stands out as subject or speaker."""

import bisect
import re
from collections import Counter
from collections.abc import Sequence

from generator.extract.quotes.mentions import Mention
from generator.lexicon.cues import FEMALE, MALE, SAY
from generator.lexicon.forenames import Sex, sex_of
from generator.model.brief import Actor

_REACH = 4
"""Paragraphs that a pronoun may look back."""
_MANY = 30
"""Mentions of one paragraph among which the antecedent is looked for."""
_OWN: dict[str, Sex] = {"he": "m", "his": "m", "him": "m", "himself": "m", "she": "f", "her": "f", "herself": "f"}
_FEMALE = FEMALE - _OWN.keys() - {"hers"}
_MALE = MALE - _OWN.keys()
_TITLE, _FORENAME = 5, 3
"""What a title or role beside the name weighs, and a forename, against one pronoun near it."""


class Antecedents:
    """The persons of an article, with what tells their sex."""

    def __init__(self, text: str, actors: Sequence[Actor], mentions: Sequence[Sequence[Mention]]) -> None:
        self._mentions = mentions
        self._sexes = self._all_sexes(text, [a for a in actors if a.kind == "person"])
        self._found: dict[Mention, Mention | None] = {}
        for some in mentions:  # in order, so that a chain of pronouns is followed one step at a time
            for mention in some:
                self.of(mention)

    def of(self, pronoun: Mention) -> Mention | None:
        """The name for which he or she stands; None if no person fits, or for any other pronoun."""
        if pronoun.kind != "pronoun" or pronoun.word not in _OWN:
            return None
        if pronoun not in self._found:
            self._found[pronoun] = None
            self._found[pronoun] = self._nearest(pronoun, _OWN[pronoun.word])
        return self._found[pronoun]

    def _nearest(self, pronoun: Mention, sex: Sex) -> Mention | None:
        best: tuple[float, Mention] | None = None
        number = pronoun.frame.number
        for back in range(min(_REACH, number + 1)):
            before = self._mentions[number - back]
            if back == 0:
                at = bisect.bisect_left(before, pronoun.start, key=lambda m: m.start)
                before = before[max(0, at - _MANY) : at]
            for mention in reversed(before[-_MANY:]):
                name = self._name(mention, sex)
                if name is None:
                    continue
                score = _weight(mention, pronoun, back)
                if best is None or score > best[0]:
                    best = score, name
            if best is not None and best[0] > -3.0 * (back + 1):
                break
        return best[1] if best else None

    def _name(self, mention: Mention, sex: Sex) -> Mention | None:
        """The name that a mention repeats, if it may be of that sex."""
        if mention.kind == "pronoun":
            same = mention.word in ("he", "she") and _OWN[mention.word] == sex
            return self.of(mention) if same else None
        actor = mention.actor
        if actor is None or actor.kind != "person" or mention.kind != "name":
            return None
        return mention if self._sexes.get(actor.id, sex) == sex else None

    def _all_sexes(self, text: str, persons: Sequence[Actor]) -> dict[str, Sex]:
        votes: dict[str, Counter[Sex]] = {a.id: _told(text, a) for a in persons}
        for mentions in self._mentions:
            alone: Mention | None = None
            for mention in mentions:
                if mention.kind == "name" and mention.actor is not None and mention.actor.id in votes:
                    alone = mention if alone is None or alone.actor is mention.actor else None
                    if alone is None:
                        break
            if alone is None or alone.actor is None:
                continue
            for i, word in enumerate(alone.frame.lower):
                if word in _OWN and alone.frame.starts[i] > alone.start and alone.frame.inside[i] < 0:
                    votes[alone.actor.id][_OWN[word]] += 1
        return {k: "f" if v["f"] > v["m"] else "m" for k, v in votes.items() if v["f"] != v["m"]}


def _weight(mention: Mention, pronoun: Mention, back: int) -> float:
    frame, head = mention.frame, mention.head
    weight = -3.0 * back
    if mention.verb is not None:
        weight += 2.0
        if frame.lemmas[mention.verb] in SAY:
            weight += 1.0
    elif frame.dep[head] == "poss":
        weight -= 1.0
    if back == 0:
        weight -= min(3, frame.sentence[pronoun.head] - frame.sentence[head])
    else:
        weight -= 0.5 * min(4, frame.sentence[-1] - frame.sentence[head])
    return weight


def _told(text: str, actor: Actor) -> Counter[Sex]:
    """What titles and roles beside the name tell, and the forename."""
    votes: Counter[Sex] = Counter()
    near = [re.findall(r"\w+", text[max(0, m.start - 40) : m.start].lower())[-3:] for m in actor.mentions]
    near += [re.findall(r"\w+", t.text.lower()) for t in actor.titles]
    near += [re.findall(r"\w+", m.exact.lower())[:1] for m in actor.mentions]
    for words in near:
        votes["f"] += _TITLE * any(w in _FEMALE for w in words)
        votes["m"] += _TITLE * any(w in _MALE for w in words)
    names = [n for n in (actor.name, *actor.aliases) if " " in n]
    forename = sex_of(re.split(r"[\s.]+", names[0])[0]) if names else None
    if forename is not None:
        votes[forename] += _FORENAME
    return votes
