import { phrases } from '../../cues';
import type { Question } from '../../question';

export const formed: Question = {
  id: 'formed',
  heading: 'history',
  weight: 2,
  answerKind: 'free',
  where: ['student-club-list', 'campus-paper', 'social-posts', 'own-site'],
  cues: {
    en: {
      strong: phrases(`
        was formed, formed in, formed by, formed when, formed after, was founded, founded in,
        founded by, was started, started in, started by, started when, began when, began as, was
        created, created by, came together, established in, was established, grew out of, in
        response to, first meeting, founding members, students who, a group of students, chartered
        in, recognized by, officially recognized, became an official, revived, relaunched, chapter
        of, registered student
      `),
      weak: phrases(`
        founded, started, began, history, students, year, chapter, idea, organized, recognized
      `),
      headings: phrases(`
        history, our history, about, our story, how we started, who we are, background, founding
      `),
      labels: phrases('founded, established, formed, started, year founded, since'),
      not: phrases(`
        formed a line, information, starter, copyright, founded the university
      `),
    },
    es: {
      strong: phrases(`
        se formó, formad* en, formad* por, se fundó, fundad* en, fundad* por, fue fundad*, empezó
        cuando, comenzó como, comenzó en, nació como, nació en #, nació a raíz, surgió, surgió
        como, se creó, cread* por, se reunieron, a raíz de, en respuesta a, primera reunión,
        miembros fundadores, un grupo de estudiantes, reconocid* por, registrad* ante, capítulo de
      `),
      weak: phrases('fundó, inició, historia, estudiantes, año, capítulo, idea, organizó'),
      headings: phrases(`
        historia, nuestra historia, acerca de, quiénes somos, cómo empezamos, origen
      `),
      labels: phrases('fundación, fundado, creado, desde, año de fundación'),
      not: phrases('información, todos los derechos reservados'),
    },
  },
};
