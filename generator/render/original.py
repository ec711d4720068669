"""The way back to the publisher's page: an address that opens at the words (WICG, "URL Fragment Text Directives")."""

from urllib.parse import quote

_WHOLE = 8
"""Words; a longer passage is named by its first and last few, so that the address stays short."""
_ENDS = 4
_MARKS = "“”„\"'‘’ .,;:!?…—–"


def at_words(url: str, exact: str) -> str:
    """The address, opening at the words.

    Marks at their ends are left out: publishers set them differently in another edition.
    """
    words = exact.strip(_MARKS).split()
    if not words:
        return url
    parts = [words] if len(words) <= _WHOLE else [words[:_ENDS], words[-_ENDS:]]
    return f"{url}{'' if '#' in url else '#'}:~:text={','.join(map(_encoded, parts))}"


def _encoded(words: list[str]) -> str:
    """Percent-encoded; a hyphen and a comma mean something in the directive."""
    return quote(" ".join(words), safe="").replace("-", "%2D")
