import { phrases } from '../../cues';
import type { Question } from '../../question';

export const interests: Question = {
  id: 'interests',
  heading: 'ties',
  weight: 3,
  answerKind: 'free',
  where: ['own-site', 'news', 'social-posts', 'ask-around'],
  cues: {
    en: {
      strong: phrases(`
        goals are, goal is, our goals, our goal, we want, wants to, want to see, demands, our
        demands, demanding, calling for, calls for, priorities, our priorities, priorities for,
        priority campaigns, policy agenda, legislative agenda, agenda, platform, vision for, our
        vision, we envision, aims to, seeks to, hopes to, working toward, plans to, next year,
        this year, strategic plan, strategic priorities, campaign to, urges, pushing for,
        interested in, needs
      `),
      weak: phrases(`
        goal, demand, priority, vision, plan, campaign, agenda, interest, strategy, platform, want
      `),
      headings: phrases(`
        goals, our goals, demands, our demands, priorities, our priorities, agenda, platform,
        vision, our vision, strategic plan, policy agenda, legislative priorities, what we want
      `),
      labels: phrases('goals, demands, priorities, agenda, vision, platform'),
      not: phrases(`
        interest rate, interest rates, points of interest, conflict of interest, submit a demand,
        on demand
      `),
    },
    es: {
      strong: phrases(`
        nuestros objetivos, nuestro objetivo, objetivos son, objetivo es, metas, queremos, quiere,
        demandas, nuestras demandas, exigimos, exige, exigen, pide, pedimos, prioridades, nuestras
        prioridades, agenda, agenda legislativa, plataforma, visión, nuestra visión, imaginamos,
        busca, buscamos, espera, planea, este año, próximo año, plan estratégico, campaña para,
        campaña por, impulsa, interesad* en, necesita
      `),
      weak: phrases(`
        objetivo, meta, demanda, prioridad, visión, plan, campaña, agenda, interés, estrategia
      `),
      headings: phrases(`
        objetivos, metas, demandas, nuestras demandas, prioridades, agenda, plataforma, visión,
        plan estratégico, qué queremos
      `),
      labels: phrases('objetivos, metas, demandas, prioridades, agenda, visión'),
      not: phrases('tasa de interés, puntos de interés, conflicto de interés'),
    },
  },
};
