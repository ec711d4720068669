"""Storylines: the articles of one story laid side by side.

Articles are grouped by story; in each, actors are merged, then quotations, dates, open items and figures are brought
together, and every fact is told how many outlets and how many origins carry it.
"""

from collections.abc import Mapping, Sequence

from generator.gather.actors import Cast, merge
from generator.gather.dated import dated_clauses
from generator.gather.discrepancies import discrepancies
from generator.gather.families import families
from generator.gather.group import stories
from generator.gather.merged_clauses import ClauseIndex
from generator.gather.namesakes import one_cast
from generator.gather.origins import provenance
from generator.gather.register import register
from generator.gather.story import Story
from generator.gather.timeline import timeline
from generator.gather.vouched import vouched
from generator.model.brief import Brief
from generator.model.clause import Clause
from generator.model.sidecar import Authority
from generator.model.storyline import Storyline


def gather(
    briefs: Sequence[Brief],
    texts: Mapping[str, str],
    authority: Authority,
    *,
    clauses: Mapping[str, Sequence[Clause]] | None = None,
    as_of: str | None = None,
) -> tuple[Storyline, ...]:
    """The storylines of all articles, by id.

    Args:
        texts: the articles' texts, by the brief's id.
        clauses: the articles' clauses, the same way.
        as_of: the day that counts as now; the newest article's of each storyline if it is not given.
    """
    titles = {p.id: p.title for p in authority.storylines if p.title}
    told = vouched(authority, briefs)
    grouped = [
        (story_id, Story(members, texts, clauses or {})) for story_id, members in stories(briefs, texts, authority)
    ]
    casts = one_cast([(story, merge(story, told)) for _, story in grouped], told)
    return tuple(
        _storyline(story_id, story, cast, authority, titles.get(story_id), as_of)
        for (story_id, story), cast in zip(grouped, casts, strict=True)
    )


def _storyline(
    story_id: str, story: Story, cast: Cast, authority: Authority, title: str | None, as_of: str | None
) -> Storyline:
    days = [b.article.published for b in story.briefs if b.article.published]
    now = as_of or max(days, default=None)
    sources = provenance(story, cast)
    same_words = families(story, cast, sources)
    items = register(sources, authority, now)
    index = ClauseIndex(story, cast)
    clauses = tuple(dated_clauses(index))
    events = timeline(clauses, sources)
    return Storyline(
        id=story_id,
        title=title or story.briefs[0].article.title,
        as_of=now,
        articles=tuple(b.id for b in story.briefs),
        span=_span(days),
        actors=cast.actors,
        quote_families=tuple(f.record for f in same_words),
        discrepancies=discrepancies(sources, index, same_words, items, clauses),
        timeline=events,
        open_items=tuple(i.record for i in items),
        origins=sources.listed(),
    )


def _span(days: Sequence[str]) -> str | None:
    """From the first to the last day of publication."""
    if not days:
        return None
    return min(days) if min(days) == max(days) else f"{min(days)}/{max(days)}"
