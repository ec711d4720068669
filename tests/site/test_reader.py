"""What a reader does with the site of the five golden seeds, in a real browser."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import ADDRESS, COLOURS, EVERY, violations
from playwright.sync_api import Page, expect

Visit = Callable[..., Page]

INDEXES = (
    "index.html quotes/index.html actors/index.html timeline/index.html open-items/index.html differences/index.html "
    "sources/index.html storylines/index.html corrections/index.html about.html"
).split()


def kinds(seeds: Path) -> list[str]:
    """A page of each kind; of an actor, the one of whom there is most to tell."""
    actors = [p for p in (seeds / "actors").glob("*.html") if p.name != "index.html"]
    fullest = max(actors, key=lambda p: (p.stat().st_size, p.name))
    one = [sorted((seeds / s).glob("0*.html"))[0] for s in ("articles", "storylines")]
    return [*INDEXES, *(p.relative_to(seeds).as_posix() for p in (*one, fullest))]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_kind_of_page_is_accessible(seeds: Path, visit: Visit, scheme: str) -> None:
    page = visit(seeds, "index.html", scheme=scheme)
    for path in kinds(seeds):
        page.goto(f"{seeds.as_uri()}/{path}")
        assert violations(page, EVERY if scheme == "light" else COLOURS) == [], f"{path}, {scheme}"


def test_every_kind_of_page_fits_a_telephone_and_says_as_of_when(seeds: Path, visit: Visit) -> None:
    page = visit(seeds, "index.html", width=390)
    for path in kinds(seeds):
        page.goto(f"{seeds.as_uri()}/{path}")
        assert page.evaluate("document.documentElement.scrollWidth") == 390, path
        assert page.locator(".ro-asof").first.inner_text().startswith("As of"), path


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_unknown_address_has_a_page_of_its_own(served: str, browser: object, scheme: str) -> None:
    context = browser.new_context(color_scheme=scheme)  # type: ignore[attr-defined]
    page = context.new_page()
    answer = page.goto(f"{served}/no/such/page.html")
    assert answer.status == 404
    expect(page.get_by_role("heading", level=1)).to_have_text("Page not found")
    assert violations(page) == []
    page.locator("article").get_by_role("link", name="Quotes").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Quotes")
    context.close()


def test_a_quotation_of_the_front_page_opens_its_words(seeds: Path, visit: Visit) -> None:
    page = visit(seeds, "index.html")
    quotation = page.locator(".ro-past .ro-words > a").first
    words = quotation.inner_text().strip("“”…")
    quotation.click()
    page.wait_for_url(re.compile(r"/articles/.*#q-[0-9a-f]{10}$"))
    mark = page.locator(":target")
    expect(mark).to_be_in_viewport()
    assert words[:40] in " ".join(mark.inner_text().split())
    fact = page.locator(".ro-aside li.is-target")
    expect(fact).to_be_in_viewport()
    expect(fact).to_contain_text("stated by")
    expect(fact).to_contain_text("carried by")
    expect(page.locator(".ro-whose time")).to_be_in_viewport()


def test_the_front_page_is_one_screen_first(seeds: Path, visit: Visit) -> None:
    page = visit(seeds, "index.html")
    for part in (".ro-past", ".ro-isopen", ".ro-differ", ".ro-speakers", ".ro-timeline svg"):
        expect(page.locator(part).first).to_be_in_viewport()
    due = page.locator(".ro-isopen .ro-when").all_inner_texts()
    undated = [n for n, words in enumerate(due) if "no date stated" in words]
    assert undated == list(range(len(due)))[len(due) - len(undated) :], "what has no date comes last"


def test_every_fact_of_the_front_page_opens_a_passage(seeds: Path, visit: Visit) -> None:
    page = visit(seeds, "index.html")
    facts = page.locator(".ro-brief > li:not(:has(.ro-none))")
    assert facts.count() > 5
    for fact in facts.all():
        targets = [a.get_attribute("href") or "" for a in fact.locator("a").all()]
        assert any(re.match(r"(articles/.*#[qoe]-|storylines/.*#difference-)", t) for t in targets), targets


def test_marks_are_switched_by_keyboard_alone(seeds: Path, visit: Visit) -> None:
    page = visit(seeds, kinds(seeds)[-3])
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('.ro-key')"):
            break
    assert page.evaluate("document.activeElement.dataset.kind") == "quote"
    mark = page.locator(".m-quote > a").first
    assert _line(mark) == "underline"
    page.keyboard.press("Enter")
    assert _line(mark) == "none"
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.dataset.kind") == "open"
    page.keyboard.press("ArrowLeft")
    assert page.evaluate("document.activeElement.dataset.kind") == "quote"
    assert _line(mark) == "underline"
    for _ in range(8):
        page.keyboard.press("Tab")
    assert page.evaluate("!!document.activeElement.closest('.m')")
    first = page.evaluate("document.activeElement.parentElement.id")
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.parentElement.id") != first
    assert page.evaluate("document.activeElement.title || document.activeElement.getAttribute('aria-describedby')")


def test_a_mark_brings_its_fact_and_the_text_stays(seeds: Path, visit: Visit) -> None:
    page = visit(seeds, kinds(seeds)[-3])
    mark = page.locator(".m-open > a[data-first]").first
    mark.scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    mark.click()
    expect(page.locator(".ro-aside li.is-target")).to_be_in_viewport()
    assert page.evaluate("location.hash").startswith("#d-o-")
    assert page.evaluate("scrollY") == before
    assert page.evaluate("document.activeElement.matches('.ro-aside li')")


def test_a_known_address_opens_at_the_words(seeds: Path, visit: Visit) -> None:
    page = visit(seeds, kinds(seeds)[-3])
    href = page.locator(".ro-aside .ro-original").first.get_attribute("href") or ""
    assert href.startswith(f"{ADDRESS}#:~:text=")


def test_articles_lead_to_their_neighbours(seeds: Path, visit: Visit) -> None:
    page = visit(seeds, kinds(seeds)[-3])
    first = page.url
    page.locator(".ro-turn [rel=next]").click()
    page.wait_for_url(lambda url: url != first)
    page.locator(".ro-turn [rel=prev]").click()
    page.wait_for_url(first)


def test_quotations_and_the_matrix_are_narrowed_down(seeds: Path, visit: Visit) -> None:
    page = visit(seeds, "quotes/index.html")
    quotes = page.locator(".ro-family, .ro-singles > li")
    every = quotes.count()
    rows = page.locator(".ro-matrix tbody tr")
    speaker = page.get_by_label("Speaker")
    name = rows.first.locator("th a").inner_text()
    speaker.select_option(label=name)
    assert rows.filter(visible=True).count() == 1
    shown = quotes.filter(visible=True)
    assert 0 < shown.count() < every
    for by in shown.locator(".ro-voice").all_inner_texts():
        assert name in by
    expect(page.locator(".ro-found")).to_have_text(f"{shown.count()} of {every} shown")
    page.get_by_label("Outlet").select_option(index=1)
    assert page.locator(".ro-matrix thead th").filter(visible=True).count() == 2
    assert shown.count() < every
    page.get_by_role("button", name="Show all").click()
    assert quotes.filter(visible=True).count() == every
    page.get_by_label("Kind").select_option(label="single words")
    expect(page.get_by_role("heading", name="The same words in several places")).to_be_hidden()


def test_cells_of_the_matrix_open_passages_and_blanks_mentions(seeds: Path, visit: Visit) -> None:
    page = visit(seeds, "quotes/index.html")
    page.locator(".ro-matrix .ro-hits a").first.click()
    page.wait_for_url("**/articles/*#q-*")
    expect(page.locator(":target")).to_be_in_viewport()
    page.go_back()
    blank = page.locator(".ro-blank:has(a)").first
    expect(blank).to_contain_text("no direct quotation")
    blank.locator("a").click()
    page.wait_for_url("**/articles/*#*")
    expect(page.locator(":target")).to_be_in_viewport()


@pytest.mark.parametrize("path", ["quotes/index.html", "article"])
def test_a_button_copies_a_quotation_with_its_citation(seeds: Path, visit: Visit, path: str) -> None:
    page = visit(seeds, kinds(seeds)[-3] if path == "article" else path)
    page.evaluate(
        "Object.defineProperty(navigator, 'clipboard', {value: {writeText: async words => { window.copied = words }}})"
    )
    button = page.locator(".ro-copy").first
    button.focus()
    page.keyboard.press("Enter")
    expect(button).to_have_text("Copied")
    expect(page.get_by_role("status").last).to_have_text("Quotation copied with its citation")
    words = str(page.evaluate("window.copied"))
    assert re.fullmatch(r"“.+” \(.+\)\. “.+”, .+, \d+ \w+ 2023\. \S+", words), words
    assert words.endswith(ADDRESS) or re.search(r"file:.*/articles/.*#q-[0-9a-f]{10}$", words)


def test_an_actor_has_the_sentences_that_report_it(seeds: Path, visit: Visit) -> None:
    pages = [
        p for p in sorted((seeds / "actors").glob("*.html")) if "reported-without-quotation-marks" in p.read_text()
    ]
    assert pages
    page = visit(seeds, f"actors/{pages[0].name}")
    item = page.locator("#reported-without-quotation-marks ~ .ro-singles > li").first
    words = item.locator("> span").first.inner_text()
    item.locator("a").first.click()
    page.wait_for_url("**/articles/*#r-*")
    assert " ".join(words.split()) in " ".join(page.locator(".ro-passages").inner_text().split())


def test_the_timeline_is_drawn_and_told(seeds: Path, visit: Visit) -> None:
    page = visit(seeds, "timeline/index.html", scheme="dark")
    dots = page.locator(".ro-timeline svg a")
    assert dots.count() > 3
    assert dots.locator("title").count() == dots.count()
    assert page.locator(".ro-timeline .ro-span").count() > 0
    assert {"ro-happened", "ro-planned"} <= {
        c for d in page.locator(".ro-dot").all() for c in (d.get_attribute("class") or "").split()
    }
    dots.last.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".ro-events > :target")).to_be_in_viewport()


def test_an_open_item_has_its_scale_history_and_actors(seeds: Path, visit: Visit) -> None:
    page = visit(seeds, "open-items/index.html")
    item = page.locator(".ro-item").first
    expect(item.locator(".ro-bars rect")).to_have_count(4)
    expect(item).to_contain_text("who is to act:")
    item.locator("summary").click()
    expect(item.locator(".ro-history .ro-passage").first).to_be_visible()
    item.locator(".ro-passages-of a").first.click()
    page.wait_for_url("**/articles/*#*")


def test_a_difference_is_a_card_with_words_and_verdict(seeds: Path, visit: Visit) -> None:
    page = visit(seeds, "differences/index.html")
    for card in page.locator(".ro-card").all():
        expect(card.locator(".ro-verdict")).to_have_count(1)
        assert card.locator(".ro-passage q").count() > 1
    page.locator(".ro-card .ro-passage").first.click()
    page.wait_for_url("**/articles/*#*")
    expect(page.locator(":target")).to_be_in_viewport()


def test_nothing_moves_while_a_page_loads(seeds: Path, visit: Visit) -> None:
    page = visit(seeds, "index.html")
    for path in ("index.html", "quotes/index.html", kinds(seeds)[-3], kinds(seeds)[-2]):
        page.goto(f"{seeds.as_uri()}/{path}")
        moved = page.evaluate(
            """() => new Promise(done => {
                let sum = 0
                new PerformanceObserver(list => { for (const e of list.getEntries()) sum += e.value })
                    .observe({type: "layout-shift", buffered: true})
                setTimeout(() => done(sum), 250)
            })"""
        )
        assert moved < 0.01, path


def test_a_dossier_prints_whole(seeds: Path, visit: Visit) -> None:
    page = visit(seeds, kinds(seeds)[-2])
    page.emulate_media(media="print")
    for hidden in (".md-header", ".md-tabs", ".ro-copy"):
        expect(page.locator(hidden).first).to_be_hidden()
    for shown in (".ro-timeline svg", ".ro-history", ".ro-card", ".ro-matrix", ".ro-family"):
        expect(page.locator(shown).first).to_be_visible()


def test_pages_tell_what_they_are(seeds: Path) -> None:
    titles: dict[str, str] = {}
    for path in sorted(seeds.rglob("*.html")):
        text = path.read_text("utf-8")
        for name in ("og:title", "og:description", "og:type", "og:site_name", "twitter:card", "description"):
            assert re.search(rf'<meta (?:name|property)="{name}" content="[^"]+">', text), (path, name)
        assert "og:image" not in text
        title = re.search(r"<title>(.*?)</title>", text)
        assert title is not None
        assert titles.setdefault(title[1], path.name) == path.name, title[1]


def _line(mark: object) -> str:
    return str(mark.evaluate("e => getComputedStyle(e).textDecorationLine"))  # type: ignore[attr-defined]
