"""Which articles tell one story."""

from newsroom import Desk, talks

from generator.gather import gather
from generator.gather.announced import announced, opening
from generator.gather.linkage import clusters
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


def told(*articles: tuple[str, str, str, str]) -> list[list[str]]:
    """The groups of articles given by name, day, headline and text."""
    desk = Desk()
    for name, on, title, body in articles:
        desk.article(name, f"\n{body}\n", on=on, title=title).done()
    return sorted(map(sorted, members(desk)))


def test_two_fires_in_two_towns_are_two_stories() -> None:
    """What they share is the language of fires: no name of one stands in the other."""
    fire = "The fire in a {} factory in {} killed {} people, police said. The owner, {}, was arrested by police. "
    rest = "A neighbour, {}, heard a bang and saw smoke over the factory. The cause of the fire is not known."
    found = told(
        ("mill", "2024-06-04", "Fire in mill kills six", (fire + rest).format("flour", "Hexley", 6, "Tom Hale", "Ida")),
        ("works", "2024-06-05", "Fire in works kills nine", (fire + rest).format("rug", "Tarmo", 9, "Ana Roa", "Luis")),
    )
    assert found == [["mill"], ["works"]]


def test_two_legs_of_a_tie_are_two_stories() -> None:
    report = "{0} beat {1} {2} on Saturday in the {3} leg. The coach of Norwell, Dan Weekes, spoke of a hard match. "
    more = "The Redfern striker Olav Brekke hit the post twice, and Weekes took off his captain, Sean Maddox."
    first, second = ("Norwell", "Redfern", "2-1", "first"), ("Redfern", "Norwell", "3-0", "second")
    found = told(
        ("one", "2024-06-08", "Norwell beat Redfern 2-1", report.format(*first) + more),
        ("two", "2024-06-15", "Redfern beat Norwell 3-0", report.format(*second) + more),
        ("too", "2024-06-15", "Brekke sinks Norwell 3-0", report.format(*second) + more),
    )
    assert found == [["one"], ["too", "two"]]


def test_what_is_told_of_one_name_everywhere_joins_nothing() -> None:
    """President Orlo meets one, rebukes another, and is asked about a third: three stories that each have a core."""
    tariffs = "President Orlo rebuked Canadia over steel tariffs at a meeting in Quorum. Premier Lise Tran said {}."
    murder = "President Orlo was asked at a meeting about the writer Sami Haddad, who vanished in a consulate. {}."
    found = told(
        ("steel-a", "2018-06-09", "Orlo rebukes Tran over steel", tariffs.format("steel and dairy would be taxed too")),
        ("steel-b", "2018-06-10", "Tran answers Orlo on steel", tariffs.format("Canadia would not be pushed on dairy")),
        ("writer-a", "2018-06-12", "Haddad vanishes in consulate", murder.format("Police searched the consulate")),
        ("writer-b", "2018-06-13", "Consulate searched for Haddad", murder.format("Haddad had come for papers")),
    )
    assert found == [["steel-a", "steel-b"], ["writer-a", "writer-b"]]


def test_the_end_of_a_suit_belongs_to_its_beginning() -> None:
    """A year lies between, but hardly another article names the Lindens or Corvan; Portalis is in all of them."""
    sues = "The music label Corvan of the pop group The Lindens sued the computer maker Portalis over its brand. "
    settles = (
        "Portalis and Corvan, the label of The Lindens, made peace. Terms were kept quiet, but lawyers call it final. "
    )
    court = "A court in Harrow had heard that Portalis broke a promise to Corvan and The Lindens to sell no music."
    peace = "Fans of The Lindens may now buy their songs online, said Ada Voss, who runs Corvan from a Harrow loft."
    found = told(
        ("sues", "2006-03-28", "Lindens’ Corvan sues Portalis", sues + court),
        ("settled", "2007-04-06", "Portalis and Corvan settle", settles + peace),
        ("profit", "2007-01-18", "Portalis doubles its profit", "Shares of Portalis rose after a record quarter."),
        ("chief", "2006-08-07", "Portalis shows new machines", "The chief of Portalis showed four new machines."),
    )
    assert found == [["chief"], ["profit"], ["settled", "sues"]]


def test_all_pairs_count_not_the_likest() -> None:
    """Each of three is like the next, the first and the last share nothing: the mean keeps them apart."""
    vectors = [{"a": 0.6, "b": 0.8}, {"b": 0.6, "c": 0.8}, {"c": 0.6, "d": 0.8}]
    found = clusters(vectors, [None] * 3, [(0, 1), (1, 2)], 0.3)
    assert sorted(c.members for c in found) == [[0, 1], [2]]
    assert len(clusters(vectors, [None] * 3, [(0, 1), (1, 2)], 0.2)) == 1


def test_a_small_word_in_a_name_is_no_name() -> None:
    """What is planned with Moon Jae-in is not told by every article that has an "in"."""
    desk = Desk()
    draft = desk.article("plan", "Ada Orlo is to meet Moon Jae-in in Quorum.", title="Orlo plans a trip")
    draft.actor("Ada Orlo").actor("Moon Jae-in")
    draft.item("Ada Orlo is to meet Moon Jae-in", "Ada Orlo to meet Moon Jae-in", "planned", "ada-orlo", "moon-jae-in")
    draft.done()
    desk.article("other", "Ada Orlo spoke in parliament.", title="Orlo speaks").done()
    (item,) = announced(desk.briefs[0])
    assert not opening(desk.briefs[1], desk.texts["other"]).tells_of(item)
