"""What differs between two records, in plain words."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Protocol, TypeVar

from generator.model.brief import Brief, DateMention, OpenItem, Quote
from generator.model.storyline import Discrepancy, RegisterItem, Storyline

Content = tuple[Sequence[Brief], Sequence[Storyline]]
_LONGEST = 90


class _Identified(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=_Identified)


def changes(old: Content, new: Content) -> tuple[str, ...]:
    """A line for each thing that a reader of the new record finds different from the old; none if nothing is."""
    before, after = ({b.id: b for b in c[0]} for c in (old, new))
    lines = [f"New article: {_article(after[i])}." for i in after if i not in before]
    lines += [f"Removed article: {_article(before[i])}." for i in before if i not in after]
    for i in after:
        if i in before and before[i] != after[i]:
            lines += _brief_changes(before[i], after[i])
    lines += _storyline_changes({s.id: s for s in old[1]}, {s.id: s for s in new[1]})
    return tuple(lines)


def _brief_changes(old: Brief, new: Brief) -> list[str]:
    name = f"“{_short(new.article.title)}”"
    lines = []
    if old.article.sha256 != new.article.sha256:
        lines.append(f"Edited article: {_article(new)}.")
    for field, label in (("title", "title"), ("outlet", "outlet"), ("published", "publication date")):
        was, now = getattr(old.article, field), getattr(new.article, field)
        if was != now:
            lines.append(f"{name}: the {label} was {_or_unknown(was)} and is now {_or_unknown(now)}.")
    lines += [f"{name}: {line}" for line in _listed(old.quotes, new.quotes, "quotation", _quote)]
    for was, now in _both(old.quotes, new.quotes):
        if _speaker(was) != _speaker(now):
            lines.append(f"{name}: {_quote(now)} was {_speaker(was)}'s and is now {_speaker(now)}'s.")
    lines += [f"{name}: {line}" for line in _listed(old.dates, new.dates, "date", _date)]
    lines += [f"{name}: {line}" for line in _listed(old.open_items, new.open_items, "open item", _item)]
    lines += [f"{name}: {line}" for line in _listed(old.actors, new.actors, "actor", lambda a: a.name)]
    return lines


def _storyline_changes(before: Mapping[str, Storyline], after: Mapping[str, Storyline]) -> list[str]:
    lines = [f"New storyline: “{after[i].title}”." for i in after if i not in before]
    lines += [f"Storyline gone: “{before[i].title}”." for i in before if i not in after]
    for i in after:
        if i not in before:
            continue
        old, new = before[i], after[i]
        lines += _listed(old.open_items, new.open_items, "register item", _register)
        for was, now in _both(old.open_items, new.open_items):
            for field in ("state", "commitment", "due"):
                a, b = getattr(was, field), getattr(now, field)
                if a != b:
                    lines.append(f"Register item “{now.title}”: {field} was {_or_unknown(a)}, is now {_or_unknown(b)}.")
        lines += _listed(old.discrepancies, new.discrepancies, "difference between outlets", _difference)
        for d, e in _both(old.discrepancies, new.discrepancies):
            if d.verdict != e.verdict:
                lines.append(f"Difference “{e.question}”: the verdict was {d.verdict}, is now {e.verdict}.")
    return lines


def _listed(old: Iterable[T], new: Iterable[T], kind: str, say: Callable[[T], str]) -> list[str]:
    was, now = _by_id(old), _by_id(new)
    gone = [f"no longer has the {kind} {say(fact)}." for i, fact in was.items() if i not in now]
    return [f"new {kind}: {say(fact)}." for i, fact in now.items() if i not in was] + gone


def _both(old: Iterable[T], new: Iterable[T]) -> list[tuple[T, T]]:
    was, now = _by_id(old), _by_id(new)
    return [(was[i], now[i]) for i in now if i in was]


def _by_id(facts: Iterable[T]) -> dict[str, T]:
    return {fact.id: fact for fact in facts}


def _article(brief: Brief) -> str:
    outlet = brief.article.outlet or "outlet not stated"
    return f"“{_short(brief.article.title)}” ({outlet}, {brief.article.published or 'date unknown'})"


def _quote(quote: Quote) -> str:
    return f"“{_short(quote.text)}” ({_speaker(quote)})"


def _speaker(quote: Quote) -> str:
    return quote.speaker or quote.speaker_text or "unknown speaker"


def _date(date: DateMention) -> str:
    return f"“{date.evidence.exact}” ({date.value or 'not resolved'})"


def _item(item: OpenItem) -> str:
    return f"“{item.title}” ({item.commitment}, due {item.due or 'unknown'})"


def _register(item: RegisterItem) -> str:
    return f"“{item.title}” ({item.state}, {item.commitment}, due {item.due or 'unknown'})"


def _difference(discrepancy: Discrepancy) -> str:
    return f"“{discrepancy.question}” ({discrepancy.verdict})"


def _or_unknown(value: str | None) -> str:
    return value or "unknown"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[:_LONGEST].rsplit(" ", 1)[0] + " …"
