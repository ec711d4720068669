"""The clause around a place in a sentence, by punctuation and conjunctions: what is said of one date or figure."""

import re

from generator.gather.story import Place

_BORDER = re.compile(
    r"\s+[–—-]+\s+|—|;\s|:\s|[“”]|(?<!\w)\"|\"(?!\w)|\s\(|\)"
    r"|,?\s+(?=(?:but|while|whereas|although|though|because|since|after|when|before|until|so that)\s)"
    r"|,\s+(?=(?:and|or)\s+(?:he|she|it|they|we|the|an?|that|its|his|her|their|has|have|had|is|was|were|will)\b)"
    r"|,\s+(?=(?:who|which|where|whose|as|according|saying|adding|including|with|becoming|during|aimed|agreed)\b)"
    r"|,\s"
)
_LEAD = re.compile(
    r"(?:but|and|or|while|whereas|although|though|because|since|so that|as|after|when|before|until)\s+", re.IGNORECASE
)
_ADVERBIAL = re.compile(
    r"(?:after|amid|as|at|before|by|despite|during|earlier|following|for|from|in|later|on|over|since|throughout|under|"
    r"until|with|within)\s",
    re.IGNORECASE,
)
"""How a stretch begins that only leads up to its clause."""
_FEWEST = 5
"""Words of a clause; less is joined with what stands beside it."""


def clause(text: str, sentence: Place, at: Place) -> Place:
    """The clause of the sentence in which a place lies, with its neighbour where it is too short to say anything."""
    start, end = sentence
    borders = [start]
    for border in _BORDER.finditer(text, start, end):
        if border.end() <= at[0] or border.start() >= at[1]:
            borders += [border.start(), border.end()]
    borders.append(end)
    pieces = [(borders[i], borders[i + 1]) for i in range(0, len(borders) - 1, 2)] if len(borders) % 2 == 0 else []
    pieces = [p for p in pieces if text[p[0] : p[1]].strip()]
    here = next((i for i, p in enumerate(pieces) if p[0] <= at[0] < p[1]), None)
    if here is None:
        return sentence
    first = last = here
    if here == 0 and len(pieces) > 1 and _ADVERBIAL.match(text, pieces[0][0]):
        last = 1
    while _words(text, pieces[first][0], pieces[last][1]) < _FEWEST and (first > 0 or last < len(pieces) - 1):
        if last < len(pieces) - 1 and (first == 0 or at[0] - pieces[first][0] < 4):
            last += 1
        elif first > 0:
            first -= 1
        else:
            last += 1
    found = pieces[first][0], pieces[last][1]
    lead = _LEAD.match(text, *found)
    return (lead.end(), found[1]) if lead and lead.end() <= at[0] else found


def _words(text: str, start: int, end: int) -> int:
    return len(text[start:end].split())
