"""Persons, organisations, places and groups of an article, one entry each.

What a name is gets decided by the whole article: how often the model sees a person in it, the titles beside it, what
the gazetteer knows, which longer name it is a part of. Then every place where the article uses the name is a mention.

A country is a place under its English name. A capital is a place of its own where one travels to it; where it acts
("Washington said") it is a mention of its country. Departments are organisations with their country in the name; "US
officials" and "Chinese state media" are groups.
"""

from generator.annotate import Annotated
from generator.extract.actors.assemble import assemble
from generator.extract.actors.kinds import forms
from generator.extract.actors.names import names
from generator.extract.actors.resolve import resolve
from generator.extract.actors.runs import runs
from generator.model.extracted import Extracted

NEEDS: tuple[str, ...] = ()


def extract(annotated: Annotated, found: Extracted) -> Extracted:
    """`found` with the actors."""
    found_runs = [run for piece in annotated.pieces for run in runs(piece)]
    named = [name for run in found_runs for name in names(run)]
    sightings = resolve(annotated, found_runs, forms(named))
    return found.replace(actors=assemble(annotated, sightings))
