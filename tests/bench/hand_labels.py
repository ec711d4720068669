"""Open items and persons of articles that are not ours to publish, against the labels in `labels/`.

    python tests/bench/hand_labels.py tests/bench/labels/wikinews.yaml FOLDER

FOLDER holds the articles; the labels hold offsets and values. With `--undated` the articles have no day but the one
that their own text tells.
"""

import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml
from against_labels import counted, measures

from generator.model.publication import Settings
from generator.pipeline import brief_all
from generator.read import Reading, read_files


def main() -> None:
    labels: dict[str, Any] = yaml.safe_load(Path(sys.argv[1]).read_text("utf-8"))
    total: Counter[str] = Counter()
    for name in labels:
        reading = dated(
            read_files([Path(sys.argv[2]) / name]), None if "--undated" in sys.argv else labels[name].get("published")
        )
        (brief,), *_ = brief_all(reading, settings=Settings())
        (article,) = reading.articles
        if len(article.text) != labels[name]["characters"]:
            sys.exit(f"{name} is not the text that was labelled")
        for kind, words in counted(brief, labels[name], article.text):
            total[kind] += 1
            if words:
                print(f"{name[:24]:24} {words}")
    for measure, (right, whole) in measures(total).items():
        print(f"{measure}: {right}/{whole} = {right / whole:.3f}")


def dated(reading: Reading, day: str | None) -> Reading:
    """The reading of one article with the day that only the labels know, as if a sidecar told it."""
    (article,) = reading.articles
    if day is None or article.sidecar.published:
        return reading
    return replace(reading, articles=(article.replace(sidecar=article.sidecar.replace(published=day)),))


if __name__ == "__main__":
    main()
