"""Short titles of open items: who and what."""

from collections.abc import Sequence

from spacy.tokens import Token

from generator.extract.open_items.announcement import Announced
from generator.extract.open_items.grammar import lemma_of
from generator.lexicon.commitment import commitment

LIMIT = 80
_WORDS = 8
_BEHIND = 7


def title(
    found: Announced, agents: Sequence[str], partners: Sequence[str], heads: Sequence[Token], place: str | None
) -> str:
    """ "Qin Gang to visit Washington", "More bilateral meetings between Washington and Beijing"."""
    who = _joined(agents)
    act = found.act
    verb = found.verb
    if act.kind == "visit" and who and act.concept in ("visit", "travel", "return", "come"):
        if place:
            return _cut(f"{who} to visit {place}")
        if verb is None or found.noun is None:
            return _cut(f"{who} to {_lemma(verb) or 'travel'}")
    if act.concept in ("meet", "meeting") and who and (partners or heads):
        whom = _joined(partners) or " and ".join(_phrase(h) for h in heads)
        return _cut(f"{who} to meet {whom}")
    if verb is None or (found.noun is not None and verb.i == found.frame.cue.i):
        assert found.noun is not None
        words = _phrase(found.noun)
        for prep in found.noun.rights:
            if prep.lower_ in ("between", "with", "on") and prep.i - found.noun.i < 3 and not who:
                words += " " + " ".join(_text(prep.doc[prep.i : prep.right_edge.i + 1]).split()[:6])
                break
        return _cut(_upper(f"{who}: {words}" if who else words))
    if found.noun is not None and verb.tag_ == "VBN" and commitment(lemma_of(verb), "passive"):
        return _cut(_upper(_phrase(found.noun)))
    subject = found.frame.subject
    if found.begun:
        doer = who or (_phrase(subject) if subject is not None else "")
        return _cut(_upper(f"{doer} {_as_told(verb)}".strip()))
    passive = any(c.dep_ == "nsubjpass" for c in verb.lefts) or (verb.tag_ == "VBN" and verb.dep_ in ("acl", "relcl"))
    what = [c for c in verb.rights if c.dep_ in ("dobj", "prt", "acomp", "attr", "oprd")]
    tail = " ".join(_phrase(c) for c in what)
    if not tail:
        after = next((c for c in verb.rights if c.dep_ == "prep"), None)
        if after is not None:
            tail = " ".join(_text(after.doc[after.i : after.right_edge.i + 1]).split()[:6])
    if passive:
        theme = _phrase(subject) if subject is not None else who
        return _cut(_upper(f"{theme} to be {verb.text.lower()}"))
    doer = who or (_phrase(subject) if subject is not None else "")
    denied = any(c.dep_ == "neg" for c in verb.lefts)
    action = f"{'not ' if denied else ''}to {_lemma(verb)} {tail}".strip()
    if not doer and commitment(lemma_of(found.frame.cue), "noun"):
        doer = lemma_of(found.frame.cue)
    return _cut(_upper(f"{doer} {action}" if doer else action))


def _as_told(verb: Token) -> str:
    """The verb in the form that it has, with its helpers and the words behind it: "is weighing a sale"."""
    helpers = " ".join(c.text for c in verb.lefts if c.dep_ in ("aux", "auxpass", "neg"))
    last = verb.right_edge
    behind = _text(verb.doc[verb.i + 1 : last.i + (not last.is_punct)]).split()[:_BEHIND]
    return " ".join(w for w in (helpers, verb.text, *behind) if w)


def _lemma(verb: Token | None) -> str:
    return lemma_of(verb) if verb is not None else ""


def _joined(names: Sequence[str]) -> str:
    if len(names) > 3:
        return f"{names[0]} and others"
    return " and ".join(names) if len(names) < 3 else f"{names[0]}, {names[1]} and {names[2]}"


def _phrase(head: Token) -> str:
    """A noun phrase without what follows its head, article left out."""
    lefts = list(head.doc[head.left_edge.i : head.i + 1])
    while len(lefts) > 1 and (
        lefts[0].dep_ in ("det", "punct", "cc", "advmod") and lefts[0].lower_ not in ("no", "this")
    ):
        lefts = lefts[1:]
    return _text(head.doc[lefts[max(len(lefts) - _WORDS, 0)].i : head.i + 1]) if lefts else head.text


def _text(words: object) -> str:
    text = " ".join(str(words).split()).strip(' ,;:“”"')
    return text if text.count("“") == text.count("”") else text.replace("“", "").replace("”", "")


def _upper(words: str) -> str:
    """With a capital, but for a name like "iPhone"."""
    first = words.split(" ", 1)[0]
    return words[:1].upper() + words[1:] if first.islower() else words


def _cut(words: str) -> str:
    if len(words) <= LIMIT:
        return words
    return words[:LIMIT].rsplit(" ", 1)[0] + "…"
