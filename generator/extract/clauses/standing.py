"""How an act stands in its clause: whether it happened, lasts, is to come or came to nothing, and whether it is denied.

A rule looks at one form of the verb, or at one way in which it depends on another word, and answers or passes on; an
act that depends on another ("began to sign", "after signing") stands as that one does.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from generator.annotate.tree import HELPERS, SUBJECTS, Index, Tree
from generator.extract.clauses.acts import Act
from generator.extract.open_items.announcement import Frame
from generator.extract.open_items.cues import noun_cue
from generator.extract.open_items.frames import verb_frame
from generator.lexicon.acts import NOUNS
from generator.lexicon.coming_true import MEALS
from generator.lexicon.commitment import CUES, REPORTING, commitment
from generator.lexicon.cues import DENYING, STRONG
from generator.lexicon.implicatives import (
    AVOIDING,
    BRINGING,
    CALLING_OFF,
    COLLAPSING,
    FAILING,
    FAILURES,
    HOLDING,
    PUTTING_OFF,
    STATIVE,
    SUPPOSED,
)
from generator.model.brief import Commitment
from generator.model.clause import Status

_WILL = frozenset({"will", "'ll", "’ll", "shall", "wo", "gon", "ll"})
_CAN = frozenset({"can", "ca"})
_WOULD = frozenset({"would", "'d", "’d"})
_IF = frozenset({"if", "unless", "provided", "lest", "assuming", "should"})
_WHEN = frozenset({"when", "after", "before", "until", "till", "once", "as", "while", "where"})
_UNTIL = frozenset({"until", "till", "once"})
_NONE = frozenset({"no", "none", "neither", "nobody", "nothing", "nor"})
_NOT_DOING = frozenset({"without", "instead", "than"})
_FINITE = {"VBD": "past", "VBZ": "present", "VBP": "present"}
_ANNOUNCING = frozenset(c.word for c in CUES if c.form in ("intent", "commit", "passive", "adjective", "request"))
_AHEAD = frozenset({"planned", "upcoming", "scheduled", "next", "forthcoming", "coming", "expected", "future"})
_MAYBE_AHEAD = frozenset({"possible", "proposed", "potential", "prospective", "looming"})
_OFF = frozenset({"cancelled", "canceled", "abandoned", "aborted", "scrapped", "postponed"})
_OVER = frozenset({"failed", "last", "recent", "previous", "latest", "past", "earlier", "final", "deadly", "fatal"})
_SAYING = (REPORTING | STRONG | DENYING) - {"continue"}
"""Verbs whose present tense is news: "says", "denies"."""
_DEPTH = 12


@dataclass(frozen=True, slots=True)
class Standing:
    """What the words say of an act's coming to pass."""

    status: Status
    negated: bool = False
    conditional: bool = False
    commitment: Commitment | None = None
    present: bool = False
    """Whether a present tense alone tells of it, so that a date to come makes a plan of it."""


_UNSAID = Standing("unsaid")
_HAPPENED = Standing("happened")
Rule = Callable[["Standings", Index], Standing | None]


