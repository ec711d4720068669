"""How old a person is, as articles of the same days tell it: "Novak, 57," and "the 58-year-old Novak"."""

import re
from collections import defaultdict
from collections.abc import Iterator

from generator.gather.actors import Cast
from generator.gather.discrepancies.figures import Compared, Figure
from generator.gather.story import Story

_AFTER = re.compile(
    r"(?:,\s+(?:aged\s+)?|\s+\((?:aged\s+)?|\s+is\s+|\s+was\s+)(?P<age>\d{1,2})(?:[,.;)]|\s+years?\s+old\b)"
)
_BEFORE = re.compile(r"\b(?P<age>\d{1,2})-year-old\s+(?:[\w-]+\s+){0,3}$")


def ages(story: Story, cast: Cast) -> Iterator[Compared]:
    """The ages that articles give of each person."""
    found: defaultdict[str, list[Figure]] = defaultdict(list)
    for brief in story.briefs:
        for actor in brief.actors:
            person = cast.of(brief.id, actor.id)
            if actor.kind == "person" and person:
                told = (_age(story, brief.id, m.start, m.end) for m in actor.mentions)
                found[person] += [figure for figure in told if figure][:1]
    for person, figures in found.items():
        yield Compared(("age", person), f"How old is {cast.by_id[person].name}?", tuple(figures))


def _age(story: Story, brief: str, start: int, end: int) -> Figure | None:
    text, (opening, closing) = story.texts[brief], story.sentence(brief, start)
    match = _AFTER.match(text, end, min(closing + 1, len(text))) or _BEFORE.search(text, opening, start)
    if match is None or story.in_quotation(brief, start):
        return None
    return Figure(
        brief=brief,
        value=match["age"],
        mod=None,
        size=float(match["age"]),
        slack=0.0,
        at=match.start("age"),
        parts=frozenset(),
        source=story.source(brief, min(start, match.start("age")), max(end, match.end("age"))),
    )
