"""What the articles of a story say differently of one thing, and what in them explains the difference.

A module for each kind of thing that is compared; a difference that the texts do not show is none.
"""

from collections.abc import Sequence

from generator.gather.dated import Dated
from generator.gather.discrepancies import certainty, days, figures, names, speakers, wording
from generator.gather.discrepancies.ages import ages
from generator.gather.discrepancies.counts import counts
from generator.gather.discrepancies.lengths import lengths
from generator.gather.families import Family
from generator.gather.origins import Provenance
from generator.gather.register import Registered
from generator.model.storyline import Discrepancy


def discrepancies(
    provenance: Provenance, families: Sequence[Family], items: Sequence[Registered], clauses: Sequence[Dated]
) -> tuple[Discrepancy, ...]:
    """All discrepancies, figures first."""
    story, cast = provenance.story, provenance.cast
    return (
        *figures.compare(story, provenance, [*lengths(story, cast), *counts(story), *ages(story, cast)]),
        *days.compare(story, provenance, clauses),
        *certainty.compare(story, provenance, items),
        *speakers.compare(story, cast, families),
        *wording.compare(story, cast, families),
        *names.compare(story, cast),
    )