class Standings:
    """How the acts of one piece stand, each worked out once."""

    def __init__(self, tree: Tree, *, headline: bool, caption: bool, asked: frozenset[Index]) -> None:
        self.tree = tree
        self.headline = headline
        self.pictured = caption or headline
        """Whether the present tense tells of what has happened: in headlines and under pictures."""
        self._asked = asked
        self._known: dict[Index, Standing] = {}

    def of(self, act: Act) -> Standing:
        """How an act stands."""
        if act.nominal:
            return _nominal(self, act.head)
        found = self.verb(act.head)
        if act.noun is not None and found.status != "unsaid" and _none(self.tree, act.noun):
            return replace(found, negated=not found.negated)
        return found

    def verb(self, i: Index) -> Standing:
        """How a verb's act stands."""
        known = self._known.get(i)
        if known is None:
            self._known[i] = _UNSAID  # of what depends on itself
            known = self._known[i] = self._verb(i)
        return known

    def above(self, i: Index) -> Standing:
        """How the verb stands on which a word depends; what depends on none happened."""
        tree = self.tree
        for _ in range(_DEPTH):
            if tree.head[i] == i:
                return _HAPPENED
            i = tree.head[i]
            if tree.is_verb(i):
                return self.verb(i)
        return _UNSAID

    def frame(self, i: Index) -> Frame | None:
        """What announces a verb's act, by the grammar of announcements."""
        return verb_frame(self.tree.piece.tokens[i])

    def _verb(self, i: Index) -> Standing:
        tree = self.tree
        form = verb_form(tree, i)
        found = next(s for rule in _RULES[form] if (s := rule(self, i)) is not None)
        still = found.commitment == "doubtful" or (found.status == "to_come" and tree.says(i, "yet"))
        if form != "listed" and not still and (tree.denied(i) or _no_subject(tree, i)):
            found = replace(found, negated=not found.negated, commitment=None)
        if found.status == "happened" and found.negated and tree.says(i, "yet"):
            found = Standing("to_come", conditional=found.conditional, commitment="expected")
        if i in self._asked and found.status != "happened":
            return Standing("unsaid", found.negated, found.conditional)
        return _under_condition(self, i, found)


def verb_form(tree: Tree, i: Index) -> str:
    """The form of a verb group, by its first finite word; "listed" shares that of the verb it is joined to."""
    have = be = to = modal = do = None
    going_on = False
    for c in tree.kids[i]:
        if tree.dep[c] in HELPERS and c < i:
            tag = tree.tag[c]
            word = tree.lemma[c]
            if tag == "MD":
                modal = c
            elif tag == "TO":
                to = c
            elif word == "have":
                have = c
            elif word == "do":
                do = c
            elif word in ("be", "get"):
                be = c if be is None or tree.tag[be] not in _FINITE else be
                going_on = going_on or tree.tag[c] == "VBG"
    tag = tree.tag[i]
    if modal is not None:
        return "modal"
    if to is not None:
        return "infinitive"
    if have is not None:
        return "perfect" if tag != "VBG" else "progressive"
    if be is not None and (tag == "VBG" or going_on):
        return "past progressive" if tree.tag[be] == "VBD" else "progressive"
    if be is not None:
        return _FINITE.get(tree.tag[be], "participle")
    if do is not None:
        return _FINITE.get(tree.tag[do], "past")
    if _is_listed(tree, i):
        return "listed"
    return _FINITE.get(tag) or {"VBG": "gerund", "VBN": "participle"}.get(tag, "bare")


def _is_listed(tree: Tree, i: Index) -> bool:
    """Whether a verb shares the helpers of the one before it: "will meet them and sign"."""
    head = tree.head[i]
    if tree.dep[i] != "conj" or not tree.is_verb(head) or tree.tag[i] in _FINITE:
        return False
    return tree.kid(i, *SUBJECTS) is None and tree.tag[i] in (tree.tag[head], "VB", "VBN")


# Rules, by the form of the verb. The last of each form always answers.


def _as_first(s: Standings, i: Index) -> Standing | None:
    """ "will meet them and sign": sign."""
    return replace(s.verb(s.tree.head[i]))


def _would_have(s: Standings, i: Index) -> Standing | None:
    """ "would have signed": it did not come to that; "will have signed" is to come."""
    tree = s.tree
    if not any(tree.dep[c] == "aux" and tree.lemma[c] == "have" for c in tree.kids[i]):
        return None
    modal = tree.lower[_modal(tree, i)]
    return Standing("to_come", commitment="expected") if modal in _WILL else _UNSAID


