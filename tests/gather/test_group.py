"""Which articles tell one story."""

from newsroom import Desk, talks

from generator.gather import gather
from generator.model.sidecar import Authority


def members(desk: Desk, authority: Authority | None = None) -> list[set[str]]:
    return [set(s.articles) for s in gather(desk.briefs, desk.texts, authority or Authority())]


def with_ferries(desk: Desk) -> Desk:
    """Two reports of another story, and one that stands alone."""
    first = """
The Brannock ferry ran aground off Kirkholm on Saturday with 212 passengers on board.

Lifeboats from Kirkholm brought all passengers of the Brannock ashore. Skipper Moira Leask blamed a faulty rudder.
"""
    second = """
Investigators raised the Brannock from the rocks off Kirkholm and found a cracked rudder.

Skipper Moira Leask of the Brannock ferry had reported the rudder twice before the grounding off Kirkholm.
"""
    other = """
A new library opened its doors in Vellmar with a night of readings.

The architect had planned the reading room around an old lime tree.
"""
    desk.article("ferry-a", first, on="2024-03-03", title="Brannock ferry aground off Kirkholm").done()
    desk.article("ferry-b", second, on="2024-03-21", title="Brannock ferry had a cracked rudder").done()
    desk.article("library", other, on="2024-03-04", title="Library opens in Vellmar").done()
    return desk


def test_reports_of_one_meeting_are_one_story() -> None:
    assert members(talks()) == [{"gazette", "courier", "daily", "unstated"}]


def test_several_stories_stand_side_by_side() -> None:
    found = members(with_ferries(talks()))
    assert sorted(map(sorted, found)) == [
        ["courier", "daily", "gazette", "unstated"],
        ["ferry-a", "ferry-b"],
        ["library"],
    ]


def test_a_storyline_is_named_after_its_oldest_article() -> None:
    storylines = {s.id: s for s in gather(*_both(with_ferries(Desk())), Authority())}
    assert storylines["ferry-a"].title == "Brannock ferry aground off Kirkholm"
    assert storylines["ferry-a"].span == "2024-03-03/2024-03-21"
    assert storylines["ferry-a"].as_of == "2024-03-21"


def test_pinned_storylines_win() -> None:
    authority = Authority.model_validate(
        {"storylines": [{"id": "pinned", "title": "Chosen by hand", "articles": ["ferry-a", "library"]}]}
    )
    desk = with_ferries(Desk())
    assert sorted(map(sorted, members(desk, authority))) == [["ferry-a", "library"], ["ferry-b"]]
    assert {s.id: s.title for s in gather(*_both(desk), authority)}["pinned"] == "Chosen by hand"


def test_a_thousand_words_of_the_same_politics_are_no_story() -> None:
    """What two articles share must be rarer than the language of their desk."""
    desk = Desk()
    for name, body in {
        "budget": "The finance minister told parliament that the budget would grow. The opposition voted against it.",
        "schools": "The education minister told parliament that schools would stay open. The opposition agreed.",
    }.items():
        desk.article(name, body, on="2024-03-04", title=name).done()
    assert len(members(desk)) == 2


def _both(desk: Desk) -> tuple[list, dict[str, str]]:
    return desk.briefs, desk.texts
