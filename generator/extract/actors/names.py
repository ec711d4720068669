"""The names within runs of capitalised words, apart from the titles and sentence openings that run on into them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Span, Token

from generator.extract.actors.runs import Run
from generator.extract.actors.titles import TitleSpan, is_role, title_before
from generator.lexicon.calendar import WEEKDAYS
from generator.lexicon.first_names import FIRST_NAMES
from generator.lexicon.names import FAMILY_NAMES_FIRST, HONORIFICS, SUFFIXES
from generator.lexicon.organisations import HEADS, NOT_NAMES, PORTFOLIOS
from generator.lexicon.places import PLACE_WORDS, adjectives, fold, gazetteer

_MORE = frozenset({"affairs", "security", "policy", "services", "and", "&"})
_OPENERS = frozenset({"ADV", "ADP", "SCONJ", "CCONJ", "DET", "PRON", "AUX", "VERB", "INTJ", "PART", "NUM"})

Key = tuple[str, ...]
"""The folded words of a name."""


_FOR_SEVERAL = {"messrs", "messrs.", "mmes", "mmes."}
_JOINED = 5
"""Words from the second of two names back to their form of address, at most."""


@dataclass(frozen=True)
class Name:
    """`run.piece.doc[first:last]`, which may name an actor."""

    run: Run
    first: int
    last: int
    title: TitleSpan | None
    addressed: bool
    """Whether a form of address stands before it: "Mr. Miller"."""

    @cached_property
    def tokens(self) -> Span:
        return self.run.piece.doc[self.first : self.last]

    @cached_property
    def key(self) -> Key:
        return key(self.tokens)

    @property
    def place(self) -> tuple[int, int]:
        return self.run.piece.place(self.tokens)


def key(tokens: Iterable[Token]) -> Key:
    """The folded words."""
    return tuple(fold(t.text) for t in tokens if not t.is_space)


def phrase(words: Key) -> str:
    """The folded name as the gazetteer has it: "people's republic of china"."""
    return " ".join(words).replace(" 's", "'s").replace(" - ", "-").replace(" ,", ",")


def names(run: Run) -> Iterator[Name]:
    """The name that a run holds, if it holds more than titles; two names where the model sees two."""
    doc = run.piece.tokens
    first, last = run.first, run.last
    if run.heading and (seen := _seen_in_heading(run)):
        yield from seen
        return
    while first < last and _opens(doc[first]):
        first += 1
    while last > first and (
        (doc[last - 1].lower_ in NOT_NAMES and last - first < 2) or not doc[last - 1].text[0].isalnum()
    ):
        last -= 1
    last = _before_share_text(run, first, last)
    if first >= last:
        return
    start = _after_title(run, first, last)
    yield from _countries(run, first, start)
    if start >= last:
        return
    addressed = _addressed_with_another(run, start)
    while start < last - 1 and doc[start].lower_ in HONORIFICS:
        start, addressed = start + 1, True
    if start < last and doc[start].lower_ in HONORIFICS:
        return
    while last > start + 1 and doc[last - 1].lower_ in SUFFIXES:
        last -= 1
    if start + 1 == last < len(doc) and doc[start].lower_ in PORTFOLIOS and is_role(doc[last]):
        return  # "Treasury secretary"
    while last > start + 1 and _dates(doc[last - 1]) and (last > start + 2 or doc[start].text in FIRST_NAMES):
        last -= 1
    title = title_before(doc, start if not addressed else start - 1)
    cut = _second_name(run, start, last)
    if cut is not None:
        yield Name(run, start, cut, title, addressed)
        yield Name(run, cut, last, None, False)
    else:
        yield Name(run, start, last, title, addressed)


def _before_share_text(run: Run, first: int, last: int) -> int:
    """Where a name ends that a page's links run on into: "Roe Jane RoeParty" is "Roe"."""
    doc = run.piece.tokens
    for i in range(first + 1, last):
        for j in range(first, i):
            rest = doc[i].text.removeprefix(doc[j].text)
            if len(doc[j]) > 1 and rest != doc[i].text and rest[:1].isupper():
                return j + 1
    return last


def _addressed_with_another(run: Run, start: int) -> bool:
    """Whether a form of address for several stands before the name before: "Messrs. Amundsen and Denholm"."""
    doc = run.piece.doc
    if start < 1 or doc[start - 1].lower_ not in ("and", "&"):
        return False
    return any(t.lower_ in _FOR_SEVERAL for t in doc[max(start - _JOINED, 0) : start - 1])


