"""The corrections page: what people changed by hand, why and when; what no longer holds; what they vouch for."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.model.brief import Actor, Amendment, AnyFact, Brief, Fact, OpenItem, Quote
from generator.model.kinds import BY_NAME, kind_of_id
from generator.model.publication import Page
from generator.model.sidecar import KnownState, names
from generator.model.storyline import RegisterItem, Storyline
from generator.render.amended import Field
from generator.render.page import page
from generator.render.site import Cited, Site

_SHOWN = 500
_CHANGES = {"set": "set", "drop": "dropped", "add": "added"}


@dataclass(frozen=True)
class Entry:
    """A correction of an article's sidecar; `anchor` is where its fact stands, if it does."""

    brief: Brief
    kind: str
    change: str
    words: str
    anchor: str | None
    fields: list[Field]
    note: Amendment


@dataclass(frozen=True)
class Confirmed:
    """The state of an open item that a person tells."""

    state: KnownState
    storyline: Storyline
    item: RegisterItem
    cited: tuple[Cited, ...]


def pages(site: Site) -> Iterator[Page]:
    entries = sorted(_entries(site), key=lambda e: (e.brief.id, e.note.line or 0))
    entries.sort(key=lambda e: e.note.on, reverse=True)
    applied = [e for e in entries if e.note.status == "applied"]
    yield page(
        site,
        "corrections/index.md",
        "corrections.md.j2",
        title="Corrections",
        summary="What people corrected by hand in the record: what, why, who and when.",
        applied=applied[:_SHOWN],
        more=max(0, len(applied) - _SHOWN),
        unapplied=[e for e in entries if e.note.status != "applied"][:_SHOWN],
        confirmed=tuple(_confirmed(site)),
        authority=site.corpus.authority,
        names=names,
        idle=[p for p in site.corpus.stale if p.file == "authority.yaml"],
    )


def _entries(site: Site) -> Iterator[Entry]:
    for brief in site.corpus.briefs.values():
        by_id: dict[str, AnyFact] = {fact.id: fact for fact in brief.all} if brief.corrections else {}
        for note in brief.corrections:
            fact = by_id.get(note.item or "")
            now = fact.model_dump(mode="json") if fact is not None else {}
            fields = site.amended.fields(brief.id, note.was, now) if note.status == "applied" else []
            words = _words(fact) if fact is not None else note.exact or _added(note.value)
            anchor = f"d-{'a-' if isinstance(fact, Actor) else ''}{fact.id}" if fact is not None else None
            kind = BY_NAME[note.facts] if note.facts else kind_of_id(note.item or "")
            yield Entry(brief, kind.label if kind else "Fact", _CHANGES[note.change], words, anchor, fields, note)


def _words(fact: AnyFact) -> str:
    if isinstance(fact, Quote):
        return f"“{fact.text}”"
    if isinstance(fact, OpenItem):
        return fact.title
    if isinstance(fact, Fact):
        return fact.text
    return fact.name if isinstance(fact, Actor) else fact.evidence.exact


def _added(value: dict[str, Any] | None) -> str:
    """What an addition that was not applied is about."""
    told = value or {}
    evidence = told.get("evidence")
    exact = evidence.get("exact") if isinstance(evidence, dict) else None
    return str(told.get("title") or told.get("name") or exact or "a new fact")


def _confirmed(site: Site) -> Iterable[Confirmed]:
    items = {item.id: (s, item) for s in site.corpus.storylines for item in s.open_items}
    for state in site.corpus.authority.states:
        if state.id in items:
            storyline, item = items[state.id]
            shown = [s for change in item.history if change.on == state.on for s in change.evidence]
            yield Confirmed(state, storyline, item, site.cite(shown))
