"""How an index stays readable: which storylines it tells and which it only names, and long lists in several pages."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from generator.model.storyline import Storyline
from generator.render.corpus import Corpus

Item = TypeVar("Item")

_ARTICLES = 40
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


@dataclass(frozen=True)
class Sheet(Generic[Item]):
    """One of the pages of a long list."""

    path: str
    number: int
    items: Sequence[Item]
    newer: str | None
    older: str | None
    of: int


def sheets(section: str, items: Sequence[Item], size: int) -> list[Sheet[Item]]:
    """The list cut into pages of so many; an empty list is one empty page."""
    count = max(1, -(-len(items) // size))
    paths = [f"{section}/index.md", *(f"{section}/page-{n}.md" for n in range(2, count + 1))]
    return [
        Sheet(
            path=path,
            number=i + 1,
            items=items[i * size : (i + 1) * size],
            newer=paths[i - 1] if i else None,
            older=paths[i + 1] if i + 1 < count else None,
            of=count,
        )
        for i, path in enumerate(paths)
    ]
