"""Citations, read back by pybtex and set by citeproc."""

import json

import pytest
import sample_publication as sample
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from hypothesis import given
from hypothesis import strategies as st
from pybtex.database import BibliographyData, parse_string

from generator.model.brief import Brief
from generator.model.publication import Publication, Settings
from generator.model.text import Block
from generator.render import cite, render
from generator.render.cite import Reference, bibtex, csl
from generator.render.corpus import Corpus
from generator.render.site import Site


def site(publication: Publication, url: str | None = None) -> Site:
    return Site(Corpus(publication.replace(settings=Settings(site_url=url))))


def harbour(**changes: object) -> Publication:
    """One article, its header changed."""
    single = sample.single()
    brief = single.briefs[0]
    return single.replace(briefs=(brief.replace(article=brief.article.replace(**changes)),))


def read(text: str) -> BibliographyData:
    return parse_string(text, "bibtex")


def only(publication: Publication, url: str | None = None) -> Reference:
    return cite.of_article(site(publication, url), publication.briefs[0])


def test_an_article_is_cited_by_what_it_states() -> None:
    entry = read(bibtex([only(harbour(url="https://post.example/a?b=1&c={d}"))])).entries["a-harbour"]
    assert [str(author) for author in entry.persons["author"]] == ["{Velden Post}"]
    assert dict(entry.fields) == {
        "title": "{Ministers open harbour talks in Velden}",
        "howpublished": "Velden Post",
        "year": "2031",
        "month": "April",
        "date": "2031-04-01",
        "url": "https://post.example/a?b=1&c=%7Bd%7D",
        "urldate": "2031-04-01",
    }


def test_what_is_not_stated_is_left_out() -> None:
    reference = only(harbour(outlet=None, url=None, published=None, published_from="unknown").replace(as_of=None))
    (fields,) = json.loads(csl([reference]))
    assert fields == {
        "id": "a-harbour",
        "type": "article-newspaper",
        "title": "Ministers open harbour talks in Velden",
        "note": "Readout: articles/a-harbour.html",
    }
    assert set(read(bibtex([reference])).entries["a-harbour"].fields) == {"title", "note"}


def test_the_author_is_the_byline_where_there_is_one() -> None:
    single = sample.single()
    text = "By Jo Grey and Ann O’Dell, Northern Wire\n" + single.texts["a-harbour"]
    brief = single.briefs[0]
    byline = Block(kind="byline", start=0, end=text.index("\n"))
    cut: Brief = brief.replace(
        actors=(), quotes=(), dates=(), open_items=(), facts=(),
        article=brief.article.replace(blocks=(byline,), evidence={}, credits=()),
    )  # fmt: skip
    reference = only(single.replace(briefs=(cut,), texts={"a-harbour": text}))
    assert reference.author == "Jo Grey and Ann O’Dell, Northern Wire"
    assert reference.container == "Velden Post"


def test_a_quotation_is_cited_with_its_words_speaker_and_passage() -> None:
    story = sample.story()
    reference = cite.of_quote(site(story), story.briefs[0], story.briefs[0].quotes[1])
    (fields,) = json.loads(csl([reference]))
    assert fields["id"] == "a-harbour:q-2222222222"
    assert fields["note"] == (
        "“We will build the bridge together, and on 3 May 2031 we will open it”, Ada Lorn; "
        "Readout: articles/a-harbour.html#q-2222222222"
    )
    assert fields["issued"] == {"date-parts": [[2031, 4, 1]]}
    assert fields["accessed"] == {"date-parts": [[2031, 4, 2]]}


def test_an_address_is_the_originals_else_the_sites_own() -> None:
    root = "https://example.org/"
    unknown = only(harbour(url=None), root)
    assert (unknown.url, unknown.note) == (root + "articles/a-harbour.html", None)
    quoted = harbour(url="https://post.example/a")
    reference = cite.of_quote(site(quoted, root), quoted.briefs[0], quoted.briefs[0].quotes[1])
    assert reference.url == "https://post.example/a"
    assert str(reference.note).endswith("Readout: https://example.org/articles/a-harbour.html#q-2222222222")


def test_a_page_is_cited_as_of_its_day() -> None:
    reference = cite.of_page(site(sample.story(), "https://example.org"), "open-items/index.md", "Open items")
    (fields,) = json.loads(csl([reference]))
    assert fields == {
        "id": "readout:open-items",
        "type": "webpage",
        "title": "Open items",
        "container-title": "Readout",
        "issued": {"date-parts": [[2031, 4, 2]]},
        "accessed": {"date-parts": [[2031, 4, 2]]},
        "URL": "https://example.org/open-items/index.html",
    }


def test_an_imprecise_date_is_told_as_it_is() -> None:
    (fields,) = json.loads(csl([only(harbour(published="203X"))]))
    assert fields["issued"] == {"literal": "the 2030s"}
    assert read(bibtex([only(harbour(published="203X"))])).entries["a-harbour"].fields["year"] == "the 2030s"


def test_citeproc_sets_every_reference_of_a_site() -> None:
    pages = {p.path: p.content for p in render(sample.whole())}
    files = [text for path, text in pages.items() if path.startswith("downloads/cite/") and path.endswith(".json")]
    data = [entry for text in files for entry in json.loads(text)]
    assert len(data) == 8
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(style, CiteProcJSON(data), formatter.plain)
    for entry in data:
        bibliography.register(Citation([CitationItem(entry["id"])]))
    told = [str(line) for line in bibliography.bibliography()]
    assert any("Velden Post" in line and "2031" in line for line in told)


def test_the_files_of_an_article_hold_it_and_its_quotations() -> None:
    pages = {p.path: p.content for p in render(sample.story())}
    keys = ["a-harbour", "a-harbour:q-1111111111", "a-harbour:q-2222222222"]
    assert list(read(pages["downloads/cite/a-harbour.bib"]).entries) == keys
    assert [e["id"] for e in json.loads(pages["downloads/cite/a-harbour.json"])] == keys
    assert list(read(pages["downloads/citations.bib"]).entries) == ["a-harbour", "b-gazette"]


@pytest.mark.parametrize(
    "text", ["} @misc{evil, x = {1}", "\\input{/etc/passwd}", "50% of $3 & #1_x^2~", '"', "a\nb", "{"]
)
def test_no_text_escapes_its_field(text: str) -> None:
    _one_field(text)


@given(st.text(min_size=1, max_size=60))
def test_no_generated_text_escapes_its_field(text: str) -> None:
    _one_field(text)


def _one_field(text: str) -> None:
    entries = read(bibtex([Reference("k", "webpage", text, author=text, note=text)])).entries
    assert list(entries) == ["k"]
    assert set(entries["k"].fields) <= {"title", "note"}
    assert len(entries["k"].persons.get("author", ())) <= 1
    assert not [c for c in "".join(entries["k"].fields.values()) if ord(c) < 32]
