"""A build that is killed leaves what was there readable, and the next one is whole.

Thirty real processes, killed while they write the record, the pages, the downloads and the site.
"""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
import sample_publication as sample
from moments import killed, moments

from generator.cli.site import build_site
from generator.model.publication import Publication
from generator.render import render
from generator.store import load_content, record_files
from generator.write import write

KILLS = {"record": 6, "pages": 6, "downloads": 6, "site": 12}
LATEST = 0.003
"""Seconds after a moment within which a process is killed."""
MINE = "# Our method\n"
CONFIG = "site_name: x\nuse_directory_urls: false\nplugins: []\ntheme: mkdocs\nnot_in_nav: '*'\n"


class Place:
    """A folder with a content folder and a site, and a page in it that somebody wrote by hand."""

    def __init__(self, root: Path) -> None:
        self.content, self.site = root / "content", root / "site"
        self._config = root / "mkdocs.yml"
        self.content.mkdir(parents=True)
        (self.content / "method.md").write_text(MINE)
        self._config.write_text(CONFIG)

    def build(self, publication: Publication) -> None:
        record = record_files(publication, model="model", model_sha256="0")
        pages = {page.path: page.content for page in render(publication)}
        del pages["downloads/search.json"]  # Pagefind would take most of the time, and writes elsewhere
        write(record, pages, self.content)
        build_site(self._config, self.content, self.site, as_of=publication.as_of)


def tree(folder: Path) -> dict[str, bytes]:
    """What a reader finds in the folder."""
    files = (p for p in sorted(folder.rglob("*")) if p.is_file())
    found = {p.relative_to(folder).as_posix(): p.read_bytes() for p in files}
    return {path: data for path, data in found.items() if not any(part.startswith(".") for part in path.split("/"))}


@pytest.fixture(scope="module")
def versions(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Publication, dict[str, bytes], dict[str, bytes]]]:
    """Two corpora, with the content and the site of each as an undisturbed build makes them."""
    made = []
    for publication in (sample.story(), sample.whole()):
        place = Place(tmp_path_factory.mktemp("undisturbed"))
        place.build(publication)
        made.append((publication, tree(place.content), tree(place.site)))
    return made


def drawn(stages: dict[str, list[int]]) -> Iterator[tuple[str, int, float]]:
    """Moments of each stage, and how long after them to kill."""
    chance = random.Random(8)
    for stage, number in KILLS.items():
        for _ in range(number):
            yield stage, chance.choice(stages[stage]), chance.uniform(0, LATEST)


def test_a_killed_build_loses_nothing(
    versions: list[tuple[Publication, dict[str, bytes], dict[str, bytes]]], tmp_path: Path
) -> None:
    place = Place(tmp_path / "killed")
    place.build(versions[0][0])
    stages = _stages(moments(lambda: place.build(versions[1][0]), tmp_path / "log"), place)
    place.build(versions[0][0])
    dead = 0
    for n, (stage, moment, after) in enumerate(drawn(stages)):
        (_, content, site), (publication, new_content, new_site) = versions[n % 2], versions[(n + 1) % 2]
        dead += killed(lambda p=publication: place.build(p), moment, after=after)
        where = f"killed {stage}, {after * 1000:.1f} ms after moment {moment}"
        _is_whole(tree(place.content), content, new_content, where)
        assert tree(place.site) in (site, new_site), where
        load_content(place.content)
        place.build(publication)
        assert tree(place.content) == new_content, where
        assert tree(place.site) == new_site, where
        assert not (place.content / ".new").exists(), where
    assert dead >= 0.9 * sum(KILLS.values())


def _is_whole(found: dict[str, bytes], old: dict[str, bytes], new: dict[str, bytes], where: str) -> None:
    """Every file is one of the old build or of the new one, and none is missing that both have."""
    assert found["method.md"] == MINE.encode()
    for path, data in found.items():
        assert data in (old.get(path), new.get(path)), f"{where}: {path}"
    assert not (old.keys() & new.keys()) - found.keys(), where


def _stages(paths: list[str], place: Place) -> dict[str, list[int]]:
    """The moments of each stage."""
    found: dict[str, list[int]] = {stage: [] for stage in KILLS}
    for moment, path in enumerate(paths):
        if path.startswith(str(place.site.with_name(".site.build"))):
            found["site"].append(moment)
        elif "/.new/" in path:
            _, _, part = path.partition("/.new/")
            record = part.startswith(("briefs/", "schemas/", "build.yaml")) or part.endswith(".yaml")
            found["record" if record else "downloads" if part.startswith("downloads/") else "pages"].append(moment)
    found["downloads"] = found["downloads"] or found["pages"]
    return found
