import { phrases } from '../../cues';
import type { Question } from '../../question';

export const employees: Question = {
  id: 'employees',
  heading: 'people',
  weight: 1,
  answerKind: 'free',
  where: ['own-site', 'staff-page', 'news', 'reviews'],
  cues: {
    en: {
      strong: phrases(`
        # of us, everyone starts at, crew of #, team of #, staff of #, our crew, our bakers,
        employs, employees, employee, our employees, our staff, our team, staff of, team of,
        full-time, part-time, workforce, workers, our workers, crew, hires, hired, hiring, now
        hiring, jobs for, pays, paid, living wage, wages, minimum wage, benefits include, health
        insurance, union, unionized, union contract, staff members, staff includes, team
        members, meet the team, volunteers, # employees, # people, # staff, # workers, faculty
        and staff, layoffs, laid off, work here, works here, long-time employee, worker-owned,
        apprentice*, internship*
      `),
      weak: phrases(`
        staff, team, people, jobs, work, training, faculty, managers, servers, cooks, drivers,
        teachers, coordinator
      `),
      headings: phrases(`
        our team, meet the team, team, staff, our staff, our people, careers, jobs, employment,
        work with us, join our team, employees, faculty and staff, staff directory
      `),
      labels: phrases(`
        employees, number of employees, staff, team, staff size, workforce, academic staff,
        administrative staff
      `),
      not: phrases(`
        employee login, employees must wash, staff writer, staff reports, staff report, employee
        portal, associated press
      `),
    },
    es: {
      strong: phrases(`
        emplea a, emplea, empleados, empleadas, nuestros empleados, nuestro personal, nuestro
        equipo, plantilla, personal de, equipo de, tiempo completo, medio tiempo, trabajadores,
        trabajadoras, contrata, contrató, contratando, se buscan, salario*, sueldo*, salario
        digno, prestaciones, seguro médico, sindicato, sindicalizad*, contrato colectivo, conozca
        al equipo, conoce al equipo, voluntarios, # empleados, # personas, # trabajadores,
        despidos, trabaja aquí, cooperativa, aprendices, pasantías
      `),
      weak: phrases(`
        personal, equipo, gente, empleo, trabajo, capacitación, gerentes, meseros, cocineros,
        maestros
      `),
      headings: phrases(`
        nuestro equipo, equipo, personal, nuestra gente, empleo, trabaja con nosotros, únete al
        equipo, empleados, directorio
      `),
      labels: phrases('empleados, número de empleados, personal, equipo, plantilla'),
      not: phrases('acceso de empleados, portal del empleado, datos personales'),
    },
  },
};
