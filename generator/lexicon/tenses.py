"""Words that tell the future from the past in news English, for text that is not parsed.

Modal and semi-modal futures after Quirk et al., "A Comprehensive Grammar of the English Language" (1985), 4.41-4.48,
and the headline future ("to visit"). Past forms: the auxiliaries, and the irregular verbs that news uses most;
regular ones end in "-ed".
"""

FUTURE = (
    r"will", r"won['’]t", r"[a-z]+['’]ll", r"shall", r"going to", r"about to",
    r"(?:is|are|was|were|be|been|being) (?:also |still |now |currently )?(?:set|due|scheduled|expected|planned|slated|"
    r"poised|likely|supposed|billed|booked|tipped|hoping|planning|preparing|ready) (?:to|for)",
    r"(?:plans?|planned|hopes?|hoped|intends?|aims?|expects?|expected|vows?|vowed|agreed?|promised?|wants?) to",
    r"(?:scheduled|set|due|slated|planned|expected) (?:for|on|by|to)", r"(?:is|are) to", r"ahead of", r"upcoming",
    r"forthcoming", r"through", r"until", r"till", r"deadline",
)  # fmt: skip
"""Regular expressions, in lower case."""

PAST = frozenset(
    """was were had did said told held met went came took gave made saw began left flew spoke wrote broke brought bought
    built caught chose drew drove fell felt fought found got grew heard kept knew laid led lost paid put ran rose sat
    sent shot shook shut sold spent stood struck swore taught thought threw understood woke won wore withdrew arose
    became beat bore cut drank ate forbade forgave forgot hit hurt lay lent lit meant overcame quit read rang sang sank
    slept slid stole stuck swept swam tore upheld sought ago""".split()
)
