"""What of a draft counts when it is judged, in numbers and named facts.

A named fact is a number with its value in its name: "cue=plan" is 1 where the cue is "plan", else not there.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import TypeAlias

from spacy.lang.en.stop_words import STOP_WORDS
from spacy.tokens import Span, Token

from generator.annotate import Annotated
from generator.extract.open_items.draft import Draft
from generator.extract.open_items.gate import REFUSALS
from generator.extract.open_items.grammar import DEPTH, conditional, form, lemma_of, past, reported
from generator.extract.open_items.hints import clause_of
from generator.extract.open_items.likeness import words_of
from generator.extract.open_items.when import hangs
from generator.language.edtf import first_day, last_day
from generator.lexicon.acts import DEEDS, NOUNS, OUTCOMES, STATES, VERBS
from generator.lexicon.commitment import FIRMNESS, REPORTING, Form, commitment
from generator.lexicon.vectors import mean
from generator.model.brief import DateMention

Numbers: TypeAlias = dict[str, float]

_FORMS: tuple[Form, ...] = ("intent", "commit", "passive", "adjective", "noun", "request", "that")
_LEAD = 3
"""Paragraphs at the head of an article that say what it is about."""
_WIDEST = 100
"""Most words below an act that are looked at."""
_CONTENT = ("NOUN", "PROPN", "VERB")
_OBJECTS = ("dobj", "attr", "oprd")
_SPEAKERS = {"i", "we", "our", "my", "us"}
_CUSTOM = {"long", "often", "always", "never", "ever", "repeatedly"}
_PENDING = {"yet", "still", "until", "before"}
_BEFORE = {"already", "recently", "once", "previously", "earlier", "former", "formerly", "ago", "last"}
_DATES = ("next", "this", "last", "tomorrow", "today", "tonight", "later", "coming", "early", "late")


@dataclass(frozen=True, eq=False)
class Setting:
    """The sentence in which drafts stand."""

    sentence: Span
    paragraph: int
    coming: frozenset[int]
    """Words that name a time that had not begun when the article was published."""
    ahead: Sequence[tuple[Token, DateMention]]
    """Dates that were not over."""


@dataclass(frozen=True, eq=False)
class Candidate:
    """A draft that may be an open item."""

    draft: Draft
    setting: Setting


def lead(annotated: Annotated) -> Counter[str]:
    """How often the first paragraphs have each lemma."""
    tokens = (t for piece in annotated.pieces[:_LEAD] for t in piece.doc)
    return Counter(t.lemma_.lower() for t in tokens if t.pos_ in _CONTENT)


def measured(candidates: Sequence[Candidate], annotated: Annotated, about: Counter[str]) -> list[Numbers]:
    """The numbers of all candidates of an article."""
    passed = [d.found.sure and not any(refused(d) for refused in REFUSALS) for d in (c.draft for c in candidates)]
    together = Counter(id(c.setting) for c in candidates)
    around = {id(c.setting): _sentence(c.setting.sentence) for c in {id(c.setting): c for c in candidates}.values()}
    day = first_day(annotated.article.published)
    whole = {
        "passed_in_article": sum(passed),
        "sure_in_article": sum(c.draft.found.sure for c in candidates),
        "in_article": len(candidates),
    }
    found = []
    for candidate, passes in zip(candidates, passed, strict=True):
        numbers: Numbers = {k: float(v) for k, v in whole.items()}
        numbers["passes"] = passes
        numbers["in_sentence"] = together[id(candidate.setting)]
        numbers["paragraph"] = candidate.setting.paragraph
        numbers["depth_in_article"] = candidate.setting.paragraph / max(1, len(annotated.pieces))
        numbers |= around[id(candidate.setting)]
        for part in (_announced, _done, _clauses, _worded):
            part(numbers, candidate)
        _time(numbers, candidate, day)
        _about(numbers, candidate, about)
        found.append(numbers)
    return found


def _announced(numbers: Numbers, candidate: Candidate) -> None:
    """By which word, how firmly, against which objections."""
    draft = candidate.draft
    cue = draft.frame.cue
    numbers["sure"] = draft.found.sure
    numbers["level"] = FIRMNESS.index(draft.commitment)
    numbers["plain"] = draft.frame.plain
    numbers["soon"] = draft.frame.soon
    numbers["foreseen"] = draft.frame.foreseen
    numbers["told_by"] = draft.frame.teller is not None
    _name(numbers, "level", draft.commitment)
    _name(numbers, "way", draft.found.way)
    _name(numbers, "cue", lemma_of(cue))
    _name(numbers, "cue_tag", cue.tag_)
    _name(numbers, "cue_form", form(cue))
    for kind in _FORMS:
        if commitment(lemma_of(cue), kind) is not None:
            _name(numbers, "cue_class", kind)
    for refused in REFUSALS:
        if refused(draft):
            _name(numbers, "refused", refused.__name__)


def _done(numbers: Numbers, candidate: Candidate) -> None:
    """What is to be done, by whom, on what."""
    draft = candidate.draft
    head, done, doer = draft.found.head, draft.found.done, draft.frame.subject
    lemma = lemma_of(head)
    objects = [c for c in head.rights if c.dep_ in _OBJECTS]
    thing = objects[0] if objects else next((g for c in head.rights if c.dep_ == "prep" for g in c.rights), None)
    numbers["firm"] = draft.firm
    numbers["state"] = lemma in STATES
    numbers["outcome"] = lemma in OUTCOMES
    numbers["known_verb"] = lemma in VERBS
    numbers["known_noun"] = lemma_of(done) in NOUNS or lemma_of(done) in DEEDS
    numbers["known_object"] = any(lemma_of(c) in NOUNS or lemma_of(c) in DEEDS for c in objects)
    numbers["objects"] = len(objects)
    numbers["by_verb"] = draft.found.verb is not None
    numbers["nominal"] = draft.nominal
    numbers["passive"] = draft.passive
    numbers["quoted"] = draft.quoted
    numbers["headline"] = draft.headline
    numbers["clause_length"] = len(draft.evidence.exact)
    numbers["place"] = draft.place is not None
    numbers["agents"] = len(draft.agents)
    numbers["named_within"] = any(t.pos_ == "PROPN" for t in islice(done.subtree, _WIDEST))
    numbers["doers"] = doer is not None and doer.tag_ in ("NNS", "NNPS")
    _name(numbers, "doer", draft.doer)
    _name(numbers, "doer_word", doer.lower_ if doer is not None and doer.pos_ == "PRON" else "")
    _name(numbers, "kind", draft.kind)
    _name(numbers, "done", lemma_of(done))
    _name(numbers, "thing", lemma_of(thing) if thing is not None else "")
    _name(numbers, "under", done.head.lower_ if done.dep_ == "pobj" else done.dep_)
    _mean(numbers, "done", lemma_of(done))
    _mean(numbers, "thing", lemma_of(thing) if thing is not None else "")
    _mean(numbers, "doer", lemma_of(doer) if doer is not None and doer.pos_ == "NOUN" else "")


def _clauses(numbers: Numbers, candidate: Candidate) -> None:
    """The verbs of the act, of the announcement and over it."""
    draft = candidate.draft
    head, top = draft.found.head, draft.frame.top
    above = list(_above(top))
    over = next((t for t in above if t.pos_ in ("VERB", "AUX")), None)
    numbers["conditional"] = conditional(head) if head.pos_ in ("VERB", "AUX") else conditional(top)
    numbers["conditional_above"] = conditional(top)
    numbers["reported"] = reported(top)
    numbers["past"] = past(top)
    numbers["denied"] = any(c.dep_ == "neg" for c in head.children)
    numbers["denied_above"] = any(c.dep_ == "neg" for t in above for c in t.children)
    numbers["deep"] = len(above)
    numbers["told_past"] = any(t.tag_ == "VBD" and t.lemma_ not in REPORTING for t in above)
    numbers["told"] = any(t.lemma_ in REPORTING for t in above)
    _name(numbers, "form", form(head))
    _name(numbers, "top_form", form(top))
    _name(numbers, "over_form", form(over) if over is not None else "")
    _name(numbers, "over", lemma_of(over) if over is not None else "")
    _name(numbers, "top_dep", top.dep_)
    _name(numbers, "adverb", next((c.lower_ for t in (head, top) for c in t.children if c.dep_ == "advmod"), ""))
    _name(numbers, "mark", next((c.lower_ for t in (head, top) for c in t.lefts if c.dep_ == "mark"), ""))
    _mean(numbers, "over", lemma_of(over) if over is not None else "")
    _mean(numbers, "head", lemma_of(top.head) if top.head.i != top.i else "")


def _worded(numbers: Numbers, candidate: Candidate) -> None:
    """The words of the clause."""
    words = words_of(candidate.draft.evidence.exact)
    for word in words:
        _name(numbers, "word", word)
    _mean(numbers, "clause", *(w for w in words if w not in STOP_WORDS))


def _sentence(sentence: Span) -> Numbers:
    """What the sentence has beside."""
    words = {t.lower_ for t in sentence}
    numbers: Numbers = {
        "length": len(sentence),
        "names": sum(t.pos_ == "PROPN" for t in sentence),
        "counts": sum(t.pos_ == "NUM" for t in sentence),
        "person": any(t.ent_type_ == "PERSON" for t in sentence),
        "speaker": bool(words & _SPEAKERS),
        "you": "you" in words,
        "if": bool(words & {"if", "unless"}),
        "when": "when" in words,
        "would": "would" in words,
        "had": "had" in words,
        "custom": bool(words & _CUSTOM),
        "pending": bool(words & _PENDING),
        "before": bool(words & _BEFORE),
        "question": "?" in words,
    }
    _name(numbers, "root", lemma_of(sentence.root))
    _name(numbers, "root_form", form(sentence.root))
    _mean(numbers, "sentence", *(w for w in words_of(sentence.text) if w not in STOP_WORDS))
    return numbers


def _time(numbers: Numbers, candidate: Candidate, published: date | None) -> None:
    """When it is due, and which times stand beside it."""
    draft, setting = candidate.draft, candidate.setting
    head, top = draft.found.head, draft.frame.top
    doc = head.doc
    numbers["due"] = draft.due is not None
    numbers["times_coming"] = len(setting.coming)
    numbers["times_ahead"] = len(setting.ahead)
    numbers["coming_here"] = any(hangs(doc[i], head) or hangs(doc[i], top) for i in setting.coming)
    numbers["coming_in_clause"] = any(clause_of(doc[i]).i in (head.i, top.i) for i in setting.coming)
    numbers["due_in"] = -1
    if draft.due is not None and published is not None:
        day = first_day(draft.due.edtf) or last_day(draft.due.edtf)
        if day is not None:
            numbers["due_in"] = (day - published).days
    _name(numbers, "due", _date(draft.due))
    _name(numbers, "time", _date(setting.ahead[0][1]) if setting.ahead else "")


def _about(numbers: Numbers, candidate: Candidate, about: Counter[str]) -> None:
    """Whether the article begins with the same words."""
    own = int(candidate.setting.paragraph < _LEAD)
    doer = candidate.draft.frame.subject
    below = islice(candidate.draft.found.head.subtree, _WIDEST)
    things = (t for t in below if t.pos_ in ("NOUN", "PROPN"))
    numbers["lead_things"] = sum(about[t.lemma_.lower()] > own for t in things)
    numbers["lead_doer"] = doer is not None and about[doer.lemma_.lower()] > own
    numbers["lead_done"] = about[lemma_of(candidate.draft.found.done)] - own


def _above(token: Token) -> Iterator[Token]:
    for _ in range(DEPTH):
        if token.head.i == token.i:
            return
        token = token.head
        yield token


def _date(mention: DateMention | None) -> str:
    """What kind of words give the date."""
    if mention is None:
        return ""
    words = mention.evidence.exact.lower().split()
    known = next((w for w in _DATES if w in words), None)
    if known is not None:
        return known
    if any(w.endswith("day") for w in words):
        return "weekday"
    if any(c.isdigit() for c in mention.evidence.exact):
        return "year" if len(mention.evidence.exact) == 4 else "digits"
    return "other"


def _name(numbers: Numbers, name: str, value: str) -> None:
    if value:
        numbers[f"{name}={value}"] = 1.0


def _mean(numbers: Numbers, name: str, *words: str) -> None:
    """The mean of the vectors of the words: what they are about."""
    numbers |= {f"{name}~{n}": value for n, value in enumerate(mean(words))}
