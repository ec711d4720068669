"""The cache and the processes that read: the same record with any of them, and nothing read twice."""

import os
import pickle
from pathlib import Path
from shutil import copyfile, rmtree

import pytest

from generator import pipeline, workers
from generator.cache import Cache, fingerprint_of
from generator.errors import Problem, ReadoutError
from generator.model.extracted import Briefed
from generator.model.publication import Publication, Settings
from generator.pipeline import ReadingBy
from generator.store import record_files

GOLDEN = Path(__file__).parent / "golden" / "seeds"


def record(seeds: Path, **how: object) -> dict[str, str]:
    return files(pipeline.build(seeds, settings=Settings(), reading_by=ReadingBy(**how)))  # type: ignore[arg-type]


def files(publication: Publication) -> dict[str, str]:
    return record_files(publication, model="model", model_sha256="0")


def entries(folder: Path) -> list[Path]:
    return sorted(folder.glob("*/*.z"))


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two short articles."""
    folder = tmp_path_factory.mktemp("seeds")
    for path in sorted(GOLDEN.glob("*.txt"), key=lambda p: p.stat().st_size)[:2]:
        copyfile(path, folder / path.name)
    return folder


@pytest.fixture(scope="module")
def fresh(seeds: Path) -> dict[str, str]:
    return record(seeds, processes=1)


@pytest.fixture(scope="module")
def filled(seeds: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cache")
    record(seeds, processes=1, kept_in=folder)
    return folder


def test_nothing_is_read_twice(
    seeds: Path, filled: Path, fresh: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object) -> Briefed:
        raise AssertionError("an article was read again")

    monkeypatch.setattr(workers, "_one", never)
    assert record(seeds, processes=1, kept_in=filled) == fresh


@pytest.mark.parametrize("harm", ["half", "cut", "turned", "empty"])
def test_a_cache_that_is_not_whole_changes_nothing(
    seeds: Path, filled: Path, fresh: dict[str, str], tmp_path: Path, harm: str
) -> None:
    found = entries(filled)
    assert len(found) == len(list(seeds.glob("*.txt")))
    for path in found:
        place = tmp_path / path.relative_to(filled)
        place.parent.mkdir(exist_ok=True)
        copyfile(path, place)
    for path in entries(tmp_path)[::2]:
        data = path.read_bytes()
        if harm == "half":
            path.unlink()
        else:
            path.write_bytes(
                {"cut": data[:-9], "turned": data[:40] + bytes([data[40] ^ 1]) + data[41:], "empty": b""}[harm]
            )
    assert record(seeds, processes=1, kept_in=tmp_path) == fresh
    assert [p.read_bytes() for p in entries(tmp_path)] == [p.read_bytes() for p in found]


def test_what_an_entry_hangs_on_gives_it_another_name(tmp_path: Path) -> None:
    seeds, cache = tmp_path / "seeds", tmp_path / "cache"
    seeds.mkdir()
    first = min(GOLDEN.glob("*.txt"), key=lambda p: p.stat().st_size)
    copyfile(first, seeds / "a.txt")
    record(seeds, processes=1, kept_in=cache)
    (seeds / "a.yaml").write_text("published: 2023-06-20\n", encoding="utf-8")
    record(seeds, processes=1, kept_in=cache)
    (seeds / "a.txt").write_text(first.read_text(encoding="utf-8") + "\nAnd so on.\n", encoding="utf-8")
    record(seeds, processes=1, kept_in=cache)
    rules = ReadingBy(processes=1, kept_in=cache)
    pipeline.build(seeds, settings=Settings(attribution="rules"), reading_by=rules)
    assert len(entries(cache)) == 4


def test_the_program_and_its_models_are_part_of_the_name(tmp_path: Path) -> None:
    code = tmp_path / "code"
    code.mkdir()
    (code / "a.py").write_text("1", encoding="utf-8")
    before = fingerprint_of([code], ["model"])
    (code / "a.py").write_text("2", encoding="utf-8")
    assert fingerprint_of([code], ["model"]) != before
    assert fingerprint_of([code], ["other"]) != fingerprint_of([code], ["model"])


def test_the_oldest_entries_go_first(filled: Path, tmp_path: Path) -> None:
    for n, path in enumerate(entries(filled)):
        place = tmp_path / path.relative_to(filled)
        place.parent.mkdir(exist_ok=True)
        copyfile(path, place)
        os.utime(place, (n, n))
    kept = entries(tmp_path)
    by_age = sorted(kept, key=lambda p: p.stat().st_mtime)
    Cache(tmp_path, Briefed, "x").trim(sum(p.stat().st_size for p in by_age[1:]))
    assert entries(tmp_path) == sorted(by_age[1:])


def test_several_processes_make_the_same_record(
    seeds: Path, fresh: dict[str, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(workers, "FEWEST", 2)
    assert record(seeds, processes=2) == fresh
    assert record(seeds, processes=2, kept_in=tmp_path) == fresh
    rmtree(tmp_path)


def test_problems_travel_between_processes_as_they_are() -> None:
    problem = Problem("a.txt", "line 1", "is wrong", "mend it")
    assert pickle.loads(pickle.dumps(ReadoutError([problem]))).problems == (problem,)
