"""The search with filters, on a server as readers meet it and on the file system, and what the plain search holds."""

import functools
import http.server
import json
import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import sample_publication as sample
from conftest import make, violations
from playwright.sync_api import Browser, Page, expect

from generator.cli.pagefind import index
from generator.errors import ReadoutError
from generator.model.publication import Settings
from generator.render import render
from generator.render.search import PATH


@dataclass(frozen=True)
class Served:
    """A site with its index, and where it is served: under a path of its host."""

    folder: Path
    address: str


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("served") / "sub"
    site = make(sample.whole("full"), folder)
    index(folder / "content", site)
    handler = functools.partial(_Quiet, directory=str(folder.parent))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield Served(site, f"http://127.0.0.1:{server.server_port}/sub/site/")
        server.shutdown()


@pytest.fixture
def go(browser: Browser, served: Served) -> Iterator[Callable[..., Page]]:
    """Opens pages of the server, and fails on a request that goes elsewhere, on a script's error or a warning."""
    faults: list[str] = []
    contexts = []

    def go(path: str, *, scheme: str = "light", width: int = 1280) -> Page:
        context = browser.new_context(
            color_scheme="dark" if scheme == "dark" else "light", viewport={"width": width, "height": 900}
        )
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda r: None if r.url.startswith((served.address, "blob:")) else faults.append(r.url))
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda said: faults.append(said.text) if said.type in ("error", "warning") else None)
        page.goto(served.address + path)
        if path.startswith("search/"):
            expect(page.locator("#ro-search")).to_be_visible()
        return page

    yield go
    for context in contexts:
        context.close()
    assert faults == []


def hits(page: Page) -> list[str]:
    return page.locator("#ro-search-hits > li a").all_inner_texts()


def test_a_filter_narrows_facts_and_a_hit_opens_its_passage(go: Callable[..., Page]) -> None:
    page = go("search/index.html")
    page.get_by_label("Words").fill("bridge")
    expect(page.locator("#ro-search-count")).to_contain_text("facts")
    every = int(page.locator("#ro-search-count").inner_text().split()[0])
    page.get_by_label("Type").select_option("Quotation")
    page.get_by_label("Outlet").select_option("Velden Post")
    page.get_by_label("Speaker").select_option("Ada Lorn")
    expect(page.locator("#ro-search-count")).to_have_text("1 fact")
    assert every > 1
    expect(page.locator("#ro-search-hits mark").first).to_have_text("bridge")
    page.locator("#ro-search-hits a").click()
    page.wait_for_url("**/sub/site/articles/a-harbour.html#q-2222222222")
    expect(page.locator("#q-2222222222")).to_be_in_viewport()


def test_a_filter_without_words_lists_and_stands_in_the_address(go: Callable[..., Page]) -> None:
    page = go("search/index.html?commitment=possible")
    expect(page.locator("#ro-search-count")).to_have_text("1 fact")
    assert hits(page) == ["Piet Oss to visit Velden"]
    page.get_by_label("Commitment").select_option("")
    expect(page).to_have_url(re.compile(r"/search/index\.html$"))
    assert hits(page) == []


def test_the_choices_say_how_many_facts_they_leave(go: Callable[..., Page]) -> None:
    page = go("search/index.html?type=Quotation")
    expect(page.locator("#ro-search-count")).to_contain_text("facts")
    expect(page.get_by_label("Speaker").locator("option").nth(1)).to_have_text("Ada Lorn (3)")
    page.get_by_role("button", name="Clear all").click()
    expect(page.get_by_label("Type")).to_have_value("")


def test_it_works_by_keyboard(go: Callable[..., Page]) -> None:
    page = go("search/index.html")
    page.get_by_label("Words").focus()
    page.keyboard.type("frank")
    page.keyboard.press("Enter")
    expect(page.locator("#ro-search-count")).to_have_text("2 facts")
    expect(page).to_have_url(re.compile(r"/search/index\.html\?words=frank$"))
    page.locator('#ro-search-hits a[href$="#q-1111111111"]').focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/articles/a-harbour.html#q-1111111111")


def test_where_a_fact_stands_is_no_word_of_it(go: Callable[..., Page]) -> None:
    page = go("search/index.html?words=html")
    expect(page.locator("#ro-search-count")).to_have_text("0 facts")


