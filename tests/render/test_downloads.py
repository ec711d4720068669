"""The tables: both forms tell the same, and a spreadsheet calculates nothing."""

import csv
import json

import pytest
import sample_publication as sample
from hypothesis import given
from hypothesis import strategies as st

from generator.model.publication import Publication, Settings
from generator.render import render
from generator.render.corpus import Corpus
from generator.render.downloads import FORMULA, TABLES, as_csv, as_json, rows
from generator.render.site import Site


def site(publication: Publication, url: str | None = None) -> Site:
    return Site(Corpus(publication.replace(settings=Settings(site_url=url))))


def table(publication: Publication, name: str) -> list[dict[str, str]]:
    written = as_csv(name, rows(site(publication), name))
    assert written.startswith("\ufeff")  # without it Excel reads UTF-8 as the letters of its country
    return list(csv.DictReader(written.removeprefix("\ufeff").splitlines(keepends=True), strict=True))


@pytest.mark.parametrize("name", TABLES)
def test_json_and_csv_have_the_same_rows_and_columns(name: str) -> None:
    found = rows(site(sample.whole()), name)
    data = json.loads(as_json(name, found, as_of="2031-04-02"))
    assert data["as_of"] == "2031-04-02"
    lines = table(sample.whole(), name)
    assert [list(row) for row in data[name.replace("-", "_")]] == [list(line) for line in lines]
    assert [row["id"] for row in data[name.replace("-", "_")]] == [line["id"] for line in lines]


def test_a_quotation_has_its_speaker_outlet_and_passage() -> None:
    row = next(r for r in table(sample.story(), "quotes") if r["id"] == "q-2222222222")
    assert row["speaker"] == "Ada Lorn"
    assert row["addressee"] == "Piet Oss"
    assert (row["outlet"], row["relation"]) == ("Velden Post", "identical")
    assert row["passage"] == "articles/a-harbour.html#q-2222222222"


def test_what_is_not_stated_is_empty_or_null() -> None:
    guard = next(r for r in table(sample.story(), "quotes") if r["id"] == "q-3333333333")
    assert (guard["speaker"], guard["speaker_as_stated"], guard["speaker_kind"]) == ("", "a guard", "anonymous")
    data = json.loads(as_json("quotes", rows(site(sample.story()), "quotes"), as_of=None))
    assert next(r for r in data["quotes"] if r["id"] == "q-3333333333")["speaker"] is None


def test_an_open_item_has_its_window_words_and_passages() -> None:
    (row,) = table(sample.story(), "open-items")
    assert (row["due"], row["due_first"], row["due_last"]) == ("2031-06", "2031-06-01", "2031-06-30")
    assert row["words"] == "Oss agreed to visit Velden in June; Oss may visit Velden in June"
    assert row["passages"].split("; ")[0] == "articles/a-harbour.html#o-1111111111"


def test_every_link_of_a_table_leads_to_a_page() -> None:
    pages = {p.path.removesuffix(".md") + ".html" for p in render(sample.whole()) if p.path.endswith(".md")}
    for name in TABLES:
        for row in json.loads(as_json(name, rows(site(sample.whole()), name), as_of=None))[name.replace("-", "_")]:
            links = [row.get("link"), row.get("passage"), *row.get("passages", ())]
            assert {link.partition("#")[0] for link in links if link} <= pages


def test_links_are_whole_where_the_site_has_an_address() -> None:
    found = rows(site(sample.story(), "https://example.org/sub"), "quotes")
    assert json.loads(as_json("quotes", found, as_of=None))["quotes"][0]["passage"].startswith(
        "https://example.org/sub/articles/a-harbour.html#q-"
    )


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", '=HYPERLINK("http://x","y")', "=1\r\n=2", "＝1"]
)
def test_a_formula_in_an_article_is_text_in_the_table(text: str) -> None:
    story = sample.story()
    hostile = story.storylines[0].open_items[0].replace(title=text, place=text)
    bridge = story.storylines[0].replace(open_items=(hostile,))
    (row,) = table(story.replace(storylines=(bridge,)), "open-items")
    assert row["title"].startswith("'")
    assert row["place"].startswith("'")


@given(st.text(max_size=40))
def test_no_cell_begins_as_a_formula_and_no_text_breaks_the_table(text: str) -> None:
    found = rows(site(sample.story()), "actors")
    changed = (found[0].replace(name=text, aliases=(text, text)), *found[1:])
    read = list(csv.reader(as_csv("actors", changed).splitlines(keepends=True), strict=True))
    assert len(read) == len(found) + 1
    assert {len(line) for line in read} == {len(read[0])}
    assert not [cell for line in read for cell in line if cell.startswith(FORMULA)]


def test_nobody_yet_makes_a_table_of_a_header() -> None:
    assert table(sample.empty(), "quotes") == []
    assert as_csv("quotes", ()).startswith("\ufeffid,text,kind,speaker,")
