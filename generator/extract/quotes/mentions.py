"""The words of a paragraph that may name a speaker: names, pronouns, subjects, and nouns for those who speak."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.extract._mentions import MentionIndex
from generator.extract.quotes.frames import OUTSIDE, Frame
from generator.lexicon.cues import BODIES, MEDIA, PEOPLE, SAY, STRONG
from generator.model.brief import Actor

PERSONAL = frozenset({"he", "she", "they", "we", "i", "it"})
POSSESSIVE = frozenset({"his", "her", "their"})
_LOOSE = frozenset({"one", "some", "others", "another", "many", "both", "someone", "everyone", "everybody", "all"})
_NAMES = frozenset({"PERSON", "ORG", "GPE", "NORP", "FAC"})
_INNER = frozenset({"compound", "amod", "nmod", "det", "nummod", "quantmod", "punct", "case", "flat", "poss"})
_RELATIVE = frozenset({"who", "that", "which"})
_AFTER = frozenset({"prep", "amod", "acl", "relcl", "advcl"})
_PREPOSITIONS = frozenset({"of", "for", "in", "at", "from", "with", "to", "on", "inside", "near", "by"})
_WIDEST = 14
_DASH = re.compile(r"[,;:–—()\[\]“”\"]|''|``|--")


@dataclass(frozen=True, eq=False)
class Mention:
    """Words that may name a speaker, in one paragraph. Offsets are the article's, token numbers the frame's."""

    frame: Frame
    head: int
    first: int
    last: int
    """The last token of the words, not the one after it."""
    kind: str
    """name, body, pronoun or noun."""
    actor: Actor | None
    start: int
    end: int
    verb: int | None
    """The verb whose subject, or whose agent, it is."""

    @property
    def word(self) -> str:
        return self.frame.lower[self.head]


def mentions(frame: Frame, actors: MentionIndex) -> list[Mention]:
    """The candidates of a paragraph, outside its quotations, in order."""
    found = list(_phrases(frame, actors))
    found += _overlooked(frame, actors, {m.head for m in found})
    return sorted(found, key=lambda m: m.head)


def _phrases(frame: Frame, actors: MentionIndex) -> Iterator[Mention]:
    for head in range(len(frame)):
        if frame.inside[head] != OUTSIDE:
            continue
        pos, word = frame.pos[head], frame.lower[head]
        if pos == "PRON" or word in PERSONAL:
            if (
                (word in POSSESSIVE and frame.dep[head] == "poss")
                or word in PERSONAL
                or (word in _LOOSE and frame.dep[head] in ("nsubj", "nsubjpass", "pobj"))
            ):
                yield _mention(frame, head, head, head, "pronoun", None)
            continue
        if pos not in ("NOUN", "PROPN", "ADJ", "NUM", "DET", "X") and not frame.entities[head]:
            continue
        dep = frame.dep[head]
        if dep in _INNER and not (dep == "poss" and pos in ("NOUN", "PROPN")):
            continue
        actor = actors.at(frame.starts[head])
        subject = dep in ("nsubj", "nsubjpass")
        if pos == "PROPN" or actor is not None:
            kind = "name" if actor is not None and actor.kind == "person" else "body"
            if frame.entities[head] == "PERSON" and actor is None:
                kind = "name"
            known = actor is not None or frame.entities[head] in _NAMES or word in PEOPLE
            if not (known or subject or _according(frame, head)):
                continue
        elif pos == "NOUN" or subject:
            if not (subject or word in PEOPLE or word in BODIES or _according(frame, head)):
                continue
            kind = "noun"
        else:
            continue
        first, last = _extent(frame, head)
        if kind == "noun":
            named = _apposed(frame, head, last, actors) if word in PEOPLE else _labelled(frame, head, actors)
            if named is not None:
                actor, last = named
                kind = "name" if actor.kind == "person" else "body"
        yield _mention(frame, head, first, last, kind, actor)


def _overlooked(frame: Frame, actors: MentionIndex, heads: set[int]) -> Iterator[Mention]:
    """Names of actors that the parser made part of something else: "“Go,” Roe barked" with Roe as an adjective."""
    at, size = 0, len(frame)
    while at < size:
        named = frame.inside[at] == OUTSIDE and frame.words[at][:1].isupper()
        actor = actors.at(frame.starts[at]) if named else None
        first = at
        at += 1
        if actor is None or actor.kind not in ("person", "organisation"):
            continue
        while at < size and frame.inside[at] == OUTSIDE and actors.at(frame.starts[at]) is actor:
            at += 1
        if heads.isdisjoint(range(first, at)):
            kind = "name" if actor.kind == "person" else "body"
            yield _mention(frame, at - 1, first, at - 1, kind, actor)


def _mention(frame: Frame, head: int, first: int, last: int, kind: str, actor: Actor | None) -> Mention:
    return Mention(frame, head, first, last, kind, actor, frame.starts[first], frame.ends[last], _verb(frame, head))


def _according(frame: Frame, head: int) -> bool:
    """Whether it stands after "according to"."""
    above = frame.heads[head]
    return (
        frame.dep[head] == "pobj"
        and frame.lower[above] in ("to", "per")
        and (above > 0 and frame.lower[above - 1] in ("according", "as"))
    )


def _verb(frame: Frame, head: int) -> int | None:
    above = frame.heads[head]
    if frame.dep[head] in ("nsubj", "nsubjpass"):
        return above
    if frame.dep[head] == "pobj" and frame.dep[above] == "agent":
        return frame.heads[above]
    clauses = [c for c in frame.children[head] if c > head and _is_clause(frame, c)]
    if clauses:
        return next((c for c in clauses if frame.lemmas[c] in SAY), clauses[0])
    if frame.dep[head] == "conj" and above != head and frame.pos[above] in ("NOUN", "PROPN", "PRON"):
        return _verb(frame, above) if above < head else None
    if frame.dep[head] in _INNER and head + 1 < len(frame) and frame.lemmas[head + 1] in SAY:
        return head + 1 if frame.pos[head + 1] == "VERB" else None
    return None


def _is_clause(frame: Frame, verb: int) -> bool:
    """Whether a verb below a noun tells what the noun does: "Miller, who said", "Miller, in a blue tie, wrote"."""
    if frame.dep[verb] == "relcl":
        return any(frame.dep[w] in ("nsubj", "nsubjpass") and frame.lower[w] in _RELATIVE for w in frame.children[verb])
    return frame.dep[verb] == "acl" and frame.lemmas[verb] in STRONG and frame.words[verb - 1] == ","


def _extent(frame: Frame, head: int) -> tuple[int, int]:
    """The noun phrase: what stands left of the head, and phrases with "of", "in", "for" right after it."""
    first = head
    while first > 0 and head - first < _WIDEST:
        before = first - 1
        if frame.inside[before] != OUTSIDE or _DASH.fullmatch(frame.words[before]):
            break
        if not _under(frame, before, head) or frame.dep[before] in ("cc", "conj", "preconj", "mark", "advmod", "prep"):
            break
        first = before
    if first >= 2 and frame.lower[first - 1] == "of" and frame.lower[first - 2] in PEOPLE:
        first = _extent(frame, first - 2)[0]  # "Secretary of State Jane Roe", taken as two phrases
    return first, _right(frame, head)


def _right(frame: Frame, head: int) -> int:
    """The end of what follows the head without a comma: "of the State Department", "familiar with the talks"."""
    last = head
    for child in frame.children[head]:
        if child != last + 1 or frame.dep[child] not in _AFTER or frame.pos[child] not in ("ADP", "ADJ", "VERB"):
            continue
        if frame.dep[child] == "prep" and frame.lower[child] not in _PREPOSITIONS:
            continue
        end = child
        while end + 1 < len(frame) and end - head < _WIDEST and _joins(frame, end + 1, child):
            end += 1
        if end > child:
            last = end
    return last


def _joins(frame: Frame, token: int, above: int) -> bool:
    return (
        frame.inside[token] == OUTSIDE
        and not _DASH.fullmatch(frame.words[token])
        and frame.dep[token] != "cc"
        and _under(frame, token, above)
    )


def _under(frame: Frame, token: int, head: int) -> bool:
    for _ in range(6):
        if token == head:
            return True
        above = frame.heads[token]
        if above == token:
            return False
        token = above
    return token == head


def _apposed(frame: Frame, head: int, last: int, actors: MentionIndex) -> tuple[Actor, int] | None:
    """The person whom an apposition names: "a spokeswoman for the department, Jane Roe"; with its last token."""
    for at in range(last + 1, min(last + 9, len(frame) - 1)):
        if frame.inside[at] != OUTSIDE or (frame.lemmas[at] in SAY and frame.pos[at] == "VERB"):
            break
        if frame.words[at] == ",":
            actor = actors.at(frame.starts[at + 1])
            end = at + 1
            while end + 1 < len(frame) and actors.at(frame.starts[end + 1]) is actor:
                end += 1
            closed = (
                end + 1 == len(frame) or frame.words[end + 1] in (",", ".") or frame.pos[end + 1] in ("VERB", "AUX")
            )
            if actor is not None and actor.kind == "person" and closed:
                return actor, end
            break
    above = frame.heads[head]
    if frame.dep[head] == "appos":
        actor = actors.at(frame.starts[above])
        if actor is not None and actor.kind == "person" and frame.inside[above] == OUTSIDE:
            return actor, last
    return None


def _labelled(frame: Frame, head: int, actors: MentionIndex) -> tuple[Actor, int] | None:
    """The body whose name follows its kind without a comma: "broadcaster CCTV"; with its last token."""
    actor = actors.at(frame.starts[head + 1]) if head + 1 < len(frame) and frame.inside[head + 1] == OUTSIDE else None
    if actor is None or actor.kind != "organisation" or frame.lower[head] not in BODIES | MEDIA:
        return None
    end = head + 1
    while end + 1 < len(frame) and actors.at(frame.starts[end + 1]) is actor:
        end += 1
    return actor, end
