"""A diff says in plain words what a reader finds different, and nothing when nothing is."""

from strategies import article_of

from generator.changes import changes
from generator.model.brief import Brief, OpenItem, Quote
from generator.model.storyline import Change, RegisterItem, Source, Storyline
from generator.model.text import Evidence

TEXT = "“We will go,” Jane Roe said."
WORDS = Evidence(start=0, end=13, exact="“We will go,”")
QUOTE = Quote(id="q-1", text="We will go,", kind="full", speaker_text="Jane Roe", evidence=WORDS)
ITEM = OpenItem(id="o-1", title="Jane Roe to go", kind="visit", commitment="planned", evidence=WORDS)


def brief(name: str = "a", **facts: object) -> Brief:
    return Brief.model_validate({"id": name, "article": article_of(TEXT, seed=f"{name}.txt").header, **facts})


def storyline(state: str) -> Storyline:
    source = Source(brief="a", start=0, end=13, exact=WORDS.exact)
    change = Change(on="2023-06-18", commitment="planned", state="open", evidence=(source,))
    item = RegisterItem(
        id="jane-roe-visit", title="Jane Roe to go", kind="visit", commitment="planned", state=state,
        history=(change,), outlets=1, origins=1,
    )  # fmt: skip
    return Storyline(id="a", title="A title", as_of="2023-06-18", articles=("a",), span=None, open_items=(item,))


def test_the_same_record_twice_says_nothing() -> None:
    record = ([brief(quotes=(QUOTE,))], [storyline("open")])
    assert changes(record, record) == ()


def test_a_new_and_a_removed_article() -> None:
    assert changes(([brief("a")], []), ([brief("b")], [])) == (
        "New article: “A title” (outlet not stated, 2023-06-18).",
        "Removed article: “A title” (outlet not stated, 2023-06-18).",
    )


def test_facts_that_come_go_and_change() -> None:
    known = QUOTE.replace(speaker_text="John Doe")
    lines = changes(([brief(quotes=(QUOTE,))], []), ([brief(quotes=(known,), open_items=(ITEM,))], []))
    assert lines == (
        "“A title”: “We will go,” (John Doe) was Jane Roe's and is now John Doe's.",
        "“A title”: new open item: “Jane Roe to go” (planned, due unknown).",
    )


def test_an_open_item_that_was_done() -> None:
    lines = changes(([brief()], [storyline("open")]), ([brief()], [storyline("done")]))
    assert lines == ("Register item “Jane Roe to go”: state was open, is now done.",)
