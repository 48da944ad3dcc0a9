import { phrases } from '../../cues';
import type { Question } from '../../question';

export const work: Question = {
  id: 'work',
  heading: 'background',
  weight: 1,
  answerKind: 'free',
  where: ['official-site', 'profile-page', 'encyclopedia', 'news'],
  cues: {
    en: {
      strong: phrases(`
        practices law, practiced medicine, trained as a, trained as an, taught school, admitted to
        the bar, served as an aide, small-business owner, owned and operated, ran a business, ran a
        company, joined the staff, staff member for, has been a teacher, has been a nurse, day job,
        self-employed, worked as, worked for, worked at, worked in, working as, works as, works at,
        works for, began his career, began her career, started his career, started her career,
        career as, career in, career with, spent # years, years of experience, years as a,
        previously served as, previously worked, previously was, taught at, taught, teacher at,
        professor at, practiced law, private practice, law firm, small business owner, owner of,
        employed by, employed as, job as, by profession, profession, retired from, retired after,
        retired as, manager at, joined the firm, law clerk, clerked for, executive at, managing
        director, vice president of, by day, hung out a shingle, kept the books, supported his
        family as, supported her family as, earned his living, earned her living, hired in #, drove
        the, fished, farmed, designed, pastored, has pastored, self employed, business background,
        dream job, currently serves as the executive director, licensed attorney, started her own
        business, started his own business, started her business, started his business, owner and
      `),
      weak: phrases(`
        career, job, company, firm, business, profession, experience, employer, retired, manager,
        director, partner, position, professional, industry
      `),
      headings: phrases(`
        career, professional career, early career, business career, experience, work experience,
        professional background, employment, biography, background, about, professional
        experience, legal career, career before politics
      `),
      labels: phrases(`
        occupation, profession, career, employer, employment, work, previous position,
        professional experience, experience, job
      `),
      not: phrases(`
        was taught, were taught, been taught, worked to pass, works to, worked with colleagues, am
        working for, am working on, that works for, taught sunday school, chief concerns, work in @
        has, taught her, taught him, taught me, work has focused, work has centered, life's work,
        career fair, careers page, jobs available, job openings, now hiring, join our team,
        employment opportunities, former students of the school, work hours, working for the
        residents, working for the people, working for the citizens, working for the families,
        working for you, working for the taxpayers, works for the people, works for you, working for
        the community, years as a deacon, years as an elder, years as deacon, years as elder, years
        as a volunteer, years as a trustee, her teachers, his teachers, interest is in, saw a need,
        rather than working, works for everyone, free markets
      `),
    },
    es: {
      strong: phrases(`
        ejerce la abogacía, ejerció la medicina, ejerció el derecho, se formó como, dirigió una
        empresa, fundó una empresa, de oficio, trabajó como, trabajó en, trabajó para, trabajaba
        como, ha trabajado en, ha trabajado como, trabaja como, trabaja en, inició su carrera,
        comenzó su carrera, empezó su carrera, carrera como, carrera profesional, años de
        experiencia, # años como, se desempeñó como, se desempeñó en, ejerció como, ejerció la
        abogacía, ejerció de, fue profesor*, fue maestr*, profesor* de, maestr* de, dueñ* de,
        emplead* de, de profesión, jubilad* de, se jubiló, gerente de, trabajé como, trabajé en, me
        desempeñé, inició su trayectoria, se desempeña como, consultor* de, asesor* de, asesor* en,
        abogad* litigante, es abogad*, soy abogad*, empresari*, emprendedor*, docente en, docente
        de, se vinculó
      `),
      weak: phrases(`
        carrera, empleo, empresa, profesión, experiencia, cargo, puesto, bufete, negocio, trabajo,
        industria
      `),
      headings: phrases(`
        carrera, trayectoria, trayectoria profesional, experiencia, experiencia profesional,
        experiencia laboral, biografía, carrera profesional, vida laboral
      `),
      labels: phrases(`
        ocupación, profesión, carrera, empleo, empleador, experiencia, trabajo, cargo anterior
      `),
      not: phrases(`
        bolsa de trabajo, vacantes, únase a nuestro equipo, trabaja para mejorar, trabaja con
        nosotros
      `),
    },
  },
};
