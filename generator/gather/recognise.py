"""What tells that an actor of one story is one of another: a score, and the reasons in words.

Of persons a name is enough if few can have it and nothing speaks against it. More is told by titles, the country and
who else is named; titles or countries that do not go together speak against. A body whose name says only what it is
("Foreign Ministry", "Court of Appeals") is one with another where both are of one country, and such as every town has
only where the same others are named. A town of a name that several have is one where both stories play in one country.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property

from generator.gather.sides import country
from generator.gather.surroundings import Surroundings
from generator.language.called import Named
from generator.language.naming import (
    alike,
    commonness,
    country_and_office,
    folded,
    initials,
    is_acronym,
    is_national_office,
    is_plain_office,
    middle_names,
    middles_agree,
    name_words,
    puts_family_first,
    same_given_name,
    title_forms,
    title_words,
)
from generator.language.words import forms, frequency
from generator.lexicon import vectors
from generator.lexicon.organisations import ORGANS
from generator.lexicon.places import Place, gazetteer, is_shared
from generator.model.storyline import MergedActor

_REMEMBERED = 4
"""So many stories of an actor are compared, the latest."""
_COMMON, _STEP, _RAREST = 10.0, 1.5, 1.5
"""So common a name tells nothing; each `_STEP` rarer tells 1, up to `_RAREST`; a more common one speaks against."""
_FREQUENT = 4.5
"""What is more frequent in English tells less as the one name of somebody."""
_LIKE, _UNLIKE = 0.6, 0.3
"""Titles as likely one person's, or not, by what their words mean."""
_TELLING, ENOUGH = 0.5, 3.0
"""From so much on what two stories name besides is told as a reason; more than so much adds nothing."""
_LETTERS = 3
"""Initials of fewer mean too many things."""
_WIDELY = 3
"""An actor of so many stories is known widely."""


@dataclass(frozen=True)
class Figure:
    """An actor of one story, as it is compared with others."""

    actor: MergedActor
    around: Surroundings
    number: int
    """The place of its story, oldest first."""

    @property
    def place(self) -> tuple[int, str]:
        """The story's number and the actor's id in its own cast."""
        return self.number, self.actor.id

    @cached_property
    def named(self) -> tuple[Named, ...]:
        return self.actor.named

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The folded words of its name."""
        return name_words(self.actor.name) if self.actor.kind == "person" else forms(self.actor.name)

    @property
    def has_one_name(self) -> bool:
        """Whether it is a person of whom a story tells but one name."""
        return self.actor.kind == "person" and len(self.words) == 1

    @cached_property
    def titles(self) -> frozenset[str]:
        """The stems of its titles."""
        return frozenset(w for t in self.actor.titles for w in title_words(t.text))

    @cached_property
    def title_forms(self) -> frozenset[str]:
        return frozenset(f for t in self.actor.titles for f in title_forms(t.text))

    @cached_property
    def countries(self) -> frozenset[str]:
        """Those of its titles, as ISO 3166 codes; Georgia is no country in a story of the United States."""
        found = {c for t in self.actor.titles if (c := country((t.text,)))}
        return frozenset(found - {"GE"} if "US" in self.around.homes else found)

    @cached_property
    def office(self) -> tuple[str | None, frozenset[str]]:
        """A body's country and the words that tell it: the story's country where the name says none."""
        code, words = country_and_office(self.actor.name)
        if code is None and is_national_office(self.actor.name):
            code = ORGANS.get(folded(self.actor.name)) or self.around.home
        return code, words


@dataclass(eq=False)
class Known:
    """An actor of one story or several."""

    rank: int
    members: list[Figure] = field(default_factory=list)
    stories: set[int] = field(default_factory=set)
    """The numbers of its stories."""
    sides: frozenset[tuple[int, int]] = frozenset()

    @property
    def latest(self) -> list[Figure]:
        return self.members[-_REMEMBERED:]

    @property
    def titles(self) -> frozenset[str]:
        return frozenset(w for m in self.latest for w in m.titles)


@dataclass(frozen=True)
class Verdict:
    """How sure it is that two are one: from 0 on they are."""

    score: float
    because: tuple[str, ...] = ()
    famous: bool = False
    """Whether it is whom a lone name means before all others."""


NEVER = Verdict(-9.0)


def recognised(figure: Figure, known: Known) -> Verdict:
    """What names, titles and countries tell of whether an actor is one that is known."""
    persons = figure.actor.kind == "person", known.members[0].actor.kind == "person"
    return _person(figure, known) if all(persons) else _body(figure, known)


def with_others(verdict: Verdict, shared: float) -> Verdict:
    """A verdict and what it weighs that both stories name the same others."""
    because = (*verdict.because, "the same others named") if shared >= _TELLING else verdict.because
    return replace(verdict, score=verdict.score + min(shared, ENOUGH), because=because)


def _person(figure: Figure, known: Known) -> Verdict:
    scores = [_names(figure, known), _titles(figure, known), _countries(figure, known)]
    if len(known.members) >= _WIDELY:
        scores.append(Verdict(0.5))
    return Verdict(sum(s.score for s in scores), tuple(reason for s in scores for reason in s.because))


def _names(figure: Figure, known: Known) -> Verdict:
    """How likely two of these names are one person."""
    if figure.has_one_name:
        common = max(0.0, frequency(figure.words[0]) - _FREQUENT)
        return Verdict(-1.5 - 3 * common, ("one name of the same",))
    if all(m.has_one_name for m in known.latest):
        return NEVER
    kinds = [_one_name_of_two(figure.actor.name, m.actor.name) for m in known.latest if not m.has_one_name]
    if None in kinds:
        return NEVER
    rare = min((_COMMON - commonness(figure.words)) / _STEP, _RAREST)
    if any(kinds):
        return Verdict(rare if rare > 0 else 2 * rare, ("the same name",))
    return Verdict(min(rare, 0.0) - 1.0, ("a form of the same name",))


def _one_name_of_two(a: str, b: str) -> bool | None:
    """Whether two persons' full names are the same, or forms of one (False); None if they are two persons'."""
    if puts_family_first(a) or puts_family_first(b):
        return True if name_words(a) == name_words(b) else None
    given, family, other_given, other_family = (name_words(n)[i] for n in (a, b) for i in (0, -1))
    if not middles_agree(middle_names(a), middle_names(b)):
        return None
    if family == other_family:
        return given == other_given if same_given_name(given, other_given) else None
    return False if given == other_given and alike(family, other_family) else None


def _titles(figure: Figure, known: Known) -> Verdict:
    titles = known.titles
    if not figure.titles or not titles:
        return Verdict(0.0)
    if shared := figure.titles & titles:
        return Verdict(1.5, (f"titles ({', '.join(sorted(shared)[:3])})",))
    if figure.has_one_name:
        return NEVER
    likeness = max(vectors.alike(figure.title_forms, m.title_forms) for m in known.latest if m.titles)
    if likeness >= _LIKE:
        return Verdict(1.0, ("titles alike",))
    return Verdict(-2.0 if likeness < _UNLIKE else 0.0)


def _countries(figure: Figure, known: Known) -> Verdict:
    theirs = frozenset(c for m in known.latest for c in m.countries)
    if not figure.countries or not theirs:
        return Verdict(0.0)
    return Verdict(0.5 if figure.countries & theirs else -3.5)


def _body(figure: Figure, known: Known) -> Verdict:
    """What names and countries tell of two bodies, places or groups."""
    other = known.members[0]
    if {figure.actor.kind, other.actor.kind} == {"place"}:
        return _place(figure, known)
    if figure.actor.kind != other.actor.kind and not _one_in_two_kinds(figure.actor, other.actor):
        return NEVER
    codes = {code for m in (figure, *known.latest) if (code := m.office[0])}
    if len(codes) > 1:
        return NEVER
    if any(figure.office[1] == m.office[1] for m in known.latest):
        return _of_one_name(figure, known, same_country=bool(codes) and _told(figure) and any(map(_told, known.latest)))
    return _short(figure, known)


def _of_one_name(figure: Figure, known: Known, *, same_country: bool) -> Verdict:
    because = ("the same name",)
    name = figure.actor.name
    if figure.actor.kind == "group":
        return Verdict(1.0 if same_country or name[:1].isupper() else -1.0, because)
    national = is_national_office(name)
    if not national and len({country_and_office(m.actor.name)[0] for m in (figure, *known.latest)}) > 1:
        return NEVER
    if not is_plain_office(name):
        return Verdict(1.0, because)
    if not national:
        return Verdict(0.0 if same_country else -0.8, because)
    if same_country:
        return Verdict(1.5, because)
    return Verdict(0.5 if _both_at_home(figure, known.latest) else -2.0, because)


def _told(figure: Figure) -> bool:
    """Whether a body's country is known."""
    return figure.office[0] is not None


