"""Bytes into text: encodings, line ends, and what is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.read.decode import UndecodableError, decode

_PROSE = (
    "“We will keep talking,” Anna Roe’s spokesman said on Sunday – the café at the port of Málaga was full.\n"
    "The port’s director did not reply to her, and nobody else did.\n"
)


@pytest.mark.parametrize(
    ("written", "recorded"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("cp1252", "cp1252"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-32", "utf-32"),
    ],
)
def test_encodings(written: str, recorded: str) -> None:
    assert decode(_PROSE.encode(written)) == (_PROSE, recorded)


def test_latin_1_is_read_as_its_superset() -> None:
    text = "The café at the port of Málaga was full, and the señor who keeps it said so to Anna Roe on Sunday.\n"
    assert decode(text.encode("latin-1")) == (text, "cp1252")


def test_another_script() -> None:
    text = "Министр иностранных дел прибыл в Пекин в воскресенье и встретился со своим коллегой, сообщило агентство.\n"
    assert decode(text.encode("cp1251"))[0] == text


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1))
def test_text_is_the_decoded_seed(text: str) -> None:
    text = "x" + text
    assert decode(text.encode("utf-8"))[0] == text


def test_line_ends() -> None:
    assert decode(b"one\r\ntwo\rthree\n")[0] == "one\ntwo\nthree\n"


@pytest.mark.parametrize(
    ("data", "message", "line"),
    [
        (b"", "is empty", None),
        (b" \n\t\n", "is empty", None),
        ("\u2028\u200b\x1c\u3000\n".encode(), "is empty", None),
        (b"\xef\xbb\xbf", "is empty", None),
        (b"%PDF-1.7 ...", "is a PDF file, not plain text", None),
        (b"one\ntwo\0three\n", "is a binary file (it holds NUL characters)", 2),
        (bytes(range(1, 9)) * 20, "is a binary file (it is full of control characters)", None),
        ("“One”\n“two”\n“three”\n".encode() + b"\xe2\x80 four\n", "is UTF-8 but for byte 0xe2", 4),
        (
            b"\xff\xfe\x00\xd8\x00\x00",
            "looks like utf-16 but cannot be decoded: illegal UTF-16 surrogate at byte 2",
            None,
        ),
    ],
)
def test_what_is_no_text(data: bytes, message: str, line: int | None) -> None:
    with pytest.raises(UndecodableError) as error:
        decode(data)
    assert (error.value.message, error.value.line) == (message, line)
    assert error.value.remedy
