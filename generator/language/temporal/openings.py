"""The words that a rule's matches can begin with, read off its regular expression.

`phrases` asks for them before it tries a rule: at "the" alone half of all rules could begin, at "the second" few. What
is told is never too little: look-around is passed over, and what is no plain letter or figure counts as any word.
"""

import re
from functools import cache
from typing import Final, NamedTuple

LETTERS: Final = 3
"""A word goes by its first three letters, in lower case, and by "0" if it begins with a figure."""
ANY: Final = ""
"""As the second word: whichever, or none."""

_State = tuple[str, str, int]
"""The first word and the second as far as they are read, and where one is."""
_FIRST, _REST, _BETWEEN, _SECOND, _PAST = range(5)
_START: Final = frozenset({("", "", _FIRST)})
_ATOM = re.compile(r"\[(?:\\.|[^\]\\])*\]|\\.|\((?:\?(?:P<\w+>|P=\w+|[-a-z]*:|<?[=!]))?|.", re.DOTALL)
_REPEAT = re.compile(r"\?|\*|\+|\{(\d+)(?:,(\d*))?\}")
_NO_WIDTH = ("(?=", "(?!", "(?<=", "(?<!", "(?P=", r"\b", "^", "$")


class _Part(NamedTuple):
    """An atom of an expression, or a group with what it holds, and how often it may stand."""

    atom: str
    inner: str
    least: int
    most: int


def openings(source: str) -> frozenset[tuple[str, str]]:
    """The pairs of first and second word with which a match of the expression can begin."""
    return frozenset((a, b if at >= _SECOND else ANY) for a, b, at in _after(source, _START))


@cache
def _after(source: str, states: frozenset[_State]) -> frozenset[_State]:
    """Where one can be after the expression."""
    ends: set[_State] = set()
    for branch in _branches(source):
        now = states
        for part in branch:
            past = {s for s in now if s[2] == _PAST}
            ends |= past
            now = _repeated(part, now - past)
            if not now:
                break
        ends |= now
    return frozenset(ends)


def _repeated(part: _Part, states: frozenset[_State]) -> frozenset[_State]:
    kept = states if part.least == 0 else frozenset[_State]()
    for n in range(1, part.most + 1):
        states = _once(part, states)
        kept = kept | states if n >= part.least else kept
    return kept


def _once(part: _Part, states: frozenset[_State]) -> frozenset[_State]:
    if part.atom.startswith(_NO_WIDTH):
        return states
    if part.atom.startswith("("):
        return _after(part.inner, states)
    return frozenset(_read(state, sign) for state in states for sign in _signs(part.atom))


def _read(state: _State, sign: str) -> _State:
    """The state after one more letter, figure ("0"), either of them ("*") or other sign (" ")."""
    first, second, at = state
    if at == _PAST:
        return state
    if at in (_FIRST, _REST):
        if sign == " ":
            return (first, ANY, _BETWEEN) if first else ("0", ANY, _REST)
        if at == _FIRST and (sign.isalpha() or not first):
            return (first + sign)[:LETTERS], ANY, _FIRST if sign.isalpha() else _REST
        return first, ANY, _REST
    if sign == " ":
        return first, second, _PAST if at == _SECOND else _BETWEEN
    if sign.isalpha():
        return first, (second + sign)[:LETTERS], _SECOND
    return first, second or sign.replace("*", ANY), _PAST


@cache
def _branches(source: str) -> tuple[tuple[_Part, ...], ...]:
    """The branches of an expression, and their parts."""
    branches: list[tuple[_Part, ...]] = []
    parts: list[_Part] = []
    at = 0
    while at < len(source):
        atom = _atom(source, at)
        stop = at + len(atom)
        if atom == "|":
            branches.append(tuple(parts))
            parts, at = [], stop
            continue
        inner = ""
        if atom.startswith("("):
            end = _closing(source, stop)
            inner, stop = source[stop:end], end + 1
        repeat = _REPEAT.match(source, stop)
        least, most = _times(repeat)
        parts.append(_Part(atom, inner, least, most))
        at = repeat.end() if repeat else stop
    return *branches, tuple(parts)


def _closing(source: str, at: int) -> int:
    """The place of the bracket that closes the one opened before `at`."""
    depth = 1
    while True:
        atom = _atom(source, at)
        depth += atom.startswith("(") - (atom == ")")
        if not depth:
            return at
        at += len(atom)


def _atom(source: str, at: int) -> str:
    match = _ATOM.match(source, at)
    return match.group() if match else ""


def _times(repeat: re.Match[str] | None) -> tuple[int, int]:
    """How often at least and at most; no more often than can tell."""
    if repeat is None:
        return 1, 1
    if repeat[1]:
        return int(repeat[1]), int(repeat[2] or repeat[1])
    return (0 if repeat.group() in "?*" else 1), (1 if repeat.group() == "?" else LETTERS)


@cache
def _signs(atom: str) -> frozenset[str]:
    """What an atom stands for, in the signs of `_read`."""
    if atom in (".", r"\S", r"\D"):
        return frozenset({"*", " "})
    if not atom.startswith("["):
        return frozenset({_sign(atom)})
    if atom.startswith("[^"):
        return frozenset({" "}) if atom.startswith(r"[^\S") else frozenset({"*", " "})
    pieces = re.findall(r"\\.|.-.|.", atom[1:-1], re.DOTALL)
    return frozenset("*" if len(p) == 3 and p[0].isalpha() else _sign(p if p[0] == "\\" else p[0]) for p in pieces)


def _sign(atom: str) -> str:
    if atom == r"\w":
        return "*"
    if atom == r"\d" or atom.isnumeric():
        return "0"
    return atom.lower() if atom.isalpha() else " "
