"""What the words beside a name say of its kind."""

from spacy.tokens import Token
from wordfreq import zipf_frequency

from generator.extract.actors.names import Name, phrase
from generator.extract.actors.runs import is_capital
from generator.lexicon.names import KIN, STORMS
from generator.lexicon.organisations import ORGANS
from generator.lexicon.places import SETTLEMENTS, gazetteer
from generator.lexicon.titles import FOLLOWERS

_COMMON = 4.0
"""On wordfreq's scale (log10 of uses per 10^9 words): as usual as "electric" and "wars"."""
_VERSUS = frozenset({"v.", "vs.", "v", "vs"})
_DOUBTFUL_TITLES = frozenset({"chief", "executive", "general", "major", "star"})
"""Titles that are as often the first word of another name, or an adjective."""
_ADJECTIVES = frozenset({"general", "major"})
"""Those that in lower case are no titles."""
_HUMAN_VERBS = frozenset(
    "say tell add ask note believe think argue write tweet explain warn acknowledge insist hope want speak reply "
    "answer admit claim recall call urge describe feel know love walk wife".split()
)
_PUBLISHING = frozenset("air announce appear broadcast post publish say share stream tell tweet write".split())
_OF_SEVERAL = frozenset({"are", "were", "have", "do"})
"""Verbs after "who" that tell that it means several."""
_AGES = range(5, 111)
_OPENING = frozenset({"“", '"', "‘", "'", "``", "''"})
_CLOSING = frozenset({"”", '"', "’", "'", "''"})
_WHERE = frozenset({"in", "near"})
_KIN_WITHIN = 3
"""Words from a possessive to what is possessed: "Roe's 26th birthday"."""
_JOINTS = frozenset({"'s", "’s", "-", "–", "—", "/", "”", '"', "''"})


def followed(name: Name) -> bool:
    """Whether the name stands before "administration", "supporters" or the like, and is more than a word."""
    after = _after(name)
    word = name.tokens[-1]
    return (
        after is not None
        and after.text in FOLLOWERS
        and (word.ent_type_ == "PERSON" or zipf_frequency(word.lower_, "en") < _COMMON)
        and phrase(name.key) not in gazetteer()
        and name.tokens.text.casefold() not in ORGANS
    )


def opposed(name: Name) -> bool:
    """Whether the name is that of a case in court: "Roe v. Wade"."""
    before = _before(name)
    return before is not None and before.lower_ in _VERSUS


def compound(name: Name) -> bool:
    """Whether the title before the name is none ("major Republican") or a part of it.

    "General Electric", "Executive Order"; "Queen City", where the model sees one place in both words.
    """
    before = _before(name)
    if before is None:
        return False
    if before.text in _ADJECTIVES:
        return True
    if len(name.tokens) > 1:
        return False
    word = name.tokens[0]
    if before.lower_ in _DOUBTFUL_TITLES:
        return before.is_lower or zipf_frequency(name.key[0], "en") > _COMMON
    return is_capital(before) and word.ent_iob_ == "I" and word.ent_type_ not in ("", "PERSON")


def acts(name: Name) -> bool:
    """Whether the name is the subject of a verb for what people do."""
    token = name.tokens.root
    return token.dep_ in ("nsubj", "nsubjpass") and token.head.lemma_.lower() in _HUMAN_VERBS


def described(name: Name) -> bool:
    """Whether what follows is said of a person only: ", who was", ", 43, said"."""
    doc, at = name.run.piece.tokens, name.last
    words = [t.lower_ for t in doc[at : at + 3]]
    if len(words) < 3 or words[0] != ",":
        return False
    if words[1] in ("who", "whose", "whom"):
        return words[2] not in _OF_SEVERAL
    return words[1].isdecimal() and int(words[1]) in _AGES and words[2] in (",", ".")


def has_kin(name: Name) -> bool:
    """Whether the name has what only a person has: "Roe's mother"."""
    doc, at = name.run.piece.tokens, name.last
    if at >= len(doc) or doc[at].text not in ("'s", "’s", "'", "’"):
        return False
    return any(t.lower_ in KIN for t in doc[at + 1 : at + 1 + _KIN_WITHIN])


def is_storm(name: Name) -> bool:
    """Whether a storm has the name: "Hurricane Ida"."""
    before = _before(name)
    return before is not None and before.lower_ in STORMS


def is_settlement(name: Name) -> bool:
    """Whether the name is said to be a place's: "the village of Hexley"."""
    doc, at = name.run.piece.tokens, name.first
    return at > 1 and doc[at - 1].lower_ == "of" and doc[at - 2].lower_ in SETTLEMENTS


def has_article(name: Name) -> bool:
    """Whether "the" stands before the name."""
    before = _before(name)
    return before is not None and before.lower_ == "the"


def definite(name: Name) -> bool:
    """Whether the article is the name's own: "the Charlotte Observer", not "the Jane Miller campaign"."""
    after = _after(name)
    return has_article(name) and (after is None or after.pos_ not in ("NOUN", "PROPN", "ADJ", "PUNCT", "SYM"))


def quoted(name: Name) -> bool:
    """Whether the name stands in marks of its own, as a programme's, a film's or a slogan does."""
    before, after = _before(name), _after(name)
    return before is not None and after is not None and before.text in _OPENING and after.text in _CLOSING


def located(name: Name) -> bool:
    """Whether something is or happens in what the name means."""
    before, after = _before(name), _after(name)
    possessive = after is not None and after.text in ("'s", "’s", "'", "’")
    return (
        before is not None
        and before.text in _WHERE
        and name.tokens.root.dep_ == "pobj"
        and before.head.pos_ in ("VERB", "NOUN", "AUX", "PROPN")
        and not possessive
    )


def is_medium(name: Name) -> bool:
    """Whether somebody says something on what the name means: "wrote on Twitter"."""
    before = _before(name)
    return before is not None and before.lower_ == "on" and before.head.lemma_.lower() in _PUBLISHING


def run_into(name: Name) -> bool:
    """Whether the model's label runs over from words to which the name does not belong: "the network’s Jane Roe"."""
    before = _before(name)
    return before is not None and name.tokens[0].ent_iob_ == "I" and before.text in _JOINTS


def _before(name: Name) -> Token | None:
    return name.run.piece.tokens[name.first - 1] if name.first else None


def _after(name: Name) -> Token | None:
    doc = name.run.piece.tokens
    return doc[name.last] if name.last < len(doc) else None
