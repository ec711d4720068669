"""Words of games: what a side does to another, and what a game is.

The verbs are those with which agencies' match reports open (AP, Reuters, PA); the nouns are the IPTC Sport Schema's
for an event and its parts, as English news calls them.
"""

from typing import Final

RESULTS: Final[frozenset[str]] = frozenset(
    """beat beats beaten edge edged edges thrash thrashed thrashes rout routed routs hammer hammered overcome overcame
    draw draws drew drawn down downed downs sink sank stun stunned top topped tops defeat defeated defeats win wins won
    lose loses lost victory triumph""".split()
)
"""Forms that tell how a game ended; beside a score they tell of nothing else."""

GAMES: Final[frozenset[str]] = frozenset(
    """match game leg tie final semifinal semi-final quarterfinal quarter-final playoff play-off replay derby friendly
    fixture innings set goal goals coach team side striker goalkeeper quarterback pitcher halftime half-time""".split()
)
"""Words that stand in reports of games: a court's "won 5-4" has none of them."""
