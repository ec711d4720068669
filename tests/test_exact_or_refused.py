"""Exact or refused, for storylines: one fault of any kind, and nothing of a build is published.

The faults are put where gathering ends, so that nothing but the check between there and the files can find them.
"""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result
from sample_publication import story

from generator import pipeline
from generator.cli import main
from generator.model.record import Record
from generator.model.storyline import Doer, FamilyMember, Storyline
from generator.verify import storyline_problems

Fault = Callable[[Storyline], Storyline]


def _first(storyline: Storyline, field: str, **values: object) -> Storyline:
    """The storyline with other values in the first record of one of its lists."""
    head: Record
    head, *rest = getattr(storyline, field)
    return storyline.replace(**{field: (head.replace(**values), *rest)})


def _moved(storyline: Storyline) -> Storyline:
    """The first event's evidence one letter further on, the words as they were."""
    head, *rest = storyline.timeline[0].evidence
    moved = head.replace(start=head.start + 1, end=head.end + 1)
    return _first(storyline, "timeline", evidence=(moved, *rest))


def _reworded(storyline: Storyline) -> Storyline:
    """One letter of the last change's evidence is another."""
    item = storyline.open_items[0]
    change = item.history[-1]
    head, *rest = change.evidence
    other = head.replace(exact=head.exact[:-1] + "#")
    return _first(storyline, "open_items", history=(*item.history[:-1], change.replace(evidence=(other, *rest))))


def _emptied(storyline: Storyline) -> Storyline:
    head, *rest = storyline.timeline[0].evidence
    return _first(storyline, "timeline", evidence=(head.replace(end=head.start, exact=""), *rest))


def _of_another_article(storyline: Storyline) -> Storyline:
    head, *rest = storyline.timeline[0].evidence
    return _first(storyline, "timeline", evidence=(head.replace(brief="nowhere"), *rest))


def _member(storyline: Storyline, **values: object) -> Storyline:
    head, *rest = storyline.quote_families[0].members
    changed: FamilyMember = head.replace(**values)
    return _first(storyline, "quote_families", members=(changed, *rest))


def _doer(storyline: Storyline) -> Storyline:
    said = storyline.open_items[0].history[0].evidence[0]
    doer = Doer(brief=said.brief, start=said.start, end=said.end, exact=said.exact, actor="nobody")
    return _first(storyline, "open_items", who=(doer,))


FAULTS: dict[str, tuple[Fault, str]] = {
    "moved evidence": (_moved, "timeline[0].evidence[0]"),
    "other words": (_reworded, "open_items[0].history[-1].evidence[0]"),
    "no words": (_emptied, "timeline[0].evidence[0]"),
    "evidence of another article": (_of_another_article, "timeline[0].evidence[0]"),
    "an unknown article": (lambda s: s.replace(articles=(*s.articles, "nowhere")), "articles"),
    "a quotation of an unknown article": (lambda s: _member(s, brief="nowhere"), "quote_families[0]"),
    "an unknown quotation": (lambda s: _member(s, quote="q-0"), "quote_families[0]"),
    "an unknown speaker": (lambda s: _first(s, "quote_families", speaker="nobody"), "quote_families[0].speaker"),
    "an unknown actor of an event": (lambda s: _first(s, "timeline", actors=("nobody",)), "timeline[0].actors"),
    "an unknown actor of an item": (lambda s: _first(s, "open_items", actors=("nobody",)), "open_items[0].actors"),
    "an unknown doer of an item": (_doer, "open_items[0].who"),
    "an unknown institution": (lambda s: _first(s, "actors", represents="nobody"), "actors[0].represents"),
    "an actor whom no article has": (
        lambda s: _first(s, "actors", ids={s.articles[0]: "nobody"}), "actors[0].ids",
    ),
    "an actor of an unknown article": (lambda s: _first(s, "actors", ids={"nowhere": "x"}), "actors[0].ids"),
    "an origin of an unknown article": (lambda s: _first(s, "origins", briefs=("nowhere",)), "origins[0].briefs"),
    "an event that is there twice": (lambda s: s.replace(timeline=(s.timeline[0], *s.timeline)), "timeline[1].id"),
}  # fmt: skip


def _place(storyline: Storyline, place: str) -> str:
    return place.replace("[-1]", f"[{len(storyline.open_items[0].history) - 1}]")


@pytest.mark.parametrize("fault", FAULTS)
def test_verify_names_the_file_and_the_field(fault: str) -> None:
    publication = story()
    (right,) = publication.storylines
    briefs = {b.id: b for b in publication.briefs}
    assert storyline_problems(right, briefs, publication.texts) == []
    spoil, place = FAULTS[fault]
    problems = storyline_problems(spoil(right), briefs, publication.texts)
    assert {(p.file, p.place) for p in problems} == {(f"storylines/{right.id}.yaml", _place(right, place))}
    assert all(p.message and p.remedy for p in problems)


def test_verify_knows_the_articles_that_differ() -> None:
    publication = story()
    (right,) = publication.storylines
    value, *others = right.discrepancies[0].values
    wrong = _first(right, "discrepancies", values=(value.replace(briefs=("nowhere",)), *others))
    (problem,) = storyline_problems(wrong, {b.id: b for b in publication.briefs}, publication.texts)
    assert problem.place == "discrepancies[0].values[0].briefs"


SEEDS = {
    "gazette": """Minister to visit the dam at Velden

    March 4, 2024

    VELDEN: “The dam will hold through the spring,” Transport Minister Ada Lorn said on Monday.

    Lorn agreed to visit Velden on Friday.
    """,
    "courier": """Dam at Velden will hold, says Lorn

    March 5, 2024

    VELDEN: “The dam will hold through the spring,” Transport Minister Ada Lorn said on Monday.

    Lorn will visit Velden on Friday.
    """,
}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with seeds and the content that they made."""
    folder = tmp_path_factory.mktemp("built")
    (folder / "seeds").mkdir()
    for name, text in SEEDS.items():
        (folder / "seeds" / f"{name}.txt").write_text(text.replace("    ", ""), encoding="utf-8")
    assert _build(folder).exit_code == 0
    record = yaml.safe_load((folder / "content" / "storylines" / "gazette.yaml").read_text(encoding="utf-8"))
    assert all(record[part] for part in ("quote_families", "timeline", "open_items", "actors", "origins"))
    with (folder / "seeds" / "courier.txt").open("a", encoding="utf-8") as file:
        file.write("It rained.\n")
    return folder


def _build(folder: Path) -> Result:
    return CliRunner().invoke(main, ["build", "--seeds", str(folder / "seeds"), "--content", str(folder / "content")])


def _files(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_build_publishes_no_storyline_that_lies(
    fault: str, built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(built, tmp_path, dirs_exist_ok=True)
    gathered = pipeline.gather
    spoil, place = FAULTS[fault]
    monkeypatch.setattr(pipeline, "gather", lambda *a, **k: tuple(spoil(s) for s in gathered(*a, **k)))
    told = _build(tmp_path)
    assert told.exit_code == 1
    assert f"storylines/gazette.yaml, {place.replace('[-1]', '[1]')}: " in told.output
    assert _files(tmp_path / "content") == _files(built / "content")
