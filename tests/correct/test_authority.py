"""What the authority file tells is held against the articles: words that are gone, and ids and names of nobody."""

import pytest
from sample_publication import HARBOUR, bridge, gazette, harbour

from generator.correct.authority import exact, idle, marked
from generator.model.sidecar import Authority, KnownPair, KnownState, PinnedStoryline, Row

TEXTS = {"a-harbour": HARBOUR}
PAIR = KnownPair(names=("Otto", "Piet Oss"), reason="One man", by="A. Editor", on="2031-06-20", line=Row(9))
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
        ({"brief": "a-harbour", "exact": "four hours", "page": 3}, "Extra inputs are not permitted"),
    ],
)
def test_a_state_whose_words_are_gone_is_not_used(evidence: dict[str, object], message: str) -> None:
    known, (problem,) = exact(Authority(states=(state(ITEM, evidence), state())), TEXTS)
    assert known.states == (state(),)
    assert (problem.file, problem.place) == ("authority.yaml", "line 4")
    assert problem.message == f"the state of {ITEM} is stale: {message}"
    assert problem.remedy


def test_a_confirmed_state_is_shown_on_the_item() -> None:
    (storyline,) = marked([bridge()], Authority(states=(state(),)))
    mark = storyline.open_items[0].corrected
    assert mark is not None
    assert (mark.by, mark.on, mark.reason, mark.was) == ("A. Editor", "2031-06-20", "He came", None)
    assert marked([bridge()], Authority()) == (bridge(),)


def test_who_told_that_two_names_are_one_is_shown_on_the_actor() -> None:
    told = KnownPair(names=("Ada Lorn", "lorn"), reason="One minister", by="A. Editor", on="2031-06-20")
    other = told.replace(names=("Ada Lorn", "Piet Oss"))
    (storyline,) = marked([bridge()], Authority(merge=(("Ada Lorn", "Lorn"), other, told)))
    marks = {a.id: a.corrected for a in storyline.actors}
    assert [i for i, mark in marks.items() if mark] == ["ada-lorn"]
    mark = marks["ada-lorn"]
    assert mark is not None
    assert (mark.reason, mark.was) == ("One minister", {"names": ["Ada Lorn", "lorn"]})


def test_whom_and_what_nobody_names_is_told() -> None:
    authority = Authority(
        states=(state(), state("piet-oss-visit-veldon")),
        merge=(("Ada Lorn", "VELDEN"), ("piet-oss", "Peter Oss"), PAIR, ("Nick", "Piet Oss")),
        keep_apart=(("Velden", "Ida Lorn"), ("Nick", "Piet Oss")),
        storylines=(PinnedStoryline(id="harbour", articles=("a-harbour", "c-gone")),),
    )
    brief = harbour()
    known = tuple(a.replace(aliases=("Nick",)) if a.id == "piet-oss" else a for a in brief.actors)
    told = idle(authority, [brief.replace(actors=known), gazette()], [bridge()])
    assert [(p.place, p.message) for p in told] == [
        ("line 4", "the state of piet-oss-visit-veldon is stale: there is no such open item"),
        ("merge, item 2", "merge is stale: no article names “Peter Oss”"),
        ("line 9", "merge is stale: no article names “Otto”"),
        ("merge, item 4", "merge is stale: no article names “Nick”"),
        ("keep_apart, item 1", "keep_apart is stale: no article names “Ida Lorn”"),
        ("storylines", "the storyline harbour is stale: there is no article “c-gone”"),
    ]
    assert told[0].remedy == f"perhaps you mean {ITEM}"
