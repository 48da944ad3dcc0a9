import { phrases } from '../../cues';
import type { Question } from '../../question';

export const origin: Question = {
  id: 'origin',
  heading: 'background',
  weight: 0,
  answerKind: 'place',
  where: ['official-site', 'encyclopedia', 'news', 'profile-page'],
  cues: {
    en: {
      strong: phrases(`
        born in @, was born, born and raised, born to, raised in, raised on, raised by, was raised,
        grew up, growing up in, native of, a native, native son, life long resident, life long @,
        lifelong @, lifelong resident, life-long resident, hometown, home town, originally from,
        hails from, comes from, is from @, came into the world, spent her childhood, spent his childhood, childhood in,
        family moved to, moved to @, son of a, daughter of a, from a family, roots in, birthplace,
        fourth-generation, third-generation, fifth-generation, early life, emigrated from,
        immigrated from, came to the united states, came to america, brought up, generation resident
      `),
      weak: phrases(`
        born, raised, native, resident, roots, childhood, upbringing, family farm, small town,
        lives in, came to
      `),
      headings: phrases(`
        early life, early years, early life and education, background, biography, about, personal
        life, life, personal background, early life and career
      `),
      labels: phrases(`
        birth date, birthdate, date and place of birth, raised in, native, born, birthplace, place
        of birth, hometown, home town, birth place, date of birth, from, native of, origin, home,
        residence, resides
      `),
      not: phrases(`
        first-born, raised $#, raised money, raised funds, raised concerns, raised questions,
        raised the, raised awareness, raised taxes, native american, native plant*,
        american-born, born again, native language, newborn, moved to approve, moved to adjourn,
        moved to table, born of, fundraising, new born, since boyhood, since girlhood,
        since childhood, comes from a family, come from a family
      `),
    },
    es: {
      strong: phrases(`
        nació en, nació el, nacid* en, nacid* el, se crió en, se crio en, criad* en, creció en,
        crecid* en, originari* de, oriund* de, natural de, es de @, nativ* de, proviene de, procede
        de, residente de toda la vida, vecin* de toda la vida, ciudad natal, pueblo natal, tierra
        natal, lugar de nacimiento, su infancia en, pasó su infancia, su niñez en, hij* de un, hij*
        de una, su familia se mudó, se mudó a @, raíces en, primeros años, vino al mundo, seno de
        una familia, nací, crecí en, me crié en, nace en, nace el, vivió en, radicad* en, avecindad*
        en, emigró a, emigró de, emigré, hij* orgullos* de, de origen, llegó a @, se trasladó a @
      `),
      weak: phrases('nació, creció, crió, infancia, niñez, raíces, origen, natal, pueblo'),
      headings: phrases(`
        primeros años, infancia, biografía, origen, orígenes, vida temprana, vida personal, sobre,
        vida y educación, primeros años de vida
      `),
      labels: phrases(`
        fecha y lugar de nacimiento, criado en, criada en, natural de, nacimiento, lugar de
        nacimiento, nació, ciudad natal, origen, fecha de nacimiento, nacido, nacida, residencia, reside en
      `),
      not: phrases(`
        recién nacid*, originario de la idea, lengua materna, plantas nativas, parque natural, gas
        natural
      `),
    },
  },
};
