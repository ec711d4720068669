"""A correction carried out: a field set, a fact dropped, a fact added.

Ids stay. What a person writes is held to what holds for every fact: the fields are those of the record, evidence stands
in the article, actors exist. Evidence itself is never rewritten.
"""

import re
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from generator.correct.follow import follow, unsound
from generator.correct.references import without
from generator.correct.refusal import NotAppliedError
from generator.correct.target import target
from generator.correct.words import placed
from generator.model.brief import Actor, AnyFact, Brief, Corrected, DateMention, Figure, Quote
from generator.model.faults import fault, place
from generator.model.ids import digest, slug
from generator.model.kinds import BY_NAME, KINDS, Kind, facts
from generator.model.lists import FactList
from generator.model.sidecar import Correction

_FIXED = ("id", "rule", "corrected")
_MARKS = "“”\"„«»‘’'`"
_SCARE = 2
"""A quotation of so many words is listed apart, and never counted."""


@dataclass(frozen=True)
class Done:
    """The brief as it is after a correction, and what the correction did."""

    brief: Brief
    facts: FactList
    item: str
    was: dict[str, Any] | None


def changed(brief: Brief, correction: Correction, text: str) -> Done:
    """Carry out a correction of an article with this text.

    Raises:
        NotAppliedError: if it is stale, or asks for what cannot be.
    """
    if correction.add is not None:
        return _add(brief, BY_NAME[correction.add], correction.value or {}, _by(correction), text)
    kind, fact = target(brief, correction.item or "", correction.exact or "")
    if correction.drop:
        return _drop(brief, kind, fact, _by(correction))
    return _set(brief, kind, fact, correction.set or {}, _by(correction), text)


def _by(correction: Correction) -> Corrected:
    return Corrected(reason=correction.reason, by=correction.by, on=correction.on)


def _set(brief: Brief, kind: Kind, fact: AnyFact, fields: dict[str, Any], by: Corrected, text: str) -> Done:
    if not fields:
        raise NotAppliedError("set names no field", f"write the fields to set: {_fields(kind)}")
    if "evidence" in fields or "mentions" in fields:
        remedy = "drop this fact and add one with the right words"
        raise NotAppliedError("evidence is never rewritten", remedy)
    _refuse_strangers(kind, fields, but=("evidence", "mentions"))
    fixed = _marked(fact, follow(fact, placed(fields, text), brief), by)
    _refuse_unsound(fixed, brief)
    return Done(_with(brief, kind, fact, fixed), kind.name, fact.id, fixed.corrected.was if fixed.corrected else None)


def _drop(brief: Brief, kind: Kind, fact: AnyFact, by: Corrected) -> Done:
    """Without the fact. Who named an actor that is dropped names nobody in its place, and says why."""
    rest = brief.replace(**{kind.name: tuple(f for f in facts(brief, kind.name) if f.id != fact.id)})
    if isinstance(fact, Actor):
        for other in KINDS:
            kept = (_forgetting(f, fact.id, by, rest) for f in facts(rest, other.name))
            rest = rest.replace(**{other.name: tuple(kept)})
    return Done(rest, kind.name, fact.id, None)


def _forgetting(fact: AnyFact, actor: str, by: Corrected, brief: Brief) -> AnyFact:
    fields = without(fact, actor)
    return _marked(fact, follow(fact, fields, brief), by) if fields else fact


def _add(brief: Brief, kind: Kind, value: dict[str, Any], by: Corrected, text: str) -> Done:
    """With one more fact; one that is there with the same words gets the fields that the person gives."""
    _refuse_strangers(kind, value, but=())
    fields = placed(value, text)
    fields = _named_actor(fields, text) if kind.record is Actor else _quoting(kind, fields)
    there = next((f for f in facts(brief, kind.name) if _same(f, fields)), None)
    if there is not None:
        return _set(brief, kind, there, {k: v for k, v in value.items() if k not in ("evidence", "mentions")}, by, text)
    taken = {f.id for f in facts(brief, kind.name)}
    fields["id"] = _free(_id(kind, fields), taken)
    bare = _validated(kind.record, {**fields, **dict.fromkeys(kind.untold), "corrected": by})
    fact = _validated(kind.record, {**dict(bare), **follow(bare, fields, brief)})
    _refuse_unsound(fact, brief)
    ordered = sorted((*facts(brief, kind.name), fact), key=_place)
    return Done(brief.replace(**{kind.name: tuple(ordered)}), kind.name, fact.id, None)


