"""Actor records from all that was seen of them: mentions, aliases, titles, whom they speak for."""

import bisect
import itertools
from collections.abc import Sequence

from generator.annotate import Annotated
from generator.extract.actors.entities import Entity, Sighting
from generator.extract.actors.titles import TitleSpan, title_after, title_before
from generator.lexicon.first_names import FIRST_NAMES
from generator.lexicon.organisations import PORTFOLIOS
from generator.lexicon.places import adjectives, fold, gazetteer
from generator.lexicon.titles import OF_A_SIDE, OFFICERS, PARTIES, SPEAK_FOR_PLACES, SPEAKS_FOR
from generator.model.brief import Actor, Title
from generator.model.ids import slug

_WIDEST_TITLE = 200
_LINKS = frozenset({"", "to", "of", "for", "with", "under"})


class Places:
    """Sightings in document order, looked up by range."""

    def __init__(self, sightings: list[Sighting]) -> None:
        self._sightings = sightings
        self._starts = [s.start for s in sightings]

    def within(self, start: int, end: int) -> list[Sighting]:
        """Those that lie in the range."""
        first = bisect.bisect_left(self._starts, start)
        last = bisect.bisect_left(self._starts, end)
        return [s for s in self._sightings[first:last] if s.end <= end]


def assemble(annotated: Annotated, sightings: list[Sighting]) -> tuple[Actor, ...]:
    """One actor for each entity that is named, in the order of the first mentions."""
    seen: dict[Entity, list[Sighting]] = {}
    for sighting in sightings:
        seen.setdefault(sighting.entity, []).append(sighting)
    ids = _ids(seen)
    all_places = Places(sightings)
    actors: list[Actor] = []
    for entity, places in seen.items():
        titles = _titles(annotated, places, all_places) if entity.kind == "person" else ()
        actors.append(
            Actor(
                id=ids[entity],
                name=entity.name,
                kind=entity.kind,
                titles=titles,
                aliases=_aliases(annotated, entity, places),
                represents=_represents(titles, all_places, ids),
                mentions=tuple(annotated.article.evidence(s.start, s.end) for s in places),
                rule=_rule(entity, titles),
            )
        )
    return tuple(actors)


def _rule(entity: Entity, titles: tuple[Title, ...]) -> str:
    """The plainest reason for the actor's kind; `kinds` weighs all of them."""
    if titles:
        return f"{entity.kind}: the title “{titles[0].text}” stands beside the name"
    if entity.kind == "person" and entity.name.split()[0] in FIRST_NAMES:
        return "person: the name starts with a given name"
    if fold(entity.name) in gazetteer():
        return f"{entity.kind}: the name is in the gazetteer"
    return f"{entity.kind}: by all the article's uses of the name"


def _ids(entities: dict[Entity, list[Sighting]]) -> dict[Entity, str]:
    ids: dict[Entity, str] = {}
    used: set[str] = set()
    for entity in entities:
        base = slug(entity.name)
        others = itertools.chain((base, f"{base}-{entity.kind}"), (f"{base}-{n}" for n in itertools.count(2)))
        id_ = next(i for i in others if i not in used)
        used.add(id_)
        ids[entity] = id_
    return ids


def _aliases(annotated: Annotated, entity: Entity, places: list[Sighting]) -> tuple[str, ...]:
    """The other names that the mentions show, each once however it is capitalised."""
    known = {fold(entity.name)}
    aliases: list[str] = []
    for place in places:
        alias = " ".join(annotated.article.text[place.start : place.end].split())
        if not place.metonym and fold(alias) not in known:
            known.add(fold(alias))
            aliases.append(alias)
    return tuple(aliases)


def _titles(annotated: Annotated, places: list[Sighting], seen: Places) -> tuple[Title, ...]:
    found: dict[str, Title] = {}
    for place in places:
        piece = annotated.piece_at(place.start)
        token = annotated.token_at(place.start)
        last = annotated.token_at(place.end - 1)
        if piece is None or token is None or last is None:
            continue
        for span in (title_before(piece.tokens, token.i), title_after(piece.tokens, last.i + 1)):
            title = _title(annotated, place, span) if span else None
            if title is not None and not _of_another(title, seen, annotated.article.text):
                found.setdefault(fold(title.text), title)
    return tuple(found.values())


def _of_another(title: Title, places: Places, text: str) -> bool:
    """Whether the words run on into another person's name: ", Secretary of State Connie Lawson"."""
    inside = [s for s in places.within(title.start, title.end) if s.entity.kind == "person" and s.end == title.end]
    return bool(inside) and ("", *text[title.start : inside[-1].start].split())[-1] not in _LINKS


def _title(annotated: Annotated, place: Sighting, span: TitleSpan) -> Title | None:
    piece = annotated.piece_at(place.start)
    if piece is None:
        return None
    start, end = piece.place(piece.doc[span.first : span.last])
    exact = annotated.article.text[start:end]
    if "\n" in exact or len(exact) > _WIDEST_TITLE:
        return None
    return Title(start=start, end=end, exact=exact, text=" ".join(exact.split()), former=span.former)


def _represents(titles: tuple[Title, ...], places: Places, ids: dict[Entity, str]) -> str | None:
    """The institution that the first title in office names: a department, else an organisation, else a country."""
    for title in titles:
        words = [fold(w.strip(",.()")) for w in title.text.replace("’s", "").replace("'s", "").split()]
        if title.former or not _speaks_for_another(words):
            continue
        inside = [s.entity for s in places.within(title.start, title.end)]
        organisations = [e for e in inside if e.kind == "organisation"]
        if organisations:
            return ids[organisations[-1]]
        pairs = [f"{a} {b}" for a, b in itertools.pairwise(words)]
        codes = {adjectives()[w] for w in (*words, *pairs) if w in adjectives()}
        codes |= {e.country for e in inside if e.kind == "place" and e.country}
        for entity in ids:
            if entity.portfolio in words and entity.portfolio in PORTFOLIOS and (not codes or entity.country in codes):
                return ids[entity]
        for entity in ids if SPEAK_FOR_PLACES & set(words) else ():
            if entity.kind == "place" and entity.country in codes and entity in inside:
                return ids[entity]
    return None


def _speaks_for_another(words: Sequence[str]) -> bool:
    """Whether a title is that of one who speaks for an institution as a whole: no party's leader, no police officer."""
    roles = set(words) & SPEAKS_FOR
    if "officer" in roles and not OFFICERS & set(words):
        roles -= {"officer"}
    if roles == {"leader"} and PARTIES & set(words):
        return False
    return bool(roles) and not OF_A_SIDE & set(words)