def _both_at_home(figure: Figure, others: Iterable[Figure]) -> bool:
    """Whether two stories play in one country, as far as they tell where they play."""
    theirs = frozenset(h for m in others for h in m.around.homes)
    return not figure.around.homes or not theirs or bool(figure.around.homes & theirs)


def _one_in_two_kinds(a: MergedActor, b: MergedActor) -> bool:
    """Whether one story may take for a person or place what another takes for a body of the very same name."""
    kinds = {a.kind, b.kind}
    if "organisation" not in kinds or kinds == {"organisation", "group"} or forms(a.name) != forms(b.name):
        return False
    place = _gazetted(a)
    if place or is_acronym(a.name):
        return "person" not in kinds and (place is None or place.kind in ("country", "region"))
    return len(forms(a.name)) > 1 and not is_plain_office(a.name)


def _short(figure: Figure, known: Known) -> Verdict:
    """Of a name and its initials: sure where an article has both, likely where the same others are named."""
    pairs = [(a, b) for m in known.latest for a, b in ((figure.actor, m.actor), (m.actor, figure.actor))]
    found = [(a, b) for a, b in pairs if is_acronym(a.name) and initials(b.name) == forms(a.name)[0]]
    if not found:
        return NEVER
    spelled = {m.office[1] for m in (figure, *known.members) if not is_acronym(m.actor.name)}
    if len(spelled) > 1:
        return NEVER
    both = any(forms(alias) == forms(short.name) for short, long in found for alias in long.aliases)
    if not both and len(forms(found[0][0].name)[0]) < _LETTERS:
        return NEVER
    return Verdict(1.0 if both else -0.6, ("short for the same",))


def _place(figure: Figure, known: Known) -> Verdict:
    if figure.office != known.members[0].office:
        return NEVER
    place = _gazetted(figure.actor)
    if place and (place.kind != "city" or not is_shared(figure.actor.name)):
        return Verdict(2.0, ("the same place",))
    return Verdict(0.5 if _both_at_home(figure, known.latest) else -1.0, ("the same name",))


def _gazetted(actor: MergedActor) -> Place | None:
    return gazetteer().get(" ".join(actor.name.casefold().split()))
