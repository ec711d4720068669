"""The verbs and nouns of acts that can come true at a time, with the kind of open item that they make.

What diplomats, parliaments, courts, companies and campaigns are reported to do: gathered from the eventive classes of
VerbNet (meet-36.3, escape-51.1, say-37.7, sign, vote, appoint-29.1, change-of-state 45.x) and the usual nouns derived
from them. Verbs of state, opinion and outcome ("be", "need", "win", "believe") are left out on purpose: what they
foretell is a prediction and no open item.

`concept` joins words that name one act ("release", "launch", "ship"), so that two clauses can be told to state the
same item.
"""

from dataclasses import dataclass

from generator.model.brief import ItemKind


@dataclass(frozen=True)
class Act:
    kind: ItemKind
    concept: str
    firm: bool = True
    """Concrete enough to count after "may" or a bare "will"; otherwise it takes a date or an explicit plan."""


_VERBS: tuple[tuple[ItemKind, bool, str], ...] = (
    # one concept a group; the first word names it
    ("visit", True, "visit tour"),
    ("visit", True, "travel fly journey"),
    ("visit", True, "arrive"),
    ("visit", False, "return"),
    ("visit", False, "come go head"),
    ("visit", True, "depart leave"),
    ("meeting", True, "meet convene gather reconvene"),
    ("meeting", True, "attend participate"),
    ("meeting", True, "negotiate confer"),
    ("meeting", True, "discuss debate"),
    ("meeting", True, "host"),
    ("meeting", True, "interview"),
    ("statement", True, "announce unveil"),
    ("statement", True, "address speak brief"),
    ("statement", True, "testify"),
    ("statement", True, "publish"),
    ("statement", False, "present deliver"),
    ("statement", True, "report disclose"),
    ("agreement", True, "sign"),
    ("agreement", True, "ratify approve"),
    ("agreement", True, "settle"),
    ("agreement", False, "endorse"),
    ("agreement", False, "accept"),
    ("measure", True, "lower cut reduce slash"),
    ("measure", True, "raise increase expand extend boost double"),
    ("measure", True, "ban prohibit outlaw"),
    ("measure", True, "impose"),
    ("measure", True, "lift suspend remove repeal scrap abolish revoke"),
    ("measure", True, "close shut"),
    ("measure", True, "reopen"),
    ("measure", True, "build construct"),
    ("measure", True, "deploy send dispatch"),
    ("measure", True, "withdraw"),
    ("measure", True, "investigate probe review audit examine"),
    ("measure", True, "recall"),
    ("measure", True, "refund reimburse"),
    ("measure", True, "discontinue"),
    ("measure", False, "introduce enact implement adopt"),
    ("measure", False, "license"),
    ("measure", False, "provide give offer"),
    ("measure", False, "change amend replace switch"),
    ("measure", False, "fund invest spend finance lend"),
    ("measure", False, "repair restore rebuild"),
    ("measure", False, "hire recruit"),
    ("measure", True, "appoint nominate name"),
    ("measure", True, "succeed fill"),
    ("measure", True, "veto"),
    ("measure", True, "pardon"),
    ("measure", True, "deport extradite"),
    ("measure", True, "charge indict prosecute sentence"),
    ("measure", True, "arrest detain jail imprison"),
    ("measure", True, "impeach oust fire dismiss"),
    ("measure", True, "fine penalize punish"),
    ("measure", True, "demolish raze"),
    ("other", True, "release launch ship debut premiere"),
    ("other", True, "sell auction"),
    ("other", True, "buy acquire purchase merge"),
    ("other", True, "open inaugurate"),
    ("other", True, "vote"),
    ("other", True, "elect select"),
    ("other", True, "file sue petition"),
    ("other", True, "air broadcast"),
    ("other", True, "resign retire quit"),
    ("other", True, "begin start commence"),
    ("other", True, "end expire conclude finish"),
    ("other", True, "perform play"),
    ("other", False, "campaign"),
    ("other", False, "appeal"),
    ("other", True, "debate"),
    ("other", True, "plead appear"),
    ("other", True, "strike protest march rally demonstrate"),
    ("other", True, "distribute"),
    ("other", True, "submit"),
    ("other", True, "move relocate"),
    ("other", True, "join"),
    ("other", False, "run"),
    ("other", False, "support back"),
    ("other", False, "continue keep resume"),
    ("other", False, "work cooperate"),
    ("other", False, "import export"),
    ("other", False, "take bring put"),
    ("other", False, "receive"),
    ("other", False, "add include"),
    ("other", False, "feature"),
    ("other", False, "produce make create"),
    ("other", False, "plan schedule arrange"),
)

VERBS: dict[str, Act] = {
    verb: Act(kind, words.split()[0], firm) for kind, firm, words in reversed(_VERBS) for verb in words.split()
}

