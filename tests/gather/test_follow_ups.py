"""What later articles make of the open items of the golden articles, as `follow/expected.yaml` tells.

The articles go through the whole pipeline; each is extracted once.
"""

from collections.abc import Sequence
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest
import yaml

from generator import pipeline
from generator.gather import gather
from generator.model.brief import Brief
from generator.model.clause import Clause
from generator.model.publication import Settings
from generator.model.sidecar import Authority
from generator.model.storyline import RegisterItem, Storyline
from generator.read import read

HERE = Path(__file__).parent
EXPECTED = yaml.safe_load((HERE / "follow" / "expected.yaml").read_text(encoding="utf-8"))
STEPS = [(n, series) for series in "abc" for n in range(len(EXPECTED["steps"]))]

Files = dict[str, tuple[Brief, str, tuple[Clause, ...]]]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    """Brief and text of the golden articles and all that follow, by id."""
    folder = tmp_path_factory.mktemp("seeds")
    for path in (*(HERE.parent / "golden" / "seeds").iterdir(), *(HERE / "follow").iterdir()):
        if path.name != "expected.yaml":
            copyfile(path, folder / path.name)
    briefs, articles, clauses = pipeline.brief_all(read(folder), settings=Settings())
    return {b.id: (b, a.text, clauses[b.id]) for b, a in zip(briefs, articles, strict=True)}


@pytest.mark.parametrize(("step", "series"), STEPS)
def test_one_later_article(files: Files, step: int, series: str) -> None:
    told = EXPECTED["steps"][step]
    _check(files, [told["step"]], series, told[series]["alone"], told[series]["told"])


@pytest.mark.parametrize(("step", "series"), STEPS)
def test_all_later_articles_so_far(files: Files, step: int, series: str) -> None:
    steps = EXPECTED["steps"][: step + 1]
    words = {key: end for s in steps for key, end in s[series]["told"].items()}
    _check(files, [s["step"] for s in steps], series, steps[-1][series]["then"], words)


def _check(
    files: Files, steps: Sequence[str], series: str, ends: dict[str, str], told: dict[str, dict[str, Any]]
) -> None:
    later = [f"{step}-{series}" for step in steps]
    storyline = _storyline(files, later)
    assert set(later) <= set(storyline.articles)
    texts = {i: text for i, (_, text, _) in files.items()}
    items = {key: _item(storyline, where, texts) for key, where in EXPECTED["items"].items()}
    assert {key: i.state for key, i in items.items() if i.state != "open"} == ends
    for key, item in items.items():
        shown = " ".join(e.exact for change in item.history if change.state != "open" for e in change.evidence)
        assert shown == "" if ends.get(key) in (None, "lapsed") else told[key]["words"] in shown


def _storyline(files: Files, later: Sequence[str]) -> Storyline:
    names = [i for i in files if i in later or i not in _ALL]
    texts = {i: files[i][1] for i in names}
    storylines = gather([files[i][0] for i in names], texts, Authority(), clauses={i: files[i][2] for i in names})
    return max(storylines, key=lambda s: len(s.articles))


def _item(storyline: Storyline, where: dict[str, str], texts: dict[str, str]) -> RegisterItem:
    start = texts[where["in"]].index(where["words"])
    end = start + len(where["words"])
    (item,) = (
        i
        for i in storyline.open_items
        if where.get("who", i.id) in (*i.actors, i.id)
        and any(e.brief == where["in"] and e.start < end and start < e.end for c in i.history for e in c.evidence)
    )
    return item


_ALL = {f"{s['step']}-{series}" for s in EXPECTED["steps"] for series in "abc"}
