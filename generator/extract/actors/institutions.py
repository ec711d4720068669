"""Departments of governments, and groups such as "US officials": named by what stands before a common noun.

A department keeps its country: "the State Department" is the US State Department where the article says so of it or of
its secretary, or is about the United States most of all.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from generator.annotate import Piece
from generator.extract.actors.entities import Entity, Sighting
from generator.extract.actors.titles import is_role
from generator.lexicon.organisations import DEPARTMENT_HEADS, PORTFOLIOS
from generator.lexicon.places import adjectives, country_before_noun, fold, gazetteer
from generator.lexicon.titles import GROUP_HEADS, GROUP_MODIFIERS

_POSSESSIVES = frozenset({"'s", "’s"})
_SAME = {"defense": "defence", "labor": "labour", "transportation": "transport"}
_STEMS = frozenset({"secretary", "minister", "ministry", "department"})
_OFFICIAL = re.compile("|".join(sorted(DEPARTMENT_HEADS | _STEMS)).replace(".", r"\."), re.IGNORECASE)
_PLURAL = re.compile("|".join(sorted(GROUP_HEADS)), re.IGNORECASE)


@dataclass(frozen=True)
class _Found:
    piece: Piece
    first: int
    last: int
    country: str | None


@dataclass(frozen=True)
class _Department(_Found):
    portfolio: str
    head: str


def departments(pieces: Iterable[Piece], weights: Counter[str]) -> list[Sighting]:
    """The departments that the article names; `weights` tells how much it is about each country."""
    pieces = [piece for piece in pieces if _OFFICIAL.search(piece.text)]
    found = [d for piece in pieces for d in _departments(piece)]
    owners: dict[str, Counter[str]] = {}
    for department in found:
        if department.country:
            owners.setdefault(department.portfolio, Counter())[department.country] += 1
    for piece in pieces:
        for portfolio, code in _offices(piece.tokens):
            owners.setdefault(portfolio, Counter())[code] += 1
    entities: dict[tuple[str, str | None], Entity] = {}
    sightings: list[Sighting] = []
    for department in found:
        country = department.country or _owner(department, owners, weights)
        key = (department.portfolio, country)
        if key not in entities:
            entities[key] = Entity(_name(department, country), "organisation", country=country, portfolio=key[0])
        start, end = department.piece.place(department.piece.doc[department.first : department.last])
        sightings.append(Sighting(start, end, entities[key]))
    return sightings


def groups(pieces: Iterable[Piece]) -> list[Sighting]:
    """Groups named by their country: "US officials", "Chinese state media"."""
    entities: dict[str, Entity] = {}
    sightings: list[Sighting] = []
    for piece in pieces:
        doc = piece.tokens
        for token in doc if _PLURAL.search(piece.text) else ():
            if token.lower_ not in GROUP_HEADS or token.pos_ not in ("NOUN", "PROPN"):
                continue
            first = token.i
            while first > 0 and (
                doc[first - 1].lower_ in GROUP_MODIFIERS or doc[first - 1].text in ("-", "run", "owned")
            ):
                first -= 1
            rest = first
            first, country = _country_before(doc, first)
            if country is None or any(t.text in _POSSESSIVES for t in doc[first : token.i]):
                continue
            name = f"{country_before_noun(country)} {piece.doc[rest : token.i + 1].text.lower()}"
            if name not in entities:
                entities[name] = Entity(name, "group", country=country)
            start, end = piece.place(piece.doc[first : token.i + 1])
            sightings.append(Sighting(start, end, entities[name]))
    return sightings


def _departments(piece: Piece) -> Iterator[_Department]:
    doc = piece.tokens
    for token in doc:
        low = token.lower_
        if low not in DEPARTMENT_HEADS:
            continue
        before = doc[token.i - 1] if token.i else None
        if (
            before is not None
            and before.lower_ in PORTFOLIOS
            and (low != "office" or before.lower_ in ("foreign", "home"))
        ):
            first, country = _country_before(doc, before.i)
            yield _Department(piece, first, token.i + 1, country, _portfolio(before.lower_), low)
        elif token.i + 2 < len(doc) and doc[token.i + 1].lower_ in ("of", "for") and token.text[0].isupper():
            of = token.i + (3 if doc[token.i + 2].lower_ == "the" else 2)
            if of < len(doc) and doc[of].lower_ in PORTFOLIOS and low != "office":
                last = of + 1
                while last < len(doc) and (doc[last].text in ("Affairs", "Security", "Policy") or _and_more(doc, last)):
                    last += 1
                first, country = _country_before(doc, token.i)
                yield _Department(piece, first, last, country, _portfolio(doc[of].lower_), low)


def _and_more(doc: list[Token], i: int) -> bool:
    return doc[i].text == "and" and i + 1 < len(doc) and doc[i + 1].lower_ in PORTFOLIOS | {"urban", "human"}


def _portfolio(word: str) -> str:
    return _SAME.get(word, word)


def _country_before(doc: list[Token], i: int) -> tuple[int, str | None]:
    """The country named right before token `i`, with where it starts: "Chinese", "China’s", "North Korean"."""
    end = i
    if end > 0 and doc[end - 1].text in _POSSESSIVES:
        end -= 1
    for length in (3, 2, 1):
        if end - length < 0:
            continue
        words = fold("".join(t.text_with_ws for t in doc[end - length : end]))
        if words == "us" and doc[end - 1].text != "US":
            continue
        code = adjectives().get(words)
        place = gazetteer().get(words)
        if code is None and place is not None and place.kind == "country":
            code = place.country
        if code is not None:
            return end - length, code
    return i, None


def _offices(doc: list[Token]) -> Iterator[tuple[str, str]]:
    """Portfolios with the country whose secretary or minister the article names: "US Secretary of State"."""
    for token in doc:
        if not is_role(token) or token.lower_ not in _STEMS:
            continue
        if token.i + 2 < len(doc) and doc[token.i + 1].text == "of" and doc[token.i + 2].lower_ in PORTFOLIOS:
            portfolio, first = doc[token.i + 2].lower_, token.i
        elif token.i > 0 and doc[token.i - 1].lower_ in PORTFOLIOS:
            portfolio, first = doc[token.i - 1].lower_, token.i - 1
        else:
            continue
        _, country = _country_before(doc, first)
        if country:
            yield _portfolio(portfolio), country


def _owner(department: _Department, owners: dict[str, Counter[str]], weights: Counter[str]) -> str | None:
    known = owners.get(department.portfolio)
    if known:
        return max(sorted(known), key=lambda code: (known[code], weights[code]))
    if department.head in ("department", "dept", "dept.") and (weights["US"] or department.portfolio == "state"):
        return "US"  # no other country has a State Department
    leading = max(sorted(weights), key=lambda code: weights[code], default=None)
    return leading if leading and 2 * weights[leading] > weights.total() else None


def _name(department: _Department, country: str | None) -> str:
    words = " ".join(department.piece.doc[department.first : department.last].text.split())
    if " of " in words and department.portfolio in ("homeland", "veterans", "housing"):
        return f"{country_before_noun(country)} {words}" if country and not department.country else words
    head = "Department" if department.head.startswith("dep") else department.head.capitalize()
    name = f"{department.portfolio.capitalize()} {head}"
    if country == "US" and department.portfolio == "defence":
        name = f"Defense {head}"
    return f"{country_before_noun(country)} {name}" if country else name
