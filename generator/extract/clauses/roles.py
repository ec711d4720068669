"""Who does it to what, with whom and where: the words that stand in the roles of an act.

A role is read off the parse of the act's own clause; what the clause leaves out it shares with the one that it hangs
on ("met them and signed": who met signed, "a deal signed in May": the deal was signed).
"""

from collections.abc import Iterator

from generator.annotate.tree import SUBJECTS, Index, Tree
from generator.extract.clauses.acts import Act, concept
from generator.lexicon.acts import BODIES, DEEDS
from generator.lexicon.coming_true import PLACE_NOUNS
from generator.lexicon.commitment import commitment
from generator.lexicon.cues import PEOPLE, TELL
from generator.lexicon.implicatives import ASKING, CALLING_OFF, HOLDING, PUTTING_OFF
from generator.model.clause import Role

_WHO = frozenset({"who", "which", "that", "whom"})
_RELATIVE = frozenset({"WP", "WDT", "IN", "EX", "WRB"})
_NAMED_PLACES = frozenset({"GPE", "LOC", "FAC"})
_PARTIES = frozenset({"PERSON", "ORG", "NORP", "GPE"})
_PERSONAL = frozenset("he she him her they them we us i me you who whom both counterpart counterparts".split())
_AT = frozenset({"in", "at", "near", "outside", "inside", "within", "around", "across", "throughout", "on", "off"})
_WITH = frozenset({"with", "against", "alongside", "between", "among"})
_TOWARDS = frozenset({"to", "into", "for", "toward", "towards", "from", "through", "over", "via"})
_ENTERING = frozenset("visit tour leave reach enter flee quit cross invade depart".split())
_MEETING = frozenset("meet see receive host welcome greet face confront".split())
_TAKING = frozenset({"arrest", "killing", "murder", "assassination", "shooting", "impeachment", "appointment", "sale"})
"""Nouns whose "of" names the one to whom it is done; others' names who does it."""
_QUANTITIES = frozenset(
    "number dozen hundred thousand million billion score group handful pair couple lot majority series total rest "
    "half third quarter most all some many several few none one".split()
)
_OBJECTS = ("dobj", "attr", "oprd")
_DEPTH = 10


