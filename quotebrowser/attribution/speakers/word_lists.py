"""Words that tell what a source mention names: titles, roles, anonymous people, groups, organisations, documents."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of `text`, parted by white space."""
    return frozenset(text.split())


MALE_HONORIFICS = words(
    """
    mr sir lord king prince emperor sheikh baron duke herr monsieur senor señor brother
    """
)
FEMALE_HONORIFICS = words(
    """
    mrs ms miss lady dame queen princess empress duchess baroness madam frau madame senora señora sister
    """
)
HONORIFICS = MALE_HONORIFICS | FEMALE_HONORIFICS | {"dr", "mx"}

TITLES = HONORIFICS | words(
    """
    president vice deputy prime minister premier chancellor senator sen sens representative rep reps congressman
    congresswoman councilman councilwoman councillor assemblyman assemblywoman alderman delegate lawmaker mp mep
    secretary undersecretary governor gov govs mayor judge justice magistrate attorney prosecutor sheriff chief
    commissioner superintendent inspector detective officer constable marshal general gen lieutenant lt colonel col
    captain capt major maj sergeant sgt staff corporal cpl private admiral adm commander brigadier professor prof
    doctor rev reverend pastor father fr bishop archbishop cardinal pope rabbi imam ayatollah mullah emir sultan
    shah director chairman chairwoman chairperson chair ceo cfo coo executive manager coach spokesman spokeswoman
    spokesperson leader speaker whip ambassador envoy consul foreign former ex acting interim first lady gentleman
    cllr cllrs comrade chaplain treasurer comptroller solicitor counsel adviser advisor strategist aide columnist host
    anchor reporter author editor actor actress singer candidate nominee businessman businesswoman billionaire economist
    analyst pollster activist
    """
)
"""Words that stand before a name and are no part of it."""

DOTTED_TITLES = words(
    "del cmdr supt asst amb hon dep insp cllr msgr pvt spc bp abp srta mme mlle ald rev brig atty dir"
)
"""Abbreviated titles that are titles only with their full stop."""

OFFICES = {
    "president": "president",
    "premier": "prime minister",
    "pm": "prime minister",
    "pres": "president",
    "sen": "senator",
    "sens": "senator",
    "rep": "representative",
    "reps": "representative",
    "congressman": "congressman",
    "congresswoman": "congresswoman",
    "gov": "governor",
    "govs": "governor",
    "gen": "general",
    "lt": "lieutenant",
    "col": "colonel",
    "capt": "captain",
    "maj": "major",
    "sgt": "sergeant",
    "cpl": "corporal",
    "adm": "admiral",
    "prof": "professor",
    "rev": "reverend",
    "fr": "father",
    "dr": "doctor",
    "atty": "attorney",
    "mp": "lawmaker",
    "ceo": "executive",
}
"""Short titles and what the text calls their bearer later."""

ROLE_KINDS = (
    "senator lawmaker politician legislator",
    "representative congressman congresswoman lawmaker politician legislator",
    "mp lawmaker politician legislator parliamentarian",
    "governor politician",
    "minister politician official",
    "premier minister leader",
    "president leader",
    "chancellor leader",
    "king monarch royal leader",
    "queen monarch royal leader",
    "prince royal",
    "princess royal",
    "general commander officer soldier",
    "admiral commander officer sailor",
    "colonel commander officer soldier",
    "lieutenant officer soldier",
    "captain officer",
    "sergeant officer soldier",
    "detective investigator officer policeman",
    "sheriff lawman officer",
    "judge jurist justice magistrate",
    "professor academic scholar scientist researcher expert historian economist",
    "scientist researcher expert",
    "economist expert academic",
    "doctor physician surgeon psychiatrist neurosurgeon",
    "reverend pastor preacher minister clergyman priest",
    "bishop archbishop cleric prelate churchman",
    "pope pontiff",
    "imam cleric",
    "ayatollah cleric",
    "billionaire businessman businesswoman mogul tycoon magnate developer entrepreneur industrialist financier",
    "executive ceo boss chief businessman businesswoman founder",
    "candidate nominee contender hopeful front-runner frontrunner challenger politician",
    "lawyer attorney prosecutor barrister advocate litigator",
    "spokesman spokesperson",
    "spokeswoman spokesperson",
    "chairman chair chairwoman chairperson leader",
    "journalist reporter columnist correspondent writer editor broadcaster anchor host commentator",
    "host presenter broadcaster anchor personality commentator",
    "author writer novelist",
    "actor star performer celebrity",
    "actress star performer celebrity",
    "singer musician star performer songwriter",
    "strategist adviser consultant operative aide pollster",
    "adviser advisor aide",
    "coach manager",
    "player athlete footballer striker midfielder goalkeeper",
    "activist campaigner organizer advocate",
    "ambassador diplomat envoy",
    "envoy diplomat",
    "secretary official",
    "mother parent woman",
    "father parent man",
)
"""Role words of one kind; each line's first word may be called by the others later."""

