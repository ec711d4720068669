"""What is different in an article: its file, what it says of itself, and its facts."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from generator.changes import words
from generator.changes.pairs import pairs
from generator.model.brief import AnyFact, Brief, Corrected, DateMention, OpenItem, Quote, Report
from generator.model.kinds import BY_NAME, facts
from generator.model.lists import FactList
from generator.model.log import Note

T = TypeVar("T", bound=AnyFact)
Names = Mapping[str, str]
"""The names of actors, by their ids."""


@dataclass(frozen=True)
class _Told(Generic[T]):
    """How the facts of one list are told."""

    says: Callable[[T], str]
    """The fact's own words."""
    tells: Callable[[T, Names], str]
    """What a reader is shown of it."""
    fields: tuple[tuple[str, str], ...]
    """The fields whose changes are told, each with its label."""
    alike: bool = False
    """Whether a fact with nearly the same words is the same fact, edited."""


_HEADER = (("title", "title"), ("outlet", "outlet"), ("published", "publication date"), ("url", "address"))
_DAYS = ("published", "due", "edtf")


def new_article(brief: Brief) -> Note:
    """An article that was not there."""
    told = words.listed(
        (
            (sum(q.kind != "scare" for q in brief.quotes), "quotation"),
            (len(brief.open_items), "open item"),
            (len(brief.dates), "date"),
            (len(brief.figures), "figure"),
        )
    )
    return Note(kind="added", text=f"New article: {told}.")


def article_notes(old: Brief, new: Brief) -> Iterator[Note]:
    """What is different between two records of one article."""
    yield from _file(old, new)
    for field, label in _HEADER:
        was, now = getattr(old.article, field), getattr(new.article, field)
        if was != now:
            yield Note(kind="changed", text=words.turned(f"The {label}", _said(field, was, {}), _said(field, now, {})))
    names = {a.id: a.name for a in (*old.actors, *new.actors)}
    dropped = {
        n.item: words.by_whom(Corrected(reason=n.reason, by=n.by, on=n.on), "Dropped")
        for n in new.corrections
        if n.change == "drop"
    }
    for name, told in _TOLD.items():
        yield from _facts(facts(old, name), facts(new, name), told, BY_NAME[name].noun, names, dropped)


def _file(old: Brief, new: Brief) -> Iterator[Note]:
    if old.article.seed != new.article.seed:
        text = f"The file is now {new.article.seed}; it was {old.article.seed}."
        if old.id != new.id:
            text += f" The page moved with it; “id: {old.id}” in its sidecar would bring it back."
        yield Note(kind="changed", text=text)
    elif old.id != new.id:
        yield Note(kind="changed", text=words.turned("The id", old.id, new.id))
    if old.article.sha256 != new.article.sha256:
        yield Note(kind="changed", text="The text was edited.")


def _facts(
    old: Sequence[T], new: Sequence[T], kind: _Told[T], noun: str, names: Names, dropped: Mapping[str | None, str]
) -> Iterator[Note]:
    """What is different, new and gone in one list."""
    found = pairs(old, new, kind.says, alike=kind.alike)
    for was, now in found.both:
        yield from _fact(was, now, kind, noun, names)
    for fact in found.new:
        text = f"New {noun}: {kind.tells(fact, names)}.{words.by_whom(fact.corrected, 'Added')}"
        yield Note(kind="added", text=text, item=fact.id)
    for fact in found.gone:
        text = f"No longer there: the {noun} {kind.tells(fact, names)}.{dropped.get(fact.id, '')}"
        yield Note(kind="dropped", text=text)


def _fact(was: T, now: T, kind: _Told[T], noun: str, names: Names) -> Iterator[Note]:
    what = words.quoted(kind.says(now))
    told = []
    if kind.says(was) != kind.says(now):
        told.append(f"The {noun} {words.quoted(kind.says(was))} now reads {kind.tells(now, names)}.")
    for field, label in kind.fields:
        before, after = _value(was, field), _value(now, field)
        if before != after:
            told.append(words.turned(f"The {label} of {what}", _said(field, before, names), _said(field, after, names)))
    if was.corrected != now.corrected and now.corrected:
        told = [*told[:-1], f"{told[-1] if told else f'The {noun} {what}:'}{words.by_whom(now.corrected)}"]
    elif was.corrected and not now.corrected:
        told.append(f"The {noun} {what} is no longer corrected by hand.")
    for text in told:
        yield Note(kind="changed", text=text, item=now.id)


def _value(fact: AnyFact, field: str) -> Any:
    """A field as a reader sees it: who speaks, in the article's words if the speaker has no name."""
    if isinstance(fact, Quote | Report) and field == "speaker":
        return fact.speaker or fact.speaker_text
    if isinstance(fact, DateMention) and field == "edtf":
        return fact.edtf or fact.value
    return getattr(fact, field)


def _said(field: str, value: Any, names: Names) -> str:
    return words.day(value) if field in _DAYS else words.said(value, names)


def _quote(quote: Quote, names: Names) -> str:
    speaker = names.get(quote.speaker or "") or quote.speaker_text or "speaker unknown"
    return f"{words.quoted(quote.text)} ({words.short(speaker)})"


def _item(item: OpenItem, _names: Names) -> str:
    due = f"due {words.day(item.due)}" if item.due else "no date stated"
    return f"{words.quoted(item.title)} ({item.commitment}, {due})"


def _date(date: DateMention, _names: Names) -> str:
    value = date.edtf or date.value
    return f"{words.quoted(date.evidence.exact)} ({words.day(value) if value else 'not resolved'})"


def _report(report: Report, names: Names) -> str:
    speaker = names.get(report.speaker or "") or report.speaker_text or "speaker unknown"
    return f"{words.quoted(report.evidence.exact)} ({words.short(speaker)})"


_TOLD: dict[FactList, _Told[Any]] = {
    "quotes": _Told(
        lambda q: q.text,
        _quote,
        (
            ("speaker", "speaker"),
            ("co_speakers", "second speaker"),
            ("represents", "speaker’s institution"),
            ("reports", "position"),
            ("via", "relay"),
            ("addressee", "addressee"),
        ),
        alike=True,
    ),
    "reports": _Told(
        lambda r: r.evidence.exact,
        _report,
        (("speaker", "speaker"), ("via", "relay"), ("addressee", "addressee")),
        alike=True,
    ),
    "open_items": _Told(
        lambda i: i.title,
        _item,
        (("commitment", "commitment"), ("due", "due date"), ("place", "place"), ("actors", "actor")),
        alike=True,
    ),
    "dates": _Told(lambda d: d.evidence.exact, _date, (("edtf", "date"),)),
    "figures": _Told(
        lambda f: f.evidence.exact,
        lambda f, _: words.quoted(f.evidence.exact),
        (("low", "figure"), ("high", "upper figure"), ("counted", "thing counted")),
    ),
    "facts": _Told(lambda f: f.text, lambda f, _: words.quoted(f.text), (("value", "value"),)),
    "actors": _Told(lambda a: a.name, lambda a, _: a.name, (("kind", "kind"), ("represents", "institution"))),
}
"""In the order in which they are told."""
