"""The words that say how firmly something is still to come, each with an example.

The classes follow the levels of `Commitment`; the words are the future and modality markers of English reference
grammars (Quirk et al., A Comprehensive Grammar of the English Language, 4.41-4.66: "will", "be going to", "be to", "be
due to", "be about to", modal "may", "could") and the commissive and volitive verbs of news reports (VerbNet classes
promise-37.13, want-32.1, long-32.2, conjecture-29.5). The examples are the table's documentation and its test.
"""

from dataclasses import dataclass
from typing import Literal

from generator.model.brief import Commitment

Form = Literal[
    "modal",  # an auxiliary: "will", "could"
    "intent",  # a verb whose subject is in a state of mind: holds in the present tense, or in the past if reported
    "commit",  # a verb that makes the commitment by being said: holds in the past tense as well
    "passive",  # a participle with "be": "is scheduled to"
    "adjective",  # "is likely to", "is due to"
    "noun",  # "plans to", "an agreement for"
    "modifier",  # an adjective of the event's noun: "possible trips"
    "adverb",  # "possibly"
    "that",  # a verb or adjective whose clause is to come: "expect that … will"
    "request",  # a verb that asks somebody else for the act: "urged the king to sign"
]


@dataclass(frozen=True)
class Cue:
    """`word` is a lemma, but for modals and adverbs, which are written as they stand in the text, in lower case."""

    word: str
    form: Form
    commitment: Commitment
    example: str


