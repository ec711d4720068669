"""Which way an outlet writes 06/07/2023: day first or month first."""

import re

from generator.lexicon.calendar import MONTHS
from generator.model.article import Article

_DAY_FIRST_HOST = re.compile(
    r"https?://[^/]*\.(?:uk|ie|au|nz|in|pk|za|ng|ke|sg|my|hk|ae|sa|eu|de|fr|it|es|nl|ru|br)(?:[:/]|$)"
)
_NUMERIC = re.compile(r"\b(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d\d)\b")
_MONTH = "|".join(name.title() for name in MONTHS)
_MONTH_FIRST = re.compile(rf"\b(?:{_MONTH}) \d{{1,2}}\b")
_DAY_THEN_MONTH = re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:{_MONTH})\b")


def day_first(article: Article) -> bool | None:
    """By another date in figures that leaves no choice, then by the outlet's address, then by its dates in words.

    None if nothing tells.
    """
    for match in _NUMERIC.finditer(article.text):
        first, second = int(match[1]), int(match[2])
        if first > 12 >= second > 0:
            return True
        if second > 12 >= first > 0 and second <= 31:
            return False
    if article.header.url and _DAY_FIRST_HOST.match(article.header.url):
        return True
    by_day = len(_DAY_THEN_MONTH.findall(article.text))
    by_month = len(_MONTH_FIRST.findall(article.text))
    return None if by_day == by_month else by_day > by_month
