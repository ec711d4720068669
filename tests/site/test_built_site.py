"""What MkDocs makes of the pages: no broken link, no other host, nothing that runs."""

from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote

import pytest
from conftest import Html

SITES = ("story", "whole", "empty", "written")


@pytest.fixture(params=SITES)
def site(request: pytest.FixtureRequest) -> Path:
    path: Path = request.getfixturevalue(request.param)
    return path


def pages(site: Path) -> dict[str, Html]:
    """Every page but the one for addresses that do not exist, whose links are made for a server."""
    files = [p for p in sorted(site.rglob("*.html")) if p.name != "404.html"]
    return {p.relative_to(site).as_posix(): Html(p.read_text("utf-8")) for p in files}


def test_every_link_leads_to_a_file_and_an_anchor(site: Path) -> None:
    found = pages(site)
    for path, page in found.items():
        for href in page.hrefs:
            if href.startswith(("https://squidfunk.github.io/", "https://example.org/")):
                continue
            target, _, anchor = href.partition("#")
            there = normpath(join(dirname(path), unquote(target))) if target else path
            assert (site / there).is_file(), f"{path}: {href}"
            assert not anchor or there not in found or unquote(anchor) in found[there].ids, f"{path}: {href}"


def test_nothing_is_loaded_from_another_host(site: Path) -> None:
    for path, page in pages(site).items():
        for load in page.loads:
            assert "//" not in load, f"{path}: {load}"
            assert (site / normpath(join(dirname(path), load))).is_file(), f"{path}: {load}"


def test_pages_are_small(site: Path) -> None:
    assert max(p.stat().st_size for p in site.rglob("*.html")) < 300_000


def test_hostile_words_make_no_element(whole: Path) -> None:
    for path in sorted(whole.rglob("*.html")):
        text = path.read_text("utf-8")
        assert "<script>window" not in text, path
        assert "<img src=x" not in text, path
        assert "<svg/onload" not in text, path
        assert "javascript:alert" not in [h for h in Html(text).hrefs if h.startswith("javascript")], path


def test_titles_and_descriptions_are_meant_as_they_are(whole: Path) -> None:
    text = (whole / "articles" / "c-hostile.html").read_text("utf-8")
    title = text[text.index("<title>") : text.index("</title>")]
    assert "script" in title
    assert "<" not in title.removeprefix("<title>")


def test_a_page_written_by_hand_needs_no_navigation(written: Path) -> None:
    assert "We read twice." in (written / "method.html").read_text("utf-8")


def test_the_page_for_unknown_addresses_finds_its_style_under_a_path(written: Path, story: Path) -> None:
    def styles(site: Path) -> list[str]:
        return [load for load in Html((site / "404.html").read_text("utf-8")).loads if load.endswith("readout.css")]

    assert styles(written) == ["/sub/assets/readout.css"]
    assert styles(story) == ["/assets/readout.css"]
