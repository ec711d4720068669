"""What people wrote beside the articles, read safely: YAML without aliases, each mistake told with its line.

What is wrong in a sidecar is left out and told; the rest of it holds. Where corrections may hang on the mistake it is a
`BrokenSidecar`: what they had made right must not be published wrong again. Of one that cannot be read at all no more
is taken than a line that hides its article.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

import yaml
from pydantic import ValidationError

from generator.errors import Problem
from generator.model.record import Record
from generator.model.sidecar import Authority, BrokenAuthority, BrokenSidecar, Row, Sidecar
from generator.read.mistakes import Path, mark_curly, told

LARGEST = 65_536
"""Bytes; no sidecar is longer, corrections and all."""
LARGEST_AUTHORITY = 16 * LARGEST
"""Bytes; nor the authority file."""
_DEEPEST = 20
"""Levels of nesting; a correction's value needs six."""


class _Loader(yaml.CSafeLoader):
    """Reads `on` as the word that it is: in YAML 1.1 it is another way to write true."""

    def construct_object(self, node: yaml.Node, deep: bool = False) -> Any:
        """The value of a node; one that no value can be made of, such as 2023-13-45, is told with its line."""
        try:
            return super().construct_object(node, deep=deep)
        except ValueError as error:
            problem = f"a value that is none: {error}"
            raise yaml.constructor.ConstructorError(None, None, problem, node.start_mark) from error