def _quoting(kind: Kind, fields: dict[str, Any]) -> dict[str, Any]:
    """The fields of a new fact that rests on one passage, those that follow from its words filled in."""
    if not isinstance(fields.get("evidence"), dict) or "start" not in fields["evidence"]:
        raise NotAppliedError(f"an added {kind.noun} has no evidence", "write evidence: {exact: the words}")
    if kind.record is Quote:
        words = fields["evidence"]["exact"].strip(_MARKS)
        few = len(words.split()) <= _SCARE
        return {"text": words, "kind": "scare" if few else "full" if words[:1].isupper() else "fragment", **fields}
    if kind.record is Figure and "low" in fields:
        fields = {"high": fields["low"], "unit": "count", **fields}
    return {"type": "DATE", **fields} if kind.record is DateMention else dict(fields)


def _named_actor(fields: dict[str, Any], text: str) -> dict[str, Any]:
    """The fields of a new actor; its mentions are the places where its names stand, unless the person says which."""
    given = [fields.get("name"), *_listed(fields.get("aliases"))]
    names = sorted({n for n in given if isinstance(n, str) and n.strip()}, key=lambda n: (-len(n), n))
    pattern = "|".join(map(re.escape, names))
    found = [
        {"start": m.start(), "end": m.end(), "exact": m.group()}
        for m in (re.finditer(rf"(?<!\w)(?:{pattern})(?!\w)", text) if names else ())
    ]
    if not fields.get("mentions") and not found:
        raise NotAppliedError(
            "the article does not name this actor", "write its name, or an alias, as the article does"
        )
    return {"mentions": found, **fields}


def _same(fact: AnyFact, fields: dict[str, Any]) -> bool:
    """Whether a new fact is one that is there already: the same words, or an actor's same name."""
    if isinstance(fact, Actor):
        return fact.name == fields.get("name")
    return (fact.evidence.start, fact.evidence.end) == (fields["evidence"]["start"], fields["evidence"]["end"])


def _id(kind: Kind, fields: dict[str, Any]) -> str:
    """Made from the words, as the extractors make theirs."""
    if kind.prefix is None:
        return slug(str(fields.get("name")))
    text = fields["text"] if kind.record is Quote else fields["evidence"]["exact"]
    told = (fields.get(field) for field in kind.words)
    words = [str(x) for value in told for x in (_listed(value) if isinstance(value, list) else [value])]
    return f"{kind.prefix}-{digest(str(text), *words)}"


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _free(base: str, taken: set[str]) -> str:
    n = 1
    while (name := base if n == 1 else f"{base}-{n}") in taken:
        n += 1
    return name


def _marked(fact: AnyFact, fields: dict[str, Any], by: Corrected) -> AnyFact:
    """The fact with these fields, marked as corrected; what it was before is kept."""
    fixed = _validated(type(fact), {**dict(fact), **fields})
    before, after = fact.model_dump(mode="json"), fixed.model_dump(mode="json")
    was = {field: before[field] for field in fields if before[field] != after[field]}
    earlier = (fact.corrected.was if fact.corrected else None) or {}
    return _validated(type(fact), {**dict(fixed), "corrected": by.replace(was={**was, **earlier})})


def _with(brief: Brief, kind: Kind, old: AnyFact, new: AnyFact) -> Brief:
    return brief.replace(**{kind.name: tuple(new if f is old else f for f in facts(brief, kind.name))})


def _validated(kind: type[AnyFact], fields: dict[str, Any]) -> AnyFact:
    try:
        return kind.model_validate(fields)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
    raise NotAppliedError(f"{place(first)} {fault(first)}", _REMEDIES.get(first["type"], "correct the value"))


_REMEDIES = {
    "literal_error": "take one of these",
    "missing": "add the field to value",
    "string_type": "put the value between quotation marks",
    "tuple_type": "write a list: [one, another]",
    "model_type": "write the words as {exact: the words}",
}


def _refuse_strangers(kind: Kind, fields: dict[str, Any], *, but: tuple[str, ...]) -> None:
    wrong = [f for f in fields if f not in kind.record.model_fields or f in (*_FIXED, *but)]
    if wrong:
        raise NotAppliedError(
            f"{wrong[0]}: there is no such field to write", f"the fields are {_fields(kind, but=but)}"
        )


def _fields(kind: Kind, *, but: tuple[str, ...] = ("evidence", "mentions")) -> str:
    return ", ".join(f for f in kind.record.model_fields if f not in (*_FIXED, *but))


def _refuse_unsound(fact: AnyFact, brief: Brief) -> None:
    if (why := unsound(fact, brief)) is not None:
        raise why


def _place(fact: AnyFact) -> tuple[int, int]:
    if isinstance(fact, Actor):
        first = min(fact.mentions, key=lambda m: m.start, default=None)
        return (first.start, first.end) if first else (0, 0)
    return fact.evidence.start, fact.evidence.end
