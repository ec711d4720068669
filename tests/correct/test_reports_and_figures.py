"""Reports and figures are corrected as any other fact is."""

from typing import Any

from strategies import article_of

from generator.correct import correct
from generator.model.brief import Actor, Brief, Figure, Report
from generator.model.sidecar import Correction, Sidecar
from generator.model.text import Evidence

TEXT = "Jane Roe said 35 students were hurt. John Doe fled."


def at(words: str) -> Evidence:
    return Evidence(start=TEXT.index(words), end=TEXT.index(words) + len(words), exact=words)


ARTICLE = article_of(TEXT)
BRIEF = Brief(
    id="a",
    article=ARTICLE.header,
    actors=tuple(
        Actor(id=name.lower().replace(" ", "-"), name=name, kind="person", mentions=(at(name),))
        for name in ("Jane Roe", "John Doe")
    ),
    reports=(
        Report(
            id="r-1", speaker="jane-roe", speaker_text="Jane Roe", cue="said",
            evidence=at("35 students were hurt"), attribution=at("Jane Roe said"),
        ),
    ),
    figures=(Figure(id="f-1", unit="count", low=35, high=35, counted="student", evidence=at("35")),),
)  # fmt: skip


def corrected(**change: Any) -> Brief:
    made = Correction.model_validate({**change, "reason": "It says so", "by": "A. Editor", "on": "2023-06-20"})
    return correct(BRIEF, ARTICLE.replace(sidecar=Sidecar(corrections=(made,))))


def test_another_speaker_leaves_the_words_that_named_the_old_one() -> None:
    brief = corrected(item="r-1", exact="35 students were hurt", set={"speaker": "john-doe"})
    (report,) = brief.reports
    assert (report.speaker, report.speaker_text, report.attribution) == ("john-doe", None, None)
    assert brief.corrections[0].facts == "reports"


def test_a_dropped_actor_reports_nothing_more() -> None:
    brief = corrected(item="jane-roe", exact="Jane Roe", drop=True)
    assert brief.reports[0].speaker is None
    assert brief.reports[0].corrected is not None


def test_a_figure_set_anew_is_no_range() -> None:
    (figure,) = corrected(item="f-1", exact="35", set={"low": 53}).figures
    assert (figure.low, figure.high) == (53, 53)


def test_a_figure_added() -> None:
    brief = corrected(add="figures", value={"low": 1, "counted": "man", "evidence": {"exact": "John Doe"}})
    added = brief.figures[-1]
    assert (added.id[:2], added.unit, added.low, added.high) == ("f-", "count", 1, 1)


def test_a_report_of_nobody_known_is_refused() -> None:
    brief = corrected(item="r-1", exact="35 students were hurt", set={"speaker": "max-poe"})
    assert brief.corrections[0].status == "refused"
    assert brief.reports == BRIEF.reports
