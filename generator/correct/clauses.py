"""The clauses of an article as its corrected brief has them: nobody is in them who is no actor there."""

import bisect
from collections.abc import Sequence

from generator.model.brief import Brief
from generator.model.clause import Argument, Clause
from generator.model.text import Participant


def corrected_clauses(clauses: Sequence[Clause], brief: Brief) -> tuple[Clause, ...]:
    """The clauses with the actors, speakers and dates that the brief has after its corrections."""
    if not brief.corrections and not brief.article.unread_sidecar:
        return tuple(clauses)
    known = {a.id for a in brief.actors}
    facts = {d.id for d in brief.dates}
    added = [
        (m.start, m.end, a.id)
        for a in brief.actors
        if a.corrected is not None and a.corrected.was is None
        for m in a.mentions
    ]
    quotes = sorted(brief.quotes, key=lambda q: q.evidence.start)
    starts = [q.evidence.start for q in quotes]

    def argument(a: Argument) -> Argument:
        actors = tuple(i for i in a.actors if i in known)
        actors = actors or tuple(i for start, end, i in added if a.start <= start and end <= a.end)
        fact = a.fact if a.fact in facts else None
        return a if (actors, fact) == (a.actors, a.fact) else a.replace(actors=actors, fact=fact)

    def teller(clause: Clause) -> Participant | None:
        who = clause.teller
        if clause.quoted and (i := bisect.bisect_right(starts, clause.act.start) - 1) >= 0:
            quote = quotes[i]
            if clause.act.start < quote.evidence.end and quote.corrected is not None:
                words = quote.attribution
                return Participant(**dict(words), actor=quote.speaker) if words is not None else None
        if who is not None and who.actor is not None and who.actor not in known:
            return who.replace(actor=None)
        return who

    return tuple(c.replace(teller=teller(c), arguments=tuple(map(argument, c.arguments))) for c in clauses)
