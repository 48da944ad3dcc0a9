import { englishBodies } from './bodies-en';
import { englishDeeds } from './deeds-en';
import { type Families, list } from './families';

/** What encyclopedias call people in their first sentence, after where they are from. */
const trades = list(`
    politician, lawyer, attorney, businessman, businesswoman, writer, bishop, educator, nurse,
    minister, activist, diplomat, journalist, physician, economist, teacher, farmer, soldier,
    chief, scholar, priest, rabbi, feminist, engineer, author, poet, judge, banker, merchant,
    librarian, socialist, missionary, philanthropist, entrepreneur, jurist, actor, singer,
    attorney and, lawyer and, former, footballer, pitcher, scientist, botanist, surgeon, painter,
    architect, astronomer, historian, sociologist, philologist, novelist, executive, official,
    civil, radio, Labour, business, social, religious, labor, trade, military, army, naval
  `);

export const englishFamilies: Families = {
  ...englishBodies,
  ...englishDeeds,
  military: list(`
    petty officer, warrant officer, in the @ military, officer in the, resistance member,
    commanded a, commanded the, military cross, military medal, soldier, sniper, war hero, army,
    navy, air force, marines, marine corps, coast guard, national guard, air guard, armed
    forces, military service, merchant marine, infantry, regiment, battalion, brigade, airborne,
    cavalry, artillery, squadron, platoon, enlisted, enlist, mustered out, mustered into,
    drafted into, conscripted, deployed to, deployment, tour of duty, tours in, tours of duty,
    veteran of the, marine veteran, war veteran, veteran of world war, combat veteran, fought in
    the, fought at, fought with the, in uniform, sergeant in, captain in, lieutenant in, major
    in the, colonel in, a corporal, private in, commissioned as, commissioned a, second
    lieutenant, honorably discharged, discharged from, purple heart, bronze star, silver star,
    naval reserve, rotc, judge advocate, naval officer, military officer, flew bombers, flew
    missions, fighter pilot, bomber pilot, prisoner of war, us forces, rank of, saw action, saw
    combat, as a medic, wounded in, wounded at, a lieutenant, a sergeant, a captain, midshipman,
    ensign, war service, drafted in #, was drafted, in vietnam, in korea, in iraq, in
    afghanistan, jag officer, militia, home guard, yeomanry, light horse, rifle volunteers,
    rifles, fusiliers, dragoons, hussars, lancers, guerrilla, guerrillas, volunteer corps,
    ambulance corps, ambulance unit, nursing corps, military nurse, medical corps, signal corps,
    flying corps, royal engineers, military chaplain, chaplain of the # @, chaplain to the # @,
    volunteers during, military attache, naval service, entered the service of the, joined the
    royal, joined the police, police officer, chief of police, police force, police constable,
    police inspector, constable in, command pilot, wing commander, flight lieutenant, brigadier,
    field marshal, rear admiral, vice admiral, major general, lieutenant general, lieutenant
    colonel, aide de camp, court martial, military academy graduate, staff college, national
    serviceman, order of the patriotic war, distinguished service order, distinguished service
    cross, croix de guerre, victoria cross, french resistance, resistance movement, resistance
    fighter, underground resistance, the resistance, in combat, combat duty, combat experience,
    combat mission*, combat zone, combat tour*, hand to hand combat, partisans, partisan
    fighter, partisan leader, partisan unit, partisan detachment, naval reserves, in the
    reserves, served in world war, served in the @ war, served during the @ war, served during
    world war, served in the war of, fought in world war, wartime service, participated in the @
    war, took part in the @ war
  `),
  volunteering: list(`
    peace corps, americorps, volunteer fire, fire company, volunteer ambulance, rescue squad,
    ambulance squad, vista volunteer, teach for america, city year, volunteer
    firefighter, national service, civilian conservation corps, alternative service,
    conscientious objector, rnli, lifeboat crew, coastguard volunteer, search and rescue
    volunteer
  `),
  learning: list(`
    graduate at, psychology graduate, jur degree, law degree, medical degree, studying, entered
    the university, entered the @ university, taught by, boarding school, the @ degree, months
    of schooling, years of schooling, left school, left the state school, left the school, his
    public education, her public education, his education at, her education at, went to the @
    school, graduated, graduate of, graduate from, graduating, graduation from, alumnus, alumna,
    alum of, studied, his studies at, her studies at, my studies at, finished high school,
    finished school, finished @ high, trained at, trained in, trained as, attended, completed a,
    completed his, completed her, enrolled at, enrolled in, matriculated, majored, minored,
    earned a, earned his, earned her, received his, received her, received a, obtained a,
    obtained his, obtained her, took a degree, took his, took her, holds degrees, holds both,
    has a degree, has degrees, has an, degree from, degree in, degrees from, degree at, nursing
    degree, undergraduate, doctoral, doctorate, bachelor of, bachelors, masters degree, master
    of arts, master of science, master of education, master of public, master of social, master
    of divinity, master of business, master of laws, master of fine, master of theology, master
    of philosophy, masters from, ba, bs, ma, ms, mba, phd, jd, md, mdiv, llb, read law,
    dissertation, thesis, dropped out of, went to school, gone to school, went to college, went
    to @ high, went to the state university, law school, medical school, business school, night
    school, divinity school, seminary, apprenticed, cum laude, valedictorian, scholarship,
    product of, phi beta kappa, schooled, homeschooled, legal education, graduate studies,
    engineering graduate, @ graduate, educated, her schooling, his schooling, schooling ended,
    formal education, took courses, took classes, courses at, courses in, classes at, night
    classes, correspondence course, degrees are from, read @ at, diploma, transferred to the
    university, transferred to @ university, transferred to @ college, holds a degree, holds a
    bachelor, holds a master, holds a law, holds a juris, holds a @ degree, holds a doctor,
    holds a certificate, holds an associate, holds an honours, holds an advanced, class of #, my degree, degree is in, designation, accredited, credential, ged,
    certified by, training institute
  `),
  schooling: list(`
    university, college, academy, institute of technology, polytechnic, seminary, prep, public
    schools, school
  `),
  birth: list(`
    born @ in @, born in, born at, born near, born on, born to, born and raised, was born, born
    #, native of, a native, @ native, native @, born @ #, originally from, hails from, hailed
    from, birthplace, born into, is from, was from, come from, came from, comes from, @ born,
    hometown, home town, roots in, descendant of, of @ descent, of @ ancestry, first generation,
    fled
  `),
  growing: list(`
    grew up, grown up, growing up, raised in, raised on, raised by, was raised, were raised,
    brought up, reared in, childhood, girlhood, boyhood, early years, youth in, formative years,
    spent his youth, spent her youth, as a child, as a boy, as a girl
  `),
  residing: list(`
    settled on, settled at, settled near, moved to, emigrated, immigrated, settled in, relocated
    to, came to @, lived in, has lived, lifelong resident, resident of, resides in, lives in,
    called @ home, calls @ home, called home, home since, made his home, made her home, family
    moved, longtime resident, generation resident, came to the @, came from @, arrived in @,
    moved with, moved as a, removed to, removed with, family relocated, relocated with,
    resettled in, brought to @, taken to @, first # years, whose parents were, live in, live on, live near, live
    outside, live with, lives with, lives near, lives on, lives outside, reside in, reside on, resides on,
    lived on, has lived, spent his whole, spent her whole, whole life, all his life, all her life, county
    resident, have lived, make their home
  `),
  nationality: trades.flatMap((trade) =>
    ['is a', 'is an', 'was a', 'was an'].map((opening) => `${opening} @ ${trade}`),
  ),
  marriage: list(`
    married, marries, marry, husband, wife, spouse, domestic partner, life partner, fiance,
    fiancee, engaged to, divorced, widowed, widower, his partner, her partner, wed, remarried,
    marriage, # children, two children, three children, four children, five children, six
    children, children together, father of two, father of three, father of four, mother of two,
    mother of three, mother of four, grandchildren, grandfather of, grandmother of, raised #
    sons, raised # daughters, widow, divorce
  `),
  parents: list(`
    son of, daughter of, child of, his father, her father, his mother, her mother, their
    parents, his parents, her parents, parents were, born to, father was, mother was, my father,
    my mother, my parents, my wife, my husband, my family, father a, mother a, parents who, to
    parents, raised by, only child, oldest of, eldest of, youngest of, one of # children, second
    of, third of, of nine children, s father, s mother, s parents, grandson of, granddaughter
    of, to @ parents, of @ parents
  `),
  relatives: list(`
    brother, sister, siblings, twin, cousin, uncle, aunt, nephew, niece, grandfather,
    grandmother, grandparents, father, mother, parents, son, daughter, children, in law,
    stepfather, stepmother, family, kids, sons, daughters, related to, brothers, sisters
  `),
  occupation: list(`
    lawyer, attorney, teacher, schoolteacher, professor, nurse, doctor, physician, engineer,
    farmer, rancher, accountant, bookkeeper, banker, broker, realtor, salesman, saleswoman,
    merchant, businessman, businesswoman, entrepreneur, restaurateur, owner of, journalist,
    reporter, editor, publisher, printer, writer, author, novelist, poet, actor, actress,
    singer, musician, composer, artist, painter, sculptor, architect, carpenter, electrician,
    plumber, mechanic, machinist, welder, miner, spinner, weaver, tailor, baker, chef, cook,
    butcher, barber, driver, trucker, pilot, sailor, fisherman, firefighter, paramedic, police
    officer, deputy, detective, prosecutor, public defender, judge, clerk, secretary, librarian,
    principal, superintendent, coach, dean of, priest, chaplain, rabbi, minister, missionary,
    social worker, counselor, therapist, psychologist, psychiatrist, scientist, chemist,
    physicist, biologist, economist, historian, consultant, analyst, programmer, developer,
    designer, tester, technician, pharmacist, dentist, veterinarian, surveyor, contractor,
    builder, industrialist, executive, manager, foreman, supervisor, laborer, factory worker,
    steelworker, mail carrier, postal carrier, letter carrier, organizer, activist, waiter,
    waitress, bartender, porter, janitor, custodian, aide, agent, photographer, broadcaster,
    tutor, organiser, labourer, railway worker, mill worker, dock worker, steel worker,
    footballer, pitcher, announcer, radio personality, scholar, diplomat, soldier, apprentice,
    farrier, civil servant, adjunct, radio host, lecturer, researcher, instructor, educator,
    administrator, cabinetmaker, caseworker, logger, stonemason, trade unionist, curate, vicar,
    beekeeper, midwife, seamstress, shoemaker, blacksmith, shopkeeper, storekeeper, grocer,
    innkeeper, druggist, cutter, stevedore, longshoreman, labor leader, trade union leader,
    philanthropist, theologian, jurist, politician, statesman, stateswoman, barrister,
    solicitor, magistrate, notary, linguist, mathematician, clergyman, clergywoman, preacher,
    evangelist, bishop, archbishop, cardinal, pastor, monk, friar, nun, abbot, abbess,
    philosopher, anthropologist, archaeologist, sociologist, geologist, zoologist, naturalist,
    botanist, astronomer, translator, interpreter, critic, essayist, playwright, dramatist,
    screenwriter, filmmaker, film director, producer, conductor, pianist, violinist, guitarist,
    drummer, rapper, songwriter, dancer, choreographer, comedian, presenter, columnist,
    cartoonist, illustrator, engraver, potter, goldsmith, jeweller, jeweler, watchmaker,
    inventor, financier, statistician, cricketer, golfer, boxer, wrestler, swimmer, cyclist,
    sprinter, jockey, basketball player, football player, baseball player, hockey player, tennis
    player, chess player, astronaut, aviator, explorer, brewer, distiller, shipbuilder,
    shipowner, planter, stockbroker, investor, speculator, hotelier, caterer, confectioner,
    laundress, dressmaker, gardener, sawmiller, miller, linotype operator, postmaster,
    headmaster, headmistress, schoolmaster, schoolmistress, governess, choirmaster, organist,
    cantor, union official, campaigner, reformer, suffragist, suffragette, abolitionist,
    feminist, revolutionary, orator, educationist, educationalist, academic, zoology, surgeon,
    obstetrician, pediatrician, apothecary, homemaker, housewife, seaman, ship captain, sea
    captain, ironmaster, manufacturer, stockman, pastoralist, grazier, auctioneer, undertaker,
    furniture maker, shirtmaker, hairdresser, hair stylist, model, art dealer, bookseller,
    newspaperman, sportscaster, numismatist, philologist, orientalist, egyptologist, funeral
    director, grower, comptroller, chief financial officer, shop assistant, shop steward,
    development worker, business owner, farm owner, flight attendant, air traffic controller,
    longshore worker, planner, bus operator, crew member, dispatcher, lineman, roofer,
    bricklayer, park ranger, paralegal, auditor, actuary, loan officer, tradesman, union
    representative, chief of staff, hydrologist, ecologist, epidemiologist, mediator,
    arbitrator, teller
  `),
  employment: list(`
    employee of, consulting firm, own firm, own company, his own business, her own business,
    director for, campaign chairman, political director, started a company, started a firm,
    started a construction, set up a practice, medical practice, set up a @ practice, purchased
    a, years of teaching, years of practice, years of service as, managing the, management of
    the, was principal of, was head of, was headmaster, joined the workers, laid block, took a
    position, position with, position at, took a job, found work, worked as, worked at, worked
    for, worked in, worked with, worked on, working as, working for, works as, works at, works
    for, has worked, went to work, built a career, began as, started as, started out, career as,
    career in, career with, his career, her career, employed by, employed at, employed as, job
    as, job at, job with, practiced, private practice, law firm, law practice, joined the firm,
    joined the staff, joined the faculty, clerked for, taught, teaching at, professor at,
    professor of, lecturer at, by trade, profession, retired, spent # years, spent a decade, #
    years as, # years at, a decade as, after a decade, years as a, years with, years at the, for
    # years he, for # years she, for # years i, # years in, ran a, ran the, runs a, had run,
    owned a, owns a, opened her first, opened his first, founded a company, sells, sold, managed
    the, manager of, director of, vice president of, chief executive, managed a, partner at,
    partner in, prosecuted, served as a, rose to, rose from, apprenticed, hired by, hired as,
    chaplain at, editor of, publisher of, organizer for, staff of, stint as, admitted to the
    bar, commenced practice, general practice, practice of law, engaged in the, began
    practicing, admitted to practice, clerked in, clerk in, substitute teacher, assigned with,
    assigned to the, in practice as, practised as, practised law, practised medicine, practised
    at, was employed, was engaged as, was engaged in, entered business, went into business, in
    business as, in business with, established a business, established a practice, opened a
    shop, opened a store, opened a school, opened a studio, operated a, operated the, carried
    on, sole proprietor, proprietor of, in partnership with, entered the public service, entered
    the civil service, joined the civil service, public servant, entered politics, called to the
    bar, took holy orders, entered the ministry, was ordained, ordained priest, ordained deacon,
    set up as, became a teacher, became a lawyer, became a professor, became a journalist,
    became a merchant, became a farmer, became a columnist, became editor, became a minister,
    became a priest, became a clerk, became a partner, became manager, appointed professor,
    appointed clerk, appointed librarian, appointed magistrate, appointed police magistrate,
    appointed headmaster, appointed lecturer, stint with, full time, part time job, earned her
    living, earned his living, made her living, made his living, make her living, make his
    living, worked part time, whole career, professional life, teaching post, teaching career,
    legal career, acting career, playing career, coaching career, military career, is currently
    a, currently a professor, piecework, trained as a, teaches, hired on, working life, drove,
    operated @, operates @, owns @, owned @, ran @, co owned, co owner, co founded a, farmed,
    export company, his business, her business, family business, assistant rabbi, associate
    rabbi, associate pastor, assistant pastor, has been director, head of youth, head of the
    department
  `),
  duration: list(`
    # years, prior to, before entering, before joining, before becoming, before being elected,
    before coming, before he, before she, before that, previously, formerly, former, from # to
    #, between # and #, since #, until #, for a decade, decades
  `),
  belonging: list(`
    into the @ academy, academician, founder and director of, active in the, candidate of the,
    candidate for the @, joined the @ party, as a democrat, as a republican, as a liberal, as a
    conservative, as a socialist, as a communist, as a nationalist, as an independent, staunch
    democrat, staunch republican, active democrat, active republican, labour councillor,
    conservative councillor, labour member, party politician, party secretary, member of, member
    @, members of, president @, trustee @, treasurer @, is a member, was a member, membership,
    life member, lifelong member, belongs to @, belonged to @, belongs to the, belonged to the,
    sits on, sit on, sat on, serves on, served on the, on the board, board of directors, board
    member, board of trustees, trustee of, treasurer of, president of the, past president,
    chairs the, co chairs, chair of the, chairman of the, founding member, founder of, founders
    of, co founded, cofounded, formed, affiliated with, volunteers, volunteer with, fellow of
    the, steering committee, is involved in, involved with, member in, delegate to, sings with,
    plays with, scoutmaster, eagle scout, deacon at, elder at, patron of, parishioner,
    freemason, mason, he founded the, she founded the, party member, elected member, was a
    fellow, is a fellow, trustees of, deacon of, sings in, helped found, helped to found,
    charter member, honorary member, lifelong @, party @ politician, politician for the @,
    politician of the @, politician from the @ party, representing the @ party, for the @ party,
    with the @ party, in the @ party, of the @ party, the @ party leader, left the @ party,
    democratic politician, republican politician, labour politician, conservative politician,
    liberal politician, communist politician, socialist politician, nationalist politician,
    republican member, democratic member, liberal member, conservative member, on the republican
    ticket, on the democratic ticket, on the socialist ticket, labour party candidate, lifelong
    republican, lifelong democrat, affiliated to, was affiliated, politically aligned, aligned
    with the, became a member, became member, remained a member, elected a member, elected
    fellow, elected a fellow, elected to the royal, elected to the american academy, elected to
    the national academy, foundation member, inaugural member, honorary fellow, corresponding
    member, executive committee, central committee, national committee, committee member, member
    and, board president, president of its, chairman of its, on its board, on its committee,
    secretary of the @ society, secretary of the @ association, secretary of the @ union,
    secretary of the @ league, secretary general of the, general secretary of the, first
    secretary of the, spokesperson of the, spokesperson for the, spokesman for the, leader of
    the @ union, leader of the @ league, leader of the @ movement, leader of the @ association,
    leader in the @ congregation, leader in the @ church, leader in the @ movement, elder of,
    elder in, was an elder, churchwarden, vestryman, lay reader, sunday school, active member,
    active as a, clubwoman, took part in the founding, cofounder of the, one of the founders, co
    founder and, helped establish, helped to establish, helped organize, helped to organize,
    helped form, helped to form, entered the @ novitiate, entered the @ order, joined the order,
    society of jesus, order of preachers, joined the @ society, joined the @ association, joined
    the @ church, joined the @ club, joined the @ union, joined the @ league, joined the @
    movement, joined the communist party, joined the labour party, joined the socialist party,
    joined the democratic party, joined the republican party, joined the freemasons, joined the
    rotary, active in his church, active in her church, liberal candidate, conservative
    candidate, labour candidate, socialist candidate, communist candidate, republican candidate,
    democratic candidate, liberal premier, liberal mp, conservative mp, labour mp, labour peer,
    conservative peer, tory mp, whig, fianna fáil, fine gael, sinn féin, liberal democrat, plaid
    cymru, scottish national party, congress party, social democrat, christian democrat,
    communist member, socialist member, elected to the @ academy, elected to the @ association,
    elected to the @ society, elected to the @ institute, clubs and organizations, clubs and
    organisations, main organizer of, as a progressive, as a reformer, deputy leader of, party
    supporters
  `),
  presiding: list(`
    founded the, founded a, founded an, founded with, she founded, he founded, founded in # the,
    established the, established a, organized the, organized a, organised the, organised a,
    formed the, formed a, led the, led a, leads the, headed the, heads the, chaired the, leader
    of the, leader of a, head of the, secretary of the, treasurer of the, secretary general,
    general secretary, organizer of the, organiser of the, convener of, patron of the, vice
    president, president and, secretary and, elected president, became president, elected
    treasurer, elected secretary, elected chairman, first president, founding president,
    honorary president, honorary secretary, on the executive, delegate, represented the, was
    involved in, involved in the, participated in the, member, members, joined, active in,
    active with, director of the, commander of, past commander, belonged
  `),
  bodies: list(`
    association, society, club, league, union, caucus, council of, alliance, coalition,
    foundation, rotary, lions, kiwanis, grange, chamber of commerce, naacp, board, commission,
    guild, lodge, federation, network, fraternity, sorority, trust, ymca, elks, moose, american
    legion, vfw, roundtable, party, chorale, choir, orchestra, troop, knights of, order of,
    parish, chorus, hospice, auxiliary, daughters of the american revolution, sons of the
    american revolution, sons of norway, sons of italy, sons of herman, daughters of isabella,
    daughters of charity
  `),
};
