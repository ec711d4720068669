"""What a number counts: the noun that it stands before, or that its "of" names."""

from dataclasses import dataclass

from spacy.tokens import Token

from generator.language.amounts import Amount

MEASURES = frozenset(
    """
    mile kilometre kilometer metre meter foot inch yard centimetre centimeter millimetre millimeter acre hectare ton
    tonne kilogram kilo gram pound ounce litre liter gallon barrel degree watt kilowatt megawatt gigawatt volt knot mph
    kph km m kg lb ft cm mm sq square cubic magnitude fahrenheit celsius
    """.split()
)
"""Units of length, area, weight, volume, power and speed."""
_NUMERIC = frozenset({"nummod", "quantmod", "compound", "nmod", "advmod", "amod", "npadvmod"})
_SHARES = frozenset("percent % cent half third thirds quarter quarters fifth fifths sixth sixths tenth tenths".split())
_POINTS = frozenset({"point", "points"})
_DEPTH = 4


@dataclass(frozen=True)
class Counted:
    """What a number tells the size of."""

    head: str | None = None
    modifiers: tuple[str, ...] = ()
    measure: str | None = None
    unit: Token | None = None
    """The word of the measure, which belongs to the number."""


def counted(token: Token, amount: Amount) -> Counted | None:
    """What the number whose last word is `token` counts; None if the words beside it do not say."""
    word = token
    for _ in range(_DEPTH):
        if word.pos_ == "NOUN" and word.i != token.i and word.lower_ not in ("percent", "%", "per", "cent"):
            break
        listed = word.dep_ == "conj" and word.head.pos_ == "NUM"
        if word.head.i == word.i or not (listed or word.dep_ in _NUMERIC) or word.head.pos_ in ("VERB", "AUX", "ADP"):
            break
        word = word.head
    if amount.unit == "percent":
        return _share(token if word.i == token.i or word.pos_ != "NOUN" else word)
    if word.pos_ not in ("NOUN", "PROPN") or word.i == token.i:
        return _of(token, ("of", "in")) or (_behind(token) if amount.unit == "money" else None)
    lemma = word.lemma_.lower()
    if lemma in MEASURES or word.lower_ in MEASURES:
        return Counted(measure=lemma, unit=word)
    if word.lower_ in _POINTS and any(c.lower_ == "percentage" for c in word.lefts):
        return Counted(measure="percentage point", unit=word)
    return Counted(lemma, _modifiers(word))


def _share(token: Token) -> Counted | None:
    """What a percentage is of: "40 percent of voters", "a 40 percent stake"."""
    if token.pos_ == "NOUN" and token.lower_ not in _SHARES:
        return Counted(token.lemma_.lower(), _modifiers(token))
    for word in (token, token.head):
        found = _of(word, ("of",))
        if found is not None:
            return found
    return None


def _of(word: Token, prepositions: tuple[str, ...]) -> Counted | None:
    for c in word.rights:
        if c.dep_ == "prep" and c.lower_ in prepositions:
            for noun in c.rights:
                if noun.dep_ == "pobj" and noun.pos_ == "NOUN":
                    return Counted(noun.lemma_.lower(), _modifiers(noun))
    return None


def _behind(token: Token) -> Counted | None:
    """What money is given in or for, where the parser hangs it on the verb: "paid $2 million in fines"."""
    after = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    if after is None or after.lower_ not in ("in", "of"):
        return None
    noun = next((c for c in after.rights if c.dep_ == "pobj" and c.pos_ == "NOUN"), None)
    return Counted(noun.lemma_.lower(), _modifiers(noun)) if noun is not None else None


def _modifiers(noun: Token) -> tuple[str, ...]:
    """What narrows a noun, without names, numbers and articles: "charter-school" of "students"."""
    found: list[str] = []
    for c in noun.lefts:
        if c.dep_ in ("compound", "amod", "nmod") and c.pos_ in ("NOUN", "ADJ", "VERB") and c.text[0].isalpha():
            before = [x.lemma_.lower() for x in c.lefts if x.dep_ in ("compound", "amod", "npadvmod") and x.is_alpha]
            found.append("-".join((*before, c.lemma_.lower())))
    return tuple(found)