def _could_not(s: Standings, i: Index) -> Standing | None:
    """ "could not agree", told of the past: it failed."""
    tree = s.tree
    if tree.lower[_modal(tree, i)] != "could" or not tree.denied(i) or _mark(tree, i) in _IF:
        return None
    return Standing("failed", negated=True)


def _announced(s: Standings, i: Index) -> Standing | None:
    """What the grammar of announcements knows: "may sign", "agreed to sign", "is expected to sign"."""
    frame = s.frame(i)
    if frame is None:
        return None
    if (frame.over and not frame.soon) or (frame.owed and frame.cue.lower_ in _CAN):
        return _UNSAID
    return Standing("to_come", commitment=frame.commitment)


def _will(s: Standings, i: Index) -> Standing | None:
    """ "will sign", and what somebody says that he "would"."""
    tree = s.tree
    word = tree.lower[_modal(tree, i)]
    if word in _WILL:
        return Standing("to_come", commitment=None if tree.denied(i) else "planned")
    if word in _WOULD and tree.dep[i] in ("ccomp", "conj") and tree.lemma[tree.head[i]] in REPORTING:
        return Standing("to_come", commitment=None if tree.denied(i) else "planned")
    return None


def _yet_to(s: Standings, i: Index) -> Standing | None:
    """ "have yet to sign"."""
    tree = s.tree
    head = tree.head[i]
    if tree.lemma[head] not in ("have", "be") or not (tree.says(head, "yet") or tree.says(i, "yet")):
        return None
    return Standing("to_come", commitment="expected")


def _had_to(s: Standings, i: Index) -> Standing | None:
    """ "had to leave" happened, "used to sing" too."""
    tree = s.tree
    head = tree.head[i]
    if tree.tag[head] == "VBD" and (tree.lemma[head] == "have" or tree.lower[head] == "used"):
        return Standing("happened", negated=tree.denied(head))
    return None


def _failed_to(s: Standings, i: Index) -> Standing | None:
    """ "failed to sign", "was unable to sign", "his refusal to sign"; "will refuse to sign" is a denied plan."""
    tree = s.tree
    head = tree.head[i]
    word = tree.lemma[head]
    if word in FAILURES:
        return Standing("failed")
    if word not in FAILING and not _has_adjective(tree, head, FAILING):
        return None
    above = s.verb(head) if tree.is_verb(head) else s.above(head)
    if above.status in ("happened", "ongoing", "unsaid"):
        return Standing("happened" if above.negated else "failed")
    return replace(above, negated=not above.negated, commitment=None)


def _managed_to(s: Standings, i: Index) -> Standing | None:
    """ "managed to sign", "was forced to sign", "was able to sign"."""
    tree = s.tree
    head = tree.head[i]
    if tree.dep[i] not in ("xcomp", "ccomp", "advcl") or tree.lemma[head] in _ANNOUNCING:
        return None
    if tree.lemma[head] in BRINGING and tree.is_verb(head):
        return s.verb(head)
    if tree.lemma[head] in BRINGING or _has_adjective(tree, head, BRINGING):
        above = s.above(i)
        return replace(above, status="happened") if tree.tag[head] == "VBD" else above
    return None


def _called_off_plans(s: Standings, i: Index) -> Standing | None:
    """ "scrapped plans to sign"."""
    tree = s.tree
    noun = tree.head[i]
    if tree.pos[noun] not in ("NOUN", "PROPN"):
        return None
    return _called_off(s, noun)


def _not_planned(s: Standings, i: Index) -> Standing | None:
    """ "does not plan to sign", "has no plans to sign", and a plan that only its noun tells: "the decision to sign"."""
    tree = s.tree
    head = tree.head[i]
    word = tree.lemma[head]
    if tree.is_verb(head) and word in _ANNOUNCING and tree.denied(head):
        return Standing("to_come", negated=True)
    if tree.pos[head] != "NOUN":
        return None
    level = commitment(word, "noun")
    if level is None:
        return None
    if _none(tree, head):
        return Standing("to_come", negated=True)
    frame = noun_cue(tree.piece.tokens[head])
    return Standing("to_come", commitment=frame.commitment if frame is not None else level)


