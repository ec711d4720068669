"""Words between quotation marks, of one speaker, that differ from article to article."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from generator.gather.actors import Cast
from generator.gather.families import Family, Said
from generator.gather.story import Story
from generator.model.ids import digest
from generator.model.storyline import Discrepancy, Value


def compare(story: Story, cast: Cast, families: Sequence[Family]) -> Iterator[Discrepancy]:
    """The families with a member whose words are altered though nothing is marked as left out or put in."""
    for family in families:
        if not any(r == "altered" and said.whole for said, r in family.members):
            continue
        whole = [said for said, r in family.members if said.whole]
        if len({said.brief for said in whole}) < 2:
            continue
        by_words: defaultdict[tuple[str, ...], list[Said]] = defaultdict(list)
        for said, r in family.members:
            if said.whole:
                by_words[said.spelled if r == "altered" else ()].append(said)
        speaker = cast.by_id[family.record.speaker].name if family.record.speaker else None
        yield Discrepancy(
            id=f"d-{digest('wording', family.record.id)}",
            kind="wording",
            question=f"What were {speaker}’s words?" if speaker else "What were the words?",
            values=tuple(
                Value(
                    value=max(same, key=lambda s: len(s.spelled)).quote.text,
                    briefs=tuple(dict.fromkeys(s.brief for s in same)),
                    evidence=story.in_order(
                        [story.source(s.brief, s.quote.evidence.start, s.quote.evidence.end) for s in same]
                    ),
                )
                for same in by_words.values()
            ),
            verdict="unresolved",
        )
