"""What a reader can do with the site, in a real browser, from the file system."""

from collections.abc import Callable
from pathlib import Path

from conftest import violations
from playwright.sync_api import Page, expect

Visit = Callable[..., Page]

KINDS = (
    "index.html",
    "articles/a-harbour.html",
    "quotes/index.html",
    "actors/index.html",
    "actors/ada-lorn.html",
    "timeline/index.html",
    "open-items/index.html",
    "differences/index.html",
    "sources/index.html",
    "storylines/index.html",
    "storylines/a-harbour.html",
    "about.html",
)


COMPONENTS = ("index.html", "articles/a-harbour.html", "storylines/a-harbour.html", "actors/ada-lorn.html")
"""Pages that between them have every component of the site."""


def test_axe_finds_nothing_on_a_telephone(whole: Path, story: Path, visit: Visit) -> None:
    page = visit(story, "index.html", scheme="dark", width=390)
    pages = [(story, k) for k in COMPONENTS] + [(whole, k) for k in ("index.html", "articles/c-hostile.html")]
    for site, path in pages:
        page.goto(f"{site.as_uri()}/{path}")
        assert violations(page) == [], path


def test_no_page_is_wider_than_a_telephone(whole: Path, story: Path, visit: Visit) -> None:
    page = visit(story, "index.html", width=390)
    for site, path in [(story, k) for k in KINDS] + [(whole, k) for k in ("index.html", "articles/c-hostile.html")]:
        page.goto(f"{site.as_uri()}/{path}")
        assert page.evaluate("document.documentElement.scrollWidth") == 390, path


def test_a_narrow_table_keeps_names_whole(story: Path, visit: Visit) -> None:
    page = visit(story, "actors/index.html", width=390)
    name = page.get_by_role("rowheader", name="Ada Lorn").locator("a")
    assert name.evaluate("e => getComputedStyle(e).wordBreak") == "normal"
    assert page.evaluate("document.documentElement.scrollWidth") == 390


def test_a_statement_of_the_front_page_opens_its_words(story: Path, visit: Visit) -> None:
    page = visit(story, "index.html")
    page.locator(".ro-past .ro-words + .ro-by .ro-passages-of a").first.click()
    page.wait_for_url("**/articles/a-harbour.html#q-2222222222")
    mark = page.locator("#q-2222222222")
    expect(mark).to_be_in_viewport()
    expect(mark).to_contain_text("We will build the bridge together")
    expect(mark).to_have_css("background-color", _colour(page, "--ro-target"))


def test_all_pieces_of_a_mark_that_is_split_are_highlighted(story: Path, visit: Visit) -> None:
    page = visit(story, "articles/a-harbour.html#o-1111111111--2")
    pieces = page.locator('[data-ref="o-1111111111--2"]')
    assert pieces.count() == 2
    expect(pieces.nth(0)).to_have_class("m m-open is-target")
    expect(pieces.nth(1)).to_have_class("m m-open is-target")


def test_the_legend_switches_marks_by_keyboard(story: Path, visit: Visit) -> None:
    page = visit(story, "articles/a-harbour.html")
    key = page.get_by_role("button", name="Dates")
    date = page.locator("#t-2222222222 > a")
    assert key.get_attribute("aria-pressed") == "true"
    before = date.evaluate("e => getComputedStyle(e).textDecorationLine")
    key.focus()
    page.keyboard.press("Enter")
    assert key.get_attribute("aria-pressed") == "false"
    assert (before, date.evaluate("e => getComputedStyle(e).textDecorationLine")) == ("underline", "none")
    assert date.get_attribute("tabindex") == "-1"
    page.keyboard.press("Space")
    assert (key.get_attribute("aria-pressed"), date.get_attribute("tabindex")) == ("true", "0")


def test_arrows_go_from_mark_to_mark(story: Path, visit: Visit) -> None:
    page = visit(story, "articles/a-harbour.html")
    page.locator("#q-1111111111 > a").focus()
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.parentElement.id") == "t-2222222222"
    page.keyboard.press("ArrowLeft")
    assert page.evaluate("document.activeElement.parentElement.id") == "q-1111111111"
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#d-q-1111111111"


def test_without_script_the_text_and_its_links_are_there(story: Path, visit: Visit) -> None:
    page = visit(story, "articles/a-harbour.html#q-2222222222", script=False)
    expect(page.locator(".ro-legend")).to_be_hidden()
    expect(page.locator("#q-2222222222")).to_be_in_viewport()


def test_search_works_from_the_file_system(story: Path, visit: Visit) -> None:
    page = visit(story, "index.html")
    page.keyboard.press("s")
    page.keyboard.type("neighbour", delay=20)
    hit = page.locator(".md-search-result__link").first
    expect(hit).to_be_visible()
    hit.click()
    page.wait_for_url("**/articles/a-harbour.html*")


def test_nothing_hostile_runs(whole: Path, visit: Visit) -> None:
    page = visit(whole, "index.html")
    for path in sorted(p.relative_to(whole).as_posix() for p in whole.rglob("*.html") if p.name != "404.html"):
        page.goto(f"{whole.as_uri()}/{path}")
        assert page.evaluate("window.pwned") is None, path
    page.goto(f"{whole.as_uri()}/index.html")
    page.keyboard.press("s")
    page.keyboard.type("broken", delay=20)
    expect(page.locator(".md-search-result__link").first).to_be_visible()
    assert page.evaluate("window.pwned") is None
    page.goto(f"{whole.as_uri()}/articles/c-hostile.html")
    page.locator(".m-actor > a").first.hover()
    page.wait_for_timeout(400)
    assert page.evaluate("window.pwned") is None


def test_dark_mode_follows_the_reader(story: Path, visit: Visit) -> None:
    dark = visit(story, "index.html", scheme="dark")
    expect(dark.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


def test_a_storyline_without_what_is_wanted_steps_aside(whole: Path, visit: Visit) -> None:
    page = visit(whole, "quotes/index.html")
    storyline = page.get_by_role("heading", level=2, name="script")
    expect(storyline).to_be_visible()
    page.get_by_label("Speaker").select_option(label="Ada Lorn")
    expect(storyline).to_be_hidden()
    expect(page.get_by_role("heading", level=2, name="Ministers open harbour talks")).to_be_visible()
    assert page.locator(".ro-matrix").filter(visible=True).count() == 1
    page.get_by_role("button", name="Show all").click()
    expect(storyline).to_be_visible()


def test_the_timeline_opens_its_event(story: Path, visit: Visit) -> None:
    page = visit(story, "timeline/index.html")
    page.locator(".ro-timeline svg a").first.click()
    assert page.evaluate("location.hash") == "#event-velden-talks"
    expect(page.locator("#event-velden-talks")).to_be_in_viewport()


def _colour(page: Page, name: str) -> str:
    """A custom property as the browser computes colours."""
    script = """name => {
        const probe = document.body.appendChild(document.createElement("i"))
        probe.style.color = `var(${name})`
        const colour = getComputedStyle(probe).color
        probe.remove()
        return colour
    }"""
    return str(page.evaluate(script, name))
