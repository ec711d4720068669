"""A seeds folder read: names, ids, sidecars, languages, and files that cannot be read."""

import hashlib
from pathlib import Path

import pytest

from generator.errors import ReadoutError
from generator.read import read, read_files

_ENGLISH = (
    "Port Strike Put Off\n\nDock workers in Porto have put off their strike for a week, their union said on Monday.\n"
)
_GERMAN = (
    "Die Hafenarbeiter haben ihren Streik um eine Woche verschoben, sagte ihre Gewerkschaft am Montag. Der Hafen "
    "teilte mit, dass er sich darüber freue und weiter verhandeln wolle.\n"
)


def _folder(root: Path, **files: str | bytes) -> Path:
    for name, content in files.items():
        path = root / name.replace("__", "/").replace("_yaml", ".yaml").replace("_txt", ".txt")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return root


def test_names_and_headers(tmp_path: Path) -> None:
    found = read(_folder(tmp_path, b_txt=_ENGLISH, sub__A_1_txt=_ENGLISH, b_yaml="outlet: The Porto Examiner\n"))
    assert found.problems == ()
    assert [(a.id, a.header.seed) for a in found.articles] == [("b", "b.txt"), ("sub-a-1", "sub/A_1.txt")]
    header = found.articles[0].header
    assert (header.title, header.outlet, header.language) == ("Port Strike Put Off", "The Porto Examiner", "en")
    assert header.sha256 == hashlib.sha256(_ENGLISH.encode()).hexdigest()
    assert set(header.evidence) == {"title"}
    assert found.articles[0].text == _ENGLISH


def test_the_sidecar_wins(tmp_path: Path) -> None:
    found = read(_folder(tmp_path, a_txt=_ENGLISH, a_yaml="title: Another Title\nid: own-id\nshow: full\n"))
    assert [(a.id, a.header.title, a.header.show, a.header.evidence) for a in found.articles] == [
        ("own-id", "Another Title", "full", {})
    ]


def test_no_seeds_and_no_folder(tmp_path: Path) -> None:
    assert read(tmp_path).articles == read(tmp_path).problems == ()
    (tmp_path / "seeds").mkdir()
    for name, message in (("sedes", "there is no such folder"), ("a.txt", "is no folder")):
        (tmp_path / "a.txt").write_text(_ENGLISH)
        with pytest.raises(ReadoutError) as refused:
            read(tmp_path / name)
        (problem,) = refused.value.problems
        assert (problem.file, problem.message) == (str(tmp_path / name), message)
        assert (f"perhaps {tmp_path / 'seeds'}" in problem.remedy) == (name == "sedes")


def test_bad_files_stop_no_other(tmp_path: Path) -> None:
    _folder(tmp_path, good_txt=_ENGLISH, empty_txt="", binary_txt=b"one\n\0\0\n", lone_yaml="outlet: x\n")
    (tmp_path / "good.yml").write_text("outlet: x\n")
    (tmp_path / ".hidden.txt").write_text(_ENGLISH)
    (tmp_path / "large.txt").write_bytes(b"x" * 1_000_001)
    found = read(tmp_path)
    assert [a.id for a in found.articles] == ["good"]
    assert [(p.file, p.place, p.message) for p in found.problems] == [
        ("binary.txt", "line 2", "is a binary file (it holds NUL characters)"),
        ("empty.txt", "", "is empty"),
        ("good.yml", "", "ends in .yml and is not read"),
        ("large.txt", "", "is larger than 1 MB"),
        ("lone.yaml", "", "has no article beside it (lone.txt)"),
    ]


def test_ids_that_collide(tmp_path: Path) -> None:
    found = read(_folder(tmp_path, a_b_txt=_ENGLISH, a__b_txt=_ENGLISH, c_txt=_ENGLISH, c_yaml="id: a-b\n"))
    assert [a.header.seed for a in found.articles] == ["a/b.txt"]
    assert [(p.file, p.message) for p in found.problems] == [
        ("a_b.txt", 'has the same id as a/b.txt: "a-b"'),
        ("c.txt", 'has the same id as a/b.txt: "a-b"'),
    ]


