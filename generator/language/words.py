"""Words as comparisons need them: found in the text, folded, stemmed, and weighed by how rare they are.

Rarity comes from wordfreq's counts of English (its "small" list: books, news, subtitles, the web).
"""

import functools
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import snowballstemmer
from wordfreq import zipf_frequency

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’][^\W_]+)*")
_STEMMER = snowballstemmer.stemmer("english")
_FUNCTION = 6.3
"""On wordfreq's scale (log10 of uses per 10^9 words); what is more frequent is grammar: "the", "with", "from"."""


@dataclass(frozen=True)
class Word:
    """A word at `text[start:end]`, folded."""

    start: int
    end: int
    form: str


def words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words of `text[start:end]`; a hyphen parts words, an apostrophe does not, "U.S." is one."""
    stop = len(text) if end is None else end
    return [Word(m.start(), m.end(), fold(m.group())) for m in _WORD.finditer(text, start, stop)]


def forms(text: str) -> tuple[str, ...]:
    """The folded words of a text."""
    return tuple(fold(m) for m in _WORD.findall(text))


@functools.lru_cache(maxsize=100_000)
def fold(word: str) -> str:
    """Without case, accents, full stops or curly apostrophes: "U.S." -> "us", "O’Connor" -> "o'connor"."""
    plain = unicodedata.normalize("NFKD", word.replace("’", "'").replace(".", ""))
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()


@functools.lru_cache(maxsize=100_000)
def stem(form: str) -> str:
    """The stem of a folded word; a possessive counts as its noun."""
    return str(_STEMMER.stemWord(form.removesuffix("'s").removesuffix("'")))


@functools.lru_cache(maxsize=100_000)
def frequency(form: str) -> float:
    """How often the folded word stands in English, on the Zipf scale: 0 unknown, 3 once in a million, 7.7 "the"."""
    return float(zipf_frequency(form.removesuffix("'s"), "en", wordlist="small"))


def content(forms_: Iterable[str]) -> list[str]:
    """The stems of the words that carry meaning: no grammar, nothing of one letter."""
    return [stem(f) for f in forms_ if len(f) > 1 and not is_function_word(f)]


def is_function_word(form: str) -> bool:
    """Whether the folded word is grammar rather than content."""
    return form in _GRAMMAR or frequency(form) >= _FUNCTION


def shingles(forms_: Sequence[str], size: int) -> Iterator[tuple[str, ...]]:
    """All runs of `size` words."""
    return (tuple(forms_[i : i + size]) for i in range(len(forms_) - size + 1))


_GRAMMAR = frozenset(
    """a about above across after again against all along also although always am among an and another any are around as
    at away be because been before being below between both but by can cannot could did do does doing down during each
    either else even ever every few for from further had has have having he her here hers herself him himself his how
    however i i'd i'll i'm i've if in into is it it's its itself just later least less like many may me might more most
    much must my myself near neither never no nor not now of off often on once one only onto or other others our ours
    ourselves out over own per perhaps rather said say says same several shall she should since so some still such than
    that that's the their theirs them themselves then there there's these they this those though through thus till to
    together too toward towards two under until up upon us very via was we were what when where whether which while who
    whom whose why will with within without would yet you your yours yourself""".split()
)
"""Closed-class words of English (pronouns, prepositions, conjunctions, auxiliaries, quantifiers), "say" as the verb of
every report, and number words up to two."""