KINSHIP = {
    "wife": "f", "husband": "m", "mother": "f", "father": "m", "sister": "f", "brother": "m", "daughter": "f",
    "son": "m", "aunt": "f", "uncle": "m", "niece": "f", "nephew": "m", "grandmother": "f", "grandfather": "m",
    "widow": "f", "widower": "m", "girlfriend": "f", "boyfriend": "m", "cousin": "", "partner": "", "spouse": "",
    "fiancee": "f", "fiance": "m", "ex-wife": "f", "ex-husband": "m", "mom": "f", "mum": "f",
    "dad": "m", "stepson": "m", "stepdaughter": "f", "granddaughter": "f", "grandson": "m", "son-in-law": "m",
    "daughter-in-law": "f", "mother-in-law": "f", "father-in-law": "m", "brother-in-law": "m", "sister-in-law": "f",
}  # fmt: skip

FEMALE_NOUNS = words(
    """
    woman lady girl congresswoman councilwoman assemblywoman chairwoman spokeswoman businesswoman actress queen
    princess duchess empress heiress hostess waitress policewoman stateswoman saleswoman housewife nun schoolgirl
    matriarch
    """
)
MALE_NOUNS = words(
    """
    man gentleman boy congressman councilman assemblyman chairman spokesman businessman actor king prince duke
    emperor policeman statesman salesman monk schoolboy patriarch pope priest fireman lawman clergyman imam bishop
    cardinal pontiff alderman
    """
)

