"""How the site puts the record's own terms to a reader."""

import re

from babel import Locale

from generator.language import edtf

COMMITMENTS = ("doubtful", "possible", "hoped", "invited", "expected", "planned", "scheduled", "agreed")
"""From the least firm to the firmest."""
STEPS = {
    "doubtful": 1,
    "possible": 1,
    "hoped": 2,
    "invited": 2,
    "expected": 3,
    "planned": 3,
    "scheduled": 4,
    "agreed": 4,
}
"""How many of four bars each fills: a scale to see, beside the word that says it."""

VERDICTS = {
    "agree": "The outlets agree",
    "same": "The same thing, put differently",
    "scope": "Explained: the outlets count different things",
    "unresolved": "Not resolved: the articles do not explain it",
}
SHORT_VERDICTS = {"agree": "agree", "same": "the same thing", "scope": "explained", "unresolved": "not resolved"}
RELATIONS = {
    "identical": "these words",
    "spelling": "other spelling",
    "punctuation": "other punctuation",
    "fragment": "a part of the words",
    "altered": "altered words",
}
QUOTES = {"full": "whole sentences", "fragment": "parts of sentences", "scare": "single words"}
BASES = {"pronoun": "named by a pronoun", "carried": "carried on from the sentence before"}
STATUSES = {"happened": "happened", "planned": "planned", "cancelled": "called off"}
STATES = {"open": "open", "done": "done", "lapsed": "lapsed", "cancelled": "called off"}
KINDS = {"person": "People", "organisation": "Organisations", "group": "Groups", "place": "Places"}
ORIGINS = {"wire": "shared text", "statement": "statement", "own": "own reporting"}
PUBLISHED_FROM = {
    "stated": "stated in the article",
    "sidecar": "given by the maintainer",
    "caption": "from the caption of a picture",
    "weekday": "worked out from the weekdays it names",
    "related": "worked out from related articles",
    "unknown": "not known",
}

_ENGLISH = Locale("en")

_DURATION = re.compile(
    r"P(?:(?P<Y>[\d.]+|X)Y)?(?:(?P<M>[\d.]+|X)M)?(?:(?P<W>[\d.]+|X)W)?(?:(?P<D>[\d.]+|X)D)?"
    r"(?:T(?:(?P<h>[\d.]+|X)H)?(?:(?P<m>[\d.]+|X)M)?(?:(?P<s>[\d.]+|X)S)?)?"
)
_UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day", "h": "hour", "m": "minute", "s": "second"}
_VAGUE = {"PAST_REF": "in the past", "PRESENT_REF": "now", "FUTURE_REF": "in the future"}
_QUALIFIERS = {"LESS_THAN": "less than", "MORE_THAN": "more than", "APPROX": "about"}


def count(number: int, noun: str) -> str:
    """ "1 outlet", "4 outlets"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def language(code: str) -> str:
    """ "de" is "German"; the code itself where it has no English name."""
    return "language not recognised" if code == "und" else _ENGLISH.languages.get(code, code)


def value(words: str, qualifier: str | None = None) -> str:
    """A normalised value as one says it: "PT5H30M" is "5 hours 30 minutes", "2023-06" is "June 2023"."""
    if (match := _DURATION.fullmatch(words)) and any(match.groups()):
        amounts = [(n.replace("X", "some"), _UNITS[u]) for u, n in match.groupdict().items() if n]
        said = " ".join(f"{n} {unit}{'' if n == '1' else 's'}" for n, unit in amounts)
    elif words in _VAGUE:
        said = _VAGUE[words]
    else:
        said = edtf.in_words(words)
    if qualifier is None:
        return said
    return f"{_QUALIFIERS.get(qualifier, qualifier.replace('_', ' ').lower())} {said}"


def shortened(text: str, limit: int) -> str:
    """The text, cut at a word with "…" where it is longer than the limit."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    cut = line.rfind(" ", 0, limit + 1)
    return line[: cut if cut > limit // 2 else limit].rstrip(" ,;:–—-") + "…"


def clause(text: str) -> str:
    """The text, with "…" before it where it begins within a sentence; "iPhone" begins one as it is."""
    first = text.split(" ", 1)[0]
    return "…" + text if first.islower() else text


def excerpt(text: str) -> str:
    """A passage without a mark at its edge that ends or begins a quotation outside it."""
    return text.lstrip("” ").rstrip("“ ")


def unquoted(text: str) -> str:
    """The words without the comma that only joins them to "he said", and with one blank between words."""
    return " ".join(text.split()).removesuffix(",")
