"""Tune the encoder on labelled clauses, and write what clauses mean to encoders that have not learned from their story.

    python tests/bench/tune_encoder.py tests/bench/labels/sameness.yaml STORIES MODEL OUT

MODEL is a folder with all-MiniLM-L6-v2 (model.safetensors, config.json, tokenizer.json). Needs torch, transformers and
onnx, which nothing else needs. OUT gets `encoder.onnx`, learned from all stories that are not closed, and
`meanings.json` for `train_sameness.py --meanings`: each story's clauses by an encoder learned from the other stories.

A batch is 32 clauses of one story; the logarithm of the odds that two are one is a line over their cosine. Those that
are one count for three tenths of the loss, since they are few.
"""

import base64
import json
import random
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer
from train_sameness import Labelled, labelled
from transformers import AutoModel

SEED, PASSES, RATE, BATCH, OF_PAIRS, FOLDS = 1, 3, 3e-5, 32, 14, 3
"""`OF_PAIRS` of a batch are clauses that are one with another."""
ONE = 0.3


def main() -> None:
    labels, folder, model, out = map(Path, sys.argv[1:])
    torch.set_num_threads(1)
    torch.manual_seed(SEED)
    random.seed(SEED)
    tokenizer = Tokenizer.from_file(str(model / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(128)
    texts: dict[str, list[str]] = {}
    stories = list(labelled(labels, folder, {}, texts))
    learned = [s for s in stories if not s.closed]
    ids = {s.name: [tokenizer.encode(t).ids for t in texts[s.name]] for s in stories}
    final = tuned(model, learned, ids)
    export(final, out / "encoder.onnx")
    meanings: dict[str, str] = {}
    for fold in range(FOLDS):
        kept = [s for i, s in enumerate(learned) if i % FOLDS == fold]
        encoder = tuned(model, [s for s in learned if s not in kept], ids)
        meanings |= _told(encoder, kept, texts, ids)
    meanings |= _told(final, [s for s in stories if s.closed], texts, ids)
    (out / "meanings.json").write_text(json.dumps(meanings), encoding="utf-8")


def tuned(folder: Path, stories: Sequence[Labelled], ids: dict[str, list[list[int]]]) -> Any:
    """The encoder, learned from these stories; the table of its words stays as it is."""
    model = AutoModel.from_pretrained(folder, attn_implementation="eager")
    model.train()
    for name, weights in model.named_parameters():
        weights.requires_grad = "embeddings" not in name
    line = torch.nn.Parameter(torch.tensor([12.0, -8.0]))
    learning = [p for p in model.parameters() if p.requires_grad]
    steps = torch.optim.AdamW([{"params": learning, "lr": RATE}, {"params": [line], "lr": 0.02}], weight_decay=0.01)
    for _ in range(PASSES):
        batches = [(s, b) for s in stories for b in _batches(s, len(ids[s.name]))]
        random.shuffle(batches)
        for s, batch in batches:
            verdicts = dict(zip(s.pairs, s.same, strict=True))
            vectors = embedded(model, [ids[s.name][i] for i in batch])
            pairs = [(x, y, verdicts[p]) for x, i in enumerate(batch) for y, j in enumerate(batch)
                     if (p := (i, j)) in verdicts]  # fmt: skip
            if not any(same for _, _, same in pairs):
                continue
            first, second, same = (torch.tensor(v) for v in zip(*pairs, strict=True))
            odds = (vectors[first] * vectors[second]).sum(1) * line[0] + line[1]
            target = same.float()
            share = torch.where(same, ONE / target.sum(), (1 - ONE) / (1 - target).sum())
            loss = (torch.nn.functional.binary_cross_entropy_with_logits(odds, target, reduction="none") * share).sum()
            steps.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            steps.step()
    model.eval()
    return model


def embedded(model: Any, ids: Sequence[Sequence[int]]) -> torch.Tensor:
    """The mean of each text's states, of length 1."""
    width = max(map(len, ids))
    table = torch.tensor([[*i, *[0] * (width - len(i))] for i in ids])
    told = torch.tensor([[1.0] * len(i) + [0.0] * (width - len(i)) for i in ids])
    states = model(input_ids=table, attention_mask=told.long()).last_hidden_state
    return torch.nn.functional.normalize((states * told[..., None]).sum(1) / told.sum(1, keepdim=True), dim=1)


def export(model: Any, path: Path) -> None:
    """As ONNX, the weights in eight bits; seven are used, so that processors without VNNI reckon the same."""

    class States(torch.nn.Module):
        def forward(self, ids: torch.Tensor) -> torch.Tensor:
            return model(input_ids=ids, attention_mask=torch.ones_like(ids)).last_hidden_state

    whole = path.with_suffix(".whole.onnx")
    axes = {"ids": {0: "texts", 1: "tokens"}, "states": {0: "texts", 1: "tokens"}}
    torch.onnx.export(States(), (torch.tensor([[101, 102]]),), str(whole), input_names=["ids"], output_names=["states"],
                      dynamic_axes=axes, opset_version=17, dynamo=False)  # fmt: skip
    quantize_dynamic(whole, path, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)
    whole.unlink()


def _batches(story: Labelled, clauses: int) -> list[list[int]]:
    one = [p for p, same in zip(story.pairs, story.same, strict=True) if same]
    if len(one) < 2:
        return []
    found = []
    for _ in range(max(1, round(clauses / BATCH))):
        random.shuffle(one)
        batch: set[int] = set()
        for pair in one:
            if len(batch) < OF_PAIRS:
                batch |= set(pair)
        rest = [i for i in range(clauses) if i not in batch]
        random.shuffle(rest)
        found.append(sorted(batch | set(rest[: BATCH - len(batch)])))
    return found


def _told(
    model: Any, stories: Sequence[Labelled], texts: dict[str, list[str]], ids: dict[str, list[list[int]]]
) -> dict[str, str]:
    found = {}
    for s in stories:
        for text, of in zip(texts[s.name], ids[s.name], strict=True):
            with torch.no_grad():
                vector = embedded(model, [of])[0].numpy()
            numbers = np.rint(vector * 127 / np.abs(vector).max()).astype(np.int8)
            found[text] = base64.b64encode(numbers.tobytes()).decode()
    return found


if __name__ == "__main__":
    main()