PERSON_NOUNS = frozenset(
    """
    substitute winger gaffer jockey sprinter umpire batsman bowler cricketer golfer boxer wrestler swimmer runner fan
    commuter vicar midwife coroner barrister solicitor astronomer astrophysicist ecologist curator conductor playwright
    coordinator co-ordinator
    poet sculptor painter screenwriter claimant fisher broker co-founder trustee co-author co-chair co-owner
    arboriculturist sociologist zoologist botanist statistician logistician demographer archivist librarian
    headmaster headmistress headteacher lecturer dean provost rector chancellor vice-chancellor landlady bystander
    passer-by onlooker churchgoer dogwalker cabbie taxi-driver stationmaster harbourmaster lighthouse-keeper ferryman
    milkman postman postwoman binman brewer baker butcher grocer weaver potter tailor cobbler barber hairdresser

    official aide adviser advisor source person someone somebody woman man boy girl insider operative strategist
    spokesman spokeswoman spokesperson representative staffer staff-member employee worker diplomat lawmaker senator
    congressman congresswoman minister officer soldier commander general colonel captain lieutenant sergeant veteran
    policeman policewoman detective investigator agent prosecutor lawyer attorney judge justice juror witness victim
    resident neighbor neighbour passer-by bystander passenger driver farmer fisherman shopkeeper trader merchant
    banker investor analyst economist expert scientist researcher professor academic scholar historian teacher
    student pupil headteacher principal doctor physician nurse surgeon patient engineer technician builder carpenter
    reporter journalist columnist correspondent editor anchor host presenter moderator interviewer writer author
    blogger novelist commentator pundit critic supporter opponent voter demonstrator protester protestor activist
    organizer organiser campaigner volunteer donor fundraiser lobbyist consultant pollster candidate nominee
    contender challenger front-runner frontrunner hopeful politician legislator governor mayor president premier
    chancellor secretary chairman chairwoman chair chairperson director executive manager boss chief head leader
    founder owner entrepreneur businessman businesswoman billionaire millionaire mogul tycoon magnate developer
    actor actress singer musician artist star performer comedian athlete player coach referee swimmer runner striker
    priest pastor rabbi imam bishop archbishop cardinal pope pontiff preacher cleric reverend monk nun king queen
    prince princess monarch royal ambassador envoy counsel member colleague friend ally associate confidant
    confidante relative parent widow widower customer client caller viewer reader user attendee participant delegate
    guest visitor tourist refugee migrant narrator heckler announcer speaker whip negotiator mediator interpreter
    translator guard warden prisoner inmate suspect defendant plaintiff hacker whistleblower informant defector
    rebel fighter militant guerrilla librarian clerk cook chef waiter waitress sailor pilot astronaut miner nominee
    appointee hand bureaucrat civil-servant technocrat treasurer teenager toddler youngster pensioner retiree
    graduate alumnus survivor mourner rival runner-up predecessor successor deputy assistant
    celebrity republican democrat
    conservative liberal independent socialist texan american briton lad guy bloke fellow individual man-about-town
    one scribe physicist chemist biologist hydrologist geologist epidemiologist neurosurgeon psychologist
    psychiatrist sociologist architect designer planner inspector auditor accountant regulator commissioner
    councillor councilman councilwoman councilor alderman mp peer baron dissident exile cyclist climber rider
    skipper captain goalkeeper midfielder defender forward quarterback pitcher boxer bookkeeper barber baker butcher
    grocer gardener janitor seamstress weaver potter plumber electrician welder mechanic trucker firefighter
    paramedic rescuer responder onlooker eyewitness parishioner worshipper worshiper churchgoer landlord tenant
    homeowner mechanic vendor impersonator advocate ombudsman comptroller producer filmmaker publisher presenter
    aristocrat heir heiress magistrate
    sheriff marshal constable
    """.lower().split()
)
"""Singular nouns for one human being."""

GROUP_NOUNS = words(
    """
    people crowd audience group public police troops staff majority minority couple pair duo trio family families
    media press youth clergy electorate jury panel team delegation men women children boys girls others many some
    most several few both those all commentators masses locals opposition gop republicans democrats conservatives
    liberals authorities congregation crew mob faithful everyone everybody allies
    """
)
"""Nouns for several human beings that do not show it by a plain -s."""

ORGANIZATION_NOUNS = words(
    """
    campaign company firm agency ministry department government administration party committee commission council
    court bank university college school hospital institute foundation organization organisation association union
    federation league club corporation group network newspaper paper magazine journal broadcaster station channel
    outlet website site publication tabloid daily weekly pac super-pac office bureau board panel task-force team
    camp army navy military force police parliament congress senate house assembly cabinet embassy consulate mission
    church charity nonprofit non-profit ngo think-tank coalition alliance bloc body authority regulator watchdog
    service center centre laboratory lab museum library airline carrier operator manufacturer maker retailer
    supermarket utility startup start-up conglomerate business chain publisher studio label fund trust society
    community militia rebel-group movement front brigade syndicate chamber secretariat tribunal inc corp ltd llc plc
    gmbh co co-op cooperative exchange press times post herald tribune gazette guardian observer chronicle news
    radio television tv white-house airport port monastery diocese archdiocese legislature judiciary pentagon
    kremlin academy conference
    """
)

