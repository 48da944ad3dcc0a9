import { phrases } from '../../cues';
import type { Question } from '../../question';

export const lists: Question = {
  id: 'lists',
  heading: 'area',
  weight: 2,
  answerKind: 'person',
  where: ['ask-around', 'election-office', 'neighborhood-association', 'own-site'],
  cues: {
    en: {
      strong: phrases(`
        voter file, voter list, voter lists, voter roll, voter rolls, registered voters, voter
        registration list, public records, list of residents, walk list, walk lists, canvass list,
        mailing list, email list, phone list, phone tree, directory, precinct captain*, block
        captain*, precinct committee*, precinct chair*, campaign volunteers, canvass*,
        door-knocking, door knocking, county clerk, board of elections, election office, elections
        office, elections department, registrar of voters, request the list, list is available,
        available on request, precinct map, data request
      `),
      weak: phrases(`
        list, voters, records, clerk, precinct, data, contact, captain, organizers, addresses
      `),
      headings: phrases(`
        voter data, voter lists, data requests, public records, voter registration, request data,
        precinct captains, block captains, contact, directory, maps and data
      `),
      labels: phrases(`
        registered voters, contact, clerk, registrar, block captain, precinct captain, precinct,
        office
      `),
      not: phrases(`
        wish list, price list, list of ingredients, waiting list, listings, listserv archive
      `),
    },
    es: {
      strong: phrases(`
        padrón electoral, lista de votantes, listas de votantes, lista nominal, registro de
        votantes, votantes registrados, votantes inscritos, registros públicos, lista de vecinos,
        lista de residentes, lista de correo, directorio, capitán de cuadra, capitana de cuadra,
        líder de cuadra, jefe de manzana, jefa de manzana, representante de casilla, voluntarios
        de campaña, puerta a puerta, secretario del condado, junta electoral, oficina electoral,
        oficina de elecciones, registro civil, solicitar la lista, mapa de secciones, solicitud de
        datos
      `),
      weak: phrases(`
        lista, votantes, registros, sección, datos, contacto, organizadores, direcciones
      `),
      headings: phrases(`
        datos electorales, listas de votantes, solicitud de datos, registros públicos, contacto,
        directorio, mapas y datos
      `),
      labels: phrases(`
        votantes registrados, contacto, secretario, sección, oficina, capitán de cuadra
      `),
      not: phrases(`
        lista de deseos, lista de precios, lista de espera, lista de ingredientes
      `),
    },
  },
};
