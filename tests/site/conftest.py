"""Sites built from small publications, and a browser to look at them."""

import re
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
import sample_publication as sample
from mkdocs.commands.build import build
from mkdocs.config import load_config
from playwright.sync_api import Browser, Page, Request, sync_playwright

from generator.model.publication import Publication
from generator.render import render
from generator.store import SCHEMAS

ROOT = Path(__file__).parents[2]
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


def make(publication: Publication, folder: Path) -> Path:
    """Build a site as `readout site` does, strictly."""
    for page in render(publication):
        target = folder / "content" / page.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(page.content, encoding="utf-8")
    for brief in publication.briefs:
        target = folder / "content" / "briefs" / f"{brief.id}.yaml"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(f"id: {brief.id}\n", encoding="utf-8")
    for name in SCHEMAS:
        target = folder / "content" / "schemas" / f"{name}.json"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text("{}\n", encoding="utf-8")
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
def browser() -> Iterator[Browser]:
    """Debian's Chromium, else Playwright's own; a missing one is a failure."""
    with sync_playwright() as playwright:
        path = str(CHROMIUM) if CHROMIUM.exists() else None
        opened = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield opened
        opened.close()


@pytest.fixture
def visit(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Opens pages from the file system, and fails on a request that leaves it, on a script's error or a warning."""
    opened = []
    faults: list[str] = []

    def left(request: Request) -> None:
        if not request.url.startswith(("file:", "data:", "blob:")):
            faults.append(f"request: {request.url}")

    def visit(site: Path, path: str, *, scheme: str = "light", width: int = 1280, script: bool = True) -> Page:
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
        page.goto(f"{site.as_uri()}/{path}")
        return page

    yield visit
    for context in opened:
        context.close()
    assert faults == []