_BOOL = "tag:yaml.org,2002:bool"
_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != _BOOL]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver(_BOOL, re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF"))

_ON_THEM_HANG_CORRECTIONS = frozenset(("corrections", "id"))
_SHOW = re.compile(rb"^[\"']?show[\"']?\s*:\s*[\"']?(\w*)", re.MULTILINE)

_R = TypeVar("_R", bound=Record)


@dataclass(frozen=True)
class _Fault:
    line: int | None
    message: str
    remedy: str


class _UnreadableError(Exception):
    def __init__(self, fault: _Fault) -> None:
        super().__init__(fault.message)
        self.fault = fault


def sidecar(data: bytes, file: str) -> tuple[Sidecar, tuple[Problem, ...]]:
    """The sidecar in the bytes, and what is wrong with it."""
    try:
        content, places = _load(data, LARGEST)
    except _UnreadableError as error:
        return BrokenSidecar(nothing=True, show="none" if _hides(data) else None), (_problem(file, error.fault),)
    record, problems, wrong = _validate(Sidecar, content, places, file)
    if "show" in wrong:
        record = record.replace(show="none")
    if wrong & _ON_THEM_HANG_CORRECTIONS:
        record = BrokenSidecar.model_validate(dict(record))
    return record, problems


def authority(data: bytes, file: str) -> tuple[Authority, tuple[Problem, ...]]:
    """The authority file in the bytes, and what is wrong with it."""
    try:
        content, places = _load(data, LARGEST_AUTHORITY)
    except _UnreadableError as error:
        return BrokenAuthority(), (_problem(file, error.fault),)
    record, problems, _ = _validate(Authority, content, places, file)
    return record, problems


def _hides(data: bytes) -> bool:
    """Whether a line of bytes that are no YAML says, or may say, that the article must not be shown."""
    return any(how not in (b"passages", b"full") for how in _SHOW.findall(data[: LARGEST + 1].replace(b"\0", b"")))


def _problem(file: str, fault: _Fault) -> Problem:
    return Problem(file, f"line {fault.line}" if fault.line else "", fault.message, fault.remedy)


def _load(data: bytes, largest: int) -> tuple[dict[str, Any], dict[Path, int]]:
    """The mapping in the bytes, and the line of each key and item in it."""
    if len(data) > largest:
        raise _UnreadableError(_Fault(None, f"is larger than {largest // 1024} KB", "keep only the keys that it needs"))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        bad = data.count(b"\n", 0, error.start) + 1
        raise _UnreadableError(_Fault(bad, "is not UTF-8", "save the file as UTF-8")) from error
    try:
        _refuse_tricks(text)
        loader = _Loader(text)
        try:
            node = loader.get_single_node()
            if node is None:
                return {}, {}
            if not isinstance(node, yaml.MappingNode):
                raise _UnreadableError(
                    _Fault(1, "is no list of keys", 'write "key: value" lines, such as "outlet: Gulf News"')
                )
            places = dict(_places(node, ()))
            content = mark_curly(node, loader.construct_document(node))
            _number(content, places)
        finally:
            loader.dispose()
    except yaml.MarkedYAMLError as error:
        line = _row(error.problem_mark)
        what = " ".join(str(error.problem or error.context or "a mistake in the YAML").split())
        raise _UnreadableError(_Fault(line, f"cannot be read: {what}", _YAML_REMEDY)) from error
    except yaml.reader.ReaderError as error:
        raise _UnreadableError(_Fault(_line(text, error), "holds a forbidden character", "remove it")) from error
    return content, places


_YAML_REMEDY = "mend that line; put values with a colon, a quotation mark or a # between quotation marks"


def _refuse_tricks(text: str) -> None:
    """Refuse what a sidecar does not need: anchors and aliases (they can grow without end), deep nesting, own types."""
    depth = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        line = _row(event.start_mark)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise _UnreadableError(_Fault(line, "has an anchor or an alias (& or *)", "write the value out"))
        if tag := getattr(event, "tag", None):
            remedy = "remove it, or put the value between quotation marks"
            raise _UnreadableError(_Fault(line, f"has a tag ({tag})", remedy))
        if isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            depth += 1
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            depth -= 1
        if depth > _DEEPEST:
            raise _UnreadableError(_Fault(line, f"is nested more than {_DEEPEST} deep", "remove the inner levels"))


def _places(node: yaml.Node, path: Path) -> Iterator[tuple[Path, int]]:
    """The line of every key and item.

    Raises:
        _UnreadableError: if a key stands twice.
    """
    if isinstance(node, yaml.MappingNode):
        seen: dict[str, int] = {}
        for key, value in node.value:
            name, line = str(key.value), key.start_mark.line + 1
            if name in seen:
                message = f'has the key "{name}" twice (also on line {seen[name]})'
                raise _UnreadableError(_Fault(line, message, "keep one of them"))
            seen[name] = line
            yield (*path, name), line
            yield from _places(value, (*path, name))
    elif isinstance(node, yaml.SequenceNode):
        for i, item in enumerate(node.value):
            yield (*path, i), item.start_mark.line + 1
            yield from _places(item, (*path, i))


def _number(content: dict[str, Any], places: dict[Path, int]) -> None:
    """Note in each correction, and in what the authority file tells, its line: what turns out wrong is told with it."""
    for key in ("corrections", "states", "merge", "keep_apart"):
        items = content.get(key)
        for i, item in enumerate(items if isinstance(items, list) else ()):
            if isinstance(item, dict):
                item.setdefault("line", Row(places[key, i]))


def _row(mark: Any) -> int | None:
    return mark.line + 1 if mark else None


def _line(text: str, error: yaml.reader.ReaderError) -> int:
    at = error.position if isinstance(error.position, int) else 0
    return text.count("\n", 0, at) + 1


def _validate(
    record: type[_R], content: dict[str, Any], places: dict[Path, int], file: str
) -> tuple[_R, tuple[Problem, ...], set[str]]:
    """The record with what is right of the content, the problems, and the top keys that were wrong."""
    try:
        return record.model_validate(content), (), set()
    except ValidationError as error:
        details = error.errors(include_url=False)
    problems = tuple(sorted({told(record, detail, places, file) for detail in details}))
    wrong: dict[str, set[int]] = {}
    for detail in details:
        key, *inner = detail["loc"]
        items = wrong.setdefault(str(key), set())
        items.add(inner[0] if inner and isinstance(inner[0], int) and isinstance(content.get(str(key)), list) else -1)
    right: dict[str, Any] = {}
    for name, value in content.items():
        bad = wrong.get(str(name), set())
        if not bad:
            right[str(name)] = value
        elif -1 not in bad:
            right[str(name)] = [item for i, item in enumerate(value) if i not in bad]
    return record.model_validate(right), problems, set(wrong)
