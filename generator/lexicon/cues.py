"""Words with which English news names the source of words: reporting verbs and nouns, nouns for sources.

Verbs: the communication classes of Levin's "English Verb Classes and Alternations" (1993), section 37 (tell, inquire,
say, talk, complain, advise), with 29 (characterise, declare) and 33 (judgement) as far as they take quoted words, kept
where news uses them so; all as lemmas, in both spellings where those differ. Nouns: what Wikipedia's and agencies'
style guides list as carriers of attribution (a statement, an interview, a post), and everyday words for persons and
bodies that speak.
"""

SAY = frozenset(
    """say tell add note state write ask explain argue declare announce insist reply respond answer warn acknowledge
    admit claim recall remark comment observe concede contend assert suggest stress emphasize emphasise tweet retweet
    post report testify joke quip agree continue conclude exclaim repeat reiterate maintain predict promise pledge vow
    swear urge call describe mention affirm confirm confess deny complain boast brag lament muse ponder wonder think
    believe propose recommend caution counter retort shout yell scream cry whisper mutter murmur chant sing begin
    proclaim pronounce point pray plead offer opine interject interrupt inquire hint imply hope fear go read elaborate
    clarify conjecture advise allege accuse blast slam criticize criticise denounce condemn decry deride mock ridicule
    dismiss reject rebut rebuff refute praise laud hail applaud thank tout characterize characterise brand dub label
    deem term refer quote cite paraphrase relay recount narrate relate reveal disclose divulge bellow bark growl gush
    snap thunder marvel implore beg demand order command instruct instructed direct object protest press question
    challenge charge blame fault chide scold rebuke reprimand castigate lambaste lambast rail rant lash fire tease
    taunt scoff sneer sniff snipe deadpan crow gloat chime echo intone recite reassure assure attest avow aver bemoan
    bewail grumble grouse gripe whine moan sigh laugh chuckle smile nod shrug apologize apologise congratulate commend
    cheer welcome invite summarize summarise stipulate specify signal theorize theorise speculate reason rule decide
    find determine estimate forecast advocate preach lecture blog email e-mail text message telegraph cable phone
    convey communicate express voice utter venture volunteer underscore underline highlight emphasise impress outline
    detail joke rejoin remind riff ruminate vent weigh counsel contradict correct boom drawl enthuse extol
    hear learn dispute defend depict portray decree write counter chortle hiss hit rip tear pan trash
    attack assail vilify excoriate ask title headline caption""".split()
)
"""Lemmas of verbs that may introduce, carry or follow quoted words."""

STRONG = frozenset(
    """say tell add note state write ask explain argue declare announce insist reply respond warn acknowledge admit
    claim recall remark observe concede contend assert tweet testify joke quip continue conclude exclaim reiterate
    caution counter retort stress emphasize emphasise post lament muse opine elaborate recount assure shout yell
    predict vow pledge""".split()
)
"""Those whose main use in news is to report words."""

DENYING = frozenset("deny dispute dismiss reject rebut refute".split())
"""Those after which the teller says that it is not so."""

LABEL = frozenset(
    """call describe characterize characterise brand dub label deem term denounce condemn dismiss deride decry slam
    blast criticize criticise praise hail refer portray depict mock ridicule accuse tout""".split()
)
"""Those that put a quoted description on something: "called the vote “a sham”"."""

STATEMENTS = frozenset(
    """statement interview speech tweet letter email e-mail post memo remark comment report release conference briefing
    note message op-ed column article essay editorial testimony affidavit complaint filing ruling opinion decision
    book memoir blog video ad advertisement press address reply response answer announcement declaration communique
    communiqué question transcript text call phone appearance broadcast podcast town hall debate petition resolution
    lawsuit brief motion order survey poll study caption headline slogan sign chant motto warning claim assertion
    argument promise pledge joke assessment description characterization characterisation phrase word""".split()
)
"""Nouns for what carries words: "in a statement", "her tweet read"."""

SPOKESPEOPLE = frozenset(
    """spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen spokespersons press-secretary""".split()
)
"""Nouns for those who speak for others, not for themselves."""

