import { phrases } from '../../cues';
import type { Question } from '../../question';

export const programs: Question = {
  id: 'programs',
  heading: 'record',
  weight: 3,
  answerKind: 'free',
  where: ['own-site', 'staff-page', 'news', 'annual-report'],
  cues: {
    en: {
      strong: phrases(`
        started the, started a, founded the, founded a, launched the, launched a, created the,
        created a, established the, established a, developed the, developed a, initiated,
        introduced the, runs the, runs a, leads the, leads a, directs the, directed the, manages
        the, oversees the, coordinates, organizes, organized the, heads the, brought the,
        pioneered, implemented, expanded the, built a, built the, helped start, helped launch,
        hosts a, teaches a, in charge of, responsible for, program, after-school program, summer
        program, food pantry, storytime, story time, book club, workshop series, classes,
        literacy program, mentoring program, youth program, job training, initiative, outreach,
        launched, began the, began a, under his direction, under her direction, under his
        pastorate, under her pastorate, under his leadership, under her leadership, started
        lending, apprenticeship program, tutoring program, learning series, has started, has
        launched, also began
      `),
      weak: phrases(`
        programs, project, projects, services, youth, seniors, families, series, weekly, monthly,
        center, library, class, camp, clinic
      `),
      headings: phrases(`
        programs, projects, initiatives, our programs, work, services, achievements, career, what
        we do
      `),
      labels: phrases(`
        program, programs, programs offered, initiative, project, coordinator, program director
      `),
      not: phrases(`
        computer program, television program, radio program, program files, affiliate program,
        program for the evening, degree program, ph.d. program, rewards program, loyalty program
      `),
    },
    es: {
      strong: phrases(`
        inició el, inició un, fundó el, fundó un, lanzó el, lanzó un, creó el, creó un, creó la,
        estableció el, estableció un, desarrolló, puso en marcha, implementó, dirige el, dirige
        un, dirigió el, coordina, coordinó, organiza, organizó, encabeza, está a cargo de,
        responsable de, gestiona, impulsó, amplió, programa, programa de alfabetización, programa
        juvenil, club de lectura, hora del cuento, despensa, banco de alimentos, taller, talleres,
        clases de, iniciativa
      `),
      weak: phrases(`
        programas, proyecto, proyectos, servicios, jóvenes, personas mayores, familias, semanal,
        mensual, centro, biblioteca
      `),
      headings: phrases(`
        programas, proyectos, iniciativas, servicios, trabajo, trayectoria, qué hacemos
      `),
      labels: phrases('programa, programas, iniciativa, proyecto, coordinador, coordinadora'),
      not: phrases(`
        programa de televisión, programa de radio, programa de puntos, programa de afiliados,
        programa informático, programa de doctorado
      `),
    },
  },
};
