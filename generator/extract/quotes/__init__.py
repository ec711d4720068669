"""Words between quotation marks, and who said them."""

import re

from generator.annotate import Annotated
from generator.extract.quotes.mentions import Mention
from generator.extract.quotes.resolve import Antecedents
from generator.extract.quotes.rules import LEAST, rule_scores
from generator.extract.quotes.scene import Choice, Scene, choose
from generator.language.marks import Quotation
from generator.model.brief import Basis, Found, Quote, QuoteKind, SpeakerKind
from generator.model.ids import Ids

NEEDS: tuple[str, ...] = ("actors",)

_SCARE = 2
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


def extract(annotated: Annotated, found: Found) -> Found:
    """`found` with the quotations and their speakers."""
    if not annotated.quotations:
        return found
    scene = Scene(annotated, found.actors)
    choices = choose(scene, rule_scores)
    ids = Ids("q")
    quotes = [_quote(annotated, choice, scene.antecedents, ids) for choice in choices]
    return found.replace(quotes=tuple(quotes))


def _quote(annotated: Annotated, choice: Choice, antecedents: Antecedents, ids: Ids) -> Quote:
    text = annotated.article.text
    quotation = choice.setting.quotation
    words = text[quotation.inner_start : quotation.inner_end]
    mention = choice.mention if choice.score >= LEAST else None
    speaker, speaker_kind, basis = _speaker(mention, choice.carried, antecedents)
    cue = mention.frame.words[mention.verb] if mention is not None and mention.verb is not None else None
    return Quote(
        id=ids.of(words),
        text=words,
        kind=_kind(text, quotation),
        speaker=speaker,
        speaker_kind=speaker_kind,
        speaker_text=" ".join(text[mention.start : mention.end].split()) if mention else None,
        basis=basis,
        cue=cue,
        evidence=annotated.article.evidence(quotation.start, quotation.end),
        attribution=annotated.article.evidence(mention.start, mention.end) if mention else None,
    )


def _speaker(mention: Mention | None, carried: bool, antecedents: Antecedents) -> tuple[str | None, SpeakerKind, Basis]:
    if mention is None:
        return None, "unknown", "none"
    basis: Basis = "carried" if carried else "explicit"
    actor = mention.actor
    if mention.kind == "pronoun":
        named = antecedents.of(mention)
        if named is None or named.actor is None:
            return None, "unknown", basis
        return named.actor.id, "named", basis if carried else "pronoun"
    if actor is None:
        return None, "anonymous", basis
    return actor.id, "named" if actor.kind == "person" else "institution", basis


def _kind(text: str, quotation: Quotation) -> QuoteKind:
    words = text[quotation.inner_start : quotation.inner_end]
    if len(_WORD.findall(words)) <= _SCARE:
        return "scare"
    first = re.search(r"\w", words)
    ends = re.search(r"[.,!?…—–-]\W*$", words) or re.match(r"[^\w\s]*[.,]", text[quotation.end : quotation.end + 2])
    whole = first is not None and first.group().isupper() and ends is not None
    return "full" if whole else "fragment"
