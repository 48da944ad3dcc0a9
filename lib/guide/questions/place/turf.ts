import { phrases } from '../../cues';
import type { Question } from '../../question';

export const turf: Question = {
  id: 'turf',
  heading: 'area',
  weight: 3,
  answerKind: 'place',
  where: ['district-map', 'neighborhood-association', 'census', 'ask-around'],
  cues: {
    en: {
      strong: phrases(`
        bounded by, borders, bordered by, boundaries, boundary, runs from, stretches from, extends
        from, between @ and @, north of, south of, east of, west of, streets, blocks, block of, #
        blocks, # homes, # houses, # households, # doors, # units, apartment complex, apartment
        building*, precinct, precincts, ward, census tract, square miles, subdivision, housing
        complex, trailer park, cul-de-sac, gated, walkable, sidewalks, no soliciting, located in,
        located on
      `),
      weak: phrases(`
        street, avenue, road, neighborhood, area, map, north, south, east, west, district, corner,
        miles
      `),
      headings: phrases(`
        boundaries, map, geography, location, area, neighborhood map, streets, turf, boundaries
        and location
      `),
      labels: phrases(`
        area, boundaries, precinct, ward, location, zip code, zip codes, streets, doors,
        households
      `),
      not: phrases(`
        artificial turf, turf field, turf grass, crossed the border, wall street, street fair
      `),
    },
    es: {
      strong: phrases(`
        limita con, limitad* por, delimitad* por, colinda con, límites, va desde, se extiende
        desde, entre la calle, entre @ y @, al norte de, al sur de, al este de, al oeste de,
        calles, cuadras, manzanas, # cuadras, # manzanas, # casas, # viviendas, # hogares, #
        puertas, conjunto habitacional, edificio de apartamentos, unidad habitacional, sección
        electoral, distrito, código postal, kilómetros cuadrados, fraccionamiento, banquetas,
        aceras, ubicad* en, situad* en
      `),
      weak: phrases(`
        calle, avenida, barrio, colonia, zona, mapa, norte, sur, este, oeste, esquina
      `),
      headings: phrases('límites, mapa, geografía, ubicación, zona, mapa del barrio, calles'),
      labels: phrases(`
        área, superficie, límites, sección, ubicación, código postal, calles, viviendas
      `),
      not: phrases('césped artificial, pasto sintético, campo de césped'),
    },
  },
};
