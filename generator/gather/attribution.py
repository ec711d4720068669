"""To whom an article attributes what it says outside of quotation marks: "…, the ministry said"."""

from collections.abc import Sequence

from generator.gather.story import Place, Story

Attribution = tuple[Place, str]
"""What is told, and the brief's id of the actor who tells it."""


def attributions(story: Story, brief: str) -> Sequence[Attribution]:
    """All that an article attributes to actors whom it names, the narrowest first.

    Clauses tell it, of quoted sentences too; for an article that was not read anew, the reports of its record do.
    """
    clauses = story.clauses.get(brief, ())
    found = [((c.evidence.start, c.evidence.end), c.teller.actor) for c in clauses if c.teller and c.teller.actor]
    found += [((r.evidence.start, r.evidence.end), r.speaker) for r in story.by_id[brief].reports if r.speaker]
    return sorted(found, key=lambda a: (a[0][1] - a[0][0], a))


def teller(told: Sequence[Attribution], at: int) -> str | None:
    """The actor who tells what stands at an offset, by the narrowest attribution around it."""
    return next((actor for (start, end), actor in told if start <= at < end), None)
