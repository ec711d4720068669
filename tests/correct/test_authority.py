"""What the authority file tells is held against the articles: words that are gone, and ids and names of nobody."""

import pytest
from sample_publication import HARBOUR, bridge, gazette, harbour

from generator.correct.authority import exact, idle, marked
from generator.model.sidecar import Authority, KnownPair, KnownState, PinnedStoryline, Row

TEXTS = {"a-harbour": HARBOUR}
PAIR = KnownPair(names=("Otto", "Piet Oss"), reason="One man", by="A. Editor", on="2031-06-20", line=Row(9))
BRIEFS = [harbour(), gazette()]
ITEM = "piet-oss-visit-velden"


def state(item: str = ITEM, *evidence: dict[str, object]) -> KnownState:
    return KnownState(
        id=item, state="done", evidence=evidence, reason="He came", by="A. Editor", on="2031-06-20", line=Row(4)
    )


def test_the_words_of_a_state_find_their_place() -> None:
    known, stale = exact(Authority(states=(state(ITEM, {"brief": "a-harbour", "exact": "four hours"}),)), TEXTS)
    start = HARBOUR.index("four hours")
    assert stale == ()
    assert known.states[0].evidence == (
        {"brief": "a-harbour", "exact": "four hours", "start": start, "end": start + 10},
    )


@pytest.mark.parametrize(
    ("evidence", "message"),
    [
        ({"brief": "a-harbour", "exact": "five hours"}, "the words “five hours” do not stand in the article"),
        ({"brief": "z-gone", "exact": "four hours"}, "there is no article “z-gone”"),
        ({"exact": "four hours"}, "there is no article “None”"),
        ({"brief": "a-harbour"}, "its evidence quotes no words"),
        ({"brief": "a-harbour", "exact": "four hours", "page": 3}, "page is no setting or field that there is"),
    ],
)
def test_a_state_whose_words_are_gone_is_not_used(evidence: dict[str, object], message: str) -> None:
    known, (problem,) = exact(Authority(states=(state(ITEM, evidence), state())), TEXTS)
    assert known.states == (state(),)
    assert (problem.file, problem.place) == ("authority.yaml", "line 4")
    assert problem.message == f"the state of {ITEM} is stale: {message}"
    assert problem.remedy


def test_a_confirmed_state_is_shown_on_the_item() -> None:
    (storyline,) = marked([bridge()], Authority(states=(state(),)), BRIEFS)
    mark = storyline.open_items[0].corrected
    assert mark is not None
    assert (mark.by, mark.on, mark.reason, mark.was) == ("A. Editor", "2031-06-20", "He came", None)
    assert marked([bridge()], Authority(), BRIEFS) == (bridge(),)


def told(one: str, other: str) -> KnownPair:
    return KnownPair(names=(one, other), reason="One minister", by="A. Editor", on="2031-06-20")


@pytest.mark.parametrize("names", [("Ada Lorn", "Lorn"), ("Lorn", "Ada Lorn"), ("ada-lorn", "b-gazette/lorn")])
def test_who_told_that_two_names_are_one_is_shown_on_the_actor(names: tuple[str, str]) -> None:
    authority = Authority(merge=(("Ada Lorn", "Lorn"), told("Ada Lorn", "Piet Oss"), told(*names)))
    (storyline,) = marked([bridge()], authority, BRIEFS)
    marks = {a.id: a.corrected for a in storyline.actors}
    assert [i for i, mark in marks.items() if mark] == ["ada-lorn"]
    mark = marks["ada-lorn"]
    assert mark is not None
    assert (mark.reason, mark.was) == ("One minister", {"names": list(names)})
    assert idle(Authority(merge=(told(*names),)), BRIEFS, [bridge()]) == ()


def test_names_of_one_article_that_are_merged_are_done_and_not_stale() -> None:
    """Where one article has both as the names of one actor, the pair is true already."""
    known = tuple(a.replace(aliases=("Lorn",)) if a.id == "ada-lorn" else a for a in harbour().actors)
    briefs = [harbour().replace(actors=known)]
    authority = Authority(merge=(told("Lorn", "Ada Lorn"),))
    assert idle(authority, briefs, [bridge()]) == ()
    (storyline,) = marked([bridge()], authority, briefs)
    assert [a.id for a in storyline.actors if a.corrected] == ["ada-lorn"]


@pytest.mark.parametrize("names", [("Ada Lorn", "Piet Oss"), ("Piet Oss", "Ada Lorn")])
def test_who_told_that_two_are_two_is_shown_on_both(names: tuple[str, str]) -> None:
    (storyline,) = marked([bridge()], Authority(keep_apart=(told(*names),)), BRIEFS)
    assert [a.id for a in storyline.actors if a.apart] == ["ada-lorn", "piet-oss"]
    assert not any(a.corrected for a in storyline.actors)


def test_an_alias_of_two_means_neither_and_what_is_one_and_two_is_told() -> None:
    known = tuple(a.replace(aliases=("Boss",)) for a in harbour().actors)
    authority = Authority(merge=(("Boss", "Velden"), ("Ada Lorn", "Piet Oss")), keep_apart=(("piet oss", "Ada Lorn"),))
    stale = [p.message for p in idle(authority, [harbour().replace(actors=known)], [])]
    assert stale == [
        "merge is stale: “Boss” is short for Ada Lorn and Piet Oss and Velden",
        "merge and keep_apart both name “Ada Lorn” and “Piet Oss”; they are kept apart",
    ]


def test_one_actor_is_not_kept_apart_from_itself() -> None:
    known = tuple(a.replace(aliases=("Lorn",)) if a.id == "ada-lorn" else a for a in harbour().actors)
    stale = idle(Authority(keep_apart=(("Lorn", "Ada Lorn"),)), [harbour().replace(actors=known)], [])
    assert [p.message for p in stale] == ["keep_apart is stale: “Lorn” and “Ada Lorn” are names of the same actor"]


def test_whom_and_what_nobody_names_is_told() -> None:
    authority = Authority(
        states=(state(), state("piet-oss-visit-veldon")),
        merge=(("Ada Lorn", "VELDEN"), ("piet-oss", "Peter Oss"), PAIR, ("Nick", "Piet Oss")),
        keep_apart=(("Velden", "Ida Lorn"), ("Nick", "Piet Oss")),
        storylines=(PinnedStoryline(id="harbour", articles=("a-harbour", "c-gone")),),
    )
    brief = harbour()
    known = tuple(a.replace(aliases=("Nick",)) if a.id == "piet-oss" else a for a in brief.actors)
    stale = idle(authority, [brief.replace(actors=known), gazette()], [bridge()])
    assert [(p.place, p.message) for p in stale] == [
        ("line 4", "the state of piet-oss-visit-veldon is stale: there is no such open item"),
        ("merge, item 2", "merge is stale: no article names “Peter Oss”"),
        ("line 9", "merge is stale: no article names “Otto”"),
        ("keep_apart, item 1", "keep_apart is stale: no article names “Ida Lorn”"),
        ("keep_apart, item 2", "keep_apart is stale: “Nick” and “Piet Oss” are names of the same actor"),
        ("merge, item 4", "merge and keep_apart both name “Nick” and “Piet Oss”; they are kept apart"),
        ("storylines", "the storyline harbour is stale: there is no article “c-gone”"),
    ]
    assert stale[0].remedy == f"perhaps you mean {ITEM}"
