"""What a person changed, in words: field by field, what the program had read and what holds now."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from generator.language import edtf
from generator.model.brief import Corrected
from generator.render.corpus import Corpus, Outlet
from generator.render.wording import shortened

_FOLLOW = {
    "speaker": ("speaker_kind", "speaker_text", "basis", "attribution"),
    "speaker_kind": ("basis",),
    "value": ("edtf",),
}
"""Fields that only follow from another are not told beside it."""
_NAMES = frozenset("speaker co_speakers represents reports via addressee actors".split())
_DAYS = frozenset("value edtf due".split())
_LABELS = {"speaker_kind": "speaker is", "co_speakers": "said with", "represents": "for", "also": "further passages"}
_LONGEST = 120


@dataclass(frozen=True)
class Field:
    """One field before and after; `now` is None where only what was is known."""

    label: str
    was: str
    now: str | None = None


@dataclass(frozen=True)
class Noted:
    """A fact among those that a page cites which a person has corrected."""

    outlet: Outlet
    brief: str
    corrected: Corrected


class Amended:
    """The corrected facts of a corpus."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus

    @cached_property
    def _marks(self) -> dict[tuple[str, str], Corrected]:
        return {(b.id, f.id): f.corrected for b in self._corpus.briefs.values() for f in b.all if f.corrected}

    def among(self, anchors: Iterable[tuple[str, str]]) -> list[Noted]:
        """The corrections of the facts at these anchors, each a brief's id and where the words stand on its page."""
        if not self._marks:
            return []
        keys = dict.fromkeys((brief, anchor.split("--")[0]) for brief, anchor in anchors)
        return [Noted(self._corpus.outlets[k[0]], k[0], self._marks[k]) for k in keys if k in self._marks]

    def before(self, brief: str, was: Mapping[str, Any] | None) -> list[Field]:
        """What the program had read, by field."""
        return self.fields(brief, was, None)

    def fields(self, brief: str, was: Mapping[str, Any] | None, now: Mapping[str, Any] | None) -> list[Field]:
        """The fields that changed; what only follows from another of them is left out."""
        told = was or {}
        hidden = {f for field in told for f in _FOLLOW.get(field, ())}
        return [
            Field(
                _LABELS.get(field, field.replace("_", " ")),
                self._said(brief, field, value),
                self._said(brief, field, now[field]) if now and field in now else None,
            )
            for field, value in told.items()
            if field not in hidden
        ]

    def _said(self, brief: str, field: str, value: Any) -> str:
        if value is None or value == []:
            return "nobody" if field == "co_speakers" else "unknown"
        if isinstance(value, list):
            return ", ".join(self._said(brief, field, inner) for inner in value)
        if isinstance(value, dict):
            return f"“{shortened(str(value.get('exact', '')), _LONGEST)}”"
        if field in _NAMES:
            actor = self._corpus.actors.get(self._corpus.actor_id(brief, str(value)))
            return actor.name if actor else str(value)
        return edtf.in_words(str(value)) if field in _DAYS else shortened(str(value), _LONGEST)
