"""Which articles tell one story: those alike in names and rare words on average, and those that grow out of them.

Articles are profiled, the likely pairs come from an index, average linkage makes groups of them, and groups that grow
out of each other become one. Nobody is compared with everybody.
"""

from collections.abc import Mapping, Sequence

from generator.gather.follow_ups import grown
from generator.gather.linkage import clusters
from generator.gather.profile import profile
from generator.gather.similarity import candidates, cosine, faded, vectors
from generator.model.brief import Brief
from generator.model.sidecar import Authority

_ENOUGH = 0.215
"""The mean likeness of one story's articles. At .215 the 161 articles of 24 stories make these 24; nine at a time
have a precision of 1.00 and a recall of .998, a summit, a test site and prisoners sent home of one spring counted as
one. At .20 two of these three are one in most company, and at .23 other stories part."""


def stories(
    briefs: Sequence[Brief], texts: Mapping[str, str], authority: Authority
) -> tuple[tuple[str, tuple[Brief, ...]], ...]:
    """The articles of each story, oldest first, with the story's id: the oldest member's, or the pinned one."""
    by_id = {b.id: b for b in sorted(briefs, key=_age)}
    groups: list[tuple[str, tuple[Brief, ...]]] = []
    pinned: set[str] = set()
    for pin in authority.storylines:
        members = [b for i, b in by_id.items() if i in pin.articles and i not in pinned]
        if members:
            groups.append((pin.id, tuple(members)))
            pinned.update(b.id for b in members)
    free = [b for i, b in by_id.items() if i not in pinned]
    groups += [(members[0].id, tuple(members)) for members in _grouped(free, texts)]
    return tuple(sorted(groups, key=lambda group: group[0]))


def _age(brief: Brief) -> tuple[str, str]:
    """Oldest first; what has no date comes last."""
    return brief.article.published or "~", brief.id


def _grouped(briefs: Sequence[Brief], texts: Mapping[str, str]) -> list[list[Brief]]:
    """The articles of each story, in the order given."""
    profiles = [profile(b, texts[b.id]) for b in briefs]
    weights = vectors(profiles)
    pairs = [
        (j, i)
        for i, earlier in enumerate(candidates(weights))
        for j in earlier
        if cosine(weights[i], weights[j]) - faded(profiles[i].day, profiles[j].day) >= _ENOUGH
        and profiles[i].shares_a_name(profiles[j])
        and not profiles[i].other_game(profiles[j])
    ]
    alike = clusters(weights, [p.day for p in profiles], pairs, _ENOUGH)
    return [[briefs[i] for i in members] for members in grown(alike, profiles, texts)]
