"""The pages of small publications: every fact opens its passage, nothing unknown is dressed up, nothing runs."""

import re
from html.parser import HTMLParser
from posixpath import dirname, join, normpath

import pytest
import sample_publication as sample
import yaml

from generator.model.brief import Corrected
from generator.model.publication import Publication
from generator.model.storyline import DatedTitle, Doer
from generator.render import render
from generator.render.corpus import Corpus
from generator.store import SCHEMAS

PUBLICATIONS = {
    "empty": sample.empty(),
    "single": sample.single(),
    "story": sample.story(),
    "whole": sample.whole(),
    "whole in full": sample.whole("full"),
    "whole without texts": sample.whole("none"),
}


@pytest.fixture(params=PUBLICATIONS, ids=str)
def publication(request: pytest.FixtureRequest) -> Publication:
    return PUBLICATIONS[request.param]


def markdown_pages(publication: Publication) -> dict[str, str]:
    return {p.path: p.content for p in render(publication) if p.path.endswith(".md")}


def test_the_index_pages_are_always_there(publication: Publication) -> None:
    sections = ("quotes", "actors", "timeline", "open-items", "differences", "sources", "storylines")
    assert {"index.md", "about.md", *(f"{s}/index.md" for s in sections)} <= set(markdown_pages(publication))


def test_the_same_publication_gives_the_same_pages(publication: Publication) -> None:
    assert render(publication) == render(publication)


def test_every_page_says_as_of_when(publication: Publication) -> None:
    for path, page in markdown_pages(publication).items():
        assert "As of" in page, path


def test_no_page_shows_none(publication: Publication) -> None:
    for path, page in markdown_pages(publication).items():
        assert not re.search(r"(?<![\w-])None(?![\w-]|\.</p>)", page), path


def test_links_lead_somewhere(publication: Publication) -> None:
    files = {p.path for p in render(publication)} | {f"schemas/{name}.json" for name in SCHEMAS}
    pages = {path.removesuffix(".md") + ".html": _Links(page) for path, page in markdown_pages(publication).items()}
    for path, page in pages.items():
        for href in page.hrefs:
            target, _, anchor = href.partition("#")
            if target.startswith(("https://", "http://")) or target.endswith(".yaml"):
                continue
            there = normpath(join(dirname(path), target)) if target else path
            assert there in pages or there in files, f"{path}: {href}"
            assert not anchor or anchor in pages[there].ids, f"{path}: {href}"


def test_no_anchor_stands_twice(publication: Publication) -> None:
    for path, page in markdown_pages(publication).items():
        ids = _Links(page).all_ids
        assert len(ids) == len(set(ids)), path


def test_every_fact_has_its_anchor_on_the_page_of_its_article(publication: Publication) -> None:
    pages = markdown_pages(publication)
    for brief in publication.briefs:
        ids = _Links(pages[f"articles/{brief.id}.md"]).ids
        facts = {f.id for f in (*brief.quotes, *brief.dates, *brief.open_items, *brief.facts)}
        assert facts <= ids


def test_hostile_words_are_only_words() -> None:
    for path, page in markdown_pages(sample.whole("full")).items():
        assert not re.search(r"<(script(?! type=\"application/ld\+json\">| src=)|img|svg/|h1|i>|b>)", page), path
        assert "\u202e" not in page, path
        assert "\x01" not in page, path
        front = yaml.safe_load(page.split("---\n")[1])
        assert not re.search(r"[<>\[\]{}*`_]", front["title"] + front["description"]), path


def test_a_text_that_may_not_be_shown_is_not_shown() -> None:
    page = markdown_pages(sample.whole("none"))["articles/a-harbour.md"]
    assert "The market was quiet" not in page
    assert "Rain fell all day" not in page
    assert "The talks lasted four hours" not in page
    full = markdown_pages(sample.whole("full"))["articles/a-harbour.md"]
    assert "The market was quiet" in full


def test_passages_leave_out_what_carries_no_fact() -> None:
    page = markdown_pages(sample.whole())["articles/a-harbour.md"]
    assert "Nobody minded" not in page
    assert "four hours" in page
    assert "[…]" in page


def test_an_article_in_another_language_is_listed() -> None:
    pages = markdown_pages(sample.whole())
    assert "Die Minister trafen sich" in pages["sources/index.md"]
    assert "not in English" in pages["articles/d-german.md"]
    assert "lange über die Brücke" not in pages["articles/d-german.md"]


