"""Clauses: what each verb, and each noun that names an act, says; read once from the parse.

`tree` holds a piece's parse as plain lists, `acts` finds the words that name an act, `standing` tells whether it came
to pass, `roles` who does it to whom and where, `teller` who says so, and `extent` which words are the clause's.
"""

import bisect
from collections.abc import Iterator
from typing import TypeAlias

from generator.annotate import Annotated, Piece
from generator.annotate.tree import Index, Tree
from generator.extract.cast import cast_of
from generator.extract.clauses.acts import Act, acts, concept, lemma
from generator.extract.clauses.extent import Extents
from generator.extract.clauses.roles import Roles, counted, modifiers
from generator.extract.clauses.standing import Standing, Standings
from generator.extract.clauses.teller import Told, told
from generator.language.edtf import first_day
from generator.lexicon.commitment import REPORTING, commitment
from generator.model.brief import DateMention, Figure, Quote
from generator.model.clause import Argument, Clause, Role
from generator.model.extracted import Extracted
from generator.model.text import Evidence, Participant, Span, evidence

NEEDS: tuple[str, ...] = ("actors", "dates", "figures", "quotes")

LIMIT = 400
"""Longest evidence, in code points."""
_DEPTH = 20
"""Furthest that the act of a date or figure is looked for, in words of the parse."""
_NARROWING = frozenset({"poss", "compound", "nmod", "amod", "nummod"})
"""How a word hangs on the noun that it narrows."""
_BY_ITSELF = frozenset({"it", "they", "its", "their"})
_OWN = frozenset({"i", "we", "you"})
_ROLED = frozenset({"he", "she", "him", "her", "his", "i", "we", "our", "my", "me", "us", "they", "them", "their"})


Placed: TypeAlias = DateMention | Figure
"""A fact that stands in a role of the act nearest above it."""


def extract(annotated: Annotated, found: Extracted) -> Extracted:
    """`found` with the clauses of every sentence."""
    if not annotated.pieces:
        return found
    reader = _Reader(annotated, found)
    clauses = sorted((c for piece in annotated.pieces for c in reader.clauses(piece)), key=lambda c: c.act.start)
    around = {a.fact: c.evidence for c in clauses for a in c.arguments if a.role == "figure"}
    figures = (f.replace(clause=around.get(f.id)) if f.id in around else f for f in found.figures)
    return found.replace(clauses=tuple(clauses), figures=tuple(figures))


