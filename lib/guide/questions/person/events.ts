import { phrases } from '../../cues';
import type { Question } from '../../question';

export const events: Question = {
  id: 'events',
  heading: 'community',
  weight: 1,
  answerKind: 'free',
  where: ['event-calendar', 'news', 'social-posts'],
  cues: {
    en: {
      strong: phrases(`
        spoke at, speaks at, speaking at, will speak, keynote speaker, guest speaker,
        featured speaker, panelist, on a panel, hosted a, hosts, will host, hosting, took
        part in, participated in, participating in, marched, march, vigil, rally, rallied,
        town hall, community meeting, public forum, forum, listening session, press
        conference, ceremony, ribbon cutting, ribbon-cutting, groundbreaking, parade,
        appeared at, appearance at, led a prayer, gave the invocation, invocation, organized
        a, convened, fundraiser, gala, breakfast, interfaith service, open house, coffee
        with, office hours, visited, celebrated, dedication, conference, summit on, at the
        summit, annual summit, leadership summit, debate, procession, pilgrimage,
        demonstration, picket line, of each month, of every month, monday of the month,
        tuesday of the month, wednesday of the month, thursday of the month, friday of the
        month, saturday of the month, sunday of the month, state of the city, come out and,
        come and meet, join me, joins us, joined residents at, joined neighbors at, met with
        residents, meet with residents, read to the class, read to students, spoke to
        students, visited the class, talked with students, was a guest, had the pleasure of
        being, taken part in, gave the keynote, gave the commencement, delivered the
        commencement, testified, delegate to, delegates, led a delegation, threw out the,
        rode in, was on hand, on hand for, turned out for, will be at, will take part, at
        the invitation of
      `),
      weak: phrases(`
        event, events, meeting, gathering, festival, celebration, join, evening, speakers, p.m.,
        a.m., saturday, sunday
      `),
      headings: phrases(`
        events, upcoming events, past events, calendar, in the community, appearances,
        recent events, speaking, what's happening
      `),
      labels: phrases(`
        event, speaker, speakers, panelists, host, moderator
      `),
      not: phrases(`
        attended school, attended college, attended university, attended the university, attended
        high school, attended public schools, attended law school, in the event of, events of the
        war, hosted by godaddy, web hosting, attended the common, attended common, attended the
        public, attended local, attended the local, attended @ high, attended @ college, republican
        conference, democratic conference, conference chair, house conference, elected to congress,
        leadership forum, pilot project, conference leader, conference chairman
      `),
    },
    es: {
      strong: phrases(`
        asistió, asiste, participó en, participa en, participará en, intervino en, habló en,
        hablará en, ponente, conferencista, panelista, orador* principal, invitad* especial,
        organizó, fue anfitrión, fue anfitriona, será anfitrión, convocó, se unió a, marchó,
        marcha, vigilia, manifestación, mitin, foro, reunión comunitaria, asamblea, cabildo
        abierto, conferencia de prensa, ceremonia, inauguración, desfile, acudió, dirigió la
        oración, de cada mes, recaudación de fondos, gala, feria, visitó, encuentro,
        jornada, debate
      `),
      weak: phrases(`
        evento, eventos, acto, reunión, festival, celebración, acompáñenos, sábado, domingo, hora
      `),
      headings: phrases(`
        eventos, próximos eventos, calendario, en la comunidad, agenda, actividades
      `),
      labels: phrases(`
        evento, ponente, ponentes, anfitrión, modera
      `),
      not: phrases('asistió a la escuela, asistió a la universidad, en caso de'),
    },
  },
};
