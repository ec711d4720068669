"""What a record promises, checked: evidence is exact, ids are known, lists are in document order."""

from collections.abc import Iterator, Mapping, Sequence

from generator.errors import Problem
from generator.model.brief import Brief, Found
from generator.model.kinds import KINDS, facts
from generator.model.record import Record
from generator.model.storyline import Source, Storyline
from generator.model.text import Evidence

_LISTS = tuple(kind.name for kind in KINDS)
_STORYLINE_LISTS = ("actors", "quote_families", "discrepancies", "timeline", "open_items", "origins")
_REMEDY = "this is a fault of the program, not of the article; report it with the article"


def brief_problems(brief: Brief, text: str) -> list[Problem]:
    """All that is wrong with a brief of an article with this text; empty if it keeps its promises."""
    file = f"briefs/{brief.id}.yaml"
    found = [
        *_evidence_problems(file, brief, {brief.id: text}, brief.id),
        *_reference_problems(file, brief),
        *_id_problems(file, brief, _LISTS),
    ]
    return sorted(found)


def storyline_problems(storyline: Storyline, briefs: Mapping[str, Brief], texts: Mapping[str, str]) -> list[Problem]:
    """All that is wrong with a storyline of these briefs and texts, both by brief id."""
    file = f"storylines/{storyline.id}.yaml"
    members = {name: briefs[name] for name in storyline.articles if name in briefs}
    missing = [name for name in storyline.articles if name not in briefs]
    found = [
        *(Problem(file, "articles", f"there is no brief {name!r}", _REMEDY) for name in missing),
        *_evidence_problems(file, storyline, {name: texts[name] for name in members}, None),
        *_outsider_problems(file, storyline, members),
        *_family_problems(file, storyline, members),
        *_actor_problems(file, storyline, members),
        *(problem for name in _STORYLINE_LISTS for problem in _id_problems(file, storyline, (name,))),
    ]
    return sorted(found)


def _evidence_problems(file: str, record: Record, texts: Mapping[str, str], own: str | None) -> Iterator[Problem]:
    for place, evidence in _walk(record, ""):
        brief = evidence.brief if isinstance(evidence, Source) else own
        text = texts.get(brief or "", "")
        actual = text[evidence.start : evidence.end]
        if actual != evidence.exact:
            message = f"the evidence says {evidence.exact[:60]!r} but the text has {actual[:60]!r}"
            yield Problem(file, place, message, _REMEDY)
        elif not evidence.exact.strip():
            yield Problem(file, place, "the evidence is empty", _REMEDY)


def _walk(value: object, place: str) -> Iterator[tuple[str, Evidence]]:
    if isinstance(value, Evidence):
        yield place, value
    elif isinstance(value, Record):
        for name, inner in value:
            yield from _walk(inner, f"{place}.{name}" if place else name)
    elif isinstance(value, tuple):
        for i, inner in enumerate(value):
            yield from _walk(inner, f"{place}[{i}]")


def _reference_problems(file: str, found: Found) -> Iterator[Problem]:
    known = {a.id for a in found.actors}
    for kind in KINDS:
        for i, fact in enumerate(facts(found, kind.name)):
            for field in kind.actor:
                yield from _unknown(file, f"{kind.name}[{i}].{field}", [getattr(fact, field)], known)
            for field in kind.actors:
                yield from _unknown(file, f"{kind.name}[{i}].{field}", getattr(fact, field), known)
            for field in kind.participants:
                who = [p.actor for p in getattr(fact, field)]
                yield from _unknown(file, f"{kind.name}[{i}].{field}", who, known)
    for i, quote in enumerate(found.quotes):
        if quote.speaker_kind == "anonymous" and quote.speaker is not None:
            yield Problem(file, f"quotes[{i}].speaker", "an anonymous source has a name", _REMEDY)


def _unknown(file: str, place: str, ids: Sequence[str | None], known: set[str]) -> Iterator[Problem]:
    for name in ids:
        if name is not None and name not in known:
            yield Problem(file, place, f"there is no actor {name!r}", _REMEDY)


def _outsider_problems(file: str, storyline: Storyline, members: Mapping[str, Brief]) -> Iterator[Problem]:
    """What is said of articles that are not the storyline's."""
    said = [(f"discrepancies[{i}].values[{j}]", v.briefs) for i, d in enumerate(storyline.discrepancies)
            for j, v in enumerate(d.values)]  # fmt: skip
    said += [(f"origins[{i}]", o.briefs) for i, o in enumerate(storyline.origins)]
    for place, names in said:
        for name in names:
            if name not in members:
                yield Problem(file, f"{place}.briefs", f"{name!r} is no article of the storyline", _REMEDY)


def _family_problems(file: str, storyline: Storyline, members: Mapping[str, Brief]) -> Iterator[Problem]:
    for i, family in enumerate(storyline.quote_families):
        for member in family.members:
            brief = members.get(member.brief)
            if brief is None or member.quote not in {q.id for q in brief.quotes}:
                message = f"there is no quote {member.quote!r} in {member.brief!r}"
                yield Problem(file, f"quote_families[{i}]", message, _REMEDY)


def _actor_problems(file: str, storyline: Storyline, members: Mapping[str, Brief]) -> Iterator[Problem]:
    merged = {a.id for a in storyline.actors}
    for i, actor in enumerate(storyline.actors):
        yield from _unknown(file, f"actors[{i}].represents", [actor.represents], merged)
        for name, own in actor.ids.items():
            brief = members.get(name)
            if brief is None or own not in {a.id for a in brief.actors}:
                yield Problem(file, f"actors[{i}].ids", f"there is no actor {own!r} in {name!r}", _REMEDY)
    for i, family in enumerate(storyline.quote_families):
        yield from _unknown(file, f"quote_families[{i}].speaker", [family.speaker], merged)
    for i, event in enumerate(storyline.timeline):
        yield from _unknown(file, f"timeline[{i}].actors", event.actors, merged)
    for i, item in enumerate(storyline.open_items):
        yield from _unknown(file, f"open_items[{i}].who", [d.actor for d in item.who], merged)
        yield from _unknown(file, f"open_items[{i}].actors", item.actors, merged)


def _id_problems(file: str, record: Record, lists: Sequence[str]) -> Iterator[Problem]:
    """The ids that occur twice in these lists of a record."""
    seen: set[str] = set()
    for name in lists:
        for i, fact in enumerate(getattr(record, name)):
            if fact.id in seen:
                yield Problem(file, f"{name}[{i}].id", f"the id {fact.id!r} occurs twice", _REMEDY)
            seen.add(fact.id)
