"""What follows from a field that a person sets: the fields beside it that would otherwise tell the old story."""

from typing import Any

from generator.correct.references import unknown
from generator.correct.refusal import NotAppliedError
from generator.language.edtf import when
from generator.model.brief import AnyFact, Brief, DateMention, Figure, OpenItem, Quote, Report

_NAMELESS = ("anonymous", "outlet", "unknown")


def follow(fact: AnyFact, fields: dict[str, Any], brief: Brief) -> dict[str, Any]:
    """The fields with those that follow from them; what the person sets stays as it is."""
    if isinstance(fact, Quote):
        return {**_voice(fact, fields, brief), **fields}
    if isinstance(fact, DateMention):
        return {**_day(fact, fields), **fields}
    if isinstance(fact, OpenItem) and "actors" in fields:
        return {"who": tuple(p for p in fact.who if p.actor is None or p.actor in fields["actors"]), **fields}
    if isinstance(fact, Report) and fields.get("speaker", fact.speaker) != fact.speaker:
        return {"speaker_text": None, "attribution": None, **fields}
    if isinstance(fact, Figure) and "low" in fields:
        return {"high": fields["low"], **fields}
    return fields


def unsound(fact: AnyFact, brief: Brief) -> NotAppliedError | None:
    """What is wrong with a fact that a person has changed or added; None if it is sound."""
    for field, actor in unknown(fact, brief):
        listed = ", ".join(sorted(a.id for a in brief.actors)) or "it has none"
        remedy = f"take the id of one of the article’s actors ({listed}), or add the actor in a correction of its own"
        return NotAppliedError(f"{field}: there is no actor “{actor}” in this article", remedy)
    if isinstance(fact, Quote) and fact.text not in fact.evidence.exact:
        return NotAppliedError("text: these are not the words of the quotation", "copy them from its evidence")
    if isinstance(fact, Quote) and fact.speaker is not None and fact.speaker_kind in _NAMELESS:
        return NotAppliedError(f"speaker: who is {fact.speaker_kind} has no name", "set speaker_kind to named")
    days = {DateMention: "edtf", OpenItem: "due"}
    field = days.get(type(fact), "")
    day = getattr(fact, field, None)
    if day is not None and when(day) is None:
        remedy = "write a day as 2023-06-18, a month as 2023-06, from one to another as 2023-06-18/2023-06-20"
        return NotAppliedError(f"{field}: “{day}” is no date", remedy)
    return None


def _voice(quote: Quote, fields: dict[str, Any], brief: Brief) -> dict[str, Any]:
    """A new speaker is not the one whom the article's words were read to name."""
    if fields.get("speaker_kind") in _NAMELESS:
        return {"speaker": None, "co_speakers": (), "basis": "none"}
    if "speaker" not in fields or fields["speaker"] == quote.speaker:
        return {}
    kinds = {a.id: "named" if a.kind == "person" else "institution" for a in brief.actors}
    kind = kinds.get(fields["speaker"], "unknown") if isinstance(fields["speaker"], str) else "unknown"
    return {"speaker_kind": kind, "speaker_text": None, "attribution": None, "basis": "none"}


def _day(date: DateMention, fields: dict[str, Any]) -> dict[str, Any]:
    """A calendar date reads the same as a value and as EDTF; what is none has no EDTF."""
    if "value" in fields and "edtf" not in fields:
        timeless = fields.get("type", date.type) in ("DURATION", "SET")
        value = fields["value"]
        return {"edtf": value if not timeless and isinstance(value, str) and when(value) else None}
    if "edtf" in fields and "value" not in fields:
        edtf = fields["edtf"]
        return {"value": edtf if isinstance(edtf, str) and edtf.replace("-", "").isdigit() else None}
    return {}
