"""Numbers and days on which articles differ, and those on which they do not."""

import pytest
from newsroom import Desk

from generator.gather import gather
from generator.model.sidecar import Authority
from generator.model.storyline import Discrepancy


def differences(*told: str, days: tuple[str, ...] = (), dates: tuple[tuple[str, str], ...] = ()) -> list[Discrepancy]:
    """What articles of one story differ on, each saying one of these."""
    desk = Desk()
    for n, text in enumerate(told):
        draft = desk.article(f"a{n}", text, on=days[n] if days else "2024-03-05", outlet=f"Outlet {n}")
        if dates:
            draft.date(*dates[n])
        draft.done()
    pinned = {"storylines": [{"id": "s", "articles": [b.id for b in desk.briefs]}]}
    (storyline,) = gather(desk.briefs, desk.texts, Authority.model_validate(pinned), clauses=desk.clauses)
    return list(storyline.discrepancies)


@pytest.mark.parametrize(
    ("left", "right", "question"),
    [
        ("The blast killed 12 people.", "In all, 19 were killed in the blast.", "How many were killed?"),
        ("Police put the number of wounded at 40.", "The march left 60 hurt.", "How many were injured?"),
        ("There were 200 passengers on the train.", "The train had 231 people aboard.", "How many were aboard?"),
        ("The bid was worth $3 billion.", "It offered $4.1 billion for the chain.", "What is it worth?"),
        ("The firm will cut 900 jobs.", "Some 1,500 jobs will go.", "How many jobs are at stake?"),
        ("He took bribes of 14 million euros.", "The minister took 12 million euros in bribes.", "How much was taken?"),
        ("Sales fell by 4 percent.", "Sales fell by 9 percent.", "By how much did it fall?"),
        (
            "The guard fired three shots.",
            "Two shots were fired by the guard.",
            "How many shots: “The guard fired three shots”?",
        ),
    ],
)
def test_numbers_of_one_thing_are_compared(left: str, right: str, question: str) -> None:
    (found,) = differences(left, right)
    assert (found.kind, found.question, found.verdict) == ("figure", question, "unresolved")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The blast killed 12 people.", "The blast killed at least ten people."),
        ("The firm will cut 1,200 jobs.", "The firm will cut 1,214 jobs."),
        ("About 35 were injured.", "The crash left 34 injured."),
        ("The bid was worth $2.1 billion.", "The bid was worth more than $2 billion."),
    ],
)
def test_rounded_numbers_agree(left: str, right: str) -> None:
    assert [d.verdict for d in differences(left, right)] == ["agree"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The blast killed 12 people.", "The blast killed twelve people."),
        ("The blast killed 12 people.", "The blast wounded 40 people."),
        ("The blast killed 12 people, including three children.", "Twelve were killed."),
        ("Shares are worth $3 a share.", "The bid was worth $4 billion."),
        ("He was jailed for 12 years over the death.", "She was jailed for 4 years over the death."),
        ("“The blast killed 12 people,” he wrote.", "The blast killed 19 people."),
        ("The firm cut 900 jobs.", "It sold 1,500 cars."),
        ("Rebels fired 300 rockets at the town.", "The army destroyed 200 rockets in the town."),
        ("The war killed 30 soldiers.", "The war killed 40 civilians."),
        ("The war killed 30 people in Spain.", "The war killed 40 people in France."),
        ("Rebels fired 30 rockets at the town.", "Rebels fired another 40 rockets at the town."),
    ],
)
def test_no_difference_is_invented(left: str, right: str) -> None:
    assert differences(left, right) == []


def test_ages_are_compared() -> None:
    desk = Desk()
    for n, text in enumerate(("Petra Novak, 57, won the race.", "The 58-year-old Petra Novak won the race.")):
        desk.article(f"a{n}", text, outlet=f"Outlet {n}").actor("Petra Novak").done()
    (storyline,) = gather(desk.briefs, desk.texts, Authority(), clauses=desk.clauses)
    (found,) = storyline.discrepancies
    assert (found.question, [v.value for v in found.values]) == ("How old is Petra Novak?", ["57", "58"])


def test_a_price_does_not_grow() -> None:
    told = ("The bid was worth $3 billion.", "The bid was worth $4 billion.")
    assert [d.verdict for d in differences(*told, days=("2024-03-01", "2024-03-05"))] == ["unresolved"]


def test_a_later_toll_is_news_and_no_difference() -> None:
    told = ("The blast killed 12 people.", "The blast killed 19 people.")
    assert differences(*told, days=("2024-03-01", "2024-03-05")) == []


@pytest.mark.parametrize(
    ("part", "verdict"),
    [(", including 12 crew", "scope"), (", including 3 crew", "unresolved"), (", including the crew", "scope")],
)
def test_a_part_explains_a_difference_if_the_sum_is_right(part: str, verdict: str) -> None:
    (found,) = differences(f"The ship had 212 people aboard{part}.", "There were 200 passengers on the ship.")
    assert found.verdict == verdict


def test_one_act_on_two_days() -> None:
    told = ("The treaty with Chile was signed on Monday.", "The treaty with Chile was signed on Tuesday.")
    (found,) = differences(*told, dates=(("Monday", "2024-03-04"), ("Tuesday", "2024-03-05")))
    assert (found.kind, [v.value for v in found.values], found.verdict) == (
        "date",
        ["2024-03-04", "2024-03-05"],
        "unresolved",
    )


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The treaty with Chile was signed on Monday.", "The strike at the port was ended on Tuesday."),
        ("The mayor said on Monday that the port was open.", "The mayor said on Tuesday that the port was open."),
        ("The senate rejected the budget bill on Monday.", "The court rejected an appeal on Tuesday."),
        ("The treaty with Chile was not signed on Monday.", "The treaty with Chile was signed on Tuesday."),
    ],
)
def test_two_acts_on_two_days_are_no_difference(left: str, right: str) -> None:
    assert differences(left, right, dates=(("Monday", "2024-03-04"), ("Tuesday", "2024-03-05"))) == []


def test_one_weekday_of_two_weeks_is_no_difference() -> None:
    told = ("The treaty with Chile was signed on Monday.", "The treaty with Chile was signed late on Monday.")
    assert differences(*told, dates=(("Monday", "2024-02-26"), ("late on Monday", "2024-03-04"))) == []
