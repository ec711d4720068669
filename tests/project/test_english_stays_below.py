"""No stage after `extract` reads English of its own: `gather` and `render` have no patterns over words, no word lists.

What can be read off English stands in `language`, words in `lexicon`. A pattern counts as English if it spells out a
word, a list if most of its entries are words that no record of the model uses as a name or a value.
"""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, get_args, get_origin, get_type_hints

import pytest
from pydantic import BaseModel

import generator
from generator.model import article, brief, clause, log, publication, sidecar, storyline, text

ROOT = Path(generator.__file__).parent
STILL_THERE = {
    "gather/clauses.py": 3,
    "gather/closing/item.py": 2,
    "gather/closing/told.py": 7,
    "gather/deeds.py": 1,
    "gather/discrepancies/scope.py": 1,
}
"""How many of them a module has that is still to give them up. None is added here; a number only sinks."""

_PATTERN = frozenset({"compile", "match", "search", "fullmatch", "sub", "subn", "findall", "finditer", "split"})
_NOT_WORDS = re.compile(r"\(\?P?[<=!:][^)>]*>|\(\?[a-zA-Z]+[):]|\\[a-zA-Z]|\[[^\]]*\]|\{[^}]*\}|\\.\w*$")
"""What in a pattern is no word: names of groups, flags, classes, counts, and the ending of a file's name."""
_WORD = re.compile(r"[a-z]{2,}")
_IN_A_LIST = 3
_FILES = frozenset({"index", "page"})
"""What the site's own files are called."""


def modules() -> list[Path]:
    return sorted(p for stage in ("gather", "render") for p in (ROOT / stage).rglob("*.py"))


def vocabulary() -> frozenset[str]:
    """The names and values of the model's records."""
    found: set[str] = set()
    for module in (article, brief, clause, log, publication, sidecar, storyline, text):
        for thing in vars(module).values():
            if isinstance(thing, type) and issubclass(thing, BaseModel):
                found |= set(thing.model_fields)
                for hint in get_type_hints(thing).values():
                    found |= set(_values(hint))
            found |= set(_values(thing))
    return frozenset(found | _FILES)


def _values(hint: object) -> Iterator[str]:
    if get_origin(hint) is Literal:
        yield from (str(v) for v in get_args(hint))
    for inner in get_args(hint):
        if not isinstance(inner, str):
            yield from _values(inner)


def english(source: str, known: frozenset[str]) -> Counter[str]:
    """The patterns over English words and the lists of such words in a module, each under its line."""
    found: Counter[str] = Counter()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _calls_re(node):
            written = " ".join(_strings(node.args[0]))
            if set(_WORD.findall(_NOT_WORDS.sub(" ", written))) - known:
                found[f"pattern, line {node.lineno}"] += 1
        words = _listed(node)
        if len([w for w in words if _WORD.fullmatch(w) and w not in known]) >= max(_IN_A_LIST, len(words) / 2):
            found[f"words, line {node.lineno}"] += 1  # type: ignore[attr-defined]
    return found


def _calls_re(node: ast.Call) -> bool:
    called = node.func
    return (
        isinstance(called, ast.Attribute)
        and called.attr in _PATTERN
        and isinstance(called.value, ast.Name)
        and called.value.id == "re"
        and bool(node.args)
    )


def _listed(node: ast.AST) -> list[str]:
    """The entries of a set, or of a text that is split into words."""
    if isinstance(node, ast.Set):
        return [w for element in node.elts for w in _strings(element)]
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "split":
        return [w for text in _strings(node.func.value) for w in text.split()]
    return []


def _strings(node: ast.AST) -> list[str]:
    return [n.value for n in ast.walk(node) if isinstance(n, ast.Constant) and isinstance(n.value, str)]


@pytest.mark.parametrize("path", modules(), ids=lambda p: p.relative_to(ROOT).as_posix())
def test_a_stage_after_extract_reads_no_english(path: Path) -> None:
    name = path.relative_to(ROOT).as_posix()
    found = english(path.read_text(encoding="utf-8"), vocabulary())
    assert found.total() <= STILL_THERE.get(name, 0), f"move to language or lexicon: {', '.join(sorted(found))}"


@pytest.mark.parametrize(
    ("source", "number"),
    [
        ('_A = re.compile(r"\\b(?:since|until)\\s+$")', 1),
        ('_A = re.compile(rf"(?:{VERBS})\\s+of")', 1),
        ('_A = re.search(r"\\d+ years?", text)', 1),
        ('_A = re.compile(r"(?P<year>\\d{4})-(\\w+)[a-z]*")', 0),
        ('_A = re.sub(r"[{}]", "who said what", text)', 0),
        ('_A = frozenset("acting deputy former vice".split())', 1),
        ('_A = frozenset({"acting", "deputy", "late"})', 1),
        ('_A = frozenset("speaker via addressee actors".split())', 0),
        ('_A = frozenset({"agreed", "scheduled", "planned"})', 0),
        ('_A = {"a": 1}', 0),
    ],
)
def test_what_counts_as_english(source: str, number: int) -> None:
    assert english(source, vocabulary()).total() == number
