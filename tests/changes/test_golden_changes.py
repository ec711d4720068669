"""A renamed seed, an edited paragraph, a new article: the diff tells that and little else, and ids stay."""

import shutil
from pathlib import Path

import pytest

from generator import pipeline
from generator.changes import changes
from generator.model.brief import Brief
from generator.model.log import Subject
from generator.model.publication import Publication, Settings

SEEDS = Path(__file__).parents[1] / "golden" / "seeds"
NEW = """Minister to visit Oslo again, envoy says

June 19, 2023

OSLO: “We will meet again before the winter,” Foreign Minister Jane Roe said on Monday. She will go to Bergen in July.
"""


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SEEDS, tmp_path / "seeds"))


def rebuilt(seeds: Path, before: Publication) -> tuple[Publication, list[Subject]]:
    after = pipeline.build(seeds, settings=Settings())
    return after, list(changes((before.briefs, before.storylines), (after.briefs, after.storylines)))


def ids(brief: Brief) -> list[str]:
    return [fact.id for fact in brief.all]


def test_a_renamed_seed_keeps_every_id_but_its_own(golden: Publication, seeds: Path) -> None:
    first = min(seeds.glob("*.txt"))
    first.rename(seeds / "another name.txt")
    after, told = rebuilt(seeds, golden)
    was = {b.article.sha256: b for b in golden.briefs}
    assert all(ids(brief) == ids(was[brief.article.sha256]) for brief in after.briefs)
    (renamed,) = [s for s in told if s.brief]
    (note,) = renamed.notes
    assert note.text.startswith(f"The file is now another name.txt; it was {first.name}.")
    assert not [s for s in told for n in s.notes if "no longer there" in n.text]


def test_an_edited_paragraph_changes_what_it_says_and_no_other_id(golden: Publication, seeds: Path) -> None:
    path = min(seeds.glob("*.txt"))
    brief = golden.briefs[0]
    text = path.read_text(encoding="utf-8")
    quote = next(q for q in brief.quotes if q.kind == "full")
    edited = quote.text.replace("the", "all the", 1)
    assert edited != quote.text
    path.write_text("An editor's line.\n\n" + text.replace(quote.text, edited), encoding="utf-8")
    after, told = rebuilt(seeds, golden)
    kept = set(ids(after.briefs[0])) & set(ids(brief))
    assert len(kept) >= len(ids(brief)) - 2, set(ids(brief)) - kept
    (article,) = [s for s in told if s.brief]
    texts = [n.text for n in article.notes]
    assert "The text was edited." in texts
    assert any(t.startswith("The quotation “") and "now reads" in t for t in texts), texts
    assert len(texts) <= 5, texts
    assert after.briefs[1:] == golden.briefs[1:]


def test_a_new_article_is_told_and_leaves_the_others_as_they_are(golden: Publication, seeds: Path) -> None:
    (seeds / "oslo.txt").write_text(NEW, encoding="utf-8")
    after, told = rebuilt(seeds, golden)
    assert [b for b in after.briefs if b.id != "oslo"] == list(golden.briefs)
    assert [(s.brief, s.storyline) for s in told] == [("oslo", None), (None, "oslo")]
    assert [n.text.split(",")[0] for n in told[0].notes] == ["New article: 1 quotation"]
    assert [n.text for n in told[1].notes] == ["New storyline of 1 article."]