CUES: tuple[Cue, ...] = (
    Cue("will", "modal", "planned", "The minister will visit Oslo."),
    Cue("shall", "modal", "planned", "The minister shall visit Oslo."),
    Cue("'ll", "modal", "planned", "He'll be meeting her again."),
    Cue("’ll", "modal", "planned", "He’ll be meeting her again."),
    Cue("would", "modal", "planned", "The company said it would close the plant."),
    Cue("'d", "modal", "planned", "The mayor said he'd sign the bill."),
    Cue("’d", "modal", "planned", "The mayor said he’d sign the bill."),
    Cue("may", "modal", "possible", "The envoy may travel to Cairo."),
    Cue("might", "modal", "possible", "The envoy might travel to Cairo."),
    Cue("could", "modal", "possible", "The envoy could travel to Cairo."),
    Cue("plan", "intent", "planned", "The union plans to strike on Friday."),
    Cue("intend", "intent", "planned", "She intends to sign the bill."),
    Cue("prepare", "intent", "planned", "The airline is preparing to open a route."),
    Cue("aim", "intent", "hoped", "The two sides aim to sign a pact this year."),
    Cue("seek", "intent", "hoped", "The mayor is seeking to meet the owners."),
    Cue("hope", "intent", "hoped", "The mayor hopes to meet the king."),
    Cue("want", "intent", "hoped", "She wants to meet the king."),
    Cue("wish", "intent", "hoped", "He wishes to visit Rome."),
    Cue("expect", "intent", "expected", "The firm expects to ship the car in June."),
    Cue("anticipate", "intent", "expected", "The firm anticipates opening the plant in June."),
    Cue("try", "intent", "hoped", "The firm is trying to sell the plant."),
    Cue("attempt", "intent", "hoped", "The firm is attempting to sell the plant."),
    Cue("look", "intent", "hoped", "The firm is looking to sell the plant."),
    Cue("propose", "intent", "possible", "The mayor proposes to close the bridge."),
    Cue("consider", "intent", "possible", "The club is considering selling the ground."),
    Cue("mull", "intent", "possible", "The club is mulling a sale."),
    Cue("weigh", "intent", "possible", "The club is weighing a sale."),
    Cue("explore", "intent", "possible", "The club is exploring a sale."),
    Cue("await", "intent", "expected", "The suspect is awaiting trial."),
    Cue("face", "intent", "expected", "The suspect faces trial."),
    Cue("contemplate", "intent", "possible", "The club is contemplating a sale."),
    Cue("agree", "commit", "agreed", "The two agreed to meet again."),
    Cue("promise", "commit", "planned", "The mayor promised to publish the report."),
    Cue("pledge", "commit", "planned", "The mayor pledged to publish the report."),
    Cue("vow", "commit", "planned", "The party vowed to appeal."),
    Cue("swear", "commit", "planned", "The party swore to appeal."),
    Cue("arrange", "commit", "planned", "The two have arranged to meet again."),
    Cue("schedule", "commit", "scheduled", "The mayor has scheduled a news conference."),
    Cue("commit", "commit", "planned", "The bank has committed to lend the money."),
    Cue("undertake", "commit", "planned", "The owner undertook to repair the bridge."),
    Cue("decide", "commit", "planned", "The club has decided to appeal."),
    Cue("opt", "commit", "planned", "The club has opted to appeal."),
    Cue("threaten", "commit", "possible", "The union threatened to strike."),
    Cue("offer", "commit", "possible", "The mayor offered to host the talks."),
    Cue("invite", "commit", "invited", "The king invited her to visit Oslo."),
    Cue("ask", "request", "hoped", "The mayor has asked the court to suspend the ban."),
    Cue("urge", "request", "hoped", "The mayor urged the king to sign the bill."),
    Cue("call", "request", "hoped", "The mayor called on the king to sign the bill."),
    Cue("encourage", "request", "hoped", "The mayor has encouraged the king to sign the bill."),
    Cue("press", "request", "hoped", "The mayor is pressing the king to sign the bill."),
    Cue("push", "request", "hoped", "The mayor is pushing for a vote."),
    Cue("appeal", "request", "hoped", "The mayor appealed to the king to sign the bill."),
    Cue("demand", "request", "hoped", "The mayor demanded that the king sign the bill."),
    Cue("request", "request", "hoped", "The mayor requested an investigation."),
    Cue("petition", "request", "hoped", "The mayor petitioned the court to suspend the ban."),
    Cue("recommend", "request", "possible", "The panel recommends that the king sign the bill."),
    Cue("order", "request", "planned", "The court has ordered the firm to close the plant."),
    Cue("subpoena", "request", "scheduled", "The panel has subpoenaed the mayor to testify."),
    Cue("summon", "request", "scheduled", "The panel has summoned the mayor to testify."),
    Cue("schedule", "passive", "scheduled", "The vote is scheduled to take place on Friday."),
    Cue("slate", "passive", "scheduled", "The vote is slated for Friday."),
    Cue("set", "passive", "scheduled", "She is set to meet the king."),
    Cue("organize", "passive", "planned", "A rally is being organized by the party."),
    Cue("prepare", "passive", "planned", "A visit is being prepared."),
    Cue("consider", "passive", "possible", "A sale is being considered."),
    Cue("propose", "passive", "possible", "A summit is proposed for May."),
    Cue("plan", "passive", "planned", "The launch is planned for May."),
    Cue("intend", "passive", "planned", "The service is intended to launch in May."),
    Cue("book", "passive", "scheduled", "She is booked to speak in May."),
    Cue("expect", "passive", "expected", "She is expected to meet the king."),
    Cue("anticipate", "passive", "expected", "A vote is anticipated on Friday."),
    Cue("favor", "passive", "expected", "She is favored to win the vote."),
    Cue("bind", "passive", "expected", "She is bound to meet the king."),
    Cue("tip", "passive", "expected", "She is tipped to visit Oslo."),
    Cue("poise", "passive", "expected", "The firm is poised to open the plant."),
    Cue("invite", "passive", "invited", "She is invited to travel to Oslo."),
    Cue("agree", "passive", "agreed", "A visit was agreed."),
    Cue("due", "adjective", "scheduled", "The report is due to be published on Friday."),
    Cue("likely", "adjective", "expected", "The two are likely to attend the summit."),
    Cue("certain", "adjective", "expected", "He is certain to attend."),
    Cue("sure", "adjective", "expected", "He is sure to attend."),
    Cue("about", "adjective", "planned", "The firm is about to open the plant."),
    Cue("poised", "adjective", "expected", "The firm is poised to open the plant."),
    Cue("eager", "adjective", "hoped", "She is eager to meet the king."),
    Cue("keen", "adjective", "hoped", "She is keen to meet the king."),
    Cue("willing", "adjective", "possible", "The envoy is willing to travel to Cairo."),
    Cue("prepared", "adjective", "possible", "The envoy is prepared to travel to Cairo."),
    Cue("ready", "adjective", "possible", "The envoy is ready to travel to Cairo."),
    Cue("open", "adjective", "possible", "The mayor is open to running again."),
    Cue("unlikely", "adjective", "doubtful", "The envoy is unlikely to attend."),
    Cue("doubtful", "adjective", "doubtful", "It is doubtful that the envoy will attend."),
    Cue("plan", "noun", "planned", "The firm has plans to open a plant."),
    Cue("intention", "noun", "planned", "He announced his intention to resign."),
    Cue("decision", "noun", "planned", "He announced a decision to appeal."),
    Cue("promise", "noun", "planned", "She repeated a promise to publish the report."),
    Cue("pledge", "noun", "planned", "She repeated a pledge to publish the report."),
    Cue("commitment", "noun", "planned", "She gave a commitment to publish the report."),
    Cue("agreement", "noun", "agreed", "The talks led to an agreement for a visit by the king."),
    Cue("accord", "noun", "agreed", "The talks led to an accord to reopen the border."),
    Cue("deal", "noun", "agreed", "The two reached a deal to reopen the border."),
    Cue("invitation", "noun", "invited", "She extended an invitation to the king to visit Oslo."),
    Cue("request", "noun", "hoped", "He repeated his request that the king sign the bill."),
    Cue("demand", "noun", "hoped", "He repeated his demand that the king sign the bill."),
    Cue("call", "noun", "hoped", "The mayor joined the call for the king to resign."),
    Cue("proposal", "noun", "possible", "The mayor has a proposal to close the bridge."),
    Cue("threat", "noun", "possible", "The union repeated its threat to strike."),
    Cue("offer", "noun", "possible", "The mayor repeated his offer to host the talks."),
    Cue("vow", "noun", "planned", "The mayor repeated her vow to close the bridge."),
    Cue("order", "noun", "planned", "The court issued an order to close the plant."),
    Cue("talk", "noun", "possible", "The firm is in talks to buy the plant."),
    Cue("negotiation", "noun", "possible", "The firm is in negotiations to buy the plant."),
    Cue("track", "noun", "expected", "The firm is on track to open the plant."),
    Cue("course", "noun", "expected", "The firm is on course to open the plant."),
    Cue("desire", "noun", "hoped", "He expressed his desire to meet the king."),
    Cue("hope", "noun", "hoped", "He expressed hope to meet the king."),
    Cue("wish", "noun", "hoped", "He expressed a wish to meet the king."),
    Cue("possible", "modifier", "possible", "They discussed a possible trip by the minister."),
    Cue("potential", "modifier", "possible", "They discussed a potential visit by the minister."),
    Cue("prospective", "modifier", "possible", "They discussed a prospective visit by the minister."),
    Cue("planned", "modifier", "planned", "They discussed his planned visit to Oslo."),
    Cue("proposed", "modifier", "possible", "They discussed his proposed visit to Oslo."),
    Cue("upcoming", "modifier", "scheduled", "They discussed his upcoming visit to Oslo."),
    Cue("forthcoming", "modifier", "scheduled", "They discussed his forthcoming visit to Oslo."),
    Cue("coming", "modifier", "scheduled", "They discussed the coming vote by the council."),
    Cue("looming", "modifier", "expected", "They discussed the looming strike by the union."),
    Cue("pending", "modifier", "expected", "They discussed the pending sale of the club by its owners."),
    Cue("scheduled", "modifier", "scheduled", "They discussed her scheduled meeting with the king."),
    Cue("expected", "modifier", "expected", "They discussed an expected visit by the minister."),
    Cue("possibly", "adverb", "possible", "She will meet the king and possibly the queen."),
    Cue("perhaps", "adverb", "possible", "She will meet the king and perhaps the queen."),
    Cue("maybe", "adverb", "possible", "She will meet the king and maybe the queen."),
    Cue("potentially", "adverb", "possible", "She will meet the king and potentially the queen."),
    Cue("probably", "adverb", "expected", "She will probably meet the queen."),
    Cue("likely", "adverb", "expected", "She will likely meet the queen."),
    Cue("presumably", "adverb", "expected", "She will presumably meet the queen."),
    Cue("hopefully", "adverb", "hoped", "Hopefully she will meet the queen."),
    Cue("agree", "that", "agreed", "They agreed that she would visit Oslo."),
    Cue("expect", "that", "expected", "Officials expect that she will visit Oslo."),
    Cue("anticipate", "that", "expected", "Officials anticipate that she will visit Oslo."),
    Cue("believe", "that", "expected", "Officials believe she will visit Oslo."),
    Cue("predict", "that", "expected", "Officials predict she will visit Oslo."),
    Cue("hope", "that", "hoped", "Officials hope that she will visit Oslo."),
    Cue("doubt", "that", "doubtful", "Officials doubt that she will visit Oslo."),
)

