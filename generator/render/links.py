"""Where everything stands on the site, seen from one of its pages.

MkDocs does not touch links inside raw HTML, so they are made here: relative, and to the built file.
"""

import posixpath
import re
from collections import Counter

_RESERVED = re.compile(r"index|page-\d+")
"""Names that the lists of a section take for themselves."""


def page_of(section: str, name: str) -> str:
    """The page of an article, actor or storyline under content/; no article's name collides with a list's."""
    return f"{section}/{name}{'-' if _RESERVED.fullmatch(name) else ''}.md"


class Links:
    """Links from one page, named by its path under content/."""

    def __init__(self, page: str) -> None:
        self._page = page
        self._folder = posixpath.dirname(page)

    def to(self, page: str, anchor: str | None = None) -> str:
        """To a page, named by its path under content/, or to a place on it."""
        fragment = f"#{anchor}" if anchor else ""
        if page == self._page and fragment:
            return fragment
        built = page.removesuffix(".md") + ".html" if page.endswith(".md") else page
        return posixpath.relpath(built, self._folder or ".") + fragment

    def article(self, brief: str, anchor: str | None = None) -> str:
        return self.to(page_of("articles", brief), anchor)

    def actor(self, actor: str) -> str:
        return self.to(page_of("actors", actor))

    def storyline(self, storyline: str, anchor: str | None = None) -> str:
        return self.to(page_of("storylines", storyline), anchor)

    def index(self, section: str, anchor: str | None = None) -> str:
        return self.to(f"{section}/index.md", anchor)


class Anchors:
    """Hands out the anchors of one page; a name that recurs gets "-2"."""

    def __init__(self) -> None:
        self._seen: Counter[str] = Counter()

    def of(self, name: str) -> str:
        self._seen[name] += 1
        return name if self._seen[name] == 1 else f"{name}-{self._seen[name]}"
