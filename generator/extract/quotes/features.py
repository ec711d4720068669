"""What is told of a mention as the speaker of a quotation, in numbers: the input of the rules and of the ranker."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.extract.quotes.frames import OUTSIDE, Frame
from generator.extract.quotes.mentions import Mention
from generator.language.marks import Quotation
from generator.lexicon.cues import BODIES, FEMALE, LABEL, MALE, PEOPLE, SAY, STATEMENTS, STRONG

FEATURES = (
    "same_frame", "frames_before", "frames_after", "before", "gap", "gap_quotes", "gap_sentences",
    "same_sentence", "chain", "chain_own", "chain_cue", "chain_strong", "subject", "passive", "agent", "verb_say",
    "verb_strong", "verb_label", "verb_gap", "verb_between", "verb_touches", "touches", "colon",
    "comma", "according", "object", "possessor", "owns_statement", "apposed", "name", "body", "noun", "pronoun",
    "he_she", "i_we", "they", "it", "people", "bodies", "place", "person", "uses", "known",
    "said_in_quote", "carried", "carried_same", "previous_gap", "previous_same_frame", "previous_touches",
    "quote_words", "quote_capital", "quote_starts", "quote_ends", "quote_alone", "quote_comma", "quote_stop",
    "quote_i", "cue_before", "cue_after", "own_cue_free", "nth", "in_subordinate", "verb_root",
    "next_quote_touches", "entity_said", "cue_follows", "cue_precedes", "cue_gap", "dash",
    "frame_words", "frame_colon", "frame_quotes", "first_in_frame", "first_in_sentence",
    "quote_lower", "quote_colon", "quote_number", "proper", "definite", "verb_gap_rank", "verb_gap_lead", "rivals",
    "inner", "next_verb",
)  # fmt: skip

_NOTHING = dict.fromkeys(FEATURES, 0.0)
_AUXILIARY = frozenset({"AUX", "ADV", "PART", "PUNCT", "SPACE"})
_SUBORDINATE = frozenset({"relcl", "acl", "advcl"})
_DASHES = frozenset({"-", "–", "—", "--", "―", ":", "~", "•", "*", "(", "["})
_FAR = 60.0


@dataclass(frozen=True, eq=False)
class Setting:
    """A quotation among the paragraphs: what all of its candidates share."""

    index: int
    quotation: Quotation
    first: Frame
    last: Frame
    start: int
    """Its first token in the first frame."""
    end: int
    """The token after its last one in the last frame."""
    words: str
    opening: str
    """The mark that opens it."""
    chain: tuple[tuple[int, int | None, bool], ...]
    """The verbs above it in the first frame, nearest first, with their subjects and whether those are their own."""
    chain_last: tuple[tuple[int, int | None, bool], ...]
    shared: dict[str, float]


def settings(quotations: Sequence[Quotation], frames: Sequence[Frame], text: str) -> list[Setting]:
    """Where each quotation stands; one that no paragraph's parse holds is left out."""
    held: dict[int, list[Frame]] = {}
    for frame in frames:
        for index in frame.ranges:
            held.setdefault(index, []).append(frame)
    return [_setting(i, q, held[i], text) for i, q in enumerate(quotations) if i in held]


@dataclass(frozen=True)
class Carried:
    """What is known when a quotation's turn comes: who said the one before."""

    mention: Mention | None = None
    entity: str | None = None
    setting: Setting | None = None
    touches: float = 0.0


def measure(
    where: Setting, mention: Mention, entity: str, uses: int, said: int, carried: Carried, nth: int
) -> dict[str, float]:
    """The numbers of one candidate. `nth` is its place among the nearest."""
    frame, head = mention.frame, mention.head
    f = _NOTHING | where.shared
    before = frame.number < where.first.number or (frame is where.first and head < where.start)
    edge_frame, edge = (where.first, where.start) if before else (where.last, where.end)
    same_frame = frame is edge_frame
    f["same_frame"] = float(same_frame)
    f["frames_before"] = float(max(0, where.first.number - frame.number))
    f["frames_after"] = float(max(0, frame.number - where.last.number))
    f["before"] = float(before)
    lo, hi = (mention.last + 1, edge) if before else (edge, mention.first)
    if same_frame:
        f["gap"] = float(min(max(hi - lo, 0), _FAR))
        f["gap_quotes"] = float(_quotes_between(frame, lo, hi))
        anchor = edge if before else edge - 1
        f["gap_sentences"] = float(abs(frame.sentence[min(anchor, len(frame) - 1)] - frame.sentence[head]))
        f["same_sentence"] = float(f["gap_sentences"] == 0)
        gap = frame.lower[max(lo, 0) : max(hi, 0)]
        f["touches"] = float(not any(w.isalnum() for w in gap))
        f["colon"] = float(before and ":" in gap)
        f["comma"] = float("," in gap)
    elif before:
        f["gap"] = float(min(len(frame) - mention.last - 1 + where.start, _FAR))
        f["gap_quotes"] = float(_quotes_between(frame, lo, len(frame)))
        f["gap_sentences"] = float(frame.sentence[-1] - frame.sentence[head] + 1)
    else:
        f["gap"] = float(min(mention.first + len(where.last) - where.end, _FAR))
        f["gap_quotes"] = float(_quotes_between(frame, 0, mention.first))
        f["gap_sentences"] = float(frame.sentence[head] + 1)
    f["nth"] = float(min(nth, 12))
    _grammar(f, where, mention, before, same_frame, edge)
    _kind(f, mention)
    f["uses"] = math.log1p(uses)
    f["entity_said"] = float(min(said, 6))
    f["known"] = float(mention.actor is not None)
    f["said_in_quote"] = float(mention.kind == "name" and frame.words[head] in where.words)
    _surface(f, mention, before, same_frame, edge)
    f["carried"] = float(entity == carried.entity)
    f["carried_same"] = float(mention is carried.mention)
    if carried.setting is not None:
        f["previous_gap"] = float(min(where.first.number - carried.setting.last.number, 9))
        f["previous_touches"] = carried.touches
    else:
        f["previous_gap"] = 9.0
    return f


