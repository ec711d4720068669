"""What differs between two records, in plain words: the same for `readout diff`, a pull request and the changelog."""

from collections.abc import Iterator, Sequence

from generator.changes import words
from generator.changes.actors import actor_notes
from generator.changes.articles import article_notes, new_article
from generator.changes.pairs import overlap
from generator.changes.stories import new_storyline, storyline_notes
from generator.model.brief import Brief
from generator.model.log import Log, Note, Subject, Update
from generator.model.storyline import Storyline

Content = tuple[Sequence[Brief], Sequence[Storyline]]
_SAME = 0.5
"""An article under another name is the same if it keeps that share of its facts."""
_KEPT = 300
"""Notes that the log keeps of one build."""
_BUILDS = 100
"""Builds that the log keeps; the rest is in the history of the repository."""

REMADE = Subject(name="The record", notes=(Note(kind="changed", text="Made anew: the one before could not be read."),))
"""What is told where the record before is of another version, or broken."""


def changes(old: Content, new: Content) -> tuple[Subject, ...]:
    """What a reader of the new record finds different from the old, by article and storyline; nothing if nothing is."""
    before, after = ({b.id: b for b in content[0]} for content in (old, new))
    renamed = _renamed(before, after)
    back = {now: was for was, now in renamed.items()}
    titles = {b.id: b.article.title for b in (*old[0], *new[0])}
    subjects = [
        *(_article(before.get(back.get(i, i)), brief) for i, brief in after.items()),
        *(_gone(brief) for i, brief in before.items() if i not in after and i not in renamed),
        *_storylines(old[1], new[1], renamed, titles),
        Subject(name="Actors", notes=tuple(actor_notes(old[1], new[1], renamed))),
    ]
    return tuple(s for s in subjects if s.notes)


def logged(log: Log, changed: Sequence[Subject], *, as_of: str | None, record: str) -> Log:
    """The log with one more build, if it changed anything that the log does not end with.

    Args:
        record: a fingerprint of the new record.
    """
    if not changed or (log.updates and log.updates[0].record == record):
        return log
    kept, room = [], _KEPT
    for subject in changed:
        if room > 0:
            kept.append(subject.replace(notes=subject.notes[:room]))
        room -= len(subject.notes)
    number = log.updates[0].number + 1 if log.updates else 1
    update = Update(number=number, as_of=as_of, record=record, changed=tuple(kept), more=max(0, -room))
    return log.replace(updates=(update, *log.updates)[:_BUILDS])


def _article(was: Brief | None, now: Brief) -> Subject:
    notes = (new_article(now),) if was is None else () if was is now else tuple(article_notes(was, now))
    return Subject(name=words.article(now), brief=now.id, notes=notes)


def _gone(brief: Brief) -> Subject:
    return Subject(name=words.article(brief), notes=(Note(kind="dropped", text="The article is no longer there."),))


def _storylines(
    old: Sequence[Storyline], new: Sequence[Storyline], renamed: dict[str, str], titles: dict[str, str]
) -> Iterator[Subject]:
    left = {s.id: s for s in old}
    matched = {s.id: left.pop(s.id) for s in new if s.id in left}
    for storyline in new:
        if storyline.id not in matched and (former := _former(storyline, left, renamed)):
            matched[storyline.id] = left.pop(former)
    for storyline in new:
        was = matched.get(storyline.id)
        if was is storyline:
            continue
        notes = storyline_notes(was, storyline, renamed, titles) if was is not None else [new_storyline(storyline)]
        name = f"Storyline {words.quoted(storyline.title)}"
        yield Subject(name=name, storyline=storyline.id, notes=tuple(notes))
    for storyline in left.values():
        note = Note(kind="dropped", text="The storyline is no longer there.")
        yield Subject(name=f"Storyline {words.quoted(storyline.title)}", notes=(note,))


def _former(storyline: Storyline, left: dict[str, Storyline], renamed: dict[str, str]) -> str | None:
    """Which of the old storylines it is, under another id: the one with most of its articles."""
    shared = {i: sum(renamed.get(a, a) in storyline.articles for a in s.articles) for i, s in left.items()}
    best = max(shared, key=lambda i: shared[i], default=None)
    return best if best is not None and shared[best] else None


def _renamed(before: dict[str, Brief], after: dict[str, Brief]) -> dict[str, str]:
    """Articles that have another id now: the same bytes, or most of the same facts."""
    gone = [b for i, b in before.items() if i not in after]
    found: dict[str, str] = {}
    for brief in (b for i, b in after.items() if i not in before):
        rivals = [(_likeness(b, brief), b.id) for b in gone if b.id not in found]
        best = max(rivals, key=lambda pair: pair[0], default=(0.0, ""))
        if best[0] >= _SAME:
            found[best[1]] = brief.id
    return found


def _likeness(one: Brief, other: Brief) -> float:
    if one.article.sha256 == other.article.sha256:
        return 2.0
    return overlap(_ids(one), _ids(other))


def _ids(brief: Brief) -> set[str]:
    """The ids that come from words alone."""
    return {q.id for q in brief.quotes} | {d.id for d in brief.dates}
