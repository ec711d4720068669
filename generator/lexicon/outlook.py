"""Words after which an event is still to come, whatever the tense: "due", "scheduled", "plans to".

Verbs and adjectives of planning, expecting, promising and requesting whose complement lies ahead (the future-directed
I_STATE and I_ACTION classes of TimeML 1.2.1, section 2.1, and Karttunen's 1971 list of non-implicative verbs).
"""

from typing import Final

AHEAD: Final = frozenset(
    "agree aim allow anticipate appeal arrange ask await call commit consider decide delay demand due elect eligible "
    "enable expect force forecast foresee hope intend invite likely mature need offer order payable plan pledge poise "
    "postpone prepare proceed project promise propose push put ready refuse request require reschedule return schedule "
    "seek set slate summon threaten upcoming urge vow wait want warn will".split()
)
"""Lemmas. An infinitive ("agreed to visit in June") or a bare date ("due Oct. 15") after one of them lies ahead."""

DATED_AHEAD: Final = frozenset(
    "due expect schedule slate set plan anticipate mature payable upcoming project effective".split()
)
"""Those of them whose own date lies ahead: "is scheduled for Friday", "due Oct. 15"."""

PLANS: Final = frozenset("arrange due expect hope intend plan schedule set slate".split())
"""Those of them whose past tense leaves a bare weekday ahead: "planned to leave Thursday", but "sought to leave"."""

TIMETABLED: Final = frozenset(
    "air begin close convene debut end expire fall go kick launch open premiere reconvene resume run start take".split()
)
"""Lemmas whose present tense with a date is of a timetable: "talks begin Monday", "the law takes effect in May" (Quirk
et al. 1985, 4.45). Verbs that captions tell of what is shown ("meets", "arrives") are left out."""

PROLONGING: Final = frozenset(
    "adjourn defer delay extend give grant postpone prolong push remand renew suspend".split()
)
"""Lemmas whose "until" is a deadline that lay ahead: "extended the offer until Friday"."""

HAPPENED: Final = frozenset(
    "announcement arrest assassination assault attack blast bombing clash collapse collision coup crash death decision "
    "defeat disaster earthquake explosion killing loss massacre murder raid resignation riot ruling shooting statement "
    "tragedy verdict victory violence win".split()
)
"""Nouns for what news tells of after it took place: "ways around Wednesday's ruling", whatever is to follow."""
