import { phrases } from '../../cues';
import type { Question } from '../../question';

export const localHistory: Question = {
  id: 'local-history',
  heading: 'community',
  weight: 1,
  answerKind: 'free',
  where: ['local-history', 'news-archive', 'own-site', 'official-site'],
  cues: {
    en: {
      strong: phrases(`
        lives in, lived in, resides in, resident of, residents of, has called, called @ home, calls
        @ home, makes his home, makes her home, home in, longtime resident, long-time resident, life
        long @, life long resident, lifelong resident, came to @, arrived in, relocated to, since
        moving, has served the, years in the community, for over # years, for more than # years,
        decades in, decades of service, third-generation, fourth-generation, fifth-generation,
        generations, great-grand*, ever since, same farm, same house, all his life, all her life,
        whole life, joined the community, began serving, became pastor, came here, in the
        neighborhood, local history, helped found, helped start, helped build, was instrumental in
        founding, first came to, lifelong @, eighth generation, seventh generation, sixth
        generation, 5th generation, 6th generation, 7th generation, 8th generation, generation @,
        family has been in, family has owned, family has lived, family has farmed, family owned and
        operated, began his pastorate, began her pastorate, called to pastor, founding rabbi,
        founding pastor, since its inception, has made @ home, made @ @ their home, first opened in
        #, launched @ in #, started @ in #, founded @ in #, founded in #, established in #, began in
        #, in business since, years ago, has represented the, passed # years, stayed on the, my
        people, called back to, came back to, went home to, back home to, baptized in, married in
        this town, all of my life, most of her life, most of his life, most of my life, first
        elected in, my parents came here, his parents came here, family came here, bought land in,
        homesteaded, settled in, where he still lives, where she still lives, still lives in, still
        farms, still lives on, decades on the, stayed for, has been with the
      `),
      weak: phrases(`
        community, neighborhood, town, city, local, years, home, downtown, county, here
      `),
      headings: phrases(`
        history, about, our story, biography, in the community, local, roots, community
      `),
      labels: phrases(`
        residence, resident since, lives in, home, in the community since, years of service
      `),
      not: phrases(`
        residents of the nursing, home page, homepage, nursing home, home delivery, funeral home,
        warranty
      `),
    },
    es: {
      strong: phrases(`
        vive en, ha vivido en, vivió en, reside en, residente de, residente desde, vecin*
        de, se mudó a, llegó a, regresó a, volvió a, se estableció en, se instaló en, radica
        en, radicad* en, desde hace # años, durante # años, durante más de # años, por más
        de # años, lleva # años, lleva más de, desde #, décadas de, en la comunidad desde,
        al servicio de la comunidad, historia local, ayudó a fundar, ayudó a crear, en el
        barrio, desde el año #, desde su fundación, toda la vida, de toda la vida, hij* de
        @, nació en, vivo en, vivimos en, resido en, generación
      `),
      weak: phrases(`
        comunidad, barrio, pueblo, ciudad, local, años, colonia, condado, aquí
      `),
      headings: phrases('historia, biografía, nuestra historia, en la comunidad, raíces, sobre'),
      labels: phrases(`
        residencia, reside en, domicilio, vive en, años de servicio, en la comunidad desde
      `),
      not: phrases('página de inicio, entrega a domicilio, asilo'),
    },
  },
};