def test_refused_seeds_are_listed_with_their_remedy() -> None:
    page = markdown_pages(sample.whole())["sources/index.md"]
    assert "&lt;i&gt;bad&lt;/i&gt;.txt" in page
    assert "put an article in it" in page


def test_actors_of_a_storyline_are_one() -> None:
    pages = markdown_pages(sample.story())
    assert "actors/ada-lorn.md" in pages
    assert "../articles/b-gazette.html#q-4444444444" in pages["actors/ada-lorn.md"]


def test_an_address_that_an_actor_had_alone_leads_to_its_page() -> None:
    pages = markdown_pages(sample.story())
    moved = pages["actors/lorn.md"]
    assert 'href="ada-lorn.html"' in moved
    assert "exclude: true" in moved
    assert "What Ada Lorn said" not in moved
    assert 'href="lorn.html"' not in "".join(pages.values())


def test_namesakes_lead_to_each_other_and_what_people_told_stands_on_both() -> None:
    told = Corrected(reason="Two men", by="A. Editor", on="2031-04-03", was={"names": ["Lorn", "Lorn"]})
    story = sample.story()
    lorn, oss, *rest = story.storylines[0].actors
    actors = (lorn, oss.replace(name=lorn.name, apart=told), *rest)
    pages = markdown_pages(story.replace(storylines=(story.storylines[0].replace(actors=actors),)))
    assert 'Not to be taken for</dt> <dd><a href="piet-oss.html">' in pages["actors/ada-lorn.md"]
    assert 'Not to be taken for</dt> <dd><a href="ada-lorn.html">' in pages["actors/piet-oss.md"]
    assert "Lorn and Lorn are not one, says A. Editor" in pages["actors/piet-oss.md"]
    assert "Not to be taken for" not in markdown_pages(story)["actors/ada-lorn.md"]


def test_two_entries_of_an_article_that_are_one_have_one_page() -> None:
    story = sample.story()
    lorn, _, *rest = story.storylines[0].actors
    one = lorn.replace(also={"a-harbour": ("piet-oss",)})
    actors = (one, *rest)
    bridge = story.storylines[0].replace(actors=actors, open_items=(), timeline=(), quote_families=())
    pages = markdown_pages(story.replace(storylines=(bridge,)))
    assert "What Ada Lorn said" in pages["actors/ada-lorn.md"]
    assert "Piet Oss" in pages["actors/ada-lorn.md"]
    assert 'href="ada-lorn.html"' in pages["actors/piet-oss.md"]


def test_a_blank_of_the_matrix_says_so_and_opens_the_mention() -> None:
    story = sample.story()
    gazette = story.briefs[1].replace(quotes=(), dates=())
    bridge = story.storylines[0].replace(quote_families=(), timeline=(), origins=())
    page = markdown_pages(story.replace(briefs=(story.briefs[0], gazette), storylines=(bridge,)))["quotes/index.md"]
    assert "no direct quotation" in page
    assert "../articles/b-gazette.html#m-lorn" in page


def test_single_words_are_not_counted() -> None:
    page = markdown_pages(sample.story())["quotes/index.md"]
    assert page.index("Single words in quotation marks") < page.index("“No”")


def test_an_article_called_index_takes_no_lists_place() -> None:
    story = sample.story()
    named = story.replace(
        storylines=(story.storylines[0].replace(id="index"), story.storylines[0].replace(id="page-2", articles=())),
    )
    pages = [p.path for p in render(named)]
    assert len(pages) == len(set(pages))
    assert {"storylines/index-.md", "storylines/page-2-.md"} <= set(pages)
    assert "storylines/index-.html" in markdown_pages(named)["index.md"]


def test_a_role_is_the_newest_title_in_its_fullest_words() -> None:
    story = sample.story()
    given = (("Minister", "2031-04-02"), ("Transport Minister", "2031-04-01"), ("Deputy Transport Minister", None))
    evidence = story.storylines[0].actors[0].titles[0].evidence
    titles = tuple(DatedTitle(text=text, on=on, evidence=evidence) for text, on in given)
    lorn = story.storylines[0].actors[0].replace(titles=titles)
    bridge = story.storylines[0].replace(actors=(lorn, *story.storylines[0].actors[1:]))
    page = markdown_pages(story.replace(storylines=(bridge,)))["actors/index.md"]
    assert "<td>Transport Minister</td>" in page


