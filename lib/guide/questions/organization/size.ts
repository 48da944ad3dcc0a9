import { phrases } from '../../cues';
import type { Question } from '../../question';

export const size: Question = {
  id: 'size',
  heading: 'people',
  weight: 1,
  answerKind: 'number',
  where: ['student-club-list', 'social-posts', 'campus-paper', 'own-site'],
  cues: {
    en: {
      strong: phrases(`
        # members, # students, # people, # volunteers, members, membership of, grown to, grew
        to, attended by, attendance, attendees, dozens of, hundreds of, active members, regular
        members, # chapters, largest student, small group of, turnout
      `),
      weak: phrases(`
        members, membership, students, active, roster, participants, people, group, large, small
      `),
      headings: phrases('membership, members, about, our members, at a glance, roster'),
      labels: phrases(`
        members, membership, number of members, size, active members, participants, followers
      `),
      not: phrases(`
        board members, faculty members, family members, member login, become a member, class size,
        members of the public, font size, size chart
      `),
    },
    es: {
      strong: phrases(`
        # miembros, # integrantes, # estudiantes, # personas, # voluntarios, miembros activos,
        cuenta con #, cuenta con más de, ha crecido a, creció a, asistencia, asistentes, decenas
        de, cientos de, docenas de, el mayor grupo
      `),
      weak: phrases(`
        miembros, integrantes, membresía, estudiantes, activos, participantes, grupo
      `),
      headings: phrases('membresía, miembros, integrantes, acerca de, datos'),
      labels: phrases(`
        miembros, integrantes, número de miembros, tamaño, participantes, seguidores
      `),
      not: phrases(`
        miembros de la junta, miembros de la familia, hazte miembro, tamaño de letra
      `),
    },
  },
};