def test_links_out_of_the_folder_are_refused(tmp_path: Path) -> None:
    seeds = _folder(tmp_path / "seeds", in_txt=_ENGLISH)
    (tmp_path / "secret.txt").write_text(_ENGLISH)
    (seeds / "out.txt").symlink_to(tmp_path / "secret.txt")
    (seeds / "folder").symlink_to(tmp_path)
    (seeds / "nothing.txt").symlink_to(seeds / "no.txt")
    (seeds / "same.txt").symlink_to(seeds / "in.txt")
    found = read(seeds)
    assert [a.id for a in found.articles] == ["in", "same"]
    assert [(p.file, p.message) for p in found.problems] == [
        ("folder", "is a link that leads out of the folder"),
        ("nothing.txt", "is a link to nothing"),
        ("out.txt", "is a link that leads out of the folder"),
    ]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (_GERMAN, "de"),
        ("Le ministre des Affaires étrangères est arrivé dimanche à Pékin, où il a rencontré son homologue.", "fr"),
        ("外交部长星期天在北京会见了美国国务卿，双方同意继续对话，并就访问华盛顿达成一致。", "zh"),
        (_ENGLISH, "en"),
        ("The port is closed.", "en"),
        ("Xqzt vrrbl 12345", "und"),
        ("12 34 56", "und"),
    ],
)
def test_languages(tmp_path: Path, text: str, language: str) -> None:
    assert [a.header.language for a in read(_folder(tmp_path, a_txt=text)).articles] == [language]


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("Port Strike Put Off - The Porto Examiner\n\n", "The Porto Examiner"),
        ("Port Strike Put Off - For Now\n\n", None),
        ("Port Strike Put Off | Porto Times\n\n", "Porto Times"),
        ("{}\n\n© 2021 The Porto Examiner. All rights reserved.\n", "The Porto Examiner"),
        ("{}\n\nWATCH QRTV LIVE HERE\n", "QRTV"),
        ("{}\n\nSource: Kyodo News\n", None),
        ("{}\n\nCopyright © 2021 The Porto Examiner, LLC. Click here for permission.\n", "The Porto Examiner"),
        ("{}\n\nFollow Jane Roe on Twitter at https://example.org/janeroe\n", None),
        ("Port Strike Put Off\n\nJane Roe\n\nPORTO TODAY\n\n", "PORTO TODAY"),
        ("Port Strike Put Off\n\nBy Jane Roe, Porto Examiner\n\n", "Porto Examiner"),
        ("Port Strike Put Off\n\nBy Jane Roe, Associated Press\n\n", None),
        ("Port Strike Put Off\n\nBy Jane Roe\n\n", None),
        ("Port Strike Put Off\n\nLisbon (QRTV)", "QRTV"),
        ("Port Strike Put Off\n\nLISBON (Reuters) - ", None),
    ],
)
def test_outlets(tmp_path: Path, text: str, outlet: str | None) -> None:
    prose = "Dock workers in Porto have put off their strike for a week, their union said on Monday.\n"
    whole = text.format(prose) if "{}" in text else text + prose
    (article,) = read(_folder(tmp_path, a_txt=whole)).articles
    assert article.header.outlet == outlet
    assert ("outlet" in article.header.evidence) == (outlet is not None)


def test_read_files_takes_files_and_folders(tmp_path: Path) -> None:
    _folder(
        tmp_path, a_txt=_ENGLISH, a_yaml="outlet: x\n", more__b_txt=_ENGLISH, more__authority_yaml="merge: [[a, b]]\n"
    )
    found = read_files([tmp_path / "a.txt", tmp_path / "more", tmp_path / "none.txt"])
    assert [(a.id, a.header.outlet) for a in found.articles] == [("a", "x"), ("b", None)]
    assert found.authority.merge == (("a", "b"),)
    assert [p.file for p in found.problems] == [str(tmp_path / "none.txt")]
