"""What surrounds an actor in its story: who else is named there, which countries it plays in, and when."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.gather.actors import Cast
from generator.gather.sides import country
from generator.gather.story import Story
from generator.language.edtf import first_day
from generator.language.naming import country_and_office, is_plain_office, name_words
from generator.language.words import forms
from generator.lexicon.places import TERRITORIES, gazetteer, is_shared
from generator.model.storyline import MergedActor

_HOME, _SOLE = 0.2, 0.6
"""A story plays in each country that has so large a part of all its mentions of countries, or in that one alone."""
_NAMED = 100
"""So many of those whom a story names are compared, those of the most articles."""
_PERSON, _BODY, _TOWN, _PLAIN = 1.0, 0.6, 0.5, 0.1
"""What it weighs that two stories name the same person, body or town, or what every story may name."""


@dataclass(frozen=True)
class Surroundings:
    """Of all actors of one story."""

    story: str
    day: int | None
    """The proleptic ordinal of its first article's day."""
    homes: frozenset[str]
    """The countries in which it plays, as ISO 3166 codes."""
    home: str | None
    """The one in which it plays before all."""
    named: Mapping[str, float]
    """Whom and what it names, each with what it weighs that another story names it too."""


def surroundings(story: Story, cast: Cast) -> Surroundings:
    """What two stories can have in common besides the actor in question."""
    first = first_day(story.briefs[0].article.published)
    countries: Counter[str] = Counter()
    mentions = {(b.id, a.id): len(a.mentions) for b in story.briefs for a in b.actors}
    for actor in cast.actors:
        for code in set(_countries(actor)):
            countries[TERRITORIES.get(code, code)] += sum(mentions[named] for named in actor.named)
    most = sum(countries.values())
    return Surroundings(
        story=story.briefs[0].id,
        day=first.toordinal() if first else None,
        homes=frozenset(c for c, n in countries.items() if n >= _HOME * most),
        home=next((c for c, n in countries.items() if n >= _SOLE * most), None),
        named={key(a): _weight(a) for a in sorted(cast.actors, key=lambda a: -len(a.named))[:_NAMED]},
    )


def key(actor: MergedActor) -> str:
    """What makes an actor known again in another story, as far as its name goes."""
    if actor.kind == "person":
        words = name_words(actor.name)
        return f"p:{words[0]} {words[-1]}"
    return f"o:{' '.join(sorted(country_and_office(actor.name)[1]))}"


def _weight(actor: MergedActor) -> float:
    if actor.kind == "person":
        return _PERSON if len(name_words(actor.name)) > 1 else _PLAIN
    if actor.kind == "place":
        place = gazetteer().get(actor.name.casefold())
        return _PLAIN if place and place.kind != "city" else _TOWN
    return _PLAIN if actor.kind == "group" or is_plain_office(actor.name) else _BODY


def _countries(actor: MergedActor) -> Iterator[str]:
    """The countries of a place, of those called after one, and of a person's titles."""
    if actor.kind == "place":
        place = gazetteer().get(" ".join(actor.name.casefold().split()))
        if place and place.country and (place.kind != "city" or not is_shared(actor.name)):
            yield place.country
        return
    if actor.kind == "person":
        names = tuple(t.text for t in actor.titles)
        codes = {code for n in names if (code := country((n,)))}
        yield from sorted(codes)
    elif code := country((" ".join(forms(actor.name)[:2]),)):
        yield code
