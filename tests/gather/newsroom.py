"""Briefs made by hand: short texts in which the facts are marked."""

import hashlib
import re
from functools import cache

from generator.annotate import annotate
from generator.extract import clauses, figures
from generator.model.article import Article, Credit, Header
from generator.model.brief import Actor, Brief, Commitment, DateMention, Figure, Found, ItemKind, OpenItem, Quote
from generator.model.clause import Clause
from generator.model.extracted import Extracted
from generator.model.ids import Ids, slug
from generator.model.text import Block, Evidence


class Desk:
    """Writes briefs; `texts` holds what was written, `clauses` what its sentences say."""

    def __init__(self) -> None:
        self.briefs: list[Brief] = []
        self.texts: dict[str, str] = {}

    @property
    def clauses(self) -> dict[str, tuple[Clause, ...]]:
        """The clauses of each text, read with the facts that the brief has."""
        return {b.id: _clauses(self.texts[b.id], b) for b in self.briefs}

    def article(
        self,
        name: str,
        text: str,
        *,
        on: str | None = "2024-03-05",
        outlet: str | None = None,
        title: str | None = None,
    ) -> "Draft":
        paragraphs = re.sub(r"(?<!\n)\n(?!\n)", " ", text.strip("\n"))
        return Draft(self, name, paragraphs, on, outlet, title)


@cache
def _read(text: str, brief: str) -> tuple[Clause, ...]:
    told = Brief.model_validate_json(brief)
    article = Article(id=told.id, text=text, header=told.article)
    return clauses.extract(
        annotate(article), Extracted(**{name: getattr(told, name) for name in Found.model_fields})
    ).clauses


def _figures(text: str, brief: Brief) -> tuple[Figure, ...]:
    """The numbers of a text, beside the dates that the brief has."""
    known = Extracted(actors=brief.actors, dates=brief.dates)
    return figures.extract(annotate(Article(id=brief.id, text=text, header=brief.article)), known).figures


def _clauses(text: str, brief: Brief) -> tuple[Clause, ...]:
    return _read(text, brief.model_dump_json(by_alias=True))


