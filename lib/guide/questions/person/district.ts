import { phrases } from '../../cues';
import type { Question } from '../../question';

export const district: Question = {
  id: 'district',
  heading: 'position',
  weight: 1,
  answerKind: 'free',
  where: ['official-site', 'district-map', 'encyclopedia', 'election-results'],
  cues: {
    en: {
      strong: phrases(`
        represents the, represents district, representing district, represents parts of,
        represents residents, district includes, district covers, the district, constituents,
        constituency, serves the people of, serves residents, ward #, precinct #, at-large, at
        large, first district, second district, third district, district #, th district,
        neighborhoods of, communities of, which includes, encompasses, covering
      `),
      weak: phrases(`
        residents, voters, community, communities, neighborhoods, county, city, ward, precinct,
        people
      `),
      headings: phrases(`
        district, my district, our district, about the district, the district, district map,
        constituency, communities represented
      `),
      labels: phrases(`
        district, ward, constituency, represents, seat, area, jurisdiction, precinct, counties
      `),
      not: phrases(`
        school district office, district attorney, district court, business district, historic
        district, shopping district
      `),
    },
    es: {
      strong: phrases(`
        representa al distrito, representa a, representa el distrito, el distrito incluye, el
        distrito abarca, su distrito, sus electores, electorado, circunscripción, distrito #,
        distrito número, barrios de, comunidades de, vecinos de, residentes de, que incluye, que
        comprende, abarca
      `),
      weak: phrases(`
        vecinos, residentes, votantes, comunidad, comunidades, barrios, condado, ciudad
      `),
      headings: phrases(`
        distrito, mi distrito, nuestro distrito, sobre el distrito, mapa del distrito,
        circunscripción
      `),
      labels: phrases(`
        distrito, circunscripción, representa, zona, jurisdicción, condados, sección
      `),
      not: phrases(`
        distrito escolar, fiscal de distrito, tribunal de distrito, distrito comercial, distrito
        histórico
      `),
    },
  },
};
