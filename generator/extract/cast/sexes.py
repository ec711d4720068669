"""What an article tells of the sex of each person: titles and roles beside the name, the forename, pronouns near it."""

import itertools
import re
from collections import Counter
from collections.abc import Mapping, Sequence

from generator.extract.cast.mentions import PRONOUNS, Mention
from generator.lexicon.cues import FEMALE, MALE
from generator.lexicon.forenames import Sex, sex_of
from generator.model.brief import Actor

_FEMALE = FEMALE - PRONOUNS.keys()
_MALE = MALE - PRONOUNS.keys()
_LINKS = frozenset({"of", "for", "and", "to", "with", "by", "s"})
_TITLE, _FORENAME = 5, 3
"""What a title or role beside the name weighs, and a forename, against one pronoun near it."""


def sexes(text: str, actors: Sequence[Actor], mentions: Sequence[Mention]) -> Mapping[str, Sex]:
    """The sex of each person of whom the article tells it, by the actor's id."""
    votes = {a.id: _told(text, a) for a in actors if a.kind == "person"}
    for _, paragraph in itertools.groupby(mentions, key=lambda m: m.paragraph):
        outside = [m for m in paragraph if m.quoted < 0]
        named = {m.entity for m in outside if m.named and m.entity in votes}
        if len(named) != 1:
            continue
        (alone,) = named
        first = next(m.start for m in outside if m.entity == alone)
        for m in outside:
            if m.kind == "pronoun" and m.sex is not None and m.start > first:
                votes[alone][m.sex] += 1
    return {k: "f" if v["f"] > v["m"] else "m" for k, v in votes.items() if v["f"] != v["m"]}


def _told(text: str, actor: Actor) -> Counter[Sex]:
    votes: Counter[Sex] = Counter()
    near = [_before(text, m.start) for m in actor.mentions]
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


def _before(text: str, start: int) -> list[str]:
    """The words that stand before a name and may be its own: not "widow" in "the widow of Karl Brandt"."""
    words = re.findall(r"\w+", text[max(0, start - 40) : start].lower())[-3:]
    linked = max((n + 1 for n, word in enumerate(words) if word in _LINKS), default=0)
    return words[linked:]
