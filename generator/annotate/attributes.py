"""The part of speech, form and lemma of a token by rule, remembered for tokens that were seen before.

The model's attribute ruler matches its patterns over every text, for an eighth of the whole pipeline's time. All but a
few patterns look at one token's tag, word and dependency alone, so that what they say of it can be kept. A text with a
token that may begin one of the others, or with a token of white space, goes to the ruler itself.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeAlias, cast

import numpy as np
from spacy.language import Language
from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc
from spacy.vocab import Vocab

_RULER = "attribute_ruler"
_LOOKS: list[int | str] = ["TAG", "LOWER", "DEP", "IS_SPACE"]
_GIVES: list[int | str] = ["POS", "MORPH", "LEMMA"]
_MOST = 200_000
"""Tokens to remember."""

_Key: TypeAlias = tuple[int, int, int, int]


def remember(nlp: Language) -> None:
    """Put a remembering component in the ruler's place, if the model has a ruler whose patterns allow it."""
    if _RULER not in nlp.pipe_names:
        return
    ruler: Any = nlp.get_pipe(_RULER)
    if all(_is_plain(entry) for entry in ruler.patterns):
        component: Any = nlp.replace_pipe(_RULER, "readout_attributes")
        component.rule_by(ruler)


@Language.factory("readout_attributes")
class Remembered:
    """Does what the ruler does to which it is given."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        self._strings = nlp.vocab.strings
        self.rule_by(AttributeRuler(nlp.vocab))

    def rule_by(self, ruler: Any) -> None:
        self._ruler = ruler
        patterns = [pattern for entry in ruler.patterns for pattern in entry["patterns"]]
        self._starts: list[dict[str, Any]] = [pattern[0] for pattern in patterns if len(pattern) > 1]
        self._known: dict[_Key, tuple[int, ...]] = {}
        self._apart: dict[_Key, bool] = {}

    def __call__(self, doc: Doc) -> Doc:
        if len(self._known) > _MOST:
            self._known.clear()
        keys: list[_Key] = [tuple(row) for row in doc.to_array(_LOOKS).tolist()]
        new = [key for key in dict.fromkeys(keys) if key not in self._known]
        if not keys or any(self._stands_apart(key) for key in new):
            return cast(Doc, self._ruler(doc))
        if new:
            self._learn(doc.vocab, new)
        return doc.from_array(_GIVES, cast(Any, np.array([self._known[key] for key in keys], dtype="uint64")))

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 0) -> Iterator[Doc]:  # noqa: ARG002 spaCy hands it over
        yield from map(self, stream)

    def _learn(self, vocab: Vocab, keys: Sequence[_Key]) -> None:
        """Have the ruler speak on tokens of these kinds."""
        doc = Doc(vocab, words=[self._strings[word] for _, word, _, _ in keys])
        doc.from_array(["TAG", "DEP"], cast(Any, np.array([(tag, dep) for tag, _, dep, _ in keys], dtype="uint64")))
        told = self._ruler(doc).to_array(_GIVES).tolist()
        self._known.update(zip(keys, map(tuple, told), strict=True))

    def _stands_apart(self, key: _Key) -> bool:
        """Whether the token may begin a pattern of several tokens, or is white space: it is never remembered."""
        if key not in self._apart:
            self._apart[key] = bool(key[3]) or any(self._may_be(key, start) for start in self._starts)
        return self._apart[key]

    def _may_be(self, key: _Key, wanted: dict[str, Any]) -> bool:
        words = {"TAG": key[0], "LOWER": key[1], "DEP": key[2]}
        return all(_fits(self._strings[words[name]], value) for name, value in wanted.items() if name in words)


def _is_plain(entry: dict[str, Any]) -> bool:
    """Whether a rule looks at nothing but what is remembered, and gives nothing else but to white space."""
    tokens = [token for pattern in entry["patterns"] for token in pattern]
    given = entry["attrs"].keys() <= set(_GIVES) or all(token.get("IS_SPACE") is True for token in tokens)
    return given and all(token.keys() <= set(_LOOKS) for token in tokens)


def _fits(word: str, value: Any) -> bool:
    if isinstance(value, dict):
        return all(
            re.search(wanted, word) is not None if name == "REGEX" else word in wanted if name == "IN" else True
            for name, wanted in value.items()
        )
    return bool(word == value)
