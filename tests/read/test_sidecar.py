"""Sidecars and the authority file: what is read, and each mistake with its line."""

import pytest

from generator.model.sidecar import BrokenSidecar, Sidecar
from generator.read.sidecar import LARGEST, authority, sidecar

_GOOD = b"""\
outlet: Gulf News
url: https://example.org/a
published: 2023-06-18
corrections:
- {item: q-3f9a1c02b7, exact: "Hope", set: {speaker: hua-chunying}, reason: a, by: b, on: 2026-11-21}
"""


def test_a_good_one() -> None:
    read, problems = sidecar(_GOOD, "a.yaml")
    assert problems == ()
    assert (read.outlet, read.published, read.corrections[0].on) == ("Gulf News", "2023-06-18", "2026-11-21")


@pytest.mark.parametrize("data", [b"", b"# only a comment\n", b"\xef\xbb\xbf"])
def test_an_empty_one(data: bytes) -> None:
    assert sidecar(data, "a.yaml") == (Sidecar(), ())


@pytest.mark.parametrize(
    ("data", "place", "message"),
    [
        (b"outlet: x\noutlat: y\n", "line 2", "outlat: there is no such key"),
        (b"title: x\noutlet: 123\n", "line 2", "outlet: must be words"),
        (b"title: x\n\nurl: ftp://x\n", "line 3", "url: 'ftp://x' does not have the form that this key needs"),
        (b"published: yesterday\n", "line 1", "published: 'yesterday' does not have the form that this key needs"),
        (b"published: '2023-02-30'\n", "line 1", "published: day is out of range for month"),
        (b"corrections:\n- item: q-1\n  drop: true\n  by: b\n  on: 2026-11-21\n", "line 2",
         "corrections.1.reason: is missing"),
        (b"show: some\n", "line 1", "show: must be 'passages', 'full' or 'none'"),
    ],
)  # fmt: skip
def test_a_wrong_value_is_told_with_its_line(data: bytes, place: str, message: str) -> None:
    _, problems = sidecar(data, "a.yaml")
    assert [(p.file, p.place, p.message) for p in problems] == [("a.yaml", place, message)]
    assert problems[0].remedy


@pytest.mark.parametrize(
    ("data", "place", "message"),
    [
        (b"outlet: x\nurl: [\n", "line 3", "cannot be read"),
        (b"outlet: x\ntitle: a: b\n", "line 2", "cannot be read"),
        (b"a: &x 1\n", "line 1", "has an anchor or an alias (& or *)"),
        (b"outlet: x\ntitle: y\noutlet: z\n", "line 3", 'has the key "outlet" twice (also on line 1)'),
        (b"corrections:\n- {item: a, item: b}\n", "line 2", 'has the key "item" twice (also on line 2)'),
        (b"- a\n- b\n", "line 1", "is no list of keys"),
        (b"outlet: \xff\n", "line 1", "is not UTF-8"),
        (b"title: x\noutlet: !!python/object/apply:os.system [x]\n", "line 2", "has a tag ("),
        (b"outlet: !!binary eA==\n", "line 1", "has a tag (tag:yaml.org,2002:binary)"),
        (b"title: x\npublished: 2023-13-45\n", "line 2", "cannot be read: a value that is none"),
        (b"outlet: " + b"x" * LARGEST, "", "is larger than 64 KB"),
        (b"outlet: " + b"[" * 30_000, "line 1", "is nested more than 20 deep"),
        (b"outlet: \x01\n", "line 1", ""),
        (b"one: 1\n---\ntwo: 2\n", "line 2", "cannot be read"),
    ],
)
def test_one_that_cannot_be_read_tells_nothing(data: bytes, place: str, message: str) -> None:
    read, problems = sidecar(data, "a.yaml")
    assert [(p.place, p.message.startswith(message)) for p in problems] == [(place, True)], problems
    assert read == BrokenSidecar(nothing=True)


@pytest.mark.parametrize(
    ("line", "show"),
    [
        (b"show: none", "none"),
        (b"'show' : \"none\"", "none"),
        (b"show: nnone", "none"),
        (b"show:", "none"),
        ("show: none".encode("utf-16-le"), "none"),
        (b"show: full", None),
        (b"# show: none", None),
        (b"title: the show", None),
    ],
)
def test_one_that_cannot_be_read_may_still_hide_its_article(line: bytes, show: str | None) -> None:
    read, _ = sidecar(b"license: CC: BY\n" + line + b"\n", "a.yaml")
    assert read == BrokenSidecar(nothing=True, show=show)


