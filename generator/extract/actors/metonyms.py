"""Capitals that stand for their governments.

"Washington said", "Beijing’s reluctance", "ties between Tokyo and Seoul" name governments; "arrived in Beijing" names
a city.
"""

from spacy.tokens import Span

_ACTING = frozenset(
    """
    accept accuse act add agree aim allow announce answer appeal argue ask assert back ban believe blame block call
    charge claim complain condemn confirm consider criticise criticize deny demand deploy describe dismiss expel
    express fear hope impose insist intend invite negotiate object offer oppose order plan play pledge press propose
    protest push put reaffirm regard reject reply respond retaliate ridicule say see seek send sign summon support
    suspend take tell threaten try urge use view vow want warn welcome
    """.split()
)
_RELATIONS = frozenset(
    "relations ties talks meeting meetings dispute tensions war agreement deal rivalry trust dialogue".split()
)


def is_government(capital: Span) -> bool:
    """Whether the capital's name, as it stands here, means a government."""
    root = capital.root
    doc = capital.doc
    if root.dep_ in ("nsubj", "nsubjpass") and root.head.lemma_.lower() in _ACTING:
        return True
    if root.dep_ == "agent" or (root.dep_ == "pobj" and root.head.dep_ == "agent" and root.head.head.lemma_ in _ACTING):
        return True
    after = doc[capital.end] if capital.end < len(doc) else None
    if after is not None and after.text in ("'s", "’s"):
        head = root.head
        return root.dep_ == "poss" and head.pos_ == "NOUN" and head.ent_type_ not in ("FAC", "LOC", "GPE")
    if root.dep_ == "pobj" and root.head.lower_ in ("with", "between") and root.head.head.lower_ in _RELATIONS:
        return True
    return root.dep_ == "conj" and root.head.dep_ == "pobj" and root.head.head.lower_ == "between"
