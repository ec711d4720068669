"""Words for offices, professions and other roles that news writes beside a name.

Collected by what they do in English news: an office of state, party, army, church, court, firm or school, a profession
that is asked for its view. A description that fits anyone ("wife", "counterpart", "suspect") is no title.
"""

ROLES = frozenset(
    """
    activist actor actress adjutant administrator admiral adviser advisor advocate agent aide airman alderman
    alderwoman ambassador analyst anchor anchorman anchorwoman arbiter archbishop archduke architect artist
    assemblyman assemblywoman astronaut astronomer athlete attache attaché attorney auditor author ayatollah banker
    baron baroness biographer biologist bishop blogger boss brigadier businessman businesswoman candidate captain
    cardinal cartoonist catholicos ceo cfo chair chairman chairperson chairwoman chamberlain champion chancellor
    chaplain chef chemist chief cio cleric climatologist co-author co-chair co-chairman co-chairwoman co-director
    co-founder co-host co-leader co-owner co-president coach cofounder colonel columnist comedian commandant
    commander commentator commissar commissioner commodore composer comptroller conductor congressman congresswoman
    conservator constable consul consultant contender controller convener coo coordinator corporal contractor
    correspondent councillor councilman councilor councilwoman counsel counsellor counselor count countess cto
    curator dean delegate demographer demonstrator deputy designer detective developer dictator diplomat director
    dissident doctor duchess duke earl ecologist economist editor educator egyptologist emeritus emir emperor
    empress engineer entrepreneur envoy epidemiologist essayist evangelist exec executive expert explorer farmer
    fellow fighter filmmaker financier firefighter fm founder freshman front-runner frontman frontrunner general
    geneticist geographer geologist goalkeeper governor governor-general guard guitarist head headmaster
    headmistress heir heiress historian host humorist hydrologist imam incumbent inspector instructor interpreter
    inventor investigator investor journalist judge jurist justice khan king laureate lawmaker lawyer leader
    lecturer legend legislator librarian lieutenant linguist lobbyist magistrate magnate major manager marine
    marshal mathematician mayor mayor-elect mediator megastar member meteorologist midfielder minister mobster
    moderator mogul monarch monk mp mullah musician mvp naturalist negotiator neurologist neurosurgeon newsman
    newspaperman nominee novelist nun nurse officer official ombudsman operative operator organiser organizer owner
    paediatrician pastor patriarch patrolman pediatrician philanthropist philosopher photographer photojournalist
    physician physicist pianist pilot player playwright pm poet police policeman politician pollster pontiff pope
    postmaster preacher prefect premier presenter president president-elect prime-minister prince princess principal
    prisoner privateer producer prof professor programmer proprietor prosecutor provost psychiatrist psychologist
    publicist publisher quarterback queen rabbi ranger rapper rapporteur reader rear-admiral recruiter rector regent
    registrar reporter representative researcher resident reverend ruler salesman scholar scientist screenwriter
    secretary secretary-general secretary-treasurer secy senator sergeant servant sheikh sheriff singer skipper
    sociologist soldier solicitor soprano speaker specialist spiritual spokesman spokesperson spokeswoman spox star
    statesman statistician strategist striker student sultan superintendent supervisor surgeon surrogate swimmer
    taoiseach teacher technician technologist tenor theologian theorist trader trainer translator treasurer trustee
    tsar tycoon under-secretary undersecretary veteran vice-chairman vice-chancellor vice-president viceroy
    virologist viscount volunteer warden whip winner woodwinds worker writer zoologist
    """.split()
)
"""Heads of titles, in the singular and lower case."""

ABBREVIATED_ROLES = frozenset(
    """
    adm adm. amb amb. asst. atty. brig. capt capt. cdr. cmdr. col col. comdr. cong. cpl cpl. det. gen gen. gov gov.
    lt lt. maj maj. pfc. pres pres. rep rep. sec sec. sen sen. sgt sgt. supt. v.p. vp
    """.split()
)
"""Offices abbreviated before a name: Sen. Graham."""

