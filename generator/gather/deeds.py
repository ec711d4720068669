"""What is done, in one word for each act: "met", "talks" and "summit" are a meeting."""

import re
from functools import lru_cache

from generator.language.words import forms, stem
from generator.lexicon.acts import NOUNS, VERBS

_BEYOND = ("arrive", "depart")


@lru_cache(maxsize=20_000)
def deeds(text: str) -> frozenset[str]:
    """The concepts of the acts that a text names, each led by "~" to tell it from a word."""
    return frozenset(f"~{concept}" for form in forms(text) if (concept := _concepts().get(stem(form))))


def verb(title: str) -> frozenset[str]:
    """The act of a title whose verb is no known act, by the verb's stem: "Divers to search hull" -> "~search"."""
    found = _VERB.search(title)
    return frozenset({f"~{stem(found[1].casefold())}"}) if found else frozenset()


@lru_cache(maxsize=1)
def _concepts() -> dict[str, str]:
    """Concepts by the stems of the words that name them, irregular forms as well; a noun's and a verb's are one."""
    found: dict[str, str] = {}
    for word, act in (*VERBS.items(), *NOUNS.items()):
        found.setdefault(stem(word), _ONE.get(act.concept, act.concept))
    for form, verb in PAST_FORMS.items():
        if verb in VERBS:
            found.setdefault(stem(form), _ONE.get(VERBS[verb].concept, VERBS[verb].concept))
    return found


_VERB = re.compile(r"\bto (?:be )?(\w+)")
_ONE = {"meet": "meeting", "travel": "visit", "arrive": "visit"}
PAST_FORMS = {
    "met": "meet", "flew": "fly", "flown": "fly", "came": "come", "went": "go", "left": "leave", "spoke": "speak",
    "spoken": "speak", "held": "hold", "took": "take", "made": "make", "paid": "pay", "gave": "give", "began": "begin",
    "won": "win", "lost": "lose", "sold": "sell", "bought": "buy", "built": "build", "sent": "send",
    "withdrew": "withdraw", "withdrawn": "withdraw", "stood": "stand", "ran": "run", "cut": "cut", "shut": "shut",
    "quit": "quit", "struck": "strike", "sought": "seek", "broke": "break",
    "sank": "sink", "sunk": "sink", "fell": "fall", "rose": "rise", "shot": "shoot", "found": "find", "caught": "catch",
    "drove": "drive", "fought": "fight", "slid": "slide", "swept": "sweep", "blew": "blow", "chose": "choose",
    "swore": "swear", "sworn": "swear", "fled": "flee", "led": "lead", "kept": "keep", "hit": "hit", "put": "put",
}  # fmt: skip
"""Past forms that share no stem with their verb."""
