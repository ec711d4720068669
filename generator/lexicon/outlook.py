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

DATED_AHEAD: Final = frozenset("due expect schedule slate set plan anticipate mature payable upcoming project".split())
"""Those of them whose own date lies ahead: "is scheduled for Friday", "due Oct. 15"."""