def _setting(index: int, quotation: Quotation, held: Sequence[Frame], text: str) -> Setting:
    first, last = held[0], held[-1]
    start, end = first.ranges[index][0], last.ranges[index][1]
    words = text[quotation.inner_start : quotation.inner_end]
    opening = text[quotation.start : quotation.inner_start]
    chain = _chain(first, *first.ranges[index])
    chain_last = chain if last is first else _chain(last, *last.ranges[index])
    n = len(re.findall(r"\w+", words))
    body = words.strip()
    after = last.lower[end] if end < len(last) else ""
    shared = {
        "quote_words": min(n, 60),
        "quote_capital": body[:1].isupper(),
        "quote_starts": not any(w.isalnum() for w in first.words[:start]),
        "quote_ends": not any(w.isalnum() for w in last.words[end:]),
        "quote_comma": body.endswith(",") or after == ",",
        "quote_stop": body.endswith((".", "?", "!", "…")),
        "quote_i": bool(re.search(r"\b(?:I|I['’]\w+|my|we|We|our|me)\b", words)),
        "cue_before": _cue_near(first, range(start - 1, max(start - 8, -1), -1)),
        "cue_after": _cue_near(last, range(end, min(end + 8, len(last)))),
        "quote_colon": ":" in first.words[max(start - 2, 0) : start],
        "quote_lower": body[:1].islower(),
        "quote_number": min(index - next(iter(first.ranges)), 5),
        "previous_same_frame": index > next(iter(first.ranges)),
        "next_quote_touches": index + 1 in last.ranges and 0 <= last.ranges[index + 1][0] - end <= 12,
    }
    shared["quote_alone"] = shared["quote_starts"] and shared["quote_ends"]
    return Setting(
        index,
        quotation,
        first,
        last,
        start,
        end,
        words,
        opening,
        chain,
        chain_last,
        {k: float(v) for k, v in shared.items()},
    )


def compare(measured: Sequence[dict[str, float]]) -> None:
    """Add what only the comparison of a quotation's candidates tells."""
    gaps = [f["verb_gap"] if f.get("verb_say") else _FAR for f in measured]
    ranked = sorted(gaps)
    for f, gap in zip(measured, gaps, strict=True):
        f["verb_gap_rank"] = float(min(ranked.index(gap), 9)) if gap < _FAR else 9.0
        other = ranked[0] if gap > ranked[0] or len(ranked) < 2 else ranked[1]
        f["verb_gap_lead"] = other - gap
        f["rivals"] = float(sum(g <= 6 for g in gaps))


def _chain(frame: Frame, first: int, end: int) -> tuple[tuple[int, int | None, bool], ...]:
    """The verbs above the quotation's words."""
    root = next((i for i in range(first, end) if not first <= frame.heads[i] < end and frame.words[i].isalnum()), None)
    if root is None:
        root = next((i for i in range(first, end) if frame.words[i].isalnum()), None)
        if root is None:
            return ()
    found: list[tuple[int, int | None, bool]] = []
    for token in frame.ancestors(root):
        if frame.pos[token] in ("VERB", "AUX") and not first <= token < end:
            subject = frame.subject(token)
            found.append((token, subject[0] if subject else None, bool(subject and subject[1])))
    own = [(root, *s) for s in [frame.subject(root)] if s is not None and not first <= s[0] < end]
    return tuple([(v, s, o) for v, s, o in own] + found)[:4]


def _cue_near(frame: Frame, tokens: range) -> bool:
    for i in tokens:
        if frame.inside[i] != OUTSIDE:
            return False
        if frame.lemmas[i] in SAY and frame.pos[i] == "VERB":
            return True
    return False


def _quotes_between(frame: Frame, lo: int, hi: int) -> int:
    """How many quotations stand between the tokens."""
    return len({frame.inside[i] for i in range(max(lo, 0), min(hi, len(frame)))} - {OUTSIDE})


