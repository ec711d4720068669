"""Whether words between quotation marks are anybody's words at all, or the title of a work, a name, a slogan."""

import re
from collections.abc import Mapping

from generator.extract.quotes.features import Setting
from generator.extract.quotes.frames import OUTSIDE
from generator.lexicon.cues import LABEL, SAY
from generator.lexicon.works import NAMING, WORKS

LONG = 3
"""Words from which on a quotation teaches what a quotation is; shorter ones are mostly left out by annotators."""
_LABEL = re.compile(r"[A-Z][A-Z.'’ -]{2,25}:\s")
"""Who speaks, in a transcript."""
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_SMALL = frozenset("a an and as at but by for from in nor of on or the to vs with is it".split())
_VERBAL = re.compile(
    r"\b(?:is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|can|could|should|must|may|might|"
    r"\w+n['’]t|\w+['’](?:re|ve|ll|m|d|s)|\w+ed|know|think|want|need|see|go|get|make|take)\b",
    re.I,
)
_PRONOUN = re.compile(
    r"\b(?:I|we|you|he|she|they|it|me|us|him|them|my|our|your|his|their|this|that|these|those)\b", re.I
)


def is_short(where: Setting) -> bool:
    """Whether the words are too few for the trees, which learned from longer ones."""
    return len(_WORD.findall(where.words)) < LONG


def is_titled(where: Setting) -> bool:
    """Whether the words are the title of the work that is named right beside them."""
    words = [w for w in _WORD.findall(where.words) if w.lower() not in _SMALL]
    if len(words) < 2 or not all(w[0].isupper() for w in words):
        return False
    before, after = where.start - 1, where.end
    return (before >= 0 and where.first.lower[before] in WORKS) or (
        after < len(where.last) and where.last.lower[after] in WORKS and where.words.rstrip()[-1:].isalnum()
    )


def quoted(where: Setting) -> Mapping[str, float]:
    """What the words and what stands beside them tell, in numbers."""
    first, last = where.first, where.last
    words = _WORD.findall(where.words)
    content = [w for w in words if w.lower() not in _SMALL]
    body = where.words.strip()
    before, after = where.start - 1, where.end
    near = range(max(before - 3, 0), before + 1)
    far = range(after, min(after + 3, len(last)))
    inner = range(*first.ranges[where.index])
    above = where.chain[0][0] if where.chain else None
    numbers = {
        "capitals": sum(w[0].isupper() for w in content) / max(1, len(content)),
        "capital_first": body[:1].isupper(),
        "capital_last": bool(words) and words[-1][0].isupper(),
        "word_count": min(len(words), 40),
        "ends_inside": body.endswith((".", ",", "?", "!", "…", "—", "–", "-")),
        "comma_inside": "," in body[:-1],
        "sentence_mark": bool(re.search(r"[.!?;](?=\s)", body)),
        "digits": any(c.isdigit() for c in body),
        "hash": "#" in body or "@" in body,
        "work_entity": sum(first.entities[i] == "WORK_OF_ART" for i in inner) / max(1, len(inner)),
        "work_before": any(first.lower[i] in WORKS and first.inside[i] == OUTSIDE for i in near),
        "work_after": any(last.lower[i] in WORKS and last.inside[i] == OUTSIDE for i in far),
        "naming_before": any(first.lemmas[i] in NAMING and first.inside[i] == OUTSIDE for i in near),
        "verb_above": above is not None,
        "say_above": above is not None and first.lemmas[above] in SAY,
        "label_above": above is not None and first.lemmas[above] in LABEL,
        "determiner_before": before >= 0 and first.pos[before] in ("DET", "PRON"),
        "noun_before": before >= 0 and first.pos[before] in ("NOUN", "PROPN"),
        "noun_after": after < len(last) and last.pos[after] in ("NOUN", "PROPN"),
        "adposition_before": before >= 0 and first.pos[before] in ("ADP", "PART", "SCONJ"),
        "alone": where.shared["quote_alone"],
        "starts": where.shared["quote_starts"],
        "ends": where.shared["quote_ends"],
        "has_verb": bool(_VERBAL.search(body)),
        "has_pronoun": bool(_PRONOUN.search(body)),
        "comma_before": before >= 0 and first.words[before] == ",",
        "colon_before": before >= 0 and first.words[before] == ":",
        "as_before": before >= 0 and first.lower[before] in ("as", "that"),
        "like_before": before >= 0 and first.lower[before] in ("like", "so-called", "called"),
        "punctuated_after": after < len(last) and last.words[after] in (",", ".", ";"),
        "paragraph_quotes": min(len(first.ranges), 6),
        "paragraphs": last.number - first.number,
        "unclosed": where.quotation.inner_end == where.quotation.end,
        "turned": where.opening[:1] in ("”", "»"),
        "inner_marks": any(c in body for c in '“”"'),
        "labelled": bool(_LABEL.match(body)),
    }
    return {k: float(v) for k, v in numbers.items()}
