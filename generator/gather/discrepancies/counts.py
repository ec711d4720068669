"""How many and how much: the figures that articles of the same days give for one matter.

Two figures are of one matter if their clauses tell of one act, by its verb or by a measure of news
(`lexicon.measures`), if the same is counted, and if doers, places, dates and what narrows the thing counted do not
contradict. A figure of which an article gives several is taken as the one that others give too, else as the first.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from generator.gather.discrepancies.figures import Compared, Told
from generator.gather.merged_clauses import ClauseIndex, MergedClause
from generator.gather.story import Story
from generator.language.edtf import first_day, last_day, meet
from generator.language.words import content, forms
from generator.lexicon.measures import ANYBODY, COUNTED_PARTS, MEASURES, OTHERS, SPANS, Measure
from generator.lexicon.pluralising import plural
from generator.model.brief import Brief, Figure

_DAYS, _WEEKS = 2, 14
"""Articles further apart tell of a change, not of a difference: sooner where a number grows."""
_BACKGROUND = timedelta(days=30)
"""A clause with a date so long before the article tells of something else."""
_APART = 4
"""Numbers of which one is so many times the other are of two matters."""
_COMPARED = ("count", "money", "percent")
_SIGNIFICANT = 0.025
"""A rounded number stands for what is within so much of it, at most."""
_TOLD = frozenset({"happened", "ongoing", "to_come"})


@dataclass(frozen=True)
class Counted(Told):
    """A figure with the clause that tells it."""

    figure: Figure
    merged: MergedClause
    measure: Measure | None
    day: date | None
    """Of the article."""

    @property
    def thing(self) -> str | None:
        """What is counted, if it is more than anybody, or what the measure is of."""
        head = self.figure.counted
        plain = head is None or head in ANYBODY or (self.measure is not None and _named(self.measure, (head,)))
        return None if plain else head


def counts(index: ClauseIndex) -> Iterator[Compared]:
    """The figures that articles give of each matter of a story."""
    story = index.story
    days = [d for b in story.briefs if (d := first_day(b.article.published))]
    newest = max(days, default=None)
    buckets: defaultdict[tuple[str, ...], list[Counted]] = defaultdict(list)
    for brief in story.briefs:
        for told in _told(index, brief):
            if newest is None or told.day is None or (newest - told.day).days > _WEEKS:
                continue
            buckets[_key(told)].append(told)
    for key, found in buckets.items():
        for group in _matters(found):
            yield Compared((*key, *sorted({x.figure.id for x in group})[:1]), _question(group), tuple(_one_each(group)))


def _told(index: ClauseIndex, brief: Brief) -> Iterator[Counted]:
    """The figures that an article tells itself, not of a part, of a rate, of the past or of what is only possible."""
    of_clause = {
        a.fact: merged for merged in index.by_brief[brief.id] for a in merged.clause.arguments if a.role == "figure"
    }
    behind = {c.clause.act.start - 1: c.clause.lemma for c in index.by_brief[brief.id]}
    published = first_day(brief.article.published)
    for figure in brief.figures:
        merged = of_clause.get(figure.id)
        if merged is None or figure.unit not in _COMPARED or figure.low != figure.high or not figure.low:
            continue
        clause = merged.clause
        if clause.quoted or clause.negated or clause.conditional or figure.counted in SPANS:
            continue
        if OTHERS & {w for a in clause.arguments if a.covers(figure.evidence) for w in forms(a.exact)}:
            continue
        block = index.story.block(brief.id, figure.evidence.start)
        if block is None or block.kind != "body" or index.story.in_quotation(brief.id, figure.evidence.start):
            continue
        lasts = [d for day in merged.days if (d := last_day(day))]
        if published and any(d < published - _BACKGROUND for d in lasts):
            continue
        measure = _measure(merged, figure, behind.get(figure.evidence.end))
        if measure is None and (figure.counted is None or clause.status not in _TOLD):
            continue
        yield _counted(index.story, brief, figure, merged, measure)


def _measure(merged: MergedClause, figure: Figure, behind: str | None) -> Measure | None:
    """The measure that the act or the thing counted names, or the act right behind; else one that the clause names."""
    clause = merged.clause
    fits = [m for m in MEASURES if m.unit == figure.unit]
    alone = figure.counted is not None or len(clause.role("figure")) == 1
    near = (*clause.lemma.split(), clause.act.exact.casefold(), figure.counted or "", *figure.modifiers, behind or "")
    return next((m for m in fits if _named(m, near)), None) or next(
        (m for m in fits if alone and _named(m, forms(clause.evidence.exact))), None
    )


def _named(measure: Measure, words: Iterable[str]) -> bool:
    return any(w in measure.words or plural(w) in measure.words for w in words if w)


def _counted(story: Story, brief: Brief, figure: Figure, merged: MergedClause, measure: Measure | None) -> Counted:
    clause = merged.clause
    start, end = min(clause.evidence.start, figure.evidence.start), max(clause.evidence.end, figure.evidence.end)
    return Counted(
        brief=brief.id,
        value=_shown(figure),
        mod=figure.qualifier,
        size=float(figure.low),
        slack=_slack(float(figure.low)),
        at=figure.evidence.start,
        parts=COUNTED_PARTS,
        source=story.source(brief.id, start, end),
        figure=figure,
        merged=merged,
        measure=measure,
        day=first_day(brief.article.published),
    )


def _slack(size: float) -> float:
    """Half of the last digit that is not zero, as a share: 1,200 stands for 1,150 to 1,250; below a hundred, itself."""
    digits = f"{size:.10g}"
    if "." in digits or "e" in digits or size < 100:
        return 0.0
    return min(float(10 ** (len(digits) - len(digits.rstrip("0")))) / 2 / size, _SIGNIFICANT)


def _shown(figure: Figure) -> str:
    """A number in one way of writing: "2", "1,200", "USD 2.1 billion", "31 %"."""
    for size, name in ((1e12, " trillion"), (1e9, " billion"), (1e6, " million"), (1.0, "")):
        if figure.low >= size or not name:
            number = f"{figure.low / size:,.10g}{name}"
            break
    return f"{figure.currency} {number}" if figure.currency else f"{number} %" if figure.unit == "percent" else number


def _key(told: Counted) -> tuple[str, ...]:
    """What two figures of one matter have in common to begin with."""
    act = told.measure.name if told.measure else told.merged.clause.lemma
    return told.figure.unit, act, told.figure.currency or "", told.thing or ""


def _matters(found: Sequence[Counted]) -> list[list[Counted]]:
    """Figures of one matter; each joins the first group of which it contradicts none."""
    groups: list[list[Counted]] = []
    for x in found:
        home = next((g for g in groups if all(_compatible(x, y) for y in g)), None)
        if home is None:
            groups.append([x])
        else:
            home.append(x)
    return groups


def _compatible(a: Counted, b: Counted) -> bool:
    """Whether two figures can be of one matter."""
    if a.brief == b.brief:
        return a.value == b.value or a.merged.clause.id != b.merged.clause.id
    if max(a.size, b.size) > _APART * min(a.size, b.size):
        return False
    if (a.measure is None or a.measure.grows) and a.day and b.day and abs((a.day - b.day).days) > _DAYS:
        return False
    if set(a.figure.modifiers) - ANYBODY != set(b.figure.modifiers) - ANYBODY:
        return False
    left, right = a.merged, b.merged
    for mine, theirs in ((left.doers, right.doers), (left.others, right.others), (left.named, right.named)):
        if mine and theirs and not mine & theirs:
            return False
    if left.places and right.places and not _words(left.places) & _words(right.places):
        return False
    if any(not meet(x, y) for x in left.days for y in right.days):
        return False
    return (a.measure is not None and a.measure.unit != "percent") or len(left.words & right.words) > 1


def _words(places: Sequence[str]) -> set[str]:
    return set(content(f for place in places for f in forms(place)))


def _question(group: Sequence[Counted]) -> str:
    """The measure's question; else one made of the clause: "How many rockets: militants fired 3,000 rockets"."""
    first = group[0]
    if first.measure is not None and first.thing is None:
        return first.measure.question
    told = min((x.merged.clause.evidence.exact for x in group), key=lambda words: (len(words), words))
    things = plural(first.thing or first.figure.counted or "")
    return f"{'How much' if first.figure.unit == 'money' else 'How many ' + things}: “{' '.join(told.split())}”?"


def _one_each(group: Sequence[Counted]) -> Iterator[Counted]:
    """Of each article the figure that most others give too, else its first; wherever it stands."""
    by_article: defaultdict[str, list[Counted]] = defaultdict(list)
    for x in group:
        by_article[x.brief].append(x)
    for brief, figures in by_article.items():
        others = [x for x in group if x.brief != brief]
        agreed = [sum(x.agrees(y) for y in others) for x in figures]
        chosen = figures[agreed.index(max(agreed))]
        yield from (x for x in figures if x.value == chosen.value)