ENABLERS: frozenset[tuple[str, str]] = frozenset(
    {("pave", "way"), ("clear", "way"), ("set", "stage"), ("open", "door"), ("open", "way"), ("lay", "groundwork")}
)
"""Verb and object that announce what their "for" or "to" names: "pave the way for a meeting"."""

REPORTING: frozenset[str] = frozenset(
    "say tell add announce state confirm report disclose reveal note explain indicate declare write tweet signal claim "
    "inform repeat reiterate learn stress assure admit acknowledge promise pledge vow agree".split()
)
"""Verbs whose past tense moves the reported "will" to "would" without making it less firm."""

ANNOUNCING: frozenset[str] = frozenset("announce confirm reveal disclose promise pledge vow declare".split())
"""Those of them that make a plan of what they report, not a remark."""

REMARKING: frozenset[str] = frozenset(
    "say tell add state note write tweet explain indicate claim inform repeat reiterate stress remark comment argue "
    "insist recall observe post reply respond joke ask warn caution estimate".split()
)
"""Verbs of saying of which a report is full: that somebody spoke is seldom what happened."""

UNCERTAIN: frozenset[str] = frozenset("certain clear sure confirmed decided known guaranteed".split())
"""Adjectives and participles that, denied, leave open what their clause says: "it is not certain that …"."""

