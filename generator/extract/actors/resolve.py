"""From the names of an article to its actors, and all the places where they are named."""

from collections import Counter
from collections.abc import Iterable

from generator.annotate import Annotated
from generator.extract.actors.beside import followed
from generator.extract.actors.entities import Entity, Sighting
from generator.extract.actors.institutions import departments, groups
from generator.extract.actors.kinds import Form, kinds_of
from generator.extract.actors.names import Key, Name, phrase
from generator.extract.actors.persons import persons
from generator.extract.actors.runs import Run
from generator.extract.actors.sweep import Lookup, sweep
from generator.lexicon.names import FAMILY_NAMES_FIRST
from generator.lexicon.organisations import LEGAL_FORMS
from generator.lexicon.places import adjectives, country_name, gazetteer
from generator.model.brief import ActorKind

_ACRONYM = range(2, 7)
_SMALL = frozenset({"of", "for", "and", "the", "to", "in", "on", "&", "'s", "’s"})


def resolve(annotated: Annotated, runs: list[Run], forms: dict[Key, Form]) -> list[Sighting]:
    """Every place where an actor is named, in document order, without overlap."""
    kinds = _with_firms(forms, kinds_of(forms))
    people = _people(forms, kinds)
    entities = [*people, *_others(forms, kinds, people)]
    weights = _weights(runs)
    _add_countries(entities, weights)
    fixed = [*departments(annotated.pieces, weights), *groups(annotated.pieces)]
    return _apart([*fixed, *sweep(runs, Lookup(entities))])


def _with_firms(forms: dict[Key, Form], kinds: dict[Key, ActorKind | None]) -> dict[Key, ActorKind | None]:
    """The kinds, where what a firm is called for short ("Acme" of "Acme Corp.") is no person."""
    family = {key[-1] for key, kind in kinds.items() if len(key) > 1 and kind == "person"}
    firms: dict[Key, ActorKind] = {}
    for key in forms:
        if len(key) > 1 and key[-1] in LEGAL_FORMS:
            firms |= {key[:n]: "organisation" for n in range(1, len(key)) if key[n - 1] not in LEGAL_FORMS}
    return {
        key: firms[key] if kind == "person" and key in firms and not (forms[key].titled or key[-1] in family) else kind
        for key, kind in kinds.items()
    }


def _people(forms: dict[Key, Form], kinds: dict[Key, ActorKind | None]) -> list[Entity]:
    """The persons; a single word is the name of the first person that has it for a family or given name."""
    full = [f for key, f in forms.items() if len(key) > 1 and kinds[key] == "person" and _credible(f)]
    alone = {key[0] for key in forms if len(key) == 1}
    grouped = persons(_uncontaminated(full, alone), alone)
    owners: dict[Key, Entity] = {}
    found: list[Entity] = []
    for person in grouped:
        entity = Entity(_display(person.forms[0]), "person", {f.key for f in person.forms})
        if len(person.family) > 1:
            entity.keys.add(person.family)
        for word in person.words:
            owners.setdefault((word,), entity)
        for form in person.forms:
            for n in range(2, len(form.key)):
                owners.setdefault(form.key[-n:], entity)
        found.append(entity)
    for key, form in forms.items():
        kind = kinds[key]
        owner = owners.get(key) if kind != "group" else None
        if owner is not None and not (kind == "place" and phrase(key) in gazetteer() and not form.titled):
            owner.keys.add(key)
        elif len(key) == 1 and kind == "person" and _credible(form):
            found.append(Entity(_display(form), "person", {key}))
    return found


def _credible(form: Form) -> bool:
    """Whether a name that the model takes for a person's has enough behind it."""
    if form.titled:
        return True
    if len(form.key) > 1:
        return bool(form.plain) or (form.is_given and _all_person(form))
    if form.is_given:
        return any(not _opening(n) for n in form.plain)
    if any(followed(n) for n in form.plain):
        return True
    return sum(1 for n in form.plain if n.tokens[0].ent_type_ == "PERSON") > 1


def _all_person(form: Form) -> bool:
    """Whether the model sees nothing but a person in a name of two words, for want of other evidence than headings."""
    return len(form.key) == 2 and all(t.ent_type_ == "PERSON" for n in form.names for t in n.tokens)


def _opening(name: Name) -> bool:
    """Whether the capital may be due to the start of a sentence, and nothing else speaks for a name."""
    return bool(name.tokens[0].is_sent_start) and name.tokens[0].ent_type_ != "PERSON"


def _uncontaminated(full: list[Form], alone: set[str]) -> list[Form]:
    """The names without those run together with a word beside them: "Beijing Blinken", "Qin Invited"."""
    keys = {f.key: f for f in full}
    ends: dict[str, list[Form]] = {}
    for form in full:
        ends.setdefault(form.key[-1], []).append(form)
        if form.names[0].tokens[0].text in FAMILY_NAMES_FIRST and form.plain:
            ends.setdefault(form.key[0], []).append(form)
    return [f for f in full if f.titled or not _contaminated(f, keys, ends, alone)]