_NOUNS: tuple[tuple[ItemKind, str], ...] = (
    ("visit", "visit trip tour journey"),
    ("visit", "stopover stop"),
    ("meeting", "meeting talk discussion conversation dialogue consultation negotiation"),
    ("meeting", "conference summit gathering convention session hearing forum event ceremony reception banquet dinner"),
    ("meeting", "debate rally"),
    ("meeting", "interview"),
    ("statement", "speech address remark announcement statement briefing report"),
    ("agreement", "agreement deal treaty accord pact settlement contract"),
    ("measure", "sanction tariff ban"),
    ("measure", "investigation inquiry probe review audit"),
    ("other", "election primary vote ballot referendum caucus runoff"),
    ("other", "release launch debut rollout premiere"),
    ("other", "strike protest march"),
    ("other", "trial appeal lawsuit"),
    ("other", "sale merger acquisition takeover purchase"),
    ("other", "deadline"),
    ("other", "round phase stage"),
    ("other", "bid run campaign candidacy"),
)

NOUNS: dict[str, Act] = {
    noun: Act(kind, words.split()[0]) for kind, words in reversed(_NOUNS) for noun in words.split()
}

DEEDS: frozenset[str] = frozenset(
    """
    acquittal admission adoption appointment approval arrest ascension cease-fire ceasefire clemency closure
    compensation concession confirmation crackdown decision delay deployment disclosure dismissal divestiture
    endorsement eviction execution expansion expulsion extension extradition hike hiring impeachment increase
    indictment injunction intervention layoff listing moratorium nomination offering order overhaul pardon payment
    permit prosecution purge ratification recall recount redress reduction reform reforms refund release removal
    reopening reorganization replacement resignation restart restoration restructuring resumption retrial return
    review ruling shutdown spin-off spinoff successor suspension transfer truce vaccination verdict withdrawal
    write-down writedown
    """.split()
)
"""Further nouns of what can be asked for or expected: deverbal nouns of politics, courts and firms."""

DERIVED: tuple[str, ...] = ("tion", "sion", "ment", "ance", "ence", "al", "ing", "ure", "off", "out")
"""Endings of nouns that may name an act (Quirk et al., A Comprehensive Grammar of the English Language, I.33-36)."""

LIGHT: frozenset[str] = frozenset(
    "hold pay make have give conduct schedule plan arrange attend host undertake deliver keep take do organize "
    "organise convene continue resume engage stage launch begin start open set reschedule mount".split()
)
"""Verbs that leave it to the noun of their object to say what is done: "pay a visit", "hold talks"."""

OCCUR: frozenset[str] = frozenset("take happen occur hold follow begin start open resume".split())
"""Verbs by which the event that is their subject comes to pass: "the talks will take place", "will be held"."""

BODIES: frozenset[str] = frozenset(
    """
    academy administration advertiser affiliate agency airline airport alliance army assembly association
    authority bank bar blog board body brand brewer broadcaster broker brokerage bureau business cabinet camp
    campaign carrier chain chamber channel charity church city club coalition college command commission committee
    company confederation congress consortium contractor corporation council country county court crew dealer
    delegation department developer distributor district division electorate employer enterprise faction factory
    faculty fed federation feds firm fleet force foundation franchise fund government group guild hospital house
    industry initiative institute institution insurer investor joint-venture judiciary jury label league
    legislature lender lobby magazine majority maker management manufacturer military militia ministry minority
    mission monarchy museum nation navy network newspaper operator opposition orchestra organisation organization
    outlet panel paper parliament partner partnership party pentagon plant police portal processor producer
    project prosecution provider province publisher railroad railway refiner regime regulator restaurant retailer
    school senate service shop side start-up startup state station store studio subcommittee subsidiary supplier
    task-force team territory thrift town trade tribe tribunal troop troupe trust two union unit university
    utility vendor venture website
    """.split()
)
"""Bodies that act, as news calls them when it leaves out the name: "the company", "both sides"."""

STATES: frozenset[str] = frozenset(
    """
    achieve affect allow ask be believe benefit care cause change consist contain cost cover damage deal decline
    deepen depend deserve determine die do drop ease enable encourage enjoy ensure exceed face fall feel figure
    find forget foster gain get grow happen have hear help hope hurt impact improve know last learn let like live
    look love maintain mark matter mean need normalise normalize overcome prefer preserve promote prove range
    reflect remember require result rise say see seem show sit stabilise stabilize stand strengthen struggle
    suffer tell think try understand use want
    """.split()
)
"""Verbs of state, opinion and effect, which make no act however they are announced."""

OUTCOMES: frozenset[str] = frozenset("win lose beat defeat fail succeed prevail clinch".split())
"""What nobody can announce of himself, and others may expect."""

RESUMING: frozenset[str] = frozenset(
    "deal agreement accord pact treaty contract document decision ruling verdict vote bill law accident crash "
    "collision incident attack blast explosion fire storm event case plan takeover merger".split()
)
"""Nouns by which a report takes up its event again without a name: "the deal was signed late"."""
