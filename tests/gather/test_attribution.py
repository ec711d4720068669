"""What an article attributes to a speaker has the speaker's institution for its origin, whoever prints it."""

import pytest
from newsroom import Desk

from generator.gather.actors import merge
from generator.gather.origins import Provenance, provenance
from generator.gather.story import Story
from generator.gather.vouched import Vouched
from generator.model.brief import Report
from generator.model.clause import Clause
from generator.model.text import Participant

PORT = "The port will close in May"
FIRST = f"{PORT}, spokesman Per Lund of the Harbour Board said on Monday."
SECOND = f"Engineers were told to leave. {PORT}, Per Lund said."
THIRD = f"Nobody knows why. {PORT}, while the mayor of Velden stays silent."


def told(*, by: str) -> tuple[Provenance, Desk]:
    """Three articles of which two attribute the same words to Per Lund: as clauses or as reports tell it."""
    desk, clauses = Desk(), {}
    for name, text in (("a", FIRST), ("b", SECOND), ("c", THIRD)):
        draft = desk.article(name, text).actor("Harbour Board", kind="organisation").actor("Velden", kind="place")
        words = draft.at(PORT)
        if "Lund" in text:
            draft.actor("Per Lund", title="spokesman" if name == "a" else None, represents="harbour-board")
            who = draft.at("Per Lund")
            if by == "clauses":
                participant = Participant(**who.model_dump(), actor="per-lund")
                clauses[name] = [
                    Clause(
                        id="c1", evidence=words, act=draft.at("close"), sentence=words, lemma="close", status="to_come",
                        teller=participant, told_by="say",
                    )
                ]  # fmt: skip
        brief = draft.done()
        if "Lund" in text and by == "reports":
            desk.briefs[-1] = brief.replace(reports=(Report(id="r-1", speaker="per-lund", evidence=words),))
    story = Story(tuple(desk.briefs), desk.texts, clauses)
    return provenance(story, merge(story, Vouched())), desk


@pytest.mark.parametrize("by", ["clauses", "reports"])
def test_one_spokesman_is_one_origin(by: str) -> None:
    sources, desk = told(by=by)
    places = [
        sources.story.source(b.id, at, at + len(PORT)) for b in desk.briefs if (at := desk.texts[b.id].index(PORT)) >= 0
    ]
    carriers = [sources.at(p) for p in places]
    assert [sources.origin(c) for c in carriers[:2]] == ["statement-harbour-board"] * 2
    assert not sources.origin(carriers[2]).startswith("statement-")
    assert sources.origins(carriers[:2]) == 1
    assert sources.origins(carriers) == 2


def test_what_stands_beside_the_reported_words_is_the_articles_own() -> None:
    sources, desk = told(by="clauses")
    at = desk.texts["b"].index("Engineers")
    assert sources.at(sources.story.source("b", at, at + 9)).speaker is None