def _countries(run: Run, first: int, last: int) -> Iterator[Name]:
    """The country that a title starts with: "US Secretary of State"."""
    for length in (2, 1):
        words = run.piece.doc[first : first + length]
        place = gazetteer().get(phrase(key(words)))
        if first + length <= last and place is not None and place.kind == "country" and words.text != "Us":
            yield Name(run, first, first + length, None, False)
            return


def _seen_in_heading(run: Run) -> list[Name]:
    """The persons that the model sees where all words are capitalised."""
    return [
        Name(run, e.start, e.end, None, False)
        for e in run.piece.doc[run.first : run.last].ents
        if e.label_ == "PERSON" and len(e) > 1 and e[0].text in FIRST_NAMES and not any(is_role(t) for t in e)
    ]


def _opens(token: Token) -> bool:
    """Whether the word is capitalised only because it opens a sentence, or is no name at all."""
    if token.is_upper and len(token) > 1 and token.lower_ not in NOT_NAMES:
        return False
    if token.lower_ in NOT_NAMES or (token.is_stop and token.lower_ not in ("us", "may", "will")):
        return True
    opening = token.is_sent_start or (token.i > 0 and token.nbor(-1).text in ("“", '"', "‘", "'", ":", "—", "–", "''"))
    return opening and token.pos_ in _OPENERS and token.text not in FIRST_NAMES


def _after_title(run: Run, first: int, last: int) -> int:
    """Where the name starts in `doc[first:last]`; `last` if all of it is a title."""
    doc = run.piece.tokens
    end = doc[last - 1]
    beside = doc[last - 2] if last - first > 1 else None
    whole = end.lower_ in HEADS or (end.lower_ in PLACE_WORDS and beside is not None and not is_role(beside))
    if whole and beside is not None and beside.lower_ != "of" and not is_role(end):
        return first  # "Justice Department"
    best, complement = first, last
    for p in range(first + 1, last + 1):
        if not _ends_title(run, first, p):
            continue
        of = not is_role(doc[p - 1])
        if p == last:
            if of and last - complement > 1:
                best = complement
                break
            return best if last - best > 1 and doc[best].text in FIRST_NAMES else last
        best = p
        complement = min(complement, p) if of else last
        if _name_follows(doc[p]) or (of and _whole(doc[p - 1]) and doc[p].lower_ not in _MORE):
            break
    while best < last - 1 and _describes(doc[best], doc[best + 1]):
        best += 1
    return best


def _ends_title(run: Run, first: int, p: int) -> bool:
    doc = run.piece.tokens
    if is_role(doc[p - 1]):
        return True
    if not any(is_role(t) for t in doc[first:p]):
        return False
    title = title_before(doc, p)
    return title is not None and title.first < p and (p - first < 3 or doc[p - 1].pos_ == "PROPN")


def _name_follows(token: Token) -> bool:
    return is_name_start(token) or (token.ent_type_ == "PERSON" and token.ent_iob_ == "B")


def _whole(token: Token) -> bool:
    """Whether the word alone can be what an office is of: Secretary of State, Governor of Lagos."""
    return token.lower_ in PORTFOLIOS or fold(token.text) in gazetteer()


def is_name_start(token: Token) -> bool:
    """Whether the word is a usual start of a person's name."""
    return token.text in FIRST_NAMES or (token.text in FAMILY_NAMES_FIRST and token.ent_type_ == "PERSON")


def _dates(token: Token) -> bool:
    """Whether the word tells the day: "asked Roe Friday", "will succeed Roe Feb. 1"."""
    return token.lower_ in WEEKDAYS or (token.text.endswith(".") and token.lower_ in NOT_NAMES)


def _describes(word: Token, after: Token) -> bool:
    """Whether the word says of which country or party the person is: "Republican Donald Trump"."""
    known = fold(word.text) in adjectives() or word.ent_type_ == "NORP" or word.lower_ in ("republican", "democrat")
    return known and is_name_start(after)


def _second_name(run: Run, start: int, last: int) -> int | None:
    """Where a person's name starts right after another name: "Fox News Sean Hannity", "Beijing Blinken"."""
    doc = run.piece.tokens
    for i in range(start + 1, last - 1):
        before = doc[start:i]
        if doc[i].text in FIRST_NAMES and doc[i].ent_iob_ == "B" and doc[i].ent_type_ == "PERSON":
            whole = all(t.ent_type_ == "PERSON" for t in doc[i:last]) and doc[i - 1].ent_type_ == ""
            known = whole or phrase(key(before)) in gazetteer() or doc[i - 1].ent_type_ not in ("PERSON", "")
            if known and doc[i - 1].text not in FIRST_NAMES | FAMILY_NAMES_FIRST:
                return i
    return None
