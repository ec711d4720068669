"""What clauses mean, as numbers: only of those that are compared, since it costs a reading by the encoder.

`mask` leaves names and figures out, `encoder` turns the rest into numbers.
"""

from generator.annotate import Annotated
from generator.extract.meaning.encoder import encoded
from generator.extract.meaning.mask import masked, names
from generator.model.clause import Clause, standing_for
from generator.model.extracted import Extracted

NEEDS: tuple[str, ...] = ("actors", "clauses", "open_items")


def extract(annotated: Annotated, found: Extracted) -> Extracted:
    """`found` with the meaning of the clauses that stand for open items."""
    text, named = annotated.article.text, names(found.actors)
    read: dict[str, bytes] = {}
    for item in found.open_items:
        clause = standing_for(item.evidence, found.clauses)
        if clause is not None and clause.id not in read:
            read[clause.id] = encoded(masked(text, item.evidence.start, item.evidence.end, named))
    return found.replace(clauses=tuple(_with(c, read.get(c.id)) for c in found.clauses)) if read else found


def _with(clause: Clause, meaning: bytes | None) -> Clause:
    return clause if meaning is None else clause.model_copy(update={"meaning": meaning})
