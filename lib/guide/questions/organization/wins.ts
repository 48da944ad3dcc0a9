import { phrases } from '../../cues';
import type { Question } from '../../question';

export const wins: Question = {
  id: 'wins',
  heading: 'record',
  weight: 3,
  answerKind: 'free',
  where: ['campus-paper', 'news', 'social-posts', 'own-site'],
  cues: {
    en: {
      strong: phrases(`
        won, we won, victory, victories, succeeded in, successfully, success, accomplish*,
        achieved, achievements, helped pass, led to, resulted in, secured, convinced, persuaded,
        got the, forced the, pushed the, after a campaign, after months of, campaign led,
        organized a, collected # signatures, gathered # signatures, petition with, raised $,
        registered # voters, awarded, received the award, award for, recognized for, established
        the, launched, brought, stopped the, blocked the, changed the policy, agreed to, adopted,
        milestone
      `),
      weak: phrases(`
        win, campaign, event, project, policy, award, petition, change, result, impact, students
      `),
      headings: phrases(`
        accomplishments, achievements, victories, our wins, wins, our impact, impact, successes,
        awards, milestones, past campaigns, what we've done, highlights
      `),
      labels: phrases('accomplishments, achievements, awards, wins, impact'),
      not: phrases(`
        won the game, won the championship, won the match, scored, academic achievement, winning
        team, win a prize
      `),
    },
    es: {
      strong: phrases(`
        ganamos, ganó, victoria*, logró, logramos, logros, consiguió, conseguimos, éxito*, obtuvo,
        aseguró, convenció, presionó, tras una campaña, después de meses de, la campaña logró,
        organizó, recogió # firmas, reunió # firmas, recaudó $, registró # votantes, premio,
        reconocimiento por, reconocid* por, estableció, lanzó, detuvo, frenó, cambió la política,
        aceptó, se aprobó, hito
      `),
      weak: phrases(`
        triunfo, campaña, evento, proyecto, política, premio, petición, cambio, resultado, impacto
      `),
      headings: phrases(`
        logros, victorias, nuestros logros, impacto, éxitos, premios, campañas anteriores, lo que
        hemos logrado
      `),
      labels: phrases('logros, premios, victorias, impacto, reconocimientos'),
      not: phrases('ganó el partido, ganó el campeonato, rendimiento académico'),
    },
  },
};
