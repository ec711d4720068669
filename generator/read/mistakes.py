"""What is wrong with the values of a sidecar or the authority file, told with line and remedy."""

import difflib
from collections.abc import Iterable, Mapping
from typing import Any

import yaml
from pydantic_core import ErrorDetails

from generator.errors import Problem
from generator.model.faults import fault, place
from generator.model.record import Record
from generator.model.sidecar import Correction, KnownActor, KnownPair, KnownState, PinnedStoryline

Path = tuple[str | int, ...]
"""The way to a value: keys, and the places of items in lists."""

_ITEMS: Mapping[str, type[Record]] = {
    "corrections": Correction,
    "actors": KnownActor,
    "merge": KnownPair,
    "keep_apart": KnownPair,
    "storylines": PinnedStoryline,
    "states": KnownState,
}
"""What the items of a list hold."""
_OPENING, _CLOSING = "“”„‘’‚«", "“”‘’»"
_MAY_QUOTE = frozenset(("title", "exact", "text", "reason", "name"))
"""Keys whose words may begin and end with a quotation."""
_REMEDIES = {
    "string_type": "put the value between quotation marks",
    "missing": "add the key",
    "literal_error": "take one of these",
    "string_too_short": "write a value, or remove the key",
    "tuple_type": "write a list: one item a line, each after a hyphen",
    "too_short": "name them all",
    "too_long": "leave the others out",
}
_FORMS = {
    "published": "write the day as 2023-06-18, a month as 2023-06, a year as 2023",
    "on": "write the day as 2023-06-18",
    "url": "write the whole address, from https:// on",
    "id": "use small letters, digits and hyphens",
    "wikidata": "write the item's number, such as Q42",
}


class Curly:
    """A value between curly quotation marks: to YAML they are a part of it, which its author did not mean."""

    def __init__(self, words: str) -> None:
        self.words = words


def mark_curly(node: yaml.Node, value: Any, key: str = "") -> Any:
    """The value of a node, with a `Curly` for each that stands between such marks and cannot mean them."""
    if isinstance(node, yaml.MappingNode) and isinstance(value, dict):
        nodes = {str(k.value): v for k, v in node.value}
        return {k: mark_curly(nodes[str(k)], v, str(k)) if str(k) in nodes else v for k, v in value.items()}
    if isinstance(node, yaml.SequenceNode) and isinstance(value, list):
        return [mark_curly(n, v, key) for n, v in zip(node.value, value, strict=True)]
    if isinstance(node, yaml.ScalarNode) and not node.style and isinstance(value, str) and key not in _MAY_QUOTE:
        words = value.strip()
        if len(words) > 1 and words[0] in _OPENING and words[-1] in _CLOSING:
            return Curly(words[1:-1])
    return value


def told(record: type[Record], detail: ErrorDetails, places: Mapping[Path, int], file: str) -> Problem:
    """One mistake as its author can find and mend it."""
    loc = tuple(part for part in detail["loc"] if not (isinstance(part, str) and part.startswith("[")))
    line = next((places[loc[:n]] for n in range(len(loc), 0, -1) if loc[:n] in places), None)
    message, remedy = _said(record, detail, loc)
    return Problem(file, f"line {line}" if line else "", f"{place(detail)}: {message}", remedy)


def _said(record: type[Record], detail: ErrorDetails, loc: Path) -> tuple[str, str]:
    curly = _curly(detail["input"])
    if curly is not None:
        return "has curly quotation marks around it", f'write straight ones: "{curly.words}"'
    if detail["type"] in ("extra_forbidden", "is_instance_of"):
        held = record if len(loc) == 1 else _ITEMS.get(str(loc[0]), record)
        return "there is no such key", _nearest(str(loc[-1]), (name for name in held.model_fields if name != "line"))
    if detail["type"] == "string_pattern_mismatch":
        message = f"{detail['input']!r} does not have the form that this key needs"
        return message, _FORMS.get(str(loc[-1]), "correct the value") if loc else "correct the value"
    return fault(detail), _REMEDIES.get(detail["type"], "correct the value")


def _nearest(key: str, keys: Iterable[str]) -> str:
    known = sorted(keys)
    near = difflib.get_close_matches(key.lower(), known, 1)
    return (f"perhaps you mean {near[0]}; " if near else "") + f"the keys are {', '.join(known)}"


def _curly(value: object) -> Curly | None:
    """The value itself, or the first of its fields that is one."""
    if isinstance(value, dict):
        return next((found for inner in value.values() if (found := _curly(inner)) is not None), None)
    return value if isinstance(value, Curly) else None
