"""A brief from an article and what was found in it; refused unless every fact's evidence is exact."""

from generator.errors import ReadoutError
from generator.model.article import Article
from generator.model.brief import Brief, Found
from generator.verify import brief_problems


def compose(article: Article, found: Found) -> Brief:
    """The article's brief.

    Raises:
        ReadoutError: if any evidence differs from the text, or a fact names an actor that is not there.
    """
    facts = {name: getattr(found, name) for name in Found.model_fields}
    brief = Brief(id=article.id, article=article.header, **facts)
    problems = brief_problems(brief, article.text)
    if problems:
        raise ReadoutError(problems)
    return brief
