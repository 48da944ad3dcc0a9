import { phrases } from '../../cues';
import type { Question } from '../../question';

export const priorWork: Question = {
  id: 'prior-work',
  heading: 'history',
  weight: 4,
  answerKind: 'free',
  where: ['own-site', 'news-archive', 'annual-report', 'news'],
  cues: {
    en: {
      strong: phrases(`
        since #, for over # years, for more than # years, for # years, for decades, has long, has
        been, founded in, in #, over the past, over the years, years of organizing, won, helped
        win, helped pass, victory, victories, led the campaign, led to the, past campaigns,
        previous campaigns, history of, track record, has organized, has fought, has led, has
        worked, has trained, has helped, accomplishments, achieved, our victories, successfully,
        landmark, first to, pioneered, laid the groundwork, built on, grew out of, longtime,
        long-standing, legacy
      `),
      weak: phrases(`
        history, years, campaign, victory, past, record, impact, won, achieved, decade, milestone
      `),
      headings: phrases(`
        history, our history, our story, victories, our victories, wins, accomplishments, our
        impact, impact, timeline, past campaigns, track record, milestones, achievements
      `),
      labels: phrases(`
        founded, victories, past campaigns, accomplishments, since, achievements
      `),
      not: phrases(`
        copyright, all rights reserved, prior notice, won the game, last updated
      `),
    },
    es: {
      strong: phrases(`
        desde #, desde hace # años, durante # años, durante más de # años, por más de # años,
        durante décadas, ha organizado, ha luchado, ha liderado, ha trabajado, ha capacitado, ha
        ayudado, ha logrado, fundad* en, a lo largo de los años, ganó, logró, logros, victoria*,
        ayudó a ganar, ayudó a aprobar, lideró la campaña, campañas anteriores, campañas pasadas,
        historia de, trayectoria, éxitos, pioner* en, primera en, nació de, legado
      `),
      weak: phrases('historia, años, campaña, victoria, pasado, impacto, década, hito'),
      headings: phrases(`
        historia, nuestra historia, logros, victorias, impacto, trayectoria, cronología, campañas
        anteriores
      `),
      labels: phrases('fundación, logros, victorias, campañas anteriores, desde'),
      not: phrases('todos los derechos reservados, última actualización, aviso previo'),
    },
  },
};
