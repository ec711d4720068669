"""Facts of articles against labels that were written by hand: what is found, what is true, what is missed.

A fact is right if its evidence overlaps a labelled clause; each label counts once, and what a second open item says of
it is a repetition. What is optional counts neither as missing nor as found. Labels give places as offsets, or as words
that `located` finds in the text.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeAlias

from generator.model.brief import Brief, OpenItem
from generator.model.text import Span as Words

Span: TypeAlias = tuple[int, int]
Label: TypeAlias = dict[str, Any]
Counted: TypeAlias = Iterator[tuple[str, str]]
"""What to count, and what to say of it; nothing is said of what is right."""


def located(labels: Label, text: str) -> Label:
    """The labels of an article whose places are words of the text ("…" leaves some out), with offsets for them."""

    def place(label: Label, words: str) -> Span:
        first, _, last = words.partition(" … ")
        start = -1
        for _ in range(label.get("nth", 1)):
            start = text.index(first, start + 1)
        return start, (text.index(last, start + len(first)) + len(last) if last else start + len(first))

    def optional(label: Label) -> bool:
        return bool(label.get("optional", False))

    return {
        "persons": [
            {
                "mentions": [m.span() for m in re.finditer(re.escape(name), text)],
                "optional": name not in labels["persons"],
            }
            for name in (*labels["persons"], *labels.get("optional_persons", ()))
        ],
        "quotes": [{**q, "place": place(q, q["exact"]), "optional": optional(q)} for q in labels["quotes"]],
        "dates": [{**d, "place": place(d, d["exact"]), "optional": optional(d)} for d in labels["dates"]],
        "open_items": [
            {
                **item,
                "clauses": [place(item, item["clause"]), *(place({}, words) for words in item.get("also", ()))],
                "due": None if item["due"] == [None] else item["due"],
                "optional": optional(item),
            }
            for item in labels["open_items"]
        ],
    }


def counted(brief: Brief, labels: Label, text: str) -> Counted:
    """What became of every label, and of every fact: of each kind that is labelled."""
    for kind, count in (("persons", _persons), ("quotes", _quotes), ("dates", _dates), ("open_items", _items)):
        if kind in labels:
            yield from count(brief, labels[kind], text)


def measures(total: Counter[str]) -> dict[str, tuple[int, int]]:
    """How many are right of how many, for each measure of which there is anything."""
    found = {kind: total[f"{kind} found"] for kind in ("persons", "quotes", "dates", "items")}
    every = {}
    for kind, right in found.items():
        every[f"{kind} recall"] = right, right + total[f"{kind} missed"]
        every[f"{kind} precision"] = right, right + total[f"{kind} false"] + total[f"{kind} repeated"]
    every["speakers"] = total["voice"], total["voice"] + total["wrong voice"]
    every["named speakers true"] = total["named"] - total["wrong mouth"], total["named"]
    every["commitment"] = total["commitment"], found["items"]
    every["due"] = total["due"], total["dated"]
    every["who"] = total["who"], total["with who"]
    return {name: part for name, part in every.items() if part[1]}


def same_name(a: str, b: str) -> bool:
    """Whether two forms may be one name: the words of one stand in the other, or the last word and the initial."""
    x, y = (re.findall(r"\w+", name.lower().removesuffix("’s").removesuffix("'s")) for name in (a, b))
    x, y = ([w for w in words if w != "the"] for words in (x, y))
    if not x or not y:
        return False
    return set(x) <= set(y) or set(y) <= set(x) or (x[-1] == y[-1] and x[0][0] == y[0][0])


def _items(brief: Brief, labels: Sequence[Label], text: str) -> Counted:
    names = {a.id: a.name for a in brief.actors}
    left = list(brief.open_items)
    for label in sorted(labels, key=lambda one: one["optional"]):
        touching = [item for item in left if _clauses(item, label["clauses"])]
        said = text[slice(*label["clauses"][0])]
        if not touching:
            if not label["optional"]:
                yield "items missed", f"open item missed: {said}"
            continue
        item = max(touching, key=lambda one: (one.commitment in label["commitment"], _clauses(one, label["clauses"])))
        left.remove(item)
        if label["optional"]:
            continue
        yield "items found", ""
        firm = item.commitment in label["commitment"]
        yield ("commitment", "") if firm else ("less firm", f"{item.commitment} for {label['commitment']}: {said}")
        if label["due"]:
            yield "dated", ""
            good = item.due in label["due"]
            yield ("due", "") if good else ("other day", f"{item.due} for {label['due']}: {said}")
        if label.get("who"):
            yield "with who", ""
            doers = [names.get(p.actor or "", p.exact) for p in item.who]
            good = bool(doers) and any(same_name(doers[0], name) for name in label["who"])
            yield ("who", "") if good else ("other who", f"{doers} for {label['who']}: {said}")
    known = [clause for label in labels for clause in label["clauses"]]
    for item in left:
        kind = "repeated" if _clauses(item, known) else "false"
        yield f"items {kind}", f"open item {kind}: {item.title!r}: {item.evidence.exact}"


def _quotes(brief: Brief, labels: Sequence[Label], text: str) -> Counted:
    """Quotations of three words or more, and their speakers; "own" words are nobody's, and need not be told."""
    names = {a.id: (a.name, *a.aliases) for a in brief.actors}
    told = [q for q in brief.quotes if q.kind != "scare"]
    for label in labels:
        quote = max(told, key=lambda q: _common(q.evidence, label["place"]), default=None)
        said = text[slice(*label["place"])][:80]
        if quote is None or not _common(quote.evidence, label["place"]):
            if not label["optional"] and "own" not in label["speaker"]:
                yield "quotes missed", f"quotation missed: {said}"
            continue
        forms = names[quote.speaker] if quote.speaker else ()
        nobody = None in label["speaker"] or "own" in label["speaker"]
        good = any(same_name(form, one) for form in forms for one in label["speaker"] if one) if forms else nobody
        what = f"{forms[0] if forms else None} for {label['speaker']}: {said}"
        if forms:
            yield "named", ""
            if not good:
                yield "wrong mouth", f"in the wrong mouth: {what}"
        if label["optional"]:
            continue
        yield "quotes found", ""
        yield ("voice", "") if good else ("wrong voice", f"speaker {what}")
    for quote in told:
        if not any(_common(quote.evidence, label["place"]) for label in labels):
            yield "quotes false", f"quotation beyond: {quote.text[:80]}"