class _Reader:
    """What the clauses of one article have in common."""

    def __init__(self, annotated: Annotated, found: Extracted) -> None:
        self._text = annotated.article.text
        self._annotated = annotated
        self._cast = cast_of(annotated, found.actors, found.quotes)
        self._published = first_day(annotated.article.published)
        self._sentences = annotated.sentences
        self._sentence_starts = [start for start, _ in self._sentences]
        dates = (d for d in found.dates if d.type in ("DATE", "TIME"))
        self._facts: list[Placed] = sorted((*dates, *found.figures), key=lambda f: f.evidence.start)
        self._fact_starts = [f.evidence.start for f in self._facts]
        self._quotes = found.quotes
        self._quote_starts = [q.evidence.start for q in found.quotes]
        mentions = sorted((m.start, m.end, a.id) for a in found.actors for m in a.mentions)
        self._mentions = mentions
        self._mention_starts = [start for start, _, _ in mentions]
        self._cues: dict[str, str] = {}
        self._count = 0

    def clauses(self, piece: Piece) -> Iterator[Clause]:
        """The clauses of a piece, in the order of their acts."""
        tree = piece.tree
        self._cues.update((tree.lower[i], tree.lemma[i]) for i in range(len(tree)) if tree.pos[i] == "VERB")
        found = acts(tree)
        standings = Standings(
            tree, headline=piece.kind in ("headline", "subhead"), caption=piece.kind == "caption", asked=_asked(piece)
        )
        roles = Roles(tree)
        extents = Extents(tree, found)
        facts = self._standing_in(piece, tree, found)
        for act in found:
            clause = self._clause(tree, act, standings.of(act), roles, extents, facts.get(act.head, []))
            if clause is not None:
                yield clause

    def _clause(
        self,
        tree: Tree,
        act: Act,
        standing: Standing,
        roles: Roles,
        extents: Extents,
        facts: list[Placed],
    ) -> Clause | None:
        places = tree.piece.places
        at = places[act.name][0]
        sentence = self._sentence(at)
        first, last = extents.of(act)
        words = self._words(sentence, places[first][0], places[last][1], places[act.head])
        if words is None:
            return None
        by = told(tree, roles, act.head)
        quote = self._quote(at)
        teller, told_by = self._teller(tree, extents, by, quote)
        if standing.present and any(isinstance(f, DateMention) and self._comes(f) for f in facts):
            standing = Standing("to_come", standing.negated, standing.conditional, "scheduled")
        named = [places[act.name], places[act.adjective if act.adjective is not None else act.name]]
        arguments = [
            *self._arguments(tree, act, roles, extents, teller if by is not None else None),
            *map(_fact_argument, facts),
        ]
        self._count += 1
        return Clause.trusted(
            id=f"c-{self._count}",
            evidence=words,
            act=evidence(self._text, min(named)[0], max(named)[1]),
            sentence=Span.trusted(start=sentence[0], end=sentence[1]),
            lemma=lemma(tree, act),
            concept=concept(tree, act),
            nominal=act.nominal,
            status=standing.status,
            negated=standing.negated != (by is not None and by.denied(tree)),
            conditional=standing.conditional,
            commitment=standing.commitment if standing.status == "to_come" else None,
            teller=teller,
            told_by=told_by,
            quoted=quote is not None,
            arguments=tuple(sorted(arguments, key=lambda a: (a.start, a.end, a.role))),
            meaning=None,
        )

    def _words(self, sentence: tuple[int, int], start: int, end: int, core: tuple[int, int]) -> Evidence | None:
        """The clause's words, inside its sentence and not too long."""
        start, end = max(start, sentence[0]), min(end, sentence[1])
        if end - start > LIMIT:
            start = max(start, min(core[0], end - LIMIT))
            end = min(end, start + LIMIT)
        found = evidence(self._text, start, end) if start < end else None
        return found if found is not None and found.exact else None

    def _arguments(
        self, tree: Tree, act: Act, roles: Roles, extents: Extents, teller: Participant | None
    ) -> Iterator[Argument]:
        seen: set[tuple[Role, Index]] = set()
        for role, word in roles.of(act):
            if (role, word) in seen:
                continue
            seen.add((role, word))
            if tree.is_stub(word):
                continue
            head = counted(tree, word)
            first, last = extents.phrase(word)
            words = evidence(self._text, tree.piece.places[first][0], tree.piece.places[last][1])
            if not words.exact or len(words.exact) > LIMIT or "\n" in words.exact:
                words = evidence(self._text, *tree.piece.places[word])
            if not words.exact:
                continue
            actors = self._actors(tree, word)
            if not actors and role == "doer" and tree.lower[word] in _BY_ITSELF:
                actors = self._body(teller)
            yield Argument.trusted(
                start=words.start, end=words.end, exact=words.exact,
                role=role, head=tree.lemma[head], modifiers=modifiers(tree, head), actors=actors, fact=None,
            )  # fmt: skip

    def _body(self, teller: Participant | None) -> tuple[str, ...]:
        """Whom "it" means in what a body says: "the company said it would close"."""
        if teller is None or teller.actor is None or self._cast.by_id[teller.actor].kind == "person":
            return ()
        return (teller.actor,)

    def _actors(self, tree: Tree, word: Index) -> tuple[str, ...]:
        """Whom a noun phrase means, by its head."""
        token = tree.piece.tokens[word]
        if tree.pos[word] == "PRON" or tree.tag[word] == "PRP$":
            return self._cast.one(tree.piece, token) if tree.lower[word] in _ROLED else ()
        start = tree.piece.places[word][0]
        i = bisect.bisect_right(self._mention_starts, start) - 1
        if i >= 0 and start < self._mentions[i][1]:
            return (self._mentions[i][2],)
        if tree.pos[word] in ("NOUN", "PROPN"):
            return self._cast.one(tree.piece, token)
        return ()

    def _teller(
        self, tree: Tree, extents: Extents, by: Told | None, quote: Quote | None
    ) -> tuple[Participant | None, str | None]:
        if by is not None and not (quote is not None and by.teller is not None and tree.lower[by.teller] in _OWN):
            if by.teller is None:
                return None, tree.lemma[by.cue]
            first, last = extents.phrase(by.teller)
            words = evidence(self._text, tree.piece.places[first][0], tree.piece.places[last][1])
            ids = self._actors(tree, by.teller) if words.exact else ()
            who = Participant(**dict(words), actor=ids[0] if ids else None) if words.exact else None
            return who, "according to" if tree.lower[by.cue] == "according" else tree.lemma[by.cue]
        if quote is not None and quote.attribution is not None:
            cue = quote.cue.lower() if quote.cue else None
            return (
                Participant(**dict(quote.attribution), actor=quote.speaker),
                self._cues.get(cue, cue) if cue else None,
            )
        return None, None

    def _quote(self, at: int) -> Quote | None:
        i = bisect.bisect_right(self._quote_starts, at) - 1
        return self._quotes[i] if i >= 0 and at < self._quotes[i].evidence.end else None

    def _sentence(self, at: int) -> tuple[int, int]:
        i = bisect.bisect_right(self._sentence_starts, at) - 1
        return self._sentences[max(i, 0)]

    def _standing_in(self, piece: Piece, tree: Tree, found: list[Act]) -> dict[Index, list[Placed]]:
        """The dates and figures of a piece by the head of the act that each belongs to: the nearest above it."""
        verbal = {i: act.head for act in found if not act.nominal for i in (act.head, act.name)}
        heads = {act.head: act.head for act in found} | verbal
        belonging: dict[Index, list[Placed]] = {}
        for i in range(bisect.bisect_left(self._fact_starts, piece.start), len(self._facts)):
            fact = self._facts[i]
            if fact.evidence.start >= piece.end:
                break
            token = piece.token_at(fact.evidence.end - 1)
            if token is None or piece.places[token.i][0] >= fact.evidence.end or tree.is_stub(token.i):
                continue
            if isinstance(fact, DateMention) and _dates_thing(tree, heads, fact, token.i):
                continue
            counts = isinstance(fact, Figure) and fact.unit != "time"
            act = _act_above(tree, verbal, token.i) if counts else None
            act = _act_above(tree, heads, token.i) if act is None else act
            if act is not None:
                belonging.setdefault(act, []).append(fact)
        return belonging

    def _comes(self, mention: DateMention) -> bool:
        first = first_day(mention.edtf)
        return first is not None and self._published is not None and first > self._published


