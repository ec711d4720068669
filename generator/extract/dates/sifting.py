"""What only looks like a date is left alone: decided by the parse, where the words alone do not tell."""

from collections.abc import Iterable, Iterator

from generator.annotate import Annotated
from generator.extract.dates.tense import tense_at
from generator.language.temporal import Phrase, phrases


def without_that(annotated: Annotated, found: Iterable[Phrase]) -> Iterator[Phrase]:
    """The phrases; "said that Friday's talks" holds "Friday", while "that Friday" may be one before."""
    for phrase in found:
        token = annotated.token_at(phrase.start) if phrase.parts.get("dir") == "that" else None
        if token is not None and token.tag_ == "IN":
            yield from phrases(annotated.article.text, phrase.start + len(token), phrase.end)
        else:
            yield phrase


def is_temporal(annotated: Annotated, phrase: Phrase) -> bool:
    """False for rates ("700 seats a week"), for "might one day clash", and for "soon" unless it lies ahead."""
    if phrase.rule == "a year":
        token = annotated.token_at(phrase.start)
        return token is None or token.i == 0 or token.nbor(-1).pos_ not in ("NOUN", "NUM", "SYM")
    if phrase.rule == "soon" and phrase.text.lower() == "soon":
        return tense_at(annotated, phrase) == "future"
    if phrase.text.lower() == "one day" and phrase.type == "DURATION":
        token = annotated.token_at(phrase.start)
        return token is None or token.i == 0 or token.nbor(-1).tag_ not in ("MD", "PRP", "TO")
    return True
