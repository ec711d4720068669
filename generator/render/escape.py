"""Text of an article made safe to stand in a page.

MkDocs emits titles and descriptions as they are, and Markdown reads meaning into most punctuation. So text goes into
Markdown and front matter with every sign as a character reference, and into HTML through Jinja's own escaping; both
first lose the characters that are not for print.
"""

import re

from markupsafe import Markup

_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"
    "\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)
"""Control characters but tab and line feed, direction marks and overrides (CVE-2021-42574), lone surrogates."""
_SIGN = re.compile(r"[^\w\s]|_")


def printable(text: str) -> str:
    """The text without control characters and without marks that turn its direction."""
    return _UNPRINTABLE.sub("", text)


def plain(text: str) -> str:
    """The text as one line, for files that are no page."""
    return " ".join(printable(text).split())


def markdown(text: str) -> Markup:
    """The text as one line of Markdown that means nothing but its words; fit for titles and descriptions too."""
    return Markup(_SIGN.sub(lambda sign: f"&#{ord(sign.group())};", plain(text)))


def content(text: str) -> Markup:
    """The text as the content of an HTML element, quotation marks as they are: fit for no attribute."""
    return Markup(printable(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
