import { phrases } from '../../cues';
import type { Question } from '../../question';

export const advisor: Question = {
  id: 'advisor',
  heading: 'people',
  weight: 1,
  answerKind: 'person',
  where: ['student-club-list', 'staff-page', 'campus-paper', 'own-site'],
  cues: {
    en: {
      strong: phrases(`
        advisor, adviser, advised by, faculty advisor, faculty adviser, staff advisor, staff
        adviser, faculty sponsor, club advisor, club sponsor, academic advisor, sponsored by the
        department, sponsored by the office, supported by the office, under the office of, student
        life, office of student, department of, mentor, faculty mentor, overseen by, supervised
        by, housed in, institutional support, student government, funded by student
      `),
      weak: phrases(`
        professor, faculty, staff, department, office, dean, support, recognized, sponsor
      `),
      headings: phrases(`
        advisor, advisors, faculty advisor, contact, officers, leadership, about, staff
      `),
      labels: phrases(`
        advisor, adviser, faculty advisor, faculty adviser, staff advisor, sponsor, faculty
        sponsor, department, mentor
      `),
      not: phrases(`
        academic advising, make an appointment with your advisor, financial advisor, see your
        advisor, trip advisor, tripadvisor, advisory notice, travel advisory
      `),
    },
    es: {
      strong: phrases(`
        asesor* académic*, asesor* docente, asesor* del grupo, asesor*, asesorad* por, profesor* a
        cargo, maestr* a cargo, docente responsable, profesor* responsable, tutor* del grupo,
        consejer* docente, mentor*, supervisad* por, bajo la oficina de, vida estudiantil, con el
        apoyo del departamento, con el apoyo de la oficina, departamento de, gobierno estudiantil
      `),
      weak: phrases('profesor*, docente, personal, departamento, oficina, decan*, apoyo'),
      headings: phrases('asesor, asesores, contacto, directiva, acerca de, liderazgo'),
      labels: phrases(`
        asesor, asesora, profesor a cargo, docente responsable, tutor, departamento, mentor
      `),
      not: phrases('asesor* financier*, cita con su asesor, consejería académica'),
    },
  },
};
