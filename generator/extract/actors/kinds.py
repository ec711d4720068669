"""What kind of actor a name is, decided by all that the article does with it."""

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import get_args

from wordfreq import zipf_frequency

from generator.extract.actors.names import Key, Name, phrase
from generator.extract.actors.titles import title_after
from generator.lexicon.first_names import FIRST_NAMES
from generator.lexicon.names import FAMILY_NAMES_FIRST, PARTICLES
from generator.lexicon.organisations import HEADS, LEGAL_FORMS, NOT_NAMES, ORGANS
from generator.lexicon.places import COMPASS, PLACE_WORDS, VENUES, adjectives, gazetteer
from generator.lexicon.titles import FOLLOWERS, ROLES
from generator.model.brief import ActorKind

_LABELS: dict[str, ActorKind] = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "NORP": "group",
}
_LONGEST_PERSON = 5
_NEVER_IN_PERSONS = frozenset({"of", "for", "the", "and", "&", "to", "in", "on"})
_PARTY_AND_STATE = re.compile(r"[rdi]-[a-z]")
_RARE = 3.0
"""On wordfreq's scale (log10 of uses per 10^9 words): hardly more than a name."""
_COMMON = 4.0
"""Words as usual as "electric" and "wars"."""
_VERSUS = frozenset({"v.", "vs.", "v", "vs"})
_DOUBTFUL_TITLES = frozenset({"general", "star", "major"})
"""Titles that are as often the first word of another name, or an adjective."""
_HUMAN_VERBS = frozenset(
    "say tell add ask note believe think argue write tweet explain warn acknowledge insist hope want speak reply "
    "answer admit claim recall call urge describe feel know love walk wife".split()
)


@dataclass
class Form:
    """All the places where the article has one name."""

    key: Key
    names: list[Name] = field(default_factory=list)

    @property
    def titled(self) -> int:
        return sum(
            1
            for n in self.names
            if ((n.title is not None and not _compound(n)) or n.addressed)
            and (not n.run.heading or n.tokens[-1].ent_type_ == "PERSON")
        )

    @property
    def is_given(self) -> bool:
        """Whether it starts with a given name."""
        if self.key[1:2] == ("-",) and self.key[0] in gazetteer():
            return False
        return self.names[0].tokens[0].text in FIRST_NAMES or self.key[0].capitalize() in FIRST_NAMES

    @property
    def plain(self) -> list[Name]:
        """The places outside words that are all capitalised."""
        return [n for n in self.names if not n.run.heading]


def forms(found: list[Name]) -> dict[Key, Form]:
    """The names by their folded words, in document order."""
    by_key: dict[Key, Form] = {}
    for name in found:
        by_key.setdefault(name.key, Form(name.key)).names.append(name)
    return by_key


def kind_of(form: Form) -> ActorKind | None:
    """The kind of a name, None if it is none."""
    words = form.key
    text = phrase(words)
    if all(w in NOT_NAMES for w in words) or not any(c.isalpha() for c in words[0]) or len(text) < 2:
        return None
    if _PARTY_AND_STATE.match(text):
        return None
    if words[0] in COMPASS and text not in gazetteer() and (len(words) == 1 or phrase(words[1:]) in gazetteer()):
        return None
    scores: dict[ActorKind, float] = dict.fromkeys(get_args(ActorKind), 0.0)
    for label, share in _shares(form).items():
        if label in _LABELS:
            scores[_LABELS[label]] += 2 * share
    known = gazetteer().get(text)
    if known is not None:
        scores["place"] += {"city": 2, "country": 6}.get(known.kind, 4)
    if text in ORGANS:
        scores["organisation"] += 5
    if text in adjectives():
        return None
    if len(words) > 1 and (
        words[-1] in HEADS or words[-1] in LEGAL_FORMS or any(w in HEADS for w in words[:2] if "of" in words)
    ):
        scores["organisation"] += 4
    elif len(words) > 1 and words[-1] in PLACE_WORDS:
        scores["place"] += 2.5
    elif words[-1] in ROLES and not form.is_given:
        return None
    scores["person"] += _person_score(form)
    kind, score = max(scores.items(), key=lambda item: item[1])
    return kind if score >= 1 else None


