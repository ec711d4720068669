"""Which drafts state the same open item, and what they say of it together."""

from dataclasses import dataclass, field

from generator.extract.open_items.draft import Draft
from generator.extract.open_items.likeness import Told, likeness
from generator.language.edtf import meet
from generator.lexicon.commitment import FIRMNESS
from generator.lexicon.places import fold, gazetteer
from generator.model.brief import Commitment

_STEM = 4
_COMMON = 2
"""Words that a theme must have to tell one act, whatever the verb."""
_TOGETHER = {"visit", "meeting"}
_MOST = 20
"""Clauses of one item with which a further one is compared."""
_GATHERINGS = {"conference", "attend", "host", "debate", "interview", "discuss"}
"""Concepts under which the same people may well do two things."""
LIKE = 0.55
"""Probability from which two clauses are taken to tell of one item, where no rule says so."""
ALIKE = 0.8
"""The same for two that announce concrete acts of different kinds."""
_LATEST = 60
"""Most groups with which a clause is compared beyond the rules."""


@dataclass
class Group:
    """Drafts of one item, in document order."""

    drafts: list[Draft] = field(default_factory=list)

    @property
    def announced(self) -> list[Draft]:
        """Those that the words announce for sure, if any does: what is only hinted at tells no more of the item."""
        return [d for d in self.drafts if d.found.sure] or self.drafts

    @property
    def best(self) -> Draft:
        """The clause that says most; the first of equals."""
        level = self.commitment
        return max(
            self.announced,
            key=lambda d: (
                not d.headline,
                d.commitment == level,
                bool(d.agents),
                (d.place is not None) + (d.due is not None) + bool(d.partners),
            ),
        )

    @property
    def lead(self) -> Draft:
        """The draft that tells best who does what: it gives the title, and who comes first.

        Where one clause has people meet in Oslo and another has one of them visit Oslo, it is a visit.
        """
        best = self.best
        return max(
            self.announced,
            key=lambda d: (
                not d.roles,
                d.kind == "visit" and bool(d.agents),
                d.place is not None,
                bool(d.agents),
                d is best,
            ),
        )

    @property
    def telling(self) -> list[Draft]:
        """Those that name someone, if any does: what names nobody is no bridge between two items."""
        first = self.drafts[:_MOST]
        return [d for d in first if d.actors] or first

    @property
    def commitment(self) -> Commitment:
        """The firmest that the article gives; a doubt counts more than an expectation."""
        levels = [d.commitment for d in self.announced]
        firmest = min(levels, key=FIRMNESS.index)
        if "doubtful" in levels and FIRMNESS.index(firmest) >= FIRMNESS.index("expected"):
            return "doubtful"
        return firmest


def merged(drafts: list[Draft], titles: dict[str, frozenset[str]]) -> list[Group]:
    """Group the drafts of one article by item, in order of first mention."""
    groups: list[Group] = []
    told = {id(d): Told(d) for d in drafts}
    for draft in drafts:
        home = next((g for g in groups if any(_same(draft, other, titles) for other in g.telling)), None)
        if home is None:
            home = _likeliest(told[id(draft)], [g for g in groups[-_LATEST:] if not _settled(draft, g)], told)
        if home is None:
            groups.append(Group([draft]))
        else:
            home.drafts.append(draft)
    return groups


def _likeliest(one: Told, groups: list[Group], told: dict[int, Told]) -> Group | None:
    """The group that most probably tells of the same item; None if none does."""
    pairs = [(g, other) for g in groups for other in (told[id(d)] for d in g.telling) if one.words & other.words]
    probable = likeness(one, [other for _, other in pairs], among=len(told))
    enough = [
        (p, n)
        for n, ((_, other), p) in enumerate(zip(pairs, probable, strict=True))
        if p >= (ALIKE if _two_acts(one.draft, other.draft) else LIKE)
    ]
    return pairs[max(enough)[1]][0] if enough else None


def _two_acts(a: Draft, b: Draft) -> bool:
    return a.found.sure and b.found.sure and a.firm and b.firm and a.concept != b.concept


def _settled(draft: Draft, group: Group) -> bool:
    """Whether the rules say for sure that the draft tells of something else."""
    return any(
        _apart(draft, other)
        or (draft.kind in _TOGETHER and other.kind in _TOGETHER and bool(draft.actors and other.actors))
        or _side_by_side(draft, other)
        for other in group.telling
    )


def _side_by_side(a: Draft, b: Draft) -> bool:
    """Whether one clause announces both: "will meet the king and address reporters"."""
    if not (a.found.sure and b.found.sure):
        return False
    one, other = a.found.verb, b.found.verb
    if one is not None and other is not None and one.doc is other.doc and other in one.conjuncts:
        return True
    overlap = min(a.evidence.end, b.evidence.end) - max(a.evidence.start, b.evidence.start)
    return overlap > 0 and a.firm and b.firm