def _headline_to(s: Standings, i: Index) -> Standing | None:
    """A headline's "Minister to visit Oslo"."""
    tree = s.tree
    if s.headline and (tree.dep[i] == "ROOT" or tree.dep[tree.head[i]] == "ROOT") and tree.kid(i, "nsubj") is not None:
        return Standing("to_come", commitment="planned")
    return None


def _purpose(s: Standings, i: Index) -> Standing | None:
    """ "flew there to sign": what a deed to come is for is to come; of a past one it is not said that it came about."""
    above = s.above(i)
    return replace(above, negated=False) if above.status in ("to_come", "called_off") else _UNSAID


def _supposed(s: Standings, i: Index) -> Standing | None:
    """ "accused of signing"."""
    tree = s.tree
    head = tree.head[i]
    over = tree.head[head] if tree.dep[head] == "prep" else head
    return _UNSAID if tree.lemma[over] in SUPPOSED and tree.dep[i] in ("pcomp", "xcomp") else None


def _avoided(s: Standings, i: Index) -> Standing | None:
    """ "without signing", "instead of signing", "barred from signing"."""
    tree = s.tree
    head = tree.head[i]
    if tree.dep[i] not in ("pcomp", "xcomp", "ccomp", "advcl"):
        return None
    over = tree.head[head] if tree.dep[head] == "prep" else head
    denied = tree.lower[head] in _NOT_DOING or tree.lower[over] in _NOT_DOING or _mark(tree, i) in _NOT_DOING
    kept = tree.lemma[over] in AVOIDING and (tree.lower[head] == "from" or head == over) and tree.is_verb(over)
    if not denied and not kept:
        return None
    above = s.above(i)
    return replace(above, negated=not above.negated, commitment=None)


def _as_above(s: Standings, i: Index) -> Standing | None:
    """ "signing a deal", "after signing": as the verb does on which it depends."""
    tree = s.tree
    if tree.dep[i] == "ROOT":
        return Standing("ongoing") if s.headline else _UNSAID
    if tree.dep[i] in SUBJECTS or tree.lemma[i] in STATIVE:
        return _UNSAID
    above = s.above(i)
    return replace(above, negated=False, commitment=None) if above.status != "failed" else _HAPPENED


def _state(s: Standings, i: Index) -> Standing | None:
    """A state, an opinion, a wish: "was president", "wants"."""
    tree = s.tree
    if tree.lemma[i] == "have" and _has_event(tree, i):
        return None
    passive = tree.tag[i] == "VBN" and any(tree.dep[c] == "auxpass" for c in tree.kids[i])
    return _UNSAID if tree.lemma[i] in STATIVE and not passive else None


def _whether(s: Standings, i: Index) -> Standing | None:
    """ "asked whether he signed"."""
    return _UNSAID if _mark(s.tree, i) == "whether" else None


def _happened(s: Standings, i: Index) -> Standing | None:  # noqa: ARG001 a rule
    """ "signed", "has signed", "was signed"."""
    return _HAPPENED


def _reported_now(s: Standings, i: Index) -> Standing | None:
    """ "said that they were talking": they are."""
    tree = s.tree
    told = tree.dep[i] == "ccomp" and tree.lemma[tree.head[i]] in REPORTING
    return Standing("ongoing") if told else _HAPPENED


def _going_to(s: Standings, i: Index) -> Standing | None:
    """The "going" of "is going to sign"."""
    tree = s.tree
    return _UNSAID if tree.lower[i] == "going" and tree.kid(i, "xcomp") is not None else None


def _under_way(s: Standings, i: Index) -> Standing | None:  # noqa: ARG001 a rule
    """ "is signing", "has been signing"."""
    return Standing("ongoing", present=True)


