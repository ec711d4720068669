"""How old somebody is: "Novak, 57,", "the 57-year-old Novak", "aged 57"."""

import re
from collections.abc import Iterator

from generator.annotate import Annotated
from generator.extract._mentions import MentionIndex
from generator.model.brief import Figure
from generator.model.text import PROSE, Evidence

_AGED = re.compile(r"\b(?P<age>\d{1,3})[- ]years?[- ]olds?\b|\b(?:aged|age|at the age of) (?P<aged>\d{1,3})\b")
_BESIDE = re.compile(r"(?<=\w), (?:aged )?(?P<age>\d{1,3})(?=[,.;)]|$| and\b)|(?<=\w) \((?:aged )?(?P<in>\d{1,3})\)")
"""Behind a name: between commas, or in brackets."""
_REACH = 60
"""Furthest that a name may stand from "the 57-year-old", in characters."""
_OLDEST = 120


def ages(annotated: Annotated, names: MentionIndex) -> Iterator[Figure]:
    """The ages that the prose tells, each with the actor whose it is, if that is sure."""
    text = annotated.article.text
    for block in annotated.article.header.blocks:
        if block.kind not in PROSE:
            continue
        for match in _BESIDE.finditer(text, block.start, block.end):
            actor = names.at(match.start() - 1)
            if actor is not None and actor.kind == "person":
                yield from _age(text, match, match["age"] or match["in"], actor.id)
        for match in _AGED.finditer(text, block.start, block.end):
            yield from _age(text, match, match["age"] or match["aged"], _named(text, match, names))


def _named(text: str, match: re.Match[str], names: MentionIndex) -> str | None:
    """The person whose name follows "57-year-old", with no stop and no verb of another clause between."""
    if match["age"] is None:
        return None
    found = re.match(r"(?: [a-z][\w-]*){0,3} (?=[A-Z])", text[match.end() : match.end() + _REACH])
    actor = names.at(match.end() + found.end()) if found else None
    return actor.id if actor is not None and actor.kind == "person" else None


def _age(text: str, match: re.Match[str], age: str, actor: str | None) -> Iterator[Figure]:
    if not 0 < int(age) <= _OLDEST:
        return
    start, end = match.span()
    while not text[start].isalnum():
        start += 1
    while not text[end - 1].isalnum():
        end -= 1
    yield Figure(
        id="f",
        unit="age",
        low=int(age),
        high=int(age),
        actor=actor,
        evidence=Evidence(start=start, end=end, exact=text[start:end]),
        rule="an age beside a name" if actor else "an age",
    )
