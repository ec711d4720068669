"""In which language an article is written."""

import functools
import re
from collections.abc import Sequence

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from generator.language.words import forms, is_function_word

UNDETERMINED = "und"
"""ISO 639-2 for "cannot be told"."""

_NO_LANGUAGE = "zxx"
_SHORT = 12
"""Fewer words than this in Latin letters tell a statistical identifier too little."""
_SAMPLE = 6000
"""Characters that are looked at."""
_ENGLISH = 0.35
"""Share of English function words that no other language reaches; a quarter to a half of English prose is such."""
_SURE = 0.6
"""Probability."""


def language(prose: str) -> str:
    """The ISO 639-1 code (639-3 where there is none) of the language of the prose, "und" if it cannot be told.

    Text that is full of English function words is English, however many foreign names it has.
    """
    sample = prose[:_SAMPLE]
    words = [w for w in forms(sample) if w.isalpha()]
    if not words:
        return UNDETERMINED
    english = sum(map(is_function_word, words)) / len(words)
    if len(words) < _SHORT and _in_latin_letters(words):
        return "en" if english >= 0.2 and re.sub(r"[’‘“”–—…]", "", sample).isascii() else UNDETERMINED
    if english >= _ENGLISH:
        return "en"
    code, probability = _identifier().classify(sample)
    return str(code) if probability >= _SURE and code != _NO_LANGUAGE else UNDETERMINED


def _in_latin_letters(words: Sequence[str]) -> bool:
    letters = "".join(words)
    return sum(map(str.isascii, letters)) > len(letters) / 2


@functools.cache
def _identifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
