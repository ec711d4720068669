"""Phrases of a parse as a title needs them: whole, short, without asides and without what is told elsewhere."""

from collections.abc import Iterator

from spacy.tokens import Token

from generator.annotate import STUB
from generator.lexicon.fragments import PARTICLES

_WORDS = 8
"""Words of a noun phrase up to its head."""
ROOMS = (11, 7, 5)
"""Words behind a verb, in full and shorter."""
_FEWEST = 2
"""Words of a clause under another."""
_DEEP = 3
"""Levels of phrases within a phrase; from there on it is told without what follows its head."""
_MARKS = ' ,;:–—-“”"()'
_OBJECTS = frozenset({"dobj", "dative", "attr", "oprd", "acomp"})
_TIMES = frozenset({"DATE", "TIME"})
_AT_TIMES = frozenset({"on", "in", "by", "at", "until", "before", "after", "during", "within", "since", "for", "over"})
_WHERE_TO = frozenset(
    {"to", "into", "from", "with", "against", "out", "off", "of", "as", "for", "on", "about", "under"}
)


def noun_phrase(head: Token) -> str:
    """A noun phrase without what follows its head, article left out: "a planned sale of the port" is "planned sale"."""
    return _text(_lefts(head))


def compact(head: Token, *, depth: int = 0) -> str:
    """A noun phrase with what its head wants: "sale of the port", "meeting between Roe and Doe"."""
    words = _text(_lefts(head))
    for child in head.rights:
        if child.dep_ == "prep" and child.lower_ in ("of", "between", "with", "on", "for", "to", "by", "against"):
            inner = [p for p in child.rights if p.dep_ == "pobj" and p.ent_type_ not in _TIMES]
            if inner and depth < _DEEP and child.i - head.i < 3:
                joined = " and ".join(_whole(p, depth=depth + 1) for p in (inner[0], *_conjuncts(inner[0])))
                return f"{words} {child.lower_} {joined}"
    return words


def complement(verb: Token, *, objects: bool = True, room: int = ROOMS[0]) -> str | None:
    """What a verb wants behind it, in the order of the text: objects, particles, what is to be done, where to.

    Args:
        objects: False for a passive, whose object is its subject.
        room: words at most; what does not fit is shortened, else left out with all behind it.

    None if the verb wants more than can be said so.
    """
    said: list[str] = []
    wanting = False
    for forms in _parts(verb, objects=objects, room=room):
        part = next((f for f in forms if f and len(" ".join([*said, f]).split()) <= room), None)
        if part is None:
            wanting = True
            break
        said.append(part)
    return None if wanting and not said else " ".join(said)


def _parts(verb: Token, *, objects: bool, room: int) -> Iterator[tuple[str, ...]]:
    """Each part as it may be said, in full and short; none at all where it cannot be."""
    whole = objects and any(c.dep_ in _OBJECTS for c in verb.rights)
    for child in verb.rights:
        if child.dep_ == "prt" or (child.dep_ == "advmod" and child.lower_ in PARTICLES):
            yield (child.lower_,)
        elif child.dep_ in _OBJECTS and objects:
            if child.dep_ in ("attr", "oprd") and any(c.dep_ == "dobj" for c in verb.rights if c.i < child.i):
                continue
            heads = (child, *_conjuncts(child))
            yield " and ".join(_whole(c) for c in heads), " and ".join(_whole(c, depth=_DEEP) for c in heads)
        elif child.dep_ in ("xcomp", "ccomp"):
            yield (_clause(child, room - 1),)
        elif child.dep_ == "agent" or (child.dep_ == "prep" and _wanted(child, whole=whole)):
            yield _where(child), _where(child, depth=_DEEP)
        elif child.dep_ in ("conj", "advcl", "relcl", "parataxis"):
            if child.dep_ == "conj" and objects and not whole and any(c.dep_ in _OBJECTS for c in child.rights):
                yield ()
            return


def _clause(verb: Token, room: int) -> str:
    """A verb under another: "to step in", "arming the rebels"; nothing for a sentence of its own."""
    if room < _FEWEST or verb.pos_ not in ("VERB", "AUX"):
        return ""
    if any(c.dep_ in ("nsubj", "nsubjpass", "mark") or c.tag_ in ("WP", "WDT", "WRB") for c in verb.lefts):
        return ""
    behind = complement(verb, room=room)
    if behind is None:
        return ""
    lead = [c.lower_ for c in verb.lefts if c.dep_ in ("aux", "auxpass", "neg", "prep")]
    return " ".join(w for w in (*lead, verb.text, behind) if w)


def _where(prep: Token, *, depth: int = 0) -> str:
    """A preposition and its words: "out of the city", "to the signing of a treaty", "by cutting a tax"."""
    inner = next((p for p in prep.rights if p.dep_ in ("pobj", "pcomp", "prep")), None)
    if inner is None or inner.text == STUB:
        return ""
    if inner.dep_ == "prep":
        further = _where(inner, depth=depth)
        return f"{prep.lower_} {further}" if further else ""
    if inner.dep_ == "pcomp":
        behind = complement(inner)
        return f"{prep.lower_} {inner.text} {behind}".strip() if inner.tag_ == "VBG" and behind is not None else ""
    return f"{prep.lower_} {' and '.join(_whole(p, depth=depth) for p in (inner, *_conjuncts(inner)))}"


def _whole(head: Token, *, depth: int = 0) -> str:
    """A phrase in the midst of a title, where English wants its article: "to remove the film"."""
    if head.pos_ == "ADJ":
        return f"{_text(_lefts(head))} {complement(head) or ''}".strip()
    article = next((c.lower_ for c in head.lefts if c.dep_ == "det" and c.lower_ in ("the", "a", "an")), "")
    return f"{article} {compact(head, depth=depth)}".strip()


def _wanted(prep: Token, *, whole: bool) -> bool:
    """Whether a preposition's words belong to what is done; when it is done is told elsewhere."""
    return not _of_time(prep) and (not whole or prep.lower_ in _WHERE_TO)


def _of_time(prep: Token) -> bool:
    return prep.lower_ in _AT_TIMES and any(p.ent_type_ in _TIMES for p in prep.rights)


def _conjuncts(head: Token) -> list[Token]:
    found = []
    for child in head.rights:
        if child.dep_ == "conj" and child.pos_ in ("NOUN", "PROPN"):
            found += [child, *_conjuncts(child)]
    return found[:3]


def _lefts(head: Token) -> list[Token]:
    """The words of a noun phrase up to its head; an article, a conjunction or a mark before it left out."""
    words = [t for t in head.doc[head.left_edge.i : head.i + 1] if t.text != STUB or t.i == head.sent.start]
    while len(words) > 1 and _leads(words[0]):
        words = words[1:]
    return words[max(len(words) - _WORDS, 0) :]


def _leads(word: Token) -> bool:
    if word.dep_ in ("punct", "cc", "advmod", "prep", "mark"):
        return True
    return word.dep_ in ("det", "predet") and word.lower_ not in ("no", "neither")


def _text(words: list[Token]) -> str:
    text = " ".join("".join(t.text_with_ws for t in words).split()).strip(_MARKS)
    return text if text.count("“") == text.count("”") else text.replace("“", "").replace("”", "")
