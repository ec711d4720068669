"""Whether a clause tells that an open item is done or called off: by its status, its act, and who takes part."""

from collections.abc import Iterable

from generator.gather.closing.item import Item
from generator.gather.closing.where import Setting
from generator.gather.merged_clauses import MergedClause
from generator.lexicon.coming_true import AWAY, CONFERENCES, MEETING, PRESS
from generator.lexicon.implicatives import CALLING_OFF

_BE = "be"
_ENDED = frozenset({"happened"})
_OFF = frozenset({"called_off", "failed"})


def done(setting: Setting, c: MergedClause) -> bool:
    """Whether a clause tells, of whatever time, that all who take part did what the item is about."""
    item = setting.item
    if item.kind == "visit" and _was_there(item, c):
        return setting.has(c) is True
    if not _past(setting, c):
        return False
    if item.encounter or item.press:
        return _took_part(item, c) and _there(setting, c)
    return bool(item.acts & c.acts) and _same_matter(item, c)


def plainly(item: Item, c: MergedClause) -> bool:
    """Whether a clause tells of the item in words of its own kind of act."""
    return bool(item.acts & c.acts)


def called_off(setting: Setting, c: MergedClause) -> bool:
    """Whether a clause calls the item off: of an encounter, one of those who take part is enough."""
    item, clause = setting.item, c.clause
    if clause.conditional or clause.commitment in ("possible", "hoped", "doubtful"):
        return False
    if _event_called_off(item, c):
        return True
    away = item.encounter and bool(c.acts & AWAY) and clause.status == "happened" and not clause.negated
    off = clause.status in _OFF or (item.encounter and clause.negated and clause.status == "happened")
    if not away and not (off and item.coming & c.acts):
        return False
    if clause.status == "failed" and not item.firm:
        return False
    if not item.encounter:
        return _same_matter(item, c)
    there = setting.has(c)
    if there is False:
        return False
    again = setting.index.resumed(c)
    named = c.named | (again.named if again else frozenset())
    if away:
        who = c.doers or named
        return there is True and (bool(item.actors & who) if item.open_to_many else item.actors <= named)
    if item.place or len(item.actors) < 2:
        return bool(item.actors & named)
    return item.actors <= named


def _was_there(item: Item, c: MergedClause) -> bool:
    """ "He was in the city": a state tells of a visit."""
    clause = c.clause
    return clause.lemma == _BE and not clause.negated and bool(c.places) and item.actors <= c.doers


def _past(setting: Setting, c: MergedClause) -> bool:
    clause = c.clause
    if clause.negated or clause.conditional:
        return False
    if clause.status in _ENDED:
        return True
    return clause.nominal and clause.status == "unsaid" and setting.index.held(c)


def _took_part(item: Item, c: MergedClause) -> bool:
    """Whether a clause tells of an act of the item's kind by or of all who take part."""
    if item.press:
        return item.actors <= c.doers and _to_the_press(c)
    if len(item.actors) < 2:
        return bool(item.acts & c.acts or (item.kind == "visit" and MEETING & c.acts)) and item.actors <= (
            c.named if c.clause.nominal else c.doers or c.named
        )
    return bool(item.acts & c.acts) and item.actors <= (c.named if c.clause.nominal else c.doers | c.others)


def _to_the_press(c: MergedClause) -> bool:
    heads = {a.head for a in c.clause.arguments}
    return bool(heads & PRESS or heads & CONFERENCES)


def _there(setting: Setting, c: MergedClause) -> bool:
    item = setting.item
    if item.press:
        return True
    if item.kind == "meeting" and len(item.actors) < 2 and item.heads & c.heads:
        return True
    if item.kind == "visit" and item.place is None and _destination(item.clauses) & _destination([c]):
        return True
    there = setting.has(c)
    if item.kind == "visit" or len(item.actors) < 2:
        return there is True
    return there is not False or item.place is None


def _destination(clauses: Iterable[MergedClause]) -> frozenset[str]:
    return frozenset(a.head for c in clauses for a in c.clause.arguments if a.role in ("place", "theme"))


def _event_called_off(item: Item, c: MergedClause) -> bool:
    """ "The festival was called off", where the festival was to open; "dropped its plan to ask a court"."""
    clause = c.clause
    if clause.negated or clause.conditional:
        return False
    if clause.status == "called_off" and item.named_acts & c.acts and item.heads & c.heads:
        return True
    themes = {a.head for a in clause.role("theme") if not a.actors}
    return clause.status == "happened" and clause.lemma in CALLING_OFF and bool(themes & item.events)


def _same_matter(item: Item, c: MergedClause) -> bool:
    """Whether a clause is about what the item is about, and nobody else does it."""
    if item.actors and c.doers and not item.actors & (c.doers | c.others):
        return False
    words = c.about | c.words
    shared = item.heads & c.heads
    if item.actors & c.named:
        return not item.about or bool(item.about & c.about) or 2 * len(item.about & words) > len(item.about)
    if len(shared) > 1 or (shared and item.due in c.days):
        return True
    return bool(item.about) and item.about <= words and len(item.about) + len(item.places & c.placed) > 1
