"""The record of the five golden seeds is the one that is stored; a change of it is shown and must be wanted."""

from pathlib import Path

import pytest

from generator.model.publication import Publication
from generator.store import record_files

STORED = Path(__file__).parent / "golden" / "content"


def test_the_record_is_the_stored_one(golden: Publication, request: pytest.FixtureRequest) -> None:
    files = record_files(golden, model="model", model_sha256="0")
    fresh = {path: text for path, text in files.items() if path.startswith(("briefs/", "storylines/"))}
    if request.config.getoption("--update-golden"):
        for path, text in fresh.items():
            target = STORED / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
    stored = {p.relative_to(STORED).as_posix(): p.read_text(encoding="utf-8") for p in sorted(STORED.rglob("*.yaml"))}
    assert sorted(fresh) == sorted(stored)
    for path, text in fresh.items():
        assert text.splitlines() == stored[path].splitlines(), f"{path} (pytest --update-golden accepts it)"