def _dates(brief: Brief, labels: Sequence[Label], text: str) -> Counted:
    """Days, months, years: each with its value."""
    told = [d for d in brief.dates if d.type in ("DATE", "TIME") and d.edtf]
    for label in (one for one in labels if not one["optional"]):
        date = max(told, key=lambda d: _common(d.evidence, label["place"]), default=None)
        said = f"{text[slice(*label['place'])]}: {label['value']}"
        if date is None or not _common(date.evidence, label["place"]):
            yield "dates missed", f"date missed: {said}"
        elif date.edtf in label["value"]:
            yield "dates found", ""
        else:
            yield "dates missed", f"date {date.edtf} for {said}"
            yield "dates false", ""
    for date in told:
        if not any(_common(date.evidence, label["place"]) for label in labels):
            yield "dates false", f"date beyond: {date.evidence.exact}: {date.edtf}"


def _persons(brief: Brief, labels: Sequence[Label], text: str) -> Counted:
    """Each label is one person, each further actor of it a false one."""
    left = [actor for actor in brief.actors if actor.kind == "person"]
    for label in labels:
        places = label["mentions"] if "mentions" in label else [label["mention"]]
        actors = [a for a in left if any(_common(m, place) for m in a.mentions for place in places)]
        if actors:
            left.remove(actors[0])
        if not label["optional"]:
            said = text[slice(*places[0])]
            yield ("persons found", "") if actors else ("persons missed", f"person missed: {said}")
    for actor in left:
        yield "persons false", f"person beyond: {actor.name}"


def _clauses(item: OpenItem, clauses: Iterable[Span]) -> int:
    """The longest stretch that an item's evidence has in common with one of the clauses."""
    return max((_common(e, clause) for e in (item.evidence, *item.also) for clause in clauses), default=0)


def _common(words: Words, place: Span) -> int:
    return max(0, min(words.end, place[1]) - max(words.start, place[0]))