def test_what_is_right_beside_a_mistake_holds() -> None:
    data = _GOOD + b"- {item: q-1, exact: x, drop: true}\nshow: some\ntitle: [1]\n"
    read, problems = sidecar(data, "a.yaml")
    assert [p.place for p in problems] == ["line 6", "line 6", "line 6", "line 7", "line 8"]
    assert (read.outlet, len(read.corrections), read.show, read.title) == ("Gulf News", 1, "none", None)
    assert isinstance(read, BrokenSidecar)
    assert not read.nothing


def test_a_mistake_on_which_no_correction_hangs_breaks_nothing() -> None:
    read, problems = sidecar(_GOOD + b"title: [1]\n", "a.yaml")
    assert (len(problems), type(read)) == (1, Sidecar)


@pytest.mark.parametrize(
    ("data", "message", "remedy"),
    [
        ("outlet: “The Bergen Times”\n", "outlet: has curly quotation marks around it", '"The Bergen Times"'),
        ("show: ‘none’\n", "show: has curly", '"none"'),
        ("published: “2023-06-18”\n", "published: has curly", '"2023-06-18"'),
        ("corrections:\n- {item: a, exact: b, set: {speaker: “roe”}, reason: a, by: b, on: 2026-01-01}\n",
         "corrections.1.set: has curly", '"roe"'),
        ("outlat: x\n", "outlat: there is no such key", "perhaps you mean outlet; the keys are corrections, id,"),
        ("corrections:\n- {item: a, exact: b, drop: true, reson: c, reason: a, by: b, on: 2026-01-01}\n",
         "corrections.1.reson: there is no such key", "perhaps you mean reason; the keys are add, by, drop"),
        ("qqqq: x\n", "qqqq: there is no such key", "the keys are corrections"),
        ("corrections: {a: 1}\n", "corrections: must be a list", "one item a line"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_in_plain_words(data: str, message: str, remedy: str) -> None:
    _, problems = sidecar(data.encode(), "a.yaml")
    assert [p.message.startswith(message) for p in problems] == [True], problems
    assert remedy in problems[0].remedy


@pytest.mark.parametrize("data", ["title: “We will go,” she said\n", "title: “We will go”\n", 'outlet: "“X”"\n'])
def test_words_may_be_a_quotation(data: str) -> None:
    assert sidecar(data.encode(), "a.yaml")[1] == ()


def test_no_validator_speaks_to_its_user() -> None:
    fields = (
        "outlet: [x]",
        "published: 12",
        "corrections: 3",
        "corrections: [3]",
        "show: 3",
        "title: ''",
        "id: {a: b}",
    )
    long = f"title: {'x' * 2001}"
    wrong = [p for data in (*fields, long) for p in sidecar(data.encode(), "a.yaml")[1]]
    for data in ("merge: [[a, b, c], [a], 3, {names: 3}]", "storylines: [{id: a, articles: []}]", "actors: {a: b}"):
        wrong += authority(data.encode(), "authority.yaml")[1]
    assert len(wrong) >= 12
    for problem in wrong:
        said = f"{problem.message} {problem.remedy}".lower()
        assert not any(word in said for word in ("tuple", "input", "valid ", "instance", "dict", "field required"))


def test_authority() -> None:
    read, problems = authority(b"actors:\n- {name: Hua Chunying, wikidata: Q1}\n- {nome: x}\n", "authority.yaml")
    assert [a.name for a in read.actors] == ["Hua Chunying"]
    assert [p.place for p in problems] == ["line 3", "line 3"]


def test_a_pair_may_have_a_reason() -> None:
    data = b"merge:\n- [a, b]\n- {names: [c, d], reason: same, by: e, on: 2026-11-21}\nkeep_apart:\n- {names: [c]}\n"
    read, problems = authority(data, "authority.yaml")
    assert (read.one, read.apart) == ((("a", "b"), ("c", "d")), ())
    assert {p.place for p in problems} == {"line 5"}
