import { phrases } from '../../cues';
import type { Question } from '../../question';

export const schooling: Question = {
  id: 'schooling',
  heading: 'background',
  weight: 0,
  answerKind: 'org',
  where: ['official-site', 'profile-page', 'encyclopedia', 'alumni'],
  care: 'public-record-only',
  cues: {
    en: {
      strong: phrases(`
        attended @, undergraduate degree, graduate degree, master's degree, graduating in,
        graduating from, graduation from, enrolled at, enrolled in @, transferred to @, dropped out
        of, studying at, student at, jd, md, scholarship to, graduated from, graduated with,
        graduate of, graduate from, alumnus of, alumna of, alum of, earned his, earned her, received
        a bachelor*, received a master*, received a degree, holds a degree, degree in, degree from,
        bachelor's, bachelor of, b.a., b.s., ba in, bs in, master's, m.a., m.s., mba, m.p.a.,
        m.div., master of divinity, doctorate, ph.d., phd, j.d., juris doctor, law degree, law
        school, medical school, attended the university, attended college, attended high school,
        attended public schools, educated at, was educated, studied at, studied law, majored in,
        majoring in, minored in, ordained after, fellowship at, cum laude, valedictorian, fulbright,
        studied @, entered the seminary, earned a degree, earned a bachelor*, earned a master*,
        earned a doctor*, earned a law, holds a bachelor*, holds a master*, holds a doctor*, holds
        degrees, read law, high school diploma, her schooling, his schooling, took courses, courses
        at, took classes, ordination from, rabbinic ordination, certification in, certified in,
        enrolled in seminary, in yeshiva
      `),
      weak: phrases(`
        university, college, school, degree, graduated, studies, scholarship, education, class
        of #, institute, academy, seminary, studied, earned a, holds a
      `),
      headings: phrases(`
        education, early life and education, academic background, schooling, biography, early
        life, background, education and career, academic career, about
      `),
      labels: phrases(`
        educated at, colleges, undergraduate, graduate, education, alma mater, degree, degrees,
        school, university, college, high school, academic degrees
      `),
      not: phrases(`
        attended by, was attended, school board, school district, education committee, education
        policy, school funding, teaches at, professor at, public schools need, college savings,
        degree of, board of education, school lunch*, education reform, school choice, electoral
        college, to some degree, lectured at, has lectured, have lectured, children attended, kids
        attended, sons attended, students who, since graduating from college, student loans, only
        child, their daughter, their son
      `),
    },
    es: {
      strong: phrases(`
        se recibió de, se tituló, obtuvo el grado, obtuvo su grado, grado en, ingresó a la
        universidad, ingresó en la universidad, se matriculó en, becad* en, título universitario, se
        graduó de, se graduó en, graduad* de, graduad* en, egresad* de, egresó de, licenciad* en,
        licenciatura en, se licenció, obtuvo su título, obtuvo el título, obtuvo una licenciatura,
        obtuvo una maestría, obtuvo su doctorado, recibió su título, título en, título de, maestría
        en, máster en, doctorado en, doctor* en, bachillerato en, estudió en, estudió derecho,
        estudió, cursó estudios, cursó, estudios en, realizó estudios, asistió a la escuela, asistió
        a la universidad, ingenier* en, diplomado en, exalumn* de, seminario, facultad de derecho,
        colegio, instituto, preparatoria, secundaria, realizó sus estudios, completó su formación,
        es abogad*, soy abogad*, magíster, magister, especialista en, especialización,
        especializaciones, se especializó en, posgrado, postgrado, estudié, me gradué, egresé, me
        recibí, me titulé, obtuve mi título, soy licenciad*, liceo, politécnico, profesorado en,
        contador* públic*, tecnicatura, se formó en, me formé en, bachiller en, cursé, cursando
      `),
      weak: phrases(`
        universidad, escuela, título, estudios, beca, educación, formación, generación #, academia
      `),
      headings: phrases(`
        educación, formación, formación académica, estudios, primeros años, biografía, trayectoria
        académica, vida y educación
      `),
      labels: phrases(`
        educación, formación, estudios, alma máter, título, universidad, escuela, colegio, educado
        en
      `),
      not: phrases(`
        junta escolar, distrito escolar, comité de educación, política educativa, profesor* en, da
        clases en, consejo de educación, reforma educativa
      `),
    },
  },
};
