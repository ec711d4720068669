"""What no test noticed, of a list of differences that mutmut shows: how many change what is done, and how many words.

A difference is one of wording if it only puts XX around a string or changes its case.
"""

import sys
from pathlib import Path


def main() -> None:
    shown = [part for part in Path(sys.argv[1]).read_text("utf-8").split("\n--- ") if "\n+++ " in part]
    worded = sum(map(_of_wording, shown))
    sys.stdout.write(f"{len(shown) - worded} not, nor {worded} of wording ({sys.argv[1]})\n")


def _of_wording(shown: str) -> bool:
    lines = shown.splitlines()
    before = [line[1:].lower() for line in lines if line.startswith("-") and not line.startswith("---")]
    after = [line[1:].replace("XX", "").lower() for line in lines if line.startswith("+") and line[:3] != "+++"]
    return before == after


main()
