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
  military: list(`
    petty officer, warrant officer, in the @ military, officer in the, resistance,
    resistance member, partisan, commanded a, commanded the, military cross, military medal,
    soldier, warrior, sniper, war hero, army, navy, air force, marines, marine corps, coast guard,
    national guard, air guard, armed forces, military service, merchant marine, infantry,
    regiment, battalion, brigade, airborne, cavalry, artillery, squadron, platoon, enlisted,
    enlist, mustered out, mustered into, drafted into, conscripted, deployed to, deployment,
    tour of duty, tours in, tours of duty, combat, veteran of the, navy veteran, army veteran,
    marine veteran, air force veteran, war veteran, veteran of world war, combat veteran,
    # infantry division, fought in the, fought at, fought with the, served in vietnam,
    served in korea, served in iraq, served in afghanistan, in uniform, sergeant in, captain in,
    lieutenant in, major in the, colonel in, a corporal, private in, commissioned as,
    commissioned a, second lieutenant, honorably discharged, discharged from, purple heart,
    bronze star, silver star, naval reserve, army reserve, reserves, rotc, judge advocate,
    naval officer, army officer, military officer, flew bombers, flew missions, fighter pilot,
    bomber pilot, prisoner of war, us forces, retired from the army, retired from the navy,
    rank of, saw action, saw combat, as a medic, wounded in, wounded at, a lieutenant, a sergeant,
    a captain, midshipman, ensign, war service, volunteered for the army, drafted in #,
    was drafted, in vietnam, in korea, in iraq, in afghanistan, jag officer
  `),
  volunteering: list(`
    peace corps, americorps, vista volunteer, teach for america, city year, volunteer firefighter,
    national service, civilian conservation corps, alternative service, volunteered with,
    volunteered for, served as a missionary, mission in, conscientious objector, years as a volunteer
  `),
  learning: list(`
    graduate at, a @ graduate, psychology graduate, jur degree, law degree, medical degree,
    studying, studying law, entered the university, entered the @ university, began studying,
    taught by, boarding school, the @ degree, months of schooling, years of schooling,
    left school, left the state school, left the school, his public education,
    her public education, his education at, her education at, went to the @ school, graduated,
    graduate of, graduate from, graduating, graduation from, alumnus, alumna, alum of, studied at,
    studied law, studied theology, studied under, studied engineering, studied medicine,
    studied with, studied, his studies at, her studies at, my studies at, educated at,
    was educated, schooled by, schooled at, finished high school, finished school,
    finished @ high, educated in, trained at, trained in, trained as, attended, completed a,
    completed his, completed her, enrolled at, enrolled in, matriculated, majored, minored,
    earned a, earned his, earned her, received his, received her, received a, obtained a,
    obtained his, obtained her, took a degree, took his, took her, holds a, holds an,
    holds degrees, holds both, has a degree, has degrees, has an, degree from, degree in,
    degrees from, degree at, nursing degree, undergraduate, doctoral, doctorate, bachelor of,
    bachelors, masters degree, master of arts, master of science, master of education,
    master of public, master of social, master of divinity, master of business, master of laws,
    master of fine, master of theology, master of philosophy, masters from, ba, bs, ma, ms, mba,
    phd, jd, md, mdiv, llb, read law, dissertation, thesis, dropped out of, went to school,
    gone to school, went to college, went to @ high, went to the state university, law school,
    medical school, business school, night school, divinity school, seminary,
    entered the seminary, apprenticed, summa cum laude, magna cum laude, cum laude, valedictorian,
    scholarship, graduate of the, product of, phi beta kappa, schooled, homeschooled,
    legal education, graduate studies, undergraduate studies, engineering graduate, @ graduate,
    educated, her schooling, his schooling, schooling ended, formal education, took courses,
    took classes, courses at, courses in, classes at, night classes, correspondence course,
    degrees are from, undergraduate degree, read @ at, transferred to, diploma
  `),
  schooling: list(`
    university, college, high school, academy, institute of technology, school of law, polytechnic,
    seminary, normal school, community college, technical college, state college, prep, grammar school,
    public schools, school
  `),
  birth: list(`
    born @ in @,
    born in, born at, born near, born on, born to, born and raised, was born, born #, native of, a native,
    @ native, native @, born @ #, originally from, hails from, hailed from, birthplace, was born into,
    born into, is from, was from, come from, came from, comes from, @ born, hometown, home town, roots in,
    descendant of, of @ descent, of @ ancestry, first generation, fled
  `),
  growing: list(`
    grew up, grown up, growing up, raised in, raised on, raised by, was raised, were raised, brought up,
    reared in, childhood, girlhood, boyhood, early years in, early years, youth in, formative years,
    spent his youth, spent her youth, as a child, as a boy, as a girl
  `),
  residing: list(`
    settled on, settled at, settled near, moved to, emigrated, immigrated, settled in,
    relocated to, came to @, lived in, has lived, lifelong resident, resident of, resides in,
    lives in, called @ home, calls @ home, called home, home since, made his home, made her home,
    family moved, longtime resident, generation resident, came to the @, came from @,
    emigrated from, emigrated to, immigrated to, arrived in @, moved with, moved as a, removed to,
    removed with, family relocated, relocated with, resettled in, brought to @, taken to @,
    first # years, whose parents were
  `),
  nationality: trades.flatMap((trade) =>
    ['is a', 'is an', 'was a', 'was an'].map((opening) => `${opening} @ ${trade}`),
  ),
  marriage: list(`
    married, united in marriage, marries, marry, husband, wife, spouse, domestic partner,
    life partner, fiance, fiancee, engaged to, divorced, widowed, widow of, widower, his partner,
    her partner, wed, remarried, marriage, were married, is married, have # children, # children,
    two children, three children, four children, five children, six children, children together,
    never married, father of two, father of three, father of four, mother of two, mother of three,
    mother of four, grandchildren, grandfather of, grandmother of, raised # sons,
    raised # children, raised # daughters, widow, his marriage, her marriage, divorce
  `),
  parents: list(`
    son of, daughter of, child of, his father, her father, his mother, her mother, their parents, his parents,
    her parents, parents were, born to, father was, mother was, my father, my mother, my parents, my wife,
    my husband, my family, father a, mother a, parents who, to parents, raised by, only child, oldest of,
    eldest of, youngest of, one of # children, second of, third of, of nine children, s father, s mother,
    s parents, grandson of, granddaughter of
  `),
  relatives: list(`
    brother, sister, siblings, twin, cousin, uncle, aunt, nephew, niece, grandfather, grandmother,
    grandparents, father, mother, parents, son, daughter, children, in law, stepfather, stepmother,
    family, kids, sons, daughters, related to, brothers, sisters
  `),
  saying: list(`
    said, says, has said that, told, stated, remarked, declared, has said, has written, quoted,
    in an interview, in a speech, in a statement, he says, she says, commented, has called,
    calls the, promised, announced, replied, noted that, testified, spoke at, keynote, op ed,
    letter to, put it, in his words, in her words, remarks, famously, liked to say, used to say,
    fond of saying, once said, was quoted, is quoted, telling the, told the, told a, told an,
    declaring, saying that
  `),
  telling: list(`
    wrote, his speech, her speech, called it, called the, called him, called her, described, explained,
    answered, warned, reflected, observed, insisted, recalled, recalls
  `),
  preaching: list(`
    sermon, sermons, preached, preaches, homily, khutba, pulpit, pastoral letter, in his sermon, in her sermon
  `),
  favoring: list(`
    supports, supported, supporter of, supporting, in support of, favors, favored, favoring,
    in favor of, advocate for, advocate of, advocates, advocated, advocating, champion of,
    championed, champions, called for, calls for, calling for, pledged, backs, believes, believe,
    argued, argues, committed to, fought for, fights for, pushed for, spoke in favor, stood with,
    stands with, defended, defends, defender of, proponent of, endorsed the, has asked for,
    campaigned for, lobbied for, spoke for, signed a letter, signed a petition, declared itself,
    sanctuary, stands for, priorities, outspoken, vocal, considers, views, position on, welcome,
    in solidarity, urged, urges, pressed for, sympathetic to, sided with, insisted on,
    ally of the, in defense of, came out for, instructed, has asked, asked the, demanded, demands
  `),
  opposing: list(`
    opposes, opposed, opposing, opposition to, opponent of, against the, against, criticized,
    criticised, criticizes, critic of, critical of, condemned, denounced, rejected, rejects,
    refused to, refuses to, will not, objected to, spoke out, spoken out, spoken against,
    came out against, protested, resisted, campaigned against, lobbied against, spoke against,
    fought against, calls for an end, skeptical of, challenged, boycott*, threats, disagreed with,
    refused, in opposition, outspoken against, denouncing, opponent of the, fought the, vetoed,
    resisted the
  `),
  voting: list(`
    voted, votes for, votes against, voting for, voting against, votes no, votes yes, cast the,
    cast a, cast his, cast her, casting, abstained, one of # members to, one of # senators to,
    one of # to vote, one of # members, one of # council*, one of # representatives,
    one of # commissioners, one of # legislators, lone vote, only vote, deciding vote,
    tie breaking, broke with his party, broke with her party, broke with the party, override,
    roll call, vote down, dissent*
  `),
  lawmaking: list(`
    sponsored, cosponsored, co sponsored, chief sponsor, sponsor of, authored, co authored,
    author of, introduced, wrote the ordinance, wrote the law, wrote legislation, drafted,
    drafted the, ordinance, legislation, signed into law, passed the, helped pass, helped to pass,
    act of, bill to, committee, committees, subcommittee, chaired the, chairs the,
    chairman of the committee, ranking member
  `),
  achieving: list(`
    built, created, established, secured, ended, opened, launched, started, led the, led efforts,
    led a, expanded, founded, won, paid off, balanced, cut taxes, raised the, raised taxes,
    reformed, brought the, brought new, brought jobs, brought in, oversaw, negotiated,
    helped create, helped establish, desegregated, banned, restored, doubled, tripled, reduced,
    increased, abolished, introduced, froze, has added, spearheaded, implemented, instrumental,
    accomplish*, achieve*, initiated, delivered, modernized, completed the, presided over, signed,
    pioneered, helped found, merged, consolidated, persuaded the, integrated the, hired the first,
    appointed the first, instituted, inaugurated, granted, extended the, replaced the, quadrupled,
    widened, organized the, best known for, best remembered for, is remembered for,
    remembered for, credited with, noted for, known for
  `),
  office: list(`
    won the, which won, the first woman, the first female, the first black, became @, he became,
    she became, medal, prize, became chancellor, became president, became director, became chair,
    became chairman, became mayor, became minister, became governor, became bishop,
    became archbishop, became rector, became principal, became superintendent, became judge,
    became secretary, became head, became the first, was mayor, was minister, was governor,
    was chairman, was chair, was president, was secretary, was head of, was speaker,
    prime minister, deputy minister, member of parliament, minister of, minister for,
    secretary of state, chancellor of, speaker of the, justice of, judge of, president of the,
    chairman of the, director of the, head of the, head of schools, governor of, mayor of,
    ambassador to, won a seat, won the seat, seat in the, sat in the, sat on the, sat as,
    was awarded the, awarded the, was the president, was president of, was director of,
    who was the, was the first, was the second, promoted to, nominated to, served in the,
    served two terms, served three terms, took office, rabbi of, bishop of, archbishop of,
    general secretary, acting principal, as mayor, as governor, as minister, as councilmember,
    as councilman, as councilwoman, as bishop, as director, as senator, as president,
    as commissioner, as chair, as superintendent, as secretary, as representative, as principal,
    as sheriff, in office, in his first term, in her first term, in my first term,
    in his first year, in her first year, during his, during her, under his leadership,
    under her leadership, under my leadership, while in, on the council, on the commission,
    on the board, in the legislature, in the senate, in the house, in congress,
    his administration, her administration, under @ the, tenure, his term, her term,
    served as mayor, served as, was elected, elected to, elected in, appointed to, under his,
    under her, his mayoralty, her mayoralty, his tenure, her tenure
  `),
  occupation: list(`
        lawyer, attorney, teacher, schoolteacher, professor, nurse, doctor, physician, engineer,
        farmer, rancher, accountant, bookkeeper, banker, broker, realtor, salesman, saleswoman,
        merchant, businessman, businesswoman, entrepreneur, restaurateur, owner of, journalist,
        reporter, editor, publisher, printer, writer, author, novelist, poet, actor, actress,
        singer, musician, composer, artist, painter, sculptor, architect, carpenter, electrician,
        plumber, mechanic, machinist, welder, miner, spinner, weaver, tailor, baker, chef, cook,
        butcher, barber, driver, trucker, pilot, sailor, fisherman, firefighter, paramedic,
        police officer, deputy, detective, prosecutor, public defender, judge, clerk, law clerk,
        secretary, librarian, principal, superintendent, coach, dean of, pastor of, priest,
        chaplain, rabbi, minister, missionary, social worker, counselor, therapist, psychologist,
        psychiatrist, scientist, chemist, physicist, biologist, economist, historian, consultant,
        analyst, programmer, developer, designer, tester, technician, pharmacist, dentist,
        veterinarian, surveyor, contractor, builder, industrialist, executive, manager, foreman,
        supervisor, laborer, factory worker, steelworker, mail carrier, postal carrier,
        letter carrier, organizer, activist, waiter, waitress, bartender, porter, janitor,
        custodian, home health aide, aide, classroom aide, insurance agent, agent, photographer,
        broadcaster, tutor, organiser, labourer, railway worker, mill worker, dock worker,
        steel worker, footballer, pitcher, announcer, radio personality, scholar, diplomat,
        soldier, chief of staff to, apprentice, farrier, civil servant, case manager, adjunct,
        radio host, lecturer, researcher, instructor, educator, administrator, cabinetmaker,
        caseworker, logger, stonemason, trade unionist, curate, vicar, beekeeper, midwife,
        seamstress, shoemaker, blacksmith, shopkeeper, storekeeper, grocer, innkeeper, druggist,
        cutter, stevedore, longshoreman, labor leader, trade union leader, philanthropist,
        theologian, jurist
      `),
  employment: list(`
    employee of, consulting firm, own firm, own company, his own business, her own business,
    director for, campaign chairman, political director, started a company, started a firm,
    started a construction, set up a practice, medical practice, set up a @ practice, purchased a,
    years of teaching, years of practice, years of service as, managing the, management of the,
    was principal of, was head of, was headmaster, joined the workers, laid block, by trade and,
    took a position, position with, position at, took a job, found work, worked as, worked at,
    worked for, worked in, worked with, worked on, working as, working for, works as, works at,
    works for, has worked, went to work, built a career, began his career, began her career,
    began as, started as, started out, career as, career in, career with, his career, her career,
    employed by, employed at, employed as, job as, job at, job with, practiced law, practiced,
    private practice, law firm, law practice, joined the firm, joined the staff,
    joined the faculty, clerked for, taught at, taught, teaching at, professor at, professor of,
    lecturer at, by trade, by profession, profession, retired from, retired as, retired,
    spent # years, spent a decade, # years as, # years at, # years with, a decade as,
    after a decade, years as a, years with, years at the, for # years he, for # years she,
    for # years i, # years in, drove a, ran a, ran the, runs a, had run, owned a, owns a,
    opened her first, opened his first, founded a company, sells, sold, managed the, manager of,
    director of, executive director of, vice president of, chief executive, managed a, partner at,
    partner in, prosecuted, served as a, rose to, rose from, apprenticed, hired by, hired as,
    chaplain at, editor of, publisher of, organizer for, staff of, stint as, admitted to the bar,
    commenced practice, general practice, practice of law, engaged in the, began practicing,
    admitted to practice, clerked in, clerk in, substitute teacher
      `),
  duration: list(`
    for # years, # years, prior to, before entering, before joining, before becoming,
    before being elected, before coming, before he, before she, before that, previously, formerly,
    former, from # to #, from # until #, between # and #, since #, until #, for a decade, decades
  `),
  belonging: list(`
    into the @ academy, academician, founder and director of, member of the academy,
    active in the, candidate of the, candidate for the @, joined the @ party,
    member of the @ party, as a democrat, as a republican, as a liberal, as a conservative,
    as a socialist, as a communist, as a nationalist, as an independent, staunch democrat,
    staunch republican, active democrat, active republican, labour councillor,
    conservative councillor, labour member, party politician, party secretary, member of,
    member @, members of, president @, trustee @, vice president @, director @, treasurer @,
    is a member, was a member, membership, life member, lifelong member, belongs to @,
    belonged to @, belongs to the, belonged to the, sits on, sit on, sat on, has sat on,
    serves on, served on the, on the board, board of directors, board member, board of trustees,
    trustee of, treasurer of, president of the, vice president of the, past president, chairs the,
    co chairs, chair of the, chairman of the, founding member, founder of, founders of,
    co founder of, co founded, cofounded, formed, joined the, joined, active in, active with,
    affiliated with, volunteers, volunteers with, volunteer with, fellow of the,
    steering committee, director of the, is involved in, involved with, member in, delegate to,
    sings with, plays with, scoutmaster, eagle scout, deacon at, elder at, patron of, parishioner,
    freemason, mason, he founded the, she founded the, party member, elected member, was a fellow,
    is a fellow, trustees of, deacon of, treasurer of the, commander of, past commander, sings in,
    helped found, helped to found, chairs the trustees, sits on the, delegate to the,
    charter member, honorary member, lifelong @
      `),
  bodies: list(`
    association, society, club, league, union, caucus, council of, alliance, coalition,
    foundation, rotary, lions, kiwanis, grange, chamber of commerce, naacp, board, commission,
    guild, lodge, federation, network, fraternity, sorority, trust, ymca, elks, moose,
    american legion, vfw, roundtable, party, credit union, chorale, choir, orchestra, troop,
    knights of, sons of, daughters of, order of, parish, chorus, hospice, auxiliary
  `),
  backing: list(`
    under president @, under governor @, under prime minister, served under @, by governor,
    by president, by mayor, by gov, under @ and, appointed @ to, appointed @ as, hired him,
    hired her, elected him, elected her, reappointed by, worked with dr, seminar of,
    chief adviser, made him, chose him, chose her, engaged him, engaged her, nominated him,
    nominated her, groomed him, groomed her, recruited him, recruited her, put him on, put her on,
    taught him, taught her, had him appointed, had her appointed, had him named, had her named,
    invited him to, invited her to, promoted him, promoted her, on the advice of,
    on the recommendation of, at the suggestion of, at the invitation of, at the request of,
    with the help of, through the preaching of, converted by, under the leadership of,
    under the guidance of, private secretary to, secretary to, chaplain to, sponsored by,
    to advise him, to advise her, wrote to advise, admirer of, follower of, hired as @, tapped by,
    hand picked by, made her minister, made her secretary, made her a, shaped him, shaped her,
    endorsed by, endorsed, endorsement*, backed by, backed him, backed her, supported by,
    has the support, ally, allies, close to, close friend, longtime friend, friend of,
    friends with, adviser, advisor, advisers, advisors, aide to, confidant*, campaign manager,
    managed his, managed her, donor, donors, contributor*, contributions, financed, credits,
    credited, appointed by, nominated by, appointed him, appointed her, named to the, named her,
    named him, recommended by, chief of staff, worked closely, works closely, protege,
    inspired by, inspiration, influenced by, influence*, admires, admired, looks up to, hero,
    role model, partnered with, together with, alongside, learned from, learned, patron,
    supporters, backing of, with the backing, had the backing, support of, associate of,
    close associate, recruited by, encouraged by, persuaded by, at the urging, urged him,
    urged her, drawn into, drew him into, drew her into, drawing him into, drawing her into,
    brought him into, brought her into, introduced him, introduced her, befriended,
    friendship with, patronage, recommendation of, groomed by, chosen by, financed by, funded by,
    contributor, talked him into, talked her into, recruited to, recruited into, convinced him,
    convinced her, encouraged him, encouraged her
  `),
  teaching: list(`
    mentor, mentors, mentored, his teacher, her teacher, student of, studied under,
    under the supervision, disciple of, pupil of, doctoral advisor, apprenticed to,
    read law under, ordained by, ordained him, ordained her, taught by, his mentor, her mentor,
    a mentor, mentor was, under the tutelage, tutelage of, pupils, proteges
  `),
  gathering: list(`
    vigil, rally, rallies, march, marched, protest, protested, demonstration, parade, festival,
    conference, convention, forum, town hall, fair, gala, breakfast, banquet, ceremony, strike,
    walkout, sit in, boycott, summit, panel, hosted, hosts, organized the, spoke at, speaks at,
    keynote, congress of, congresses, youth congress, party congress, at the congress, synod,
    delegation to, took part in, inauguration, dedication, block watch, fundraiser, celebration,
    commemoration, open house, meetings, procession, pilgrimage, picket, picket line, teach in,
    marched with, led a march, among the speakers
  `),
  offering: list(`
    program, programs, offers, offer, offering, provides, runs a, runs the, runs, classes, class,
    workshop*, tutoring, lessons, story hour, created the, started a, started the, launched a,
    launched the, founded a, club, camp, league, collection, kitchen, pantry, supper, clinic,
    clinics, watch, weekly, monthly, every week, schedule, activities, services
  `),
  founding: list(`
    founded, founded in, founded by, organized in, organized it, organized by, established,
    established in, set up, was formed, were formed, formed in, formed by, began, began in,
    started in, started by, opened in, opened the, opened its, opened, dates to, dates back,
    since #, incorporated, chartered, created in, built in, rebuilt, history, originated,
    grew out of, first opened, launched in, came together, met in, for over # years, # years ago,
    anniversary
  `),
  owning: list(`
    owned by, owner, shares, held by, member owned, shareholder, owners, family proprietor*,
    co owner, co owners, is owned, founder, founders, founded by, opened by, bought, acquired,
    purchased, took over, passed to, inherited, belongs to, parent company, shareholders,
    subsidiary, run by, owned, locally owned, worker owned
  `),
  staffing: list(`
    employs, employees, employed, staff of, a staff, crew of, team of, payroll, workforce,
    full time, part time, our crew, our team, our staff, paid sick, people work, work here,
    personnel, employer
  `),
  serving: list(`
    serves, serve, serving, sold to, sells to, customers, clients, clientele, members, families,
    students, enrolls, enrolled, enrollment, residents, neighbors, households, participants,
    visitors, patrons, congregants, worshippers, worship here, come from, attendees, people,
    guests, youth, seniors, shift workers, our members, its members, made up of, audience, users,
    population, we welcome, open to, come through
  `),
  giving: list(`
    donates, donated, we give, gives a, give a, profits, our profit*, donate, donation*, donating,
    gives, give back, giving, gave, gift*, sponsors, sponsor of, sponsored, charity, charitable,
    free of charge, for free, fundrais*, proceeds, percent of, scholarship*, contributes,
    contributed, philanthrop*, toy drive, food drive, in kind, volunteers, pro bono,
    school lunches, free
  `),
  funding: list(`
    funded by, funding, funds from, grant*, endowment, donors, donations, gifts, levy,
    supported by, supported in part, pay for, paid for, dues, money comes, its money, financed by,
    sponsors, sponsored by, underwritten, benefactor*, contributions, revenue, tithes, bequest*,
    comes largely
  `),
  leading: list(`
    pastor, director, executive director, president, led by, headed by, is led, head of, chair,
    board chair, chief executive, ceo, imam, rabbi, principal, superintendent, dean, founder,
    has led, has directed, manager, chairman, chairwoman, leader, leaders, leadership, rector,
    chancellor, staff, minister, run by, directed by, coordinator, secretary, treasurer
  `),
};