PEOPLE = SPOKESPEOPLE | frozenset(
    """official officials source sources aide aides adviser advisers advisor advisors diplomat diplomats analyst
    analysts expert experts critic critics supporter supporters opponent opponents lawmaker lawmakers senator senators
    congressman congresswoman representative representatives leader leaders minister ministers president premier
    chancellor secretary ambassador envoy governor mayor judge justice prosecutor prosecutors attorney attorneys lawyer
    lawyers officer officers police policeman sheriff detective investigator investigators agent agents general admiral
    colonel captain commander soldier veteran veterans doctor doctors physician nurse nurses patient patients scientist
    scientists researcher researchers professor professors scholar scholars historian economist economists teacher
    teachers student students reporter reporters journalist journalists columnist editor editors anchor host moderator
    author authors writer writers blogger pundit pundits commentator commentators strategist strategists pollster
    pollsters consultant operative operatives manager director chairman chairwoman chair chief head executive ceo
    founder owner worker workers employee employees farmer farmers businessman businesswoman investor investors banker
    trader traders candidate candidates nominee nominees contender rival rivals voter voters resident residents citizen
    citizens protester protesters demonstrator demonstrators activist activists organizer organizers organiser
    organisers advocate advocates volunteer volunteers delegate delegates donor donors member members republican
    republicans democrat democrats conservative conservatives liberal liberals progressive progressives man woman men
    women boy girl person people father mother dad mom son daughter brother sister husband wife widow uncle aunt
    grandfather grandmother friend friends neighbor neighbors neighbour neighbours colleague colleagues witness
    witnesses victim victims survivor survivors attendee attendees audience crowd caller viewer user users actor
    actress singer rapper comedian artist filmmaker director producer athlete player coach star celebrity model pastor
    priest bishop cardinal archbishop pope rabbi imam reverend king queen prince princess royal first-lady
    vice-president mogul billionaire businessperson tycoon insider insiders participant participants operator
    spokes-person counterpart predecessor successor deputy commissioner superintendent principal dean sergeant
    lieutenant trooper firefighter paramedic tourist passenger driver customer clerk inmate suspect defendant plaintiff
    juror jurors refugee refugees immigrant immigrants migrant migrants others some many""".split()
)
"""Nouns, as forms, for persons who speak in news."""

BODIES = frozenset(
    """department ministry government administration agency bureau commission committee council court parliament
    congress senate house party campaign team office embassy consulate company firm corporation bank union association
    federation group groups organization organisation institute institution foundation university college school
    church police army military navy force coalition alliance league board authority authorities network channel
    station broadcaster newspaper paper magazine outlet website agency media press report reports statement study poll
    survey document documents complaint lawsuit ruling letter email ad ads memo article editorial book video tweet post
    state country nation city county palace presidency cabinet delegation side regime leadership militia center
    centre think-tank watchdog charity hospital airline maker giant""".split()
)
"""Nouns, as forms, for bodies and texts that are given as sources."""

MEDIA = frozenset(
    """broadcaster newspaper paper magazine outlet website agency media press channel network station daily weekly
    newswire wire tabloid radio television tv news blog report reports""".split()
)
"""Nouns for those that relay others' words."""

FEMALE = frozenset(
    """she her hers herself mrs ms miss madam lady spokeswoman congresswoman chairwoman businesswoman councilwoman
    assemblywoman woman girl mother mom daughter sister wife widow aunt grandmother niece actress queen princess
    duchess baroness heiress waitress policewoman saleswoman stateswoman mum""".split()
)
MALE = frozenset(
    """he him his himself mr sir lord spokesman congressman chairman businessman councilman assemblyman man boy father
    dad son brother husband widower uncle grandfather nephew actor king prince duke baron pope priest policeman
    salesman statesman pastor""".split()
)
"""Words that tell a person's gender when they are used of them."""

ACTS = frozenset(
    """invite welcome thank congratulate beg go sing chant find hear learn decide determine begin write ask offer
    question challenge fire attack hit press direct order command instruct see read smile nod laugh shrug""".split()
)
"""Those of the reporting verbs that tell as well of what somebody did: alone they make nobody's position."""

RELAY = frozenset("report quote cite relay relate recount paraphrase".split())
"""Verbs of those who pass on what others say."""

TELL = frozenset(
    """tell ask remind assure warn urge inform advise reassure brief notify beg implore order instruct beseech
    promise answer thank lecture caution email e-mail text message phone counsel""".split()
)
"""Verbs whose object is the one spoken to."""

ROLES: dict[str, frozenset[str]] = {
    "diplomat": frozenset(
        {"secretary of state", "foreign minister", "foreign secretary", "minister of foreign affairs"}
    ),
    "fm": frozenset({"foreign minister", "finance minister"}),
    "pm": frozenset({"prime minister"}),
    "premier": frozenset({"prime minister", "premier"}),
    "leader": frozenset({"president", "prime minister", "premier", "chancellor", "king", "queen", "leader"}),
    "pontiff": frozenset({"pope"}),
    "monarch": frozenset({"king", "queen"}),
    "minister": frozenset({"minister"}),
    "lawmaker": frozenset({"senator", "sen", "representative", "rep", "congressman", "congresswoman", "mp"}),
    "billionaire": frozenset({"mogul", "tycoon", "businessman", "investor"}),
}
"""Words by which news speaks of an office, and the offices that they may mean."""

TEXTS = frozenset(
    """statement report study survey poll document documents complaint lawsuit ruling letter email e-mail ad ads memo
    article editorial book video tweet post message note story headline sign banner website page transcript resolution
    bill law text speech""".split()
)
"""Nouns for texts that are given as sources, which are nobody."""

DEEDS = frozenset("invitation agreement decision plan bid effort attempt move deal arrangement".split())
"""Nouns for what is done; "to" and quoted words after them say what it was, not who said so."""
