"""Sites built from small publications, and a browser to look at them."""

import functools
import http.server
import re
import threading
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
import sample_publication as sample
from mkdocs.commands.build import build
from mkdocs.config import load_config
from playwright.sync_api import Browser, Page, Request, sync_playwright

from generator.model.publication import Publication
from generator.read import read
from generator.render import render
from generator.store import load_content, record_files

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden"
ADDRESS = "https://example.org/blinken"
CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()


class Html(HTMLParser):
    """The ids, links and loaded files of a built page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.hrefs: list[str] = []
        self.loads: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.ids |= {given[name] for name in ("id", "name") if given.get(name)}
        if tag == "a" and "href" in given:
            self.hrefs.append(given["href"])
        if tag == "link" and re.search(r"stylesheet|icon|preload|preconnect", given.get("rel", "")):
            self.loads.append(given["href"])
        if "src" in given:
            self.loads.append(given["src"])


AXE = (Path(__file__).parent / "vendor" / "axe.min.js").read_text("utf-8")
EVERY = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
"""The rules that another scheme can break."""


def violations(page: Page, rules: dict[str, object] = EVERY) -> list[list[str]]:
    """What axe finds on the page: the rule and the first element that breaks it. Only that leaves the browser."""
    page.evaluate(AXE)
    script = """async rules => {
        const options = {runOnly: rules, preload: false, resultTypes: ["violations"]}
        return (await axe.run(document, options)).violations.map(v => [v.id, v.nodes[0].html])
    }"""
    found: list[list[str]] = page.evaluate(script, rules)
    return found


def make(publication: Publication, folder: Path) -> Path:
    """Build a site as `readout site` does, strictly."""
    pages = {page.path: page.content for page in render(publication)}
    for path, text in (pages | record_files(publication, model="model", model_sha256="0")).items():
        target = folder / "content" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    site = folder / "site"
    config = load_config(str(ROOT / "mkdocs.yml"), docs_dir=str(folder / "content"), site_dir=str(site), strict=True)
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    return site


@pytest.fixture(scope="session")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One storyline of two articles."""
    return make(sample.story(), tmp_path_factory.mktemp("story"))


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two storylines, a hostile article, a German one, a refused seed."""
    return make(sample.whole("full"), tmp_path_factory.mktemp("whole"))


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(sample.empty(), tmp_path_factory.mktemp("empty"))


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with a page that somebody wrote by hand, published under a path of its host."""
    folder = tmp_path_factory.mktemp("written")
    (folder / "content").mkdir()
    (folder / "content" / "method.md").write_text("# Our method\n\nWe read twice.\n", encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("READOUT_SITE_URL", "https://example.org/sub/")
        return make(sample.single(), folder)


@pytest.fixture(scope="session")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The five golden seeds and their stored record; one of them has an address, as if a sidecar gave it."""
    briefs, storylines = load_content(GOLDEN / "content")
    first = briefs[0].replace(article=briefs[0].article.replace(url=ADDRESS))
    publication = Publication(
        briefs=(first, *briefs[1:]),
        storylines=storylines,
        texts={a.id: a.text for a in read(GOLDEN / "seeds").articles},
        as_of=max(b.article.published for b in briefs if b.article.published),
    )
    return make(publication, tmp_path_factory.mktemp("seeds"))


@pytest.fixture(scope="session")
def served(seeds: Path) -> Iterator[str]:
    """The address under which the golden site is served."""
    handler = functools.partial(_Quiet, directory=str(seeds))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    """Answers an unknown address with the site's own page for it, and writes no log."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        if code != 404:
            return super().send_error(code, message, explain)
        body = Path(self.directory, "404.html").read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        return None


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium, else Playwright's own; a missing one is a failure."""
    with sync_playwright() as playwright:
        path = str(CHROMIUM) if CHROMIUM.exists() else None
        opened = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield opened
        opened.close()


@pytest.fixture
def visit(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Opens pages of a folder or of a server here, and fails on a request that leaves it, on a script's error."""
    opened = []
    faults: list[str] = []

    def left(request: Request) -> None:
        if not request.url.startswith(("file:", "data:", "blob:", "http://127.0.0.1:")):
            faults.append(f"request: {request.url}")

    def visit(site: Path | str, path: str, *, scheme: str = "light", width: int = 1280, script: bool = True) -> Page:
        context = browser.new_context(
            color_scheme="dark" if scheme == "dark" else "light",
            viewport={"width": width, "height": 900},
            java_script_enabled=script,
        )
        opened.append(context)
        page = context.new_page()
        page.on("request", left)
        page.on("pageerror", lambda error: faults.append(f"error: {error}"))
        page.on("console", lambda said: faults.append(f"console: {said.text}") if said.type == "error" else None)
        page.goto(f"{site.as_uri() if isinstance(site, Path) else site}/{path}")
        return page

    yield visit
    for context in opened:
        context.close()
    assert faults == []
