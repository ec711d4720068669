"""Quality does not sink unseen: what is measured on labelled articles and stories stays above the floors.

`floors.yaml` holds the floors beside a fingerprint of the texts and labels that they were set on. `pytest tests/quality
--update-floors` sets both anew, a little under what is measured; read the difference before you commit it.
"""

import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml
from bench import against_labels, against_stories

from generator.model.publication import Settings
from generator.pipeline import brief_all
from generator.read import read_files

HERE = Path(__file__).parent
FLOORS = HERE / "floors.yaml"
ARTICLES = HERE / "articles"
STORIES = (*sorted(p for p in (HERE / "stories").iterdir() if p.is_dir()), *(
    HERE.parent / "gather" / "stories" / name for name in ("ferry", "takeover")
))  # fmt: skip
SLACK = 1
"""So many facts fewer than are right today may be right."""


@dataclass(frozen=True)
class Measured:
    """Right, of how many, by measure; and what a reader would find wrong, in words."""

    parts: dict[str, tuple[int, int]]
    wrong: tuple[str, ...]

    @property
    def values(self) -> dict[str, float]:
        return {name: right / whole for name, (right, whole) in self.parts.items()}


def _counted(pairs: Iterator[tuple[str, str]]) -> tuple[Counter[str], tuple[str, ...]]:
    seen = list(pairs)
    return Counter(kind for kind, _ in seen), tuple(words for _, words in seen if words)


def _articles() -> Measured:
    total: Counter[str] = Counter()
    wrong: list[str] = []
    for name, labels in yaml.safe_load((HERE / "articles.yaml").read_text(encoding="utf-8")).items():
        reading = read_files([ARTICLES / name])
        (brief,) = brief_all(reading, settings=Settings())[0]
        (article,) = reading.articles
        dated = brief.article.published == labels["published"]
        told = against_labels.counted(brief, against_labels.located(labels, article.text), article.text)
        counts, words = _counted(told)
        total += counts + Counter({"dated": 0, "published": dated, "articles": 1})
        wrong += [f"{name}: {w}" for w in words] + ([] if dated else [f"{name}: published {brief.article.published}"])
    parts = {"published": (total["published"], total["articles"])} | against_labels.measures(total)
    return Measured(parts, tuple(wrong))


def _stories(folder: Path) -> Measured:
    total, wrong = _counted(against_stories.gathered(STORIES, folder).counted())
    return Measured(against_stories.measures(total), wrong)


def _fingerprint(part: str) -> str:
    """SHA-256 over the names and bytes of the texts and labels."""
    if part == "articles":
        files = [HERE / "articles.yaml", *ARTICLES.glob("*.txt"), *ARTICLES.glob("*.yaml")]
    else:
        files = [path for story in STORIES for path in story.iterdir()]
    digest = hashlib.sha256()
    for path in sorted(files):
        digest.update(path.relative_to(HERE.parent).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> dict[str, Measured]:
    found = {"articles": _articles(), "stories": _stories(tmp_path_factory.mktemp("stories"))}
    if request.config.getoption("--update-floors"):
        floors = {
            part: {
                "sha256": _fingerprint(part),
                "floors": {
                    name: max(0, 100 * (right - SLACK) // whole) / 100
                    for name, (right, whole) in found[part].parts.items()
                },
            }
            for part in found
        }
        head = "# What is measured on the texts and labels of these fingerprints may not sink under these floors.\n"
        FLOORS.write_text(head + yaml.safe_dump(floors, sort_keys=False), encoding="utf-8")
    return found


@pytest.mark.usefixtures("measured")
@pytest.mark.parametrize("part", ["articles", "stories"])
def test_the_floors_were_set_on_these_texts_and_labels(part: str) -> None:
    assert _fingerprint(part) == _floors()[part]["sha256"], (
        f"texts or labels of the {part} were changed since the floors were set: "
        "look at what is measured now, and set them anew (pytest tests/quality --update-floors)"
    )


@pytest.mark.parametrize("part", ["articles", "stories"])
def test_nothing_sinks_under_its_floor(
    part: str, measured: dict[str, Measured], capsys: pytest.CaptureFixture[str]
) -> None:
    found, floors = measured[part], _floors()[part]["floors"]
    assert found.parts.keys() == floors.keys(), "the floors are of other measures: pytest tests/quality --update-floors"
    lines = [f"{part:24} measured  floor"]
    for name, (right, whole) in found.parts.items():
        lines.append(f"{name:24} {right / whole:8.3f} {floors[name]:6.2f}  {right}/{whole}")
    table = "\n".join(lines)
    with capsys.disabled():
        print(f"\n{table}")
    sunk = [name for name, value in found.values.items() if value < floors[name]]
    assert not sunk, "\n".join([f"under the floor: {', '.join(sunk)}", table, *found.wrong])


def _floors() -> dict[str, dict[str, dict[str, float]]]:
    floors: dict[str, dict[str, dict[str, float]]] = yaml.safe_load(FLOORS.read_text(encoding="utf-8"))
    return floors
