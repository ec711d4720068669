"""The changelog: what each build changed in the record, newest first, with the way to what is still there."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.brief import Actor
from generator.model.log import Note, Subject, Update
from generator.model.publication import Page
from generator.render.links import Links, page_of
from generator.render.page import page
from generator.render.site import Site

FILE = "downloads/changes.json"
_SHOWN = 600
"""Notes on the page; the file that it links to has the others."""


@dataclass(frozen=True)
class Told:
    """A note and where what it tells of stands now; None if it is not there any more."""

    note: Note
    href: str | None


@dataclass(frozen=True)
class About:
    name: str
    href: str | None
    told: tuple[Told, ...]


@dataclass(frozen=True)
class Build:
    update: Update
    about: tuple[About, ...]


def pages(site: Site) -> Iterator[Page]:
    path = "changes/index.md"
    to = Links(path)
    shown: list[Build] = []
    notes = 0
    for update in site.corpus.log.updates:
        if shown and notes + _count(update) > _SHOWN:
            break
        shown.append(Build(update, tuple(_about(site, to, subject) for subject in update.changed)))
        notes += _count(update)
    yield page(
        site,
        path,
        "changes.md.j2",
        title="Changes",
        toc=True,
        summary="What each build of this site added, changed, closed or dropped.",
        builds=shown,
        earlier=len(site.corpus.log.updates) - len(shown),
    )
    yield Page(path=FILE, content=_as_json(site))


def _as_json(site: Site) -> str:
    """All that the log keeps, newest first."""
    updates = [update.model_dump(mode="json", exclude={"schema_"}) for update in site.corpus.log.updates]
    return json.dumps({"as_of": site.corpus.as_of, "updates": updates}, ensure_ascii=False, indent=1) + "\n"


def _count(update: Update) -> int:
    return sum(len(subject.notes) for subject in update.changed)


def _about(site: Site, to: Links, subject: Subject) -> About:
    brief = site.corpus.briefs.get(subject.brief or "")
    storyline = next((s for s in site.corpus.storylines if s.id == subject.storyline), None)
    if brief is not None:
        own = to.to(page_of("articles", brief.id))
        anchors = {f.id: f"d-a-{f.id}" if isinstance(f, Actor) else f"d-{f.id}" for f in brief.all}
    elif storyline is not None:
        own = to.to(page_of("storylines", storyline.id))
        anchors = {e.id: f"event-{e.id}" for e in storyline.timeline}
        anchors |= {d.id: f"difference-{d.id}" for d in storyline.discrepancies}
        anchors |= {i.id: f"item-{i.id}" for i in storyline.open_items}
    else:
        return About(subject.name, None, tuple(Told(note, None) for note in subject.notes))
    told = (Told(n, f"{own}#{anchors[n.item]}" if n.item in anchors else None) for n in subject.notes)
    return About(subject.name, own, tuple(told))
