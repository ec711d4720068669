"""What clauses mean: names and figures left out, near for like meanings, and hanging on the words alone."""

import hashlib
import json
from importlib.resources import files

import numpy as np
import pytest

from generator.annotate import annotate
from generator.extract import extract
from generator.extract.meaning.encoder import encoded
from generator.extract.meaning.mask import masked, names
from generator.model.article import Article, Header
from generator.model.brief import Actor
from generator.model.clause import standing_for
from generator.model.text import Block, Evidence

TEXT = (
    "Ana Lund will meet dock workers in Porto on Friday. The port authority plans to reopen the harbour in May. "
    "The mayor praised the workers."
)


def _article(text: str) -> Article:
    header = Header(
        seed="a.txt", encoding="utf-8", words=len(text.split()),
        sha256="0" * 64, title="A", language="en", published="2024-03-05",
        blocks=(Block(start=0, end=len(text), kind="body"),),
    )  # fmt: skip
    return Article(id="a", text=text, header=header)


def _cosine(a: str, b: str) -> float:
    x, y = (np.frombuffer(encoded(t), dtype=np.int8).astype(float) for t in (a, b))
    return float(x @ y / np.linalg.norm(x) / np.linalg.norm(y))


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Ana Lund met 1,200 dockers", "someone met # dockers"),
        ("The strike in Porto goes on", "The strike in somewhere goes on"),
        ("They flew to Ruritania on Friday", "They flew to something on Friday"),
        ("Talks resume in March", "Talks resume in March"),
    ],
)
def test_names_and_figures_are_left_out(text: str, read: str) -> None:
    actors = [
        Actor(id=n, name=n, kind=kind, mentions=(Evidence(start=at, end=at + len(n), exact=n),))
        for n, kind in (("Ana Lund", "person"), ("Porto", "place"))
        if (at := text.find(n)) >= 0
    ]
    assert masked(text, 0, len(text), names(actors)) == read


def test_what_stands_beside_is_not_read() -> None:
    assert masked("Before. Talks resume. After.", 8, 21, []) == "Talks resume."


def test_like_meanings_are_near() -> None:
    told = "the court will hear the appeal in October"
    assert (
        _cosine(told, "judges are to take up the appeal in the autumn") > _cosine(told, "the harbour will reopen") + 0.2
    )


def test_the_numbers_hang_on_the_text_alone() -> None:
    alone = encoded("the harbour will reopen")
    encoded("quite another text, and a good deal longer than the one before it")
    assert encoded("the harbour will reopen") == alone
    assert len(alone) == 384


def test_the_weights_are_those_of_the_note() -> None:
    folder = files("generator.extract.meaning")
    note = json.loads(folder.joinpath("encoder.json").read_text(encoding="utf-8"))
    assert hashlib.sha256(folder.joinpath("encoder.onnx").read_bytes()).hexdigest() == note["sha256"]


def test_clauses_of_open_items_are_read_and_no_others() -> None:
    found = extract(annotate(_article(TEXT)))
    of_items = {c.id for i in found.open_items if (c := standing_for(i.evidence, found.clauses))}
    assert of_items
    assert {c.id for c in found.clauses if c.meaning is not None} == of_items
