import { phrases } from '../../cues';
import type { Question } from '../../question';

export const history: Question = {
  id: 'history',
  heading: 'history',
  weight: 1,
  answerKind: 'date',
  where: ['own-site', 'encyclopedia', 'local-history', 'news-archive'],
  cues: {
    en: {
      strong: phrases(`
        founded in, was founded, established in, was established, organized in, incorporated in,
        was incorporated, built in, opened in, opened its doors, first opened, opened on, began
        in, began as, started in, started as, dates back to, dates to, dating to, since #, in
        business since, serving since, formed in, was created in, was chartered, chartered in,
        originally, was originally, formerly known as, was renamed, renamed, changed its name,
        moved to its, moved to the present, relocated, current location, cornerstone, was
        dedicated, dedicated in, first pastor, first service, first meeting, first building,
        over the years, for over # years, more than # years, # years ago, celebrated its,
        anniversary, centennial, grew from, merged with, merged in, merger, originated, history
        of, century, was destroyed, was rebuilt, expanded in, traces its
      `),
      weak: phrases(`
        history, founded, established, built, opened, began, years, early, original, century,
        moved, building, #
      `),
      headings: phrases(`
        history, our history, our story, timeline, a brief history, brief history, church history,
        our roots, our heritage, heritage, background, about us, origins, early history, founding,
        school history, milestones
      `),
      labels: phrases(`
        founded, established, year founded, opened, since, incorporated, date founded, date
        established, built, formed, founding date, completed
      `),
      not: phrases(`
        copyright, all rights reserved, history month, browsing history, order history, history
        department, history class, medical history, art history, posted in, last updated, credit
        history
      `),
    },
    es: {
      strong: phrases(`
        fue erigid*, levantaron, se remonta a, se remonta al,
        fundad* en, fue fundad*, se fundó, establecid* en, se estableció en, constituid* en, se
        constituyó, fue construid*, construid* en, se construyó, abrió sus puertas, abrió en,
        inaugurad* en, se inauguró, comenzó en, comenzó como, empezó en, nació en #, surgió en,
        inició en, se remonta a, data de, desde #, se formó en, se creó en, fue cread* en,
        originalmente, antes conocid* como, anteriormente llamad*, cambió de nombre, cambió su
        nombre, se trasladó, se mudó a, sede actual, primer pastor, primera misa, primer
        edificio, a lo largo de los años, más de # años, hace # años, celebró su, aniversario,
        centenario, se fusionó, siglo, fue destruid*, reconstruid*, historia de
      `),
      weak: phrases(`
        historia, fundación, construcción, inicio, años, original, siglo, edificio, origen, #
      `),
      headings: phrases(`
        historia, nuestra historia, reseña histórica, breve historia, cronología, orígenes,
        nuestras raíces, antecedentes, quiénes somos, fundación
      `),
      labels: phrases(`
        fundación, fundado, fundada, año de fundación, establecido, establecida, inauguración,
        apertura, desde, construcción
      `),
      not: phrases(`
        todos los derechos reservados, historial de compras, historial de navegación, historia
        clínica, última actualización, clase de historia
      `),
    },
  },
};
