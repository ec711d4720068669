"""Words that say how long something was, what was so long, and what such a length takes in or leaves out.

Verbs of extent and nouns of events that news measures in time (WordNet's "event" and "time period" branches, as far as
"lasted" goes with them), grouped where papers use them for one event; and the parts of a programme that a length may or
may not count: meals, breaks, ceremonies, meetings with the press.
"""

LASTING = frozenset(
    "last lasts lasted lasting ran span spans spanned spanning took continued stretched dragged went".split()
)
"""Verbs before a length: "the talks, lasting five hours"."""

_EVENTS = (
    "talks talk talked talking meeting meetings met meet discussion discussions discussed conversation conversations "
    "dialogue session sessions spoke speak spoken consultation consultations negotiation negotiations negotiated "
    "encounter summit conferred",
    "visit visits visited trip tour stay stayed journey swing",
    "strike strikes walkout stoppage",
    "outage outages blackout blackouts",
    "trial trials hearing hearings proceedings",
    "flight flights flew",
    "siege standoff stand-off hostage",
    "storm storms hurricane typhoon cyclone",
    "fire fires blaze wildfire",
    "operation operations surgery",
    "speech speeches address remarks keynote",
    "delay delays wait queue",
    "search hunt manhunt rescue",
    "protest protests march rally demonstration",
    "vote voting count debate",
    "war conflict fighting battle",
    "match game final race",
    "sentence term imprisonment jail",
)
"""What is set to last so long beforehand, a truce or a quarantine, is none of them: its length is no report."""
EVENT: dict[str, str] = {word: words.split()[0] for words in _EVENTS for word in words.split()}
"""The event that a folded word names, by its group's first word."""

PARTS = frozenset(
    """
    dinner dinners banquet banquets lunch luncheon breakfast supper meal meals tea coffee toast reception break breaks
    recess pause interval intermission adjournment ceremony parade photo photograph walk stroll tour sightseeing concert
    overtime stoppages layover stopover refuelling refueling transit travel rehearsal warm-up half-time press briefing
    """.split()
)
"""Parts of a programme that a length may count or leave out, folded."""
