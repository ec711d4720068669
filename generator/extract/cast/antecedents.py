"""For whom each personal pronoun of the third person stands: the likeliest of those mentioned before it.

The pronouns are taken in order, so that one that was answered is a mention of its own. Boosted trees in `weights.json`
say how likely each candidate is, from where and how it was mentioned last; none of the numbers knows a name. A pronoun
may stand for somebody without a name ("a woman", "the officer"): then nobody who has one is meant.
"""

import math
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from generator.extract.cast.mentions import PRONOUNS, Mention
from generator.lexicon.forenames import Sex

Numbers = dict[str, float]
Score = Callable[[Sequence[Numbers]], Sequence[float]]
"""Says how likely each candidate of a pronoun is the one."""

REACH = 5
"""Sentences that a pronoun may look back."""
_MOST = 40
"""Mentions among which the antecedent is looked for."""
_NEVER = -9.0
_LEAD = 3.0
_CUSTOM = 1.0


@dataclass(frozen=True, eq=False)
class Candidate:
    """One for whom a pronoun may stand, by the last mention before it, or the first behind it in its sentence."""

    entity: str
    mention: Mention
    numbers: Numbers


@dataclass(frozen=True, eq=False)
class Answer:
    """The likeliest candidate of a pronoun."""

    entity: str
    likely: float
    lead: float
    """By how much it is likelier than the second."""


@dataclass
class _Seen:
    """What is known of the mentions so far."""

    uses: Counter[str] = field(default_factory=Counter)
    by_sentence: dict[int, list[Mention]] = field(default_factory=dict)
    answered: Mention | None = None
    """The last pronoun, with the entity that it was answered by."""


def answers(
    mentions: Sequence[Mention], sexes: Mapping[str, Sex], speakers: Mapping[int, str], score: Score
) -> Iterator[tuple[Mention, list[Candidate], Answer | None]]:
    """Each pronoun with its candidates and the likeliest of them. `speakers`: who says which quotation."""
    seen = _Seen()
    known: list[Mention] = []
    for n, mention in enumerate(mentions):
        found = mention
        if mention.kind == "pronoun":
            candidates = _candidates(mention, known, mentions[n + 1 : n + 7], sexes, speakers, seen)
            answer = _best(candidates, score)
            yield mention, candidates, answer
            if answer is not None:
                found = replace(mention, entity=answer.entity)
                seen.answered = found
        known.append(found)
        seen.uses[found.entity] += 1
        seen.by_sentence.setdefault(found.sentence, []).append(found)


def news(trees: Score) -> Score:
    """The trees' word, and for "he said" beside it the custom of news: who stood out last speaks on.

    The corpora that the trees grew from have few of those; a logit for each point is what quotations showed.
    """

    def score(numbers: Sequence[Numbers]) -> list[float]:
        likely = trees(numbers)
        return [_moved(p, n) if n["pronoun_saying"] else p for p, n in zip(likely, numbers, strict=True)]

    return score


def _moved(likely: float, numbers: Numbers) -> float:
    lead = max(-_LEAD, min(_LEAD if numbers["most_outstanding"] else 0.0, numbers["outstanding_lead"]))
    return 1.0 / (1.0 + math.exp(-lead * _CUSTOM) * (1.0 - likely) / likely)


def _best(candidates: Sequence[Candidate], score: Score) -> Answer | None:
    if not candidates:
        return None
    scores = score([c.numbers for c in candidates])
    order = sorted(range(len(scores)), key=lambda i: (-scores[i], i))
    best = scores[order[0]]
    return Answer(candidates[order[0]].entity, best, best - (scores[order[1]] if len(order) > 1 else 0.0))


def _candidates(
    pronoun: Mention,
    before: Sequence[Mention],
    behind: Sequence[Mention],
    sexes: Mapping[str, Sex],
    speakers: Mapping[int, str],
    seen: _Seen,
) -> list[Candidate]:
    nearest: dict[str, Mention] = {}
    outstanding: dict[str, float] = {}
    for mention in reversed(before[-_MOST:]):
        if pronoun.sentence - mention.sentence > REACH:
            break
        if _fits(pronoun, mention, sexes, speakers):
            nearest.setdefault(mention.entity, mention)
            outstanding[mention.entity] = max(outstanding.get(mention.entity, _NEVER), _outstanding(pronoun, mention))
    for mention in behind:
        if mention.sentence != pronoun.sentence:
            break
        if mention.named and mention.entity not in nearest and _fits(pronoun, mention, sexes, speakers):
            nearest[mention.entity] = mention
    among = [*nearest.items()]
    most = max((seen.uses[e] for e in nearest), default=0)
    found = [
        Candidate(entity, mention, _measure(pronoun, mention, entity, rank, len(among), most, sexes, seen))
        for rank, (entity, mention) in enumerate(among)
    ]
    top = sorted(outstanding.values(), reverse=True)
    for candidate in found:
        own = outstanding.get(candidate.entity, _NEVER)
        candidate.numbers["outstanding"] = own
        candidate.numbers["outstanding_lead"] = own - next((v for v in top if v != own), _NEVER)
        candidate.numbers["most_outstanding"] = float(bool(top) and own == top[0])
    return found


