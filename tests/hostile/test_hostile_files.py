"""Files that are too much, too many, or no articles at all: refused or read, with a place and a remedy, and in time."""

import os
import time
from pathlib import Path

import pytest
from hostile.payloads import BROKEN_YAML, PATHS, PAYLOADS

from generator.errors import visible
from generator.model.ids import slug
from generator.model.sidecar import Authority, BrokenAuthority, BrokenSidecar, Sidecar
from generator.read import Reading, read
from generator.read.sidecar import authority, sidecar

TEXT = "Port of Velden to reopen\n\nThe port of Velden will reopen on Monday, the harbour master said.\n"


def told(found: Reading) -> list[tuple[str, str]]:
    assert all(p.remedy for p in found.problems)
    return [(p.file, p.message) for p in found.problems]


def test_there_are_enough_of_them() -> None:
    assert len(PAYLOADS) >= 60
    assert len(set(PAYLOADS.values())) == len(PAYLOADS)


@pytest.mark.parametrize("data", BROKEN_YAML.values(), ids=BROKEN_YAML)
def test_broken_yaml_is_refused_at_once(data: bytes) -> None:
    begun = time.process_time()
    beside, wrong = sidecar(data, "a.yaml")
    known, also_wrong = authority(data, "authority.yaml")
    assert time.process_time() - begun < 1
    for problem in (*wrong, *also_wrong):
        assert problem.place.startswith("line "), problem
        assert problem.remedy
    assert wrong
    assert also_wrong
    assert beside in (Sidecar(), Sidecar(outlet="x"), BrokenSidecar(), BrokenSidecar(nothing=True))
    assert known in (Authority(), BrokenAuthority())


def test_a_large_file_is_refused_unread(tmp_path: Path) -> None:
    for name in ("large.txt", "small.yaml", "authority.yaml"):
        with (tmp_path / name).open("wb") as file:
            file.truncate(50_000_000)
    (tmp_path / "small.txt").write_text(TEXT)
    begun = time.process_time()
    found = read(tmp_path)
    assert time.process_time() - begun < 2
    assert told(found) == [
        ("authority.yaml", "is larger than 1024 KB"),
        ("large.txt", "is larger than 1 MB"),
        ("small.yaml", "is larger than 64 KB"),
    ]
    assert [(a.id, a.sidecar) for a in found.articles] == [("small", BrokenSidecar(nothing=True))]


@pytest.mark.parametrize(
    "text",
    ["x" * 990_000, "x " * 490_000, "A line.\n" * 120_000, "\n" * 990_000 + "x", "“" * 330_000],
    ids=["one word", "words", "lines", "blank lines", "marks"],
)
def test_the_largest_article_is_read_in_time(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    begun = time.process_time()
    found = read(tmp_path)
    assert time.process_time() - begun < 20
    assert len(found.articles) == 1


def test_ten_thousand_tiny_files_are_read_in_time(tmp_path: Path) -> None:
    for n in range(10_000):
        (tmp_path / f"{n}.txt").write_text(f"Port {n} is open.\n")
    begun = time.process_time()
    assert len(read(tmp_path).articles) == 10_000
    assert time.process_time() - begun < 60


def test_names_that_differ_in_case_or_accents_only_are_one_address(tmp_path: Path) -> None:
    for name in ("Port.txt", "port.txt", "PORT.TXT", "p\u00f6rt.txt", "po\u0308rt.txt"):
        (tmp_path / name).write_text(TEXT)
    found = read(tmp_path)
    assert len(found.articles) == 1
    assert [message for _, message in told(found)] == ['has the same id as PORT.TXT: "port"'] * 4


def test_any_name_becomes_an_address_inside_the_folder(tmp_path: Path) -> None:
    names = []
    for payload in PAYLOADS.values():
        name = payload.replace("/", "\u2215").replace("\0", "")
        names.append(f"{name.encode()[:240].decode(errors='ignore').lstrip('.') or 'x'}.txt")
        (tmp_path / names[-1]).write_text(TEXT)
    found = read(tmp_path)
    assert len(found.articles) + len(found.problems) == len(set(names))
    for article in found.articles:
        assert article.id == slug(article.id) != ""
        assert len(article.id) <= 80
    assert len({a.id for a in found.articles}) == len(found.articles)
    for problem in found.problems:
        assert "\n" not in str(problem).replace("\n  remedy: ", "", 1)
        assert visible(str(problem).replace("\n", "")) == str(problem).replace("\n", "")


@pytest.mark.parametrize("path", PATHS.values())
def test_an_id_cannot_climb(path: str) -> None:
    beside, wrong = sidecar(f"id: {path!r}\n".encode(), "a.yaml")
    assert beside.id in (None, "index", "page-2")
    assert bool(wrong) == (beside.id is None)


def test_what_is_no_file_is_named(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "folder.txt").mkdir()
    (tmp_path / "authority.txt").write_text(TEXT)
    (tmp_path / "authority.yaml").write_text("merge: [[a, b]]\n")
    (tmp_path / os.fsdecode(b"caf\xe9.txt")).write_text(TEXT)
    found = read(tmp_path)
    assert told(found) == [
        ("caf\\udce9.txt", "has a name that is not UTF-8"),
        ("folder.txt", "is a folder with the name of a file"),
        ("pipe.txt", "is no file that holds text"),
    ]
    assert [(a.id, a.sidecar) for a in found.articles] == [("authority", Sidecar())]
    assert found.authority.merge == (("a", "b"),)


@pytest.mark.parametrize("name", ["a.txt", "b.yaml", "authority.yaml", "c/d.txt"])
def test_links_that_run_in_a_circle_stop_nothing_else(tmp_path: Path, name: str) -> None:
    (tmp_path / "b.txt").write_text(TEXT)
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.symlink_to("e")
    path.with_name("e").symlink_to(path.name)
    found = read(tmp_path)
    assert (name, "is a link that leads back to itself") in told(found)
    broken = BrokenSidecar(nothing=True) if name == "b.yaml" else Sidecar()
    assert [(a.id, a.sidecar) for a in found.articles] == [("b", broken)]
    assert found.authority == (BrokenAuthority() if name == "authority.yaml" else Authority())


def test_files_that_nobody_may_look_at_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.txt").write_text(TEXT)
    is_dir = Path.is_dir

    def closed(path: Path) -> bool:
        if path.name == "b.txt":
            raise PermissionError(13, "Permission denied", str(path))
        return is_dir(path)

    monkeypatch.setattr(Path, "is_dir", closed)
    found = read(tmp_path)
    assert told(found) == [("b.txt", "cannot be opened: Permission denied")]
    assert [a.id for a in found.articles] == ["a"]


@pytest.mark.parametrize("name", ["con", "NUL", "aux", "Com1", "lpt9", "prn"])
def test_no_file_has_a_name_that_windows_refuses(tmp_path: Path, name: str) -> None:
    (tmp_path / f"{name}.txt").write_text(TEXT)
    (article,) = read(tmp_path).articles
    assert article.id == f"{name.lower()}-1"
    beside, wrong = sidecar(f"id: {name.lower()}\n".encode(), "a.yaml")
    assert (beside.id, [p.place for p in wrong]) == (None, ["line 1"])
    assert f"Windows gives the name {name.lower()} to no file" in wrong[0].message


def test_a_folder_that_cannot_be_opened_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "closed").mkdir()
    (tmp_path / "a.txt").write_text(TEXT)
    scandir = os.scandir

    def closed(path: str) -> object:
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", closed)
    found = read(tmp_path)
    assert told(found) == [("closed", "cannot be opened: Permission denied")]
    assert [a.id for a in found.articles] == ["a"]
