"""Which storylines an index page tells in full, and which it only names: no page may grow without end."""

from generator.model.storyline import Storyline
from generator.render.corpus import Corpus

_ARTICLES = 60
"""An index page tells storylines until they have so many articles together; the others' own pages tell the rest."""


def split(corpus: Corpus) -> tuple[tuple[Storyline, ...], tuple[Storyline, ...]]:
    """The storylines to tell, newest first, and those to name."""
    told: list[Storyline] = []
    articles = 0
    for storyline in corpus.newest_first:
        if told and articles + len(storyline.articles) > _ARTICLES:
            break
        told.append(storyline)
        articles += len(storyline.articles)
    return tuple(told), corpus.newest_first[len(told) :]
