"""A correction is shown wherever its fact is told, and on the page of all of them; what people write runs nowhere."""

import pytest
import sample_publication as sample

from generator.model.brief import Amendment, Brief, Corrected
from generator.model.publication import Publication
from generator.model.sidecar import Authority, KnownPair, KnownState
from generator.render import render

EVIL = "<script>window.pwned=1</script> **b** {{ 7*7 }}\n\n# x"
SET = Corrected(reason=f"Heard it {EVIL}", by=f"A. Editor {EVIL}", on="2031-04-03", was={"speaker": "piet-oss"})
APPLIED = Amendment(
    status="applied", change="set", facts="quotes", item="q-2222222222", exact="“We will build…”",
    value={"speaker": "ada-lorn"}, was=SET.was, reason=SET.reason, by=SET.by, on=SET.on, line=2,
)  # fmt: skip
STALE = APPLIED.replace(
    status="stale", item="q-9", exact=f"gone words {EVIL}", was=None, line=7, why=f"no fact has the id q-9 {EVIL}"
)
DROPPED = APPLIED.replace(change="drop", facts="dates", item="t-9", exact="last year", value=None, was=None)
ADDED = APPLIED.replace(status="refused", change="add", item=None, exact=None, value={"title": EVIL}, why=EVIL)
STATE = KnownState(id="piet-oss-visit-velden", state="done", reason=f"He came {EVIL}", by="B. Editor", on="2031-06-20")


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    brief: Brief = sample.harbour()
    quotes = tuple(q.replace(corrected=SET) if q.id == APPLIED.item else q for q in brief.quotes)
    items = tuple(i.replace(corrected=SET.replace(was={"due": None})) for i in brief.open_items)
    actors = tuple(a.replace(corrected=SET.replace(was=None)) if a.id == "velden" else a for a in brief.actors)
    notes = (APPLIED, STALE, DROPPED, ADDED)
    brief = brief.replace(quotes=quotes, open_items=items, actors=actors, corrections=notes)
    storyline = sample.bridge()
    confirmed = Corrected(reason=STATE.reason, by=STATE.by, on=STATE.on)
    one = SET.replace(was={"names": ["Lorn", EVIL]})
    cast = tuple(a.replace(corrected=one) if a.id == "ada-lorn" else a for a in storyline.actors)
    register = tuple(i.replace(corrected=confirmed) for i in storyline.open_items)
    publication: Publication = sample.story().replace(
        briefs=(brief, sample.gazette()),
        storylines=(storyline.replace(open_items=register, actors=cast),),
        authority=Authority(
            states=(STATE,),
            merge=(("Ada Lorn", EVIL),),
            keep_apart=(KnownPair(names=("Oss", EVIL), reason=EVIL, by=EVIL, on="2031-04-03"),),
        ),
    )
    return {p.path: p.content for p in render(publication)}


@pytest.mark.parametrize(
    "path",
    ["articles/a-harbour.md", "quotes/index.md", "open-items/index.md", "timeline/index.md", "storylines/a-harbour.md",
     "actors/ada-lorn.md"],
)  # fmt: skip
def test_the_mark_stands_where_the_fact_is_told(pages: dict[str, str], path: str) -> None:
    assert "corrected by A. Editor" in pages[path]
    assert "Heard it" in pages[path]


def test_the_mark_says_what_was_there_before(pages: dict[str, str]) -> None:
    assert "; before: speaker Piet Oss" in pages["quotes/index.md"]
    assert "; before: due unknown" in pages["open-items/index.md"]


def test_who_confirmed_a_state_stands_at_the_item(pages: dict[str, str]) -> None:
    assert "confirmed by B. Editor" in pages["open-items/index.md"]


def test_who_told_that_two_names_are_one_stands_on_the_actor(pages: dict[str, str]) -> None:
    assert "Lorn and" in pages["actors/ada-lorn.md"]
    assert "are one, says A. Editor" in pages["actors/ada-lorn.md"]


def test_the_page_lists_all_of_them(pages: dict[str, str]) -> None:
    page = pages["corrections/index.md"]
    assert "speaker: <del>Piet Oss</del> <ins>Ada Lorn</ins>" in page
    assert "last year" in page
    assert "Date, dropped" in page
    assert page.index("## Corrected") < page.index("## Not applied") < page.index("gone words")
    assert "<code>a harbour.yaml</code>, line 7" in page
    assert "Open item: done" in page
    assert "Ada Lorn and" in page


def test_nothing_that_people_write_runs(pages: dict[str, str]) -> None:
    for path, page in pages.items():
        if path.endswith(".md"):
            assert "<script>window" not in page, path
            assert "\n# x" not in page, path


def test_an_article_that_is_not_shown_offers_no_line_with_its_words() -> None:
    pages = {p.path: p.content for p in render(sample.whole("none"))}
    assert "ro-fix" not in pages["articles/a-harbour.md"]
    assert "ro-fix" in {p.path: p.content for p in render(sample.whole())}["articles/a-harbour.md"]