class Draft:
    """One brief in the making: each method finds the words in the text and adds a fact."""

    def __init__(self, desk: Desk, name: str, text: str, on: str | None, outlet: str | None, title: str | None) -> None:
        self.desk, self.name, self.text, self.on, self.outlet, self.title = desk, name, text, on, outlet, title
        self.credits: list[Credit] = []
        self.actors: dict[str, Actor] = {}
        self.quotes: list[Quote] = []
        self.dates: list[DateMention] = []
        self.items: list[OpenItem] = []
        self._ids = {prefix: Ids(prefix) for prefix in "qto"}

    def at(self, exact: str, n: int = 1) -> Evidence:
        start = -1
        for _ in range(n):
            start = self.text.index(exact, start + 1)
        return Evidence(start=start, end=start + len(exact), exact=exact)

    def credit(self, name: str) -> "Draft":
        self.credits.append(Credit(name=name, for_="text", evidence=self.at(name)))
        return self

    def actor(
        self,
        name: str,
        *aliases: str,
        kind: str = "person",
        title: str | None = None,
        represents: str | None = None,
    ) -> "Draft":
        spans = [m.span() for n in (name, *aliases) for m in re.finditer(rf"\b{re.escape(n)}\b", self.text)]
        spans = [s for s in spans if not any(o != s and o[0] <= s[0] and s[1] <= o[1] for o in spans)]
        titles = ()
        if title:
            at = self.at(title)
            titles = ({"text": title, "start": at.start, "end": at.end, "exact": title},)
        self.actors[slug(name)] = Actor.model_validate(
            {
                "id": slug(name),
                "name": name,
                "kind": kind,
                "aliases": aliases,
                "titles": titles,
                "represents": represents,
                "mentions": [Evidence(start=a, end=b, exact=self.text[a:b]) for a, b in sorted(set(spans))],
            }
        )
        return self

    def quote(self, words: str, speaker: str | None = None, n: int = 1, **fields: object) -> "Draft":
        inner = self.at(words, n)
        evidence = Evidence(start=inner.start - 1, end=inner.end + 1, exact=self.text[inner.start - 1 : inner.end + 1])
        kind = "scare" if len(words.split()) < 3 else "full"
        given = {"speaker": speaker, "basis": "explicit" if speaker else "none"} | fields
        quote_id = self._ids["q"].of(words)
        self.quotes.append(
            Quote.model_validate({"id": quote_id, "text": words, "kind": kind, "evidence": evidence, **given})
        )
        return self

    def date(self, exact: str, value: str, *, type: str = "DATE", mod: str | None = None, n: int = 1) -> "Draft":
        edtf = value if type == "DATE" else None
        date_id = self._ids["t"].of(exact, str(n))
        self.dates.append(
            DateMention.model_validate(
                {"id": date_id, "type": type, "value": value, "mod": mod, "edtf": edtf, "evidence": self.at(exact, n)}
            )
        )
        return self

    def length(self, exact: str, value: str, mod: str | None = None) -> "Draft":
        return self.date(exact, value, type="DURATION", mod=mod)

    def item(
        self,
        exact: str,
        title: str,
        commitment: Commitment,
        *actors: str,
        kind: ItemKind = "meeting",
        place: str | None = None,
        due: str | None = None,
    ) -> "Draft":
        self.items.append(
            OpenItem(
                id=self._ids["o"].of(exact, kind, *actors),
                title=title,
                kind=kind,
                commitment=commitment,
                actors=actors,
                place=place,
                due=due,
                evidence=self.at(exact),
            )
        )
        return self

    def done(self) -> Brief:
        blocks = [Block(start=m.start(), end=m.end(), kind="body") for m in re.finditer(r"[^\n]+", self.text)]
        brief = Brief(
            id=self.name,
            article=Header(
                seed=f"{self.name}.txt",
                sha256=hashlib.sha256(self.text.encode()).hexdigest(),
                encoding="utf-8",
                title=self.title or self.text[:60],
                outlet=self.outlet,
                credits=tuple(self.credits),
                language="en",
                published=self.on,
                published_from="stated" if self.on else "unknown",
                words=len(self.text.split()),
                blocks=tuple(blocks),
            ),
            actors=tuple(self.actors.values()),
            quotes=tuple(self.quotes),
            dates=tuple(self.dates),
            open_items=tuple(self.items),
        )
        brief = brief.replace(figures=_figures(self.text, brief))
        self.desk.briefs.append(brief)
        self.desk.texts[self.name] = self.text
        return brief


def talks() -> Desk:
    """Four outlets' reports of one invented meeting in Nairobi."""
    desk = Desk()
    _gazette(desk)
    _courier(desk)
    _daily(desk)
    _unstated(desk)
    return desk


def _gazette(desk: Desk) -> None:
    text = """
Portuguese Foreign Minister Ana Serra held talks with Kenyan Foreign Minister Daniel Otieno in Nairobi on
Monday.

Their meeting lasted four hours, an official said, before they went to a dinner at the port.

“The minister emphasised the value of open harbours and of a fair share of the catch,” Foreign Ministry
spokesman Thomas Lindqvist said.

Otieno agreed to visit Lisbon to continue the talks, Lindqvist said. Serra is expected to meet President Grace
Mwangi on Tuesday.

Diplomats and traders in both capitals expect the visit to clear the way for a fishing treaty before the end
of the year, and possibly for a new ferry line.
"""
    (
        desk.article("gazette", text, on="2024-03-04", outlet="The Gazette", title="Serra and Otieno talk in Nairobi")
        .actor("Ana Serra", "Serra", title="Portuguese Foreign Minister", represents="foreign-ministry")
        .actor("Daniel Otieno", "Otieno", title="Kenyan Foreign Minister")
        .actor("Thomas Lindqvist", "Lindqvist", title="Foreign Ministry spokesman", represents="foreign-ministry")
        .actor("Grace Mwangi", title="President")
        .actor("Foreign Ministry", kind="organisation")
        .quote(
            "The minister emphasised the value of open harbours and of a fair share of the catch,",
            "thomas-lindqvist",
            reports="ana-serra",
        )
        .date("Monday", "2024-03-04")
        .date("Tuesday", "2024-03-05")
        .length("four hours", "PT4H")
        .item(
            "Otieno agreed to visit Lisbon",
            "Daniel Otieno to visit Lisbon",
            "agreed",
            "daniel-otieno",
            kind="visit",
            place="Lisbon",
        )
        .item(
            "Serra is expected to meet President Grace Mwangi on Tuesday",
            "Ana Serra to meet Grace Mwangi",
            "expected",
            "ana-serra",
            "grace-mwangi",
            due="2024-03-05",
        )
        .done()
    )


