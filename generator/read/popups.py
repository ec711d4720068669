"""What a page shows over a name that a reader points at, and a copy of its text has in the midst of a sentence."""

import re

_POPUP = re.compile(
    r"(?P<last>[A-Z][\w’'-]{2,}?)\s*(?P<shown>(?:[A-Z(][\w.()’'-]*\s+){0,4}?(?P=last)(?=[A-Z0-9‘“'\"]).{10,700}?\sMORE)(?![\w-])"
)
"""A name, the name in full with the first headline run into it, further headlines, and the button for more of them."""


def popups(line: str) -> list[tuple[int, int]]:
    """The stretches of the line that are no words of its sentences, as half-open ranges."""
    if "MORE" not in line:
        return []
    return [match.span("shown") for match in _POPUP.finditer(line)]