SPELLED_OUT = dict(
    pair.split(":")
    for pair in (
        "adm:admiral amb:ambassador asst:assistant atty:attorney brig:brigadier capt:captain cdr:commander "
        "cmdr:commander col:colonel comdr:commander cpl:corporal det:detective gen:general gov:governor "
        "govs:governors lt:lieutenant maj:major pres:president prof:professor rep:representative reps:representatives "
        "sec:secretary sen:senator sens:senators sgt:sergeant supt:superintendent vp:vice-president"
    ).split()
)
"""Abbreviated offices in full, without full stops."""

AFTER_ROLE = frozenset("general emeritus designate elect laureate pro tempore apostolic royal major".split())
"""Words that follow a role's head within a title: Attorney General, Professor Emeritus."""

MODIFIERS = frozenset(
    """
    acting assistant associate chief deputy executive ex-officio former then ex first foreign founding general
    global honorary incoming incumbent interim joint junior lead longtime longest-serving managing national newly
    nominee outgoing permanent political presidential presumptive press prime principal regional retired retiring
    second senior special state supreme top veteran vice visiting
    """.split()
)

OTHER_RANK = frozenset("acting assistant deputy designate elect ex former incoming outgoing shadow under vice".split())
"""Words that make another post of a title, and no fuller name of the same."""

FORMER = frozenset("former ex then onetime one-time ousted late deposed retired sometime erstwhile disgraced".split())
"""Words that say that the office is no longer held."""

SPEAKS_FOR = frozenset(
    """
    adviser advisor ambassador attorney ceo chair chairman chairperson chairwoman chancellor chief co-founder
    commander commissioner counsel diplomat director envoy executive fm foreign founder general gov governor head king
    leader manager mayor minister negotiator officer official pm pope premier president prime representative
    secretary secretary-general speaker spokesman spokesperson spokeswoman spox undersecretary vice-president
    """.split()
)
"""Roles whose holders speak for an institution; scholars and analysts speak for themselves."""

OF_A_SIDE = frozenset("candidate majority minority nominee opposition ranking shadow".split())
"""Words that say that somebody leads a part, and does not speak for the whole: the Senate's minority leader."""

SPEAK_FOR_PLACES = frozenset(
    """
    ambassador chancellor diplomat envoy foreign general gov governor king leader mayor minister negotiator official pm
    premier president prime queen secretary spokesman spokesperson spokeswoman spox undersecretary
    """.split()
)
"""Those of them that speak for a country, state or town: its judges, chiefs of police and supervisors do not."""

PARTIES = frozenset("conservative democrat democratic gop labor labour republican tory".split())
"""Before "leader" they say the same: the House Republican leader. A Republican governor speaks for his state."""

OFFICERS = frozenset("chief executive information media operating press".split())
"""Before "officer": one who speaks for a firm or an office. A police officer speaks for himself."""

FOLLOWERS = frozenset(
    """
    administration administrations aide aides backer backers campaign camp clan era family loyalist loyalists people
    presidency rally rallies supporter supporters surrogate surrogates voter voters
    """.split()
)
"""Common nouns after a lone name that make it a person's: the Obama administration, Sanders supporters."""

GROUP_HEADS = frozenset(
    """
    aides allies analysts authorities commanders diplomats economists envoys executives experts forces generals
    governors investigators judges lawmakers lawyers leaders legislators media ministers negotiators observers
    officers officials police politicians prosecutors regulators reporters researchers scientists senators sources
    spokesmen spokespeople supporters troops
    """.split()
)
"""Plural heads that with a country or an institution before them name a group: US officials, Chinese state media."""

GROUP_MODIFIERS = frozenset(
    """
    administration army campaign congressional defence defense diplomatic election federal government health
    intelligence law-enforcement local military party security senior state state-run top trade white-house city
    foreign official central police judicial
    """.split()
)
"""Words that may stand between the country and the head of a group."""

OF_TITLES = frozenset(
    """
    republic house ministry department university bank council board secretary chief state states kingdom bureau
    office institute center centre head people league organization organisation court chamber school college
    """.split()
)
"""Words within a title that "of" binds: House of Representatives Speaker, People's Republic of China President."""
