"""What the articles of a story say differently of one thing, and what in them explains the difference.

A module for each kind of thing that is compared; a difference that the texts do not show is none.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from generator.gather.dated import Dated
from generator.gather.discrepancies import certainty, days, figures, names, speakers, wording
from generator.gather.discrepancies.ages import ages
from generator.gather.discrepancies.counts import counts
from generator.gather.discrepancies.lengths import lengths
from generator.gather.families import Family
from generator.gather.merged_clauses import ClauseIndex
from generator.gather.origins import Provenance
from generator.gather.register import Registered
from generator.model.storyline import Discrepancy


def discrepancies(
    provenance: Provenance,
    index: ClauseIndex,
    families: Sequence[Family],
    items: Sequence[Registered],
    clauses: Sequence[Dated],
) -> tuple[Discrepancy, ...]:
    """All discrepancies, figures first."""
    story, cast = provenance.story, provenance.cast
    found = (
        *figures.compare(story, provenance, [*lengths(index), *counts(index), *ages(story, cast)]),
        *days.compare(story, provenance, clauses),
        *certainty.compare(story, provenance, items),
        *speakers.compare(story, cast, families),
        *wording.compare(story, cast, families),
        *names.compare(story, cast),
    )
    return tuple(_each_its_own_id(found))


def _each_its_own_id(found: Iterable[Discrepancy]) -> Iterator[Discrepancy]:
    """Two differences about the same words are told apart by a number, in their order."""
    seen: Counter[str] = Counter()
    for one in found:
        seen[one.id] += 1
        yield one if seen[one.id] == 1 else one.replace(id=f"{one.id}-{seen[one.id]}")