def _courier(desk: Desk) -> None:
    text = """
NAIROBI — Kenya and Portugal moved closer on fishing after Ana Serra met Daniel Otieno here on Monday.

Serra stressed “the value of open harbors and of a fair share of the catch”, spokesperson Tom Lindqvist said.

The talks, lasting more than six hours, included a dinner at the port. It is not certain that Serra will meet
the Kenyan president, Grace Mwangi, on Tuesday.

Diplomats and traders in both capitals expect the visit to clear the way for a fishing treaty before the end
of the year.

With Agence Atlantique
"""
    (
        desk.article("courier", text, on="2024-03-04", outlet="Courier", title="Kenya and Portugal closer on fishing")
        .credit("Agence Atlantique")
        .actor("Ana Serra", "Serra")
        .actor("Daniel Otieno", "Otieno")
        .actor("Tom Lindqvist", title="spokesperson")
        .actor("Grace Mwangi", title="Kenyan president")
        .quote("the value of open harbors and of a fair share of the catch", "tom-lindqvist", reports="ana-serra")
        .date("Monday", "2024-03-04")
        .date("Tuesday", "2024-03-05")
        .length("more than six hours", "PT6H", "MORE_THAN")
        .item(
            "It is not certain that Serra will meet the Kenyan president, Grace Mwangi, on Tuesday",
            "Ana Serra to meet Grace Mwangi",
            "doubtful",
            "ana-serra",
            "grace-mwangi",
            due="2024-03-05",
        )
        .done()
    )


def _daily(desk: Desk) -> None:
    text = """
Serra Ends Nairobi Talks

Kenyan Foreign Minister Daniel Otieno will travel to Lisbon after talks with Portuguese counterpart Ana Serra
on Monday, the ministry said.

The ministry quoted Serra as stressing “the value of open ports and of a fair part of the catch” and “a fair
share of the catch”.

The meeting lasted about four hours. Serra had postponed a January trip to Nairobi after a storm.
"""
    (
        desk.article("daily", text, on="2024-03-05", outlet="The Daily", title="Serra Ends Nairobi Talks")
        .actor("Ana Serra", "Serra")
        .actor("Daniel Otieno", "Otieno", title="Kenyan Foreign Minister")
        .quote("the value of open ports and of a fair part of the catch", "ana-serra")
        .quote("a fair share of the catch", None)
        .date("Monday", "2024-03-04")
        .date("January", "2024-01")
        .length("about four hours", "PT4H", "APPROX")
        .item(
            "Daniel Otieno will travel to Lisbon",
            "Daniel Otieno to visit Lisbon",
            "planned",
            "daniel-otieno",
            kind="visit",
            place="Lisbon",
        )
        .done()
    )


def _unstated(desk: Desk) -> None:
    text = """
The Kenyan side called the talks “warm, frank and useful” while Lisbon spoke of “warm, long and useful” talks.

On Monday, Ana Serra and Daniel Otieno shook hands in Nairobi. Fishing has divided Kenya and Portugal since a
trawler sank in 2019.
"""
    (
        desk.article("unstated", text, on="2024-03-04", title="Two sides, two words")
        .actor("Ana Serra", "Serra")
        .actor("Daniel Otieno", "Otieno")
        .actor("Lisbon", kind="place")
        .actor("Kenyan side", kind="group")
        .quote("warm, frank and useful", "kenyan-side")
        .quote("warm, long and useful", "lisbon")
        .date("Monday", "2024-03-04")
        .date("2019", "2019")
        .done()
    )
