"""How many and how much: the numbers that articles of the same days give for one measure of a story.

An article's number counts for a measure if one of its words stands near it (`lexicon.measures`). A number of which an
article gives several is taken as the one that others give too, else as the first: the news come first.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import timedelta

from generator.gather.clauses import clause
from generator.gather.discrepancies.figures import Compared, Figure
from generator.gather.story import Place, Story
from generator.language.amounts import Amount, amounts
from generator.language.edtf import first_day, last_day
from generator.language.words import words
from generator.lexicon.measures import COUNTED_PARTS, MEASURES, Measure
from generator.model.brief import Brief

_DAYS, _WEEKS = 2, 14
"""Articles further apart tell of a change, not of a difference: sooner where a number grows."""
_BACKGROUND = timedelta(days=30)
"""A sentence with a date so long before the article tells of something else."""
_BEFORE, _AFTER = 5, 5
"""Words around a number in which its measure is named."""
_OF_ANYTHING, _CLOSE = "price", 4
"""Bribes can be "worth" something as well: a closer word tells more."""
_STOP = re.compile(r"[.,;:()–—“”\"](?!\d)|\b(?:and|or|but|while|after|before|when|which|who)\b", re.IGNORECASE)
_PART = re.compile(
    r"(?:including|included|excluding|counting|plus|among them|of whom|of which|of them)\s+(?:the\s+)?$", re.IGNORECASE
)
"""Before a number that is a part of another."""
_PER = re.compile(
    r"\s?(?:pence|cents)?\s?(?:a|an|per|each|every)\s+(?!cent)\w+|"
    r"\s+(?:of (?:the|them|these|those|its|his)|years?|months?|weeks?|days?|hours?|minutes?)\b",
    re.IGNORECASE,
)
"""After a number that is a rate, a share of something or a length of time."""
_Thing = tuple[Measure, str | None]
"""What is counted, and in which currency."""
_YEAR = re.compile(r"(?:19|20)\d\d$")


def counts(story: Story) -> Iterator[Compared]:
    """The numbers that articles give for each measure of a story."""
    recent = {b.id for b in _together(story.briefs, _DAYS)}
    found: defaultdict[_Thing, defaultdict[str, list[Figure]]] = defaultdict(lambda: defaultdict(list))
    for brief in _together(story.briefs, _WEEKS):
        for measure, amount, place in _measured(story, brief):
            if brief.id in recent or not measure.grows:
                found[measure, amount.currency][brief.id].append(_figure(story, brief, amount, place))
    for (measure, currency), by_article in found.items():
        figures = tuple(_one_each(list(by_article.values())))
        yield Compared((measure.name, currency or ""), measure.question, figures)


def _together(briefs: Sequence[Brief], within: int) -> list[Brief]:
    """The articles within so many days of the newest."""
    days = [d for b in briefs if (d := first_day(b.article.published))]
    if not days:
        return []
    return [b for b in briefs if (d := first_day(b.article.published)) and (max(days) - d).days <= within]


def _measured(story: Story, brief: Brief) -> Iterator[tuple[Measure, Amount, Place]]:
    text = story.texts[brief.id]
    dated = [(d.evidence.start, d.evidence.end, d.edtf) for d in brief.dates]
    published = first_day(brief.article.published)
    for sentence in story.sentences[brief.id]:
        times = [edtf for start, _, edtf in dated if sentence[0] <= start < sentence[1]]
        if published and any((last := last_day(t)) and last < published - _BACKGROUND for t in times):
            continue
        numbers = list(amounts(text, *sentence))
        for amount in numbers:
            if any(start < amount.end and amount.start < end for start, end, _ in dated):
                continue
            if story.in_quotation(brief.id, amount.start) or _YEAR.match(amount.words):
                continue
            if _PART.search(text, sentence[0], amount.start) or _PER.match(text, amount.end):
                continue
            measure = _measure(text, sentence, amount, numbers)
            if measure:
                yield measure, amount, sentence


def _measure(text: str, sentence: Place, amount: Amount, numbers: Sequence[Amount]) -> Measure | None:
    """What a number counts: the measure of a word near it; of money, the nearest, else the gravest."""
    start = max((n.end for n in numbers if n.end <= amount.start), default=sentence[0])
    end = min((n.start for n in numbers if n.start >= amount.end), default=sentence[1])
    if amount.unit == "count":
        start = max((m.end() for m in _STOP.finditer(text, start, amount.start)), default=start)
        end = next((m.start() for m in _STOP.finditer(text, amount.end, end)), end)
        before, after = words(text, start, amount.start)[-_BEFORE:], words(text, amount.end, end)[:_AFTER]
    else:
        before, after = words(text, *(sentence[0], amount.start)), words(text, amount.end, sentence[1])
    near = {w.form: n for side in (after, before[::-1]) for n, w in reversed(list(enumerate(side)))}
    fits = [m for m in MEASURES if m.unit == amount.unit and m.words & near.keys()]
    if amount.unit == "count":
        return next(iter(fits), None)
    far = {m: min(near[w] for w in m.words & near.keys()) for m in fits}
    telling = [m for m in fits if m.name != _OF_ANYTHING and far[m] <= _CLOSE]
    return min(telling or fits, key=lambda m: far[m], default=None)


def _figure(story: Story, brief: Brief, amount: Amount, sentence: Place) -> Figure:
    low, high = amount.rounded
    return Figure(
        brief=brief.id,
        value=_shown(amount),
        mod=amount.mod,
        size=amount.value,
        slack=(high - low) / 2 / amount.value if amount.value else 0.0,
        at=amount.start,
        parts=COUNTED_PARTS,
        source=story.source(brief.id, *clause(story.texts[brief.id], sentence, (amount.start, amount.end))),
    )


def _shown(amount: Amount) -> str:
    """A number in one way of writing: "2", "1,200", "USD 2.1 billion", "31 %"."""
    for size, name in ((1e12, " trillion"), (1e9, " billion"), (1e6, " million"), (1.0, "")):
        if amount.value >= size or not name:
            number = f"{amount.value / size:,.10g}{name}"
            break
    return f"{amount.currency} {number}" if amount.currency else f"{number} %" if amount.unit == "percent" else number


def _one_each(told: Sequence[Sequence[Figure]]) -> Iterator[Figure]:
    """Of each article the figure that most others give too, else its first; wherever it stands."""
    for figures in told:
        others = [x for other in told if other is not figures for x in other]
        agreed = [sum(x.agrees(y) for y in others) for x in figures]
        chosen = figures[agreed.index(max(agreed))]
        yield from (x for x in figures if x.value == chosen.value)