DOCUMENT_NOUNS = words(
    """
    report statement letter memo memorandum filing lawsuit suit complaint petition brief affidavit indictment ruling
    order opinion verdict decision law bill act statute constitution regulation rule rules resolution treaty accord
    agreement contract text transcript study survey poll research paper article editorial column op-ed piece essay
    book memoir novel biography manuscript page chapter foreword preface obituary story headline caption post tweet
    tweets message messages email e-mail emails note notes diary blog blogpost newsletter leaflet flyer pamphlet
    poster placard banner sign billboard sticker shirt t-shirt t-shirts bumper ad advertisement advert commercial
    spot video clip film movie documentary song lyrics website release communique communiqué declaration
    announcement notice advisory warning bulletin dispatch account record records document documents dossier file
    files guidelines manifesto platform plan proposal draft summary review audit assessment analysis index database
    spreadsheet ballot questionnaire form application label sermon speech remarks script plaque inscription epitaph
    motto slogan quote testimony deposition quran koran bible scripture verse gospel encyclopedia dictionary
    handbook manual guide tag invitation card postcard telegram cable cables fax subpoena warrant charter license
    licence minutes signs subtitle version excerpt graphic logo comment comments posting postings invoice receipt
    ledger report-card
    """
)

ORGANIZATION_NAMES = words(
    """
    twitter facebook google apple amazon microsoft reuters politico breitbart bloomberg congress parliament senate
    kremlin pentagon interpol nato unesco unicef opec fifa uefa hamas hezbollah taliban whitehall scotland-yard
    youtube instagram wikileaks gallup quinnipiac snopes politifact buzzfeed vox slate salon newsweek time fortune
    forbes guardian
    """
)

ORGANIZATION_TAILS = words(
    """
    committee commission council department ministry agency bureau office university college institute foundation
    association union federation league party congress parliament senate court bank corporation corp inc ltd llc plc
    group company co holdings industries motors airlines airways times post herald tribune gazette journal chronicle
    news press magazine network radio television tv pac project center centre society alliance coalition front army
    navy force forces police service services board authority administration house campaign watch caucus club church
    fund trust organization organisation initiative action forum conference school hospital laboratory institution
    mining steel foods energy pharmaceuticals chemicals telecom telecoms insurance logistics breweries brewery utilities
    academy museum partners associates international global media studios records technologies systems networks
    solutions labs committee's street review examiner inquirer dispatch register star mirror telegraph independent
    lines ferries shipping shipyard mills works hotels stores supermarkets bakeries bikes boats rail railways bus buses
    observer today republicans democrats insider beast nation exchange chamber nations states kingdom
    """
)
"""Last words of names that are no person's."""

ORGANIZATION_STARTS = words(
    """
    air bank university college department ministry office radio royal united national international general federal
    central european american british first planned house public world global people's party club team camp super
    """
)
"""First words of names that are seldom a person's."""

PLACE_TAILS = words(
    """
    tower towers hotel street avenue county city state island islands river lake park airport building hall hill
    beach springs square bridge mountain valley district road drive day week year war act bill convention primary
    election debate award awards prize cup series games age era amendment treaty accord agreement plaza bay coast
    gulf ocean sea dam harbour harbor port canal tunnel station pier reservoir creek glacier desert cape peninsula
    province region cathedral stadium arena museum palace
    """
)
"""Last words of names that are places', events' or laws'."""

PLACE_WORDS = words(
    """
    america england britain france germany spain italy russia china japan india iran iraq syria israel egypt turkey
    mexico canada brazil argentina chile peru australia austria belgium poland ukraine greece sweden norway finland
    denmark ireland scotland wales europe asia africa pakistan afghanistan libya yemen jordan lebanon qatar kuwait
    kenya nigeria ghana ethiopia somalia sudan cuba venezuela colombia bolivia ecuador korea vietnam thailand
    indonesia malaysia philippines singapore taiwan hungary romania bulgaria serbia croatia switzerland netherlands
    portugal morocco algeria tunisia zimbabwe uganda rwanda congo angola mali niger chad nepal bangladesh myanmar
    burma cambodia laos kazakhstan uzbekistan azerbaijan armenia belarus lithuania latvia estonia iceland luxembourg
    malta cyprus alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho
    illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi
    missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin
    wyoming washington london paris berlin moscow beijing tokyo delhi tehran baghdad damascus jerusalem cairo ankara
    istanbul brussels geneva vienna rome madrid lisbon dublin edinburgh cardiff belfast athens warsaw prague
    budapest kiev kyiv chicago boston philadelphia miami dallas atlanta seattle denver detroit manhattan brooklyn
    hollywood north south east west northern southern eastern western central new upper lower
    """
)

