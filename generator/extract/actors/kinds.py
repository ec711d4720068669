"""What kind of actor a name is, decided by all that the article does with it."""

import re
from dataclasses import dataclass, field
from typing import get_args

from wordfreq import zipf_frequency

from generator.extract.actors.beside import (
    acts,
    compound,
    definite,
    described,
    followed,
    has_article,
    has_kin,
    is_medium,
    is_settlement,
    is_storm,
    located,
    opposed,
    quoted,
    run_into,
)
from generator.extract.actors.names import Key, Name, phrase
from generator.extract.actors.titles import title_after
from generator.lexicon.first_names import FIRST_NAMES, WORDS_TOO
from generator.lexicon.names import FAMILY_NAMES_FIRST, HONORIFICS, PARTICLES, STORMS
from generator.lexicon.organisations import HEADS, LEGAL_FORMS, NOT_NAMES, ORGANS, THINGS
from generator.lexicon.places import COMPASS, PEOPLES, PLACE_WORDS, STREETS, VENUES, adjectives, gazetteer
from generator.lexicon.titles import ABBREVIATED_ROLES, ROLES
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
_PRODUCT = re.compile(r"[a-z][A-Z]")
"""How firms write: iPhone, eBay."""
_INITIAL = re.compile(r"[a-z]\.")
_PARTY_AND_STATE = re.compile(r"[rdi]-[a-z]")
_BEFORE_NAMES = frozenset(word for word in HONORIFICS | ABBREVIATED_ROLES if word.endswith("."))
_PLURALS = frozenset({"NNS", "NNPS"})
_RARE = 3.0
"""On wordfreq's scale (log10 of uses per 10^9 words): hardly more than a name."""
_PLAIN = 3.7
"""A word of the language more than a name."""


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
            if ((n.title is not None and not compound(n)) or n.addressed)
            and (not n.run.heading or (len(n.tokens) > 1 and n.tokens[-1].ent_type_ == "PERSON"))
        )

    @property
    def is_given(self) -> bool:
        """Whether it starts with a given name."""
        if self.key[1:2] == ("-",) and self.key[0] in gazetteer():
            return False
        first = self.key[1] if len(self.key) > 2 and _INITIAL.fullmatch(self.key[0]) else self.key[0]
        if first.capitalize() in WORDS_TOO:
            return len(self.key) == 2 and zipf_frequency(self.key[1], "en") < _RARE
        return self.names[0].tokens[0].text in FIRST_NAMES or first.capitalize() in FIRST_NAMES

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


def kinds_of(found: dict[Key, Form]) -> dict[Key, ActorKind | None]:
    """The kind of each name: of single words first, since "Charlotte" may be a city in this article."""
    single = {key: _kind(form, frozenset()) for key, form in found.items() if len(key) == 1}
    places = frozenset(key[0] for key, kind in single.items() if kind == "place")
    kinds = {key: single[key] if key in single else _kind(form, places) for key, form in found.items()}
    kinds |= {key: "person" for key in found if _has_a_persons_surname(key, found, kinds)}
    return kinds | {key[1:]: None for key in found if len(key) == 2 and key[0] in STORMS and not found[key].titled}


def _has_a_persons_surname(key: Key, found: dict[Key, Form], kinds: dict[Key, ActorKind | None]) -> bool:
    """Whether a name of two rare words ends in one that the article addresses, or gives kin to: "Mr. Arbor"."""
    if len(key) != 2 or kinds[key] != "organisation" or kinds.get(key[1:]) != "person":
        return False
    surname = found[key[1:]]
    known = surname.titled or any(has_kin(n) for n in surname.plain)
    return bool(known) and not _is_thing(found[key], list(key)) and zipf_frequency(key[0], "en") < _RARE


def _kind(form: Form, places: frozenset[str]) -> ActorKind | None:
    """The kind of a name, None if it is none; `places` are the single words that are places here."""
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
    if text in adjectives() or words[0] in STORMS or any(is_storm(n) for n in form.names):
        return None
    if len(words) > 1 and (
        words[-1] in HEADS or words[-1] in LEGAL_FORMS or any(w in HEADS for w in words[:2] if "of" in words)
    ):
        scores["organisation"] += 4
    elif len(words) > 1 and words[-1] in PLACE_WORDS | STREETS:
        scores["place"] += 2.5
    elif words[-1] in ROLES and not form.is_given:
        return None
    if _is_where(form):
        scores["place"] += 2.5
    if any(is_settlement(n) for n in form.plain):
        scores["place"] += 4
    if _wordy(form) and any(acts(n) for n in form.plain):
        scores["organisation"] += 1  # who is called with mere words and speaks is a body
    scores["person"] += _person_score(form, places)
    kind, score = max(scores.items(), key=lambda item: item[1])
    return kind if score >= 1 else None


def _shares(form: Form) -> dict[str, float]:
    """The share of each of the model's labels."""
    counts: dict[str, float] = {}
    named = form.plain or form.names
    for name in named:
        labels = [t.ent_type_ for t in name.tokens if t.text[0].isalnum()]
        label = labels[-1] or labels[0]
        counts[label] = counts.get(label, 0) + (0.5 if run_into(name) else 1)
    return {label: n / len(named) for label, n in sorted(counts.items())}


def _person_score(form: Form, places: frozenset[str]) -> float:
    """What speaks for a person besides the model's label, and what against one."""
    words = [w for w in form.key if w not in PARTICLES]
    if _never_a_person(form, words):
        return -5
    given = form.is_given and not _named_after(form, places)
    if _is_thing(form, words):
        return -2
    score = _for_person(form, words, given=given)
    if form.names[0].tokens[-1].ent_type_ == "NORP":
        score -= 2
    if len(words) > 1 and not form.titled and form.plain:
        if all(quoted(n) for n in form.plain):
            score -= 3
        if 2 * sum(definite(n) for n in form.plain) > len(form.plain):
            score -= 2
    if not given:
        score -= _unlike_person(form, words)
        if score <= 0 and not _likely(form):
            score -= 1.2  # nothing but the model's word for it
    return score


