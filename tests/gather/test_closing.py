"""The ways in which a later article tells what became of a plan, and the ways in which it does not."""

import pytest
from newsroom import Desk, Draft

from generator.gather import gather
from generator.gather.closing import told
from generator.model.sidecar import Authority
from generator.model.storyline import RegisterItem

PEOPLE = ("Ivo Marten", "Grace Mwangi", "Ana Serra", "Daniel Otieno")
PLACES = ("Nairobi", "Kenya", "Reykjavik", "Oslo")


def announced(text: str, title: str, kind: str, *, place: str | None = None, due: str | None = None) -> Desk:
    """One article that announces something of the persons whom its title names."""
    desk = Desk()
    draft = _named(desk, "first", text, "2024-03-04")
    who = [name.lower().replace(" ", "-") for name in PEOPLE if name in title]
    draft.item(text, title, "planned", *who, kind=kind, place=place, due=due).done()
    return desk


def after(desk: Desk, text: str, *dates: tuple[str, str], on: str = "2024-03-21") -> RegisterItem:
    """What becomes of it when a later article says this."""
    draft = _named(desk, "later", text, on)
    for words, day in dates:
        draft.date(words, day)
    draft.done()
    pinned = {"storylines": [{"id": "s", "articles": ["first", "later"]}]}
    (storyline,) = gather(desk.briefs, desk.texts, Authority.model_validate(pinned), clauses=desk.clauses)
    return storyline.open_items[0]


def _named(desk: Desk, name: str, text: str, on: str) -> Draft:
    draft = desk.article(name, text, on=on, outlet=name)
    for person in PEOPLE:
        if person.split()[1] in text:
            title = "Kenyan president" if "Mwangi, the Kenyan president" in text and "Mwangi" in person else None
            draft.actor(person, person.split()[1], title=title)
    for place in PLACES:
        if place in text:
            draft.actor(place, kind="place")
    return draft


def visit() -> Desk:
    return announced("Ivo Marten will visit Nairobi.", "Ivo Marten to visit Nairobi", "visit", place="Nairobi")


def meeting() -> Desk:
    text = "Ana Serra will meet Grace Mwangi, the Kenyan president."
    return announced(text, "Ana Serra to meet Grace Mwangi", "meeting")


@pytest.mark.parametrize(
    "text",
    [
        "Marten travelled to Nairobi on 20 March.",
        "Marten arrived in the Kenyan capital on 20 March.",
        "Marten wrapped up a visit to Kenya on 20 March.",
        "On 20 March Marten touched down in Nairobi, late as ever.",
        "Marten, who rarely flies, was in Nairobi on 20 March.",
        "In Nairobi, Marten sat down with Otieno on 20 March.",
        "A visit to Nairobi by Ivo Marten ended on 20 March.",
        "Ivo Marten was in Nairobi on 20 March for a meeting of traders with Daniel Otieno.",
        "Norwegian Secretary of State Ivo Marten landed in Nairobi on 20 March.",
    ],
)
def test_a_visit_was_made(text: str) -> None:
    item = after(visit(), text, ("20 March", "2024-03-20"))
    assert item.state == "done"
    assert item.history[-1].evidence[0].exact == text


@pytest.mark.parametrize(
    "text",
    [
        "Marten never made the visit.",
        "Marten skipped Nairobi and stayed at home.",
        "Marten cancelled his trip to Nairobi.",
        "The visit of Ivo Marten to Nairobi fell through.",
        "Marten sent Ana Serra to Nairobi instead.",
        "Marten had promised to come to Nairobi. The trip did not take place.",
    ],
)
def test_a_visit_was_not_made(text: str) -> None:
    assert after(visit(), text).state == "cancelled"


@pytest.mark.parametrize(
    "text",
    [
        "Marten may travel to Nairobi on 20 March.",
        "Marten said on 20 March that he would visit Nairobi.",
        "Marten might cancel his trip to Nairobi, an aide said on 20 March.",
        "Marten arrived in Oslo on 20 March.",
        "Otieno, who met Ivo Marten in May, arrived in Nairobi on 20 March.",
        "Ahead of a visit by Ivo Marten to Nairobi the streets were swept on 20 March.",
        "Otieno received Ana Serra in Nairobi instead of Ivo Marten on 20 March.",
        "Marten has not yet visited Nairobi, an aide said on 20 March.",
    ],
)
def test_nothing_is_known_of_the_visit(text: str) -> None:
    assert after(visit(), text, ("20 March", "2024-03-20")).state == "open"


@pytest.mark.parametrize(
    "text",
    [
        "Ana Serra was received by Grace Mwangi on 20 March.",
        "Mwangi welcomed Ana Serra on 20 March.",
        "Ana Serra held talks with Grace Mwangi on 20 March.",
        "After meeting Grace Mwangi, Ana Serra flew home on 20 March.",
        "Ana Serra came late. She met Grace Mwangi on 20 March.",
        "Grace Mwangi was cheerful. The Kenyan president had lunch with Ana Serra and talked of fish on 20 March.",
    ],
)
def test_two_met(text: str) -> None:
    assert after(meeting(), text, ("20 March", "2024-03-20")).state == "done"


@pytest.mark.parametrize(
    "text",
    [
        "Grace Mwangi welcomed Ana Serra’s decision on 20 March.",
        "Ana Serra met Otieno on 20 March, while Grace Mwangi flew to Oslo.",
        "Ana Serra hopes to meet Grace Mwangi, she said on 20 March.",
        "Ana Serra spoke of Grace Mwangi at length on 20 March.",
        "Ana Serra and Grace Mwangi had met on 7 February.",
    ],
)
def test_two_did_not_meet(text: str) -> None:
    dates = [(w, d) for w, d in (("20 March", "2024-03-20"), ("7 February", "2024-02-07")) if w in text]
    assert after(meeting(), text, *dates).state == "open"


def test_a_window_that_passed_without_news_lapses_without_evidence() -> None:
    desk = announced("Serra will meet Mwangi.", "Ana Serra to meet Grace Mwangi", "meeting", due="2024-03-05")
    item = after(desk, "Fish was dear in Nairobi.")
    assert item.state == "lapsed"
    assert all(change.state == "open" for change in item.history)


@pytest.mark.parametrize(("on", "state"), [("2024-03-25", "done"), ("2024-09-25", "lapsed")])
def test_words_without_a_date_tell_of_what_was_due_lately_only(on: str, state: str) -> None:
    text = "Ivo Marten will visit Nairobi."
    desk = announced(text, "Ivo Marten to visit Nairobi", "visit", place="Nairobi", due="2024-03-06")
    assert after(desk, "Marten wrapped up a visit to Nairobi.", on=on).state == state


def test_a_pronoun_takes_its_sentence_along_as_evidence() -> None:
    item = after(visit(), "Ivo Marten is back. He was in Nairobi on 20 March.", ("20 March", "2024-03-20"))
    assert [e.exact for e in item.history[-1].evidence] == ["Ivo Marten is back.", "He was in Nairobi on 20 March."]


@pytest.mark.parametrize(
    ("text", "off"),
    [
        ("The summit was called off.", True),
        ("They dropped plans for a visit.", True),
        ("It never took place.", True),
        ("She stayed away.", True),
        ("She may stay away.", False),
        ("It could be called off.", False),
        ("It took place.", False),
    ],
)
def test_what_calls_off(text: str, off: bool) -> None:
    assert any(told.called_off(text, (0, len(text)))) is off