def _contaminated(form: Form, keys: dict[Key, Form], ends: dict[str, list[Form]], alone: set[str]) -> bool:
    key = form.key
    inner = [k for n in range(2, len(key)) for k in (key[:n], key[-n:]) if k in keys]
    inner = [k for k in inner if key[: len(k)] == k or not form.plain or _is_place(key[: -len(k)])]
    seen_whole = form.plain and all(t.ent_type_ == "PERSON" for n in form.plain for t in n.tokens)
    if not seen_whole and any(_weight(keys[k]) >= _weight(form) for k in inner):
        return True
    first = key[0]
    if len(key) == 3 and key[1] == "-" and _are_two(first, key[2], ends, alone):
        return True  # two surnames on one ticket
    if form.is_given:
        return False
    stronger = [
        f for f in ends.get(key[-1], ()) if f is not form and _weight(f) >= _weight(form) and f.key[-1] == key[-1]
    ]
    if stronger and (first in gazetteer() or first in adjectives() or not form.plain):
        return True
    if first in alone and any(f is not form and f.key[0] == first for f in ends.get(first, ())):
        return not form.plain or form.names[0].tokens[-1].pos_ in ("VERB", "ADJ", "ADP")
    return False


def _are_two(first: str, second: str, ends: dict[str, list[Form]], alone: set[str]) -> bool:
    """Whether both words are surnames of the article, one of them at least with a given name: "Roe-Doe"."""
    whole = [any("-" not in f.key for f in ends.get(word, ())) for word in (first, second)]
    return any(whole) and all(known or word in alone for known, word in zip(whole, (first, second), strict=True))


def _is_place(key: Key) -> bool:
    return phrase(key) in gazetteer() or phrase(key) in adjectives()


def _weight(form: Form) -> int:
    """How much speaks for a name."""
    return len(form.plain) + 2 * form.titled


def _others(forms: dict[Key, Form], kinds: dict[Key, ActorKind | None], people: list[Entity]) -> list[Entity]:
    taken = {key for person in people for key in person.keys}
    found: dict[str, Entity] = {}
    for key, form in forms.items():
        kind = kinds[key]
        text = phrase(key)
        if key in taken and text not in gazetteer():
            continue
        if kind is None or kind == "person" or not (form.plain or text in gazetteer()):
            continue
        if kind == "group" and not (len(key) == 1 and text.endswith("s") and text not in adjectives()):
            continue
        place = gazetteer().get(text) if kind == "place" else None
        if place is not None:
            entity = found.setdefault(place.name, Entity(place.name, "place", country=place.country))
        else:
            stem = " ".join(w for w in key if w not in LEGAL_FORMS and w != "the") or text
            entity = found.setdefault(f"{stem} ({kind})", Entity(_display(form), kind))
        entity.keys.add(key)
        if entity.name == "Washington":
            entity.keys.add(("washington", ",", "d.c."))
    entities = list(found.values())
    _merge_acronyms(entities, forms)
    return [e for e in entities if e.keys]


def _merge_acronyms(entities: list[Entity], forms: dict[Key, Form]) -> None:
    """DNC is the Democratic National Committee where the article names both."""
    by_initials: dict[str, Entity] = {}
    for entity in entities:
        for key in sorted(entity.keys):
            if len(key) > 1:
                by_initials.setdefault("".join(w[0] for w in key if w not in _SMALL and w != "-"), entity)
    for entity in entities:
        for key in sorted(entity.keys):
            if len(key) == 1 and len(key[0]) in _ACRONYM and forms[key].names[0].tokens[0].is_upper:
                full = by_initials.get(key[0].replace(".", ""))
                if full is not None and full is not entity and len(entity.keys) == 1:
                    full.keys.add(key)
                    entity.keys.clear()


def _weights(runs: list[Run]) -> Counter[str]:
    """How often the article names each country, its people or its capital."""
    counts: Counter[str] = Counter()
    for run in runs:
        for token in run.piece.tokens[run.first : run.last]:
            low = token.lower_
            place = gazetteer().get(low) if token.text != "Us" else None
            code = adjectives().get(low) or (place.country if place and place.kind != "city" else None)
            if code:
                counts[code] += 1
    return counts


def _add_countries(entities: list[Entity], weights: Counter[str]) -> None:
    """A capital that acts needs its country, even where the article names only the capital."""
    named = {e.name for e in entities}
    for code in sorted({e.country for e in entities if e.kind == "place" and e.country}):
        capital = any(
            e.country == code and (place := gazetteer().get(e.name.casefold())) and place.kind == "capital"
            for e in entities
        )
        if capital and weights[code] and country_name(code) not in named:
            entities.append(Entity(country_name(code), "place", country=code))


def _display(form: Form) -> str:
    """The name as the article writes it."""
    name = max(form.names, key=lambda n: (not n.run.heading, not n.tokens.text.isupper()))
    return " ".join(name.tokens.text.split())


def _apart(sightings: Iterable[Sighting]) -> list[Sighting]:
    """In document order, the longer of two that overlap."""
    kept: list[Sighting] = []
    for sighting in sorted(sightings, key=lambda s: (s.start, -s.end)):
        if not kept or sighting.start >= kept[-1].end:
            kept.append(sighting)
        elif sighting.end - sighting.start > kept[-1].end - kept[-1].start:
            kept[-1] = sighting
    return kept
