import { phrases } from '../../cues';
import type { Question } from '../../question';

export const work: Question = {
  id: 'work',
  heading: 'record',
  weight: 4,
  answerKind: 'free',
  where: ['own-site', 'news', 'social-posts', 'annual-report'],
  cues: {
    en: {
      strong: phrases(`
        campaign, campaigns, our campaigns, campaign to, is leading, leads the, organizes,
        organizing, we organize, organize for, fights for, fights against, we fight, fighting,
        works on, works to, we work, working to, mobilizes, mobilizing, trains, training,
        provides, advocates, advocating, defends, defense, supports, builds, building power, our
        work, focuses on, focused on, policy work, direct action, legal services, hotline, rapid
        response, mutual aid, know your rights, leadership development, research, litigation,
        coalition work, runs a, projects include, current work, base-building, canvass*, lobbying,
        community organizing, grassroots
      `),
      weak: phrases(`
        campaign, program, project, work, action, services, community, members, justice, policy,
        issues, organizing
      `),
      headings: phrases(`
        our work, what we do, campaigns, our campaigns, programs, projects, issues, current
        campaigns, take action, initiatives, issue areas, areas of work
      `),
      labels: phrases(`
        campaigns, focus, issues, programs, areas of work, services, activities
      `),
      not: phrases(`
        work hours, work with us, job openings, email campaign settings, campaign finance reports,
        works in all browsers
      `),
    },
    es: {
      strong: phrases(`
        campaña, campañas, nuestras campañas, campaña para, campaña por, lidera, encabeza,
        organiza, organizamos, organización de, lucha por, lucha contra, luchamos, trabaja en,
        trabaja por, trabaja para, trabajamos, moviliza, capacita, forma a, brinda, ofrece,
        defiende, defendemos, defensa de, aboga por, apoya, acompaña, nuestro trabajo, se enfoca
        en, se centra en, incidencia, acción directa, servicios legales, línea de ayuda, respuesta
        rápida, ayuda mutua, conoce tus derechos, conozca sus derechos, formación de líderes,
        investigación, organización comunitaria, proyectos
      `),
      weak: phrases(`
        campaña, programa, proyecto, trabajo, acción, servicios, comunidad, justicia, temas
      `),
      headings: phrases(`
        nuestro trabajo, qué hacemos, campañas, nuestras campañas, programas, proyectos, temas,
        iniciativas, áreas de trabajo, participa
      `),
      labels: phrases(`
        campañas, enfoque, temas, programas, áreas de trabajo, servicios, actividades
      `),
      not: phrases('trabaja con nosotros, horario de trabajo, bolsa de trabajo'),
    },
  },
};
