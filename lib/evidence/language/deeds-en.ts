import { type Families, list } from './families';

/** What people say, do, go through, and whom they do it with. */
export const englishDeeds = {
  resolving: list(`
    decided, resolved, realized, understood, came to see, knew then, promised, vowed, swore, figured,
    learned, taught me, taught him, taught her, teaching him, teaching her, showed me, showed him, showed
    her, told me, told him, told her, convinced, inspired, moved him, moved her, led him to, led her to,
    made me, made him a, made her a, made her an, made him an, drove him, drove her, drives, remembers,
    still remember*, recalls, never forgot, kept the, has kept, kept a list, credits, grateful, reason, why
    i, why he, why she, because of her, because of him, because nobody, because no one, calling, changed my
    mind, pushed me into, pushed him into, pushed her into, ran because, insistence, found himself, found
    herself, speaks out because, stopped being, turning point, brought me into, brought her into, brought him into, measured
    against, set me, wanted to be, wanted to become, ran for office, run for office, run for congress, asked
    myself, somebody ought
  `),
  moment: list(`
    one night, one day, one morning, one evening, that night, that morning, that day, that winter, that
    summer, that year, the day i, the night i, the day she, the day he, the summer of, the winter of, the
    flood of, the fire of, the storm of, when i was, when he was, when she was, the year he turned, the year
    she turned, at ten, at eleven, at twelve, at thirteen, at fourteen, at fifteen, at sixteen, at
    seventeen, at eighteen, as a teenager, years later, # nights, # days, in a single year, next week, in
    one winter, hospital, funeral, kitchen table, in line, parking lot, picket line, bus stop, waited,
    slept, cried, stood there, stood with, stood in, took my hand, lay in, carried, watched, washed out,
    burned, closed its doors, mill closed, plant closed, school closed, empty desks, eviction notice, with
    nothing, dollars in his pocket, dollars in her pocket, waiting tables, after losing, after his father,
    after her father, after her mother, after his mother, knocked on, suitcase*, was struck by, was hit by, no one could, nobody could
  `),
  hardship: list(`
    imprisoned, imprisonment, in prison, sent to prison, was jailed, in jail, was arrested, were
    arrested, sentenced to, was sentenced, was banned, house arrest, was exiled, in exile, into
    exile, driven out, forced to flee, forced to leave, had to leave, fled to, fled from, fled
    the, escaped from, escaped to, concentration camp, labor camp, labour camp, internment,
    interned, enslaved, into slavery, born a slave, former slave, as a slave, was captured,
    taken prisoner, was tortured, was widowed, widowed at, orphaned, left an orphan, died when,
    father died, mother died, parents died, died in childhood, death of his, death of her, lost
    his job, lost her job, was fired, was dismissed, was sacked, was expelled, was refused,
    refused entry, was denied, denied admission, refused admission, because of her sex, because
    of his race, because of her race, discrimination, segregation, persecuted, persecution,
    blacklisted, hardship, hardships, famine, hunger, starvation, in poverty, poor family,
    extreme poverty, one room, forced to work, forced to withdraw, had to work, to support his
    family, to support her family, supported the family, shipwreck, shipwrecked, survived,
    survivor, survivors, the accident, an accident, was attacked, was beaten, was shot,
    assassination attempt, death threats, house was burned, bankrupt, bankruptcy, against all
    odds, instead of giving up, refusing to give up, despite the, stabbed, robbed, lost
    everything, taken by the river, taken by the flood, taken by the fire, house fire, laid off,
    evicted, was homeless, slept in, foster care, never forgot, has never forgotten, keeps his
    grandmother, keeps her grandmother, decided to stand, decided to run, hurricane, cyclone,
    tornado, was killed in, was killed by, was killed on, died waiting, without a word of
    english, arrived in this, first in the family, spent # hours in, was not found, hours to
    leave, days to leave, walked out of, ran away, grew up without, an experience, experience
    that, experience he, experience she, watched him lose, watched her lose
  `),
  saying: list(`
    said, says, told, stated, remarked, declared, has written, quoted, in an interview, in a
    speech, in a statement, commented, has called, calls the, promised, announced, replied,
    noted that, testified, spoke at, keynote, op ed, letter to, put it, in his words, in her
    words, remarks, famously, liked to say, used to say, fond of saying, telling the, declaring,
    saying that
  `),
  telling: list(`
    wrote, his speech, her speech, called it, called the, called him, called her, described,
    explained, answered, warned, reflected, observed, insisted, recalled, recalls
  `),
  preaching: list(`
    sermon, sermons, preached, preaches, homily, khutba, pulpit, pastoral letter
  `),
  favoring: list(`
    supports, supported, supporter of, supporting, in support of, favors, favored, favoring, in
    favor of, advocate for, advocate of, advocates, advocated, advocating, champion of,
    championed, champions, called for, calls for, calling for, pledged, backs, believes,
    believe, argued, argues, committed to, fought for, fights for, pushed for, spoke in favor,
    stood with, stands with, defended, defends, defender of, proponent of, endorsed the,
    campaigned for, lobbied for, spoke for, signed a letter, signed a petition, declared itself,
    sanctuary, stands for, outspoken, vocal, considers, views, position on,
    in solidarity, urged, urges, pressed for, sympathetic to, sided with, insisted on, ally of
    the, in defense of, came out for, instructed, has asked, asked the, demanded, demands, gave
    his support to, gave her support to, threw his support, threw her support, fighting for,
    campaigning for, campaigner for, pleaded for, believed in, believed that, convinced that,
    insisted that, maintained that, held that, in his view, in her view, asked that, called
    upon, supporters of the, was in favour, in favour of, rights activist, peace activist,
    activist for, crusade for, independence activist, social reformer, only option, only way,
    suffrage movement, labor movement, labour movement, civil rights movement, peace movement,
    temperance movement, independence movement, feminist, abolitionist, pacifist,
    environmentalist, conservationist, suffragist, suffragette, civil rights leader, human
    rights lawyer, promotion of the, saw through a bill, signer of, signers of, signatory of,
    pressed the, gave evidence, political prisoner, prisoner of conscience, dissident, promoted
    the, promotes the, promoting the
  `),
  opposing: list(`
    opposes, opposed, opposing, opposition to, opponent of, against, criticized, criticised,
    criticizes, critic of, critical of, condemned, denounced, rejected, rejects, refuses to,
    will not, objected to, spoke out, spoken out, protested, resisted, calls for an end,
    skeptical of, challenged, boycott*, threats, disagreed with, refused, in opposition,
    denouncing, fought the, vetoed, declined to, would not, resigned in protest, charged that,
    charged in #, accused, attacked the, resistance to, disapproved, disgusted by, hostile to,
    boycotted, to combat, abolition of, called for the abolition, to counter, critically
  `),
  voting: list(`
    voted, votes for, votes against, voting for, voting against, votes no, votes yes, cast the,
    cast a, cast his, cast her, casting, abstained, one of # senators to, one of # to vote, one
    of # members, one of # council*, one of # representatives, one of # commissioners, one of #
    legislators, lone vote, only vote, deciding vote, tie breaking, broke with his party, broke
    with her party, broke with the party, override, roll call, vote down, dissent*, aye, nay,
    yea, yeas, nays, on passage, third reading, second reading
  `),
  lawmaking: list(`
    an act relating, hb #, sb #, ab #, hf #, sf #, hr #, lb #, sponsored, cosponsored, chief sponsor, sponsor of, authored, author of, introduced, wrote
    the law, drafted, ordinance, legislation, signed into law, passed the, helped pass, helped
    to pass, act of, bill to, committee, committees, subcommittee, chaired the, chairs the,
    ranking member
  `),
  achieving: list(`
    built, created, established, secured, ended, opened, launched, started, led the, led
    efforts, led a, expanded, founded, won, paid off, balanced, cut taxes, raised the, raised
    taxes, reformed, brought the, brought new, brought jobs, brought in, oversaw, negotiated,
    helped create, helped establish, desegregated, banned, restored, doubled, tripled, reduced,
    increased, abolished, introduced, froze, has added, spearheaded, implemented, instrumental,
    accomplish*, achieve*, initiated, delivered, modernized, completed the, presided over,
    signed, pioneered, helped found, merged, consolidated, persuaded the, integrated the, hired
    the first, appointed the first, instituted, inaugurated, granted, extended the, replaced
    the, quadrupled, widened, organized the, remembered for, credited with, noted for, known for
  `),
  incumbency: list(`
    was elected, first elected, elected to the, elected in, re elected, reelected, took office, taken
    office, sworn in, was appointed, currently serving, serving his, serving her, presently serving, is
    serving, # term, first term, second term, third term, acclaimed as, since taking office, his
    administration, her administration, under his leadership, under her leadership, under my leadership, as
    mayor, as sheriff, as supervisor, as commissioner, as senator, as councilmember, as clerk, as treasurer,
    as county judge, as the chief executive, represents the, representing the, represented the, has served
    as, served on the @ council, presiding officer
  `),
  office: list(`
    won the, which won, the first woman, the first female, the first black, became @, he became,
    she became, medal, prize, became chancellor, became president, became director, became
    chair, became chairman, became mayor, became minister, became governor, became bishop,
    became archbishop, became rector, became principal, became superintendent, became judge,
    became secretary, became head, became the first, was mayor, was minister, was governor, was
    chairman, was chair, was president, was secretary, was head of, was speaker, prime minister,
    deputy minister, member of parliament, minister of, minister for, secretary of state,
    chancellor of, speaker of the, justice of, judge of, president of the, chairman of the,
    director of the, head of the, head of schools, governor of, mayor of, ambassador to, won a
    seat, seat in the, sat in the, sat on the, sat as, awarded the, was the president, was
    director of, who was the, was the first, was the second, promoted to, nominated to, served
    in the, served two terms, served three terms, took office, rabbi of, bishop of, archbishop
    of, general secretary, acting principal, as mayor, as governor, as minister, as
    councilmember, as councilman, as councilwoman, as bishop, as director, as senator, as
    president, as commissioner, as chair, as superintendent, as secretary, as representative, as
    principal, as sheriff, in office, in his first term, in her first term, in my first term, in
    his first year, in her first year, during his, during her, under my leadership, while in, on
    the council, on the commission, on the board, in the legislature, in the senate, in the
    house, in congress, his administration, her administration, under @ the, tenure, his term,
    her term, served as, was elected, elected to, elected in, appointed to, under his, under
    her, his mayoralty, her mayoralty, was re elected, elected commissioner, elected sheriff,
    elected mayor, elected judge, subcommittee, joint committee, standing committee, select
    committee, vice chair, vice chairman, majority leader, minority leader, whip, speaker pro
    tem, president pro tem, ranking member, liaison to, house of delegates since, member of
    house of, member of the house, member of the senate, member of the assembly, high sheriff
    of, deputy lieutenant of, magistrate for, commissioner of, superintendent of, minister in,
    senator for, senator from, representative for, ambassador in, consul in, consul for,
    honorary consul
  `),
  distinction: list(`
    vice president of, vice chancellor of, took the role of, held the chair, held the post, held
    the position, held office, first woman to, first woman elected, first person to, first
    african american, first black, first to, only woman, only person, youngest person, was
    awarded, were awarded, awarded a, awarded an, awarded her, awarded him, award for, awards
    for, received the, received an, received numerous, recipient of, honored with, honoured
    with, honored by, honoured by, was honored, was honoured, was named, knighted, knighthood,
    was made a, was made an, appointed a commander, officer of the order, order of merit, legion
    of honour, legion of honor, honorary doctorate, honorary degree*, hall of fame, nominated
    for, shortlisted for, prize for, won a, won an, won her, won his, won two, won three, winner
    of, champion, championship, titleholder, gold medal, silver medal, medal of, best known,
    known for, noted for, renowned for, famous for, famed for, celebrated for, considered one
    of, regarded as, recognized as, recognised as, pioneer of, pioneer in, pioneered, made
    contributions, contributions to, contributed to, discovered, invented, developed the,
    proved, devised, designed the, composed, translated, compiled, edited the, published, author
    of, authored, wrote the, wrote a, wrote several, wrote more than, books include, works
    include, his works, her works, most famous work, his book, her book, first book, first
    novel, produced, directed the, built the, built a, opened the, organized the, organised the,
    founded the, founded a, established the, established a, played a key role, key figure,
    leading figure, prominent figure, instrumental, responsible for, headed the, headed a, led
    the, commanded the, promoted to, rose to the rank, was consecrated, consecrated bishop, was
    appointed, was chosen, was selected, selected as, was nominated, nominated him, re elected,
    reelected, won reelection, represented, served in the, served on the, served as, served for,
    member of the
  `),
  gathering: list(`
    vigil, rally, rallies, march, marched, protest, protested, demonstration, parade, festival,
    conference, convention, forum, town hall, fair, gala, breakfast, banquet, ceremony, strike,
    walkout, sit in, boycott, summit, panel, hosted, hosts, organized the, spoke at, speaks at,
    keynote, congress of, congresses, youth congress, party congress, at the congress, synod,
    delegation to, took part in, inauguration, dedication, block watch, fundraiser, celebration,
    commemoration, open house, meetings, procession, pilgrimage, picket, teach in, among the
    speakers, occupied the, sit ins, congress in, congress held, presented with, was honored in,
    was honoured in, honored at, honoured at, speaker at, main speaker, addressed the, gave a
    lecture, participated in, picketed, mass meeting, public meeting, meeting of, organized and,
    organised popular, the opening of, unveiling, exhibition, exhibited at, debated, debating
    with, office hours, mobile office, advice surgery, surgeries,
    coffee with, meet and greet, listening session*, drop in, attended the @ congress,
    represented @ at the, competed in, competed for, performed at, exhibited in, made a speech,
    made a @ speech, gave a speech, giving a speech, delivered a speech, delivered the,
    addressed a, on the platform, olympics, world championships, protesters, coffee
    hours, coffee hour, will hold, will be holding, holds regular, hold regular, membership
    meeting, walk with
  `),
  backing: list(`
    under @ and, appointed @ to, appointed @ as, hired him, hired her, elected him, elected her,
    reappointed by, worked with dr, seminar of, made him, chose him, chose her, engaged him,
    engaged her, nominated him, nominated her, groomed him, groomed her, recruited him,
    recruited her, put him on, put her on, taught him, taught her, had him appointed, had her
    appointed, had him named, had her named, invited him to, invited her to, promoted him,
    promoted her, on the advice of, at the suggestion of, at the invitation of, at the request
    of, with the help of, through the preaching of, converted by, under the leadership of, under
    the guidance of, secretary to, chaplain to, sponsored by, to advise him, to advise her,
    wrote to advise, admirer of, follower of, hired as @, tapped by, hand picked by, made her
    minister, made her secretary, made her a, shaped him, shaped her, endorsed, endorsement*,
    backed by, backed him, backed her, supported by, has the support, ally, allies, close
    friend, longtime friend, friend of, friends with, adviser, advisor, advisers, advisors, aide
    to, confidant*, campaign manager, managed his, managed her, donor, donors, contributor*,
    contributions, financed, credits, credited, appointed him, appointed her, named to the,
    named her, named him, recommended by, chief of staff, worked closely, works closely,
    protege, inspired by, inspiration, influenced by, influence*, admires, looks up to, role
    model, partnered with, together with, alongside, learned, patron, supporters, backing of,
    with the backing, had the backing, support of, associate of, close associate, recruited by,
    encouraged by, persuaded by, at the urging, urged him, urged her, drawn into, drew him into,
    drew her into, drawing him into, drawing her into, brought him into, brought her into,
    introduced him, introduced her, befriended, friendship with, patronage, recommendation of,
    groomed by, chosen by, funded by, talked him into, talked her into, recruited to, recruited
    into, convinced him, convinced her, encouraged him, encouraged her, came under the
    influence, under the influence of, influenced both by, greatly influenced, strongly
    influenced, deeply influenced, came into contact with, came in contact with, got to know,
    acquainted with, acquaintance of, worked with his father, worked with her father, worked
    under, working under, served under, studied under, studying under, studied with, proponent
    of the @, disciple of, devotee of, awakened him, awakened her, first awakened, made her
    question, converted under, converted him, converted her, won over by, at whose suggestion,
    at whose urging, on whose advice, lent him, lent her, introduced to, took under, under
    whose, whose teaching, whose preaching, whose lectures, whose writings, whose example, after
    reading, having read, having heard, heard @ speak, hearing @ speak, for her model, for his
    model, modelled on, modeled on, became close with, became close to, his friend, her friend,
    lifelong friend, intimate of, guided by, favourite of, favorite of, taken up by, brought up
    by his, counts @ as, political mother, political father, as her political, as his political,
    was close to, is close to, student of @, invited by, lend him, lend her, would often quote,
    often quoted, footsteps, suggested that she, suggested that he, took them to see, where she
    met, where he met, there she met, there he met, that he met, that she met, first met,
    encouraged out of, passed on to her, passed on to his, drilled him, drilled his, drilled
    her, his hero, her hero, because of mr, because of her teacher, because of his teacher,
    because of a teacher, taught me
  `),
  teaching: list(`
    mentor, mentors, mentored, his teacher, her teacher, studied under, under the supervision,
    disciple of, pupil of, doctoral advisor, apprenticed to, read law under, ordained by,
    ordained him, ordained her, taught by, under the tutelage, tutelage of, pupils, proteges,
    his teachers, her teachers, teachers were, teachers included, was a pupil, trained under,
    trained by, instruction from, lessons from, advised by, supervised by, studying under, guru,
    his master, student of @, a student of, taught him, taught her, educated under, under the
    astronomer, under the tuition, under the guidance, teacher who shaped, shaped his, shaped
    her, persuaded her that, persuaded him that, names @ as
  `),
} satisfies Partial<Families>;
