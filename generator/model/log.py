"""What builds changed in the record: a file of `content/log/` for each, so that none is ever merged with another."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, PositiveInt

from generator.model.record import Record

Kind = Literal["added", "changed", "closed", "dropped"]

Line = Annotated[str, AfterValidator(lambda text: " ".join(text.split()))]
"""Words on one line, whatever the words of an article hold."""


class Note(Record):
    """One thing that a reader of the new record finds different."""

    kind: Kind
    text: Line
    """A sentence, in plain words."""
    item: str | None = None
    """The id of the fact, open item or difference that it tells of, in the record that it made."""


class Subject(Record):
    """An article or a storyline, and what is different in it."""

    name: Line
    brief: str | None = None
    """The article's id."""
    storyline: str | None = None
    """The storyline's id."""
    notes: tuple[Note, ...]


class Update(Record):
    """What one build changed: `content/log/<number>-<record>.yaml`."""

    schema_: Literal[1] = Field(default=1, alias="schema")
    number: PositiveInt
    """Later builds have higher ones; two builds of one record may have the same."""
    as_of: str | None
    """The day that the record had after it."""
    record: str
    """A fingerprint of the record after it: the same record is not told twice."""
    changed: tuple[Subject, ...]
    more: int = 0
    """Notes beyond those that are kept."""

    @property
    def name(self) -> str:
        return f"{self.number:05d}-{self.record}"


class Log(Record):
    """`content/log/`."""

    updates: tuple[Update, ...] = ()
    """Newest first."""
