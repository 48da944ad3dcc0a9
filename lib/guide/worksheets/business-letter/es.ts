import type { WorksheetWords } from '../../worksheet';

export const words: WorksheetWords = {
  title: 'Una carta a los negocios',
  about: 'Cada línea se puede cambiar. No lleva nada de la investigación.',
  sections: {
    letter: {
      title: 'Carta',
      items: {
        greeting: 'Vecinas y vecinos de {organization}:',
        concern:
          'Mucha gente en {place} está preocupada por lo que ocurre a nuestro alrededor y mira también a quienes tienen un negocio.',
        invitation: '{group} les invita a ser parte de {campaign}. Nuestra petición: {ask}',
        connected: 'Conocerán a gente que quiere apoyar a negocios que defienden lo justo.',
        events:
          'Podrán organizar eventos o actividades benéficas para familias que lo necesitan, y que se sepa.',
        materials: 'Recibirán carteles y calcomanías para mostrar que son parte.',
        'beside-others':
          'Estarán junto a cargos públicos, líderes de fe y vecinos que quieren estabilidad y justicia en {place}.',
        'sign-up': 'Para sumarse o preguntar lo que sea: {sender}',
        thanks: 'Gracias por leer esta carta.',
      },
    },
  },
};
