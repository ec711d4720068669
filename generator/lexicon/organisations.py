"""Words that make a name an organisation's, and the departments of governments.

Heads as they recur in the names of states' organs, firms, parties, schools, courts and media in English news.
"""

HEADS = frozenset(
    """
    academy administration agency airline airlines airways alliance army assembly association authority bank board
    broadcasting brigade brotherhood bureau cabinet campaign caucus center centre chamber church club coalition
    college command commission committee communications community companies company confederation conference congress
    consortium cooperation cooperative corp corp. corporation corps council court daily department directorate dynasty
    electronics embassy enterprises exchange faculty federation fellowship fleet force forces forum foundation front fund
    government group guard holdings hospital inc inc. industries initiative institute institution institutions
    insurance journal laboratory lab labs league legislature llc llp ltd ltd. magazine media mission ministry monitor
    motors movement museum nations navy network networks news newspaper observatory office ombudsman orchestra
    organisation organization parliament partners partnership party pharmaceuticals police politburo post press project
    radio reserve review school schools secretariat senate service services society solutions studios summit syndicate
    systems taskforce team technologies telegraph television times today tribunal tribune trust tv union university
    treasury university watch xinhua
    """.split()
)
"""Last words (or words before "of") of organisations' names, lower case."""

OF_HEADS = frozenset(
    "academy agency alliance army assembly association authority bank board bureau center centre chamber church college "
    "commission committee confederation conference congress council court department directorate faculty federation forum "
    "foundation fund group house institute institution islands isle kingdom league library ministry movement museum nation "
    "office organisation organization parliament party people republic school secretariat senate society state states "
    "sultanate territory union united university voice emirate bay gulf sea strait cape port city".split()
)
"""Words that "of" or "for" binds to what follows: University of Sydney, House of Representatives."""

DEPARTMENT_HEADS = frozenset({"department", "ministry", "dept", "dept.", "office"})

PORTFOLIOS = frozenset(
    "state treasury commerce justice defense defence interior energy education labor labour agriculture transportation "
    "transport health foreign finance trade home environment culture veterans homeland industry economy justice war "
    "information justice planning science tourism unification".split()
)
"""What departments are called after: State Department, Foreign Ministry, Ministry of Finance."""

ORGANS = {
    "white house": "US",
    "pentagon": "US",
    "capitol hill": "US",
    "congress": None,
    "senate": None,
    "house of representatives": None,
    "supreme court": None,
    "parliament": None,
    "kremlin": "RU",
    "downing street": "GB",
    "cabinet": None,
}
"""Organs of states that are written like places, with their country where they have but one."""

LEGAL_FORMS = frozenset("inc inc. corp corp. co co. ltd ltd. llc llp plc ag sa gmbh nv bv spa s.p.a.".split())
"""Last words that a firm's short name goes without."""

NOT_NAMES = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
    spring summer autumn fall winter christmas easter ramadan thanksgiving halloween covid covid-19 covid19 coronavirus
    aids hiv sars mers ebola internet web god bible koran quran arabic
    mandarin hebrew today tomorrow yesterday tonight am pm gmt est edt pst pdt cet utc bst ok tv pc dvd cd gdp ceo cfo
    url faq usd eur gbp photo image video source credit read watch breaking update updated exclusive editor editors
    i we you he she it they his her their our your my its the this that these those mr mrs ms dr no yes
    """.split()
)
"""Capitalised words that name no actor: days, months, feasts, diseases, languages, the furniture of pages."""
