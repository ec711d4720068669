"""What an article says of itself: its title and its outlet, each with the words that say it."""

import re
from collections.abc import Sequence

from generator.language.sentences import sentences
from generator.lexicon.agencies import AGENCIES
from generator.lexicon.first_names import FIRST_NAMES
from generator.lexicon.furniture import OUTLET_WORDS
from generator.model.text import Block, BlockKind, Evidence, evidence

LONGEST = 100
"""Characters of a title that is made from a first sentence."""

_NAME = r"(?P<name>(?:The\s+|the\s+)?[A-Z][\w.&’'-]*(?:\s+(?:(?:of|and|&|the|de)\s+)?[A-Z][\w.&’'-]*){0,4})"
_SHOUTED = r"(?P<name>[A-Z][A-Z0-9&.]*(?:\s+[A-Z0-9][A-Z0-9&.]*){0,3}?)"
_CLAIMS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"^(?:WATCH|LISTEN TO)\s+{_SHOUTED}\s+(?:LIVE|ON\b|HERE)",
        rf"^(?:Watch|Listen to)\s+{_NAME}\s+(?i:live)\b",
        rf"(?:(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)\s*){{1,2}}(?:\d{{4}}(?:\s*[-–]\s*\d{{2,4}})?)?,?\s*(?:[Bb]y\s+)?{_NAME}",
        rf"^(?i:follow)\s+{_NAME}\s+(?i:on)\s+(?:Twitter|Facebook|Instagram|Google News|WhatsApp|Telegram|YouTube|X)\b",
        rf"(?i:download\s+the)\s+{_NAME}\s+(?i:app)\b",
        rf"(?i:subscribe\s+to|sign\s+up\s+(?:for|to))\s+{_NAME}[’']s?\s",
        rf"(?i:subscribe\s+to)\s+{_NAME}\W*$",
        rf"(?i:appeared\s+first\s+on)\s+{_NAME}",
        rf"(?i:(?:was|were)\s+(?:originally\s+|first\s+)?published\s+(?:on|in|by|at))\s+{_NAME}",
        rf"(?i:first\s+published\s+(?:on|in|by|at))\s+{_NAME}",
    )
)
_BESIDE_NAME = re.compile(
    r"(?:^|[,|/]\s*)(?P<name>The\s+[A-Z][\w ]{2,30}|[A-Z][A-Z0-9. ]{2,30}|"
    r"(?<=[,|/]\s)[A-Z][\w.&’'-]*(?:\s+[A-Z][\w.&’'-]*){0,4})$"
)
"""The end of a byline that may be an outlet's name: alone in capitals or with an article, or behind a person's."""
_SIGN = re.compile(r"\((?P<name>[A-Z]{2,6})\)$")
"""A broadcaster's sign behind the place."""
_RIGHTS = re.compile(r"\s+(?:All|ALL)\b.*$")
_SUFFIX = re.compile(r"\s(?:[-–—|»])\s(?P<name>[^-–—|»]{2,40})$")
_NEVER = frozenset("us our the this all my your me here now today live more newsletter all rights reserved".split())


def title(text: str, blocks: Sequence[Block]) -> tuple[str, Evidence | None]:
    """The headline with its evidence; without one the first sentence, cut at a word, and no evidence."""
    for block in blocks:
        if block.kind == "headline":
            return " ".join(text[block.start : block.end].split()), evidence(text, block.start, block.end)
    first = next((b for kind in ("body", "subhead", "caption") for b in blocks if b.kind == kind), None)
    if first is None:
        first = blocks[0]
    start, end = sentences(text, first.start, first.end)[0]
    return _cut(" ".join(text[start:end].split())), None


def outlet(text: str, blocks: Sequence[Block]) -> Evidence | None:
    """The words of headline, furniture, byline or dateline that name the outlet; None if nothing does.

    A credit names a source, which need not be the outlet.
    """
    for block in blocks:
        if block.kind == "headline":
            suffix = _SUFFIX.search(text[block.start : block.end])
            if suffix and _is_outlet(suffix["name"]):
                return evidence(text, block.start + suffix.start("name"), block.start + suffix.end("name"))
    for find in (_claimed, _signed):
        for block in blocks:
            if named := find(text[block.start : block.end], block.kind):
                return evidence(text, block.start + named[0], block.start + named[1])
    return None


def _claimed(words: str, kind: BlockKind) -> tuple[int, int] | None:
    """Where a line of the page says whose it is: "© 2021 The Porto Examiner"."""
    if kind not in ("furniture", "credit"):
        return None
    for claim in _CLAIMS:
        match = claim.search(words)
        if match is None:
            continue
        name = _RIGHTS.sub("", match["name"]).rstrip(" .,")
        first = name.split()[0] if name else ""
        if first and first.lower() not in _NEVER - {"the"} and first not in FIRST_NAMES and name not in AGENCIES:
            return match.start("name"), match.start("name") + len(name)
    return None


def _signed(words: str, kind: BlockKind) -> tuple[int, int] | None:
    """Where a byline or dateline names a paper or broadcaster: "By Jane Roe, PORTO TODAY", "Lisbon (QRTV)"."""
    if kind not in ("byline", "dateline"):
        return None
    match = (_BESIDE_NAME if kind == "byline" else _SIGN).search(words)
    if match is None or match["name"] in AGENCIES or (kind == "byline" and not _is_outlet(match["name"])):
        return None
    return match.span("name")


def _is_outlet(name: str) -> bool:
    words = name.split()
    return 1 <= len(words) <= 5 and (
        bool({w.lower() for w in words} & OUTLET_WORDS)
        or re.fullmatch(r"[A-Z]{3,6}", name) is not None
        or re.fullmatch(r"[\w-]+\.(?:com|org|net|co\.\w\w|in|uk|au)", name) is not None
    )


def _cut(sentence: str) -> str:
    if len(sentence) <= LONGEST:
        return sentence
    cut = sentence.rfind(" ", 0, LONGEST)
    return sentence[: cut if cut > 0 else LONGEST - 1].rstrip(' ,;:–—-(“"‘') + "…"
