"""Dated events, merged across articles."""

import pytest
from newsroom import Desk, talks

from generator.gather import gather
from generator.model.sidecar import Authority
from generator.model.storyline import Event


def events() -> dict[str, Event]:
    desk = talks()
    (storyline,) = gather(desk.briefs, desk.texts, Authority(), clauses=desk.clauses)
    assert [e.edtf for e in storyline.timeline] == sorted(e.edtf for e in storyline.timeline)
    return {e.edtf: e for e in storyline.timeline}


def test_one_event_has_all_its_sources() -> None:
    meeting = events()["2024-03-04"]
    assert {e.brief for e in meeting.evidence} == {"gazette", "courier", "daily", "unstated"}
    assert meeting.status == "happened"
    assert set(meeting.actors) == {"ana-serra", "daniel-otieno"}
    assert meeting.outlets == 4


def test_what_was_to_come_is_planned() -> None:
    assert events()["2024-03-05"].status == "planned"


def test_what_was_put_off_did_not_happen() -> None:
    event = events()["2024-01"]
    assert event.status == "cancelled"
    assert event.text == "Serra had postponed a January trip to Nairobi after a storm"


def test_a_description_is_a_clause_of_the_article() -> None:
    texts = " ".join(" ".join(t.split()) for t in talks().texts.values()).casefold()
    for event in events().values():
        assert event.text.casefold() in texts


def test_a_clause_beside_a_quotation_is_told_with_it() -> None:
    desk = Desk()
    text = "“The harbour was a mistake and it cost us dearly,” Ana Serra told reporters on Saturday."
    desk.article("one", text, on="2024-03-04").actor("Ana Serra").date("Saturday", "2024-03-02").done()
    (storyline,) = gather(desk.briefs, desk.texts, Authority(), clauses=desk.clauses)
    assert [e.text for e in storyline.timeline] == [text.rstrip(".")]


def test_the_days_news_is_told_as_the_article_begins() -> None:
    desk = Desk()
    lead = "Ana Serra and Daniel Otieno agreed in Nairobi on Monday to keep ports open to each other's fishing boats"
    text = f"{lead}.\n\nOn Monday, Daniel Otieno greeted Ana Serra at the door of a villa."
    draft = desk.article("one", text, on="2024-03-04").actor("Ana Serra").actor("Daniel Otieno")
    draft.date("Monday", "2024-03-04").date("Monday", "2024-03-04", n=2).done()
    (storyline,) = gather(desk.briefs, desk.texts, Authority(), clauses=desk.clauses)
    assert [e.text for e in storyline.timeline] == [lead]


def texts(text: str, *dates: tuple[str, str], on: str = "2024-03-04") -> list[str]:
    """The timeline of one article."""
    desk = Desk()
    draft = desk.article("one", text, on=on).actor("Ana Serra").actor("Daniel Otieno")
    for exact, value in dates:
        draft.date(exact, value)
    draft.done()
    (storyline,) = gather(desk.briefs, desk.texts, Authority(), clauses=desk.clauses)
    return [e.text for e in storyline.timeline]


def test_a_date_belongs_to_its_own_verb() -> None:
    text = "The ferry sank on Saturday. Ana Serra, who was born in 1960, praised the crew of the ship."
    assert texts(text, ("Saturday", "2024-03-02"), ("1960", "1960")) == ["The ferry sank on Saturday"]


def test_a_clause_is_told_without_the_word_that_joins_it() -> None:
    text = "Trade stopped after Daniel Otieno closed the port on Saturday."
    assert texts(text, ("Saturday", "2024-03-02")) == ["Daniel Otieno closed the port on Saturday"]


@pytest.mark.parametrize(
    "text",
    [
        "If the ferry had sunk on Saturday, Ana Serra would have resigned.",
        "Did the ferry sink on Saturday?",
        "The ferry did not sink on Saturday.",
        "Ana Serra has been in the port since Saturday.",
        "Ana Serra was a minister on Saturday.",
        "Fares rose over Saturday's level.",
        "“It sank on Saturday, and nobody came to our help,” Ana Serra wrote.",
        "Ferry sank on Saturday",
        "The port is closed. Ana Serra said on Saturday.",
    ],
)
def test_what_tells_of_no_event_is_no_entry(text: str) -> None:
    assert texts(text, ("Saturday", "2024-03-02")) == []


def test_what_stands_under_a_picture_is_no_entry() -> None:
    desk = Desk()
    text = "Ana Serra greets sailors on Saturday."
    brief = desk.article("one", text, on="2024-03-04").actor("Ana Serra").date("Saturday", "2024-03-02").done()
    caption = brief.replace(
        article=brief.article.replace(blocks=tuple(b.replace(kind="caption") for b in brief.article.blocks))
    )
    (storyline,) = gather([caption], desk.texts, Authority(), clauses=desk.clauses)
    assert storyline.timeline == ()
