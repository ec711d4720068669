"""Bytes into text: the encoding recognised and recorded, line ends made one, and nothing else changed."""

import codecs
import re

from charset_normalizer import from_bytes

LARGEST = 1_000_000
"""Bytes; no article is longer: it is read in a minute or so, and has the length of a book."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_FORMATS = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP, Word or OpenDocument file"),
    (b"{\\rtf", "a Rich Text file"),
    (b"\xd0\xcf\x11\xe0", "an old Word file"),
    (b"\x1f\x8b", "a gzip file"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
)
_UTF8_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_CONTROL = re.compile(r"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_INVISIBLE = "\ufeff\u200b"
_MOST_CONTROL = 0.002
"""Share of control characters above which the bytes are no text."""


class UndecodableError(Exception):
    """The bytes are no text: what they are instead, the line where that shows, and what to do."""

    def __init__(self, message: str, remedy: str, line: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy
        self.line = line


def decode(data: bytes) -> tuple[str, str]:
    """The text, with "\\n" for every line end, and the name of its encoding (Python's).

    A byte order mark is no text: offsets count after it. Text that is no UTF-8 is cp1252, what most editors write,
    unless charset-normalizer finds that it cannot be.

    Raises:
        UndecodableError: if the bytes are empty, no text, or damaged UTF-8.
    """
    for magic, what in _FORMATS:
        if data.startswith(magic):
            raise UndecodableError(f"is {what}, not plain text", "save the article as plain text in UTF-8")
    text, encoding = _decoded(data)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    nul = text.find("\0")
    if nul >= 0:
        raise UndecodableError(
            "is a binary file (it holds NUL characters)",
            "save the article as plain text in UTF-8",
            text.count("\n", 0, nul) + 1,
        )
    if all(c.isspace() or c in _INVISIBLE for c in text):
        raise UndecodableError("is empty", "put the article's text into it, or remove it")
    if len(_CONTROL.findall(text)) > max(2, _MOST_CONTROL * len(text)):
        raise UndecodableError(
            "is a binary file (it is full of control characters)", "save the article as plain text in UTF-8"
        )
    return text, encoding


def _decoded(data: bytes) -> tuple[str, str]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data, encoding), encoding
    wide = _without_mark(data)
    if wide:
        return _strict(data, wide), wide
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        if _is_damaged(data):
            raise UndecodableError(
                f"is UTF-8 but for byte 0x{data[error.start]:02x}",
                "replace the damaged character there, or convert the file to UTF-8 again from its source",
                data.count(b"\n", 0, error.start) + 1,
            ) from error
    encoding = _guessed(data)
    return _strict(data, encoding), encoding


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UndecodableError(
            f"looks like {encoding} but cannot be decoded: {error.reason} at byte {error.start}",
            "convert the file to UTF-8",
        ) from error


def _without_mark(data: bytes) -> str | None:
    """UTF-16 without a byte order mark shows in Western text as a NUL in every second byte."""
    sample = data[:4000]
    if len(sample) < 8 or len(data) % 2:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > 0.7 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.7 * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def _is_damaged(data: bytes) -> bool:
    """Whether most of what is not ASCII is UTF-8 all the same: then a guess would spoil every other character."""
    good = _UTF8_SEQUENCE.findall(data)
    bad = len(re.findall(rb"[\x80-\xff]", _UTF8_SEQUENCE.sub(b"", data)))
    return len(good) > bad


def _guessed(data: bytes) -> str:
    matches = from_bytes(data)
    best = matches.best()
    if best is None:
        raise UndecodableError("is in no encoding that can be recognised", "save the article as plain text in UTF-8")
    if "cp1252" in {name for match in matches for name in (match.encoding, *match.could_be_from_charset)}:
        return "cp1252"
    return str(best.encoding)
