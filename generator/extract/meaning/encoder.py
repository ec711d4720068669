"""The encoder: a small transformer that turns a text into numbers, near each other for texts of like meaning.

all-MiniLM-L6-v2 (Wang et al., "MiniLM", NeurIPS 2020; Reimers and Gurevych, "Sentence-BERT", EMNLP 2019), Apache-2.0,
tuned on pairs of clauses of news and brought to eight bits; `encoder.json` says on what, when, and how well it does.
`encoder.onnx` holds the weights, `tokenizer.json` the words. One text is read at a time, in one thread: the numbers of
a text hang on nothing but the text.
"""

import functools
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray
from onnxruntime import InferenceSession, SessionOptions
from tokenizers import Tokenizer

LONGEST = 128
"""Tokens of a text that are read; what follows is left out."""


def encoded(text: str) -> bytes:
    """The numbers of a text, each a signed byte; only their direction counts, the largest is 127 or -127."""
    ids = np.array([_tokenizer().encode(text).ids], dtype=np.int64)
    (states,) = _session().run(None, {"ids": ids})
    mean: NDArray[np.float32] = states[0].mean(axis=0)
    largest = float(np.abs(mean).max()) or 1.0
    bytes_: NDArray[np.int8] = np.rint(mean * np.float32(127 / largest)).astype(np.int8)
    return bytes_.tobytes()


@functools.cache
def _tokenizer() -> Tokenizer:
    tokenizer = Tokenizer.from_str(files(__package__).joinpath("tokenizer.json").read_text(encoding="utf-8"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(LONGEST)
    return tokenizer


@functools.cache
def _session() -> InferenceSession:
    options = SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.use_deterministic_compute = True
    weights = files(__package__).joinpath("encoder.onnx").read_bytes()
    return InferenceSession(weights, options, providers=["CPUExecutionProvider"])
