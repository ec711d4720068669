"""Persons, organisations, places and groups of an article, one entry each."""

from generator.annotate import Annotated
from generator.model.brief import Actor, ActorKind, Found
from generator.model.ids import slug

NEEDS: tuple[str, ...] = ()

_KINDS: dict[str, ActorKind] = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
}


def extract(annotated: Annotated, found: Found) -> Found:
    """`found` with the actors."""
    article = annotated.article
    text = article.text
    spans: dict[str, list[tuple[int, int]]] = {}
    labels: dict[str, list[ActorKind]] = {}
    for piece in annotated.pieces:
        for entity in piece.doc.ents:
            if entity.label_ not in _KINDS or not entity.text[0].isupper():
                continue
            start, end = piece.place(entity)
            for tail in ("'s", "’s"):
                if text[start:end].endswith(tail):
                    end -= len(tail)
            name = " ".join(text[start:end].split())
            if len(name) < 2 or "\n" in text[start:end]:
                continue
            spans.setdefault(name, []).append((start, end))
            labels.setdefault(name, []).append(_KINDS[entity.label_])
    full = [n for n in spans if " " in n and max(set(labels[n]), key=labels[n].count) == "person"]
    of: dict[str, str] = {n: next((f for f in full if n in (f.split()[0], f.split()[-1])), n) for n in spans}
    actors: list[Actor] = []
    ids: set[str] = set()
    for name in dict.fromkeys(of.values()):
        names = [n for n in spans if of[n] == name]
        id_ = slug(name)
        if id_ in ids:
            continue
        ids.add(id_)
        actors.append(
            Actor(
                id=id_,
                name=name,
                kind=max(_KINDS.values(), key=labels[name].count),
                aliases=tuple(n for n in names if n != name),
                mentions=tuple(article.evidence(*span) for span in sorted(s for n in names for s in spans[n])),
            )
        )
    return found.replace(actors=tuple(actors))
