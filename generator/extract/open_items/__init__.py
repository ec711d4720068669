"""What was still to come or to be settled when the article was published."""

from generator.annotate import Annotated
from generator.extract.cast import cast_of
from generator.extract.open_items.candidates import candidates_of
from generator.extract.open_items.judge import chosen
from generator.extract.open_items.merge import Group, merged
from generator.extract.open_items.who import who_acts
from generator.model.brief import OpenItem
from generator.model.extracted import Extracted
from generator.model.ids import Ids
from generator.model.text import Participant

NEEDS: tuple[str, ...] = ("actors", "dates", "quotes")


def extract(annotated: Annotated, found: Extracted) -> Extracted:
    """`found` with the open items."""
    if not annotated.pieces:
        return found
    cast = cast_of(annotated, found.actors, found.quotes)
    drafts = chosen([*candidates_of(annotated, found, cast)], annotated)
    drafts.sort(key=lambda d: (d.evidence.start, d.evidence.end))
    ids = Ids("o")
    items = [_item(group, who_acts(group, cast, annotated), ids) for group in merged(drafts, cast.titles)]
    items.sort(key=lambda i: (i.evidence.start, i.evidence.end))
    return found.replace(open_items=(*found.open_items, *items), actors=cast.actors)


def _item(group: Group, who: tuple[Participant, ...], ids: Ids) -> OpenItem:
    best, lead = group.best, group.lead
    acting = (p.actor for p in who if p.actor is not None)
    told = (*lead.actors, *best.actors, *(i for d in group.announced for i in d.actors))
    actors = tuple(dict.fromkeys((*acting, *told)))
    due = next((d.due for d in (best, *group.announced) if d.due is not None), None)
    place = next((d.place for d in (lead, best, *group.announced) if d.place is not None), None)
    also = (e for e in dict.fromkeys(d.evidence for d in group.drafts) if e != best.evidence)
    return OpenItem(
        id=ids.of(best.evidence.exact, lead.kind, *actors),
        title=lead.title,
        kind=lead.kind,
        commitment=group.commitment,
        who=who,
        actors=actors,
        place=place,
        due=due.edtf if due is not None else None,
        evidence=best.evidence,
        also=tuple(also),
        rule=best.rule,
    )
