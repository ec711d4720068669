"""Words with which no title begins or ends: at its beginning they leave open who, at its end they want another word."""

OPENERS: frozenset[str] = frozenset(
    "i we you he she it they this that these those who whom which what whose there here all both either some any one "
    "none to be being been him her them us me our their his its my your and or but so nor not".split()
)
"""Pronouns, bare verbs and conjunctions (closed classes of English, after Quirk et al. 1985, 2.34–2.36)."""

OPEN_ENDS: frozenset[str] = frozenset(
    "a an the this that these those of to in on at by for from with into onto over about between against under near "
    "via than as and or but nor if whether when while because until unless since after before during its his her their "
    "our my your whose which who be been being is are was were has have had will would may might can could should must "
    "not so very more most less such no every each other another own per".split()
)
"""Articles, prepositions, conjunctions, possessives, auxiliaries and determiners."""

PARTICLES: frozenset[str] = frozenset(
    "ahead back forward away along together apart aside down out up off through".split()
)
"""Adverbs that a verb does not mean the same without: "go ahead" (Quirk et al., 16.2-16.7)."""
