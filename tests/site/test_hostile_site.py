"""A hundred hostile payloads in every field: nothing runs on the built site, and each is shown as the words it is.

The browser ignores the pages' Content-Security-Policy here, so that nothing but the way in which pages are written
stands between the words and the reader.
"""

import csv
import json
import re
import threading
from collections.abc import Iterator
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote
from xml.etree import ElementTree

import pytest
import yaml
from conftest import ROOT
from hostile import corpus
from hostile.payloads import PAYLOADS
from playwright.sync_api import Browser, Page, expect
from test_security_policy import Quiet

from generator import pipeline
from generator.cli.site import build_site
from generator.model.publication import Publication, Settings
from generator.render.escape import printable

WATCH = """
    window.pwned = () => { window.ran = (window.ran || 0) + 1 }
    for (const name of ["alert", "confirm", "prompt"]) window[name] = window.pwned
"""
AUDIT = """([pages, scripts]) => pages.flatMap(([path, text]) => {
    const page = new DOMParser().parseFromString(text, "text/html")
    const faults = []
    const say = (what, element) => faults.push(`${path}: ${what}: ${element.outerHTML.slice(0, 120)}`)
    for (const e of page.querySelectorAll("*")) {
        const tag = e.localName
        if (/^(iframe|object|embed|base|audio|video|math|frameset|template|style)$/.test(tag)) say("element", e)
        if (tag === "meta" && e.httpEquiv && e.httpEquiv !== "Content-Security-Policy") say("element", e)
        if (tag === "form" && e.hasAttribute("action")) say("form", e)
        if (tag === "script" && !/json$/.test(e.type)) {
            const own = e.hasAttribute("src") ? e.getAttribute("src").replace(/^[./]*/, "") : e.textContent.slice(0, 24)
            if (!scripts.includes(own)) say("script", e)
        }
        for (const { name, value } of e.attributes) {
            if (/^on/.test(name) || name === "srcdoc" || name === "formaction") say("attribute", e)
            if (/^(href|src|xlink:href|data|poster|background|srcset)$/.test(name)) {
                const scheme = value.trim().match(/^([a-z][a-z0-9+.-]*):/i)?.[1].toLowerCase()
                if (scheme && !/^https?$/.test(scheme)) say("scheme", e)
                if ((scheme || value.startsWith("//")) && tag !== "a") say("other host", e)
                if (/^\\s*(https?:)?[/][/][^/]*evil[.]example/i.test(value)) say("evil host", e)
            }
            if (name === "style" && /url[(]|position|expression/.test(value)) say("style", e)
        }
    }
    return faults
})"""
SCRIPTS = [
    "assets/iframe-worker.js", "assets/readout.js", "assets/search.js",
    "__md_scope=new URL(\"/\",l", 'var palette=__md_get("__', "var target=document.getE",
]  # fmt: skip
"""The site's scripts, and the beginnings of the theme's."""


def letters(text: str) -> str:
    """What a page shows of the text: without what does not print, and without blanks, which HTML folds."""
    return "".join(printable(text).split())


@pytest.fixture(scope="module")
def publication(tmp_path_factory: pytest.TempPathFactory) -> Publication:
    seeds = tmp_path_factory.mktemp("hostile") / "seeds"
    corpus.write(seeds)
    return pipeline.build(seeds, settings=Settings(show="full"))