NATIONALITIES = words(
    """
    american british english scottish welsh irish french german spanish italian russian chinese japanese indian
    iranian iraqi syrian israeli egyptian turkish mexican canadian brazilian argentine chilean peruvian australian
    austrian belgian polish ukrainian greek swedish norwegian finnish danish dutch european asian african pakistani
    afghan libyan yemeni jordanian lebanese saudi qatari kuwaiti kenyan nigerian ghanaian ethiopian somali sudanese
    cuban venezuelan colombian bolivian korean vietnamese thai indonesian malaysian filipino singaporean taiwanese
    hungarian romanian bulgarian serbian croatian swiss portuguese moroccan algerian tunisian ugandan rwandan nepali
    bangladeshi burmese kurdish palestinian arab muslim christian jewish catholic protestant sunni shiite hispanic
    latino republican democratic democrat conservative liberal labour tory socialist communist libertarian
    evangelical black white gay
    """
)

NOT_NAMES = words(
    """
    one two three four five six seven eight nine ten eleven twelve dozen dozens hundreds thousands millions half
    a an the this that these those there here he she it they we you i his her its their our your my me him them us
    who whom whose which what when where why how if then than so as at by for from in into of off on onto out over
    to under up with within without about above after again against all also although am among and another any are
    aren't around be became because been before behind being below beneath besides between beyond both but came can
    cannot could did do does doing don't down during each either else even ever every everyone few first following
    former further get getting give given go going gone got had has have having however instead is isn't it's
    itself just last later less let like likely look looking made make many may maybe meanwhile might more moreover
    most mostly much must near nearly neither never nevertheless next no nobody none nor not nothing now often once
    one only or other others otherwise own per perhaps quite rather really said same say says see seem several shall
    should since some somebody someone something sometimes soon speaking still such sure take tell that's therefore
    they're thing things though three through throughout thus till today together told tomorrow too toward two
    unless until upon used using very via want was wasn't way we're well went were what's whatever whether while
    will won't would yes yesterday yet you're asked according added despite earlier late recently separately
    outside inside elsewhere overnight upstairs downstairs nearby afterwards eventually
    similarly finally indeed nonetheless regardless clearly obviously certainly unlike monday tuesday wednesday
    thursday friday saturday sunday january february march april june july august september october november
    december jan feb aug sept oct nov dec mon tue wed thu fri sat sun god christmas easter ramadan thanksgiving
    o'clock tweet rt photo image video credit source sources related read update updated breaking editor's note
    photos follow click share getty
    """
)
"""Words that are capitalised for other reasons than being a name: sentence openers, days, months."""

SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
POST_NOMINALS = words("kc qc mp msp obe mbe cbe kbe phd md frs jp esq")
"""Letters that stand behind a name and are no part of it."""
PARTICLES = words(
    """
    de del della der den di da dos das du la le van von zu bin ibn ben al el ter ten y e af av
    """
)

OTHERS = words("another other others second third fourth different")
PRONOUNS = {
    "he": "m", "him": "m", "his": "m", "himself": "m",
    "she": "f", "her": "f", "hers": "f", "herself": "f",
}  # fmt: skip

SPEECH_NOUNS = words(
    """
    answer answers word words remark remarks comment comments speech reply response demand demands question questions
    claim claims argument view views voice mind mouth lips eyes face head heart tone message tweet tweets retort
    criticism rebuke attack pledge promise promises vow warning warnings threat apology call appeal plea insistence
    assertion suggestion description explanation contention accusation accusations allegation denial defense defence
    testimony telling opinion thinking tirade rant quip joke jokes boast lament thoughts position stance advice
    """
)
"""What is said, or says, by way of its owner: "Okafor's answer was"."""

RANKS = words("vice deputy assistant associate prime first lieutenant under junior co acting shadow")
"""Words that make an office another office."""