def _same(a: Draft, b: Draft, titles: dict[str, frozenset[str]]) -> bool:
    if a.evidence.start == b.evidence.start and a.evidence.end == b.evidence.end:
        return a.actors == b.actors and not (a.firm and b.firm and _other_themes(a, b))
    if _apart(a, b):
        return False
    if a.kind in _TOGETHER and b.kind in _TOGETHER:
        return _same_encounter(a, b, titles)
    if _one_theme(a, b):
        return True
    if not _one_act(a, b):
        return False
    if a.headline != b.headline and a.concept not in ("", "other"):
        return True
    if a.actors and b.actors and not _kin(a.actors, b.actors):
        return False
    if a.theme and b.theme:
        return len(a.theme & b.theme) * 2 >= min(len(a.theme), len(b.theme))
    return bool(set(a.actors) & set(b.actors)) or (a.evidence.exact in b.evidence.exact)


def _one_theme(a: Draft, b: Draft) -> bool:
    """Whether two clauses speak of one thing in two words: "his duties will be split", "who will assume his duties".

    Or of one act in two words of one sentence: "will own the brand and license it".
    """
    if a.actors and b.actors and not _kin(a.actors, b.actors):
        return False
    if a.theme == b.theme and len(a.theme) >= _COMMON:
        return True
    nested = a.evidence.start <= b.evidence.start and b.evidence.start < a.evidence.end
    if _other_themes(a, b):
        return False
    return nested and a.agents == b.agents and a.commitment == b.commitment and not (a.firm and b.firm)


def _other_themes(a: Draft, b: Draft) -> bool:
    """Whether both tell what is acted on, and not the same: "build a wall, reopen the mines"."""
    return bool(a.theme and b.theme) and not a.theme & b.theme


def _one_act(a: Draft, b: Draft) -> bool:
    """Whether verb and noun name one act: "withdraw" and "withdrawal"."""
    if a.concept == b.concept:
        return a.kind == b.kind
    short, long = sorted((a.concept, b.concept), key=len)
    return len(short) > _STEM and long.startswith(short)


def _kin(some: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether two lists of ids share an actor; "apple" and "apple-computer" count as one."""
    return any(a == b or a.startswith(f"{b}-") or b.startswith(f"{a}-") for a in some for b in others)


def _same_encounter(a: Draft, b: Draft, titles: dict[str, frozenset[str]]) -> bool:
    """Visits and meetings: the same people, as far as both name them."""
    if a.kind != b.kind and not (a.place and a.place == b.place):
        return False
    left, right = set(a.actors), set(b.actors)
    if (
        a.concept != b.concept
        and "event" not in (a.concept, b.concept)
        and (a.concept in _GATHERINGS or b.concept in _GATHERINGS)
    ):
        return False
    if a.roles or b.roles:
        return _roles_fit(a, b, titles)
    if not left or not right:
        if "event" in (a.concept, b.concept):
            return a.kind == b.kind
        return (
            a.kind == b.kind and a.concept == b.concept and bool(a.theme & b.theme or (a.place and a.place == b.place))
        )
    if a.concept in _GATHERINGS:
        return left == right or bool(a.theme & b.theme and (left <= right or right <= left))
    if a.kind == "visit" and b.kind == "visit":
        return bool(left & right)
    return left <= right or right <= left


def _roles_fit(a: Draft, b: Draft, titles: dict[str, frozenset[str]]) -> bool:
    """ "its president" is the president whom another clause names beside the same agent."""
    if a.roles == b.roles:
        return set(a.actors) == set(b.actors)
    one, other = (a, b) if a.roles else (b, a)
    if other.roles or len(one.roles) != 1 or not set(one.agents) & set(other.agents):
        return False
    role = one.roles[0]
    for id_ in other.partners:
        known = titles.get(id_, frozenset())
        if role in known or not known:
            return True
    return False


def _apart(a: Draft, b: Draft) -> bool:
    """Whether place or time tell the two apart."""
    if a.place and b.place and not _one_place(a.place, b.place):
        return True
    return bool(a.due and b.due and not meet(a.due.edtf, b.due.edtf))


def _one_place(a: str, b: str) -> bool:
    """Whether one name may stand for the other: the same, a part of it, or a country and its city."""
    if a in b or b in a:
        return True
    one, other = gazetteer().get(fold(a)), gazetteer().get(fold(b))
    if one is None or other is None or one.country != other.country:
        return False
    return "country" in (one.kind, other.kind)