def _never_a_person(form: Form, words: list[str]) -> bool:
    """Whether the words cannot be a person's name."""
    if len(words) > _LONGEST_PERSON or not words or words[0] in NOT_NAMES:
        return True
    if len(words) == 1 and words[0] in PEOPLES and not form.titled:
        return True
    if len(words) > 1 and words[-1] in STREETS and not form.titled:
        return True
    if any(w == "-" and form.key[i + 1].capitalize() in FIRST_NAMES for i, w in enumerate(form.key[:-2]) if i > 1):
        return True  # "Ann Roe-Jane Doe"
    if all(_PRODUCT.match(n.tokens[0].text) for n in form.names):
        return True
    return any(any(c.isdigit() for c in w) for w in words) or any(
        w in _NEVER_IN_PERSONS and form.key[i - 1 : i] != ("-",)  # "Moon Jae-in"
        for i, w in enumerate(form.key)
        if w not in PARTICLES
    )


def _is_thing(form: Form, words: list[str]) -> bool:
    """Whether the words are rather those of an institution, a venue, a work, a product, a case in court."""
    if (len(words) > 1 and words[-1] in VENUES | THINGS | _BEFORE_NAMES) or all(opposed(n) for n in form.names):
        return True
    if any(w in ROLES or w in adjectives() for w in words[:-1] if w.capitalize() not in FIRST_NAMES):
        return True
    return words[-1] in HEADS or words[0] in HEADS or (any(w in HEADS for w in words) and not form.titled)


def _named_after(form: Form, places: frozenset[str]) -> bool:
    """Whether the given name is a place in this article and no family name follows: "Charlotte Observer"."""
    if len(form.key) == 1 or form.key[0] not in places:
        return False
    seen = all(n.tokens[-1].ent_type_ == "PERSON" for n in form.names)
    return _is_plural(form.key[-1]) or not (seen or zipf_frequency(form.key[-1], "en") < _RARE)


def _is_plural(word: str) -> bool:
    """Whether the word is the plural of a usual word, as in names of teams, and not "Williams" or "Roberts"."""
    one = word.removesuffix("s")
    return one != word and zipf_frequency(one, "en") >= _RARE and one.capitalize() not in FIRST_NAMES


def _for_person(form: Form, words: list[str], *, given: bool) -> float:
    score = 0.0
    if form.titled:
        score += 3
    if given:
        score += 1 if len(words) == 1 or not _upright(form) else 2.5
    elif len([w for w in words if w != "-"]) in (2, 3) and form.names[0].tokens[0].text in FAMILY_NAMES_FIRST:
        score += 1
    if any(title_after(n.run.piece.tokens, n.last) for n in form.plain):
        score += 1.5
    if _described(form):
        score += 1.5
    if any(acts(n) for n in form.plain) and not _wordy(form):
        score += 1.2 if len(words) > 1 and zipf_frequency(words[0], "en") < _RARE else 0.8
    if len(words) == 1 and any(followed(n) for n in form.plain):
        score += 2.5
    if any(has_kin(n) for n in form.plain):
        score += 3.5
    return score


def _unlike_person(form: Form, words: list[str]) -> float:
    """What speaks against a person in a name that starts with no given name."""
    against = 0.0
    if len(words) == 1 and form.plain and all(n.tokens[0].is_upper for n in form.plain):
        against += 3  # an acronym
    if len(words) > 1 and any(n.tokens[-1].is_upper and len(n.tokens[-1]) > 1 for n in form.plain):
        against += 3  # "Indiana GOP"
    if all(n.tokens[-1].tag_ in _PLURALS for n in form.names) and not _described(form):
        against += 2  # "Republicans"
    if any(is_medium(n) for n in form.plain):
        against += 3
    if len(words) == 1 and 2 * sum(has_article(n) for n in form.plain) > len(form.plain):
        against += 2
    return against


def _described(form: Form) -> bool:
    """Whether a name that is no plural is described as a person's."""
    plural = len(form.key) == 1 and form.names[0].tokens[0].tag_ in _PLURALS
    return not plural and any(described(n) for n in form.plain)


def _wordy(form: Form) -> bool:
    """Whether all words of a longer name are words of the language, and none a given name: "Zero Hedge"."""
    return len(form.key) > 1 and all(
        zipf_frequency(w, "en") >= _PLAIN and w.capitalize() not in FIRST_NAMES for w in form.key
    )


def _is_where(form: Form) -> bool:
    """Whether a name like a person's is a place: things are or happen in it, and it neither acts nor has a title."""
    if form.titled or not form.plain or not form.is_given:
        return False
    subject = any(n.tokens.root.dep_ in ("nsubj", "nsubjpass", "appos") for n in form.plain)
    return not subject and any(located(n) for n in form.plain)


def _likely(form: Form) -> bool:
    """Whether the model sees nothing but a person, in a word that is a name more than a word or time and again."""
    if not form.plain or any(t.ent_type_ != "PERSON" for n in form.plain for t in n.tokens if t.text[0].isalnum()):
        return False
    return len(form.plain) > 1 if len(form.key) == 1 else zipf_frequency(form.key[0], "en") < _RARE


def _upright(form: Form) -> bool:
    """Whether no word of the name is plainly another part of speech."""
    return not any(t.pos_ in ("VERB", "ADV", "AUX", "ADP", "DET") for t in form.names[0].tokens)
