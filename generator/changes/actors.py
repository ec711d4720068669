"""What is different in who is one: actors that were merged or split, and pages that went away or moved.

An actor is known by the articles' actors that it stands for, so that only what is in both records is compared: who came
or went with an article is told with that article.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from generator.changes import words
from generator.language.called import addresses
from generator.model.brief import Corrected
from generator.model.log import Note
from generator.model.storyline import MergedActor, Storyline

_Named = tuple[str, str]
"""An article's id and the id of an actor in it."""


@dataclass
class _Somebody:
    """An actor of the whole record."""

    id: str
    merged: list[MergedActor] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The name that most articles use, the longest of several."""
        counts: defaultdict[str, int] = defaultdict(int)
        for m in self.merged:
            counts[m.name] += len(m.ids)
        return max(sorted(counts), key=lambda n: (counts[n], len(n)))

    @property
    def described(self) -> str:
        """The name, and the title that comes first if there is one."""
        title = next((t.text for m in self.merged for t in m.titles if not t.former), None)
        return f"{words.quoted(self.name)} ({words.short(title)})" if title else words.quoted(self.name)

    @property
    def corrected(self) -> Corrected | None:
        return next((m.corrected for m in self.merged if m.corrected), None)

    @property
    def apart(self) -> Corrected | None:
        return next((m.apart for m in self.merged if m.apart), None)


def actor_notes(old: Sequence[Storyline], new: Sequence[Storyline], renamed: Mapping[str, str]) -> Iterator[Note]:
    """Who of the old record is whom in the new.

    Args:
        renamed: the new ids of articles whose ids have changed.
    """
    before, after = _everybody(old), _everybody(new)
    was = {(renamed.get(brief, brief), local): a.id for a in before.values() for brief, local in _named(a)}
    now = {named: a.id for a in after.values() for named in _named(a)}
    into: defaultdict[str, dict[str, None]] = defaultdict(dict)
    out_of: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for named in sorted(was.keys() & now.keys()):
        into[was[named]][now[named]] = None
        out_of[now[named]][was[named]] = None
    for i in sorted(out_of):
        if len(out_of[i]) > 1:
            yield from _merged(after[i], [before[o] for o in sorted(out_of[i])], into)
    for i in sorted(into):
        one = next(iter(into[i]))
        if len(into[i]) > 1:
            yield from _split(before[i], [after[n] for n in sorted(into[i])], out_of)
        elif one != i and len(out_of[one]) == 1:
            yield _moved(before[i], after[one], after.get(i))
    same = [(before[i], after[next(iter(into[i]))]) for i in sorted(into) if len(into[i]) == 1]
    yield from dict.fromkeys(_vouched((was, now) for was, now in same if len(out_of[now.id]) == 1))


def _everybody(storylines: Iterable[Storyline]) -> dict[str, _Somebody]:
    found: dict[str, _Somebody] = {}
    for storyline in storylines:
        for actor in storyline.actors:
            found.setdefault(actor.id, _Somebody(actor.id)).merged.append(actor)
    return found


def _named(actor: _Somebody) -> Iterator[_Named]:
    for merged in actor.merged:
        yield from merged.named


def _merged(now: _Somebody, parts: Sequence[_Somebody], into: Mapping[str, Mapping[str, None]]) -> Iterator[Note]:
    """Several of the old who are one; those of whom only a part came are told where they are split."""
    whole = [p for p in parts if len(into[p.id]) == 1]
    if len(whole) < 2:
        return
    one = " and ".join(p.described for p in whole)
    text = f"{one} are one actor now: {words.quoted(now.name)}.{words.by_whom(now.corrected, 'Merged')}"
    yield Note(kind="changed", text=text, item=now.id)
    leading = frozenset(a for m in now.merged for a in addresses(m))
    for part in whole:
        if part.id != now.id:
            where = f"its address leads to {words.quoted(now.name)}" if part.id in leading else f"see actors/{now.id}"
            yield Note(kind="dropped", text=f"The page of {part.described} is gone: {where}.")


def _split(was: _Somebody, parts: Sequence[_Somebody], out_of: Mapping[str, Mapping[str, None]]) -> Iterator[Note]:
    """One of the old who is several, or of whom some articles now mean somebody else who was there."""
    own = [p for p in parts if len(out_of[p.id]) == 1]
    if len(own) > 1:
        again = " again" if was.corrected and not any(p.corrected for p in own) else ""
        told = next((p.apart for p in own if p.apart), None)
        several = " and ".join(f"{p.described} at actors/{p.id}" for p in own)
        text = (
            f"{words.quoted(was.name)} is {len(own)} actors now{again}: {several}.{words.by_whom(told, 'Kept apart')}"
        )
        yield Note(kind="changed", text=text, item=own[0].id)
    for other in parts:
        if other not in own:
            text = f"Some articles that named {was.described} name {other.described} now."
            yield Note(kind="changed", text=text, item=other.id)


def _moved(was: _Somebody, now: _Somebody, there: _Somebody | None) -> Note:
    """The same actor under another id."""
    text = f"The page of {now.described} has moved from actors/{was.id} to actors/{now.id}"
    if there is not None:
        text += f"; at the old address stands {there.described}"
    return Note(kind="changed", text=f"{text}.", item=now.id)


def _vouched(same: Iterable[tuple[_Somebody, _Somebody]]) -> Iterator[Note]:
    """What people say of actors of whom it was so already."""
    for was, now in same:
        if now.corrected and not was.corrected:
            text = f"{_names(now.corrected)} are one actor, as before.{words.by_whom(now.corrected, 'Confirmed')}"
            yield Note(kind="changed", text=text, item=now.id)
        elif was.corrected and not now.corrected:
            text = f"{words.quoted(now.name)} is no longer merged by hand, and is one actor as before."
            yield Note(kind="changed", text=text, item=now.id)
        if now.apart and not was.apart:
            text = f"{_names(now.apart)} are two actors, as before.{words.by_whom(now.apart, 'Confirmed')}"
            yield Note(kind="changed", text=text)


def _names(told: Corrected) -> str:
    return " and ".join(words.quoted(str(name)) for name in (told.was or {}).get("names", ()))