def _present(s: Standings, i: Index) -> Standing | None:
    """ "signs": news under a headline or a picture, a verb of saying; to come below what is; else a general truth."""
    tree = s.tree
    if s.pictured or tree.lemma[i] in _SAYING:
        return _HAPPENED
    above = s.above(i) if tree.dep[i] == "advcl" and _mark(tree, i) in _WHEN else None
    if above is not None and above.status == "to_come":
        if _mark(tree, i) in _UNTIL:
            return Standing("unsaid", conditional=True)
        return Standing("to_come", commitment=above.commitment, present=True)
    return Standing("unsaid", present=True)


def _participle(s: Standings, i: Index) -> Standing | None:
    """ "a deal signed in May" happened; "if signed", "to be signed" not yet."""
    tree = s.tree
    if tree.lemma[i] in STATIVE or commitment(tree.lemma[i], "passive"):
        return _UNSAID
    return _UNSAID if _mark(tree, i) in _IF else _HAPPENED


def _unsaid(s: Standings, i: Index) -> Standing | None:  # noqa: ARG001 a rule
    """Whatever nothing is told of: "sign!"."""
    return _UNSAID


def _demanded(s: Standings, i: Index) -> Standing | None:
    """ "made him sign", "demanded that he sign"."""
    tree = s.tree
    head = tree.head[i]
    if tree.dep[i] in ("ccomp", "xcomp") and tree.lemma[head] in BRINGING and tree.is_verb(head):
        return s.verb(head)
    return None


_RULES: dict[str, tuple[Rule, ...]] = {
    "listed": (_as_first,),
    "modal": (_would_have, _could_not, _announced, _will, _unsaid),
    "infinitive": (
        _yet_to, _failed_to, _called_off_plans, _announced, _had_to, _managed_to, _not_planned, _headline_to, _purpose,
    ),
    "perfect": (_whether, _state, _happened),
    "past": (_whether, _state, _happened),
    "past progressive": (_whether, _going_to, _state, _reported_now),
    "progressive": (_whether, _going_to, _state, _under_way),
    "present": (_whether, _state, _present),
    "gerund": (_supposed, _avoided, _announced, _as_above),
    "participle": (_announced, _participle),
    "bare": (_announced, _demanded, _unsaid),
}  # fmt: skip


def _under_condition(s: Standings, i: Index, found: Standing) -> Standing:
    """ "if he signs", and what then follows: it holds only if something else does."""
    tree = s.tree
    own = _mark(tree, i) in _IF
    if own and found.status != "unsaid":
        found = replace(found, status="unsaid", commitment=None)
    hangs = any(tree.dep[c] == "advcl" and _mark(tree, c) in _IF for c in tree.kids[i])
    shared = tree.dep[i] in ("conj", "xcomp", "ccomp") and tree.head[i] != i and tree.is_verb(tree.head[i])
    if own or hangs or (shared and tree.lemma[tree.head[i]] not in REPORTING and s.verb(tree.head[i]).conditional):
        return replace(found, conditional=True)
    return found


# Events that a noun alone names.


def _nominal(s: Standings, i: Index) -> Standing:
    """How an event stands: by its own modifier, else by what the verb above says of it."""
    tree = s.tree
    off = _called_off(s, i)
    for c in tree.kids[i] if off is None else ():
        if c > i:
            break
        word = tree.lower[c]
        if word in _AHEAD:
            return Standing("to_come", commitment=commitment(word, "modifier") or "scheduled")
        if word in _MAYBE_AHEAD:
            return Standing("to_come", commitment=commitment(word, "modifier") or "possible")
        if word in _OFF:
            return Standing("called_off")
        if word in _OVER:
            return Standing("failed" if word == "failed" else "happened")
    found = off or _below_verb(s, i)
    return replace(found, negated=not found.negated) if _none(tree, i) else found


