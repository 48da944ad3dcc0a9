import { type Families, list } from './families';

/** What organizations are and do. */
export const englishBodies = {
  offering: list(`
    program, programs, offers, offer, offering, provides, runs, classes, class, workshop*, tutoring, lessons, story hour, created the, started a, started the, launched a, launched the, founded a, club, camp, league, collection, kitchen, pantry, supper, clinic, clinics, watch, weekly, monthly, every week, schedule, activities, services
  `),
  founding: list(`
    founded, organized in, organized it, organized by, established, set up, was formed, were formed, formed in, formed by, began, started in, started by, opened, dates to, dates back, since #, incorporated, chartered, created in, built in, rebuilt, history, originated, grew out of, launched in, came together, met in, for over # years, # years ago, anniversary, built the, built a, named the area, acquired # acres, acquired two, purchased land, bought land, land grant*, restoration of, took citizenship, branch of the
  `),
  owning: list(`
    owner, shares, held by, shareholder, owners, family proprietor*, founder, founders, founded by, opened by, bought, acquired, purchased, took over, passed to, inherited, belongs to, parent company, shareholders, subsidiary, run by, owned
  `),
  staffing: list(`
    employs, employees, employed, staff of, a staff, crew of, team of, payroll, workforce, full time, part time, our crew, our team, our staff, paid sick, people work, work here, personnel, employer
  `),
  serving: list(`
    serves, serve, serving, sold to, sells to, customers, clients, clientele, members, families, students, enrolls, enrolled, enrollment, residents, neighbors, households, participants, visitors, patrons, congregants, worshippers, worship here, come from, attendees, people, guests, youth, seniors, shift workers, made up of, audience, users, population, we welcome, open to, come through
  `),
  giving: list(`
    donates, donated, we give, give a, profits, our profit*, donate, donation*, donating, gives, give back, giving, gave, gift*, sponsors, sponsor of, sponsored, charity, charitable, fundrais*, proceeds, percent of, scholarship*, contributes, contributed, philanthrop*, toy drive, food drive, in kind, volunteers, pro bono, school lunches, free
  `),
  funding: list(`
    funded by, funding, funds from, grant*, endowment, donors, donations, gifts, levy, supported by, supported in part, pay for, paid for, dues, money comes, its money, financed by, sponsors, sponsored by, underwritten, benefactor*, contributions, revenue, tithes, bequest*, comes largely
  `),
  leading: list(`
    pastor, director, president, led by, headed by, is led, head of, chair, chief executive, ceo, imam, rabbi, principal, superintendent, dean, founder, has led, has directed, manager, chairman, chairwoman, leader, leaders, leadership, rector, chancellor, staff, minister, run by, directed by, coordinator, secretary, treasurer
  `),
} satisfies Partial<Families>;
