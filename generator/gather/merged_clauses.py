"""What each clause of a story tells: the act, who takes part, where and when, with the story's merged actors."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.gather.actors import Cast
from generator.gather.sides import country
from generator.gather.story import Place, Story
from generator.language.offices import describes_office, holders, office
from generator.language.words import content, forms, is_function_word, stem
from generator.lexicon.coming_true import VISIT
from generator.model.brief import Brief
from generator.model.clause import Argument, Clause

_CORE = frozenset({"doer", "theme", "partner"})
_BE = "be"
_RESUMED = 4
"""Clauses before an event's noun among which the one is looked for that it takes up again."""
_PARENTS = 3
"""Clauses around an event's noun in which those who take part are looked for."""


@dataclass(frozen=True)
class MergedClause:
    """A clause of an article with merged actors."""

    brief: str
    rank: int
    clause: Clause
    doers: frozenset[str]
    others: frozenset[str]
    """Those in other roles, places left out."""
    named: frozenset[str]
    """All whom the clause, or the one around an event's noun, names or means."""
    placed: frozenset[str]
    """The places that the clause names, in whatever role."""
    places: tuple[str, ...]
    """The words that say where."""
    days: tuple[str, ...]
    """Its dates (EDTF)."""
    about: frozenset[str]
    """The stems of what it is done to, and of what narrows that."""
    heads: frozenset[str]
    """The lemmas of the words for those who take part and for what it is done to, pronouns left out."""

    @property
    def sentence(self) -> Place:
        return self.clause.sentence.start, self.clause.sentence.end

    @cached_property
    def words(self) -> frozenset[str]:
        """The stems of all its content words."""
        return frozenset(content(forms(self.clause.evidence.exact)))

    @property
    def acts(self) -> frozenset[str]:
        """The act by its lemma, without and with its particle, and by its concept."""
        lemma = self.clause.lemma
        return frozenset({lemma, lemma.split()[0], *([self.clause.concept] if self.clause.concept else [])})


