"""What `readout extract` costs beside spaCy alone: the ratio of their CPU times over one folder of texts.

Both sides run the same model with all its components over one text per paragraph, in one process and one thread, and
the model is loaded before the clock starts. Each is timed three times in turn; the medians are compared.

    OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 python tests/bench/extract_cost.py tests/golden/seeds
"""

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import spacy

from generator.annotate import DEFAULT_MODEL
from generator.model.publication import Settings
from generator.pipeline import ReadingBy, brief_all
from generator.read import read_files
from generator.store import dump_json

ROUNDS = 3


def main() -> None:
    folder = Path(sys.argv[1])
    reading = read_files([folder])
    if not reading.articles:
        sys.exit(f"no articles in {folder}")
    paragraphs = [p for a in reading.articles for p in a.text.split("\n") if p.strip()]
    words = sum(len(p.split()) for p in paragraphs)
    settings = Settings()
    nlp = spacy.load(settings.model or DEFAULT_MODEL)

    def alone() -> None:
        for _ in nlp.pipe(paragraphs):
            pass

    def extract() -> None:
        briefs, _, _ = brief_all(read_files([folder]), settings=settings, reading_by=ReadingBy(processes=1))
        for brief in briefs:
            dump_json(brief)

    # One unmeasured round each loads what is loaded on first use.
    alone()
    extract()
    times = [(_cpu_seconds(alone), _cpu_seconds(extract)) for _ in range(ROUNDS)]
    bare, whole = (statistics.median(side) for side in zip(*times, strict=True))
    print(
        f"{len(reading.articles)} articles, {len(paragraphs)} paragraphs, {words} words in {folder}\n"
        f"spaCy alone      {bare:7.2f} s CPU, {words / bare:8.0f} words a second\n"
        f"readout extract  {whole:7.2f} s CPU, {words / whole:8.0f} words a second\n"
        f"ratio            {whole / bare:7.2f}"
    )


def _cpu_seconds(work: Callable[[], None]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    main()
