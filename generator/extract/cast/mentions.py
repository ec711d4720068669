"""All that an article says of persons and bodies: names, nouns and pronouns in the order of the text.

Each mention keeps what the choice of an antecedent asks of it, as plain values, read off the parse once.
"""

import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.annotate import Annotated, Piece
from generator.extract.cast.offices import Offices
from generator.lexicon.acts import BODIES as ACTING_BODIES
from generator.lexicon.commitment import REPORTING
from generator.lexicon.cues import BODIES, FEMALE, MALE, PEOPLE, SAY, TEXTS
from generator.lexicon.forenames import Sex
from generator.lexicon.titles import ROLES
from generator.model.brief import Actor

Kind: TypeAlias = Literal["person", "body", "place", "people", "pronoun"]
Role: TypeAlias = Literal["subject", "passive", "object", "agent", "owner", "phrase", "beside", "other"]

PRONOUNS: dict[str, Sex] = {
    "he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f",
}  # fmt: skip
"""Pronouns for one person, with the sex of those for whom they stand.

"It" and "they" are left out: of 243 "it" in GUM 41 stand for a body, and no number here tells which.
"""
_PERSONS = frozenset(PEOPLE | ROLES | FEMALE | MALE) - PRONOUNS.keys()
_PLURALS = frozenset("people men women police others leaders officials".split())
_BODY_NOUNS = frozenset(BODIES | ACTING_BODIES) - TEXTS
_ROLES: dict[str, Role] = {
    "nsubj": "subject", "nsubjpass": "passive", "csubj": "subject", "dobj": "object", "dative": "object",
    "iobj": "object", "poss": "owner", "pobj": "phrase", "appos": "beside", "attr": "beside", "oprd": "beside",
}  # fmt: skip
_HIGHEST = 8
"""Furthest that the verb over a mention is looked for."""
_INNER = frozenset({"compound", "amod", "nmod", "npadvmod"})
_DEFINITE = frozenset("the this that these those his her its their our my whose".split())
_KINDS: dict[str, Kind] = {"person": "person", "organisation": "body", "place": "place", "group": "people"}


@dataclass(frozen=True, eq=False, slots=True)
class Mention:
    """Words for somebody. `entity` is an actor's id, or "@…" for one without a name."""

    entity: str
    kind: Kind
    start: int
    end: int
    piece: int
    token: int
    sentence: int
    """Its number in the article; the words of a quotation belong to the sentence around it."""
    paragraph: int
    quoted: int
    """The number of the quotation in which it stands; -1 outside of any."""
    role: Role
    joined: bool
    """Whether it is one of several: "Roe and Doe"."""
    verb: int
    """The token of the verb over it; -1 without one."""
    above: int
    """The token of the verb over that."""
    saying: bool
    """Whether that verb reports words, and it is its subject."""
    root: bool
    """Whether that verb is the sentence's."""
    word: str
    """The head, in lower case."""
    named: bool
    full: bool
    """Whether it is a name of more than one word."""
    definite: bool
    sex: Sex | None
    """Told by the word itself; a name's is that of its actor."""


class Parse:
    """A piece's parse as lists, with its sentences' first tokens."""

    def __init__(self, piece: Piece) -> None:
        self.piece = piece
        tree = piece.tree
        self.lower, self.lemma, self.tag, self.pos, self.dep = tree.lower, tree.lemma, tree.tag, tree.pos, tree.dep
        self.head = tree.head
        self.opens = [start == 1 for start in piece.doc.to_array("SENT_START").tolist()]
        self._led = {self.head[i] for i, dep in enumerate(self.dep) if dep in ("nsubj", "nsubjpass")}

    def above(self, verb: int) -> int:
        """The verb over a verb that has a subject of its own: "Roe left, saying he" -> left; -1 if there is none."""
        while verb >= 0:
            verb = self.verb(verb)
            if verb in self._led:
                break
        return verb

    def verb(self, token: int) -> int:
        """The verb over a token; -1 if there is none."""
        for _ in range(_HIGHEST):
            above = self.head[token]
            if above == token:
                return -1
            token = above
            if self.pos[token] in ("VERB", "AUX"):
                return token
        return -1


def mentions(annotated: Annotated, actors: Sequence[Actor], offices: Offices) -> list[Mention]:
    """The mentions of an article by their place; who is described by an office is a mention of its holder."""
    return [*_Reader(annotated, actors, offices).read()]


