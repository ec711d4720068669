"""Numbers in words and figures: "seven-and-a-half", "5-1/2", "twenty-third", "nineteen ninety-six"."""

import re
from fractions import Fraction

from generator.lexicon.calendar import ONES, ORDINALS, TENS, VAGUE_NUMBERS

_HALVES = {"½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4)}
_FILLER = re.compile(r"^(?:another|an additional|an extra|a further|the|an estimated|as many as)\b\s*")


def number(words: str) -> Fraction | None:
    """The number that the words name; None for a vague one ("several") and for what is none.

    "a" and "an" are one, "a couple" is two, "half a" and "half an" a half.
    """
    text = _FILLER.sub("", words.lower().replace("‑", "-").replace("‐", "-").replace("–", "-").strip())
    text = re.sub(r"\s*\b(?:more|additional|extra|full|straight|consecutive|whole|trading|business|working)$", "", text)
    if text in ("a", "an", ""):
        return Fraction(1)
    if text in ("a couple", "a couple of", "couple of", "couple"):
        return Fraction(2)
    if text in VAGUE_NUMBERS:
        return None
    half = re.fullmatch(r"half(?:[- ](?:an?))?|(?:a )?half", text)
    if half:
        return Fraction(1, 2)
    quarter = re.fullmatch(r"(?:(an?|one|three)[- ])?quarters?(?:[- ]of)?(?:[- ]an?)?", text)
    if quarter:
        return Fraction(3 if quarter[1] == "three" else 1, 4)
    whole, part = text, Fraction(0)
    fraction = re.fullmatch(
        r"(.+?)[- ]?(?:(\d)/(\d)|([½¼¾])|and[- ](?:an?|one)[- ](half|quarter)|and[- ]three[- ](quarters))", text
    )
    if fraction:
        whole = fraction[1].strip(" -")
        part = _part(fraction)
    value = _whole(whole)
    return None if value is None else value + part


def ordinal(words: str) -> int | None:
    """ "third", "3rd", "twenty-third" or plain "3" as a number."""
    text = words.lower().replace(" ", "-")
    if text in ORDINALS:
        return ORDINALS[text]
    match = re.fullmatch(r"(\d+)(?:st|nd|rd|th)?", text)
    return int(match[1]) if match else None


def spelled_year(words: str) -> int | None:
    """ "nineteen ninety-six", "two thousand and four", "twenty twenty-three" as a number."""
    text = re.sub(r"[-\s]+", " ", words.lower()).removeprefix("the year ")
    match = re.fullmatch(r"two thousand(?: and)?(?: (.+))?", text)
    if match:
        rest = _small(match[1]) if match[1] else 0
        return None if rest is None else 2000 + rest
    first, _, rest_words = text.partition(" ")
    century = {"seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20}.get(first)
    tail = 0 if rest_words == "hundred" else _small(rest_words)
    return None if century is None or tail is None else century * 100 + tail


def _part(match: re.Match[str]) -> Fraction:
    if match[2]:
        return Fraction(int(match[2]), int(match[3])) if match[3] != "0" else Fraction(0)
    if match[4]:
        return _HALVES[match[4]]
    if match[6]:
        return Fraction(3, 4)
    return Fraction(1, 2) if match[5] == "half" else Fraction(1, 4)


def _whole(text: str) -> Fraction | None:
    scale = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
    first, _, last = text.rpartition(" ")
    if last in scale and first:
        base = number(first)
        return None if base is None else base * scale[last]
    if text in ("a", "an"):
        return Fraction(1)
    if re.fullmatch(r"\d[\d,]*(?:\.\d+)?", text):
        return Fraction(text.replace(",", ""))
    small = _small(text)
    return None if small is None else Fraction(small)


def _small(text: str) -> int | None:
    words = re.split(r"[-\s]+", text.strip())
    if words and words[0] in ("oh", "o"):
        words = words[1:]
    if len(words) == 1:
        return ONES.get(words[0], TENS.get(words[0]))
    if len(words) == 2 and words[0] in TENS and ONES.get(words[1], 10) < 10:
        return TENS[words[0]] + ONES[words[1]]
    return None
