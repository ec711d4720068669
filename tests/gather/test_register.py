"""Open items across articles, and what became of them."""

import pytest
from newsroom import Desk, talks

from generator.gather import gather
from generator.model.sidecar import Authority
from generator.model.storyline import RegisterItem

MEETING = "ana-serra-grace-mwangi-meeting"
VISIT = "daniel-otieno-visit-lisbon"


def items(desk: Desk, *, authority: dict | None = None, as_of: str | None = None) -> dict[str, RegisterItem]:
    told = {"storylines": [{"id": "s", "articles": [b.id for b in desk.briefs]}], **(authority or {})}
    (storyline,) = gather(desk.briefs, desk.texts, Authority.model_validate(told), clauses=desk.clauses, as_of=as_of)
    return {i.id: i for i in storyline.open_items}


def with_later(text: str, on: str, *dates: tuple[str, str]) -> Desk:
    desk = talks()
    draft = desk.article("later", text, on=on, outlet="Later Post")
    for name in ("Ana Serra", "Daniel Otieno", "Grace Mwangi"):
        if name in text:
            draft.actor(name)
    for words, value in dates:
        draft.date(words, value)
    draft.done()
    return desk


def test_items_are_merged_with_their_history() -> None:
    item = items(talks())[VISIT]
    assert [(c.on, c.commitment, c.state) for c in item.history] == [
        ("2024-03-04", "agreed", "open"),
        ("2024-03-05", "planned", "open"),
    ]
    assert (item.commitment, item.state, item.outlets) == ("planned", "open", 2)


def test_on_a_tie_the_least_firm_counts() -> None:
    item = items(talks())[MEETING]
    assert (item.commitment, item.due, item.state) == ("doubtful", "2024-03-05", "open")


def test_a_later_article_closes_an_item() -> None:
    desk = with_later(
        "Ana Serra met Grace Mwangi on Tuesday and left Nairobi.", "2024-03-06", ("Tuesday", "2024-03-05")
    )
    item = items(desk)[MEETING]
    assert item.state == "done"
    assert item.history[-1].on == "2024-03-06"
    assert item.history[-1].evidence[0].exact == "Ana Serra met Grace Mwangi on Tuesday and left Nairobi."


@pytest.mark.parametrize(
    "text",
    [
        "Ana Serra will meet Grace Mwangi after all.",
        "Ana Serra is still expected to meet Grace Mwangi, an aide confirmed.",
        "Ana Serra spoke of Grace Mwangi at length.",
        "Ana Serra met her staff and left Nairobi.",
        "Ana Serra never met Mayor Lund, an aide to Grace Mwangi said, but hopes to.",
    ],
)
def test_other_news_close_nothing(text: str) -> None:
    assert items(with_later(text, "2024-03-07"))[MEETING].state != "done"


def test_a_meeting_before_the_item_is_not_its_end() -> None:
    desk = with_later("Ana Serra met Grace Mwangi in Geneva on 7 February.", "2024-03-05", ("7 February", "2024-02-07"))
    assert items(desk)[MEETING].state == "open"


def announced(text: str, title: str, kind: str, *persons: str) -> Desk:
    """An article that announces one more item, of the persons named."""
    desk = talks()
    draft = desk.article("announced", text, on="2024-03-04", outlet="Evening Star").actor("Nairobi", kind="place")
    for name in persons:
        draft.actor(name)
    draft.item(text, title, "possible", *(p.lower().replace(" ", "-") for p in persons), kind=kind).done()
    return desk


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Ivo Marten visited Nairobi on 20 March.", "done"),
        ("Ivo Marten visited Reykjavik on 20 March.", "open"),
        ("Ivo Marten arrived in Nairobi on 2 February.", "open"),
        ("Ivo Marten is to visit Nairobi on 20 March.", "open"),
        ("Ivo Marten did not travel to Nairobi.", "cancelled"),
    ],
)
def test_a_visit_without_a_place_ends_where_the_story_is(text: str, state: str) -> None:
    desk = announced("A trip by Ivo Marten to Nairobi is possible.", "Ivo Marten to travel", "visit", "Ivo Marten")
    draft = desk.article("later", text, on="2024-03-21").actor("Ivo Marten")
    for place in ("Nairobi", "Reykjavik"):
        if place in text:
            draft.actor(place, kind="place")
    for words, day in (("20 March", "2024-03-20"), ("2 February", "2024-02-02")):
        if words in text:
            draft.date(words, day)
    draft.done()
    assert items(desk)["ivo-marten-visit"].state == state


def test_a_measure_ends_with_what_it_is_about() -> None:
    desk = announced("The ministries may expand ferry services.", "Ministries to expand ferry services", "measure")
    desk.article("later", "The ministries expanded ferry services on 1 May.", on="2024-05-02").date(
        "1 May", "2024-05-01"
    ).done()
    assert items(desk)["ministries-to-expand-ferry-services"].state == "done"


def test_a_visit_called_off() -> None:
    item = items(with_later("Daniel Otieno cancelled his visit to Lisbon.", "2024-03-20"))[VISIT]
    assert item.state == "cancelled"


def test_a_dated_item_lapses_without_news() -> None:
    assert items(talks(), as_of="2024-03-05")[MEETING].state == "open"
    assert items(talks(), as_of="2024-03-06")[MEETING].state == "lapsed"


def test_an_undated_item_never_lapses() -> None:
    assert items(talks(), as_of="2031-01-01")[VISIT].state == "open"


def test_a_person_knows_better() -> None:
    told = {"states": [{"id": VISIT, "state": "done", "reason": "He came.", "by": "ed", "on": "2024-04-01"}]}
    assert items(talks(), authority=told)[VISIT].state == "done"


def test_the_title_names_whom_another_article_names() -> None:
    desk = talks()
    text = "It is doubtful that Ana Serra will meet Grace Mwangi."
    later = desk.article("later", text, on="2024-03-05", outlet="Later Post")
    later.actor("Ana Serra").actor("Grace Mwangi")
    later.item(text, "Ana Serra to meet president", "doubtful", "ana-serra", "grace-mwangi", due="2024-03-05").done()
    item = items(desk)[MEETING]
    assert (item.title, item.commitment) == ("Ana Serra to meet Grace Mwangi", "doubtful")