def _called_off(s: Standings, i: Index) -> Standing | None:
    """ "cancelled the talks", "the talks were called off"."""
    tree = s.tree
    head = tree.head[i]
    word = tree.lemma_with_particle(head)
    if tree.dep[i] not in ("dobj", "nsubjpass") or (word not in CALLING_OFF and word not in PUTTING_OFF):
        return None
    above = s.verb(head)
    if above.negated or above.status not in ("happened", "ongoing"):
        return replace(above, negated=False, commitment=None) if above.status == "to_come" else _UNSAID
    return Standing("called_off") if word in CALLING_OFF else Standing("to_come", commitment="expected")


def _below_verb(s: Standings, i: Index) -> Standing:
    tree = s.tree
    head = tree.head[i]
    if tree.dep[i] in ("conj", "appos") and tree.pos[head] in ("NOUN", "PROPN"):
        return _nominal(s, head) if head < i else _UNSAID
    if tree.dep[i] == "pobj":
        return _below_preposition(s, i)
    if head == i or not tree.is_verb(head):
        return _UNSAID
    word = tree.lemma_with_particle(head)
    above = s.verb(head)
    if tree.dep[i] == "nsubjpass" and (level := commitment(tree.lemma[head], "passive")) and tree.tag[head] == "VBN":
        return Standing("to_come", negated=tree.denied(head), commitment=level)
    if tree.dep[i] in SUBJECTS:
        if word in COLLAPSING:
            return Standing("failed") if above.status == "happened" and not above.negated else _UNSAID
        if word in HOLDING or above.status == "happened":
            return replace(above, commitment=above.commitment) if word in HOLDING else _HAPPENED
        return _UNSAID
    if tree.dep[i] == "dobj" and word in HOLDING:
        return above
    level = commitment(tree.lemma[head], "intent") or commitment(tree.lemma[head], "request")
    if tree.dep[i] == "dobj" and level is not None and not above.negated:
        return Standing("to_come", commitment=level)
    return _UNSAID


def _below_preposition(s: Standings, i: Index) -> Standing:
    """ "after the talks", "ahead of the talks"."""
    tree = s.tree
    preposition = tree.lower[tree.head[i]]
    above = s.above(i)
    if preposition in ("after", "following", "during", "since", "at", "in", "by", "from", "over"):
        return _HAPPENED if above.status in ("happened", "failed") else replace(above, negated=False)
    return _UNSAID


# What the rules ask of a parse.


def _modal(tree: Tree, i: Index) -> Index:
    return next(c for c in tree.kids[i] if tree.tag[c] == "MD")


def _mark(tree: Tree, i: Index) -> str | None:
    """The word that joins a clause to the one above: "if", "after", "that"."""
    for c in tree.kids[i]:
        if c > i:
            return None
        if tree.dep[c] == "mark" or (tree.dep[c] == "advmod" and tree.lower[c] in _WHEN):
            return tree.lower[c]
        if tree.lower[c] == "whether":
            return "whether"
    return None


def _none(tree: Tree, i: Index) -> bool:
    return any(tree.dep[c] == "det" and tree.lower[c] in _NONE for c in tree.kids[i])


def _no_subject(tree: Tree, i: Index) -> bool:
    """ "No one was hurt", "neither side signed"; and an object of which there is none: "signed no deal"."""
    for c in tree.kids[i]:
        if tree.dep[c] in ("nsubj", "nsubjpass", "dobj", "attr") and (tree.lower[c] in _NONE or _none(tree, c)):
            return True
    return False


def _has_adjective(tree: Tree, head: Index, words: frozenset[str]) -> bool:
    return any(tree.dep[c] in ("acomp", "oprd") and tree.lemma[c] in words for c in tree.kids[head])


def _has_event(tree: Tree, i: Index) -> bool:
    found = tree.kid(i, "dobj")
    return found is not None and (tree.lemma[found] in NOUNS or tree.lemma[found] in MEALS)
