"""Open items as each article states them, with actors merged and dates settled, ready to be compared."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.gather.actors import Cast
from generator.gather.deeds import deeds, verb
from generator.gather.sameness.statement import Statement
from generator.gather.story import Story
from generator.language.edtf import settled
from generator.language.words import content, forms, stem
from generator.lexicon.commitment import FIRMNESS
from generator.lexicon.titles import ROLES
from generator.model.brief import Brief, OpenItem
from generator.model.clause import Clause, standing_for
from generator.model.storyline import Source

ENCOUNTERS = frozenset({"visit", "meeting"})
"""Kinds of items that say who comes together, and where."""


@dataclass(frozen=True)
class Stated:
    """An open item as one article states it."""

    brief: str
    rank: int
    on: str | None
    item: OpenItem
    due: str | None
    actors: tuple[str, ...]
    """Merged; who is to act first."""
    persons: frozenset[str]
    bodies: frozenset[str]
    """Those that are organisations or groups."""
    holders: frozenset[str]
    """Persons of whom one may be meant by an office without a name: "to meet the president"."""
    act: frozenset[str]
    """The concepts of the acts that its title names."""
    about: frozenset[str]
    """The stems of its title's other words, the names of persons and places left out."""
    evidence: tuple[Source, ...]
    statement: Statement
    """The same as the judge of sameness compares it."""

    @property
    def firmness(self) -> int:
        """The place among the commitments, the firmest first."""
        return FIRMNESS.index(self.item.commitment)


def stated_items(story: Story, cast: Cast) -> Iterator[Stated]:
    """The open items of all articles, in order."""
    offices = _offices(cast)
    for rank, brief in enumerate(story.briefs):
        names = frozenset(
            w for a in brief.actors if a.kind != "organisation" for n in (a.name, *a.aliases) for w in content(forms(n))
        )
        for item in brief.open_items:
            yield _stated(story, cast, rank, brief, item, names, offices)


def _stated(
    story: Story,
    cast: Cast,
    rank: int,
    brief: Brief,
    item: OpenItem,
    names: frozenset[str],
    offices: Mapping[str, Sequence[frozenset[str]]],
) -> Stated:
    named = tuple(dict.fromkeys(a for i in item.actors if (a := cast.of(brief.id, i))))
    words = frozenset(content(f for f in forms(item.title) if not deeds(f)))
    known = frozenset(
        w
        for a in named
        if cast.by_id[a].kind == "person"
        for n in (cast.by_id[a].name, *cast.by_id[a].aliases)
        for w in content(forms(n))
    )
    holders = _holders(words - known, named, offices) if item.kind in ENCOUNTERS else []
    actors = (*named, *holders) if len(holders) == 1 else named
    found = Stated(
        brief=brief.id,
        rank=rank,
        on=brief.article.published,
        item=item,
        due=settled(item.due, brief.article.published),
        actors=actors,
        persons=frozenset(a for a in actors if cast.by_id[a].kind == "person"),
        bodies=frozenset(a for a in actors if cast.by_id[a].kind in ("organisation", "group")),
        holders=frozenset(holders),
        act=deeds(item.title) or verb(item.title),
        about=words - names - frozenset(content(forms(item.place or ""))) - (_ROLES if holders else frozenset()),
        evidence=story.in_order([story.source(brief.id, e.start, e.end) for e in (item.evidence, *item.also)]),
        statement=Statement(brief.id, rank, brief.article.published, item.evidence.start),
    )
    return replace(found, statement=_statement(found, story, cast, names))


def _statement(stated: Stated, story: Story, cast: Cast, names: frozenset[str]) -> Statement:
    item, brief = stated.item, story.by_id[stated.brief]
    text, words = story.texts[brief.id], item.evidence
    clause = standing_for(words, story.clauses.get(brief.id, ()))
    mentions = ((m, i) for a in brief.actors for m in a.mentions if (i := cast.of(brief.id, a.id)))
    doers = dict.fromkeys(i for a in (clause.doers if clause else ()) if (i := cast.of(brief.id, a)))
    return Statement(
        brief=brief.id,
        rank=stated.rank,
        on=stated.on,
        at=words.start,
        doers=tuple(doers) or stated.actors[:1],
        persons=stated.persons,
        bodies=stated.bodies,
        named=frozenset(i for m, i in mentions if words.covers(m)) | frozenset(stated.actors),
        acts=stated.act | (_acts(clause) if clause else frozenset()),
        objects=_objects(clause) - names if clause else frozenset(),
        words=frozenset(content(forms(words.exact))) - names,
        title=stated.about,
        around=frozenset(content(forms(text[slice(*story.sentence(brief.id, words.start))]))) - names,
        figures=frozenset(f for f in forms(words.exact) if f[0].isdigit()),
        places=(item.place,) if item.place else (),
        due=stated.due,
        kind=item.kind,
        commitment=item.commitment,
        nominal=clause is not None and clause.nominal,
        length=len(words.exact),
        meaning=clause.meaning if clause else None,
    )


def _acts(clause: Clause) -> frozenset[str]:
    """The act by its lemma, and by its concept."""
    return frozenset({stem(clause.lemma.split()[0]), *([f"~{clause.concept}"] if clause.concept else [])})


def _objects(clause: Clause) -> frozenset[str]:
    """The stems of what the act is done to or with, and of what narrows that."""
    told = (a for a in clause.arguments if a.role in ("theme", "partner", "figure"))
    return frozenset(content(f for a in told for w in (a.head, *a.modifiers) for f in forms(w)))


def _offices(cast: Cast) -> dict[str, list[frozenset[str]]]:
    """The words of each person's titles."""
    return {
        a.id: [frozenset(content(forms(t.text))) for t in a.titles if not t.former]
        for a in cast.actors
        if a.kind == "person" and a.titles
    }


def _holders(about: frozenset[str], named: Sequence[str], offices: Mapping[str, Sequence[frozenset[str]]]) -> list[str]:
    """The persons of the story whose office stands in place of a name: "to meet the Chinese president"."""
    if not about & _ROLES:
        return []
    return [a for a, titles in offices.items() if a not in named and any(about <= words for words in titles)]


_ROLES = frozenset(content(ROLES))
