"""What is remembered of a token is what the model's own ruler says of it."""

from pathlib import Path

import spacy
from spacy.tokens import Doc

from generator.annotate import DEFAULT_MODEL, load

_GOLDEN = Path(__file__).parents[1] / "golden" / "seeds"
_ODD = ["Let's go, they're gonna say so.", "There is  a gap, and there's one more.", "Ain't it so? I gotta go.", " "]


def _told(doc: Doc) -> list[tuple[str, ...]]:
    return [(t.text, t.pos_, t.tag_, t.dep_, t.lemma_, str(t.morph), t.ent_type_) for t in doc]


def test_the_pipeline_says_what_the_model_says() -> None:
    lines = [line for path in sorted(_GOLDEN.glob("*.txt")) for line in path.read_text("utf-8").split("\n") if line]
    model, ours = spacy.load(DEFAULT_MODEL), load()
    wanted = [_told(doc) for doc in model.pipe(lines + _ODD)]
    for _ in range(2):  # the second time from memory
        assert [_told(doc) for doc in ours.pipe(lines + _ODD)] == wanted
