"""Persons: which names of an article are one person's."""

from dataclasses import dataclass
from functools import cache

from nicknames import NickNamer

from generator.extract.actors.kinds import Form
from generator.extract.actors.names import Key
from generator.lexicon.first_names import FIRST_NAMES
from generator.lexicon.names import FAMILY_NAMES_FIRST, PARTICLES

_CUT = 3
"""A given name is cut to so many letters at least, and loses as many: Gus for Gustavo, not Paul for Paula."""


@dataclass
class Person:
    """The forms of one person's name, fullest first."""

    forms: list[Form]
    family_first: bool

    @property
    def key(self) -> Key:
        return self.forms[0].key

    @property
    def family(self) -> Key:
        return family(self.key, first=self.family_first)

    @property
    def words(self) -> tuple[str, ...]:
        """The single words that may name the person: the family name, the given names."""
        given = [f.key[1 if self.family_first else 0] for f in self.forms]
        return tuple(dict.fromkeys((self.family[-1], *given)))


def family(key: Key, *, first: bool) -> Key:
    """The family name: ("von", "der", "leyen"), ("qin",) if it stands first."""
    if first:
        return key[:1]
    i = len(key) - 1
    while i > 1 and (key[i - 1] in PARTICLES or key[i - 1] == "-" or key[i] == "-"):
        i -= 1
    return key[i:]


def persons(full: list[Form], alone: set[str]) -> list[Person]:
    """Group full names, in document order; `alone` are the single words that the article uses as names."""
    found: list[Person] = []
    by_word: dict[str, list[Person]] = {}
    for form in full:
        first = _family_first(form, alone)
        word = form.key[0] if first else form.key[-1]
        same = next((p for p in by_word.get(word, ()) if _same(p, form.key, first)), None)
        if same is None:
            same = Person([], first)
            found.append(same)
            by_word.setdefault(word, []).append(same)
        same.forms.append(form)
    for person in found:
        person.forms.sort(key=lambda f: (-len(f.names), -len(" ".join(f.key))))
    return found


def _family_first(form: Form, alone: set[str]) -> bool:
    words = [t.text for t in form.names[0].tokens]
    if words[0] not in FAMILY_NAMES_FIRST or len(form.key) > 4:
        return False
    if words[0].lower() in alone:
        return True
    return form.key[-1] not in alone and words[0] not in FIRST_NAMES


def _same(person: Person, key: Key, first: bool) -> bool:
    for form in person.forms:
        other = form.key
        if first != person.family_first:
            continue
        if first:
            if _plain(other) == _plain(key):
                return True
            continue
        if family(other, first=False)[-1] == family(key, first=False)[-1] and (
            _given_alike(other[0], key[0]) or _called(other, key) or _called(key, other)
        ):
            return True
        if len(other) > 1 and len(key) > 1 and (other[-len(key) :] == key or key[-len(other) :] == other):
            return True
    return False


def _called(key: Key, other: Key) -> bool:
    """Whether the one name has the other's first within quotation marks: Robert “Bobby” Scott."""
    return any(key[i] == other[0] and not key[i - 1].isalnum() and key[i - 1] != "-" for i in range(1, len(key)))


def _plain(key: Key) -> str:
    return "".join(w for w in key if w != "-")


def _given_alike(a: str, b: str) -> bool:
    if a == b:
        return True
    short, long = sorted((a.rstrip("."), b.rstrip(".")), key=len)
    if len(short) == 1:
        return long.startswith(short)
    if len(short) >= _CUT and len(long) - len(short) >= _CUT and long.startswith(short):
        return True
    return b in _short_forms(a) or a in _short_forms(b)


@cache
def _short_forms(given: str) -> frozenset[str]:
    return frozenset(_nicknames().nicknames_of(given))


@cache
def _nicknames() -> NickNamer:
    return NickNamer()
