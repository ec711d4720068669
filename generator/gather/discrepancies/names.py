"""Persons whom articles call by different given names or spell differently: Matt and Matthew."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from generator.gather.actors import Cast
from generator.gather.story import Story
from generator.language.naming import name_words
from generator.model.ids import digest
from generator.model.storyline import Discrepancy, Source, Value


def compare(story: Story, cast: Cast) -> Iterator[Discrepancy]:
    """The persons with two full names that differ in a word, not only in how many words they have."""
    for actor in cast.actors:
        if actor.kind != "person":
            continue
        full: defaultdict[tuple[str, ...], dict[str, None]] = defaultdict(dict)
        for name in (actor.name, *actor.aliases):
            words = name_words(name)
            if len(words) > 1:
                full[words][name] = None
        if len(full) < 2 or len({len(words) for words in full}) > 1:
            continue
        values = []
        for names in full.values():
            evidence = _mentions(story, actor.named, names)
            if evidence:
                briefs = tuple(dict.fromkeys(e.brief for e in evidence))
                values.append(Value(value=next(iter(names)), briefs=briefs, evidence=evidence))
        if len(values) > 1 and len({b for v in values for b in v.briefs}) > 1:
            yield Discrepancy(
                id=f"d-{digest('name', actor.id)}",
                kind="name",
                question=f"What is the name of {actor.name}?",
                values=tuple(values),
                verdict="same",
            )


def _mentions(story: Story, named: Sequence[tuple[str, str]], names: dict[str, None]) -> tuple[Source, ...]:
    """The first mention by one of the names in each article."""
    found = []
    for brief, actor in named:
        mentions = next(a.mentions for a in story.by_id[brief].actors if a.id == actor)
        first = next((m for m in mentions for n in names if n in m.exact), None)
        if first:
            found.append(story.source(brief, first.start, first.end))
    return story.in_order(found)
