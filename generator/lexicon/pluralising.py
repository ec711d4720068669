"""Plurals of English nouns, as far as spelling tells them and the few that news counts."""

_IRREGULAR = {"person": "people", "child": "children", "man": "men", "woman": "women", "life": "lives", "foot": "feet"}
_SIBILANTS = ("s", "x", "z", "ch", "sh")


def plural(noun: str) -> str:
    """The plural of a lemma: "rocket" -> "rockets"; "people" stays."""
    if noun in _IRREGULAR.values() or noun.endswith("people"):
        return noun
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    for ending in ("man", "woman"):
        if noun.endswith(ending):
            return noun[: -len(ending)] + _IRREGULAR[ending]
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(_SIBILANTS) else "s") if noun else noun