class Roles:
    """The roles of the acts of one piece."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self._subjects: dict[Index, Index | None] = {}

    def of(self, act: Act) -> Iterator[tuple[Role, Index]]:
        """The heads of the words in each role, those of a list one by one."""
        tree = self.tree
        for role, head in self._nominal(act.head) if act.nominal else self._verbal(act):
            for word in tree.joined(head):
                if tree.lower[word] in _WHO and tree.dep[act.head] == "relcl" and word > tree.head[act.head]:
                    word = tree.head[act.head]
                if tree.tag[word] not in _RELATIVE and tree.entity[word] not in ("DATE", "TIME"):
                    yield role, word

    def subject(self, verb: Index) -> Index | None:
        """The verb's subject on the surface: its own, or one that it shares."""
        if verb not in self._subjects:
            self._subjects[verb] = None
            self._subjects[verb] = self._subject(verb)
        return self._subjects[verb]

    def passive(self, verb: Index) -> bool:
        """Whether the subject is the one to whom it is done."""
        tree = self.tree
        if any(tree.dep[c] in ("auxpass", "nsubjpass") for c in tree.kids[verb]):
            return True
        if tree.tag[verb] != "VBN" or any(tree.dep[c] in ("aux", "nsubj") for c in tree.kids[verb]):
            return False
        if tree.dep[verb] == "conj" and tree.is_verb(tree.head[verb]):
            return self.passive(tree.head[verb])
        return tree.dep[verb] in ("acl", "relcl", "advcl", "ROOT", "oprd", "ccomp", "xcomp")

    def _verbal(self, act: Act) -> Iterator[tuple[Role, Index]]:
        tree, verb = self.tree, act.head
        subject = self.subject(verb)
        passive = self.passive(verb)
        if subject is not None and subject != act.noun:
            yield "theme" if passive else "doer", subject
        meets = concept(tree, act) == "meet" or tree.lemma[verb] in _MEETING
        for c in tree.kids[verb]:
            dep = tree.dep[c]
            if dep == "agent" and passive:
                for word in tree.kids[c]:
                    if tree.dep[word] == "pobj":
                        yield "doer", word
            elif dep in _OBJECTS and c != act.noun:
                yield self._object_role(verb, c, meets), c
            elif dep == "dative":
                guest = tree.kid(c, "pobj") if tree.pos[c] == "ADP" else c
                if guest is not None:
                    yield "partner", guest
            elif dep == "prep":
                yield from self._prepositional(c)
        for near in (act.noun, act.adjective, self._near_object(verb)):
            if near is not None:
                for c in tree.kids[near]:
                    if tree.dep[c] == "prep" and (near in (act.noun, act.adjective) or tree.lower[c] in _AT):
                        yield from self._prepositional(c)
        if act.noun is not None and subject == act.noun:
            yield from self._owners(act.noun)

    def _holder(self, noun: Index) -> Index | None:
        """Who has to do with an event that is a verb's object: "the union called off the talks"."""
        tree = self.tree
        verb = tree.head[noun]
        if tree.dep[noun] != "dobj" or not tree.is_verb(verb):
            return None
        held = tree.lemma[verb] in HOLDING or tree.lemma_with_particle(verb) in CALLING_OFF | PUTTING_OFF
        return self.subject(verb) if held and not self.passive(verb) else None

    def _nominal(self, noun: Index) -> Iterator[tuple[Role, Index]]:
        tree = self.tree
        yield from self._owners(noun)
        holder = self._holder(noun) if tree.kid(noun, "poss") is None else None
        if holder is not None:
            yield "doer", holder
        for c in tree.kids[noun]:
            if tree.dep[c] not in ("prep", "agent"):
                continue
            if tree.lower[c] in ("by", "between", "among"):
                yield from (("doer", word) for word in tree.kids[c] if tree.dep[word] == "pobj")
            elif tree.lower[c] == "of":
                role: Role = "theme" if tree.lemma[noun] in _TAKING or tree.lemma[noun] in DEEDS else "doer"
                yield from ((role, word) for word in tree.kids[c] if tree.dep[word] == "pobj")
            else:
                yield from self._prepositional(c)

    def _owners(self, noun: Index) -> Iterator[tuple[Role, Index]]:
        """ "his visit", "the minister's visit"."""
        tree = self.tree
        for c in tree.kids[noun]:
            if tree.dep[c] == "poss" and tree.entity[c] not in ("DATE", "TIME"):
                yield "doer", c

    def _object_role(self, verb: Index, word: Index, meets: bool) -> Role:
        tree = self.tree
        if tree.lemma[verb] in _ENTERING and tree.entity[word] in _NAMED_PLACES:
            return "place"
        met = (meets or tree.lemma[verb] in TELL) and tree.dep[word] == "dobj"
        return "partner" if met and self._is_party(word) else "theme"

    def _is_party(self, word: Index) -> bool:
        """Whether the word means somebody, or a body, that one can meet or speak to."""
        tree = self.tree
        if tree.entity[word] in _PARTIES or {tree.lower[word], tree.lemma[word]} & PEOPLE or tree.lemma[word] in BODIES:
            return True
        return tree.lower[word] in _PERSONAL or (tree.pos[word] == "PROPN" and tree.entity[word] == "")

    def _prepositional(self, preposition: Index) -> Iterator[tuple[Role, Index]]:
        """What a preposition's word does: a place by its name, a partner behind "with", and whom it goes to."""
        tree = self.tree
        lower = tree.lower[preposition]
        for word in tree.kids[preposition]:
            if tree.dep[word] == "prep" and lower != "according":
                yield from self._prepositional(word)
            if tree.dep[word] != "pobj" or lower == "according":
                continue
            if tree.entity[word] in ("DATE", "TIME"):
                continue
            placed = tree.entity[word] in _NAMED_PLACES or tree.lemma[word] in PLACE_NOUNS
            if placed and (lower in _AT or lower in _TOWARDS):
                yield "place", word
            elif (lower in _WITH and self._is_party(word)) or (
                lower in ("to", "from") and tree.entity[word] in ("PERSON", "ORG", "NORP")
            ):
                yield "partner", word
            elif lower in ("at", "near", "outside", "inside") and tree.pos[word] in ("NOUN", "PROPN"):
                yield "place", word

    def _near_object(self, verb: Index) -> Index | None:
        """The object, on whose noun the parser may hang the place: "met officials in Oslo"."""
        return self.tree.kid(verb, "dobj")

    def _subject(self, verb: Index) -> Index | None:
        tree = self.tree
        own = tree.kid(verb, *SUBJECTS)
        if own is not None:
            if tree.lower[own] in _WHO and tree.dep[verb] == "relcl":
                return tree.head[verb]
            return own
        if tree.kid(verb, "expl") is not None:
            return None
        head, dep = tree.head[verb], tree.dep[verb]
        if head == verb:
            return self._before(verb)
        if dep in ("acl", "relcl"):
            return self._of_noun(verb, head)
        if dep in ("conj", "advcl", "dep") and tree.is_verb(head):
            return self.subject(head)
        if dep in ("xcomp", "ccomp", "oprd"):
            return self._controller(head, verb)
        if dep in ("pcomp", "prep"):
            return self._of_phrase(head)
        return None

    def _before(self, verb: Index) -> Index | None:
        """In a headline cut short the name stands before: "Man arrested"."""
        tree = self.tree
        found = tree.kid(verb, "nsubj", "nsubjpass", "dep")
        return found if found is not None and found < verb and tree.pos[found] in ("NOUN", "PROPN") else None

    def _of_noun(self, verb: Index, noun: Index) -> Index | None:
        """ "a deal signed in May", "the man standing there", "his plan to resign": him, not the plan."""
        tree = self.tree
        if tree.tag[verb] == "VB" and (commitment(tree.lemma[noun], "noun") or tree.lemma[noun] in _HELD):
            owner = tree.kid(noun, "poss")
            if owner is not None:
                return owner
            return self._above_noun(noun)
        if tree.tag[verb] == "VB" and not self.passive(verb) and not self._is_party(noun):
            return self._above_noun(noun)
        return noun if tree.pos[noun] in ("NOUN", "PROPN", "PRON", "NUM") else None

    def _above_noun(self, noun: Index) -> Index | None:
        above = self.tree.head[noun]
        return self.subject(above) if above != noun and self.tree.is_verb(above) else None

    def _controller(self, head: Index, verb: Index) -> Index | None:
        """Whose act an infinitive tells: the object's of "asked him to go", else the subject's."""
        tree = self.tree
        if not tree.is_verb(head):
            over = tree.head[head]
            return self.subject(over) if over != head and tree.is_verb(over) else None
        if tree.lemma[head] in ASKING:
            for c in tree.kids[head]:
                if tree.dep[c] in ("dobj", "dative") and c < verb:
                    return c if tree.pos[c] != "ADP" else tree.kid(c, "pobj")
            called = tree.pobj(head, "on", "upon") if tree.lemma[head] == "call" else None
            if called is not None:
                return called
        return self.subject(head)

    def _of_phrase(self, word: Index) -> Index | None:
        """The subject for a gerund behind a preposition: "accused him of lying", "left without paying"."""
        tree = self.tree
        for _ in range(_DEPTH):
            if tree.is_verb(word):
                if tree.lemma[word] in ASKING or tree.lemma[word] in ("accuse", "suspect", "charge", "bar", "prevent"):
                    found = tree.kid(word, "dobj", "nsubjpass")
                    if found is not None:
                        return found
                return self.subject(word)
            if tree.head[word] == word:
                return None
            word = tree.head[word]
        return None


_HELD = frozenset("attempt effort bid right chance ability failure refusal inability move".split())


def counted(tree: Tree, head: Index) -> Index:
    """The word that is meant: the students of "dozens of students"."""
    if tree.lemma[head] in _QUANTITIES:
        of = tree.pobj(head, "of")
        if of is not None:
            return of
    return head


def modifiers(tree: Tree, head: Index) -> tuple[str, ...]:
    """What narrows a word, without names and numbers: "charter-school" of "students"."""
    found: list[str] = []
    for c in tree.kids[head]:
        if tree.dep[c] in ("compound", "amod", "nmod") and tree.pos[c] not in ("PROPN", "NUM"):
            before = [tree.lemma[x] for x in tree.kids[c] if tree.dep[x] in ("compound", "amod", "npadvmod")]
            word = "-".join((*before, tree.lemma[c])) if before else tree.lemma[c]
            found.append(word)
    return tuple(found)
