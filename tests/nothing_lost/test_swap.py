"""One folder in the place of another: there is always one, and what was moved aside comes back."""

import sys
import threading
from pathlib import Path

import pytest

from generator.cli import swap as swapping
from generator.cli.swap import recover, swap


def _folder(path: Path, words: str) -> Path:
    path.mkdir()
    (path / "index.html").write_text(words)
    return path


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere they are moved in two steps")
def test_at_any_moment_one_of_them_is_there(tmp_path: Path) -> None:
    place = _folder(tmp_path / "site", "0")
    over = threading.Event()
    missed = 0

    def look() -> None:
        nonlocal missed
        while not over.is_set():
            missed += not (place / "index.html").exists()

    reader = threading.Thread(target=look)
    reader.start()
    for n in range(1, 300):
        swap(_folder(tmp_path / "new", str(n)), place, tmp_path / "old")
    over.set()
    reader.join()
    assert missed == 0
    assert (place / "index.html").read_text() == "299"
    assert [p.name for p in tmp_path.iterdir()] == ["site"]


def test_where_they_cannot_be_exchanged_a_killed_process_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(swapping, "_exchanged", lambda _one, _other: False)
    place, old = _folder(tmp_path / "site", "1"), tmp_path / "old"
    swap(_folder(tmp_path / "new", "2"), place, old)
    assert [(p.name, (p / "index.html").read_text()) for p in tmp_path.iterdir()] == [("site", "2")]
    place.rename(old)  # as far as a process came that was killed between the two steps
    recover(place, old)
    assert [(p.name, (p / "index.html").read_text()) for p in tmp_path.iterdir()] == [("site", "2")]


def test_what_is_left_aside_goes(tmp_path: Path) -> None:
    place, old = _folder(tmp_path / "site", "2"), _folder(tmp_path / "old", "1")
    recover(place, old)
    assert (place / "index.html").read_text() == "2"
    assert not old.exists()
