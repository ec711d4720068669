"""The extractors: each module here finds one kind of fact.

An extractor is a module with

    NEEDS: tuple[str, ...]                                    # the modules whose finds it builds on
    def extract(annotated: Annotated, found: Extracted) -> Extracted  # `found` with its own finds added

A new one is a new file; nothing lists it. One whose facts fit no list of `Found` adds to `Found.facts`, which the site
shows by kind. A module without `NEEDS` is none: several extractors ask `cast` who is meant.
"""

import importlib
import pkgutil
import typing
from functools import cache
from graphlib import TopologicalSorter
from typing import Protocol

from generator.annotate import Annotated
from generator.model.extracted import Extracted
from generator.model.progress import Step, silent

_LONG = 50_000
"""Characters: what is shorter is read in a moment."""


class Extractor(Protocol):
    NEEDS: tuple[str, ...]

    def extract(self, annotated: Annotated, found: Extracted) -> Extracted: ...


def extract(annotated: Annotated, *, step: Step = silent) -> Extracted:
    """All that the extractors find in one article, each after those it needs.

    Args:
        step: told of the extractors, where the article is long.
    """
    found = Extracted()
    for n, extractor in enumerate(extractors()):
        if len(annotated.article.text) > _LONG:
            step(f"reading {annotated.article.header.seed}", n, len(extractors()))
        found = extractor.extract(annotated, found)
    return found


@cache
def extractors() -> tuple[Extractor, ...]:
    """The extractors of this package, in an order that serves their needs; by name where that leaves a choice."""
    names = [m.name for m in pkgutil.iter_modules(__path__) if not m.name.startswith("_")]
    rooms = {name: importlib.import_module(f"{__name__}.{name}") for name in names}
    modules = {name: typing.cast(Extractor, module) for name, module in rooms.items() if hasattr(module, "NEEDS")}
    order = TopologicalSorter({name: sorted(modules[name].NEEDS) for name in sorted(modules)})
    return tuple(modules[name] for name in order.static_order())