def _outstanding(pronoun: Mention, mention: Mention) -> float:
    """How much a mention stands out for a pronoun behind it: near, a subject, and one that speaks."""
    if mention.quoted >= 0 > pronoun.quoted:
        return _NEVER
    weight = -3.0 * (pronoun.paragraph - mention.paragraph)
    if mention.role in ("subject", "passive", "agent"):
        weight += 2.0 + 2.0 * mention.saying
    elif mention.role == "owner":
        weight -= 1.0
    return weight - min(3, pronoun.sentence - mention.sentence)


def _fits(pronoun: Mention, mention: Mention, sexes: Mapping[str, Sex], speakers: Mapping[int, str]) -> bool:
    """Whether number and sex allow it; who says the words is no "he" in them."""
    sex = PRONOUNS[pronoun.word]
    if mention.kind not in ("person", "pronoun"):
        return False
    if (sexes.get(mention.entity) or mention.sex or sex) != sex:
        return False
    return not (pronoun.quoted >= 0 and speakers.get(pronoun.quoted) == mention.entity)


def _measure(
    pronoun: Mention,
    mention: Mention,
    entity: str,
    rank: int,
    among: int,
    most: int,
    sexes: Mapping[str, Sex],
    seen: _Seen,
) -> Numbers:
    same = mention.sentence == pronoun.sentence
    behind = mention.start > pronoun.start
    here = mention.piece == pronoun.piece
    f: Numbers = {
        f"pronoun_{pronoun.role}": 1.0,
        f"{mention.role}": 1.0,
        "reflexive": float(pronoun.word.endswith(("self", "selves"))),
        "pronoun_quoted": float(pronoun.quoted >= 0),
        "pronoun_saying": float(pronoun.saying),
        "pronoun_root": float(pronoun.root),
        "quoted": float(mention.quoted >= 0),
        "same_quotation": float(mention.quoted == pronoun.quoted and pronoun.quoted >= 0),
        "sentences": float(pronoun.sentence - mention.sentence),
        "paragraphs": float(pronoun.paragraph - mention.paragraph),
        "same_sentence": float(same),
        "behind": float(behind),
        "characters": math.log1p(abs(pronoun.start - mention.end)),
        "rank": float(rank),
        "among": float(among),
        "joined": float(mention.joined),
        "saying": float(mention.saying),
        "root": float(mention.root),
        "parallel": float(mention.role == pronoun.role),
        "same_verb": float(here and mention.verb == pronoun.verb and mention.verb >= 0),
        "verb_above": float(here and mention.verb >= 0 and mention.verb == pronoun.above),
        "verb_below": float(here and pronoun.verb >= 0 and pronoun.verb == mention.above),
        "is_pronoun": float(mention.kind == "pronoun"),
        "nameless": float(entity.startswith("@")),
        "described": float(not mention.named and mention.kind != "pronoun"),
        "definite": float(mention.definite),
        "full": float(mention.full),
        "first": float(seen.uses[entity] <= 1),
        "uses": math.log1p(seen.uses[entity]),
        "most_used": float(seen.uses[entity] == most),
        "sex_known": float(entity in sexes or mention.sex is not None),
    }
    here_now = seen.by_sentence.get(pronoun.sentence, [])
    last = seen.by_sentence.get(pronoun.sentence - 1, [])
    f["in_sentence"] = float(sum(m.entity == entity for m in here_now))
    f["in_last"] = float(sum(m.entity == entity for m in last))
    f["opens_sentence"] = float(bool(here_now) and here_now[0].entity == entity)
    f["opened_last"] = float(bool(last) and last[0].entity == entity)
    f["subject_last"] = float(any(m.entity == entity and m.role == "subject" and m.root for m in last))
    f["subject_here"] = float(any(m.entity == entity and m.role == "subject" for m in here_now))
    f["opens"] = float(not here_now)
    answered = seen.answered
    goes_on = answered is not None and answered.entity == entity and answered.word[:2] == pronoun.word[:2]
    f["same_before"] = float(goes_on)
    f["answered_sentences"] = float(min(pronoun.sentence - answered.sentence, REACH)) if answered is not None else 9.0
    return f
