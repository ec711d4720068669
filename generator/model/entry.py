"""A correction ready to be copied into a sidecar: the fact's id, its words, and a field as it is now.

Written as JSON writes values, which YAML reads: no word of an article can mean anything there.
"""

import json
import re
from typing import Any

from generator.model.brief import Actor, AnyFact, DateMention, Fact, Figure, OpenItem, Quote, Report
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


def block(fact: AnyFact, *, by: str, on: str, reason: str, drop: bool) -> str:
    """The entry on several lines, every field that can be set beside it as a comment: for a person to edit."""
    told = fact.model_dump(mode="json", exclude_none=False)
    fields = {name: value for name, value in told.items() if name not in _NEVER}
    first = _FIRST[type(fact)]
    others = [f"    # {name}: {_said(value)}" for name, value in fields.items() if name != first]
    change = ["  drop: true"] if drop else ["  set:", f"    {first}: {_said(fields[first])}", *others]
    head = [f'- item: "{fact.id}"', f"  exact: {_said(exact(fact))}"]
    return "\n".join([*head, *change, f"  reason: {_said(reason)}", f"  by: {_said(by)}", f"  on: {_said(on)}"])


def exact(fact: AnyFact) -> str:
    """The words by which a correction knows the fact."""
    return " ".join(_words(fact).split())


def state(item: RegisterItem, *, by: str, on: str, reason: str) -> str:
    """An entry for the authority file, for an open item across articles: what has become of it."""
    said = [f"- id: {_said(item.id)}", f"  state: {_said(item.state)} # open, done, lapsed or cancelled"]
    shown = "  evidence: [] # {brief: an article’s id, exact: the words that show it}, if any do"
    return "\n".join([*said, shown, f"  reason: {_said(reason)}", f"  by: {_said(by)}", f"  on: {_said(on)}"])


def _words(fact: AnyFact) -> str:
    if isinstance(fact, Actor):
        return fact.mentions[0].exact if fact.mentions else fact.name
    return fact.evidence.exact


def _said(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST else words[:_LONGEST].rsplit(" ", 1)[0] + "…"
