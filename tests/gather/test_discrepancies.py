"""What articles say differently, and what explains it."""

import pytest
from newsroom import Desk, talks

from generator.gather import gather
from generator.gather.discrepancies import _each_its_own_id
from generator.model.sidecar import Authority
from generator.model.storyline import Discrepancy, Source, Value


def found(desk: Desk) -> dict[str, Discrepancy]:
    pinned = {"storylines": [{"id": "s", "articles": [b.id for b in desk.briefs]}]}
    (storyline,) = gather(desk.briefs, desk.texts, Authority.model_validate(pinned), clauses=desk.clauses)
    return {d.kind: d for d in storyline.discrepancies}


def lengths(*told: tuple[str, str, str, str | None]) -> Desk:
    """Articles that give lengths: sentence, the words of the length, value, mod."""
    desk = Desk()
    for n, (sentence, words, value, mod) in enumerate(told):
        desk.article(f"a{n}", f"The two mayors met in Oslo. {sentence}").length(words, value, mod).done()
    return desk


def test_a_difference_in_scope_is_explained() -> None:
    figure = found(talks())["figure"]
    assert figure.verdict == "scope"
    assert [b.exact for b in figure.because] == ["included a dinner", "before they went to a dinner"]
    assert {v.value for v in figure.values} == {"PT4H", "PT6H"}


def test_without_the_words_that_explain_it_is_unresolved() -> None:
    figure = found(
        lengths(
            ("Their meeting lasted four hours, an aide said.", "four hours", "PT4H", None),
            (
                "The talks, lasting more than six hours, were held in a villa.",
                "more than six hours",
                "PT6H",
                "MORE_THAN",
            ),
        )
    )["figure"]
    assert (figure.verdict, figure.because) == ("unresolved", ())


@pytest.mark.parametrize(
    ("words", "value", "mod"),
    [
        ("nearly five and a half hours", "PT5H30M", "LESS_THAN"),
        ("over five hours", "PT5H", "MORE_THAN"),
        ("about five hours", "PT5H", "APPROX"),
    ],
)
def test_rounded_lengths_agree(words: str, value: str, mod: str) -> None:
    desk = lengths(
        (f"Their talks lasted {words}.", words, value, mod),
        ("Their talks lasted five hours and 15 minutes.", "five hours and 15 minutes", "PT5H15M", None),
    )
    assert found(desk)["figure"].verdict == "agree"


def test_equal_lengths_are_no_discrepancy() -> None:
    told = ("Their talks lasted five hours.", "five hours", "PT5H", None)
    assert found(lengths(told, told)) == {}


def test_lengths_of_different_things_are_not_compared() -> None:
    desk = lengths(
        ("Their talks lasted five hours.", "five hours", "PT5H", None),
        ("The strike lasted seven hours.", "seven hours", "PT7H", None),
        ("It was the first visit in three years.", "three years", "P3Y", None),
    )
    assert found(desk) == {}


def test_what_is_set_beforehand_is_no_length() -> None:
    desk = lengths(
        ("They agreed on a truce for three days.", "three days", "P3D", None),
        ("They extended their cease-fire for another five days.", "five days", "P5D", None),
        ("The fire raged for two days.", "two days", "P2D", None),
    )
    assert found(desk) == {}


def test_how_certain_a_meeting_is() -> None:
    certainty = found(talks())["certainty"]
    assert {v.value for v in certainty.values} == {"doubtful", "expected"}
    assert certainty.verdict == "unresolved"


def test_altered_words() -> None:
    wording = found(talks())["wording"]
    assert len(wording.values) == 2
    assert wording.verdict == "unresolved"


def test_two_forms_of_a_name() -> None:
    name = found(talks())["name"]
    assert {v.value for v in name.values} == {"Thomas Lindqvist", "Tom Lindqvist"}
    assert name.verdict == "same"


def test_two_differences_about_the_same_words_have_two_ids() -> None:
    value = Value(value="1", briefs=("a",), evidence=(Source(brief="a", start=0, end=1, exact="x"),))
    one = Discrepancy(id="d-1", kind="figure", question="?", values=(value,), verdict="unresolved")
    assert [d.id for d in _each_its_own_id([one, one, one])] == ["d-1", "d-1-2", "d-1-3"]