def test_a_hostile_hit_is_text(go: Callable[..., Page]) -> None:
    page = go("search/index.html?words=broken")
    expect(page.locator("#ro-search-hits > li").first).to_be_visible()
    expect(page.locator("#ro-search-hits")).to_contain_text("<img src=x onerror=window.pwned=2>")
    assert page.evaluate("window.pwned") is None
    assert page.locator("#ro-search-hits img, #ro-search-hits h1, #ro-search-hits script").count() == 0


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 390)])
def test_axe_finds_nothing_on_hits_and_downloads(go: Callable[..., Page], scheme: str, width: int) -> None:
    for path in ("search/index.html?words=velden", "downloads/index.html"):
        page = go(path, scheme=scheme, width=width)
        if "search" in path:
            expect(page.locator("#ro-search-hits > li").first).to_be_visible()
        assert violations(page) == [], path
        assert page.evaluate("document.documentElement.scrollWidth") == width, path


def test_without_a_server_the_page_says_where_to_search(served: Served, visit: Callable[..., Page]) -> None:
    page = visit(served.folder, "search/index.html")
    expect(page.locator("#ro-search-note")).to_contain_text(
        "the search field at the top of every page finds everything"
    )
    expect(page.locator("#ro-search")).to_be_hidden()


def test_a_citation_can_be_copied(go: Callable[..., Page]) -> None:
    page = go("articles/a-harbour.html#cite-q-2222222222")
    expect(page.locator("#cite-q-2222222222 pre").first).to_be_visible()
    expect(page.locator("#cite-q-2222222222 pre").first).to_contain_text("@misc{a-harbour:q-2222222222,")
    expect(page.locator("#cite-q-2222222222 .md-code__nav button, #cite-q-2222222222 button").first).to_be_attached()


def test_the_same_records_give_the_same_index(served: Served, tmp_path: Path) -> None:
    content = served.folder.parent / "content"
    for again in range(3):
        site = tmp_path / str(again)
        site.mkdir()
        index(content, site)
        assert _files(site / "pagefind") == _files(served.folder / "pagefind")


def test_every_record_leads_to_a_place(served: Served) -> None:
    for record in json.loads((served.folder.parent / "content" / PATH).read_text("utf-8")):
        path, _, anchor = record["link"].partition("#")
        assert not anchor or f'id="{anchor}"' in (served.folder / path).read_text("utf-8"), record["link"]


def test_no_records_are_no_index(tmp_path: Path) -> None:
    index(tmp_path, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_pagefind_that_fails_is_told(served: Served, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAGEFIND_BINARY_PATH", "/bin/false")
    with pytest.raises(ReadoutError, match="refused to index"):
        index(served.folder.parent / "content", tmp_path)


def test_of_many_articles_the_search_holds_what_they_tell(tmp_path: Path) -> None:
    whole = sample.whole("full")
    few = make(whole, tmp_path / "few")
    many = make(whole.replace(settings=Settings(show="full", search_sentences=3)), tmp_path / "many")
    assert "The market was quiet" in _plain_search(few)
    assert "The market was quiet" not in _plain_search(many)
    assert "Ministers open harbour talks in Velden" in _plain_search(many)
    assert "As of 2 April 2031" in _plain_search(many)
    assert [p for p in _plain_places(many) if "#" in p] == []
    assert not [p for p in _plain_places(few) if p.endswith(("#cite-this", "#take-away"))]
    records = json.loads((tmp_path / "many" / "content" / PATH).read_text("utf-8"))
    assert {r["text"] for r in records if r["filters"]["type"] == ["Article"]} == {""}
    texts = {p.path: p.content for p in render(whole)}
    assert "The market was quiet" in texts[PATH]


def _plain_docs(site: Path) -> list[dict[str, str]]:
    """What Material's search holds of the articles' pages."""
    docs = json.loads((site / "search" / "search_index.json").read_text("utf-8"))["docs"]
    return [d for d in docs if d["location"].startswith("articles/")]


def _plain_search(site: Path) -> str:
    return "\n".join(d["title"] + " " + d["text"] for d in _plain_docs(site))


def _plain_places(site: Path) -> list[str]:
    return [d["location"] for d in _plain_docs(site)]


def _files(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}
