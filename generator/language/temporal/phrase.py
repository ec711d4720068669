"""A temporal phrase: where it stands, what kind it is, and the parts that its rule named."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.model.brief import TimexType


@dataclass(frozen=True)
class Phrase:
    """`text[start:end]`, found by the grammar and not yet resolved."""

    start: int
    end: int
    text: str
    type: TimexType
    """TIMEX3; what the phrase turns out to name may still change it ("9 a.m. Tuesday" is a TIME)."""
    rule: str
    """The name of the rule that found it."""
    reading: str
    """How its parts are read: a key of `readings.READINGS`."""
    parts: Mapping[str, str] = field(compare=False)
    """The named groups of the rule that matched, in lower case, white space folded."""
