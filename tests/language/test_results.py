"""Results of games."""

import pytest

from generator.language.results import first_result
from generator.language.words import forms

CASES = [
    ("Norwell beat Redfern 2-1", "It was the first leg.", (2, 1)),
    ("Brekke shines", "Redfern lost 0–3 to Norwell after two early goals.", (3, 0)),
    ("Court rules for baker", "The court found 7-2 for the baker, who had won below.", None),
    ("Senate passes bill 51-49", "The other side lost the vote.", None),
    ("Norwell to meet Redfern", "The match is on 8 June.", None),
    ("Coach looks back on 2023-24", "A season of goals was lost.", None),
]


@pytest.mark.parametrize(("title", "sentence", "score"), CASES)
def test_result(title: str, sentence: str, score: tuple[int, int] | None) -> None:
    assert first_result([title, sentence], set(forms(f"{title} {sentence}"))) == score
