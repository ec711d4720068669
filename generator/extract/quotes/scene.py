"""Which mention names the speaker of each quotation: one after the other, so that a speaker can be carried on."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from generator.annotate import Annotated
from generator.extract._forest import Forest
from generator.extract._mentions import MentionIndex
from generator.extract.cast import Cast
from generator.extract.quotes.features import Carried, Setting, compare, measure, settings
from generator.extract.quotes.frames import Frame
from generator.extract.quotes.mentions import Mention, mentions
from generator.model.brief import Actor

Numbers = Mapping[str, float]
_BEFORE = 2
_AFTER = 1
_MOST = 12
_CROWDED = 60
"""So many quotations in one paragraph are no news prose, and their speakers nobody's guess."""


@dataclass(frozen=True, eq=False)
class Candidate:
    """A mention near a quotation, the key of whom it names, and the numbers that the choice rests on."""

    mention: Mention
    entity: str
    numbers: Numbers


@dataclass(frozen=True, eq=False)
class Choice:
    """The candidate that fits best, and by how much; None where nobody is mentioned near the quotation."""

    setting: Setting
    candidate: Candidate | None = None
    score: float = -9.0
    margin: float = 0.0
    """The lead over the second best."""


Score = Callable[[Setting, Sequence[Candidate]], Sequence[float]]
"""Says how likely each candidate names the speaker of the quotation there."""


class Scene:
    """The paragraphs of an article, the mentions in them, and where its quotations stand."""

    def __init__(self, annotated: Annotated, actors: Sequence[Actor]) -> None:
        text, quotations = annotated.article.text, annotated.quotations
        index = MentionIndex(actors)
        paragraphs = [p for p in annotated.pieces if p.quotation is None]
        self.frames = [Frame(piece, n, quotations) for n, piece in enumerate(paragraphs)]
        self.mentions = [mentions(frame, index) for frame in self.frames]
        self.cast = Cast(annotated, actors)
        self.settings = settings(quotations, self.frames, text)
        self._entities: dict[Mention, str] = {}
        self.uses = Counter(self.entity(m) for some in self.mentions for m in some)

    def entity(self, mention: Mention) -> str:
        """A key that mentions of one and the same speaker share."""
        key = self._entities.get(mention)
        if key is None:
            key = self._entities[mention] = self._key(mention)
        return key

    def _key(self, mention: Mention) -> str:
        if mention.actor is not None:
            return mention.actor.id
        if mention.kind == "pronoun":
            antecedent = self.antecedent(mention, sure=False)
            if antecedent is not None:
                return antecedent
        return "=" + mention.word

    def antecedent(self, pronoun: Mention, *, sure: bool = True) -> str | None:
        """The id of the one actor for whom a pronoun stands; unless it has to be sure, of the likeliest."""
        ids = self.cast.antecedent(pronoun.frame.piece, pronoun.head, sure=sure)
        return ids[0] if len(ids) == 1 else None

    def candidates(self, where: Setting, carried: Carried, said: Counter[str]) -> list[Candidate]:
        """The mentions near a quotation, the nearest first, with their numbers."""
        if max(len(where.first.ranges), len(where.last.ranges)) > _CROWDED:
            return []
        lo, hi = where.first.number - _BEFORE, where.last.number + _AFTER
        near: list[tuple[tuple[int, int], Mention]] = []
        for number in range(max(lo, 0), min(hi, len(self.frames) - 1) + 1):
            for mention in self.mentions[number]:
                if number > where.last.number and mention.frame.sentence[mention.head] > 0:
                    break
                near.append((_distance(where, mention), mention))
        near.sort(key=lambda pair: pair[0])
        chosen = [m for _, m in near[:_MOST]]
        if carried.mention is not None and carried.mention not in chosen:
            chosen.append(carried.mention)
        entities = [self.entity(m) for m in chosen]
        measured = [
            measure(where, m, e, self.uses[e], said[e], carried, n)
            for n, (m, e) in enumerate(zip(chosen, entities, strict=True))
        ]
        compare(measured)
        return [Candidate(*each) for each in zip(chosen, entities, measured, strict=True)]


def choose(scene: Scene, score: Score) -> list[Choice]:
    """The best candidate for each quotation, in order."""
    found: list[Choice] = []
    carried = Carried()
    said: Counter[str] = Counter()
    for where in scene.settings:
        choice = _best(where, scene.candidates(where, carried, said), score)
        found.append(choice)
        if choice.candidate is not None:
            top = choice.candidate
            said[top.entity] += 1
            carried = Carried(top.mention, top.entity, where, top.numbers.get("verb_touches", 0.0))
    return found


def scorer(forest: Forest) -> Score:
    """The score that trained trees give."""
    return lambda _, candidates: forest.scores([c.numbers for c in candidates])


def _best(where: Setting, candidates: Sequence[Candidate], score: Score) -> Choice:
    if not candidates:
        return Choice(where)
    scores = score(where, candidates)
    order = sorted(range(len(scores)), key=lambda i: (-scores[i], i))
    best = scores[order[0]]
    others = [scores[i] for i in order[1:] if candidates[i].entity != candidates[order[0]].entity]
    return Choice(where, candidates[order[0]], best, best - (others[0] if others else best - 5.0))


def _distance(where: Setting, mention: Mention) -> tuple[int, int]:
    number = mention.frame.number
    if number < where.first.number:
        return (where.first.number - number, len(mention.frame) - mention.head)
    if number > where.last.number:
        return (number - where.last.number, mention.head + 4)
    if mention.frame is where.first and mention.head < where.start:
        return (0, where.start - mention.last)
    return (0, abs(mention.first - where.end))
