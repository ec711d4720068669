"""One article read: its brief, corrections applied, and its clauses."""

from generator.annotate import annotate
from generator.compose import compose
from generator.correct import correct
from generator.correct.clauses import corrected_clauses
from generator.extract import extract
from generator.model.article import Article
from generator.model.brief import Brief
from generator.model.extracted import Briefed
from generator.model.progress import Step, silent
from generator.model.publication import Settings


def briefed(article: Article, settings: Settings, kept: Brief | None = None, *, step: Step = silent) -> Briefed:
    """The brief of an article with its clauses.

    Args:
        kept: a brief that stands as it is.
        step: told of the progress within a long article.

    Raises:
        ReadoutError: if a fact's evidence is not exact.
    """
    annotated = annotate(article, model=settings.model, attribution=settings.attribution, step=step)
    extracted = extract(annotated, step=step)
    brief = kept or correct(compose(article, extracted), article)
    return Briefed(brief=brief, clauses=corrected_clauses(extracted.clauses, brief))