class _Reader:
    def __init__(self, annotated: Annotated, actors: Sequence[Actor], offices: Offices) -> None:
        self._annotated = annotated
        self._offices = offices
        self._names = sorted(((m.start, m.end, a) for a in actors for m in a.mentions), key=lambda n: n[:2])
        self._starts = [start for start, _, _ in self._names]
        self._titles = sorted((t.start, t.end) for a in actors for t in a.titles)
        self._title_starts = [start for start, _ in self._titles]
        self._quotations = [(q.start, q.end) for q in annotated.quotations]
        self._quotation_starts = [start for start, _ in self._quotations]
        self._known: dict[str, str] = {}
        self._explained: set[int] = set()
        """Nouns that a name beside them explains: "his aunt, Jane Roe"."""

    def read(self) -> Iterator[Mention]:
        sentence, paragraph = -1, -1
        found: list[Mention] = []
        around: Piece | None = None
        around_sentences: list[int] = []
        for number, piece in enumerate(self._annotated.pieces):
            parse = Parse(piece)
            if piece.quotation is None:
                paragraph += 1
                sentences: list[int] = []
                for opens in parse.opens:
                    sentence += opens or not sentences
                    sentences.append(sentence)
                around, around_sentences = piece, sentences
            else:
                stub = around.token_at(piece.start) if around is not None else None
                sentences = [around_sentences[stub.i] if stub is not None else sentence] * len(parse.lower)
            found += self._in_piece(number, parse, sentences, max(paragraph, 0))
        found.sort(key=lambda m: m.start)
        return iter(found)

    def _in_piece(self, number: int, parse: Parse, sentences: list[int], paragraph: int) -> Iterator[Mention]:
        places = parse.piece.places
        heads = self._heads(parse)
        self._explained = {parse.head[t] for t in heads if parse.dep[t] == "appos" and parse.head[t] not in heads}
        for token, lower in enumerate(parse.lower):
            actor = heads.get(token)
            start, end = places[token]
            if actor is not None:
                span, who = actor
                kind, entity, sex, full = _KINDS[who.kind], who.id, None, " " in self._text(*span)
                start, end = span
            elif lower in PRONOUNS and parse.tag[token] in ("PRP", "PRP$"):
                kind, entity, sex, full = "pronoun", f"@{start}", PRONOUNS[lower], False
            else:
                noun = self._noun(parse, token, start)
                if noun is None:
                    continue
                kind, sex, full = noun, _sex(lower), False
                entity = self._entity(parse, token, kind, start)
            verb = parse.verb(token)
            role, joined = _role(parse, token)
            yield Mention(
                entity=entity,
                kind=kind,
                start=start,
                end=end,
                piece=number,
                token=token,
                sentence=sentences[token],
                paragraph=paragraph,
                quoted=self._quoted(start),
                role=role,
                joined=joined,
                verb=verb,
                above=parse.above(verb),
                saying=verb >= 0 and role == "subject" and (parse.lemma[verb] in SAY or parse.lemma[verb] in REPORTING),
                root=verb >= 0 and parse.head[verb] == verb,
                word=lower,
                named=actor is not None,
                full=full,
                definite=_definite(parse, token),
                sex=sex,
            )

    def _heads(self, parse: Parse) -> dict[int, tuple[tuple[int, int], Actor]]:
        """The actors named in a piece, by the token on which the rest of the name hangs."""
        places = parse.piece.places
        found: dict[int, tuple[tuple[int, int], Actor]] = {}
        ends = [end for _, end in places]
        for i in range(bisect.bisect_left(self._starts, parse.piece.start), len(self._starts)):
            start, end, actor = self._names[i]
            if start >= parse.piece.end:
                break
            first = bisect.bisect_right(ends, start)
            if first >= len(places) or not (start <= places[first][0] < end) or places[first][1] > end + 2:
                continue  # it stands in a quotation that was parsed apart
            last = first
            while last + 1 < len(places) and places[last + 1][0] < end:
                last += 1
            head = next((t for t in range(first, last + 1) if not first <= parse.head[t] <= last), last)
            if head == last and parse.lower[last] in ("'s", "’s") and last > first:
                head = last - 1
            found[head] = (start, end), actor
        return found

    def _noun(self, parse: Parse, token: int, start: int) -> Kind | None:
        """Whether a noun stands for persons or a body that it does not name."""
        lower, tag = parse.lower[token], parse.tag[token]
        if tag not in ("NN", "NNS", "NNP") or parse.dep[token] in _INNER or parse.dep[token] in ("attr", "oprd"):
            return None
        lemma = parse.lemma[token]
        plural = tag == "NNS" or lower in _PLURALS
        if lower in _PERSONS or lemma in _PERSONS:
            kind: Kind = "people" if plural else "person"
        elif not plural and (lower in _BODY_NOUNS):
            kind = "body"
        else:
            return None
        if parse.dep[token] == "appos" or self._in_title(start) or token in self._explained:
            return None
        return kind

    def _entity(self, parse: Parse, token: int, kind: Kind, start: int) -> str:
        """A key of its own, or that of the same noun before, if the noun is definite."""
        holder = self._offices.holder(parse.piece.tokens[token], start) if kind == "person" else None
        if holder is not None:
            return holder
        word = f"{kind} {parse.lower[token]}"
        if not (_definite(parse, token) and word in self._known):
            self._known[word] = f"@{start}"
        return self._known[word]

    def _in_title(self, start: int) -> bool:
        i = bisect.bisect_right(self._title_starts, start) - 1
        return i >= 0 and start < self._titles[i][1]

    def _quoted(self, start: int) -> int:
        i = bisect.bisect_right(self._quotation_starts, start) - 1
        return i if i >= 0 and start < self._quotations[i][1] else -1

    def _text(self, start: int, end: int) -> str:
        return self._annotated.article.text[start:end]


def _role(parse: Parse, token: int) -> tuple[Role, bool]:
    joined = False
    for _ in range(4):
        dep = parse.dep[token]
        if dep == "conj":
            joined = True
        elif dep not in _INNER and not (dep == "appos" and parse.pos[parse.head[token]] == "NOUN"):
            break
        token = parse.head[token]
    if dep == "pobj" and parse.dep[parse.head[token]] == "agent":
        return "agent", joined
    return _ROLES.get(dep, "other"), joined


def _definite(parse: Parse, token: int) -> bool:
    for i in range(token - 1, max(-1, token - 6), -1):
        if parse.lower[i] in _DEFINITE:
            return True
        if parse.lower[i] in ("a", "an") or parse.pos[i] in ("VERB", "AUX", "PUNCT", "ADP"):
            return parse.lower[i] in ("'s", "’s")
        if parse.tag[i] == "POS":
            return True
    return False


def _sex(word: str) -> Sex | None:
    if word in FEMALE:
        return "f"
    return "m" if word in MALE else None
