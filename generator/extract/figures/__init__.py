"""Figures: numbers of things, shares, money, lengths of time, ages and measures, each with what it counts."""

import bisect
from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from generator.annotate import Annotated
from generator.extract._mentions import MentionIndex
from generator.extract.figures.ages import ages
from generator.extract.figures.counted import Counted, counted
from generator.extract.figures.lookalikes import Numeral, looks_alike
from generator.language.amounts import Amount, amounts, fractions, ranges
from generator.language.durations import hours
from generator.model.brief import DateMention, Figure
from generator.model.extracted import Extracted
from generator.model.ids import Ids
from generator.model.text import PROSE

NEEDS: tuple[str, ...] = ("actors", "dates")


def extract(annotated: Annotated, found: Extracted) -> Extracted:
    """`found` with the figures of its prose."""
    if not annotated.pieces:
        return found
    figures = [*_lengths(found.dates), *ages(annotated, MentionIndex(found.actors))]
    figures += _amounts(annotated, found.dates, figures)
    figures.sort(key=lambda f: (f.evidence.start, f.evidence.end))
    ids = Ids("f")
    return found.replace(figures=tuple(f.replace(id=ids.of(f.evidence.exact)) for f in figures))


def _lengths(dates: Iterable[DateMention]) -> Iterator[Figure]:
    """The lengths of time, which the dates hold already."""
    for mention in dates:
        length = hours(mention.value) if mention.type == "DURATION" else None
        if length is not None:
            yield Figure(
                id="f", unit="time", low=_whole(length), high=_whole(length), qualifier=mention.mod,
                evidence=mention.evidence, rule="a length of time",
            )  # fmt: skip


def _amounts(annotated: Annotated, dates: Iterable[DateMention], known: Iterable[Figure]) -> Iterator[Figure]:
    """The numbers that are no part of a date, of an age, of a name or of an address."""
    text = annotated.article.text
    taken = sorted((f.evidence.start, f.evidence.end) for facts in (dates, known) for f in facts)
    starts = [start for start, _ in taken]
    for block in annotated.article.header.blocks:
        if block.kind not in PROSE:
            continue
        parts = list(fractions(text, block.start, block.end))
        numbers = ranges(text, amounts(text, block.start, block.end))
        whole = (a for a in numbers if not any(p.start < a.end and a.start < p.end for p in parts))
        for amount in (*parts, *whole):
            i = bisect.bisect_right(starts, amount.end - 1) - 1
            if i >= 0 and taken[i][1] > amount.start:
                continue
            token = annotated.token_at(_number(text, amount))
            if token is not None and not looks_alike(Numeral(text, block, amount, token)):
                figure = _figure(annotated, amount, token)
                if figure is not None:
                    yield figure


def _number(text: str, amount: Amount) -> int:
    """Where the number itself ends: the words that say what is counted hang on it."""
    end = amount.end
    while end > amount.start + 1 and not text[end - 1].isalnum():
        end -= 1
    return end - 1


def _figure(annotated: Annotated, amount: Amount, token: Token) -> Figure | None:
    what = counted(token, amount) or Counted()
    if amount.words.casefold() == "one" and what.head is None and what.measure is None:
        return None
    piece = annotated.piece_at(amount.end - 1)
    end = max(amount.end, piece.place(what.unit)[1]) if piece is not None and what.unit is not None else amount.end
    return Figure(
        id="f",
        unit="measure" if what.measure else amount.unit,
        low=_whole(amount.value),
        high=_whole(amount.upper if amount.upper is not None else amount.value),
        qualifier=amount.mod,
        currency=amount.currency,
        measure=what.measure,
        counted=what.head,
        modifiers=what.modifiers,
        evidence=annotated.article.evidence(amount.start, end),
        rule=f"the number “{amount.words}”" + (f" before “{what.head}”" if what.head else ""),
    )


def _whole(value: float) -> int | float:
    return int(value) if value == int(value) else round(value, 6)
