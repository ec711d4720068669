"""A correction ready to be copied into a sidecar: the fact's id, its words, and a field as it is now.

Written as JSON writes values, which YAML reads: no word of an article can mean anything there.
"""

import json
import re
from collections.abc import Sequence
from typing import Any, Literal, get_args, get_origin

from generator.model.brief import Actor, AnyFact, DateMention, Fact, Figure, OpenItem, Quote, Report
from generator.model.kinds import kind_of
from generator.model.storyline import RegisterItem

_FIRST: dict[type[AnyFact], str] = {
    Actor: "name", Quote: "speaker", Report: "speaker", DateMention: "value", Figure: "low", OpenItem: "due",
    Fact: "value",
}  # fmt: skip
"""The field that is most often wrong."""
_NEVER = frozenset(("id", "evidence", "mentions", "rule", "corrected"))
_LONGEST = 60
_PLAIN = re.compile(r"[a-z]+(?:-[a-z0-9]+)+")
"""What YAML takes for a word without quotation marks."""


def line(fact: AnyFact) -> str:
    """The entry on one line, long words cut with "…": for a page."""
    field = _FIRST[type(fact)]
    words = json.dumps(_cut(exact(fact)), ensure_ascii=False)
    value = json.dumps(getattr(fact, field), ensure_ascii=False)
    item = fact.id if _PLAIN.fullmatch(fact.id) else json.dumps(fact.id)
    return f'- {{item: {item}, exact: {words}, set: {{{field}: {value}}}, reason: "", by: "", on: ""}}'


def block(fact: AnyFact, *, by: str, on: str, reason: str, drop: bool, actors: Sequence[Actor]) -> str:
    """The entry on several lines, every field that can be set beside it as a comment: for a person to edit.

    Beside a field stands what it can say; below the entry stand the ids that name the article's actors.
    """
    told = fact.model_dump(mode="json", exclude_none=False)
    fields = {name: value for name, value in told.items() if name not in _NEVER}
    first = _FIRST[type(fact)]
    lines = {name: f"{name}: {_said(value)}{_can_say(fact, name)}" for name, value in fields.items()}
    others = [f"    # {line}" for name, line in lines.items() if name != first]
    change = ["  drop: true"] if drop else ["  set:", f"    {lines[first]}", *others]
    head = [f'- item: "{fact.id}"', f"  exact: {_said(exact(fact))}"]
    known = [f"  # {a.id} is {_one_line(a.name)}" for a in actors if a is not fact] if not drop else []
    names = ["  # The actors of this article, by their ids:", *known] if known else []
    said = [f"  reason: {_said(reason)}", f"  by: {_said(by)}", f"  on: {_said(on)}"]
    return "\n".join([*head, *change, *said, *names])


def exact(fact: AnyFact) -> str:
    """The words by which a correction knows the fact."""
    return " ".join(_words(fact).split())


def state(item: RegisterItem, *, by: str, on: str, reason: str) -> str:
    """An entry for the authority file, for an open item across articles: what has become of it."""
    said = [f"- id: {_said(item.id)}", f"  state: {_said(item.state)} # open, done, lapsed or cancelled"]
    shown = "  evidence: [] # {brief: an article’s id, exact: the words that show it}, if any do"
    return "\n".join([*said, shown, f"  reason: {_said(reason)}", f"  by: {_said(by)}", f"  on: {_said(on)}"])


def _can_say(fact: AnyFact, name: str) -> str:
    """What a field can say, as a comment behind it."""
    kind = kind_of(fact)
    if name in (*kind.actor, *kind.actors):
        return " # an actor’s id" if name in kind.actor else " # ids of actors"
    choices = _choices(type(fact).model_fields[name].annotation)
    return f" # {', '.join(choices)}" if choices else ""


def _choices(kind: Any) -> list[str]:
    """The words between which a type chooses."""
    if get_origin(kind) is Literal:
        return list(map(str, get_args(kind)))
    return [choice for part in get_args(kind) for choice in _choices(part)]


def _one_line(words: str) -> str:
    return "".join(c for c in " ".join(words.split()) if c.isprintable())


def _words(fact: AnyFact) -> str:
    if isinstance(fact, Actor):
        return fact.mentions[0].exact if fact.mentions else fact.name
    return fact.evidence.exact


def _said(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST else words[:_LONGEST].rsplit(" ", 1)[0] + "…"
