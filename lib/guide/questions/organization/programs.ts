import { phrases } from '../../cues';
import type { Question } from '../../question';

export const programs: Question = {
  id: 'programs',
  heading: 'programs',
  weight: 2,
  answerKind: 'free',
  where: ['own-site', 'bulletin', 'event-calendar', 'annual-report'],
  cues: {
    en: {
      strong: phrases(`
        offers, we offer, our programs, programs include, program offers, programs for, provides,
        we provide, services include, our services, we run, runs a, operates a, hosts a, hosts
        weekly, hosts monthly, holds a, meets every, meets weekly, meets monthly, meets on, every
        monday, every tuesday, every wednesday, every thursday, every friday, every saturday,
        every sunday, each week, each month, weekly, monthly, first saturday, second saturday,
        third thursday, first friday, mondays, tuesdays, wednesdays, thursdays, fridays,
        saturdays, sundays, food pantry, meal program, soup kitchen, after-school, after school,
        summer camp, day camp, youth group, bible study, sunday school, small groups, choir,
        worship services, prayer meeting, esl classes, english classes, citizenship classes,
        tutoring, job training, storytime, story time, book club, support group, senior lunch,
        classes for, workshops, degree programs, certificate programs, clinic, counseling, for
        ages, ages #, for seniors, for youth, for teens, free classes, drop-in
      `),
      weak: phrases(`
        program, programs, services, classes, activities, ministry, ministries, groups, courses,
        workshop, camp, youth, seniors, adults, families, schedule, weekly
      `),
      headings: phrases(`
        programs, our programs, programs and services, services, what we offer, activities,
        ministries, our ministries, classes, weekly schedule, calendar, groups, get involved,
        academics, degrees and programs, student services, what we do, outreach ministries, youth
        programs, adult programs, schedule
      `),
      labels: phrases(`
        programs, services, when, meets, schedule, ages, classes, activities, service times, day,
        days, time
      `),
      not: phrases(`
        terms of service, customer service, computer program*, affiliate program, service fee,
        program not found, rewards program, special offers, loyalty program, job offers
      `),
    },
    es: {
      strong: phrases(`
        ofrece, ofrecemos, nuestros programas, programas incluyen, programas para, brinda,
        brindamos, servicios incluyen, nuestros servicios, se reúne cada, nos reunimos, se reúne
        los, cada semana, cada mes, cada lunes, cada martes, cada miércoles, cada jueves, cada
        viernes, cada sábado, cada domingo, semanal, semanales, mensual, mensuales, primer
        sábado, segundo sábado, los lunes, los martes, los miércoles, los jueves, los viernes,
        los sábados, los domingos, despensa, comedor, comidas calientes, después de clases,
        extraescolar*, campamento de verano, grupo juvenil, grupo de jóvenes, estudio bíblico,
        escuela dominical, catecismo, coro, misas, cultos, clases de inglés, clases de
        ciudadanía, tutoría*, capacitación laboral, hora del cuento, club de lectura, grupo de
        apoyo, talleres, clases para, para jóvenes, para adultos, para personas mayores, clases
        gratuitas, clínica, consejería
      `),
      weak: phrases(`
        programa, programas, servicios, clases, actividades, ministerio*, grupos, cursos, taller,
        campamento, jóvenes, adultos, familias, horario
      `),
      headings: phrases(`
        programas, nuestros programas, programas y servicios, servicios, qué ofrecemos,
        actividades, ministerios, clases, horario, calendario, grupos, oferta académica, qué
        hacemos, horarios de misas
      `),
      labels: phrases(`
        programas, servicios, cuándo, edades, clases, actividades, día, días, hora
      `),
      not: phrases(`
        términos de servicio, servicio al cliente, programa informático, programa de puntos,
        ofertas especiales, ofertas de empleo
      `),
    },
  },
};
