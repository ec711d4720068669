"""The same words, another speaker: what one article gives to one and another to somebody else."""

from collections.abc import Iterator, Sequence

from generator.gather.actors import Cast
from generator.gather.families import Family, Said
from generator.gather.story import Story
from generator.model.ids import digest
from generator.model.storyline import Discrepancy, Source, Value

_WORDS = 12
"""So many words of the quotation stand in the question."""


def compare(story: Story, cast: Cast, families: Sequence[Family]) -> Iterator[Discrepancy]:
    """The families whose articles name speakers who cannot be one, each surely."""
    for family in families:
        if not family.voices:
            continue
        words = family.record.text.split()
        opening = " ".join(words[:_WORDS]).rstrip(",.") + ("…" if len(words) > _WORDS else "")
        yield Discrepancy(
            id=f"d-{digest('speaker', family.record.id)}",
            kind="claim",
            question=f"Who said “{opening}”?",
            values=tuple(
                Value(
                    value=cast.by_id[speaker].name,
                    briefs=tuple(dict.fromkeys(s.brief for s in said)),
                    evidence=story.in_order([_evidence(story, s) for s in said]),
                )
                for speaker, said in family.voices.items()
            ),
            verdict="unresolved",
        )


def _evidence(story: Story, said: Said) -> Source:
    """The quotation with the words that name its speaker."""
    spans = [e for e in (said.quote.evidence, said.quote.attribution) if e]
    return story.source(said.brief, min(e.start for e in spans), max(e.end for e in spans))
