"""How old a person is, as articles of the same days tell it."""

from collections import defaultdict
from collections.abc import Iterator

from generator.gather.actors import Cast
from generator.gather.discrepancies.figures import Compared, Told
from generator.gather.story import Story


def ages(story: Story, cast: Cast) -> Iterator[Compared]:
    """The ages that articles give of each person, the first of each article."""
    found: defaultdict[str, dict[str, Told]] = defaultdict(dict)
    for brief in story.briefs:
        for figure in brief.figures:
            person = cast.of(brief.id, figure.actor) if figure.unit == "age" else None
            if person is None or story.in_quotation(brief.id, figure.evidence.start):
                continue
            told = Told(
                brief=brief.id,
                value=f"{figure.low}",
                mod=figure.qualifier,
                size=float(figure.low),
                slack=0.0,
                at=figure.evidence.start,
                parts=frozenset(),
                source=story.source(brief.id, figure.evidence.start, figure.evidence.end),
            )
            found[person].setdefault(brief.id, told)
    for person, by_article in found.items():
        yield Compared(("age", person), f"How old is {cast.by_id[person].name}?", tuple(by_article.values()))
