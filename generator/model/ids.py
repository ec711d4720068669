"""Ids that come from the words, so that an edit elsewhere keeps every link."""

import hashlib
import re
import unicodedata
from collections import Counter

DIGITS = 10
DEVICES = frozenset(("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))))
"""Names that Windows gives to no file, whatever its ending ("Naming Files, Paths, and Namespaces", Microsoft)."""


def slug(name: str) -> str:
    """Make a name fit for an address: "Brendon O’Connor" -> "brendon-o-connor".

    ASCII letters and digits joined by "-", at most 80; "x" and a hash where none is left. A name that Windows keeps for
    a device gets a number: "Con" -> "con-1".
    """
    spaced = re.sub(r"[^\w\s]", " ", unicodedata.normalize("NFC", name))
    plain = unicodedata.normalize("NFKD", spaced).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", plain.lower())
    made = "-".join(words)[:80].rstrip("-") or "x" + digest(name)
    return f"{made}-1" if made in DEVICES else made


def digest(*words: str) -> str:
    """The first 10 hexadecimal digits of the SHA-256 of the words, white space folded."""
    folded = "\x1f".join(" ".join(w.split()) for w in words)
    return hashlib.sha256(folded.encode("utf-8", "surrogatepass")).hexdigest()[:DIGITS]


class Ids:
    """Hands out ids of one kind within one article; the second fact with the same words gets "-2"."""

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix
        self._seen: Counter[str] = Counter()

    def of(self, *words: str) -> str:
        base = f"{self._prefix}-{digest(*words)}"
        self._seen[base] += 1
        n = self._seen[base]
        return base if n == 1 else f"{base}-{n}"