def _fact_argument(fact: Placed) -> Argument:
    if isinstance(fact, DateMention):
        return Argument(**dict(fact.evidence), role="time", head=fact.evidence.exact.lower(), fact=fact.id)
    head = fact.counted or fact.measure or fact.currency or fact.unit
    return Argument(**dict(fact.evidence), role="figure", head=head, modifiers=fact.modifiers, fact=fact.id)


def _dates_thing(tree: Tree, heads: dict[Index, Index], mention: DateMention, word: Index) -> bool:
    """Whether a date tells of a thing and of no act: "Wednesday's closing price", "the war of 1994"."""
    while tree.head[word] != word and tree.piece.places[tree.head[word]][0] in range(*_place(mention)):
        word = tree.head[word]
    if tree.dep[word] == "pobj" and tree.lower[tree.head[word]] == "of":
        word = tree.head[word]
    elif tree.dep[word] not in _NARROWING:
        return False
    while tree.dep[tree.head[word]] in _NARROWING:
        word = tree.head[word]
    above = tree.head[word]
    return above not in heads and tree.pos[above] in ("NOUN", "PROPN")


def _place(mention: DateMention) -> tuple[int, int]:
    return mention.evidence.start, mention.evidence.end


def _act_above(tree: Tree, heads: dict[Index, Index], word: Index) -> Index | None:
    """The head of the act that a date's or figure's last word belongs to."""
    for _ in range(_DEPTH):
        if word in heads:
            return _dated(tree, heads, word)
        if tree.head[word] == word or tree.lower[word] == "according":
            return None
        word = tree.head[word]
    return None


def _dated(tree: Tree, heads: dict[Index, Index], word: Index) -> Index:
    """The act that a date belongs to: what is "planned for Friday" is on it, but not what was "agreed on Friday"."""
    if not commitment(tree.lemma[word], "passive") or tree.tag[word] != "VBN" or tree.lemma[word] in REPORTING:
        return heads[word]
    event = tree.head[word] if tree.dep[word] == "acl" else tree.kid(word, "nsubjpass")
    return heads.get(event, heads[word]) if event is not None else heads[word]


def _asked(piece: Piece) -> frozenset[Index]:
    """The verbs of a piece's questions that are not told as facts."""
    if "?" not in piece.text:
        return frozenset()
    return frozenset(
        token.i
        for sentence in piece.doc.sents
        if any(t.text == "?" for t in sentence[-2:])
        for token in sentence
        if token.dep_ in ("ROOT", "conj", "ccomp", "xcomp", "parataxis")
    )
