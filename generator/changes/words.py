"""How a change is put: short, plain, and the same on the terminal, on the page and in a pull request."""

from collections.abc import Mapping, Sequence
from typing import Any

from generator.language.edtf import in_words
from generator.model.brief import Brief, Corrected

_LONGEST = 90


def short(text: str) -> str:
    """One line, cut at a word."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[:_LONGEST].rsplit(" ", 1)[0] + " …"


def quoted(text: str) -> str:
    return f"“{short(text)}”"


def many(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def turned(label: str, was: str, now: str) -> str:
    """A field that has another value."""
    return f"{label} was {was} and is now {now}."


def day(edtf: str | None) -> str:
    return in_words(edtf) if edtf else "unknown"


def said(value: Any, names: Mapping[str, str]) -> str:
    """A field's value; an actor's id as the name."""
    if value is None or value == ():
        return "unknown"
    if isinstance(value, tuple):
        return ", ".join(said(inner, names) for inner in value)
    return names.get(value, short(str(value)))


def article(brief: Brief) -> str:
    """The article's title, outlet and day."""
    outlet = brief.article.outlet or "outlet not stated"
    published = day(brief.article.published) if brief.article.published else "date unknown"
    return f"{quoted(brief.article.title)} ({outlet}, {published})"


def by_whom(corrected: Corrected | None, verb: str = "Corrected") -> str:
    """Who changed it by hand; nothing where nobody did."""
    return f" {verb} by {short(corrected.by)}: {short(corrected.reason).rstrip('.')}." if corrected else ""


def listed(things: Sequence[tuple[int, str]]) -> str:
    """ "2 quotations, 1 date"; what there is none of is left out."""
    return ", ".join(many(n, noun) for n, noun in things if n) or "no facts"
