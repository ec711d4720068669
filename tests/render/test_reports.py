"""Sentences that report somebody without quotation marks."""

import re

import pytest

from generator.model.article import Header
from generator.model.brief import Actor, Brief, Quote, Title
from generator.model.text import Block, Evidence
from generator.render.reports import reports

NAMES = ("Ann Roe", "Tom Doe", "Harbour Board", "Velden Post")


def told(text: str, *, quoted: str | None = None, title: str | None = None) -> dict[str, list[str]]:
    """The sentences, by the name of whom they report."""

    def place(words: str, at: int) -> Evidence:
        return Evidence(start=at, end=at + len(words), exact=words)

    actors = tuple(
        Actor(
            id=name,
            name=name,
            kind="person",
            mentions=tuple(place(name, m.start()) for m in re.finditer(name, text)),
            titles=(Title(text=title, **dict(place(title, text.index(title)))),) if title and name == NAMES[0] else (),
        )
        for name in NAMES
    )
    quotes = (Quote(id="q-1", text=quoted, kind="full", evidence=place(quoted, text.index(quoted))),) if quoted else ()
    block = Block(kind="body", start=0, end=len(text))
    header = Header(seed="a.txt", sha256="0", encoding="utf-8", title="T", language="en", words=1, blocks=(block,))
    found = reports(text, Brief(id="a", article=header, actors=actors, quotes=quotes))
    return {name: [text[s.start : s.end] for s in spans] for name, spans in found.items()}


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Ann Roe said the harbour would open.", ["Ann Roe"]),
        ("On Monday Ann Roe also warned that it may not.", ["Ann Roe"]),
        ("Ann Roe, who leads the port, has repeatedly denied it.", ["Ann Roe"]),
        ("Ann Roe and Tom Doe said they would meet.", ["Ann Roe", "Tom Doe"]),
        ("The harbour will open, said Ann Roe of the Harbour Board.", ["Ann Roe"]),
        ("According to the Harbour Board, work goes on.", ["Harbour Board"]),
        ("According to Ann Roe of the Velden Post, work goes on.", ["Ann Roe"]),
        ("Ann Roe added that she would stay.", ["Ann Roe"]),
        ("Ann Roe added a room to the house.", []),
        ("A spokesman for Ann Roe said the harbour would open.", []),
        ("Friends of Ann Roe said the harbour would open.", []),
        ("Ann Roe’s office said the harbour would open.", []),
        ("Ann Roe opened the harbour.", []),
        ("Tom Doe told Ann Roe the harbour would open.", ["Tom Doe"]),
        ("Ann Roe was told to wait.", []),
    ],
)
def test_who_is_reported(sentence: str, who: list[str]) -> None:
    assert sorted(told(sentence)) == sorted(who)


def test_a_title_stands_before_its_subject() -> None:
    sentence = "Minister of Ports Ann Roe said so."
    assert told(sentence, title="Minister of Ports") == {"Ann Roe": [sentence]}


def test_a_sentence_with_a_quotation_is_none() -> None:
    text = "Ann Roe said “we go on” to all. Ann Roe said it would rain."
    assert told(text, quoted="“we go on”") == {"Ann Roe": ["Ann Roe said it would rain."]}


def test_a_sentence_is_told_once() -> None:
    assert told("Ann Roe said Ann Roe said so.") == {"Ann Roe": ["Ann Roe said Ann Roe said so."]}
