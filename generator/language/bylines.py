"""Whom a byline names."""

import re

_BY = re.compile(r"(?:(?:written|posted|reported|story)\s+)?by[:\s]\s*", re.IGNORECASE)


def author(byline: str) -> str:
    """The byline without its "By"."""
    return _BY.sub("", byline.strip(), count=1)
