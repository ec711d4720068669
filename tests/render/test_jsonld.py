"""The JSON-LD of the pages, read as RDF: no context is fetched, schema.org's is stood in for by its vocabulary."""

import json
import re
from html.parser import HTMLParser

import pytest
import sample_publication as sample
from hypothesis import given
from hypothesis import strategies as st
from rdflib import RDF, Graph, Literal, Namespace, URIRef

from generator.model.publication import Publication
from generator.render import render
from generator.render.jsonld import script

pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph")  # inside rdflib

S = Namespace("https://schema.org/")
SITE = "https://example.org/"
LINKS = ("eventStatus", "sameAs", "url")
"""The properties used here whose values schema.org's context reads as addresses."""


class _Scripts(HTMLParser):
    """The JSON-LD of a page as a browser would find it, and every other element."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.data: list[str] = []
        self.elements: list[str] = []
        self._inside = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside = ("type", "application/ld+json") in attrs
        if not self._inside:
            self.elements.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self._inside = self._inside and tag != "script"

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.data.append(data)


def graph(publication: Publication, path: str) -> Graph:
    page = next(p.content for p in render(publication) if p.path == path)
    (text,) = _Scripts(page).data
    data = json.loads(text)
    assert data["@context"] == "https://schema.org"
    data["@context"] = {"@vocab": str(S), **{name: {"@type": "@id"} for name in LINKS}}
    return Graph().parse(data=json.dumps(data), format="json-ld", base=SITE + path.replace(".md", ".html"))


def test_a_quotations_creator_is_who_said_it() -> None:
    found = graph(sample.story(), "articles/a-harbour.md")
    quote = URIRef(SITE + "articles/a-harbour.html#q-2222222222")
    assert (quote, RDF.type, S.Quotation) in found
    assert found.value(quote, S.text) == Literal("We will build the bridge together, and on 3 May 2031 we will open it")
    creator = found.value(quote, S.creator)
    assert creator == URIRef(SITE + "actors/ada-lorn.html")
    assert (creator, RDF.type, S.Person) in found
    article = found.value(quote, S.isPartOf)
    assert (article, RDF.type, S.NewsArticle) in found
    assert found.value(found.value(article, S.publisher), S.name) == Literal("Velden Post")
    assert found.value(article, S.datePublished) == Literal("2031-04-01")


def test_who_is_not_stated_is_nobody() -> None:
    story = sample.story()
    brief = story.briefs[0]
    anonymous = brief.quotes[1].replace(speaker=None, speaker_kind="anonymous", speaker_text="an official")
    cut = brief.replace(quotes=(anonymous,), article=brief.article.replace(outlet=None, published=None, url=None))
    alone = story.storylines[0].replace(quote_families=())
    found = graph(story.replace(briefs=(cut, story.briefs[1]), storylines=(alone,)), "articles/a-harbour.md")
    assert len(list(found.subjects(RDF.type, S.Quotation))) == 1
    for unknown in (S.creator, S.publisher, S.datePublished, S.url):
        assert not list(found.subject_objects(unknown))


def test_single_words_are_no_quotations() -> None:
    found = graph(sample.story(), "articles/a-harbour.md")
    assert URIRef(SITE + "articles/a-harbour.html#q-3333333333") not in set(found.subjects())


def test_a_storyline_has_its_events() -> None:
    found = graph(sample.story(), "storylines/a-harbour.md")
    page = SITE + "storylines/a-harbour.html"
    visit, talks = URIRef(page + "#event-visit"), URIRef(page + "#event-velden-talks")
    assert (found.value(visit, S.startDate), found.value(visit, S.endDate)) == (
        Literal("2031-06-01"),
        Literal("2031-06-30"),
    )
    assert found.value(visit, S.eventStatus) == S.EventScheduled
    assert found.value(talks, S.eventStatus) is None
    assert {found.value(s, S.headline) for s in found.objects(talks, S.subjectOf)} >= {
        Literal("Ministers open harbour talks in Velden")
    }


def test_ids_of_a_storyline_and_of_an_article_agree() -> None:
    story = sample.story()
    event = next(iter(graph(story, "storylines/a-harbour.md").objects(None, S.subjectOf)))
    articles = [graph(story, f"articles/{b}.md") for b in ("a-harbour", "b-gazette")]
    assert any((event, RDF.type, S.NewsArticle) in found for found in articles)


def test_nothing_to_tell_is_no_element() -> None:
    assert script([]) == ""
    german = next(p.content for p in render(sample.whole()) if p.path == "storylines/c-hostile.md")
    assert "ld+json" not in german


def test_a_hostile_article_does_not_leave_its_element() -> None:
    found = graph(sample.whole("full"), "articles/c-hostile.md")
    quote = URIRef(SITE + "articles/c-hostile.html#q-5555555555")
    assert "<img src=x onerror=window.pwned=2> </div></span><h1>broken" in str(found.value(quote, S.text))


@pytest.mark.parametrize(
    "text", ["</script><script>evil()</script>", "<!--<script>", "]]>", "a\nb\n\nc", "\u2028</SCRIPT "]
)
def test_no_text_closes_the_element(text: str) -> None:
    _alone(text)


@given(st.text(alphabet=st.sampled_from("</script>!-&\\\"'\n ]ab"), max_size=40))
def test_no_generated_text_closes_the_element(text: str) -> None:
    _alone(text)


def _alone(text: str) -> None:
    page = _Scripts(str(script([{"@type": "Quotation", "text": text}])))
    assert page.elements == []
    (data,) = page.data
    assert not re.search(r"[<>&\n]", data)
    assert json.loads(data)["@graph"][0].get("text", "") == " ".join(text.replace("\u2028", "").split())