UNCLEAR: frozenset[str] = frozenset("unlikely unclear uncertain unknown undecided doubtful unsure".split())
"""The same without a denial."""

PAST_PLAN: frozenset[str] = frozenset("originally previously initially earlier once formerly first".split())
"""Adverbs that tell that a plan no longer holds: "was originally scheduled to"."""

HABIT: frozenset[str] = frozenset("repeatedly often always long consistently regularly routinely".split())
"""Adverbs that make a custom of a promise: "has repeatedly pledged to"."""

TELLING: frozenset[str] = frozenset(
    "be have unveil express voice extend make reach sign strike issue give send deliver outline repeat receive accept "
    "map lay include agree conclude seal secure".split()
)
"""Verbs that tell of a plan, agreement or invitation as news: "has plans to", "reached an agreement to"."""

LEADING: frozenset[str] = frozenset("lead result come agree work".split())
"""Verbs whose "to" or "in" does the same: "leading to an agreement for"."""

CATENATIVE: frozenset[str] = frozenset(
    "begin start continue help work go able return proceed resume help use come have need move push try focus "
    "end let".split()
)
"""Words between the cue and the act that change neither: "agreed to work together to expand"."""

NONE: frozenset[str] = frozenset("no any little original past earlier previous former failed".split())
"""Words beside "plan" or "agreement" after which there is none, or no more."""

UNWILLING: frozenset[str] = frozenset("decline refuse".split())
"""Verbs by which somebody is not to do what stands below them."""
KEPT: frozenset[str] = frozenset(
    "keep break fulfil fulfill honor honour abandon drop scrap cancel reject oppose criticize reflect delay decline "
    "refuse dismiss rebuff ignore".split()
)
"""Verbs after whose object a plan is no longer open, or not told as one: "kept their promise"."""

PROMISES: frozenset[str] = frozenset("promise pledge vow swear commit commitment".split())
"""Words that make an act even of an effect: "pledged to strengthen the unions"."""

PLANS: frozenset[str] = frozenset("plan promise pledge vow proposal intention threat".split())
"""Nouns that tell of a plan even where it is named in passing: "his promise to build"."""

PROPOSALS: frozenset[str] = frozenset(
    "proposal bill plan measure legislation amendment resolution deal agreement ordinance".split()
)
"""What says what would be done if it were adopted: "the bill would ban", "under the plan, holders would get"."""

APART: frozenset[str] = frozenset("despite without because over against after since before of".split())
"""Prepositions under which a plan is named only to say something else."""

UNDER_WAY: frozenset[str] = frozenset("try attempt look push press".split())
"""Verbs of trying, which tell of the future only while it lasts: "is trying to", not "tried to"."""

WITH_PREPOSITION: frozenset[str] = frozenset("call push appeal".split())
"""Verbs that ask for an act only with a preposition: "call on", "push for"."""

FAVORS: frozenset[str] = frozenset("anonymity comment question permission reporter".split())
"""What is asked for in passing: "requested anonymity to speak"."""

LASTING: frozenset[str] = frozenset("ongoing pending open unresolved underway alive".split())
"""What is said of a case or an inquiry that is not settled."""

_PENDING: dict[Commitment, str] = {
    "agreed": "agree",
    "scheduled": "postpone delay extend reschedule set",
    "planned": "order vow pledge promise decide",
    "expected": "investigate review",
    "invited": "invite welcome",
    "hoped": "file sue appeal petition apply bid seek ask call urge demand request want",
    "possible": "offer propose submit suggest recommend negotiate consider discuss threaten",
}
PENDING: dict[str, Commitment] = {verb: level for level, verbs in _PENDING.items() for verb in verbs.split()}
"""Verbs whose past tense, too, may tell of what waits: for an answer, a ruling, a day."""

FIRMNESS: tuple[Commitment, ...] = (
    "agreed",
    "scheduled",
    "planned",
    "expected",
    "invited",
    "hoped",
    "possible",
    "doubtful",
)
"""The levels, firmest first."""

_BY_FORM: dict[Form, dict[str, Commitment]] = {}
for _cue in CUES:
    _BY_FORM.setdefault(_cue.form, {})[_cue.word] = _cue.commitment


def commitment(word: str, form: Form) -> Commitment | None:
    """How firm the word makes what it announces in that form; None if it is no cue."""
    return _BY_FORM[form].get(word)
