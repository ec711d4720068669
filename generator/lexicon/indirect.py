"""Forms of verbs that report what somebody said without quoting it: "Roe said the talks would go on".

The verbs of `cues.STRONG`, which news uses mainly to report words, with those of Levin's "English Verb Classes and
Alternations" (1993), 37.7-37.9 (say, complain, advise) and 29.2/33 (condemn, praise), that make their subject's
position known and tell of no other deed. A present form that is as often a noun ("notes", "claims", "tweets") is left
out.
"""

PAST = frozenset(
    """said told added noted stated wrote asked explained argued declared announced insisted replied responded warned
    acknowledged admitted claimed recalled remarked observed conceded contended asserted tweeted testified joked quipped
    concluded exclaimed reiterated cautioned countered retorted stressed emphasized emphasised posted lamented mused
    opined elaborated recounted predicted vowed pledged alleged confirmed denied suggested urged proposed complained
    boasted maintained reaffirmed affirmed underscored underlined condemned denounced criticized criticised praised
    rejected dismissed hailed decried accused apologized apologised promised expressed demanded recommended speculated
    clarified described characterized characterised""".split()
)
PRESENT = frozenset(
    """says tells adds asks explains argues declares insists replies warns acknowledges admits recalls observes
    contends asserts testifies concludes reiterates stresses emphasizes emphasises vows pledges alleges confirms denies
    suggests urges proposes complains maintains reaffirms affirms underscores underlines condemns denounces criticizes
    criticises praises rejects dismisses hails decries accuses expresses demands describes""".split()
)
REPORTING = PAST | PRESENT

OF_THINGS_TOO = frozenset("added adds maintained maintains posted rejected rejects".split())
"""Those that take a thing as often as a saying: they report words only before "that" or a pause."""
