import { phrases } from '../../cues';
import type { Question } from '../../question';

export const role: Question = {
  id: 'role',
  heading: 'position',
  weight: 1,
  answerKind: 'free',
  where: ['official-site', 'staff-page', 'encyclopedia', 'news'],
  cues: {
    en: {
      strong: phrases(`
        took over as, began as, was called to, has directed, has led, has been the, has been our, became the, began serving, year as, years as, term as, is in her # term, is in his # term, is in her # year, is in his # year, my # year as, my # term as, took the helm, at the helm,
        is the mayor, is a member of, is the director, serves as, serves on, is serving,
        currently serves, was elected in, elected in #, elected to, first elected, re-elected,
        was appointed, appointed by, appointed to, represents, assumed office, sworn in, took
        office, was named, was hired as, has served as, has served on, is an american
        politician, is the executive director, is the pastor, is the president, is the
        principal, is the superintendent, current term, her term, his term, term expires, term
        ends, position of, the post of
      `),
      weak: phrases(`
        member, director, chair, chairman, chairwoman, chairperson, president, mayor, senator,
        representative, commissioner, councilmember, supervisor, trustee, manager, pastor,
        rabbi, imam, principal, dean, librarian, office, district, since #, term
      `),
      headings: phrases(`
        about, biography, bio, profile, meet, who we are, staff, contact, office, incumbent
      `),
      labels: phrases(`
        position, title, role, term, term expires, term ends, elected, appointed, appointed by,
        assumed office, in office, job title, district, seat
      `),
      not: phrases(`
        runs for, candidate for, former, previously served, job opening, apply for the position,
        vacancy
      `),
    },
    es: {
      strong: phrases(`
        al frente de, está al frente, llegó a la dirección, desde # dirige, lleva # años como, lleva # años al frente, es la directora, es el director, es párroco, es pastor*, es presidenta, es presidente, fue nombrada, fue nombrado, me eligieron, para ser alcald*, presido, dirijo,
        es el alcalde, es la alcaldesa, es concejal*, es integrante de, es miembro de, es
        diputad*, es senador*, ocupa el cargo, desempeña el cargo, ejerce como, se desempeña como,
        fue elegid*, fue elect*, elegid* en #, elect* en #, fue nombrad*, nombrad* por, designad*
        por, asumió el cargo, tomó posesión, juramentad*, representa a, representa al distrito,
        actualmente es, dirige, encabeza, preside, su mandato, su periodo, el cargo de
      `),
      weak: phrases(`
        cargo, puesto, director*, president*, alcalde*, concejal*, regidor*, senador*,
        representante, comisionad*, pastor*, párroco, rabin*, imán, bibliotecari*, distrito, desde
        #, mandato
      `),
      headings: phrases(`
        acerca de, sobre, biografía, perfil, semblanza, quién es, personal, equipo, contacto
      `),
      labels: phrases(`
        cargo, puesto, título, función, mandato, periodo, período, fin del mandato, elegido,
        nombrado por, en el cargo desde, distrito
      `),
      not: phrases('candidat* a, ex, anterior, vacante, solicitar el puesto, aspira a'),
    },
  },
};
