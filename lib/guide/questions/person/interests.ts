import { phrases } from '../../cues';
import type { Question } from '../../question';

export const interests: Question = {
  id: 'interests',
  heading: 'ties',
  weight: 3,
  answerKind: 'free',
  where: ['ask-around', 'own-site', 'news', 'social-posts'],
  cues: {
    en: {
      strong: phrases(`
        wants to, hopes to, looking for, looking to, interested in, would like to see, plans to,
        aims to, goal is, goals are, next step, priority this year, focused on winning, campaign
        to, campaign for, demands, demanding, calling for, our goal, we want, fighting for,
        working toward, working towards, vision for, in the coming year, this year we, needs, is
        asking for
      `),
      weak: phrases('goal, plan, campaign, priority, interest, vision, hope, next, ask'),
      headings: phrases(`
        goals, demands, campaigns, priorities, what we want, our vision, what's next, platform,
        get involved
      `),
      labels: phrases('goals, demands, priorities, campaign, focus'),
      not: phrases(`
        interest rate, points of interest, conflict of interest, wants to know your
      `),
    },
    es: {
      strong: phrases(`
        quiere, espera, busca, busca que, interesad* en, le gustaría, planea, planea que,
        pretende, su objetivo, objetivos son, próximo paso, campaña para, campaña por, exige,
        exigen, demandas, pide, queremos, luchamos por, trabajamos por, visión para, este año,
        necesita, necesitan
      `),
      weak: phrases('objetivo, meta, plan, campaña, prioridad, interés, visión, esperanza'),
      headings: phrases(`
        objetivos, metas, demandas, campañas, prioridades, qué queremos, visión, próximos pasos
      `),
      labels: phrases('objetivos, demandas, prioridades, campaña, enfoque'),
      not: phrases('tasa de interés, puntos de interés, conflicto de interés'),
    },
  },
};
