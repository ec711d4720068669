"""The lasting address of every place of the site, for what leaves it: feeds, citations, downloads."""

from urllib.parse import urljoin, urlsplit

from generator.render.links import Links


class Addresses:
    """Whole addresses where it is known where the site stands; else paths from its root."""

    def __init__(self, site_url: str | None) -> None:
        self.root = site_url.rstrip("/") + "/" if site_url else None
        self._links = Links("")

    @property
    def host(self) -> str | None:
        return urlsplit(self.root).hostname if self.root else None

    def of(self, page: str, anchor: str | None = None) -> str:
        """Of a page, named by its path under content/, or of a place on it."""
        return urljoin(self.root or "", self._links.to(page, anchor))

    def article(self, brief: str, anchor: str | None = None) -> str:
        return urljoin(self.root or "", self._links.article(brief, anchor))

    def storyline(self, storyline: str, anchor: str | None = None) -> str:
        return urljoin(self.root or "", self._links.storyline(storyline, anchor))

    def actor(self, actor: str) -> str:
        return urljoin(self.root or "", self._links.actor(actor))