def _shares(form: Form) -> dict[str, float]:
    """The share of each of the model's labels."""
    counts: Counter[str] = Counter()
    for name in form.plain or form.names:
        labels = [t.ent_type_ for t in name.tokens if t.text[0].isalnum()]
        counts[labels[-1] if labels[-1] else labels[0]] += 1
    total = sum(counts.values())
    return {label: n / total for label, n in sorted(counts.items())}


def _person_score(form: Form) -> float:
    """What speaks for a person besides the model's label, and what against one."""
    words = [w for w in form.key if w not in PARTICLES]
    if len(words) > _LONGEST_PERSON or not words or words[0] in NOT_NAMES:
        return -5
    if any(any(c.isdigit() for c in w) for w in words) or any(w in _NEVER_IN_PERSONS for w in words):
        return -5
    if (len(words) > 1 and words[-1] in VENUES) or all(_opposed(n) for n in form.names):
        return -2
    given = form.is_given
    if any(w in ROLES or w in adjectives() for w in words[:-1] if w.capitalize() not in FIRST_NAMES):
        return -2
    if words[-1] in HEADS or words[0] in HEADS or (any(w in HEADS for w in words) and not form.titled):
        return -2
    score = 0.0
    if form.titled:
        score += 3
    if given:
        score += 1 if len(words) == 1 or not _upright(form) else 2.5
    elif len([w for w in words if w != "-"]) in (2, 3) and form.names[0].tokens[0].text in FAMILY_NAMES_FIRST:
        score += 1
    if any(title_after(n.run.piece.tokens, n.last) for n in form.plain):
        score += 1.5
    if any(_acts(n) for n in form.plain):
        score += 0.8
    if len(words) == 1 and any(followed(n) for n in form.plain):
        score += 2.5
    if form.names[0].tokens[-1].ent_type_ == "NORP":
        score -= 2
    if not given:
        if len(words) == 1 and form.plain and all(n.tokens[0].is_upper for n in form.plain):
            score -= 3  # an acronym
        if len(words) > 1 and any(n.tokens[-1].is_upper and len(n.tokens[-1]) > 1 for n in form.plain):
            score -= 3  # "Indiana GOP"
        if all(n.tokens[-1].tag_ in ("NNS", "NNPS") for n in form.names):
            score -= 2  # "Republicans"
        if 2 * sum(n.first > 0 and n.tokens[0].nbor(-1).lower_ == "the" for n in form.plain) > len(form.plain):
            score -= 2
        if score <= 0 and not _likely(form):
            score -= 1.2  # nothing but the model's word for it
    return score


def _likely(form: Form) -> bool:
    """Whether the model sees nothing but a person, in a word that is a name more than a word or time and again."""
    if not form.plain or any(t.ent_type_ != "PERSON" for n in form.plain for t in n.tokens if t.text[0].isalnum()):
        return False
    return len(form.plain) > 1 if len(form.key) == 1 else zipf_frequency(form.key[0], "en") < _RARE


def followed(name: Name) -> bool:
    """Whether the name stands before "administration", "supporters" or the like."""
    doc = name.run.piece.tokens
    after = doc[name.last] if name.last < len(doc) else None
    return (
        after is not None
        and after.text in FOLLOWERS
        and phrase(name.key) not in gazetteer()
        and name.tokens.text.casefold() not in ORGANS
    )


def _opposed(name: Name) -> bool:
    """Whether the name is that of a case in court: "Roe v. Wade"."""
    doc = name.run.piece.tokens
    return name.first > 0 and doc[name.first - 1].lower_ in _VERSUS


def _compound(name: Name) -> bool:
    """Whether the title before a word is part of a name ("General Electric") or none ("major Republican")."""
    before = name.run.piece.tokens[name.first - 1] if name.first else None
    if before is None or len(name.tokens) > 1 or before.lower_ not in _DOUBTFUL_TITLES:
        return False
    return before.is_lower or zipf_frequency(name.key[0], "en") > _COMMON


def _upright(form: Form) -> bool:
    """Whether no word of the name is plainly another part of speech."""
    return not any(t.pos_ in ("VERB", "ADV", "AUX", "ADP", "DET") for t in form.names[0].tokens)


def _acts(name: Name) -> bool:
    token = name.tokens.root
    return token.dep_ in ("nsubj", "nsubjpass") and token.head.lemma_.lower() in _HUMAN_VERBS
