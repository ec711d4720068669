"""All the places where the actors of an article are named, once it is known what they are called."""

from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from generator.extract.actors.entities import Entity, Sighting
from generator.extract.actors.metonyms import is_government
from generator.extract.actors.names import Key, phrase
from generator.extract.actors.runs import Run, is_capital
from generator.lexicon.first_names import FIRST_NAMES
from generator.lexicon.organisations import HEADS
from generator.lexicon.places import COMPASS, PLACE_WORDS, fold, gazetteer

_WIDE = 60


class Lookup:
    """Entities by the folded words of their names."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        self._by_key: dict[Key, list[Entity]] = {}
        self.countries: dict[str, Entity] = {}
        for entity in entities:
            for key in sorted(entity.keys):
                self._by_key.setdefault(key, []).append(entity)
            place = gazetteer().get(fold(entity.name))
            if entity.kind == "place" and entity.country and place is not None and place.kind == "country":
                self.countries[entity.country] = entity
        lengths: dict[str, set[int]] = {}
        for key in self._by_key:
            lengths.setdefault(key[0], set()).add(len(key))
        self._lengths = {word: sorted(found, reverse=True) for word, found in lengths.items()}

    def at(self, doc: list[Token], i: int) -> tuple[Key, list[Entity]] | None:
        """The longest name that starts with token `i`."""
        for length in self._lengths.get(fold(doc[i].text), ()):
            key = tuple(fold(t.text) for t in doc[i : i + length])
            if key in self._by_key:
                return key, self._by_key[key]
        return None


def sweep(runs: Iterable[Run], lookup: Lookup) -> Iterator[Sighting]:
    """The names in the runs, the longest first where several start with one word."""
    for run in runs:
        piece, doc = run.piece, run.piece.tokens
        at = run.first
        for i in range(run.first, run.last):
            hit = lookup.at(doc, i) if i >= at and is_capital(doc[i]) else None
            if hit is None:
                continue
            key, entities = hit
            last = i + len(key)
            start, end = piece.place(piece.doc[i:last])
            entity = _choose(doc, i, entities)
            if end - start > _WIDE + len(" ".join(key)) or not _fits(doc, i, last, entity):
                continue
            government = lookup.countries.get(entity.country or "")
            metonym = entity.kind == "place" and _is_capital_city(key) and is_government(piece.doc[i:last])
            if metonym and government is not None:
                yield Sighting(start, end, government, metonym=True)
            else:
                yield Sighting(start, end, entity)
            at = last


def _choose(doc: list[Token], i: int, entities: list[Entity]) -> Entity:
    """Of several actors of one name the person where the model sees one, else the other."""
    people = [e for e in entities if e.kind == "person"]
    if people and (doc[i].ent_type_ == "PERSON" or len(people) == len(entities)):
        return people[0]
    return next((e for e in entities if e.kind != "person"), entities[0])


def _fits(doc: list[Token], first: int, last: int, entity: Entity) -> bool:
    """Whether the words are this actor's name and not a part of another name."""
    before = doc[first - 1] if first and doc[first - 1].whitespace_ else None
    after = doc[last] if last < len(doc) and doc[last - 1].whitespace_ else None
    if doc[first].is_stop and not doc[first].is_upper and doc[first].pos_ != "PROPN":
        return False
    if doc[first].lower_ == "us" and doc[first].text != "US":
        return False
    single = last - first == 1
    if entity.kind == "person":
        if (
            after is not None
            and is_capital(after)
            and after.lower_ in HEADS | PLACE_WORDS
            and doc[last - 1].ent_type_ != "PERSON"
        ):
            return False
        if single and before is not None and before.text in FIRST_NAMES and doc[first].text not in FIRST_NAMES:
            return False
    compass = before is not None and before.text[0].isupper() and before.lower_ in COMPASS
    return not (entity.kind == "place" and compass)


def _is_capital_city(key: Key) -> bool:
    place = gazetteer().get(phrase(key))
    return place is not None and place.kind == "capital"
