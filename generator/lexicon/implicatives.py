"""Verbs, adjectives and nouns that tell whether what depends on them came to pass: "managed to", "failed to".

The classes are Karttunen's (1971, "Implicative Verbs"), filled from VerbNet's begin-55.1, continue-55.3, avoid-52,
stop-55.4 and force-59 as news uses them. All are lemmas; with a particle, both words.
"""

from typing import Final

BRINGING: Final = frozenset(
    "manage begin start commence continue go get proceed resume come help dare bother happen force compel lead cause "
    "prompt oblige induce turn able keep see hear watch make finish succeed rush move have prove appear".split()
)
"""What depends on them stands as they do themselves: "managed to sign", "was able to sign", "began to sign"."""

FAILING: Final = frozenset("fail refuse decline neglect forget omit unable unwilling reluctant powerless".split())
"""What depends on them has not come to pass: "refused to sign", "was unable to sign"."""

FAILURES: Final = frozenset("failure refusal inability unwillingness reluctance".split())
"""The same as nouns: "his refusal to sign"."""

AVOIDING: Final = frozenset("avoid resist miss prevent stop ban bar refrain prohibit deter block discourage".split())
"""What depends on them is denied: "avoided signing", "barred him from signing"."""

CALLING_OFF: Final = frozenset(
    ["cancel", "scrap", "shelve", "abandon", "axe", "ditch", "call off", "pull", "cut", "drop", "nix", "scuttle"]
)
"""Verbs whose object is not to be after all: "called off the talks", "abandoned plans to sign"."""

STOPPING: Final = CALLING_OFF - frozenset(["pull", "cut", "drop"])
"""Those of them that mean nothing else: prices drop, and a pay is cut."""

PUTTING_OFF: Final = frozenset(["postpone", "delay", "defer", "reschedule", "put off", "push back", "adjourn"])
"""Verbs whose object is still to come, but later."""

HOLDING: Final = frozenset(
    "hold have conduct attend join host chair lead open conclude finish complete wrap finalize stage undertake "
    "pay make give deliver sign reach win suffer survive begin start end resume continue last take happen occur "
    "follow mark see kick collapse fail produce".split()
)
"""Verbs beside which an event stands as they do themselves: "attended the talks", "the talks collapsed"."""

COLLAPSING: Final = frozenset(["collapse", "fail", "break down", "founder", "stall", "fall through", "fizzle"])
"""Verbs that say of the event which is their subject that it came to nothing."""

SUPPOSED: Final = frozenset("accuse suspect fear allege threaten charge blame".split())
"""Verbs whose "of" and gerund tell what somebody is only said to have done: "accused of taking bribes"."""

STATIVE: Final = frozenset(
    """
    appear be believe belong comprise concern consist constitute contain cost depend deserve desire dislike doubt
    equal exist expect fear feel have hate hope include intend involve know lack lie like live look love matter mean
    need own plan possess prefer regard represent resemble seek seem stand suppose support think understand value want
    wish worry
    """.split()
)
"""Verbs of state, opinion and will, which tell of nothing that took place (Quirk et al., 4.28-4.31)."""

ASKING: Final = frozenset(
    "ask urge tell force order allow permit enable help want expect invite persuade press encourage require compel "
    "advise beg direct instruct lead cause prompt let get authorize authorise call appoint choose elect nominate hire "
    "recruit send warn teach see hear watch make have keep leave find catch show".split()
)
"""Verbs whose object is the one who acts: "asked the court to rule", "saw him leaving"."""
