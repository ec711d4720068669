"""What a page prints beside pictures and videos: buttons, the credit twice, the words of the player."""

import re
from collections.abc import Sequence

from generator.model.text import BlockKind
from generator.read.lines import Line

_WIDEST = 700
"""Characters; no longer line is all caption and buttons."""
_BUTTONS = re.compile(r"(?:enlarge this image|hide caption|toggle caption|image copyright)\b\s*", re.IGNORECASE)
_TOGGLE = re.compile(r"(?:toggle|hide) caption\b\s*", re.IGNORECASE)
_TWICE = re.compile(r"(?P<once>\S.*\S)\s+(?P=once)$")
_LABELLED = re.compile(r"(?:image copyright\s+(?P<credit>.{2,60}?)\s+)?(?:image|media) caption\s+(?=\S)", re.IGNORECASE)
_PLAYER = re.compile(
    r"JUST WATCHED\s.*\bReplay\b|Play Video\s+\d+:\d\d\b|Media playback is (?:un)?supported on (?:your|this) device"
    r"|Slideshow\s*\(\d+ Images?\)|\d+\s*(?:/|of)\s*\d+$|\d+:\d\d\s+\S.{0,120}\bvideo$"
)
_CLOSE = re.compile(r"CLOSE\s+(?=[A-Z‘“'\"])")
"""The button of a video's frame, before its caption."""
_KICKED = re.compile(
    r"\s\|\s(?P<credit>[^|]{2,60}?[/\s](?:Getty [Ii]mages|AP Photo|AP|Reuters|REUTERS|AFP|EPA))\s+[A-Z\d‘“'\"].*$"
)
"""A caption's credit, and the section and title of the piece run on behind it."""

Parts = Sequence[tuple[int, int, BlockKind]]


def picture_parts(line: Line) -> Parts | None:
    """The parts of a line beside a picture or video, as ranges of it; None if it does not say that it is one."""
    text = line.text
    if len(text) > _WIDEST:
        return None
    if _PLAYER.match(text):
        return [(0, len(text), "furniture")]
    labelled = _LABELLED.match(text)
    if labelled:
        return [(0, labelled.end(), "furniture"), (labelled.end(), len(text), "caption")]
    close = _CLOSE.match(text)
    if close:
        return [(0, close.end(), "furniture"), (close.end(), len(text), "caption")]
    kicked = _KICKED.search(text)
    if kicked:
        at, after = kicked.span("credit")
        return [(0, kicked.start(), "caption"), (at, after, "credit"), (after, len(text), "furniture")]
    button = _BUTTONS.match(text)
    if button is None:
        return None
    toggle = _TOGGLE.search(text, button.end())
    if toggle is None:
        return [(0, len(text), "furniture")]
    twice = _TWICE.match(text, toggle.end())
    before: Parts = [(0, button.end(), "furniture"), (button.end(), toggle.start(), "caption")]
    return [*before, (toggle.start(), len(text), "furniture" if twice else "credit")]