@pytest.fixture(scope="module")
def hostile(publication: Publication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    pipeline.publish(publication, folder / "content")
    build_site(ROOT / "mkdocs.yml", folder / "content", folder / "site", as_of=publication.as_of)
    return folder / "site"


@pytest.fixture(scope="module")
def address(hostile: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(hostile)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture(scope="module")
def pages(hostile: Path) -> dict[str, str]:
    return {p.relative_to(hostile).as_posix(): p.read_text("utf-8") for p in sorted(hostile.rglob("*.html"))}


@pytest.fixture(scope="module")
def scripts(hostile: Path) -> list[str]:
    return SCRIPTS + [p.relative_to(hostile).as_posix() for p in hostile.glob("assets/javascripts/bundle.*.js")]


@pytest.fixture
def unguarded(browser: Browser, address: str) -> Iterator[Page]:
    """A page that no policy protects; fails if anything asks for another host, opens a window, or runs."""
    context = browser.new_context(bypass_csp=True)
    context.add_init_script(WATCH)
    page = context.new_page()
    faults: list[str] = []
    page.on(
        "request", lambda r: None if r.url.startswith((address, "blob:", "data:image/svg")) else faults.append(r.url)
    )
    page.on("dialog", lambda d: faults.append(f"dialog {d.message}"))
    context.on("page", lambda p: faults.append(f"window {p.url}"))
    yield page
    assert page.evaluate("window.ran") is None
    context.close()
    assert faults == []


def test_every_payload_is_in_the_record(publication: Publication) -> None:
    assert len(publication.briefs) == len(PAYLOADS)
    titles = {b.id: letters(b.article.title) for b in publication.briefs}
    for n, payload in enumerate(PAYLOADS.values()):
        assert letters(payload)[:90] in titles[f"a-{n}"], payload


def test_no_page_holds_an_element_of_theirs(pages: dict[str, str], scripts: list[str], unguarded: Page) -> None:
    assert unguarded.evaluate(AUDIT, [list(pages.items()), scripts]) == []


def test_each_is_shown_as_the_words_it_is(pages: dict[str, str], unguarded: Page) -> None:
    shown = unguarded.evaluate(
        """pages => pages.map(text => {
            const page = new DOMParser().parseFromString(text, "text/html")
            return [page.title, page.querySelector("h1").textContent, page.querySelector(".ro-passages").textContent]
        })""",
        [pages[f"articles/a-{n}.html"] for n in range(len(PAYLOADS))],
    )
    for payload, (title, heading, text) in zip(PAYLOADS.values(), shown, strict=True):
        assert letters(payload)[:60] in letters(title), payload
        assert letters(payload)[:90] in letters(heading), payload
        assert letters(text).count(letters(payload)) >= 8, payload


def test_nothing_runs_on_any_page(pages: dict[str, str], address: str, unguarded: Page) -> None:
    """Without the site's own scripts and styles, which would take a second a page."""
    unguarded.context.route(re.compile(r"\.(?:js|css|svg)$"), lambda route: route.abort())
    for path in pages:
        unguarded.goto(f"{address}/{path}")
        assert unguarded.evaluate("window.ran") is None, path


def test_nothing_runs_beside_the_sites_own_scripts(pages: dict[str, str], address: str, unguarded: Page) -> None:
    some = [path for path in pages if path.endswith("index.html") and path.count("/") < 2]
    for path in (*some, "404.html", *(f"storylines/s-{n}.html" for n in range(0, len(PAYLOADS), 9))):
        unguarded.goto(f"{address}/{path}")
        assert unguarded.evaluate("window.ran") is None, path


def test_nothing_runs_in_a_tooltip(address: str, unguarded: Page) -> None:
    for path in ("articles/a-0.html", "articles/a-31.html", "index.html"):
        unguarded.goto(f"{address}/{path}")
        for link in unguarded.locator(".md-content [title]:visible").all()[:4]:
            link.hover()
            unguarded.wait_for_timeout(150)


def test_nothing_runs_in_search(address: str, unguarded: Page) -> None:
    unguarded.goto(f"{address}/index.html")
    unguarded.keyboard.press("s")
    unguarded.keyboard.type("port", delay=20)
    results = unguarded.locator(".md-search-result__link")
    expect(results.first).to_be_visible()
    for _ in range(12):
        results.last.scroll_into_view_if_needed()
        unguarded.wait_for_timeout(100)
    shown = letters(" ".join(results.all_text_contents()))
    found = [name for name, payload in PAYLOADS.items() if letters(payload)[:30] in shown]
    assert len(found) > 10, found
    for query in ("<img src=x onerror=pwned()>", '"><script>pwned()</script>', "onerror pwned", "{{ 7 * 7 }}"):
        for parameter in ("q", "h"):
            unguarded.goto(f"{address}/articles/a-9.html?{parameter}={quote(query)}")
            unguarded.wait_for_timeout(300)
            assert unguarded.evaluate("window.ran") is None


def test_nothing_runs_in_the_search_with_filters(address: str, scripts: list[str], unguarded: Page) -> None:
    for query in ("script", "<img src=x onerror=pwned()>", "port"):
        unguarded.goto(f"{address}/search/index.html?q={quote(query)}#q={quote(query)}")
        box = unguarded.locator(".md-content input[type=search], .md-content input[type=text]")
        if box.count():
            box.first.fill(query)
        unguarded.wait_for_timeout(800)
        assert unguarded.evaluate("window.ran") is None
        assert unguarded.evaluate(AUDIT, [[[query, unguarded.content()]], scripts]) == []


def test_every_other_file_is_what_its_name_says(hostile: Path) -> None:
    known = {".html", ".js", ".css", ".svg", ".gz", ".map", ".txt", ".xml", ".wasm", ".png", ".pf_meta", ".pf_index",
             ".pf_fragment", ".pf_filter", ".pagefind"}  # fmt: skip
    for path in sorted(p for p in hostile.rglob("*") if p.is_file()):
        if path.suffix in known:
            continue
        text = path.read_bytes().decode("utf-8")
        HOLDS[path.suffix](text, path.relative_to(hostile).as_posix())


def _json(text: str, path: str) -> None:
    json.loads(text)
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\u2028\u2029]", text), path


def _yaml(text: str, path: str) -> None:
    assert isinstance(yaml.safe_load(text), dict), path


def _csv(text: str, path: str) -> None:
    rows = list(csv.reader(text.lstrip("\ufeff").splitlines(keepends=True)))
    assert len({len(row) for row in rows}) == 1, path
    for cell in (cell for row in rows for cell in row):
        assert not re.match(r"[=+\-@\t\r＝＋－＠]", cell) or re.fullmatch(r"-?\d+(?:\.\d+)?", cell), f"{path}: {cell!r}"


def _ics(text: str, path: str) -> None:
    lines = text.replace("\r\n ", "").split("\r\n")
    assert lines.pop() == "", path
    known = set(
        "BEGIN END VERSION PRODID METHOD NAME X-WR-CALNAME SUMMARY DTSTART DTEND DTSTAMP UID SEQUENCE CATEGORIES URL "
        "STATUS DESCRIPTION LOCATION CALSCALE TRANSP CLASS".split()
    )
    open_: list[str] = []
    for line in lines:
        name = re.split(r"[;:]", line, maxsplit=1)[0]
        assert name in known, f"{path}: {line!r}"
        assert not re.search(r"[\x00-\x08\x0a-\x1f\x7f]", line), f"{path}: {line!r}"
        if name == "BEGIN":
            open_.append(line[6:])
        elif name == "END":
            assert open_.pop() == line[4:], path
    assert open_ == []


def _atom(text: str, path: str) -> None:
    assert "<!ENTITY" not in text
    for element in ElementTree.fromstring(text).iter():
        assert element.tag.startswith("{http://www.w3.org/2005/Atom}"), f"{path}: {element.tag}"
        assert re.match(r"https?://|[\w./-]+(?:#|$)|urn:|tag:|$", element.get("href", "")), f"{path}: {element.attrib}"
        assert "evil.example" not in element.get("href", ""), path
        if element.get("type") == "html":
            assert set(re.findall(r"<[^>]*>?", element.text or "")) <= {"<br/>"}, path


def _bib(text: str, path: str) -> None:
    plain = re.sub(r"\\.", "", text, flags=re.DOTALL)
    assert plain.count("{") == plain.count("}"), path
    assert not re.search(r"\\(?:input|write|include|immediate|openin)", text), path


HOLDS = {
    ".json": _json,
    ".yaml": _yaml,
    ".csv": _csv,
    ".ics": _ics,
    ".atom": _atom,
    ".bib": _bib,
    ".md": lambda *_: None,
}
"""What each kind of file must be; a kind that is new here has to be thought about."""
