"""How news tells that something announced has taken place, or that it has not.

Each entry is a regular expression over words in lower case. The verbs are past forms and participles of VerbNet's
escape-51.1, run-51.3.2, meet-36.3, correspond-36.1 and hold-15.1 as papers use them for journeys and encounters, with
the phrases that stand for them ("sat down with", "touched down", "wrapped up a visit"); the nouns are those of
`lexicon.acts`. What did not take place follows Quirk et al., 10.54-10.66 (negation), and the verbs of avoid-52.
"""

TRAVELLED = (
    r"visited|travell?ed|flew|flown|arrived|landed|touched down|came|gone|went|toured|journeyed|stopped over|headed|"
    r"departed|left (?:for|from|after)|returned from|set foot|paid a call|swung through|made it|showed up|"
    r"(?:was|were|been) (?:in|to)|spent (?:\w+ ){1,3}(?:days?|hours?)"
)
TRAVELS = r"visits?|trips?|tours?|stay|journeys?|stopover|swing"
TRAVELLING = r"visiting|travell?ing|flying|arriving|landing|coming|going|touring"

MET = (
    r"met|sat down|sat across|spoke (?:with|to)|talked|conferred|dined|lunched|shook hands|huddled|consulted|"
    r"came face to face|came together|got together|joined|called on|(?:was|were|been) (?:the )?guests?"
)
RECEIVED = r"received|welcomed|greeted|hosted|saw|seen|hailed"
"""Who is met stands after the verb, or after "by"."""
MEETINGS = (
    r"meetings?|talks|summit|discussions?|conversations?|audience|sessions?|dinner|lunch|consultations?|negotiations?|"
    r"encounter|dialogue|tête-à-tête|handshake"
)
MEETING = r"meeting|seeing|receiving|hosting|welcoming|sitting down"

ATTENDED = (
    r"attended|took part|taken part|participated|(?:was|were|been) at|showed up|turned up|joined|"
    r"came|flew|flown|arrived"
)

PRESS = (
    r"(?:told|addressed|briefed|spoke (?:to|with)|speaking to|talking to|talked to|faced|took questions from) "
    r"(?:the )?(?:\w+ )?(?:reporters|journalists|correspondents|press|media)|(?:news|press) (?:conference|briefing)"
)
"""An address to the press is told by whom it was told to."""

CAME_TRUE: dict[str, str] = {
    "raise": r"rose|risen|grew|grown|climbed|went up|gone up|jumped|doubled|tripled|more than before|added|adding|adds",
    "lower": r"fell|fallen|dropped|declined|shrank|shrunk|went down|gone down|halved",
    "reopen": r"reopened|resumed|restarted|restored|back in service|open again",
    "close": r"closed|shut",
    "sign": r"signed|put (?:his|her|their) names? to|initialled|initialed|inked|sealed",
    "ratify": r"ratified|approved|passed|adopted|endorsed|gave (?:\w+ )?(?:assent|consent|approval)",
    "resign": r"resigned|quit|stepped down|retired|stood down|left (?:office|the post)",
    "appoint": r"appointed|named|nominated|installed|sworn in|took office",
    "release": r"released|launched|shipped|published|out now|went on sale",
    "buy": r"bought|acquired|took over|taken over|completed (?:\w+ ){0,3}(?:takeover|purchase|merger|acquisition)",
    "sell": r"sold|went for|changed hands",
    "strike": r"walked out|downed tools|went on strike|struck",
    "vote": r"voted|cast (?:\w+ )?(?:votes|ballots)|went to the polls",
    "begin": r"began|begun|started|got under way|kicked off|opened",
    "lift": r"lifted|dropped|scrapped|removed|repealed|ended",
}
"""What a measure or another act looks like once it has come true, by the concept of the act (`lexicon.acts`)."""

UNDONE = (
    r"(?:never|not|no longer|\w+n[’']t)\s+(?:(?:\w+ly|even|now|after all|be|been|have|had|get to|got to|to|able|"
    r"ever)\s+){0,3}(?:go|going|gone|went|come|came|travel(?:l?ed|l?ing)?|fly|flown?|flew|visit(?:ed|ing)?|attend(?:ed|ing)?|"
    r"meet|met|make|made|making|pay|paid|take part|took part|take place|took place|taken place|taking place|took up|"
    r"taken up|take up|happen(?:ed|ing)?|materiali[sz]e[d]?|go ahead|gone ahead|join(?:ed)?|show(?:ed)? up|"
    r"turn(?:ed)? up|appear(?:ed)?|come about|come off|set foot|among|there)"
)
"""A denied act: "never made the visit"."""
OFF = (
    r"cancell?ed|cancels|call(?:ed|s) off|(?:plans?|trip|visit|tour|meeting|talks|journey)\b[^.;]{0,30}\b(?:scrapped|"
    r"dropped|shelved|abandoned|axed|ditched)|(?:scrapped|dropped|shelved|abandoned|axed|ditched)\b[^.;]{0,30}\b"
    r"(?:plans?|trip|visit|tour|meeting|talks|journey)|fell through|fallen through|came to nothing|"
    r"(?:is|was|are|were) off"
)
"""An act called off."""
AWAY = (
    r"skip(?:s|ped|ping)|stay(?:s|ed|ing) (?:away|home|at home)|miss(?:es|ed|ing)|absent|absence|no-show|"
    r"pull(?:s|ed) out|"
    r"withdrew|declin(?:es|ed) to|boycott(?:s|ed)|(?:in|took|take|takes|taking|fill(?:s|ed)?) (?:his|her|their) "
    r"(?:place|stead|chair|seat)|in (?:the )?(?:place|stead) of|instead of|in lieu of|st(?:ands?|ood|anding) in for|"
    r"fill(?:s|ed|ing) in for|substitut(?:es|ed|ing) for|snub(?:s|bed)|opt(?:s|ed) out|g[ai]ve [^.;]{0,40} a miss|"
    r"sen(?:ds?|t) (?:[\w’'.-]+ ){1,8}instead"
)
"""Somebody who was to come and did not, or another who came instead."""

TO_COME = (
    r"will|would|could|may|might|shall|should|to (?:meet|visit|hold|travel|attend|sign|speak|pay|go|address|make|be)|"
    r"expect\w*|schedul\w+|plan|plans|planned|planning|hop(?:es?|ed|ing)|set to|due to|invit\w+|possible|"
    r"possibly|likely|"
    r"agree\w*|if|whether|not|never|without|yet to|ahead of|upcoming|desire|next|towards?|call(?:s|ed|ing)? for|eve of|"
    r"prepar\w+|propos\w+|want\w*|seek\w*|sought|offer\w*|prospects?|before|until|pav\w+|clear\w* the way|"
    r"work(?:s|ed|ing)? (?:on|for)|idea of"
)
"""Before the noun of an act: that it has not taken place yet, or may not."""
HELD_BACK = (
    r"(?:never|not|nor|\w+n[’']t|without|would|could|might|may|must|will|shall|to|should|hardly|almost|nearly|yet)"
)
"""Right before a past form, other auxiliaries aside: that it does not tell of what has taken place."""
CONDITION = r"if|whether|unless|once"
"""A few words before it: the same."""
ANNOUNCED = r"may|might|could|would|if|whether|threat\w*|likely|consider\w*|fear\w*|warn\w*|reportedly|rumou?r\w*"
"""Just before a calling off: that it is not settled."""
