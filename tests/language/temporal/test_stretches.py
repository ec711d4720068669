"""Two dates that bound one stretch of time, and pairs of dates that do not."""

import pytest

from generator.language.temporal.stretches import stretches
from generator.model.brief import DateMention
from generator.model.text import Evidence

JUNE = {"3 June": "2023-06-03", "5 June": "2023-06-05", "3": "2023-06-03", "May": "2023-05", "June": "2023-06"}
THREE_DAYS = "2023-06-03/2023-06-05"


def mention(text: str, words: str, edtf: str) -> DateMention:
    start = text.index(words)
    place = Evidence(start=start, end=start + len(words), exact=words)
    return DateMention(id=f"t-{words}", type="DATE", value=edtf, edtf=edtf, evidence=place)


@pytest.mark.parametrize(
    ("text", "dates", "expected"),
    [
        ("She will visit from 3 June to 5 June.", ("3 June", "5 June"), THREE_DAYS),
        ("She will visit from the 3 June until the 5 June.", ("3 June", "5 June"), THREE_DAYS),
        ("From 3 to 5 June she will visit.", ("3", "5 June"), THREE_DAYS),
        ("Between 3 June and 5 June she will visit.", ("3 June", "5 June"), THREE_DAYS),
        ("They will meet from May through June.", ("May", "June"), "2023-05/2023-06"),
        ("The talks were postponed from 3 June to 5 June.", ("3 June", "5 June"), None),
        ("They moved the talks with Roe from 3 June to 5 June.", ("3 June", "5 June"), None),
        ("Letters from 3 June and 5 June tell of it.", ("3 June", "5 June"), None),
        ("She came on 3 June and 5 June.", ("3 June", "5 June"), None),
        ("She will visit from 5 June to 3 June.", ("5 June", "3 June"), None),
        ("They will meet from May to 5 June.", ("May", "5 June"), None),
    ],
)
def test_stretches(text: str, dates: tuple[str, str], expected: str | None) -> None:
    mentions = [mention(text, words, JUNE[words]) for words in dates]
    assert stretches(text, mentions) == (dict.fromkeys((m.id for m in mentions), expected) if expected else {})
