import { phrases } from '../../cues';
import type { Question } from '../../question';

export const people: Question = {
  id: 'people',
  heading: 'people',
  weight: 2,
  answerKind: 'free',
  where: ['own-site', 'annual-report', 'reviews', 'school-report'],
  cues: {
    en: {
      strong: phrases(`
        serves, we serve, serving, our members, members include, membership of, membership is,
        members come from, members are, made up of, composed of, our customers, our clientele,
        clientele, customers include, regulars, our guests, our patrons, patrons, our clients,
        clients include, our families, our students, students come from, student body,
        enrollment of, enrolls, enrolled, total enrollment, undergraduates, student population,
        first-generation students, percent of students, percent of our, % of students, % of our,
        participants, attendees, worshippers, worshipers, parishioners, congregants,
        congregation of, families from, residents of, people from, low-income, low income,
        seniors, working families, young people, families, neighbors, open to all, open to
        anyone, everyone is welcome, all are welcome, diverse
      `),
      weak: phrases(`
        members, customers, students, clients, visitors, guests, families, youth, adults,
        children, community, people, neighborhood, population, attendance
      `),
      headings: phrases(`
        who we serve, people we serve, our members, membership, our students, students, student
        body, demographics, enrollment, our community, our customers, clients, our congregation,
        student profile, facts and figures, at a glance, population served
      `),
      labels: phrases(`
        members, membership, enrollment, students, undergraduates, population served, clientele,
        attendance, clients, serves, service area, average attendance, student population
      `),
      not: phrases(`
        become a member, member login, members only, board members, staff members, faculty
        members, customer service, student loan, students must, family owned, family-owned,
        members of the board, customer reviews
      `),
    },
    es: {
      strong: phrases(`
        atiende a, atendemos a, sirve a, servimos a, al servicio de, a quién servimos, nuestros
        miembros, nuestros socios, sus miembros, miembros son, formad* por, compuest* por,
        integrad* por, nuestros clientes, clientela, clientes habituales, nuestros usuarios,
        usuarios, nuestras familias, nuestros estudiantes, nuestro alumnado, alumnado, estudiantes
        provienen, matrícula de, matriculad*, inscrit*, población estudiantil, cuerpo estudiantil,
        por ciento de los estudiantes, % de los estudiantes, primera generación, participantes,
        asistentes, fieles, feligreses, familias de, residentes de, bajos ingresos, escasos
        recursos, personas mayores, familias trabajadoras, jóvenes, vecinos, abierto a todos,
        abierto al público, todos son bienvenidos, divers*
      `),
      weak: phrases(`
        miembros, clientes, estudiantes, alumnos, visitantes, familias, jóvenes, adultos, niños,
        comunidad, personas, barrio, población
      `),
      headings: phrases(`
        a quién servimos, nuestros miembros, membresía, nuestros estudiantes, alumnado,
        estudiantes, matrícula, demografía, nuestra comunidad, clientes, nuestra congregación,
        datos y cifras
      `),
      labels: phrases(`
        miembros, membresía, matrícula, estudiantes, alumnos, población atendida, clientela,
        asistencia, usuarios, zona de servicio
      `),
      not: phrases(`
        hágase miembro, hazte socio, miembros de la junta, servicio al cliente, atención al
        cliente, miembros del personal, préstamos estudiantiles
      `),
    },
  },
};
