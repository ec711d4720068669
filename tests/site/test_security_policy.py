"""The Content-Security-Policy: every kind of page keeps it, search included, and it stops what it is there to stop."""

import functools
import http.server
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from conftest import ROOT
from playwright.sync_api import Browser, Page, expect
from test_browser import KINDS

from generator.cli.pagefind import index

WATCH = """
    window.violations = []
    addEventListener("securitypolicyviolation", e => violations.push(`${e.violatedDirective}: ${e.blockedURI}`))
"""


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Says nothing."""


class Strict(Quiet):
    """Sends the headers that SECURITY.md gives."""

    def end_headers(self) -> None:
        for name, value in documented().items():
            self.send_header(name, value)
        super().end_headers()


@functools.cache
def documented() -> dict[str, str]:
    """The headers of SECURITY.md."""
    block = (ROOT / "SECURITY.md").read_text("utf-8").partition("```\n")[2].partition("```")[0]
    return dict(line.split(": ", 1) for line in block.splitlines())


@contextmanager
def served(site: Path, handler: type[Quiet]) -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(params=["http", "file"])
def address(request: pytest.FixtureRequest, whole: Path) -> Iterator[str]:
    """Where the site stands: on a server that sends the headers too, or in the file system."""
    if request.param == "file":
        yield whole.as_uri()
        return
    with served(whole, Strict) as address:
        yield address


@pytest.fixture
def watched(browser: Browser) -> Iterator[Callable[[str], Page]]:
    """Opens an address; what breaks the policy there is in `violations`."""
    context = browser.new_context()
    context.add_init_script(WATCH)
    page = context.new_page()

    def open_(address: str) -> Page:
        page.goto(address)
        return page

    yield open_
    context.close()


def test_no_kind_of_page_breaks_it(address: str, watched: Callable[[str], Page], whole: Path) -> None:
    kinds = [k for k in (*KINDS, "404.html", "articles/c-hostile.html") if (whole / k).is_file()]
    kinds += [p.relative_to(whole).as_posix() for p in whole.glob("*/index.html")]
    for path in dict.fromkeys(kinds):
        page = watched(f"{address}/{path}")
        page.wait_for_function("document.readyState === 'complete'")
        assert page.evaluate("violations") == [], path


def test_search_keeps_it(address: str, watched: Callable[[str], Page]) -> None:
    page = watched(f"{address}/index.html")
    page.keyboard.press("s")
    page.keyboard.type("neighbour", delay=20)
    expect(page.locator(".md-search-result__link").first).to_be_visible()
    assert page.evaluate("violations") == []


@pytest.mark.parametrize("handler", [Quiet, Strict])
def test_search_with_filters_keeps_it(
    whole: Path, watched: Callable[[str], Page], tmp_path: Path, handler: type[Quiet]
) -> None:
    site = shutil.copytree(whole, tmp_path / "site")
    index(whole.parent / "content", site)
    with served(site, handler) as address:
        page = watched(f"{address}/search/index.html")
        page.get_by_label("Words").fill("bridge")
        expect(page.locator("#ro-search-count")).to_contain_text("fact")
        assert page.evaluate("violations") == []


def test_it_stops_scripts_that_are_not_the_sites(story: Path, watched: Callable[[str], Page], tmp_path: Path) -> None:
    site = shutil.copytree(story, tmp_path / "site")
    page = site / "about.html"
    evil = "<script>pwned = 1</script><img src=x onerror='pwned = 2'><a id=evil href='javascript:pwned = 3'>x</a>"
    page.write_text(page.read_text("utf-8").replace("</h1>", f"</h1>{evil}", 1), encoding="utf-8")
    opened = watched(page.as_uri())
    opened.locator("#evil").click()
    opened.evaluate("new Promise(done => setTimeout(done, 100))")
    assert opened.evaluate("window.pwned") is None
    assert sorted(opened.evaluate("violations")) == [
        "script-src-attr: inline",
        "script-src-elem: inline",
        "script-src-elem: inline",
    ]


def test_it_stands_before_all_scripts_and_is_the_documented_header(story: Path) -> None:
    policies = set()
    for path in story.rglob("*.html"):
        text = path.read_text("utf-8")
        policy = text.partition('<meta http-equiv="Content-Security-Policy" content="')[2].partition('"')[0]
        assert text.index("Content-Security-Policy") < text.index("<script"), path
        policies.add(policy)
    (policy,) = policies
    # The search with filters runs in a worker, which obeys the header of its file and no page's element.
    header = policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'") + "; frame-ancestors 'none'"
    assert documented()["Content-Security-Policy"] == header