def test_who_is_to_act_stands_in_the_articles_words_where_nobody_is_named() -> None:
    story = sample.story()
    item = story.storylines[0].open_items[0]
    evidence = item.history[0].evidence[0]
    doer = Doer(**dict(evidence.replace(end=evidence.start + 3, exact=evidence.exact[:3])))
    bridge = story.storylines[0].replace(open_items=(item.replace(who=(doer,)),))
    page = markdown_pages(story.replace(storylines=(bridge,)))["open-items/index.md"]
    assert re.search(rf'who is to act: <a href="[^"]*#[^"]+"><q>{doer.exact}</q></a>', page)
    named = story.storylines[0].replace(open_items=(item.replace(who=(doer.replace(actor="piet-oss"),)),))
    page = markdown_pages(story.replace(storylines=(named,)))["open-items/index.md"]
    assert re.search(r"who is to act: (<a[^>]*>)?Piet Oss", page)


def test_what_is_open_stands_by_due_date() -> None:
    story = sample.story()
    item = story.storylines[0].open_items[0]
    dated = item.replace(id="dated", title="Lorn to open fair", due="2031-04-05", outlets=1, origins=1)
    undated = item.replace(id="undated", title="Oss to sign treaty", due=None, outlets=2, origins=2)
    bridge = story.storylines[0].replace(open_items=(dated, undated))
    page = markdown_pages(story.replace(storylines=(bridge,)))["index.md"]
    assert page.index("Lorn to open fair") < page.index("Oss to sign treaty")


def test_outlets_not_stated_are_told_apart() -> None:
    story = sample.story()
    copy = story.briefs[1].replace(id="c-copy")
    texts = {**story.texts, "c-copy": story.texts["b-gazette"]}
    page = markdown_pages(story.replace(briefs=(*story.briefs, copy), texts=texts))["sources/index.md"]
    assert page.count("“We will build the bridge together, and we will open it soon”") == 2
    corpus = Corpus(story.replace(briefs=(*story.briefs, copy), texts=texts))
    assert corpus.outlets["c-copy"].name == corpus.outlets["b-gazette"].name + " (2)"


def test_what_few_tell_does_not_stand_beside_what_many_do() -> None:
    story = sample.story()
    event = story.storylines[0].timeline[0]
    many = event.replace(id="many", text="The ministers met.", origins=5)
    few = event.replace(id="few", text="It rained in Velden.", origins=1)
    bridge = story.storylines[0].replace(timeline=(many, few))
    page = markdown_pages(story.replace(storylines=(bridge,)))["index.md"]
    happened = page[: page.index("What was said")]
    assert "The ministers met." in happened
    assert "It rained in Velden." not in happened


def test_a_description_tells_what_its_page_has() -> None:
    pages = markdown_pages(sample.story())
    assert "What is open for Piet Oss and where the articles name Piet Oss" in pages["actors/piet-oss.md"]
    assert "What Ada Lorn said" in pages["actors/ada-lorn.md"]


def test_of_many_outlets_the_matrix_is_a_list_whose_numbers_open_passages() -> None:
    story = sample.story()
    names = [f"n{i:02}-paper" for i in range(13)]
    copies = [story.briefs[1].replace(id=name) for name in names]
    actors = story.storylines[0].actors
    lorn = actors[0].replace(ids={**actors[0].ids, **dict.fromkeys(names, "lorn")})
    bridge = story.storylines[0].replace(
        articles=(*story.storylines[0].articles, *names), actors=(lorn, *actors[1:]), quote_families=()
    )
    texts = {**story.texts, **dict.fromkeys(names, sample.GAZETTE)}
    page = markdown_pages(story.replace(briefs=(*story.briefs, *copies), texts=texts, storylines=(bridge,)))
    quotes = page["quotes/index.md"]
    assert "<table" not in quotes
    assert 'class="ro-said"' in quotes
    assert "../articles/n12-paper.html#q-4444444444" in quotes


class _Links(HTMLParser):
    """The links and ids of a page; Markdown's own headings count as ids too."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.hrefs: list[str] = []
        self.all_ids: list[str] = []
        self.feed(page)
        headings = re.findall(r"^#+ (.+)$", page, re.MULTILINE)
        self.ids = {*self.all_ids, *(re.sub(r"[^\w]+", "-", h.lower()).strip("-") for h in headings)}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        for name, value in attrs:
            if name == "href" and value:
                self.hrefs.append(value)
            if name == "id" and value:
                self.all_ids.append(value)
