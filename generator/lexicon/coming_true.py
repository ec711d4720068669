"""By which acts it is told that something announced has come true: other words than those that announced it.

The classes join concepts of `lexicon.acts` with the verbs and nouns by which papers tell of journeys, encounters and
measures afterwards (VerbNet's escape-51.1, run-51.3.2, meet-36.3, correspond-36.1, hold-15.1 and the change-of-state
classes 45.x). All entries are lemmas; with a particle, both words.
"""

from typing import Final

VISIT: Final = frozenset(
    "visit tour travel fly journey arrive come go head depart leave return land trip stay stopover swing spend".split()
) | {"touch down", "set foot", "swing through", "stop over", "wrap up", "wind up", "cap", "end", "show up", "make it"}
"""Being somewhere, on the way there or back from there."""

COMING: Final = frozenset("visit tour travel fly journey arrive come go head return trip attend join".split())
"""What somebody who does not come has not done."""

MEETING: Final = frozenset(
    "meet meeting talk talks confer discuss discussion conversation summit session audience dinner lunch consult "
    "consultation negotiate negotiation encounter dialogue handshake huddle dine lunch speak see receive welcome greet "
    "host hail".split()
) | {"sit down", "sit across", "come together", "get together", "shake hand", "call on", "speak", "tête-à-tête"}

ATTENDING: Final = frozenset("attend participate join come fly arrive appear".split()) | {
    "take part", "show up", "turn up"
}  # fmt: skip

ADDRESSING: Final = frozenset("tell address brief speak talk face say".split())
PRESS: Final = frozenset("reporter journalist correspondent press media newsman".split())
"""To whom an address to the press is made."""
CONFERENCES: Final = frozenset("conference briefing".split())
"""At what it is made, "news" or "press" before it."""

AWAY: Final = frozenset("skip,miss,stay away,stay home,boycott,snub,withdraw,pull out,opt out,send instead".split(","))
"""By which it is told that somebody who was to come did not."""

MEALS: Final = frozenset("breakfast lunch dinner audience".split())
"""Nouns of encounters beside those of `lexicon.acts`: "had lunch with"."""

PLACE_NOUNS: Final = frozenset("capital city town village country island border embassy".split())
"""Common nouns that say where: "travelled to the Chinese capital"."""

GATHERINGS: Final = frozenset(
    "summit forum meeting conference week gathering assembly congress convention session".split()
)
"""Events that bear the name of the body that meets: "the G20 summit"."""

_MEASURES: Final = {
    "raise": ["rise", "grow", "climb", "go up", "jump", "double", "triple", "add"],
    "lower": ["fall", "drop", "decline", "shrink", "go down", "halve"],
    "reopen": ["resume", "restart", "restore", "open"],
    "close": ["shut"],
    "sign": ["initial", "ink", "seal"],
    "ratify": ["approve", "pass", "adopt", "endorse"],
    "resign": ["quit", "step down", "retire", "stand down"],
    "appoint": ["name", "nominate", "install", "swear in", "swear"],
    "release": ["launch", "ship", "publish", "free", "leave"],
    "buy": ["acquire", "take over", "complete"],
    "sell": ["change hand"],
    "strike": ["walk out", "down"],
    "vote": ["cast"],
    "begin": ["start", "get under", "kick off", "open", "take effect", "go into"],
    "lift": ["drop", "scrap", "remove", "repeal", "end"],
}

COMES_TRUE: Final[dict[str, frozenset[str]]] = {concept: frozenset(verbs) for concept, verbs in _MEASURES.items()}
"""What another act looks like once it has come true, by its concept."""
