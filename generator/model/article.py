"""An article as it was read: its text as it is, and what it says of itself."""

from typing import Literal

from pydantic import Field

from generator.model.record import Record
from generator.model.sidecar import Show, Sidecar
from generator.model.text import Block, Evidence

PublishedFrom = Literal["stated", "sidecar", "caption", "weekday", "related", "unknown"]


class Credit(Record):
    """An agency or source that the article names as such, for its text or for an image."""

    name: str
    for_: Literal["text", "image"] = Field(alias="for")
    evidence: Evidence


class Header(Record):
    """The `article` part of a brief. What the article does not tell is None."""

    seed: str
    """The file's name in the seeds folder."""
    sha256: str
    """Of the seed's bytes, hexadecimal."""
    encoding: str
    title: str
    outlet: str | None = None
    credits: tuple[Credit, ...] = ()
    url: str | None = None
    license: str | None = None
    show: Show | None = None
    unread_sidecar: bool = False
    """Its sidecar cannot be read: this is the article's last record, which stands until the sidecar is mended."""
    language: str
    """ISO 639-1; "und" if it cannot be told. Facts are extracted from "en" only."""
    dateline: str | None = None
    published: str | None = None
    """EDTF: a day, or a month or year where no more is known."""
    published_from: PublishedFrom = "unknown"
    words: int
    evidence: dict[str, Evidence] = Field(default_factory=dict)
    """The words that state the title, outlet, dateline or published date, by that name.

    Absent where a sidecar or another article says it.
    """
    blocks: tuple[Block, ...]
    """In document order, without overlap, one per paragraph; what lies between them is white space."""


class Article(Record):
    """One seed, decoded.

    `text` has "\\n" for every line end and is otherwise the seed; all offsets count its code points.
    """

    id: str
    text: str
    header: Header
    sidecar: Sidecar = Sidecar()

    @property
    def published(self) -> str | None:
        return self.header.published

    @property
    def sidecar_name(self) -> str:
        return sidecar_of(self.header.seed)

    def evidence(self, start: int, end: int) -> Evidence:
        """The words at `text[start:end]`."""
        return Evidence(start=start, end=end, exact=self.text[start:end])


def sidecar_of(seed: str) -> str:
    """The file of the seeds folder that belongs to a seed: "a/b.txt" -> "a/b.yaml"."""
    stem, dot, ending = seed.rpartition(".")
    return f"{stem if dot and '/' not in ending else seed}.yaml"
