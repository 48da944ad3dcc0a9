import { type LanguageWords, words } from './words';

export const english: LanguageWords = {
  empty: words('none na no unknown tbd vacant undisclosed'),
  telling: words('the and of to is was with for from has his her their at by as are this that who'),
  pronouns: {
    he: words('he him his himself'),
    she: words('she her hers herself'),
    they: words('they them their theirs themselves themself'),
    first: words('i me my mine myself im ive'),
    firstMany: words('we us our ours ourselves weve'),
    thing: words('it its itself'),
    owning: words('his her their my our its'),
  },
  titles: words(`
    mr mrs ms miss dr doctor rev reverend fr father pastor bishop archbishop cardinal deacon rabbi imam
    sister brother minister senator sen representative rep congressman congresswoman congressmember
    councilmember councilman councilwoman councilor councillor alderman alderwoman alderperson mayor
    governor gov president commissioner supervisor judge justice chief sheriff superintendent principal
    professor prof provost chancellor chair chairman chairwoman speaker secretary treasurer delegate
    assemblymember assemblyman assemblywoman trustee director coach captain capt colonel col general gen
    lieutenant lt duke duchess earl count countess baron baroness marquis marquess viscount viscountess sheikh begum major maj sergeant sgt admiral commander sir dame lord lady king queen prince princess
    emperor pope hon honorable librarian selectman selectwoman attorney manager clerk warden ambassador
    auditor assessor coroner comptroller controller registrar solicitor prosecutor marshal constable freeholder
    councilperson chairperson selectperson pandit swami chaplain cantor evangelist
  `),
  roles: words(`
    mayor councilmember councilman councilwoman councilor councillor alderman alderwoman alderperson mayor
    senator representative congressman congresswoman legislator lawmaker assemblymember commissioner
    supervisor governor judge sheriff superintendent principal dean professor pastor reverend priest
    bishop rabbi imam minister deacon owner founder director librarian president chancellor trustee
    delegate incumbent politician democrat chairman chairwoman chair entrepreneur businessman
    businesswoman teacher organizer member couple
  `),
  offices: words(`
    mayor governor senator president superintendent sheriff principal bishop judge commissioner
    supervisor director chancellor dean imam rabbi councilmember councilman councilwoman councilor chief
  `),
  bodies: words(`
    church congregation parish temple synagogue mosque ministry company firm business shop store
    restaurant bakery cafe school college university institution district organization organisation
    group association club coalition union center centre library nonprofit foundation alliance agency
    society institute academy network chapter corporation bank cooperative team department office
    council neighborhood neighbourhood community
  `),
  assemblies: words(`
    council board commission committee senate house assembly legislature congress parliament
  `),
  matters: words('motion ordinance resolution amendment measure item contract'),
  votes: words(`
    aye ayes yes yea yeas nay nays no noes favor for against opposed opposing dissenting abstain abstained
    abstaining abstention abstentions recused recusing
  `),
  absences: words('absent excused'),
  determiners: words('the this our that'),
  kin: words(`
    wife husband spouse partner fiance fiancee mother father mom mum dad daddy moms dads grandma grandpa parents parent brother brothers
    sister sisters sibling siblings uncle aunt cousin nephew niece grandfather grandmother grandparents
    son sons daughter daughters child children stepson stepdaughter stepfather stepmother brotherinlaw
    sisterinlaw fatherinlaw motherinlaw friend colleague mentor predecessor successor opponent rival
    assistant boss ancestor ancestors family widow widower twin
  `),
  children: words(`
    son sons daughter daughters child children kid kids twin twins boy boys girl girls stepson stepsons
    stepdaughter stepdaughters stepchildren grandson grandsons granddaughter granddaughters grandchild
    grandchildren newborn toddler baby babies infant
  `),
  hes: words(`
    mr father brother son husband uncle nephew grandfather grandson king prince lord sir councilman
    congressman chairman businessman assemblyman alderman stepfather widower actor monk dad
  `),
  shes: words(`
    mrs ms miss mother sister daughter wife aunt niece grandmother granddaughter queen princess lady dame
    councilwoman congresswoman chairwoman businesswoman assemblywoman actress nun widow stepmother mom
  `),
  openingVerbs: [],
  organizations: words(`
    saint st university college school high academy institute seminary polytechnic conservatory church chapel cathedral
    temple synagogue mosque ministries parish diocese council committee commission board senate house
    congress assembly parliament legislature court department ministry agency bureau office authority
    party association society union league federation alliance coalition foundation fund trust club
    center centre library museum hospital clinic company corporation corp inc llc ltd group bank partners
    associates services industries systems army navy air force marine corps guard regiment division
    brigade battalion police times post journal press news gazette tribune herald radio television network
    studios records magazine books award prize medal festival conference convention act bill amendment
    constitution program project initiative campaign movement war battle revolution chamber rotary kiwanis
    ymca ywca naacp aclu democrats republicans republican democratic liberal conservative nonpartisan orchestra theater theatre band team caucus delegation task bar counties delegates ways means
    democrat majority minority whip leader floor standing select joint committees subcommittee legislator
    legislators your address information phone map page online portal office offices staff personal
    contact links analyst special search uss hms experience box realty electric construction
    plumbing insurance farms ranch motors hardware enterprises consulting properties dairy orchards roofing
    nursery seafood trucking lumber pllc llp sons
  `),
  places: words(`
    street avenue road boulevard lane drive park square county city town village township borough district
    state states province region island islands river lake mountain mountains valley hill hills beach bay
    creek springs heights falls junction crossing landing corners shores rapids prairie plains hollow canyon harbor forks mesa port fort north south east west northern southern eastern western central
    america africa europe asia england scotland wales ireland france germany italy spain russia china
    japan india mexico canada brazil cuba haiti vietnam korea philippines nigeria kenya ethiopia somalia
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho
    illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota
    mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah
    vermont virginia washington wisconsin wyoming carolina dakota york jersey london paris berlin rome
    chicago boston houston philadelphia dallas seattle denver atlanta miami brooklyn queens manhattan
    bronx american british english french german italian spanish irish scottish canadian australian
    chinese japanese indian mexican russian african european asian latino hispanic jewish christian
    catholic protestant lutheran methodist baptist presbyterian episcopal muslim orthodox
  `),
  areas: words('city town village township borough county municipality hamlet riding electorate'),
  landforms: words(`
    street avenue road park square state region island islands river lake mountain mountains valley hill
    hills beach bay creek springs heights falls junction crossing landing corners shores rapids prairie
    plains hollow canyon harbor forks mesa port fort north south east west northern southern eastern western
    central new saint st university college company
  `),
  comings: words('born raised grew native educated moved studied graduated formerly'),
  residents: words('resident residents native natives people citizen citizens mayor'),
  localBodies: words(`
    council councilmember councilman councilwoman mayor sheriff police schools unified isd selectboard
    selectmen aldermen municipal courthouse
  `),
  localPairs: ['school board', 'school district', 'public library', 'fire department', 'board of'],
  localOffices: words('mayor sheriff alderman represents represented representing'),
  kindsOfBodies: words(`
    state states united national federal legislative congressional regional education elementary middle
    high charter public health workers women youth veterans senior economic arts trades executive advisory
    joint general main new our your my hall courtroom
  `),
  placePrepositions: words('in at from near to outside across through'),
  negations: words(
    'not never no nor neither without didnt doesnt dont isnt wasnt hasnt havent wont cannot',
  ),
  abbreviations: words(`
    mr mrs ms dr rev fr st sr jr sen rep gov hon prof gen col capt lt maj sgt no nos vs inc ltd co corp
    dept est approx ave blvd rd ft mt jan feb mar apr jun jul aug sep sept oct nov dec ph ed vol p pp ca
    cf al op pres supt assn bros messrs univ coll bd assoc legis natl intl comm elem atty n s e w
  `),
  openers: words(`
    the a an in on at of for from by with to and but or so as if when while after before since until
    during under over through he she they it we i his her their its our my this that these those there
    here who whom whose which what where why how also however then later today now not no all both each
    many most some several such other another one two three four five first second third born raised
    educated currently previously formerly prior following upon once although though because despite
    according among between throughout within without into about more only even still yet again
    additionally furthermore moreover meanwhile additional recently elected appointed please read meet about welcome contact vote elect reelect profile biography join
  `),
  relatives: words('who whom whose'),
  linkers: words('of the de la del von van der den di da al bin ibn el y'),
  months: words(`
    january february march april may june july august september october november december
  `),
  numbers: words(`
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty hundred dozen
  `),
  degrees: words(`
    bachelor bachelors master masters doctor doctorate degree degrees ba bs bsc ma ms msc mba mpa mph mdiv
    msw med edd phd jd llb llm md dds associate diploma ged bfa mfa aa as bba jurisdoctor alumnus alumna
    graduate graduated
  `),
  serving: words(`
    served serve serving service enlisted joined drafted conscripted commissioned commander commanded fought fighting
    veteran captain lieutenant sergeant corporal colonel major general admiral ensign midshipman officer soldier sailor
    private cadet rank discharged stationed deployed wounded volunteered volunteer retired flew pilot medic surgeon chaplain
    prisoner rotc reserves reserve duty tour uniform awarded decorated medal star heart cross resistance peace corps
    americorps missionary mission objector firefighter trained entered gunner paratrooper marine seaman airman recruit
    guardsman squad rescue fire emt teach member coached coach coaches umpire umpired referee refereed sunday
    taught tutor tutored scout scouts unpaid gave gives donates help helps helped helping visits lay vestryman
    relief orphanage orphans brigade ministry
  `),
  schools: words(`
    university college school academy institute seminary polytechnic high oxford cambridge harvard yale
    princeton stanford mit
  `),
  generalHeadings: words(`
    biography bio about background overview profile career life work people news home contact meet
    introduction summary personal details information early history activities us our we who you your me my the meet learn more of and
    full short brief complete official his her biographical sketch resume vita in
  `),
};