def _grammar(f: dict[str, float], where: Setting, mention: Mention, before: bool, same: bool, edge: int) -> None:
    frame, head, verb = mention.frame, mention.head, mention.verb
    dep = frame.dep[head]
    above = frame.heads[head]
    f["subject"] = float(dep in ("nsubj", "nsubjpass") or (verb is not None and dep != "pobj"))
    f["passive"] = float(dep == "nsubjpass")
    f["agent"] = float(verb is not None and dep == "pobj")
    f["object"] = float(dep in ("dobj", "dative", "iobj") or (dep == "pobj" and frame.lower[above] in ("to", "with")))
    f["possessor"] = float(dep == "poss")
    f["owns_statement"] = float(dep == "poss" and frame.lower[above] in STATEMENTS)
    f["apposed"] = float(dep == "appos")
    f["inner"] = float(dep in ("compound", "amod", "nmod", "npadvmod", "punct", "det"))
    f["next_verb"] = float(mention.last + 1 < len(frame) and frame.pos[mention.last + 1] == "VERB")
    f["according"] = float(
        dep == "pobj"
        and frame.lower[above] in ("to", "per")
        and above > 0
        and frame.lower[above - 1] in ("according", "as")
    )
    chain = where.chain if frame is where.first else where.chain_last if frame is where.last else ()
    f["chain"] = 5.0
    for n, (v, subject, own) in enumerate(chain):
        if subject == head or v == verb:
            f["chain"] = float(n)
            f["chain_own"] = float(own)
            f["chain_cue"] = float(frame.lemmas[v] in SAY)
            f["chain_strong"] = float(frame.lemmas[v] in STRONG)
            if verb is None:
                verb = v
            break
    if verb is None:
        f["verb_gap"] = _FAR
        return
    lemma = frame.lemmas[verb]
    f["verb_say"] = float(lemma in SAY)
    f["verb_strong"] = float(lemma in STRONG)
    f["verb_label"] = float(lemma in LABEL)
    f["verb_root"] = float(frame.dep[verb] == "ROOT")
    f["in_subordinate"] = float(frame.dep[verb] in _SUBORDINATE)
    if same:
        lo, hi = (verb + 1, edge) if before else (edge, verb)
        f["verb_gap"] = float(min(abs(hi - lo), _FAR))
        f["verb_between"] = float(min(head, edge) < verb < max(head, edge))
        f["verb_touches"] = float(0 <= hi - lo <= 12 and all(frame.pos[i] in _AUXILIARY for i in range(lo, hi)))
        f["own_cue_free"] = float(hi >= lo and all(frame.inside[i] == OUTSIDE for i in range(lo, hi)))
    else:
        f["verb_gap"] = _FAR


def _surface(f: dict[str, float], mention: Mention, before: bool, same: bool, edge: int) -> None:
    """What the words beside the mention tell, whatever the parser made of them."""
    frame = mention.frame
    follows = _next_cue(frame, mention.last + 1, 1)
    precedes = _next_cue(frame, mention.first - 1, -1)
    f["cue_follows"] = float(follows is not None)
    f["cue_precedes"] = float(precedes is not None)
    gaps = [edge - cue - 1 if before else cue - edge for cue in (follows, precedes) if cue is not None]
    f["cue_gap"] = float(min((g for g in gaps if g >= 0), default=_FAR)) if same else _FAR
    between = frame.words[mention.last + 1 : edge] if before else frame.words[edge : mention.first]
    start = frame.words[: mention.first]
    f["dash"] = float(
        (same and 0 < len(between) <= 3 and all(w in _DASHES for w in between))
        or (not same and 0 < len(start) <= 2 and all(w in _DASHES for w in start))
    )
    f["frame_words"] = float(min(len(frame), 99))
    f["frame_colon"] = float(":" in frame.words[-2:])
    f["frame_quotes"] = float(min(len(frame.ranges), 6))
    f["first_in_frame"] = float(mention.first == 0)
    f["first_in_sentence"] = float(
        mention.first == 0 or frame.sentence[mention.first - 1] != frame.sentence[mention.first]
    )
    f["proper"] = float(frame.pos[mention.head] == "PROPN")
    f["definite"] = float(frame.lower[mention.first] in ("the", "this", "that", "these", "those"))


def _next_cue(frame: Frame, at: int, step: int) -> int | None:
    """The reporting verb next to a mention, adverbs and auxiliaries skipped."""
    for _ in range(3):
        if not 0 <= at < len(frame) or frame.inside[at] != OUTSIDE:
            return None
        if frame.lemmas[at] in SAY and frame.pos[at] in ("VERB", "AUX", "NOUN"):
            return at
        if frame.pos[at] not in ("ADV", "AUX", "PART", "PRON"):
            return None
        at += step
    return None


def _kind(f: dict[str, float], mention: Mention) -> None:
    word = mention.word
    f[mention.kind] = 1.0
    if mention.kind == "pronoun":
        f["he_she"] = float(word in MALE or word in FEMALE)
        f["i_we"] = float(word in ("i", "we"))
        f["they"] = float(word == "they")
        f["it"] = float(word == "it")
    f["people"] = float(word in PEOPLE)
    f["bodies"] = float(word in BODIES)
    if mention.actor is not None:
        f["place"] = float(mention.actor.kind == "place")
        f["person"] = float(mention.actor.kind == "person")
