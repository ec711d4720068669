"""What the articles of a story say differently of one thing, and what in them explains the difference.

A module for each kind of thing that is compared; a difference that the texts do not show is none.
"""

from collections.abc import Sequence

from generator.gather.actors import Cast
from generator.gather.discrepancies import certainty, figures, names, wording
from generator.gather.families import Family
from generator.gather.origins import Provenance
from generator.gather.register import Registered
from generator.gather.story import Story
from generator.model.storyline import Discrepancy


def discrepancies(
    story: Story, cast: Cast, provenance: Provenance, families: Sequence[Family], items: Sequence[Registered]
) -> tuple[Discrepancy, ...]:
    """All discrepancies, figures first."""
    return (
        *figures.compare(story, cast, provenance),
        *certainty.compare(story, provenance, items),
        *wording.compare(story, cast, families),
        *names.compare(story, cast),
    )