@dataclass(frozen=True)
class ClauseIndex:
    """The clauses of a story's articles."""

    story: Story
    cast: Cast

    @cached_property
    def by_brief(self) -> dict[str, tuple[MergedClause, ...]]:
        """In the order of the text."""
        return {b.id: tuple(self._read(rank, b)) for rank, b in enumerate(self.story.briefs)}

    @cached_property
    def by_actor(self) -> dict[str, list[MergedClause]]:
        """Those that name or mean an actor, in the story's order."""
        found: defaultdict[str, list[MergedClause]] = defaultdict(list)
        for clauses in self.by_brief.values():
            for clause in clauses:
                again = self.resumed(clause)
                for actor in clause.named | (again.named if again else frozenset()):
                    found[actor].append(clause)
        return found

    @cached_property
    def by_word(self) -> dict[str, list[MergedClause]]:
        """Those whose clause has a word, by its stem, in the story's order."""
        found: defaultdict[str, list[MergedClause]] = defaultdict(list)
        for clauses in self.by_brief.values():
            for clause in clauses:
                for word in dict.fromkeys(content(forms(clause.clause.evidence.exact))):
                    found[word].append(clause)
        return found

    def spelled(self, brief: str, sentence: Place) -> frozenset[str]:
        """The actors whom a sentence names."""
        return frozenset(
            m
            for a in self.story.by_id[brief].actors
            if (m := self.cast.of(brief, a.id))
            and any(sentence[0] <= x.start and x.end <= sentence[1] for x in a.mentions)
        )

    def resumed(self, event: MergedClause) -> MergedClause | None:
        """What an event's noun that names nobody takes up again: "He promised to come. The trip never took place." """
        if event.named or event.clause.role("doer"):
            return None
        before = [c for c in self.by_brief[event.brief] if c.clause.act.end <= event.clause.act.start and c.named]
        near = [c for c in before if c.sentence != event.sentence][-_RESUMED:]
        return next((c for c in reversed(near) if (c.acts & VISIT and event.acts & VISIT) or c.acts & event.acts), None)

    def held(self, event: MergedClause) -> bool:
        """Whether an event's noun stands in a clause that tells of it as past: "wrapped up a visit"."""
        return any(
            (c.clause.status == "happened" or c.clause.lemma == _BE)
            and not c.clause.negated
            and not c.clause.conditional
            for c in self.by_brief[event.brief]
            if c.sentence == event.sentence
            and not c.clause.nominal
            and any(a.covers(event.clause.act) for a in c.clause.arguments)
        )

    def at(self, brief: str, places: Iterable[Place]) -> list[MergedClause]:
        """The clauses of an article whose acts stand at one of the places."""
        return [
            d
            for d in self.by_brief[brief]
            if any(start <= d.clause.act.start < end for start, end in places)
        ]  # fmt: skip

    def _read(self, rank: int, brief: Brief) -> Iterator[MergedClause]:
        clauses = self.story.clauses.get(brief.id, ())
        mentions = sorted((m.start, m.end, a.id) for a in brief.actors for m in a.mentions)
        edtf = {d.id: d.edtf for d in brief.dates}
        by_sentence: defaultdict[Place, list[Clause]] = defaultdict(list)
        for clause in clauses:
            by_sentence[clause.sentence.start, clause.sentence.end].append(clause)
        for clause in clauses:
            beside = by_sentence[clause.sentence.start, clause.sentence.end]
            doers = self._meant(brief, clause.role("doer"))
            others = self._meant(brief, (*clause.role("theme"), *clause.role("partner")))
            around = _around(clause, beside) if clause.nominal else [clause]
            inside = (i for c in around for start, end, i in _within(mentions, c) if not _owned_place(c, start))
            meant = self._meant(brief, (a for c in around for a in c.arguments if a.role != "place"))
            yield MergedClause(
                brief=brief.id,
                rank=rank,
                clause=clause,
                doers=doers,
                others=others - doers,
                named=self._merged(brief.id, inside) | meant,
                placed=frozenset(
                    m
                    for _, _, i in _within(mentions, clause)
                    if (m := self.cast.of(brief.id, i)) and self.cast.by_id[m].kind == "place"
                ),
                places=tuple(a.exact for a in clause.role("place")),
                days=tuple(e for a in clause.role("time") if a.fact and (e := edtf.get(a.fact))),
                heads=frozenset(
                    a.head
                    for a in clause.arguments
                    if a.role in _CORE and a.head.isalpha() and not is_function_word(a.head)
                ),
                about=frozenset(stem(w) for a in clause.role("theme") for w in (a.head, *a.modifiers)),
            )

    def _meant(self, brief: Brief, arguments: Iterable[Argument]) -> frozenset[str]:
        """Whom arguments mean: their actors; else the one of those whom the article names that holds the office."""
        found: set[str] = set()
        for a in arguments:
            known = self._merged(brief.id, a.actors)
            if not known and not a.actors and describes_office(a.exact):
                fits = holders(a.exact, {i: self._offices[i] for i in self._present[brief.id] if i in self._offices})
                known = frozenset(fits if len(fits) == 1 else ())
            found |= known
        return frozenset(found)

    @cached_property
    def _present(self) -> dict[str, tuple[str, ...]]:
        """The persons whom each article names."""
        return {
            b.id: tuple(sorted({m for a in b.actors if a.kind == "person" and (m := self.cast.of(b.id, a.id))}))
            for b in self.story.briefs
        }

    @cached_property
    def _offices(self) -> dict[str, list[frozenset[str]]]:
        """The offices that each person of the story holds, with the person's country."""
        found: dict[str, list[frozenset[str]]] = {}
        for a in self.cast.actors:
            held = [t.text for t in a.titles if not t.former]
            if a.kind == "person" and held:
                home = country(tuple(held))
                found[a.id] = [office(t) | ({home} if home else set()) for t in held]
        return found

    def _merged(self, brief: str, ids: Iterable[str]) -> frozenset[str]:
        return frozenset(m for i in ids if (m := self.cast.of(brief, i)) and self.cast.by_id[m].kind != "place")


def _around(clause: Clause, beside: Sequence[Clause]) -> list[Clause]:
    """An event's noun and the clauses of its sentence in whose words it stands, the nearest first."""
    over = [c for c in beside if c is not clause and c.evidence.covers(clause.act)]
    over.sort(key=lambda c: c.evidence.end - c.evidence.start)
    return [clause, *over[:_PARENTS]]


def _within(mentions: Sequence[tuple[int, int, str]], clause: Clause) -> Iterator[tuple[int, int, str]]:
    return (m for m in mentions if clause.evidence.start <= m[0] and m[1] <= clause.evidence.end)


def _owned_place(clause: Clause, at: int) -> bool:
    return any(a.start <= at < a.end for a in clause.role("place"))
