"""Who is one across stories, and who has only a name in common.

Stories are taken oldest first, and each actor joins the one of the older stories whom it is (`recognise.py` says why):
so that a story that is added changes little for those before it, and the first who has a name keeps its address. An
actor of whom a story tells one name only comes last, when all are known who could be meant. Nobody is compared with
everybody: an index leads from what an actor may be called to a bounded number of those who are.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from generator.gather.actors import Cast
from generator.gather.recognise import ENOUGH, NEVER, Figure, Known, Verdict, recognised, with_others
from generator.gather.story import Story
from generator.gather.surroundings import key, surroundings
from generator.gather.vouched import Vouched, opposed
from generator.language.called import handle
from generator.language.naming import (
    country_and_office,
    folded,
    given_names_like,
    initials,
    is_acronym,
    puts_family_first,
)
from generator.language.words import forms
from generator.model.ids import slug
from generator.model.storyline import MergedActor

_COMPARED = 12
"""A key of the index leads to so many actors at most, those of the most stories."""
_STEM = 4
"""Letters in which two spellings of a family name agree."""
_AHEAD = 0.5
"""By so much whom one name means must be surer than the next who has it."""
_DOMINANT, _TIMES = 3, 3
"""Somebody of so many stories, and of so many times as many as all others of the name, is whom the name alone means."""
_FAMOUS = 2.0
"""So much at most that adds, half of it for four stories."""

Place = tuple[int, str]
"""The number of a story and the id of an actor in its own cast."""


def one_cast(stories: Sequence[tuple[Story, Cast]], told: Vouched) -> tuple[Cast, ...]:
    """The casts of all stories with ids that mean the same actor in each.

    Args:
        stories: each story with its own cast, in any order.
    """
    order = sorted(range(len(stories)), key=lambda i: _age(stories[i][0]))
    figures: list[list[Figure]] = []
    for number, i in enumerate(order):
        around = surroundings(*stories[i])
        figures.append([Figure(a, around, number) for a in stories[i][1].actors])
    known = _Acquaintances(told, _told_one((f for story in figures for f in story), told))
    for story in figures:
        known.meet([f for f in story if not f.has_one_name])
        known.remember(story)
    for story in figures:
        known.meet([f for f in story if f.has_one_name])
    ids = _ids(known.everybody)
    casts = {i: _renamed(stories[i][1], ids, number, known.because) for number, i in enumerate(order)}
    return tuple(casts[i] for i in range(len(stories)))


def _age(story: Story) -> tuple[str, str]:
    first = story.briefs[0]
    return first.article.published or "~", first.id


def _told_one(figures: Iterable[Figure], told: Vouched) -> Mapping[Place, int]:
    """A number for each actor that people say is one with others; the same for all who are one."""
    parent: dict[int, int] = {}

    def root(i: int) -> int:
        while parent.setdefault(i, i) != i:
            i = parent[i]
        return i

    groups: dict[Place, int] = {}
    for figure in figures if told.one else ():
        own = [g for named in figure.named for g in told.groups.get(named, ())]
        for group in own:
            parent[root(group)] = root(own[0])
        if own:
            groups[figure.place] = own[0]
    return {place: root(group) for place, group in groups.items()}


class _Acquaintances:
    """The actors met so far, by what somebody could be called who is one of them."""

    def __init__(self, told: Vouched, one: Mapping[Place, int]) -> None:
        self._told = told
        self._one = one
        self._of_group: dict[int, Known] = {}
        self._index: defaultdict[str, list[Known]] = defaultdict(list)
        self._stories: Counter[str] = Counter()
        self._count = 0
        self.everybody: list[Known] = []
        self.because: dict[Place, str] = {}

    def meet(self, figures: Sequence[Figure]) -> None:
        """Let each actor of one story join whom it is, no two of them the same unless people say so.

        But a lone name goes to whom it means before all others, whose full name the story may have as well.
        """
        likely = [(verdict, n, known) for n, f in enumerate(figures) for known, verdict in self._likely(f)]
        taken: dict[int, Known] = {}
        for verdict, n, known in sorted(likely, key=lambda c: (-c[0].score, c[1], c[2].rank)):
            free = known not in taken.values() and figures[n].number not in known.stories
            if n not in taken and (free or verdict.famous):
                taken[n] = known
                self.because[figures[n].place] = ", ".join(verdict.because)
        for n, figure in enumerate(figures):
            self._add(figure, self._as_told(figure) or taken.get(n))

    def remember(self, figures: Sequence[Figure]) -> None:
        """Count the actors of a story as named in one more."""
        self._count += 1
        self._stories.update(figures[0].around.named.keys() if figures else ())

    def _as_told(self, figure: Figure) -> Known | None:
        """Whom people say that it is, if that one has been met."""
        known = self._of_group.get(self._one.get(figure.place, -1))
        if known is None or opposed(self._sides(figure), known.sides):
            return None
        self.because[figure.place] = "told by hand"
        return known

    def _likely(self, figure: Figure) -> list[tuple[Known, Verdict]]:
        """Whom it may be; of somebody of one name only whom that name means before all others."""
        rivals: dict[int, Known] = {k.rank: k for name in _asked(figure) for k in self._index.get(name, ())}
        possible = [(k, self._verdict(figure, k)) for _, k in sorted(rivals.items())]
        possible = [(k, v) for k, v in possible if v.score >= -ENOUGH]
        if len(possible) == 1 and possible[0][1].score >= 0:
            return possible
        judged = [(k, with_others(v, max(self._in_common(figure, m) for m in k.latest))) for k, v in possible]
        if not figure.has_one_name:
            return [(k, v) for k, v in judged if v.score >= 0]
        judged = sorted(_by_fame(judged), key=lambda pair: -pair[1].score)
        sure = judged[:1] if len(judged) < 2 or judged[0][1].score >= judged[1][1].score + _AHEAD else []
        return [(k, v) for k, v in sure if v.score >= 0]

    def _verdict(self, figure: Figure, known: Known) -> Verdict:
        if opposed(self._sides(figure), known.sides):
            return NEVER
        if self._doubtful(figure, known) and figure.titles.isdisjoint(known.titles):
            return NEVER
        return recognised(figure, known)

    def _in_common(self, figure: Figure, other: Figure) -> float:
        """What it weighs that two stories name the same others: the more, the fewer stories name them."""
        some, others = figure.around.named, other.around.named
        both = sorted(some.keys() & others.keys() - {key(figure.actor)})
        most = math.log(self._count + 2)
        return sum(min(some[n], others[n]) * (1 - math.log(self._stories[n] + 1) / most) for n in both)

    def _doubtful(self, figure: Figure, known: Known) -> bool:
        """Whether several are known to have the name of both."""
        doubted = self._told.doubted
        return (
            bool(doubted)
            and any(n in doubted for n in figure.named)
            and any(n in doubted for m in known.members for n in m.named)
        )

    def _sides(self, figure: Figure) -> frozenset[tuple[int, int]]:
        if not self._told.apart:
            return frozenset()
        return frozenset(side for n in figure.named for side in self._told.sides.get(n, ()))

    def _add(self, figure: Figure, known: Known | None) -> None:
        if known is None:
            known = Known(len(self.everybody))
            self.everybody.append(known)
        known.members.append(figure)
        known.stories.add(figure.number)
        known.sides |= self._sides(figure)
        group = self._one.get(figure.place)
        if group is not None:
            self._of_group.setdefault(group, known)
        for name in _answering(figure):
            shelf = self._index[name]
            if known not in shelf:
                if len(shelf) == _COMPARED:
                    shelf.remove(min(shelf, key=lambda k: (len(k.members), k.rank)))
                shelf.append(known)


def _by_fame(judged: Sequence[tuple[Known, Verdict]]) -> list[tuple[Known, Verdict]]:
    """Those who have a full name; only who is far better known than all others, if one is; if nobody has one, all."""
    full = [(k, v) for k, v in judged if not k.members[0].has_one_name]
    total = sum(len(k.members) for k, _ in full)
    for known, verdict in full:
        number = len(known.members)
        if number >= _DOMINANT and number >= _TIMES * (total - number):
            score = verdict.score + min(math.log2(number) / 2, _FAMOUS)
            return [(known, replace(verdict, score=score, famous=not known.members[0].has_one_name))]
    return full or list(judged)


def _asked(figure: Figure) -> frozenset[str]:
    """The keys under which somebody may stand whom an actor is."""
    if figure.has_one_name:
        return frozenset({f"1 {figure.words[0]}"})
    name = figure.actor.name
    if figure.actor.kind != "person":
        return frozenset({_body_key(name), f"long {forms(name)[0]}" if is_acronym(name) else f"short {initials(name)}"})
    first, last = figure.words[0], figure.words[-1]
    forms_ = {f"p {given} {last}" for given in (first, *given_names_like(first))}
    return frozenset({_body_key(name), f"s {first} {last[:_STEM]}"} | forms_)


def _answering(figure: Figure) -> frozenset[str]:
    """The keys under which an actor stands."""
    name = figure.actor.name
    if figure.actor.kind != "person":
        return frozenset({_body_key(name), f"short {forms(name)[0]}" if is_acronym(name) else f"long {initials(name)}"})
    first, last = figure.words[0], figure.words[-1]
    found = {f"1 {first if puts_family_first(name) else last}"}
    found |= {f"1 {called}" for n in figure.actor.aliases if " " not in (called := folded(n))}
    if figure.has_one_name:
        return frozenset(found)
    return frozenset(found | {f"p {first} {last}", f"s {first} {last[:_STEM]}", _body_key(name)})


def _body_key(name: str) -> str:
    return f"o {' '.join(sorted(country_and_office(name)[1]))}"


def _ids(everybody: Sequence[Known]) -> dict[Place, str]:
    """The site's id for each actor of each story: the name's slug for the first who has it, and more for the others."""
    found: dict[Place, str] = {}
    used: set[str] = set()
    for known in everybody:
        first = min(known.members, key=lambda m: (m.has_one_name, m.number))
        base = slug(first.actor.name)
        one = base if base not in used else f"{base}-{handle(first.named[0])}"
        used.add(one)
        found |= {m.place: one for m in known.members}
    return found


def _renamed(cast: Cast, ids: Mapping[Place, str], number: int, because: Mapping[Place, str]) -> Cast:
    """A cast whose actors have the site's ids, those of one id made one."""
    own = {a.id: ids[number, a.id] for a in cast.actors}
    found: dict[str, MergedActor] = {}
    for actor in cast.actors:
        represents = own[actor.represents] if actor.represents else None
        renamed = actor.replace(
            id=own[actor.id],
            represents=represents if represents != own[actor.id] else None,
            known_by=because.get((number, actor.id)) or None,
        )
        found[renamed.id] = _one(found[renamed.id], renamed) if renamed.id in found else renamed
    return Cast(tuple(found.values()), {named: own[a] for named, a in cast.ids.items()})


def _one(actor: MergedActor, other: MergedActor) -> MergedActor:
    """Two actors of a story who are one; the full name is its name."""
    first, second = (other, actor) if " " in other.name and " " not in actor.name else (actor, other)
    also: defaultdict[str, list[str]] = defaultdict(list)
    for brief, local in (*first.named, *second.named):
        if first.ids.get(brief, second.ids.get(brief)) != local:
            also[brief].append(local)
    return first.replace(
        ids={**second.ids, **first.ids},
        also={brief: tuple(more) for brief, more in also.items()},
        titles=(*first.titles, *(t for t in second.titles if t not in first.titles)),
        aliases=tuple(n for n in dict.fromkeys((*first.aliases, second.name, *second.aliases)) if n != first.name),
        represents=first.represents or second.represents,
        wikidata=first.wikidata or second.wikidata,
    )
