import { phrases } from '../../cues';
import type { Question } from '../../question';

export const residents: Question = {
  id: 'residents',
  heading: 'area',
  weight: 3,
  answerKind: 'free',
  where: ['census', 'neighborhood-association', 'local-history', 'ask-around'],
  cues: {
    en: {
      strong: phrases(`
        residents, population of, population was, population is, households, homeowners, renters,
        owner-occupied, renter-occupied, families, median income, median household, median age,
        live here, lives here, who live, people live, working-class, working class, retirees,
        students live, speak, languages spoken, home to, longtime residents, newcomers,
        neighborhood of, apartment*, single-family, public housing, mobile home, percent of
        residents, % of residents, percent of households, people per square mile, census,
        demograph*
      `),
      weak: phrases(`
        neighborhood, population, people, homes, housing, families, community, seniors, area,
        block
      `),
      headings: phrases(`
        demographics, population, residents, people, about the neighborhood, housing, community
        profile, census, who lives here
      `),
      labels: phrases(`
        population, households, residents, median income, median household income, median age,
        housing units, homeowners, renters, languages, density
      `),
      not: phrases(`
        resident login, president, residential services fee, resident physician
      `),
    },
    es: {
      strong: phrases(`
        residentes, habitantes, población de, población, hogares, vecinos, viven en, vive en,
        viven aquí, propietarios, inquilinos, arrendatarios, familias, ingreso medio, ingreso
        mediano, edad media, clase trabajadora, jubilados, hablan, idiomas, barrio de,
        apartamentos, departamentos, viviendas, vivienda pública, casas móviles, por ciento de los
        residentes, % de los residentes, censo, demografía, habitantes por kilómetro
      `),
      weak: phrases(`
        barrio, colonia, población, gente, casas, vivienda, familias, comunidad, personas mayores,
        zona
      `),
      headings: phrases(`
        demografía, población, residentes, habitantes, el barrio, vivienda, perfil de la
        comunidad, censo
      `),
      labels: phrases(`
        población, habitantes, hogares, residentes, ingreso medio, edad media, viviendas,
        propietarios, inquilinos, idiomas, densidad
      `),
      not: phrases('presidentes, médico residente'),
    },
  },
};
