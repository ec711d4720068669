"""What is different in a storyline: which articles tell it, what is open, where outlets differ, what happened."""

from collections.abc import Iterator, Mapping

from generator.changes import words
from generator.changes.pairs import pairs
from generator.model.log import Note
from generator.model.storyline import Discrepancy, Event, RegisterItem, Storyline

_STATES = {"open": "open", "done": "done", "lapsed": "lapsed", "cancelled": "called off"}
_VERDICTS = {"agree": "the outlets agree", "same": "the same thing", "scope": "explained", "unresolved": "not resolved"}
_STATUSES = {"happened": "happened", "planned": "planned", "cancelled": "called off"}


def new_storyline(storyline: Storyline) -> Note:
    """A storyline that was not there."""
    return Note(kind="added", text=f"New storyline of {words.many(len(storyline.articles), 'article')}.")


def storyline_notes(
    old: Storyline, new: Storyline, renamed: Mapping[str, str], titles: Mapping[str, str]
) -> Iterator[Note]:
    """What is different between two records of one storyline.

    Args:
        renamed: the new ids of articles whose ids have changed.
        titles: the titles of articles, by their ids, as far as they are known.
    """
    if old.title != new.title:
        yield Note(kind="changed", text=words.turned("The title", words.quoted(old.title), words.quoted(new.title)))
    before = [renamed.get(a, a) for a in old.articles]
    for article in new.articles:
        if article not in before:
            yield Note(kind="added", text=f"Told by one more article: {words.quoted(titles.get(article, article))}.")
    for article in before:
        if article not in new.articles:
            yield Note(kind="dropped", text=f"No longer told by {words.quoted(titles.get(article, article))}.")
    yield from _register(old, new)
    yield from _differences(old, new)
    yield from _events(old, new)


def _register(old: Storyline, new: Storyline) -> Iterator[Note]:
    """Open items across articles, and what became of them."""
    found = pairs(old.open_items, new.open_items, lambda i: i.title)
    for was, now in found.both:
        what = words.quoted(now.title)
        by = words.by_whom(now.corrected, "Confirmed") if was.corrected != now.corrected else ""
        if was.state != now.state:
            yield _turn(was, now, what, by)
        if was.title != now.title:
            yield Note(kind="changed", text=f"The open item {words.quoted(was.title)} now reads {what}.", item=now.id)
        if was.commitment != now.commitment:
            text = words.turned(f"The commitment of {what}", was.commitment, now.commitment)
            yield Note(kind="changed", text=text, item=now.id)
        if was.due != now.due:
            text = words.turned(f"The due date of {what}", words.day(was.due), words.day(now.due))
            yield Note(kind="changed", text=text, item=now.id)
        if was.outlets != now.outlets:
            text = f"{words.many(now.outlets, 'outlet')} {'tells' if now.outlets == 1 else 'tell'} of {what} now"
            yield Note(kind="changed", text=f"{text}; before {was.outlets}.", item=now.id)
    for item in found.new:
        yield Note(kind="added", text=f"New in the register of open items: {_item(item)}.", item=item.id)
    for item in found.gone:
        yield Note(kind="dropped", text=f"No longer in the register of open items: {_item(item)}.")


def _turn(was: RegisterItem, now: RegisterItem, what: str, by: str) -> Note:
    """An open item that has another state."""
    if now.state == "open":
        return Note(kind="changed", text=f"Open again: {what}; it was {_STATES[was.state]}.{by}", item=now.id)
    if was.state == "open":
        return Note(kind="closed", text=f"Closed: {what} is {_STATES[now.state]}.{by}", item=now.id)
    text = words.turned(f"The state of {what}", _STATES[was.state], _STATES[now.state])
    return Note(kind="changed", text=f"{text}{by}", item=now.id)


def _differences(old: Storyline, new: Storyline) -> Iterator[Note]:
    found = pairs(old.discrepancies, new.discrepancies, lambda d: f"{d.kind} {d.question}")
    for was, now in found.both:
        what = words.quoted(now.question)
        if was.verdict != now.verdict:
            text = words.turned(f"The verdict on {what}", _VERDICTS[was.verdict], _VERDICTS[now.verdict])
            yield Note(kind="changed", text=text, item=now.id)
        values = {v.value for v in now.values} ^ {v.value for v in was.values}
        if values and now.kind != "wording":
            text = f"The values that outlets give have changed: {what}."
            yield Note(kind="changed", text=text, item=now.id)
    for difference in found.new:
        yield Note(kind="added", text=f"New difference between outlets: {_difference(difference)}.", item=difference.id)
    for difference in found.gone:
        yield Note(kind="dropped", text=f"No longer a difference between outlets: {_difference(difference)}.")


def _events(old: Storyline, new: Storyline) -> Iterator[Note]:
    found = pairs(old.timeline, new.timeline, lambda e: e.text)
    for was, now in found.both:
        if (was.edtf, was.status) != (now.edtf, now.status):
            text = words.turned(words.quoted(now.text), _when(was), _when(now))
            yield Note(kind="changed", text=text, item=now.id)
    for event in found.new:
        yield Note(kind="added", text=f"New on the timeline: {_event(event)}.", item=event.id)
    for event in found.gone:
        yield Note(kind="dropped", text=f"No longer on the timeline: {_event(event)}.")


def _item(item: RegisterItem) -> str:
    due = f"due {words.day(item.due)}" if item.due else "no date stated"
    return f"{words.quoted(item.title)} ({_STATES[item.state]}, {item.commitment}, {due})"


def _difference(discrepancy: Discrepancy) -> str:
    return f"{words.quoted(discrepancy.question)} ({_VERDICTS[discrepancy.verdict]})"


def _event(event: Event) -> str:
    return f"{words.quoted(event.text)} ({_when(event)})"


def _when(event: Event) -> str:
    return f"{words.day(event.edtf)}, {_STATUSES[event.status]}"
