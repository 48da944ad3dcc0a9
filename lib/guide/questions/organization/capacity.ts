import { phrases } from '../../cues';
import type { Question } from '../../question';

export const capacity: Question = {
  id: 'capacity',
  heading: 'people',
  weight: 2,
  answerKind: 'free',
  where: ['ask-around', 'social-posts', 'campus-paper', 'own-site'],
  cues: {
    en: {
      strong: phrases(`
        meets weekly, meets every, meets on, meets monthly, weekly meetings, monthly meetings,
        general meetings, can host, capacity, capacity to, volunteers, needs volunteers, looking
        for volunteers, looking for members, recruiting, budget of, budget, funding from,
        fundraising, active during, during the semester, on hiatus, inactive, not active, over the
        summer, officers needed, hold events, hosts events, events per, hours a week, committees,
        subcommittees, turnout, able to, transportation, space for, mailing list, email list,
        followers
      `),
      weak: phrases(`
        meetings, events, volunteers, time, budget, funds, semester, active, resources, space,
        hours
      `),
      headings: phrases(`
        meetings, get involved, join us, events, resources, budget, how to help, meeting times
      `),
      labels: phrases(`
        meetings, meeting time, meeting times, budget, status, volunteers, mailing list, frequency
      `),
      not: phrases(`
        seating capacity, storage capacity, production capacity, legal capacity, hard drive
      `),
    },
    es: {
      strong: phrases(`
        se reúne cada, se reúne los, nos reunimos, reuniones semanales, reuniones mensuales,
        capacidad para, capacidad de, voluntarios, se necesitan voluntarios, buscamos voluntarios,
        buscamos miembros, presupuesto, fondos de, recaudación, activ* durante, durante el
        semestre, en pausa, inactiv*, durante el verano, organiza eventos, horas a la semana,
        comités, lista de correo, seguidores, espacio para, transporte
      `),
      weak: phrases(`
        reuniones, eventos, voluntarios, tiempo, presupuesto, fondos, semestre, activo, recursos,
        espacio
      `),
      headings: phrases(`
        reuniones, participa, únete, eventos, recursos, presupuesto, cómo ayudar
      `),
      labels: phrases(`
        reuniones, horario de reuniones, presupuesto, estado, voluntarios, frecuencia
      `),
      not: phrases('capacidad de almacenamiento, capacidad de producción, aforo'),
    },
  },
};
