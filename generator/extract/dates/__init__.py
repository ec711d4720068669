"""When things happened or will: every temporal expression, resolved against the publication date."""

from generator.annotate import Annotated
from generator.extract.dates.locale import day_first
from generator.extract.dates.sifting import is_temporal, without_that
from generator.extract.dates.tense import tense_at
from generator.language.sentences import sentences
from generator.language.temporal import Context, Phrase, Point, Resolved, phrases, resolve, stated_day
from generator.model.brief import DateMention
from generator.model.extracted import Extracted
from generator.model.ids import Ids
from generator.model.text import PROSE, Block

NEEDS: tuple[str, ...] = ()

_STATING = frozenset({"byline", "dateline", "credit", "furniture"})
"""Kinds of block in which only full calendar dates count ("Mon Jun 19 2023")."""

_STRETCHES = ("the nine months", "the past two years", "the year ended", "fiscal 2024")
"""Rules whose phrases name a stretch that results are about, in place of a quarter."""


_COMPARISONS = {(n, "year", ago) for n in ("a", "one") for ago in ("ago", "earlier")}
"""Parts of phrases that results are compared with: "from $2 million a year earlier"."""


def extract(annotated: Annotated, found: Extracted) -> Extracted:
    """Add the dates of an article in English."""
    if annotated.article.header.language != "en":
        return found
    return found.replace(dates=tuple(_mentions(annotated)))


def _mentions(annotated: Annotated) -> list[DateMention]:
    article = annotated.article
    ids = Ids("t")
    order = day_first(article)
    mentions: list[DateMention] = []
    anchor: Point | None = None
    quarter: Point | None = None
    for block in article.header.blocks:
        found = list(without_that(annotated, phrases(article.text, block.start, block.end)))
        spans = sentences(article.text, block.start, block.end) if found else ()
        at = 0
        for phrase in found:
            if not _counts(phrase, block, annotated, order):
                continue
            tense = tense_at(annotated, phrase)
            context = Context(article.published, tense, anchor, quarter, order)
            resolved = resolve(phrase, context)
            anchor, quarter = _remembered(phrase, resolved, anchor), _quarter(phrase, resolved, quarter)
            while at + 1 < len(spans) and spans[at][1] <= phrase.start:
                at += 1
            sentence = article.text[slice(*spans[at])]
            mentions.append(
                DateMention(
                    id=ids.of(phrase.text, sentence),
                    type=resolved.type,
                    value=resolved.value,
                    mod=resolved.mod,
                    edtf=resolved.edtf,
                    evidence=article.evidence(phrase.start, phrase.end),
                    rule=_rule(phrase, context),
                )
            )
    return mentions


def _rule(phrase: Phrase, context: Context) -> str:
    day = f"published {context.published}" if context.published else "publication date not known"
    return f"the form “{phrase.rule}”; {context.tense or 'no'} tense; {day}"


def _counts(phrase: Phrase, block: Block, annotated: Annotated, order: bool | None) -> bool:
    if block.kind in PROSE:
        return is_temporal(annotated, phrase)
    return block.kind in _STATING and stated_day(phrase, day_first=bool(order)) is not None


def _remembered(phrase: Phrase, resolved: Resolved, anchor: Point | None) -> Point | None:
    """The date to which later phrases may point ("the next day"); what is only compared with is none."""
    names_date = resolved.type in ("DATE", "TIME") and phrase.reading not in ("decade", "century", "year_earlier")
    compared = (*(phrase.parts.get(k) for k in ("n", "unit", "ago")),) in _COMPARISONS
    return resolved.point if resolved.point is not None and names_date and not compared else anchor


def _quarter(phrase: Phrase, resolved: Resolved, quarter: Point | None) -> Point | None:
    """The quarter that results are about, until they are about "the nine months" or another stretch."""
    if phrase.reading in ("quarter", "period") and resolved.point is not None and resolved.point.unit == "Q":
        return resolved.point
    return None if phrase.rule in _STRETCHES else quarter
