"""The articles whose sidecar cannot be read: they keep their last record, so that what was corrected stays so.

A record can be kept while the article's bytes are the same: else its words would not be there.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.errors import Problem
from generator.model.article import Article
from generator.model.brief import Brief
from generator.model.sidecar import BrokenSidecar, Sidecar
from generator.verify import brief_problems


@dataclass(frozen=True)
class Held:
    """The articles to go on with, the records that stand as they were, and what is told of both."""

    articles: tuple[Article, ...]
    """By id."""
    briefs: Mapping[str, Brief]
    """By id."""
    problems: tuple[Problem, ...]


def held(articles: Sequence[Article], last: Mapping[str, Brief]) -> Held:
    """The articles without those whose sidecar cannot be read, unless they have a last record.

    Args:
        last: the last records, by the names of their seeds.
    """
    taken = {a.id: a for a in articles if not isinstance(a.sidecar, BrokenSidecar)}
    kept: dict[str, Brief] = {}
    problems: list[Problem] = []
    for article in articles:
        if not isinstance(article.sidecar, BrokenSidecar):
            continue
        seed, remedy = article.header.seed, f"mend {article.sidecar_name}"
        brief = last.get(seed)
        if brief is not None and brief.id not in taken and _stands(brief, article):
            taken[brief.id], kept[brief.id] = _as_it_was(article, brief)
            problems.append(Problem(seed, "", "keeps its last record, for its sidecar cannot be read", remedy))
        elif article.sidecar.nothing or article.id in taken:
            why = "of its words as they are now there is no earlier record"
            problems.append(Problem(seed, "", f"is left out: its sidecar cannot be read, and {why}", remedy))
        else:
            taken[article.id] = article
    return Held(tuple(taken[i] for i in sorted(taken)), kept, tuple(problems))


def _stands(brief: Brief, article: Article) -> bool:
    return brief.article.sha256 == article.header.sha256 and not brief_problems(brief, article.text)


def _as_it_was(article: Article, brief: Brief) -> tuple[Article, Brief]:
    """The article and its record as they were last, shown no more than the sidecar may allow."""
    shown = "none" if article.sidecar.show == "none" else brief.article.show
    header = brief.article.replace(unread_sidecar=True, show=shown)
    beside = Sidecar(published=header.published if header.published_from == "sidecar" else None)
    return Article(id=brief.id, text=article.text, header=header, sidecar=beside), brief.replace(article=header)
