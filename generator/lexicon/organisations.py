"""Words that make a name an organisation's, and the departments of governments.

Heads as they recur in the names of states' organs, firms, parties, schools, courts and media in English news.
"""

HEADS = frozenset(
    """
    academy administration agency airline airlines airways alliance army assembly association authority bank board
    brigade broadcasting brotherhood bureau cabinet campaign caucus center centre chamber church club coalition
    college command commission committee communications community companies company confederation conference
    congress consortium cooperation cooperative corp corp. corporation corps council court daily department
    directorate dynasty electronics embassy energy enterprises exchange faculty federation fellowship fleet foods
    force forces forum foundation front fund government group guard holdings hospital inc inc. industries initiative
    institute institution institutions insurance journal lab laboratory labs league legislature llc llp ltd ltd.
    magazine media ministry mission monitor motors movement museum nations navy network networks news newspaper
    observatory office ombudsman orchestra organisation organization parliament partners partnership party pharma
    pharmaceuticals police politburo post press project radio reserve resources review school schools secretariat
    senate service services show society solutions studios summit syndicate systems taskforce team technologies
    telegraph television times today treasury tribunal tribune trust tv union university watch xinhua
    """.split()
)
"""Last words (or words before "of") of organisations' names, lower case."""

THINGS = frozenset(
    """
    act ad ads album amendment app apps award awards bancorp bancshares box brewing bulletin buses capital chronicle
    computer computers consulting cup dispatch doctrine documentary emails entertainment estate examiner file files
    finals forecast gazette golf gym herald index inn inquirer investments library lottery marathon memorial mortgage
    news observer order pac parkway pharmacy phone phones pictures plan poll prize probe program programme publishers
    publishing rally records research restaurant scandal securities sentinel server software speech store stores studio
    survey syndrome theater theatre theory tournament treaty trophy trucks
    """.split()
)
"""Last words of what is called after persons and is none: papers, shops, firms, prizes, laws, affairs."""

OF_HEADS = frozenset(
    """
    academy agency alliance army assembly association authority bank board bureau center centre chamber church
    college commission committee confederation conference congress council court department directorate faculty
    federation forum foundation fund group house institute institution islands isle kingdom league library ministry
    movement museum nation office organisation organization parliament party people republic school secretariat
    senate society state states sultanate territory union united university voice emirate bay gulf sea strait cape
    port city
    """.split()
)
"""Words that "of" or "for" binds to what follows: University of Sydney, House of Representatives."""

DEPARTMENT_HEADS = frozenset({"department", "ministry", "dept", "dept.", "office"})

PORTFOLIOS = frozenset(
    """
    state treasury commerce justice defense defence interior energy education labor labour agriculture
    transportation transport health foreign finance trade home environment culture veterans homeland industry
    economy war information planning science tourism unification
    """.split()
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

COMING_AND_GOING = frozenset({"the", "of", "for", "and", "affairs"})
"""Words that offices' names have or lack at will: Ministry of Foreign Affairs, Foreign Ministry."""

PLAIN_MODIFIERS = frozenset(
    """
    anti appeal appeals armed attorney border capitol central chief chiefs circuit city coast common constitutional
    corrections county criminal district election elections electoral emergency federal fire general governing high
    higher house human immigration intelligence internal joint judicial judiciary law legal legislative local lower
    medical metropolitan military ministerial municipal national opposition oversight parliamentary parole people
    peoples police political presidential prime prison prosecutor prosecutors provincial public regional relations
    representatives republic revolutionary ruling security senior sheriff social special staff state states superior
    supreme tax town traffic transition university upper welfare
    """.split()
)
"""Words with which a body's name says what it is and not whose: Supreme Court, Federal Police, National Assembly."""

NATIONAL = frozenset(
    "army bundestag congress house kremlin knesset marines navy parliament pentagon senate treasury".split()
)
"""Words that alone name a body of which a country has one."""

OF_A_COUNTRY = frozenset("federal national supreme".split())
"""Words that with others name a body of which a country has one."""

LEGAL_FORMS = frozenset("inc inc. corp corp. co co. ltd ltd. llc llp plc ag sa gmbh nv bv spa s.p.a.".split())
"""Last words that a firm's short name goes without."""

NOT_NAMES = frozenset(
    """
    aids am apr april arabic aug august autumn bible breaking bst cd ceo cet cfo christmas coronavirus covid
    covid-19 covid19 credit dec december dr dvd easter ebola editor editors edt est eur exclusive fall faq feb
    february fri friday gbp gdp gmt god halloween he hebrew her his hiv i image internet it its jan january jul july
    jun june koran mandarin mar march may mers mon monday mr mrs ms my no nov november oct october ok our pc pdt
    photo pm pst quran ramadan read sars sat saturday sep sept september she source spring summer sun sunday
    thanksgiving that the their these they this those thu thur thurs thursday today tomorrow tonight tue tues
    tuesday tv update updated url usd utc video watch we web wed wednesday winter yes yesterday you your
    """.split()
)
"""Capitalised words that name no actor: days, months, feasts, diseases, languages, the furniture of pages."""
