"""To whom an article attributes what a sentence says outside of quotation marks: "…, the ministry said"."""

import re

from generator.gather.actors import Cast
from generator.gather.story import Story

_SAID = (
    r"(?:said|says|say|told|tells|announced|confirmed|stated|added|noted|reported|wrote|tweeted|disclosed|revealed|"
    r"claimed|acknowledged|explained)"
)
_AFTER = re.compile(r",?\s+(?:(?:also|has|have|had|later|then|earlier|which|who)\s+){0,2}" + _SAID + r"\b")
_BEFORE = re.compile(r"(?:according to|said|says|told by|citing|quoting)\s+(?:[\w’'.-]+\s+){0,6}$", re.IGNORECASE)
_SPEAKING = frozenset({"person", "organisation", "group"})


def attributed(story: Story, cast: Cast, brief: str, at: int) -> str | None:
    """The merged actor who is said to say the sentence around an offset; None if the article says it itself."""
    text = story.texts[brief]
    opening, closing = story.sentence(brief, at)
    best: tuple[int, str] | None = None
    for actor in story.by_id[brief].actors:
        if actor.kind not in _SPEAKING:
            continue
        for m in actor.mentions:
            if not (opening <= m.start and m.end <= closing) or story.in_quotation(brief, m.start):
                continue
            if _cued(text, opening, m.start, m.end, closing):
                merged = cast.of(brief, actor.id)
                if merged and (best is None or m.start > best[0]):
                    best = (m.start, merged)
    return best[1] if best else None


def _cued(text: str, opening: int, start: int, end: int, closing: int) -> bool:
    """Whether a verb of saying follows the name, or leads up to it."""
    return bool(_AFTER.match(text, end, closing) or _BEFORE.search(text, opening, start))
